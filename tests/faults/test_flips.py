"""A byte of the file changes: that is noticed and named, or it is harmless. Never a silent change, never a bug."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

import pytest
from support.files import NOON, PASSWORD, PERSON, make_file, people_of
from support.notes import NOTE, NOTE_KINDS, SUM, Note, Sum

from wdhs_desktop.house.checking import Level, check_file, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.vault.slots import ArgonParameters


def small_file(folder: Path) -> Path:
    """Something in every table that a first version fills."""
    opened = make_file(folder)
    with opened.session.records.writing("Added", {"name": "a"}) as writing:
        notes = [writing.add(NOTE, Note(f"note {position}")) for position in range(5)]
        writing.add(SUM, Sum(7))
    with opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, notes[0], Note("other"))
        writing.remove(NOTE, notes[1])
    words = opened.code.words
    opened.people.prove_recovery(opened.session, {0: words[0], 1: words[1]})
    opened.house.close()
    return opened.path


def outcome(path: Path, state: Path) -> tuple[object, bool]:
    """What a person would see, and whether anything was said about damage."""
    clock = FixedClock(NOON)
    try:
        noticed = any(finding.level is Level.WRONG for finding in check_file(path, ArgonParameters.for_tests()))
        house = House.open(path, clock)
        session = people_of(house, clock, state).unlock(PERSON, PASSWORD)
        findings = check_session(session, NOTE_KINDS)
        noticed = noticed or bool(session.warnings) or any(one.level is Level.WRONG for one in findings)
        seen = (
            sorted((stored.id, stored.version, stored.value) for stored in session.records.read_all(NOTE)),
            sorted((stored.id, stored.version, stored.value.cents) for stored in session.records.read_all(SUM)),
            [(change.label, change.details, change.count, change.undone) for change in session.records.history()],
            session.records.control_code(),
            session.rights,
            house.collective.name,
        )
        house.close()
    except UserError:
        return None, True
    return seen, noticed


def flip_each(path: Path, folder: Path, positions: Iterable[int], pattern: int = 0xFF) -> None:
    whole = path.read_bytes()
    state = folder / "state"
    target = folder / "flipped.wdhs"
    target.write_bytes(whole)
    expected, noticed = outcome(target, state)
    assert expected is not None
    assert not noticed
    for position in positions:
        data = bytearray(whole)
        data[position] ^= pattern
        target.write_bytes(data)
        target.with_name(f"{target.name}-journal").unlink(missing_ok=True)
        seen, noticed = outcome(target, folder / f"state {position}")
        assert noticed or seen == expected, f"byte {position}"


def test_sampled_flips_are_noticed_or_harmless(tmp_path: Path) -> None:
    path = small_file(tmp_path)
    choice = random.Random(4)
    size = path.stat().st_size
    positions = [*range(0, 100, 5), *(choice.randrange(size) for _time in range(150))]
    flip_each(path, tmp_path, positions)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_off_is_noticed(tmp_path: Path, share: float) -> None:
    path = small_file(tmp_path)
    cut = tmp_path / "cut.wdhs"
    cut.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert outcome(cut, tmp_path / "state") == (None, True)


@pytest.mark.thorough
@pytest.mark.parametrize("pattern", [0xFF, 0x01, 0x80])
def test_every_flip_is_noticed_or_harmless(tmp_path: Path, pattern: int) -> None:
    path = small_file(tmp_path)
    flip_each(path, tmp_path, range(path.stat().st_size), pattern)
