"""The shelf, the search field and the list, as a visitor meets them."""

from __future__ import annotations

import msgspec
from gui.library.conftest import OpenPage, Room
from gui.library.guides import deliver, feast, items
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from support.libraries import guide

from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.library.records import Filter, Reason, Why
from wdhs_desktop.library.screen.missed_dialog import MissedDialog
from wdhs_desktop.library.screen.result_model import reason_line


def test_the_shelf_names_topics_with_how_many_there_are(room: Room) -> None:
    rows = room.page.shelf.topics.rows
    assert rows["feest"].accessibleName() == "Activiteiten en feest, 4"
    assert rows["geld"].accessibleName() == "Geld en belasting, 2"
    assert "leeg" not in rows, "a topic with nothing in it is offered"


def test_a_topic_is_chosen_and_taken_away_again(room: Room, qtbot: QtBot) -> None:
    qtbot.mouseClick(room.page.shelf.topics.rows["geld"], Qt.MouseButton.LeftButton)
    assert sorted(room.titles()) == ["De kas bijhouden", "Ons feest"]
    assert room.page.results.booklet.isVisible(), "a topic can't be printed as a booklet"
    room.page.results.chosen.findChildren(type(room.page.results.filters))[0].click()
    assert len(room.titles()) == 5
    assert not room.page.results.booklet.isVisible()


def test_the_arrows_go_from_topic_to_topic(room: Room, qtbot: QtBot) -> None:
    rows = room.page.shelf.topics.rows
    rows[""].setFocus()
    qtbot.keyClick(rows[""], Qt.Key.Key_Down)
    assert room.page.filter == Filter(topic="feest")


def test_kinds_goals_and_readers_filter_together(room: Room) -> None:
    shelf = room.page.shelf
    shelf.audiences.head.click()
    shelf.audiences.rows["vrijwilliger"].click()
    assert room.titles() == ["Ons feest"]
    shelf.kinds.head.click()
    shelf.kinds.rows["stappenplan"].click()
    shelf.goals.head.click()
    shelf.goals.rows["1"].click()
    assert room.titles() == ["Ons feest"]
    assert room.page.filter == Filter(audience="vrijwilliger", sort="stappenplan", goal=1)


def test_guides_of_one_afzender_can_be_shown_alone(room: Room) -> None:
    senders = room.page.shelf.senders
    assert senders.isHidden(), "there is nothing to choose"
    room.store.add_sender(Sender(id="ab" * 16, name="Energie Samen", root="{}"))
    deliver(room.store, [guide("zonnepanelen", "Zonnepanelen op het dak")], bytes.fromhex("ab" * 16))
    room.page.refresh()
    senders.head.click()
    senders.rows["ab" * 16].click()
    assert room.titles() == ["Zonnepanelen op het dak"]


def test_a_folded_part_says_what_is_chosen_in_it(room: Room) -> None:
    part = room.page.shelf.kinds
    part.head.click()
    part.rows["service"].click()
    assert room.titles() == ["Feesthulp Nederland"]
    part.head.click()
    assert part.head.accessibleName() == "Kind: Help and advice"


def test_searching_shows_where_it_was_found(room: Room) -> None:
    room.search("kascommissie")
    found = room.page.results.list.results.found_at(0)
    assert room.titles() == ["De kas bijhouden"]
    assert found is not None
    assert found.heading_id == "de-kascommissie"
    assert room.page.results.status.text().startswith("1 ")


def test_a_compound_says_why_it_was_found(room: Room) -> None:
    room.search("vergoeding")
    row = room.page.results.list.results.row_of("kas")
    assert row is not None
    index = room.page.results.list.results.index(row)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Found because “vergoeding” is a part of “vrijwilligersvergoeding”" in spoken


def test_reasons_are_said_both_ways_round() -> None:
    longer = Why(reason=Reason.COMPOUND, typed="zaalhuur", found="zaal")
    assert reason_line([longer]) == "Found because “zaal” is a part of “zaalhuur”"
    assert reason_line([Why(reason=Reason.EXACT, typed="kas", found="kas")]) == ""


