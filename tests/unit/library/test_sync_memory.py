"""What a PC remembers of an afzender never goes back, unless the afzender changes its keys."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.library.carrying.memory import Seen, SenderMemory

SENDER, OTHER = bytes(15) + b"\1", bytes(15) + b"\2"
MAY = datetime(2026, 5, 1, tzinfo=UTC)
JUNE = datetime(2026, 6, 1, tzinfo=UTC)
SEEN = Seen(root=1, timestamp=5, keys="a", published=MAY)


def test_what_is_remembered_is_there_for_another_start(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "afzenders.json"
    SenderMemory(path).remember(SENDER, SEEN)
    SenderMemory(path).remember(OTHER, replace(SEEN, timestamp=9))
    again = SenderMemory(path)
    assert again.seen(SENDER) == SEEN
    assert again.seen(OTHER) == replace(SEEN, timestamp=9)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_newest_stays(tmp_path: Path) -> None:
    memory = SenderMemory(tmp_path / "afzenders.json")
    memory.remember(SENDER, replace(SEEN, timestamp=7, published=JUNE))
    memory.remember(SENDER, SEEN)
    assert memory.seen(SENDER) == replace(SEEN, timestamp=7, published=JUNE)


@pytest.mark.parametrize(
    ("now", "is_back"),
    [
        (SEEN, False),
        (replace(SEEN, timestamp=6), False),
        (replace(SEEN, timestamp=4), True),
        (replace(SEEN, root=2), False),
        (replace(SEEN, root=2, timestamp=4), True),
        (replace(SEEN, root=2, timestamp=1, keys="b"), False),
        (replace(SEEN, root=0, timestamp=90, keys="b"), True),
    ],
)
def test_a_step_back_is_one_of_the_root_or_one_under_the_same_keys(now: Seen, is_back: bool) -> None:
    assert SEEN.is_newer_than(now) is is_back


def test_new_keys_begin_anew_also_in_time(tmp_path: Path) -> None:
    """Whoever stole the old key may have signed version 2 milliard of the year 2099."""
    memory = SenderMemory(tmp_path / "afzenders.json")
    memory.remember(SENDER, Seen(1, 2_000_000_000, "stolen", datetime(2099, 1, 1, tzinfo=UTC)))
    memory.remember(SENDER, Seen(2, 6, "new", JUNE))
    assert memory.seen(SENDER) == Seen(2, 6, "new", JUNE)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"x": 3}', b'{"x": {"root": "a"}}', b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_memory_counts_as_empty_and_is_written_anew(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "afzenders.json"
    path.write_bytes(body)
    memory = SenderMemory(path)
    assert memory.seen(SENDER) is None
    memory.remember(SENDER, SEEN)
    assert SenderMemory(path).seen(SENDER) == SEEN


def test_a_memory_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    path = tmp_path / "afzenders.json"
    path.mkdir()
    with pytest.raises(UserError):
        SenderMemory(path).remember(SENDER, SEEN)
