"""`wdhs-desktop` without a window: a copy proves itself, and leaves nothing behind; wrong options get a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import wdhs_desktop


def program(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the program in an empty home, with a folder for temporary files of its own."""
    for folder in (home, home / "temporary"):
        folder.mkdir(exist_ok=True)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "WDHS_"))}
    environment |= {name: str(home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")}
    environment |= {name: str(home / "temporary") for name in ("TMPDIR", "TEMP", "TMP")}
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "wdhs_desktop", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        env=environment,
        check=False,
    )


def test_a_fresh_copy_finds_that_it_works_and_leaves_nothing_behind(tmp_path: Path) -> None:
    home = tmp_path / "someone"
    done = program(home, "--self-check")
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(path.name for path in home.rglob("*") if path.is_file()) == []
    assert list((home / "temporary").iterdir()) == []


def test_it_says_which_version_it_is(tmp_path: Path) -> None:
    done = program(tmp_path / "someone", "--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"WDHS Desktop {wdhs_desktop.__version__}")


def test_a_wrong_option_gets_a_dutch_sentence(tmp_path: Path) -> None:
    done = program(tmp_path / "someone", "--onzin")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "wdhs-desktop: Dit kennen wij hier niet: --onzin."


def test_help_is_in_dutch(tmp_path: Path) -> None:
    done = program(tmp_path / "someone", "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("Gebruik: wdhs-desktop")
    assert "--demo" in done.stdout
