"""The disk of this PC fails while guides come in: yesterday's are there, or today's, and a sentence says so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.sentences import dutch

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "tests" / "support" / "failing_disk.c"


def run(folder: Path, sample: int) -> None:
    built = folder / "failing_disk.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", str(built), str(SOURCE), "-ldl"], check=True)
    settings = {"LD_PRELOAD": str(built), "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    work = folder / "work"
    work.mkdir()
    command = [sys.executable, "-m", "support.sync_work", str(work), str(sample)]
    done = subprocess.run(command, env=os.environ | settings, capture_output=True, text=True, check=False)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [line for line in lines if line[0] == "wrong"] == []
    assert lines[-1][0] == "cases"
    assert lines[-1][1] >= 30
    sentences = {line[1] for line in lines if line[0] == "sentence"}
    assert sentences
    assert sentences <= set(dutch())


def test_a_call_that_fails_leaves_yesterday_or_today(tmp_path: Path) -> None:
    run(tmp_path, sample=8)


@pytest.mark.thorough
def test_many_calls_that_fail_leave_yesterday_or_today(tmp_path: Path) -> None:
    run(tmp_path, sample=40)
