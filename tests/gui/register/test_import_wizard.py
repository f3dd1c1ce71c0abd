"""Bringing in both samples through the wizard, as a person does it: looking, deciding, importing, taking back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from support.files import Opened, make_file
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.register.bringing_in.source import ImportSource
from wdhs_desktop.register.bringing_in.wizard import ImportWizard, Step
from wdhs_desktop.register.exchange.mapping import Target
from wdhs_desktop.register.exchange.plan import ImportPlan, RowStatus
from wdhs_desktop.register.store import RegisterStore

SHEETS = Path(__file__).parents[2] / "data" / "sheets"
BUURTHUIS = SHEETS / "ledenlijst-buurthuis.xlsx"
EXPORT = SHEETS / "leden-export-cp1252.csv"


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    failures: list[BaseException] = []
    runner = JobRunner(on_bug=failures.append)
    yield runner
    runner.shutdown()
    assert not failures


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    made = make_file(tmp_path)
    yield made
    made.session.close()
    made.house.close()


@pytest.fixture
def store(opened: Opened) -> RegisterStore:
    return RegisterStore(opened.session.records, opened.clock)


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """Holds the wizard as the window does: it has a size of its own."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1066, 740)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put_in(frame: QWidget, wizard: ImportWizard) -> ImportWizard:
    wizard.setParent(frame)
    wizard.resize(frame.size())
    wizard.show()
    return wizard


@pytest.fixture
def wizard(frame: QWidget, store: RegisterStore, dialogs: ScriptedDialogs, jobs: JobRunner) -> ImportWizard:
    source = ImportSource(lambda: store.register, apply=store.apply, undo=store.undo)
    return put_in(frame, ImportWizard(source, dialogs, jobs))


def read(qtbot: QtBot, wizard: ImportWizard, path: Path) -> None:
    wizard.read(path)
    qtbot.waitUntil(lambda: wizard.steps.index == Step.TABLE, timeout=20_000)


def preview(qtbot: QtBot, wizard: ImportWizard, path: Path = BUURTHUIS) -> None:
    read(qtbot, wizard, path)
    wizard.steps.next.click()
    wizard.steps.next.click()
    assert wizard.steps.index == Step.PREVIEW
    wait_for_plan(qtbot, wizard)


def wait_for_plan(qtbot: QtBot, wizard: ImportWizard) -> None:
    qtbot.waitUntil(wizard.steps.next.isEnabled, timeout=20_000)


def import_all(qtbot: QtBot, wizard: ImportWizard) -> None:
    with qtbot.waitSignal(wizard.finished, timeout=30_000):
        wizard.steps.next.click()


def names_of(store: RegisterStore) -> set[str]:
    return {member.name.surname for member in store.register.members.values()}


def test_button_asks_for_a_file_and_goes_on_to_the_table(
    qtbot: QtBot, wizard: ImportWizard, dialogs: ScriptedDialogs
) -> None:
    dialogs.choose(BUURTHUIS)
    assert not wizard.steps.next.isVisible()
    wizard.file.choose.click()
    qtbot.waitUntil(lambda: wizard.steps.index == Step.TABLE, timeout=20_000)
    assert wizard.table.sheets.currentText() == "leden 2026"
    assert wizard.table.row.currentText() == "3"


def test_a_list_can_be_dropped(qtbot: QtBot, wizard: ImportWizard) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(EXPORT))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    wizard.file.drop.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    qtbot.waitUntil(lambda: wizard.steps.index == Step.TABLE, timeout=20_000)
    assert wizard.table.row.currentText() == "1"


def test_cancelling_the_file_dialog_changes_nothing(wizard: ImportWizard, dialogs: ScriptedDialogs) -> None:
    dialogs.choose(None)
    wizard.file.choose.click()
    assert wizard.steps.index == Step.FILE
    assert not wizard.notice.text


def test_a_file_that_is_no_list_is_explained(qtbot: QtBot, wizard: ImportWizard, tmp_path: Path) -> None:
    path = tmp_path / "brief.xlsx"
    path.write_bytes(b"%PDF-1.7 not a list")
    wizard.read(path)
    qtbot.waitUntil(lambda: bool(wizard.notice.text), timeout=20_000)
    assert "brief.xlsx" in wizard.notice.text
    assert wizard.steps.index == Step.FILE


def test_another_sheet_can_be_chosen(qtbot: QtBot, wizard: ImportWizard) -> None:
    read(qtbot, wizard, BUURTHUIS)
    assert [wizard.table.sheets.itemText(place) for place in range(wizard.table.sheets.count())] == [
        "leden 2026",
        "oud-leden",
    ]
    wizard.table.sheets.setCurrentIndex(1)
    wizard.table.sheets.activated.emit(1)
    qtbot.waitUntil(lambda: wizard.table.row.currentText() == "1", timeout=20_000)


