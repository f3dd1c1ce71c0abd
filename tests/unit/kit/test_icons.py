"""The icons are one family: one grid, one stroke, no colour of their own."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from wdhs_desktop.kit.paths import resources

FILES = sorted((resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_is_of_the_family(path) -> None:
    root = ET.parse(path).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == "round"
    assert root.get("fill") == "none"
    for part in root.iter():
        assert part.get("stroke-width") in (None, "1.75")
        assert part.get("fill") in (None, "none", "currentColor")
        assert not part.get("style")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_stays_on_its_grid(path) -> None:
    for value in re.findall(r'(?:cx|cy|x|y)="(-?[\d.]+)"', path.read_text(encoding="utf-8")):
        assert 0 <= float(value) <= 24


def test_the_places_of_the_program_have_an_icon() -> None:
    names = {path.stem for path in FILES}
    assert {"start", "library", "collective", "members", "voices", "settings", "visitor", "lock", "unlock"} <= names
