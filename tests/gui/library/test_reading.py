"""Reading a guide: what stands there, where its links may lead, the way back, finding, size, notes and bookmarks."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from gui.library.conftest import OpenPage, Room
from gui.library.guides import deliver, feast, files, items
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from wdhs_desktop.kit.theme import Role, Theme, colour
from wdhs_desktop.library.records import HouseNote, Municipality
from wdhs_desktop.library.screen.links import Way, destination
from wdhs_desktop.library.screen.municipality_dialog import MunicipalityDialog
from wdhs_desktop.library.screen.picture_dialog import PictureDialog

IMAGE = int(QTextDocument.ResourceType.ImageResource.value)


def answer_municipality(monkeypatch: pytest.MonkeyPatch, name: str, phone: str) -> None:
    """Somebody fills in the dialog that comes."""

    def fill(dialog: MunicipalityDialog) -> int:
        dialog.name.setText(name)
        dialog.phone.setText(phone)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(MunicipalityDialog, "exec", fill)


def test_a_guide_says_how_fresh_it_is(room: Room) -> None:
    room.page.open_item("ons-feest")
    assert room.text().startswith("Ons feest\nVersion 3 · looked at in ")
    assert "to be looked at again before" in room.text()
    assert "had to be looked at again" not in room.text()
    assert "Version 3, " in room.text()
    assert "De muziek erbij." in room.text()


def test_a_past_review_is_said_plainly(room: Room) -> None:
    room.page.open_item("kas")
    assert "This guide had to be looked at again before" in room.text()


def test_related_guides_and_where_it_comes_from_stand_at_the_end(room: Room) -> None:
    room.page.open_item("ons-feest")
    end = room.text().partition("Read also")[2]
    assert "De kas bijhouden" in end
    assert "Gemeenteblad (2026)" in end


def test_a_guide_opens_at_a_heading(room: Room) -> None:
    room.page.open_item("kas", "de-kascommissie")
    text = room.page.reader.guide.text
    assert text.verticalScrollBar().value() > 0
    assert text.textCursor().block().text() == "De kascommissie"


def test_contents_and_links_are_lists_that_go_there(room: Room, qtbot: QtBot) -> None:
    room.page.open_item("ons-feest")
    guide = room.page.reader.guide
    guide.bar.contents.click()
    headings = guide.contents.headings
    assert [headings.item(row).text().strip() for row in range(headings.count())] == [
        "Wat voor feest?",
        "De stappen",
        "Meer lezen",
    ]
    assert guide.contents.files.item(0).text().strip() == "Boodschappenlijst"
    headings.setCurrentRow(2)
    headings.setFocus()
    qtbot.keyClick(headings, Qt.Key.Key_Return)
    assert guide.text.textCursor().block().text() == "Meer lezen"
    links = guide.contents.links
    links.itemActivated.emit(links.item(1))
    assert room.page.reader.item_id == "kas"


def test_links_lead_inside_at_once_and_back_to_the_same_place(room: Room, qtbot: QtBot) -> None:
    room.page.open_item("kas")
    reader = room.page.reader
    assert not reader.guide.bar.back.isVisible()
    reader.guide.text.go_back_to(200)
    reader.links.follow("gids:ons-feest")
    reader.links.follow("hulp:feesthulp")
    assert reader.item_id == "feesthulp"
    reader.take_focus()
    qtbot.keyClick(reader.face.print, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.item_id == "ons-feest"
    reader.guide.bar.back.click()
    assert reader.item_id == "kas"
    assert reader.guide.text.place == 200
    room.page.results.list.setFocus()
    qtbot.keyClick(room.page.results.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert reader.item_id == "ons-feest"


def test_walking_through_the_list_leaves_no_trail_but_a_press_does(room: Room, qtbot: QtBot) -> None:
    found = room.page.results.list
    found.enter()
    for _ in range(3):
        qtbot.keyClick(found, Qt.Key.Key_Down)
    back = room.page.reader.guide.bar.back
    assert room.page.reader.item_id
    assert back.isHidden()
    place = found.visualRect(found.results.index(0)).center()
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.page.reader.current is not None
    assert room.page.reader.current.title == room.titles()[0]
    assert not back.isHidden()


def test_a_link_in_the_text_is_followed_by_keyboard(room: Room, qtbot: QtBot) -> None:
    room.page.open_item("ons-feest", "meer-lezen")
    text = room.page.reader.guide.text
    cursor = text.document().find("de kas")
    cursor.setPosition(cursor.selectionStart() + 1)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert room.page.reader.item_id == "kas"
    assert text.textCursor().block().text() == "De kascommissie"


def test_a_link_in_the_text_is_followed_with_the_mouse(room: Room, qtbot: QtBot) -> None:
    room.page.open_item("ons-feest", "meer-lezen")
    text = room.page.reader.guide.text
    cursor = text.document().find("de kas")
    place = text.cursorRect(cursor).center()
    place.setX(place.x() - 8)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.page.reader.item_id == "kas"


def test_a_link_to_what_is_not_here_says_so(room: Room) -> None:
    room.page.open_item("ons-feest")
    room.page.reader.links.follow("gids:bestaat-niet")
    assert room.page.reader.item_id == "ons-feest"
    assert "not on this PC" in room.page.reader.notice.text


def test_outside_is_asked_first_with_the_whole_address(room: Room) -> None:
    room.page.open_item("ons-feest")
    room.dialogs.answer(False, True)
    room.page.reader.links.follow("https://voorbeeld.nl/feest")
    assert room.opened == []
    assert "https://voorbeeld.nl/feest" in room.dialogs.asked[0][1]
    room.page.reader.links.follow("https://voorbeeld.nl/feest")
    assert room.opened == ["https://voorbeeld.nl/feest"]


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://voorbeeld.nl",
        "ftp://voorbeeld.nl",
        "data:text/html,hallo",
        "//voorbeeld.nl/x",
        "C:/geheim.txt",
        "tent.png",
        "",
    ],
)
def test_other_links_lead_nowhere(room: Room, target: str) -> None:
    room.page.open_item("ons-feest")
    room.page.reader.links.follow(target)
    assert destination(target).way is Way.NOWHERE
    assert room.opened == []
    assert room.page.reader.item_id == "ons-feest"


def test_only_pictures_of_this_guide_are_shown(room: Room) -> None:
    room.page.open_item("ons-feest")
    text = room.page.reader.guide.text
    picture = text.loadResource(IMAGE, QUrl("tent.png"))
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (40, 20)
    for name in ("lijst.pdf", "../tent.png", "file:///etc/hostname", "https://voorbeeld.nl/x.png", "andere.png"):
        nothing = text.loadResource(IMAGE, QUrl(name))
        assert isinstance(nothing, QImage)
        assert nothing.isNull(), name
    assert text.loadResource(int(QTextDocument.ResourceType.StyleSheetResource.value), QUrl("tent.png")) == b""
    room.page.open_item("kas")
    other = text.loadResource(IMAGE, QUrl("tent.png"))
    assert isinstance(other, QImage)
    assert other.isNull(), "a picture of another guide"


def test_a_picture_is_shown_large_with_its_words(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[str, QSize]] = []
    monkeypatch.setattr(
        PictureDialog, "exec", lambda one: shown.append((one.picture.accessibleName(), one.picture.sizeHint()))
    )
    room.page.open_item("ons-feest")
    room.page.reader.links.follow("beeld:tent.png")
    assert shown == [("Een tent", QSize(40, 20))]
    room.page.reader.links.follow("beeld:lijst.pdf")
    assert len(shown) == 1


def test_a_damaged_guide_says_so_and_the_rest_goes_on(room: Room) -> None:
    with closing(sqlite3.connect(room.path)) as file, file:
        file.execute("UPDATE library_item SET body = substr(body, 1, 40) WHERE id = 'kas'")
    room.page.open_item("kas")
    assert "damaged" in room.page.notice.text
    room.page.open_item("bieb")
    assert room.page.reader.face.isVisible()


def test_a_pdf_opens_within_the_page_and_is_searched(room: Room, qtbot: QtBot) -> None:
    room.page.open_item("ons-feest")
    reader = room.page.reader
    reader.links.follow("bijlage:lijst.pdf")
    assert reader.pdf.isVisible()
    assert reader.pdf.title.text() == "Boodschappenlijst"
    reader.pdf.search.setText("soep")
    qtbot.waitUntil(lambda: "1" in reader.pdf.count.text())
    reader.pdf.next.click()
    assert reader.pdf.count.text() == "1 of 1"
    reader.pdf.back.click()
    assert reader.guide.isVisible()
    assert reader.item_id == "ons-feest"


def test_a_pdf_that_was_not_fetched_says_so(room: Room) -> None:
    room.page.open_item("ons-feest")
    room.page.reader.show_file("weg.pdf")
    assert "isn't on this PC yet" in room.page.reader.notice.text
    assert room.page.reader.guide.isVisible()


def test_the_own_gemeente_is_filled_in_once_and_stands_there(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.page.open_item("ons-feest")
    assert "Fill in once how to reach your gemeente" in room.text()
    answer_municipality(monkeypatch, "Gemeente Utrecht", "14 030")
    room.page.reader.links.follow("gemeente:")
    said = room.text()
    contact = said.index("Your gemeente: Gemeente Utrecht · 14 030")
    assert said.index("na bij je gemeente") < contact < said.index("De stappen")
    assert room.store.municipality() == Municipality(name="Gemeente Utrecht", phone="14 030")


def test_a_bookmark_is_found_on_the_shelf(room: Room) -> None:
    room.page.open_item("kas")
    room.page.reader.guide.bar.bookmark.click()
    assert room.page.shelf.bookmarks.count == 1
    room.page.shelf.bookmarks.click()
    assert room.titles() == ["De kas bijhouden"]
    room.page.reader.guide.bar.bookmark.click()
    assert room.titles() == []


def test_a_visitor_reads_notes_and_is_told_how_to_write_one(room: Room) -> None:
    room.store.save_note(
        HouseNote(
            id=b"",
            item="kas",
            heading_id="de-kascommissie",
            quote="De kascommissie",
            text="Bij ons: Henk en <b>Fatma</b>.",
            person="Ria",
            written_at=room.clock.now(),
        )
    )
    room.page.open_item("kas")
    said = room.text()
    assert said.index("De kascommissie") < said.index("Bij ons: Henk en <b>Fatma</b>.") < said.index("Twee leden")
    room.page.reader.guide.write_note()
    notes = room.page.reader.guide.notes
    assert notes.members_first.isVisible()
    assert not notes.text.isVisible()


def test_a_note_is_written_changed_and_taken_away(open_page: OpenPage) -> None:
    room = open_page(person="Ria")
    room.page.open_item("ons-feest")
    guide = room.page.reader.guide
    guide.write_note()
    assert "Everybody who walks in can read this" in guide.notes.text.accessibleDescription()
    guide.notes.place.setCurrentIndex(2)
    guide.notes.text.setPlainText("Henk regelt de tent.")
    guide.notes.keep.click()
    said = room.text()
    assert said.index("De stappen") < said.index("Henk regelt de tent.") < said.index("Vraag de vergunning aan.")
    note = room.store.notes("ons-feest")[0]
    assert (note.person, note.heading_id, note.quote) == ("Ria", "de-stappen", "De stappen")
    room.page.reader.links.follow(f"notitie:{note.id.hex()}")
    guide.notes.text.setPlainText("Piet regelt de tent.")
    guide.notes.keep.click()
    assert "Piet regelt" in room.text()
    assert "Henk" not in room.text()
    room.page.reader.links.follow(f"notitie:{note.id.hex()}")
    room.dialogs.answer(True)
    guide.notes.remove.click()
    assert "Piet" not in room.text()
    assert room.store.notes("ons-feest") == ()


def test_a_half_written_note_is_not_lost(open_page: OpenPage) -> None:
    room = open_page(person="Ria")
    room.page.open_item("ons-feest")
    guide = room.page.reader.guide
    guide.write_note()
    guide.notes.text.setPlainText("Vraag Fatma.")
    room.page.open_item("kas")
    assert [note.text for note in room.store.notes("ons-feest")] == ["Vraag Fatma."]
    assert room.store.notes("kas") == ()
    guide.write_note()
    guide.notes.text.setPlainText("Toch maar niet.")
    guide.notes.close_button.click()
    room.page.open_item("ons-feest")
    assert room.store.notes("kas") == ()


def test_a_note_whose_heading_is_gone_is_shown_at_the_top(open_page: OpenPage) -> None:
    room = open_page(person="Ria")
    room.store.save_note(
        HouseNote(
            id=b"",
            item="ons-feest",
            heading_id="bestaat-niet-meer",
            quote="Oude kop",
            text="Onthoud dit.",
            written_at=room.clock.now(),
        )
    )
    room.page.open_item("ons-feest")
    said = room.text()
    assert said.index("Onthoud dit.") < said.index("Een feest geef je samen.")
    assert "Oude kop" in said


def test_the_size_of_the_letters_is_remembered(room: Room) -> None:
    room.page.open_item("kas")
    guide = room.page.reader.guide
    before = guide.text.document().size().height()
    guide.bar.larger.click()
    guide.bar.larger.click()
    assert guide.text.document().size().height() > before * 1.1
    assert room.store.setting("reader_zoom") == "130"
    guide.bar.smaller.click()
    assert room.store.setting("reader_zoom") == "115"


def test_words_are_found_in_the_guide(room: Room, qtbot: QtBot) -> None:
    room.page.open_item("kas")
    guide = room.page.reader.guide
    guide.text.setFocus()
    qtbot.keyClick(guide.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.finding.words.hasFocus()
    guide.finding.words.setText("regel 5")
    assert guide.finding.count.text() == "1 of 11"
    qtbot.keyClick(guide.finding.words, Qt.Key.Key_Return)
    assert guide.finding.count.text() == "2 of 11"
    assert guide.text.textCursor().selectedText() == "Regel 50"[:7]
    guide.finding.words.clear()
    qtbot.keyClick(guide.finding.words, Qt.Key.Key_Escape)
    assert guide.finding.isHidden()
    assert guide.text.hasFocus()


def test_what_did_not_help_is_written_down_with_thanks(room: Room) -> None:
    room.page.open_item("kas")
    assert "This didn't help me" in room.text()
    room.page.reader.links.follow("niet-geholpen:")
    assert [(one.item, one.count) for one in room.store.missed()] == [("kas", 1)]
    assert room.page.reader.notice.text.startswith("Thank you")


def test_help_is_a_card_with_address_hours_and_a_way_there(room: Room) -> None:
    room.page.open_item("feesthulp")
    face = room.page.reader.face
    facts = {fact.title: fact.words for fact in face.facts}
    assert facts["Address"] == "Dorpsstraat 1, 3512 AB Utrecht"
    assert facts["Open"] == "dinsdag 9 tot 12 uur"
    room.dialogs.answer(True)
    room.page.reader.links.follow(next(fact.address for fact in face.facts if fact.title == "E-mail"))
    assert room.opened == ["mailto:vraag@feesthulp.nl"]
    assert "vraag@feesthulp.nl" in room.dialogs.asked[0][1]


def test_paper_and_news_are_asked_for(room: Room, qtbot: QtBot) -> None:
    room.page.open_item("kas")
    with qtbot.waitSignal(room.page.print_wanted) as printed:
        room.page.reader.guide.bar.print.click()
    assert printed.args == ["kas"]
    room.page.open_item("bieb")
    with qtbot.waitSignal(room.page.print_wanted) as card:
        room.page.reader.face.print.click()
    assert card.args == ["bieb"]
    room.page.show_topic("geld")
    with qtbot.waitSignal(room.page.topic_print_wanted) as booklet:
        room.page.results.booklet.click()
    assert booklet.args == ["geld"]
    with qtbot.waitSignal(room.page.update_wanted):
        room.page.update_button.click()


def test_an_update_shows_at_once_and_a_guide_that_is_gone_is_missed_calmly(room: Room) -> None:
    room.page.open_item("ons-feest")
    deliver(room.store, [feast(version=4, note="Nieuw."), *items()[1:]])
    room.desk.signals.announce()
    assert "Version 4" in room.text()
    deliver(room.store, items()[1:])
    room.desk.signals.announce()
    assert room.page.reader.hint.isVisible()
    assert "no longer there" in room.page.reader.hint_words.text()


def test_colours_follow_the_theme(room: Room, theme: Theme, qtbot: QtBot) -> None:
    room.page.open_item("kas")
    theme.set_mode("dark")
    document = room.page.reader.guide.text.document()
    ink = colour(Role.INK).name()
    qtbot.waitUntil(lambda: document.begin().begin().fragment().charFormat().foreground().color().name() == ink)


def test_pictures_come_from_the_file(room: Room) -> None:
    assert room.store.attachment("ons-feest", "tent.png") == files()["feest/tent.png"]
