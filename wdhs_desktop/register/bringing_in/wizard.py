"""Bringing people in from their own list, step by step: the file, where the table is, the columns, the preview.

Nothing is written before the last step, and that is one transaction. At the first start there is no file yet: then the
wizard ends with the plan, and only keeps it in memory.
"""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import JobRunner, Lane
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.steps import Steps
from wdhs_desktop.register.bringing_in.columns_step import ImportColumnsStep
from wdhs_desktop.register.bringing_in.file_step import ImportFileStep
from wdhs_desktop.register.bringing_in.outcome import ImportOutcomePage
from wdhs_desktop.register.bringing_in.preview_model import Preview, preview_of
from wdhs_desktop.register.bringing_in.preview_step import ImportPreviewStep
from wdhs_desktop.register.bringing_in.source import ImportDraft, ImportSource, begin
from wdhs_desktop.register.bringing_in.table_step import ImportTableStep
from wdhs_desktop.register.exchange.mapping import Mapping
from wdhs_desktop.register.exchange.plan import ImportPlan


class Step(IntEnum):
    FILE = 0
    TABLE = 1
    COLUMNS = 2
    PREVIEW = 3


class ImportWizard(Page):
    """`finished` comes with the plan: carried out when the source can do that, otherwise only made.

    `brought_in` says in words what stands in the register now; nothing when it was taken back.

    `embedded` leaves out the title, the margins and the counting of steps, for use inside another task.
    """

    finished = Signal(object)
    cancelled = Signal()
    taken_back = Signal()
    print_wanted = Signal()
    closed = Signal()

    def __init__(self, source: ImportSource, dialogs: Dialogs, jobs: JobRunner, *, embedded: bool = False) -> None:
        super().__init__(self.tr("Bring in your list"))
        self._source = source
        self._draft: ImportDraft | None = None
        self._plan: ImportPlan | None = None
        self.brought_in = ""
        self.file, self.table = ImportFileStep(dialogs), ImportTableStep()
        self.columns, self.preview = ImportColumnsStep(), ImportPreviewStep()
        self.outcome = ImportOutcomePage()
        self.steps = Steps(shows_count=not embedded)
        self.working = Working()
        self._work = NewestWork(jobs, self.working)
        self._stack = QStackedWidget()
        body = self.layout()
        if embedded and body is not None:
            self.header.hide()
            body.setContentsMargins(0, 0, 0, 0)
        self._build()
        self._connect()

    def _build(self) -> None:
        last = self.tr("Bring them in") if self._source.apply is not None else self.tr("Go on")
        self.steps.add_step(self.tr("Which list?"), self.file, lambda: self._draft is not None)
        self.steps.add_step(self.tr("Where are the headings?"), self.table, self._is_ready)
        self.steps.add_step(self.tr("What is in the columns?"), self.columns, self._has_names)
        self.steps.add_step(self.tr("Is this right?"), self.preview, lambda: self._plan is not None, next_text=last)
        self._stack.addWidget(self.steps)
        self._stack.addWidget(self.outcome)
        self.content.addWidget(self._stack, 1)
        self.content.addWidget(self.working)
        self._show_step(Step.FILE)

    def _connect(self) -> None:
        self._work.began.connect(self._begin_work)
        self._work.ended.connect(self.steps.refresh)
        self._work.failed.connect(self._fail)
        self._work.stopped.connect(self._say_stopped)
        self.steps.step_shown.connect(self._show_step)
        self.steps.finished.connect(self._finish)
        self.steps.cancelled.connect(self._cancel)
        self.file.file_chosen.connect(self.read)
        self.table.sheet_chosen.connect(self._take_sheet)
        self.table.headings_chosen.connect(self._take_headings)
        self.columns.mapping_changed.connect(self._take_mapping)
        self.preview.decided.connect(self._take_decisions)
        self.outcome.undo_wanted.connect(self._take_back)
        self.outcome.print_wanted.connect(self.print_wanted)
        self.outcome.closed.connect(self.closed)

    def read(self, path: Path) -> None:
        """Read a list and go on to its table."""
        register = self._source.register()
        self._work.run(
            self.tr("Reading {name}").format(name=path.name), lambda at: begin(path, register, at), self._begin
        )

    def start_over(self) -> None:
        """Forget the list that was read, as when the wizard is opened anew."""
        self._work.drop()
        self._draft = self._plan = None
        self.notice.clear()
        self.file.show_chosen(None)
        self._stack.setCurrentWidget(self.steps)
        self.steps.show_step(Step.FILE)

    def _begin(self, draft: ImportDraft) -> None:
        self.file.show_chosen(draft.path)
        self.table.show_sheets([sheet.name for sheet in draft.sheets], draft.sheets.index(draft.sheet))
        self._take_draft(draft)
        if draft.workbook.open_elsewhere:
            self.notice.show_message(
                NoticeKind.WAIT,
                self.tr("This list is also open in another program. What you didn't save there isn't in here."),
            )
        self.steps.show_step(Step.TABLE)

    def _take_draft(self, draft: ImportDraft) -> None:
        self._draft, self._plan = draft, None
        self.table.show_table(draft.sheet, draft.mapping.table.headings)
        self.columns.show_mapping(draft.mapping)
        self.steps.refresh()

    def _take_sheet(self, place: int) -> None:
        draft, register = self._draft, self._source.register()
        if draft is not None:
            sheet = draft.sheets[place]
            self._work.run(
                self.tr("Looking at the sheet"), lambda _: draft.with_sheet(sheet, register), self._take_draft
            )

    def _take_headings(self, headings: range) -> None:
        draft, register = self._draft, self._source.register()
        if draft is not None:
            self._work.run(
                self.tr("Looking at the sheet"), lambda _: draft.with_headings(headings, register), self._take_draft
            )

    def _take_mapping(self, mapping: Mapping) -> None:
        if self._draft is not None:
            self._draft, self._plan = self._draft.with_mapping(mapping), None
            self.steps.refresh()

    def _take_decisions(self, decisions: dict[str, str]) -> None:
        if self._draft is not None:
            self._draft = self._draft.with_decisions(decisions)
            self._make_plan()

    def _show_step(self, step: int) -> None:
        self.steps.next.setVisible(step != Step.FILE or self._draft is not None)
        if step == Step.PREVIEW and self._plan is None:
            self._make_plan()
        first = {
            Step.FILE: self.file.choose if self._draft is None else self.steps.next,
            Step.TABLE: self.table.grid,
            Step.COLUMNS: self.columns.rows[0].choice if self.columns.rows else self.steps.next,
            Step.PREVIEW: self.preview.questions.kinds,
        }[Step(step)]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_plan(self) -> None:
        draft, register = self._draft, self._source.register()
        if draft is not None:
            self._plan = None
            self.steps.refresh()
            self._work.run(
                self.tr("Working out what happens"),
                lambda at: preview_of(draft.plan(register, at), register),
                self._take_preview,
            )

    def _take_preview(self, preview: Preview) -> None:
        assert self._draft is not None
        self._plan = preview.plan
        self.preview.show_preview(preview, self._draft.decisions)
        self.steps.refresh()

    def _finish(self) -> None:
        plan, apply = self._plan, self._source.apply
        if plan is None:
            return
        if apply is None:
            self.finished.emit(plan)
            return
        self.steps.setEnabled(False)
        self._work.run(
            self.tr("Bringing everybody in"), lambda at: apply(plan, at), lambda _: self._tell(plan), Lane.WRITE
        )

    def _tell(self, plan: ImportPlan) -> None:
        self.steps.setEnabled(True)
        self.outcome.show_outcome(plan)
        self.brought_in = self.tr("Brought in: %n person(s)", "", plan.counts.people_made + plan.counts.people_changed)
        self._stack.setCurrentWidget(self.outcome)
        self.finished.emit(plan)

    def _take_back(self) -> None:
        undo = self._source.undo
        if undo is not None:
            self._work.run(self.tr("Taking the import back"), lambda _: undo(), self._tell_taken_back, Lane.WRITE)

    def _tell_taken_back(self, _: object) -> None:
        self.outcome.show_taken_back()
        self.brought_in = ""
        self.taken_back.emit()

    def _cancel(self) -> None:
        self._work.drop()
        self.cancelled.emit()

    def _is_ready(self) -> bool:
        return self._draft is not None and not self._work.is_running

    def _has_names(self) -> bool:
        return self._draft is not None and self._is_ready() and self._draft.mapping.has_names

    def _begin_work(self) -> None:
        self.notice.clear()
        self.steps.refresh()

    def _fail(self, error: BaseException) -> None:
        self.steps.setEnabled(True)
        if isinstance(error, UserError):
            self.notice.show_error(error)
        else:
            self.notice.show_message(NoticeKind.STOP, self.tr("This didn't work. Nothing was brought in."))
        self.steps.refresh()

    def _say_stopped(self) -> None:
        self.steps.setEnabled(True)
        self.notice.show_message(NoticeKind.INFO, self.tr("Stopped. Nothing was brought in."))
        self.steps.refresh()
