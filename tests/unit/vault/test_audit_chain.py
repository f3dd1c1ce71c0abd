"""The chain of lines: what is cut off, replaced, put in or left out is found at its place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wdhs_desktop.vault.audit import AuditLine, SignedLine, chain_faults, sign_line
from wdhs_desktop.vault.identity import PersonKeys
from wdhs_desktop.vault.suite import new_id

COLLECTIVE = bytes(16)
NOW = datetime(2026, 3, 5, tzinfo=UTC)
KEYS = PersonKeys.generate()
PERSON = new_id()


def line(sequence: int, previous: bytes, action: str = "view") -> SignedLine:
    values = {"at": NOW, "person": PERSON, "details": {}, "subject": None, "roots": {}}
    new = AuditLine(sequence=sequence, action=action, previous=previous, **values)  # type: ignore[arg-type]
    return sign_line(new, COLLECTIVE, KEYS)


def chain(length: int, action: str = "view") -> list[SignedLine]:
    lines: list[SignedLine] = []
    for sequence in range(length):
        lines.append(line(sequence, lines[-1].hash() if lines else b"", action))
    return lines


LINES = chain(5)
END = LINES[-1].hash()
PINS = {3: LINES[2].hash()}


def test_a_whole_chain_has_no_faults() -> None:
    assert chain_faults(LINES, 5, END, PINS) == ()
    assert chain_faults(list(reversed(LINES)), 5, END, PINS) == ()
    assert chain_faults([], 0, b"", {}) == ()


def test_a_replaced_line_does_not_fit_the_next() -> None:
    replaced = [*LINES[:2], line(2, LINES[1].hash(), "print"), *LINES[3:]]
    assert chain_faults(replaced, 5, END, {}) == (3,)


def test_a_missing_line_shows_at_the_next() -> None:
    assert chain_faults([*LINES[:2], *LINES[3:]], 5, END, {}) == (3,)
    assert chain_faults(LINES[1:], 5, END, {}) == (1,)
    assert chain_faults([], 5, END, {}) == (0,)


def test_what_was_cut_off_shows_at_the_end() -> None:
    assert chain_faults(LINES[:4], 5, END, {}) == (4,)
    assert chain_faults(LINES, 5, LINES[3].hash(), {}) == (5,)
    assert chain_faults(LINES, 4, END, {}) == (5,)


def test_another_chain_of_the_same_length_does_not_fit_a_pin() -> None:
    other = chain(5, "print")
    assert chain_faults(other, 5, other[-1].hash(), {}) == ()
    assert chain_faults(other, 5, other[-1].hash(), PINS) == (2,)


@pytest.mark.parametrize("start", [2, 3])
def test_what_a_steward_cleared_up_is_not_missed(start: int) -> None:
    assert chain_faults(LINES[2:], 5, END, {1: b"gone"}, start) == ()
    assert chain_faults(LINES[start + 1 :], 5, END, {}, start) == (start + 1,)


def test_the_first_line_follows_nothing() -> None:
    first = line(0, b"something")
    assert chain_faults([first], 1, first.hash(), {}) == (0,)