def test_heading_row_is_chosen_by_click_and_by_keyboard(qtbot: QtBot, wizard: ImportWizard) -> None:
    read(qtbot, wizard, BUURTHUIS)
    grid = wizard.table.grid
    spot = grid.visualRect(grid.model().index(0, 1)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    qtbot.waitUntil(lambda: wizard.table.row.currentText() == "1", timeout=20_000)
    grid.setCurrentIndex(grid.model().index(2, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.table.row.currentText() == "3", timeout=20_000)
    qtbot.waitUntil(wizard.steps.next.isEnabled, timeout=20_000)
    assert "Naam" in [row.choice.accessibleName() for row in wizard.columns.rows]


def test_each_column_says_what_it_becomes_and_why(qtbot: QtBot, wizard: ImportWizard) -> None:
    read(qtbot, wizard, BUURTHUIS)
    wizard.steps.next.click()
    becomes = {row.choice.accessibleName(): row.choice.currentText() for row in wizard.columns.rows}
    assert becomes["Naam"] == "Whole name"
    assert becomes["kookgroep"] == "Group: kookgroep"
    assert becomes["contr. 2026"] == "Contribution 2026"
    assert all(row.choice.accessibleDescription() for row in wizard.columns.rows)


def choose(wizard: ImportWizard, title: str, target: Target) -> None:
    row = next(row for row in wizard.columns.rows if row.choice.accessibleName() == title)
    place = row._targets.index(target)
    row.choice.setCurrentIndex(place)
    row.choice.activated.emit(place)


def test_without_a_column_of_names_there_is_no_going_on(qtbot: QtBot, wizard: ImportWizard) -> None:
    read(qtbot, wizard, BUURTHUIS)
    wizard.steps.next.click()
    choose(wizard, "Naam", Target.REMARKS)
    assert not wizard.steps.next.isEnabled()
    assert wizard.columns.notice.text
    choose(wizard, "Naam", Target.NAME)
    assert wizard.steps.next.isEnabled()
    assert not wizard.columns.notice.text


def test_a_column_that_is_left_out_brings_nothing(qtbot: QtBot, wizard: ImportWizard, store: RegisterStore) -> None:
    read(qtbot, wizard, BUURTHUIS)
    wizard.steps.next.click()
    choose(wizard, "kookgroep", Target.SKIP)
    wizard.steps.next.click()
    wait_for_plan(qtbot, wizard)
    import_all(qtbot, wizard)
    assert {group.name for group in store.register.groups.values()} == {"tuin"}


def test_a_bsn_is_refused_and_explained(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path, store: RegisterStore
) -> None:
    path = tmp_path / "leden.csv"
    path.write_text("Naam;BSN\nAnna de Vries;111222333\nKees Bos;123456782\n", encoding="utf-8")
    read(qtbot, wizard, path)
    wizard.steps.next.click()
    row = next(row for row in wizard.columns.rows if row.choice.accessibleName() == "BSN")
    assert not row.choice.isEnabled()
    assert "BSN" in row.choice.accessibleDescription()
    wizard.steps.next.click()
    wait_for_plan(qtbot, wizard)
    assert "BSN" in wizard.preview.left_out.text()
    import_all(qtbot, wizard)
    assert "111222333" not in repr(store.register)


def test_preview_tells_what_there_is_and_what_is_asked(qtbot: QtBot, wizard: ImportWizard) -> None:
    preview(qtbot, wizard)
    told = wizard.preview.summary.text()
    plan = wizard.preview.model
    assert "187" in told
    assert str(wizard.preview.questions.waiting) in told
    assert wizard.preview.questions.isVisible()
    assert plan.count(RowStatus.SKIP) == 1


def test_the_row_with_the_total_is_left_out_with_the_reason(qtbot: QtBot, wizard: ImportWizard) -> None:
    preview(qtbot, wizard)
    wizard.preview.chips[RowStatus.SKIP].click()
    model = wizard.preview.model
    assert model.rowCount() == 1
    shown = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert any("Totaal" in text for text in shown)
    assert shown[-1]


def test_one_question_is_answered(qtbot: QtBot, wizard: ImportWizard) -> None:
    preview(qtbot, wizard)
    questions = wizard.preview.questions
    asked = questions._doubt_model.doubts[0]
    wizard.preview.questions.choices.rings[-1].click()
    assert questions.decisions == {asked.id: asked.choices[-1].id}
    wait_for_plan(qtbot, wizard)
    assert questions._doubt_model.index(0, 3).data() == asked.label_of(asked.choices[-1].id)


def test_a_whole_kind_is_answered_at_once(qtbot: QtBot, wizard: ImportWizard) -> None:
    preview(qtbot, wizard)
    questions = wizard.preview.questions
    kind = questions._kind_model.kinds[0]
    waiting = questions.waiting
    assert len(kind.doubts) > 1
    questions.choices.rings[0].click()
    wait_for_plan(qtbot, wizard)
    questions.for_all.click()
    wait_for_plan(qtbot, wizard)
    assert questions.waiting == waiting - 1
    assert {questions.decisions[doubt.id] for doubt in kind.doubts} == {kind.doubts[0].choices[0].id}


def test_answers_change_who_comes_in(qtbot: QtBot, wizard: ImportWizard, store: RegisterStore) -> None:
    preview(qtbot, wizard)
    wizard.preview.questions.all_proposals.click()
    wait_for_plan(qtbot, wizard)
    assert wizard.preview.questions.waiting == 0
    assert not wizard.preview.questions.all_proposals.isVisible()
    import_all(qtbot, wizard)
    assert any(member.died for member in store.register.members.values())


def test_import_take_back_and_import_again(qtbot: QtBot, wizard: ImportWizard, store: RegisterStore) -> None:
    preview(qtbot, wizard)
    import_all(qtbot, wizard)
    made = len(store.register.members)
    assert made > 190
    assert {"Idrissi", "Beek"} <= names_of(store)
    assert str(made) in wizard.outcome.title.text()
    assert str(made) in wizard.brought_in
    with qtbot.waitSignal(wizard.taken_back, timeout=20_000):
        wizard.outcome.undo.click()
    assert not store.register.members
    assert not store.register.groups
    assert not wizard.outcome.undo.isEnabled()
    assert not wizard.brought_in
    wizard.start_over()
    preview(qtbot, wizard)
    import_all(qtbot, wizard)
    assert len(store.register.members) == made


def test_the_same_list_again_changes_nothing(qtbot: QtBot, wizard: ImportWizard, store: RegisterStore) -> None:
    preview(qtbot, wizard, EXPORT)
    import_all(qtbot, wizard)
    before = dict(store.register.members)
    wizard.start_over()
    preview(qtbot, wizard, EXPORT)
    model = wizard.preview.model
    assert model.count(RowStatus.NEW) == model.count(RowStatus.UPDATE) == 0
    assert model.count(RowStatus.SAME) == len(before)
    import_all(qtbot, wizard)
    assert store.register.members == before


def test_people_that_are_known_are_said_to_change(qtbot: QtBot, wizard: ImportWizard, tmp_path: Path) -> None:
    path = tmp_path / "leden.csv"
    path.write_text("Voornaam;Achternaam;E-mail\nAnna;Bos;anna@example.nl\n", encoding="utf-8")
    preview(qtbot, wizard, path)
    import_all(qtbot, wizard)
    path.write_text("Voornaam;Achternaam;E-mail;Telefoon\nAnna;Bos;anna@example.nl;0612345678\n", encoding="utf-8")
    wizard.start_over()
    preview(qtbot, wizard, path)
    assert wizard.preview.model.count(RowStatus.UPDATE) == 1
    wizard.preview.chips[RowStatus.UPDATE].click()
    model = wizard.preview.model
    assert "06-12345678" in str(model.index(0, model.columnCount() - 1).data())


def test_stopping_the_import_leaves_the_register_empty(
    qtbot: QtBot, wizard: ImportWizard, store: RegisterStore
) -> None:
    preview(qtbot, wizard)
    wizard.steps.next.click()
    wizard.working.cancel.click()
    qtbot.waitUntil(lambda: bool(wizard.notice.text) or bool(store.register.members), timeout=20_000)
    if wizard.notice.text:
        assert not store.register.members
        assert wizard.steps.isEnabled()


def test_first_start_only_makes_the_plan(qtbot: QtBot, frame: QWidget, store: RegisterStore, jobs: JobRunner) -> None:
    source = ImportSource(lambda: store.register)
    wizard = put_in(frame, ImportWizard(source, ScriptedDialogs(), jobs, embedded=True))
    preview(qtbot, wizard)
    shown = [label.text() for label in wizard.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in shown if text.startswith(("Stap ", "Step "))], "counts steps within a step"
    with qtbot.waitSignal(wizard.finished) as outcome:
        wizard.steps.next.click()
    plan = outcome.args[0]
    assert isinstance(plan, ImportPlan)
    assert plan.counts.people_made > 190
    assert not store.register.members


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, wizard: ImportWizard) -> None:
    preview(qtbot, wizard)
    nameless = [
        widget
        for widget in wizard.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert [type(widget).__name__ for widget in nameless] == []
