"""What is packaged carries one version and one name, leaves out what nobody needs, and can read a list when frozen."""

from __future__ import annotations

import ast
import configparser
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import wdhs_desktop
from wdhs_desktop.kit import paths
from wdhs_desktop.register.exchange.reading import read_sheets

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
METAINFO = LINUX / "nl.wedoenhetsamen.wdhs.metainfo.xml"
NAME = "wdhs-desktop"
LAUNCHER = PACKAGING / "launcher.py"
SHEET = ROOT / "tests" / "data" / "sheets" / "leden-export-cp1252.csv"


def metainfo() -> ET.Element:
    return ET.parse(METAINFO).getroot()


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment]
    parser.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def stand_in(folder: Path) -> Path:
    """An executable that starts the launcher, as the packed one does."""
    command = f'"{sys.executable}" "{LAUNCHER}"'
    if sys.platform == "win32":
        program = folder / f"{NAME}.bat"
        program.write_text(f"@{command} %*\n", encoding="utf-8")
    else:
        program = folder / NAME
        program.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
        program.chmod(0o700)
    return program


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changes = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    newest = metainfo().find("releases/release")
    assert changes is not None
    assert newest is not None
    assert {project["version"], wdhs_desktop.__version__, changes.group(1), newest.get("version")} == {
        wdhs_desktop.__version__
    }


def test_one_name_ties_window_icon_and_menu_together() -> None:
    """A desktop finds the icon of a window by the name that startup gives it."""
    startup = (ROOT / "wdhs_desktop" / "startup.py").read_text(encoding="utf-8")
    entry = desktop_entry()
    assert f'setDesktopFileName("{NAME}")' in startup
    assert entry["Icon"] == entry["StartupWMClass"] == entry["Exec"].split()[0] == NAME == paths.APPLICATION
    assert metainfo().findtext("launchable") == f"{NAME}.desktop"
    assert METAINFO.name == f"{metainfo().findtext('id')}.metainfo.xml"
    assert (PACKAGING / "flatpak" / f"{metainfo().findtext('id')}.yml").is_file()
    for icon in (f"scalable/{NAME}.svg", f"symbolic/{NAME}-symbolic.svg"):
        assert ET.parse(LINUX / "icons" / icon).getroot().tag.endswith("svg")


def test_a_file_of_the_program_is_known_by_its_own_mark() -> None:
    from wdhs_desktop.house.opening import APPLICATION_ID

    kind = (LINUX / f"{NAME}.mime.xml").read_text(encoding="utf-8")
    assert f'value="{APPLICATION_ID:#x}"' in kind
    assert desktop_entry()["MimeType"].rstrip(";") in kind


def test_the_flatpak_has_neither_network_nor_home() -> None:
    manifest = (PACKAGING / "flatpak" / "nl.wedoenhetsamen.wdhs.yml").read_text(encoding="utf-8")
    assert "share=network" not in manifest
    assert "filesystem" not in manifest


def test_the_frozen_program_leaves_the_browser_and_the_tests_at_home() -> None:
    tree = ast.parse((PACKAGING / "wdhs.spec").read_text(encoding="utf-8"))
    words = {
        word
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for word in node.value.split()
    }
    assert {"QtWebEngineCore", "QtWebEngineWidgets", "QtQml", "QtQuick", "tests", "pytest", "tkinter"} <= words


def test_the_frozen_program_reads_a_list_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = read_sheets(SHEET)
    monkeypatch.setattr(sys, "executable", str(stand_in(tmp_path)))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert read_sheets(SHEET) == expected
    assert len(expected.sheets[0].rows) > 10


@pytest.mark.parametrize("name", ["wdhs", "wdhs.exe"])
def test_the_second_executable_is_the_command_line(name: str) -> None:
    pretend = f"import runpy, sys; sys.executable = {name!r}; runpy.run_path(sys.argv.pop(1), run_name='__main__')"
    command = [sys.executable, "-c", pretend, str(LAUNCHER), "check", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Gebruik: wdhs check")
