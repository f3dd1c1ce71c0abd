"""The secretary's first week, through the whole program: her list, her password, paper, and again next week."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.program import running

from wdhs_desktop.app import Program
from wdhs_desktop.people.first_start import FirstStart
from wdhs_desktop.people.unlock_page import UnlockPage
from wdhs_desktop.places import MEMBERS, START
from wdhs_desktop.register.bringing_in.wizard import ImportWizard
from wdhs_desktop.register.list_records import OverviewKind
from wdhs_desktop.register.paper.print_dialog import PrintDialog
from wdhs_desktop.register.paper.saved_lists_card import SavedListsCard
from wdhs_desktop.register.screen.page import RegisterPage

HOUSE_LIST = Path(__file__).parent.parent / "data" / "sheets" / "ledenlijst-buurthuis.xlsx"
LONG = 30_000
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise)\(\)")


def shown(program: Program, kind: type[QWidget]) -> QWidget:
    found = program.window.findChild(kind)
    assert found is not None, f"no {kind.__name__} on the screen"
    return found


def set_up(qtbot: QtBot, program: Program) -> str:
    """Through the first start with her own list, to the page where the first list can be printed."""
    first = shown(program, FirstStart)
    assert isinstance(first, FirstStart)
    first.welcome.new.click()
    qtbot.keyClicks(first.collective.name, "Buurthuis De Linde")
    first.frame.next.click()
    first.list.yes.click()
    wizard = shown(program, ImportWizard)
    assert isinstance(wizard, ImportWizard)
    wizard.read(HOUSE_LIST)
    for step in range(1, 4):
        qtbot.waitUntil(lambda step=step: wizard.steps.index == step and wizard.steps.next.isEnabled(), timeout=LONG)
        wizard.steps.next.click()
    qtbot.waitUntil(lambda: first.step is first.password, timeout=LONG)
    qtbot.keyClicks(first.password.name, "Ria")
    words = first.password.panel.words
    password = words.password()
    qtbot.keyClicks(words.again.typed, password)
    with qtbot.waitSignal(first.founded, timeout=LONG) as founded:
        first.frame.next.click()
    first.frame.next.click()
    code = founded.args[0].code
    for place, editor in zip(first.proof.panel.places, first.proof.panel.editors, strict=True):
        qtbot.keyClicks(editor, code.words[place])
    first.frame.next.click()
    qtbot.waitUntil(lambda: first.step is first.done, timeout=LONG)
    first.done.print.click()
    return password


def test_from_the_first_start_to_one_click_next_week(qtbot: QtBot, tmp_path: Path) -> None:
    home = tmp_path / "pc"
    with running(home) as (program, dialogs):
        password = set_up(qtbot, program)
        paper = shown(program, PrintDialog)
        assert isinstance(paper, PrintDialog)
        paper.show_kind(OverviewKind.ATTENDANCE)
        qtbot.waitUntil(paper.save_pdf.isEnabled, timeout=LONG)
        out = tmp_path / "presentie.pdf"
        dialogs.answer(True)
        dialogs.choose(out)
        paper.save_pdf.click()
        qtbot.waitUntil(out.exists, timeout=LONG)
        text = "".join(page.extract_text() for page in PdfReader(out).pages)
        assert "Yılmaz" in text
        dialogs.type_in("Presentielijst kookgroep")
        paper.keep_list.click()
        file = program.start.database
        program.close_members(MEMBERS)
        assert program.successor[-2:] == ["--page", MEMBERS]

    contents = file.read_bytes()
    for name in ("Idrissi", "Lange Nieuwstraat", "83838389", "example.nl"):
        assert name.encode() not in contents

    with running(home, MEMBERS) as (program, _dialogs):
        door = program.window.page(MEMBERS)
        assert isinstance(door, UnlockPage)
        qtbot.keyClicks(door.password.typed_name, "Ria")
        qtbot.keyClicks(door.password.field.typed, password)
        door.password.open_button.click()
        qtbot.waitUntil(lambda: isinstance(program.window.page(MEMBERS), RegisterPage), timeout=LONG)
        members = program.window.page(MEMBERS)
        assert isinstance(members, RegisterPage)
        qtbot.keyClicks(members.filter_bar.search, "yilmaz")
        qtbot.waitUntil(lambda: len(members.people.model.ids) == 3, timeout=LONG)
        program.window.show_page(START)
        lists = shown(program, SavedListsCard)
        assert isinstance(lists, SavedListsCard)
        assert [row.print_now.text() for row in lists.rows.values()] == ["Presentielijst kookgroep"]
