"""The main tasks through a screen reader's own actions: nothing is typed on a keyboard, no mouse moves.

They share one program, as one person's day does; each begins by going to the place it needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.atspi import CHECKED, FOCUSABLE
from support.screen import ROOT, Screen, dutch, started

from wdhs_desktop.demo import PASSWORD

pytestmark = pytest.mark.screen
SHEET = ROOT / "tests" / "data" / "sheets" / "ledenlijst-buurthuis.xlsx"
PERSON = "Ria de Graaf"
NAVIGATION = "check box"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reader")


@pytest.fixture(scope="module")
def demo(home: Path) -> Iterator[Screen]:
    with started(home, "--demo") as screen:
        yield screen


def look_for(screen: Screen, words: str, found: int) -> None:
    screen.do("Leden", NAVIGATION)
    screen.fill(dutch("FilterBar", "Search the members"), words)
    screen.says(f"{found} gevonden")


def test_searching_says_how_many_there_are(demo: Screen) -> None:
    look_for(demo, "yilmaz", 2)


def test_a_person_is_opened_and_a_phone_number_changed(demo: Screen) -> None:
    look_for(demo, "yilmaz", 2)
    demo.choose_row("Leden", 1)
    demo.find("Fatma Yılmaz", "label")
    demo.do(dutch("MemberCard", "Edit"))
    demo.fill("Telefoon", "06-12345678")
    demo.do(dutch("MemberForm", "Done"))
    demo.says(dutch("RegisterPage", "saved"))
    demo.find("06-12345678", "label")


def test_somebody_is_added_and_put_in_a_group(demo: Screen) -> None:
    demo.do("Leden", NAVIGATION)
    demo.do(dutch("PageButtons", "New member"))
    demo.fill("Roepnaam", "Anna")
    demo.fill("Achternaam", "Toets")
    demo.do(dutch("NewMemberForm", "Add"))
    demo.says("Anna Toets")
    demo.do("Kookgroep", "check box")
    demo.do(dutch("MemberForm", "Done"))
    demo.find("Kookgroep", "label")


def test_somebody_is_added_and_taken_away_again(demo: Screen) -> None:
    demo.do(dutch("PageButtons", "New member"))
    demo.fill("Roepnaam", "Bert")
    demo.fill("Achternaam", "Vergissing")
    demo.do(dutch("NewMemberForm", "Add"))
    demo.says("Bert Vergissing")
    demo.do(dutch("RegisterPage", "Undo"))
    demo.says("ngedaan gemaakt")


def test_former_members_are_shown_and_hidden(demo: Screen) -> None:
    demo.do("Leden", NAVIGATION)
    demo.fill(dutch("FilterBar", "Search the members"), "")
    former = dutch("FilterBar", "Former members")
    demo.do(f"{former}…", "check box")
    demo.says("25 gevonden")
    assert CHECKED in demo.find(f"{former}…", "check box").states


def test_her_list_comes_in_and_goes_back(demo: Screen) -> None:
    demo.do("Leden", NAVIGATION)
    before = demo.find("… leden…", "label").name
    demo.do("Start", NAVIGATION)
    demo.do(dutch("Rooms", "Bring in a list"))
    demo.do(dutch("ImportFileStep", "Choose your list…"))
    demo.fill("Bestandsnaam…", str(SHEET))
    demo.do("Openen")
    for step in (2, 3):
        demo.says(f"{step} van 4")
        demo.do(dutch("Steps", "&Next"))
    demo.says("4 van 4")
    demo.do(dutch("ImportWizard", "Bring them in"))
    back = dutch("ImportOutcomePage", "Take the whole import back")
    demo.do(back)
    demo.wait(lambda: not demo.is_on(back), "the import taken back")
    demo.do("Leden", NAVIGATION)
    demo.find(before, "label")


def test_a_list_becomes_a_pdf_and_a_fixed_list(demo: Screen, home: Path) -> None:
    demo.do("Start", NAVIGATION)
    demo.do(dutch("Rooms", "Print a list"))
    demo.find(dutch("PreviewPane", "Preview of the paper"))
    demo.do(dutch("PrintDialog", "Save as PDF…"))
    demo.do(dutch("PrintSender", "Save as PDF"), "push button")
    demo.fill("Bestandsnaam…", str(home / "lijst.pdf"))
    demo.do("Opslaan")
    demo.wait((home / "lijst.pdf").exists, "the PDF")
    demo.do(dutch("PrintDialog", "Keep as a fixed list…"))
    demo.fill("Naam van de lijst", "Lijst van de toets")
    demo.do(dutch("Dialogs", "OK"))
    demo.says("Lijst van de toets")
    demo.do("Start", NAVIGATION)
    demo.find("Lijst van de toets…", "push button")


def test_text_grows_and_colours_change(demo: Screen) -> None:
    demo.do("Instellingen", NAVIGATION)
    demo.do(dutch("Side", "Larger text"))
    demo.says("%")
    demo.do(dutch("Side", "Smaller text"))
    dark = dutch("Appearance", "Dark")
    demo.do(dark, "radio button")
    demo.wait(lambda: CHECKED in demo.find(dark, "radio button").states, "dark colours")


def test_the_members_are_closed_and_opened_with_a_password(demo: Screen) -> None:
    demo.do(dutch("Corner", "Close the members"))
    demo.find(dutch("Corner", "Open the members"), "push button", patience=60)
    demo.do("Leden", NAVIGATION)
    demo.fill("Je naam", PERSON)
    demo.fill("Je wachtwoord", PASSWORD)
    demo.do(dutch("PasswordFace", "Open the members"))
    demo.find(f"{PERSON} heeft de leden geopend", "label")
    demo.says("geopend")


def test_nothing_on_the_screen_is_without_a_name(demo: Screen) -> None:
    for place in ("Start", "Leden", "Instellingen"):
        demo.do(place, NAVIGATION)
        nameless = [one.role for one in demo.nodes() if FOCUSABLE in one.states and not one.name]
        assert nameless == [], place