def test_nothing_found_is_written_down_and_can_be_cleared(room: Room, qtbot: QtBot) -> None:
    room.search("ruimteschip")
    nothing = room.page.results.nothing
    assert "ruimteschip" in nothing.title.text()
    assert nothing.noted.isVisible(), "it isn't said that the search was written down"
    assert [(one.text, one.count) for one in room.store.missed()] == [("ruimteschip", 1)]
    notebook = MissedDialog(room.desk)
    qtbot.addWidget(notebook)
    room.dialogs.answer(True)
    notebook.clear.click()
    assert room.store.missed() == ()
    assert not notebook.clear.isEnabled()


def test_a_search_that_something_answers_is_not_written_down(room: Room) -> None:
    room.search("kas")
    assert room.store.missed() == ()


def test_within_a_filter_the_way_out_is_offered(room: Room) -> None:
    room.page.show_topic("geld")
    room.search("bibliotheek")
    nothing = room.page.results.nothing
    assert nothing.everywhere.isVisible()
    assert room.store.missed() == (), "it is there, in another topic"
    nothing.everywhere.click()
    assert room.titles() == ["De bibliotheek"]


def test_a_better_spelling_is_proposed_as_a_link(room: Room) -> None:
    room.search("kasscommisie")
    meant = room.page.results.meant
    assert meant.isVisible()
    meant.click()
    assert room.titles() == ["De kas bijhouden"]
    assert room.page.results.search.text() == "kascommissie"


def test_titles_are_proposed_while_typing_and_open_at_once(room: Room, qtbot: QtBot) -> None:
    search = room.page.results.search
    search.setFocus()
    qtbot.keyClicks(search, "biblio")
    model = search.proposals.completionModel()
    proposed = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert "De bibliotheek" in proposed
    search.proposals.activated.emit("De bibliotheek")
    assert room.page.reader.item_id == "bieb"


def test_proposals_are_walked_taken_and_put_away_by_keyboard(room: Room, qtbot: QtBot) -> None:
    search = room.page.results.search
    search.setFocus()
    qtbot.keyClicks(search, "kascom")
    popup = search.proposals.popup()
    assert popup is not None
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert search.text() == "kascom", "Escape took away what was typed too"
    qtbot.keyClicks(search, "m")
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert search.text() == "kascommissie"
    assert room.titles() == ["De kas bijhouden"]
    assert not popup.isVisible()


def test_letters_in_the_list_begin_a_new_search(room: Room, qtbot: QtBot) -> None:
    room.page.results.list.enter()
    qtbot.keyClicks(room.page.results.list, "k")
    assert room.page.results.search.text() == "k"
    assert room.page.results.search.hasFocus()


def test_arrows_read_along_and_enter_keeps_the_place(room: Room, qtbot: QtBot) -> None:
    room.page.results.list.enter()
    first = room.titles()[0]
    assert room.page.reader.current is not None
    assert room.page.reader.current.title == first
    qtbot.keyClick(room.page.results.list, Qt.Key.Key_Down)
    assert room.page.reader.current.title == room.titles()[1]


def test_what_changed_is_marked_with_the_line_of_its_author(room: Room) -> None:
    changed = [feast(version=4, note="Nieuwe bedragen."), *items()[1:]]
    deliver(room.store, changed)
    room.desk.signals.announce()
    room.page.show_new()
    index = room.page.results.list.results.index(0)
    assert room.titles() == ["Ons feest"]
    assert "Changed: Nieuwe bedragen." in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    room.page.results.seen.click()
    assert len(room.titles()) == 5
    assert not room.page.shelf.new.isVisible(), "it is still called new"


def test_the_list_keeps_its_promises_while_everything_changes(room: Room) -> None:
    model = room.page.results.list.results
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    room.search("feest")
    room.page.show_topic("geld")
    room.search("niets heet zo")
    assert model.rowCount() == 0
    assert tester.model() is model


def test_a_filter_that_nothing_meets_says_so(room: Room) -> None:
    room.page.show_filter(Filter(only_bookmarked=True))
    assert "Bookmark" in room.page.results.empty.sentence.text()
    assert room.page.results.empty.isVisible()


def test_a_past_review_is_said_in_the_list(room: Room) -> None:
    room.page.show_topic("geld")
    spoken = [
        str(room.page.results.list.results.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)
    ]
    assert any("must be looked at again" in words for words in spoken if "De kas" in words)


def test_an_empty_library_stands_there_calmly(open_page: OpenPage) -> None:
    room = open_page(wanted=[])
    assert room.titles() == []
    assert room.page.results.empty.isVisible()
    assert msgspec.structs.asdict(room.page.filter) == msgspec.structs.asdict(Filter())
