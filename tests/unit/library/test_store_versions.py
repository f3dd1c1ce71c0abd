"""Files of every released version open with everything in them, also when this version keeps more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from support.deliveries import PARTNER, PARTNER_ID, delivery, png
from support.files import NOON, PASSWORD, PERSON, people_of
from support.libraries import guide
from support.notes import NOTE, NOTE_KINDS

from wdhs_desktop.formats.items import Guide
from wdhs_desktop.house.checking import Level, check_file, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, Filter, Municipality, News
from wdhs_desktop.vault.slots import ArgonParameters

DATA = Path(__file__).parents[2] / "data"
TODAY = date(2026, 3, 5)
CLOCK = FixedClock(NOON)


@pytest.fixture
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    """A copy of the file of the version in the parameter, opened."""
    path = tmp_path / "collectief.wdhs"
    path.write_bytes((DATA / f"version-{request.param}.wdhs").read_bytes())
    house = House.open(path, CLOCK)
    yield house
    house.close()
    wrong = [one.text for one in check_file(path, ArgonParameters.for_tests()) if one.level is Level.WRONG]
    assert wrong == []


@pytest.mark.parametrize("house", [1], indirect=True)
def test_a_file_without_a_library_gets_one_and_keeps_its_members(house: House, tmp_path: Path) -> None:
    assert (tmp_path / "collectief.wdhs.v1").read_bytes()[60:64] == (1).to_bytes(4, "big")
    store = LibraryStore(house, CLOCK)
    assert store.lines(Filter(), TODAY) == ()
    store.bring_in(delivery(guide("btw", "Btw", "Meestal hoeft het niet.")))
    assert [line.title for line in store.lines(Filter(), TODAY)] == ["Btw"]
    session = people_of(house, CLOCK, tmp_path).unlock(PERSON, PASSWORD)
    assert session.warnings == ()
    assert {stored.value.text for stored in session.records.read_all(NOTE)} == {"changed note", "kept note"}
    assert [one for one in check_session(session, NOTE_KINDS) if one.level is Level.WRONG] == []
    session.close()


@pytest.mark.parametrize("house", [2], indirect=True)
def test_a_file_of_the_second_version_reads_as_it_was_written(house: House) -> None:
    store = LibraryStore(house, CLOCK)
    assert [(line.id, line.title, line.news) for line in store.lines(Filter(), TODAY)] == [
        ("btw", "Btw van hen", News.CHANGED),
        ("kascommissie", "De kascommissie", News.NOTHING),
        ("lsa", "LSA", News.NEW),
    ]
    kas = store.item("kascommissie")
    assert isinstance(kas, Guide)
    assert kas.keywords == ("kascontrole",)
    assert store.attachment("kascommissie", "foto.png") == png()
    assert store.attachment("kascommissie", "formulier.pdf") is None
    assert [one.title for one in store.files_left_out(STARTER)] == ["Een plaatje"]
    assert [(one.name, one.count) for one in store.senders()] == [("Kennisbank", 1), (PARTNER.name, 2)]
    assert store.stamp(STARTER) == "frozen"
    assert store.sender_root(PARTNER_ID) == PARTNER.root.encode()
    assert store.metadata(PARTNER_ID) == {"timestamp.json": b"t"}
    assert store.library().word_groups == (("alv", "ledenvergadering"),)


@pytest.mark.parametrize("house", [2], indirect=True)
def test_what_a_house_added_is_still_there(house: House) -> None:
    store = LibraryStore(house, CLOCK)
    assert store.bookmarks() == {"btw"}
    assert [(one.text, one.is_orphan) for one in store.notes("kascommissie")] == [("Bij ons in mei.", False)]
    assert [(one.name, one.day, one.done) for one in store.plans("kascommissie")] == [
        ("Controle", date(2026, 5, 1), (0,))
    ]
    assert store.municipality() == Municipality(name="Utrecht")
    assert [one.text for one in store.missed()] == ["vleermuis"]


@pytest.mark.parametrize("house", [2], indirect=True)
def test_the_second_version_takes_in_what_is_delivered_now(house: House) -> None:
    store = LibraryStore(house, CLOCK)
    outcome = store.bring_in(
        delivery(guide("btw", "Btw", "Meestal hoeft het niet."), guide("giften", "Giften", "Dank."))
    )
    assert (outcome.new, outcome.withdrawn) == (("giften",), ("kascommissie",))
    store.remove_sender(PARTNER_ID)
    assert [line.title for line in store.lines(Filter(), TODAY)] == ["Btw", "Giften"]
