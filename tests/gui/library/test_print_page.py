"""Printing a guide as a person does it: look at the paper, choose, and send it to a printer that is ours."""

from __future__ import annotations

import stat
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from gui.library.conftest import OpenPage, Room
from gui.library.guides import feast, items, link, words
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.libraries import guide

from wdhs_desktop.formats.blocks import Paragraph
from wdhs_desktop.library.records import Plan
from wdhs_desktop.library.screen import print_sender
from wdhs_desktop.library.screen.print_page import PrintGuidePage
from wdhs_desktop.library.screen.print_sender import file_name
from wdhs_desktop.printing.printer import Printer

FAKE_LP = """#!/bin/sh
echo "$@" >> "{folder}/arguments"
cat > "{folder}/paper.pdf"
echo "request id is kantoor-7 (1 file(s))"
"""
PRINTERS = (Printer("kantoor", "De printer op kantoor", True),)


@pytest.fixture
def tray(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the paper comes out."""
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text(FAKE_LP.format(folder=tmp_path), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    return tmp_path


def words_of(paper: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(paper.read_bytes())).pages)


def put_in(qtbot: QtBot, room: Room, page: PrintGuidePage) -> PrintGuidePage:
    """Show it in the window and wait for the paper."""
    layout = room.window.layout()
    assert layout is not None
    room.page.hide()
    layout.addWidget(page)
    page.show()
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: PrintGuidePage) -> None:
    qtbot.waitUntil(page.settings.save_pdf.isEnabled, timeout=6_000)


def print_it(qtbot: QtBot, page: PrintGuidePage) -> None:
    with qtbot.waitSignal(page.printed, timeout=6_000):
        page.settings.print_now.click()


def test_what_is_shown_is_what_comes_out(qtbot: QtBot, room: Room, tray: Path) -> None:
    page = put_in(qtbot, room, PrintGuidePage.for_item(room.desk, "ons-feest", lambda: PRINTERS))
    assert page.preview.pages == 1
    assert page.settings.subject.text() == "Ons feest"
    page.settings.copies.setCurrentIndex(2)
    print_it(qtbot, page)
    paper = words_of(tray / "paper.pdf")
    assert "Nodig de buren uit." in paper
    assert "Twee leden kijken de kas na." not in paper
    arguments = (tray / "arguments").read_text()
    assert "-d kantoor" in arguments
    assert "-n 3" in arguments
    assert "De printer op kantoor" in page.notice.text


def test_the_whole_subject_can_be_chosen_instead(qtbot: QtBot, room: Room, tray: Path) -> None:
    page = put_in(qtbot, room, PrintGuidePage.for_item(room.desk, "ons-feest", lambda: PRINTERS))
    booklet = page.settings.options[1]
    assert booklet.accessibleDescription() == "Everything about “Activiteiten en feest”"
    booklet.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(booklet, Qt.Key.Key_Space)
    settle(qtbot, page)
    assert page.settings.subject.text() == "Activiteiten en feest"
    print_it(qtbot, page)
    paper = words_of(tray / "paper.pdf")
    for title in ("Ons feest", "Feesthulp Nederland", "De bibliotheek", "Burendag"):
        assert title in paper


def test_a_plan_is_printed_with_its_dates_and_nothing_else_to_choose(qtbot: QtBot, room: Room, tray: Path) -> None:
    plan = Plan(id=bytes(16), item="ons-feest", name="Zomerfeest", day=date(2027, 6, 12), done=(0,))
    page = put_in(qtbot, room, PrintGuidePage.for_plan(room.desk, plan, lambda: PRINTERS))
    assert not page.settings.options[0].isVisible()
    print_it(qtbot, page)
    paper = words_of(tray / "paper.pdf")
    assert "17 April 2027" in paper or "17 april 2027" in paper
    assert "Zomerfeest" in paper


def test_it_is_kept_as_a_pdf_under_a_name_that_every_pc_takes(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    page = put_in(qtbot, room, PrintGuidePage.for_item(room.desk, "kas", lambda: PRINTERS))
    target = tmp_path / "kas.pdf"
    room.dialogs.choose(None, target)
    page.settings.save_pdf.click()
    assert not target.exists()
    with qtbot.waitSignal(page.printed, timeout=6_000):
        page.settings.save_pdf.click()
    assert "Twee leden kijken de kas na." in words_of(target)
    assert [name for _title, name in room.dialogs.asked] == ["De kas bijhouden.pdf"] * 2


def test_names_of_files() -> None:
    assert file_name("Mogen wij alcohol schenken?") == "Mogen wij alcohol schenken.pdf"
    assert file_name("ANBI / SBBI: wat zijn wij?") == "ANBI SBBI wat zijn wij.pdf"
    assert file_name("../..") == "gids.pdf"
    assert len(file_name("x" * 300)) == 104


def test_a_lot_of_paper_asks_first(qtbot: QtBot, room: Room, tray: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_sender, "MANY_PAGES", 3)
    page = put_in(qtbot, room, PrintGuidePage.for_item(room.desk, "ons-feest", lambda: PRINTERS))
    page.settings.copies.setCurrentIndex(3)
    room.dialogs.answer(False)
    page.settings.print_now.click()
    assert not (tray / "paper.pdf").exists()
    room.dialogs.answer(True)
    print_it(qtbot, page)
    assert (tray / "paper.pdf").exists()


def test_without_a_printer_it_can_still_be_kept(qtbot: QtBot, room: Room) -> None:
    page = put_in(qtbot, room, PrintGuidePage.for_item(room.desk, "ons-feest", tuple))
    assert not page.settings.print_now.isEnabled()
    assert page.settings.printer.currentText() == "No printer was found"
    assert page.settings.save_pdf.isEnabled()


def test_what_is_gone_is_said(qtbot: QtBot, room: Room) -> None:
    page = PrintGuidePage.for_item(room.desk, "weg", lambda: PRINTERS)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=6_000)
    assert "isn't in the library" in page.notice.text
    assert not page.settings.print_now.isEnabled()


def test_letters_that_no_font_has_are_named(qtbot: QtBot, open_page: OpenPage) -> None:
    strange = guide("vreemd", "Vreemde letters", "Hier staat \ue123.", topics=("feest",))
    room = open_page(wanted=[strange])
    page = put_in(qtbot, room, PrintGuidePage.for_item(room.desk, "vreemd", lambda: PRINTERS))
    assert "\ue123" in page.settings.note.text()


def test_an_address_stands_behind_what_it_leads_to(qtbot: QtBot, open_page: OpenPage, tray: Path) -> None:
    leading = guide(
        "wegwijs",
        "Wegwijs",
        topics=("feest",),
        blocks=(Paragraph(spans=(words("Vraag het "), link("hulp:feesthulp", "hulp bij feesten"), words("."))),),
    )
    room = open_page(wanted=[leading, feast(), *items()[2:]])
    page = put_in(qtbot, room, PrintGuidePage.for_item(room.desk, "wegwijs", lambda: PRINTERS))
    print_it(qtbot, page)
    assert "hulp bij feesten (feesthulp.nl)" in words_of(tray / "paper.pdf")


def test_closing_leaves_the_page(qtbot: QtBot, room: Room) -> None:
    page = put_in(qtbot, room, PrintGuidePage.for_topic(room.desk, "feest", lambda: PRINTERS))
    with qtbot.waitSignal(page.closed, timeout=1_000):
        page.settings.close_page.click()


def test_every_widget_is_reached_by_tab_and_has_a_name(qtbot: QtBot, room: Room) -> None:
    page = put_in(qtbot, room, PrintGuidePage.for_item(room.desk, "ons-feest", lambda: PRINTERS))
    settings = page.settings
    for widget in (settings.printer, settings.copies):
        assert widget.accessibleName()
    settings.options[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(12):
        seen.append(page.focusWidget())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    for widget in (settings.printer, settings.copies, settings.print_now, settings.save_pdf, page.preview.view):
        assert widget in seen
