"""A disk that dies at the first, second, third … call: nothing confirmed is lost, the file opens, and we say so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "tests" / "support" / "failing_disk.c"
TRANSLATIONS = ROOT / "resources/i18n/wdhs_nl.ts"


def library(folder: Path) -> Path:
    built = folder / "failing_disk.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", str(built), str(SOURCE), "-ldl"], check=True)
    return built


def in_dutch() -> set[str]:
    """The English texts of errors that have a finished Dutch text."""
    tree = ET.parse(TRANSLATIONS)
    messages = [message for context in tree.iter("context") for message in context.iter("message")]
    finished = [one for one in messages if (found := one.find("translation")) is not None and not found.get("type")]
    return {one.findtext("source", "") for one in finished}


def run(folder: Path, sample: int) -> None:
    preload = {"LD_PRELOAD": str(library(folder)), "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    work = folder / "work"
    work.mkdir()
    command = [sys.executable, "-m", "support.failing_work", str(work), str(sample)]
    done = subprocess.run(command, env=os.environ | preload, capture_output=True, text=True, check=False)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    sentences = {line[1] for line in lines if line[0] == "sentence"}
    assert [line for line in lines if line[0] not in ("sentence", "cases")] == []
    assert lines[-1][0] == "cases"
    assert lines[-1][1] >= 40
    assert sentences
    assert sentences <= in_dutch()


def test_a_call_that_fails_loses_nothing(tmp_path: Path) -> None:
    run(tmp_path, sample=1)


@pytest.mark.thorough
def test_every_call_that_fails_loses_nothing(tmp_path: Path) -> None:
    run(tmp_path, sample=0)
