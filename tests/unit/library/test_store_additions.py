"""What the house adds: notes that hold on to their heading, plans, the gemeente, and a notebook that stays here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from support.deliveries import change_rows, delivery
from support.files import NOON
from support.libraries import guide, heading, paragraph

from wdhs_desktop.formats.items import Guide
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.library.keeping.addition_rows import MOST_MISSED
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import HouseNote, Municipality, Plan

TODAY = date(2026, 3, 5)
HEAD = "Wie kiest hen?"


def kas(*heads: tuple[str, str], version: int = 1) -> Guide:
    blocks = [block for words, name in heads for block in (heading(words, name), paragraph("Tekst."))]
    return guide("kascommissie", "De kascommissie", blocks=tuple(blocks), version=version)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    clock = FixedClock(NOON)
    house = House.create(tmp_path / "collectief.wdhs", "Buurthuis De Linde", clock=clock)
    store = LibraryStore(house, clock)
    store.bring_in(delivery(kas(("Wie kiest hen?", "wie-kiest-hen"), ("Wanneer?", "wanneer"))))
    yield store
    house.close()


def note(
    text: str = "Bij ons kiest Piet.", heading_id: str = "wie-kiest-hen", quote: str = "Wie kiest hen?"
) -> HouseNote:
    return HouseNote(
        id=b"", item="kascommissie", heading_id=heading_id, quote=quote, text=text, written_at=NOON, person="Anna"
    )


def test_a_note_of_the_house_is_kept_changed_and_removed(store: LibraryStore) -> None:
    kept = store.save_note(note())
    assert len(kept.id) == 16
    assert store.notes("kascommissie") == (kept,)
    changed = store.save_note(
        HouseNote(**{name: getattr(kept, name) for name in kept.__struct_fields__} | {"text": "Nee, Ria."})
    )
    assert changed.id == kept.id
    assert [one.text for one in store.notes("kascommissie")] == ["Nee, Ria."]
    assert store.notes("btw") == ()
    store.remove_note(kept.id)
    assert store.notes("kascommissie") == ()


def test_notes_survive_an_update_and_follow_their_heading(store: LibraryStore) -> None:
    store.save_note(note())
    store.save_note(note("Vooraan.", "", ""))
    store.bring_in(delivery(kas(("Wie kiest hen?", "kiezen"), version=2)))
    first, second = store.notes("kascommissie")
    assert {(one.heading_id, one.is_orphan) for one in (first, second)} == {("kiezen", False), ("", False)}


def test_a_note_whose_heading_is_gone_says_so(store: LibraryStore) -> None:
    store.save_note(note())
    store.bring_in(delivery(kas(("Iets anders", "iets-anders"), version=2)))
    (orphan,) = store.notes("kascommissie")
    assert (orphan.is_orphan, orphan.quote, orphan.text) == (True, "Wie kiest hen?", "Bij ons kiest Piet.")
    store.bring_in(delivery())
    assert [one.is_orphan for one in store.notes("kascommissie")] == [True]
    store.bring_in(delivery(kas(("Wie kiest hen?", "wie-kiest-hen"))))
    assert [one.is_orphan for one in store.notes("kascommissie")] == [False]


def test_plans_stand_by_day(store: LibraryStore) -> None:
    late = store.save_plan(Plan(id=b"", item="feest", name="Zomerfeest", day=date(2026, 7, 4)))
    early = store.save_plan(Plan(id=b"", item="feest", name="Lentefeest", day=date(2026, 4, 4), done=(0, 2)))
    assert store.plans("feest") == (early, late)
    done = store.save_plan(Plan(id=late.id, item="feest", name="Zomerfeest", day=date(2026, 7, 5), done=(1,)))
    assert store.plans("feest") == (early, done)
    store.remove_plan(early.id)
    assert store.plans("feest") == (done,)


def test_the_own_gemeente_is_filled_in_once(store: LibraryStore) -> None:
    assert store.municipality() == Municipality()
    own = Municipality(name="Utrecht", department="Wijkbureau", phone="14 030", website="https://utrecht.example")
    store.set_municipality(own)
    assert store.municipality() == own


def test_a_damaged_gemeente_is_an_empty_one(store: LibraryStore) -> None:
    store.set_setting("municipality", "{")
    assert store.municipality() == Municipality()


def test_settings_are_kept_by_name(store: LibraryStore) -> None:
    assert store.setting("zoom") == ""
    store.set_setting("zoom", "1.2")
    store.set_setting("zoom", "1.4")
    assert store.setting("zoom") == "1.4"


def test_the_notebook_counts_what_was_missed(store: LibraryStore) -> None:
    store.note_missed("vleermuis  op zolder ")
    store.note_missed("vleermuis op zolder", today=date(2026, 3, 6))
    store.note_missed("", "kascommissie", TODAY)
    store.note_missed("   ")
    assert [(one.text, one.item, one.count, one.last_on) for one in store.missed()] == [
        ("vleermuis op zolder", "", 2, date(2026, 3, 6)),
        ("", "kascommissie", 1, TODAY),
    ]


def test_the_notebook_can_be_pruned_before_it_is_passed_on(store: LibraryStore, tmp_path: Path) -> None:
    for text in ("ruzie met Ria", "=HYPERLINK(1)", "vleermuis; zolder"):
        store.note_missed(text)
    ids = {one.text: one.id for one in store.missed()}
    store.forget_missed(ids["ruzie met Ria"])
    store.export_missed(tmp_path / "gemist.csv")
    lines = (tmp_path / "gemist.csv").read_text(encoding="utf-8-sig").splitlines()
    assert sorted(lines[1:]) == ['"vleermuis; zolder";;1;2026-03-05', "'=HYPERLINK(1);;1;2026-03-05"]
    assert "Ria" not in "".join(lines)
    store.forget_missed(ids.values())
    assert store.missed() == ()


def test_the_notebook_never_grows_without_end(store: LibraryStore, tmp_path: Path) -> None:
    rows = ", ".join(f"('woord {number}', '', 1, '2026-01-01')" for number in range(MOST_MISSED))
    change_rows(tmp_path / "collectief.wdhs", f"INSERT INTO library_missed (text, item, count, last_on) VALUES {rows}")
    store.note_missed("nieuw")
    texts = [one.text for one in store.missed()]
    assert len(texts) == MOST_MISSED
    assert "nieuw" in texts
    assert "woord 0" not in texts


def test_a_place_that_can_not_be_written_is_said(store: LibraryStore, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        store.export_missed(tmp_path / "nergens" / "gemist.csv")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE library_note SET written_at = 'ooit'",
        "UPDATE library_plan SET day = 'ooit'",
        "UPDATE library_plan SET done = '[[[['",
        "UPDATE library_plan SET done = '5'",
        "UPDATE library_missed SET last_on = ''",
        "UPDATE library_note SET text = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_damaged_row_stops_nothing(store: LibraryStore, tmp_path: Path, damage: str) -> None:
    store.save_note(note())
    store.save_plan(Plan(id=b"", item="kascommissie", name="x", day=TODAY))
    store.note_missed("x")
    change_rows(tmp_path / "collectief.wdhs", damage)
    store.notes("kascommissie")
    store.plans("kascommissie")
    store.missed()
    store.save_note(note("Nog een."))
    assert "Nog een." in [one.text for one in store.notes("kascommissie")]
