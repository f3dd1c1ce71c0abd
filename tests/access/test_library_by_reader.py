"""The Kennisbank through a screen reader's own actions: a visitor finds a guide, reads it and marks it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.atspi import CHECKED, FOCUSABLE, Node
from support.screen import Screen, dutch, started

pytestmark = pytest.mark.screen
NAVIGATION = "check box"
TITLE = "Wat mag je een vrijwilliger betalen?"


def names(found: Node) -> list[str]:
    """What the lines of a list are called."""
    return [one.name for one in found.children]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with started(tmp_path_factory.mktemp("reader"), "--demo") as screen:
        screen.do("Kennisbank", NAVIGATION)
        screen.find("Geld en belasting, …", NAVIGATION)
        yield screen


def test_a_topic_is_chosen_and_says_how_much_there_is(demo: Screen) -> None:
    demo.do("Keuken en bar, …", NAVIGATION)
    demo.says("gevonden")
    assert CHECKED in demo.find("Keuken en bar, …", NAVIGATION).states
    demo.do("Alle onderwerpen", NAVIGATION)


def open_guide(demo: Screen) -> None:
    """Each test may be the first of its program."""
    demo.fill(dutch("SearchBox", "Search the library"), "vrijwilliger betalen")
    found = demo.find("Wat er gevonden is", "list")
    demo.wait(lambda: names(found)[:1] and names(found)[0].startswith(f"{TITLE}. gids · "), "the guide in the list")
    found.bus.call(found, "Table", "AddRowSelection", "i", (0,))
    demo.says(TITLE)
    demo.find(TITLE, "label")


def test_a_guide_is_found_and_opened(demo: Screen) -> None:
    open_guide(demo)


def test_its_headings_and_links_are_lists(demo: Screen) -> None:
    open_guide(demo)
    demo.do(dutch("ReaderBar", "Contents"), "check box")
    assert "De bedragen" in names(demo.find(dutch("Contents", "In this guide"), "list"))
    assert names(demo.find(dutch("Contents", "Links"), "list"))


def test_a_bookmark_is_placed_and_found_again(demo: Screen) -> None:
    open_guide(demo)
    demo.do(dutch("ReaderBar", "Bookmark"), "check box")
    demo.says(dutch("ReaderPane", "Bookmark placed"))
    demo.find(f"{dutch('Shelf', 'Bookmarks')}, 1", "check box")


def test_a_search_in_vain_is_said(demo: Screen) -> None:
    demo.fill(dutch("SearchBox", "Search the library"), "xylofoon")
    demo.find("Niets gevonden voor “xylofoon”", "label")


def test_nothing_on_the_page_is_without_a_name(demo: Screen) -> None:
    nameless = [one.role for one in demo.nodes() if FOCUSABLE in one.states and not one.name]
    assert nameless == []
