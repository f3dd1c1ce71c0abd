"""One program per file, and nothing to clean up by hand after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wdhs_desktop.kit.instance import Instance

HOLDER = """
import sys
from pathlib import Path
from wdhs_desktop.kit.instance import Instance
instance = Instance(Path(sys.argv[1]), Path(sys.argv[2]))
print("yes" if instance.claim() else "no", flush=True)
sys.stdin.read()
"""


def test_a_second_program_does_not_get_the_same_file(tmp_path: Path) -> None:
    first = Instance(tmp_path / "a.wdhs", tmp_path / "state")
    assert first.claim()
    assert not Instance(tmp_path / "a.wdhs", tmp_path / "state").claim()
    first.release()
    third = Instance(tmp_path / "a.wdhs", tmp_path / "state")
    assert third.claim()
    third.release()


def test_two_files_may_be_open_at_once(tmp_path: Path) -> None:
    one, other = (Instance(tmp_path / name, tmp_path / "state") for name in ("a.wdhs", "b.wdhs"))
    assert one.claim()
    assert other.claim()
    one.release()
    other.release()


def test_the_same_file_by_another_way_is_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    first = Instance(tmp_path / "a.wdhs", tmp_path / "state")
    assert first.claim()
    assert not Instance(tmp_path / "folder" / ".." / "a.wdhs", tmp_path / "state").claim()
    first.release()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_program_leaves_the_file_free(tmp_path: Path, number: signal.Signals) -> None:
    arguments = [sys.executable, "-c", HOLDER, str(tmp_path / "a.wdhs"), str(tmp_path / "state")]
    with subprocess.Popen(
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "yes"
        assert not Instance(tmp_path / "a.wdhs", tmp_path / "state").claim()
        holder.send_signal(number)
        holder.wait()
    after = Instance(tmp_path / "a.wdhs", tmp_path / "state")
    assert after.claim()
    after.release()


def test_a_second_start_can_say_what_it_was_for(tmp_path: Path, qtbot: QtBot) -> None:
    first = Instance(tmp_path / "a.wdhs", tmp_path / "state")
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.asked, check_params_cb=lambda said: said == "/home/ria/afzender.wdhs"):
        assert Instance(tmp_path / "a.wdhs", tmp_path / "state").call("/home/ria/afzender.wdhs")
    first.release()
