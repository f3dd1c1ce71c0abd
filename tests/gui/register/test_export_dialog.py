"""Taking people out as a file: exactly what the table shows, and what comes out can be brought in again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.files import Opened, make_file
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.paper.export_dialog import ExportDialog
from wdhs_desktop.register.paper.print_office import Handout, PrintOffice, Way
from wdhs_desktop.register.records import Id, Member, Name
from wdhs_desktop.register.screen.view_state import Selection, ViewState
from wdhs_desktop.register.store import RegisterStore


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    made = make_file(tmp_path)
    yield made
    made.session.close()
    made.house.close()


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture
def desk(opened: Opened, dialogs: ScriptedDialogs) -> Iterator[RegisterDesk]:
    store = RegisterStore(opened.session.records, opened.clock)
    for given, surname, remarks in (
        ("Anna", "Berg", "=1+1"),
        ("Bram", "Aa", ""),
        ("Ayşe", "Yılmaz", "belt liever niet"),
    ):
        store.add_member(Member(name=Name(given=given, surname=surname), phones=("06-12345678",), remarks=remarks))
    failures: list[BaseException] = []
    jobs = JobRunner(on_bug=failures.append)
    yield RegisterDesk(store, dialogs, opened.clock, jobs)
    jobs.shutdown()
    assert not failures


@pytest.fixture
def handouts() -> list[Handout]:
    return []


def dialog_of(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout], *chosen: Id) -> ExportDialog:
    state = ViewState(columns=("naam", "opmerkingen", "telefoon"), sort_by="naam", descending=True)
    shown = tuple(desk.searcher.matching(state.filter, state.sort_by, state.descending))
    dialog = ExportDialog(
        desk, PrintOffice("Ria", "De Linde", handouts.append, lambda: ()), Selection(shown, state, chosen)
    )
    qtbot.addWidget(dialog)
    return dialog


def export(qtbot: QtBot, dialog: ExportDialog) -> None:
    with qtbot.waitSignal(dialog.exported, timeout=10_000):
        dialog.save.click()


def test_the_sheet_is_the_table(
    qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout], dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    dialog = dialog_of(qtbot, desk, handouts)
    target = tmp_path / "leden.xlsx"
    dialogs.choose(target)
    export(qtbot, dialog)
    rows = [[cell.value or "" for cell in row] for row in load_workbook(target).active.iter_rows()]
    assert rows[0] == ["Name", "Remarks", "Phone"]
    assert [row[0] for row in rows[1:]] == ["Yılmaz, Ayşe", "Berg, Anna", "Aa, Bram"]
    assert rows[2][1] == "=1+1"
    assert "leden.xlsx" in dialog.notice.text
    (handout,) = handouts
    assert (handout.way, handout.what, handout.count, handout.where) == (Way.EXPORTED, "xlsx", 3, "leden.xlsx")
    assert handout.columns == ("Name", "Remarks", "Phone")
    assert handout.purpose


def test_only_the_marked_people_as_addresses(
    qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout], dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    bram = next(one for one, member in desk.register.members.items() if member.name.given == "Bram")
    dialog = dialog_of(qtbot, desk, handouts, bram)
    dialog.options[2].click()
    dialog.only_chosen[1].click()
    dialogs.choose(tmp_path / "leden")
    export(qtbot, dialog)
    text = (tmp_path / "leden.vcf").read_text(encoding="utf-8")
    assert text.count("BEGIN:VCARD") == 1
    assert "Bram" in text
    assert handouts[0].count == 1


def test_changing_ones_mind_makes_no_file(
    qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout], dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    dialog = dialog_of(qtbot, desk, handouts)
    dialogs.choose(None)
    dialog.save.click()
    assert not handouts
    assert dialog.save.isEnabled()


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout], dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    dialog = dialog_of(qtbot, desk, handouts)
    dialogs.choose(tmp_path / "weg" / "leden.csv")
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(dialog.notice.text), timeout=10_000)
    assert not handouts


def test_it_warns_that_anybody_can_read_the_file(qtbot: QtBot, desk: RegisterDesk, handouts: list[Handout]) -> None:
    dialog = dialog_of(qtbot, desk, handouts)
    words = [str(widget.property("text") or "") for widget in dialog.findChildren(QWidget)]
    assert any("without a password" in text for text in words)
