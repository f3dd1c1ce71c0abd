"""The first start as one flow: the collective, her own list, then a password and the paper that opens it again.

Until the password is chosen everything is only in memory. Going back loses nothing that was typed or read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wdhs_desktop.house.opening import look_at
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.errors import StorageError, UserError
from wdhs_desktop.kit.jobs import JobRunner, Lane
from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.people.first_collective import FirstCollective
from wdhs_desktop.people.first_done import FirstDone
from wdhs_desktop.people.first_frame import FirstFrame, FirstStep
from wdhs_desktop.people.first_list import FirstList
from wdhs_desktop.people.first_password import FirstPassword
from wdhs_desktop.people.first_recovery import FirstProof, FirstSheet
from wdhs_desktop.people.first_welcome import FirstWelcome
from wdhs_desktop.people.founding import Founded, Founder
from wdhs_desktop.people.recovery_panels import PrintPaper


class ImportStep(Protocol):
    """The widget that reads a list into memory: `finished` carries the plan, `cancelled` comes without one."""

    finished: Any
    cancelled: Any


@dataclass(frozen=True)
class FirstStartWays:
    """What the first start gets from the app. `folder` is where the file goes unless another place is chosen."""

    folder: Path
    clock: Clock
    import_step: Callable[[], QWidget]
    print_paper: PrintPaper


class FirstStart(QWidget):
    """Fills the window until there is a file. `founded` comes as soon as everything is kept, `finished` at the end."""

    file_chosen = Signal(Path)
    example_wanted = Signal()
    founded = Signal(object)
    finished = Signal(str)

    def __init__(self, runner: JobRunner, dialogs: Dialogs, founder: Founder, ways: FirstStartWays) -> None:
        super().__init__()
        self._runner = runner
        self._dialogs = dialogs
        self._founder = founder
        self._ways = ways
        self._import: QWidget | None = None
        self._plan: object | None = None
        self._has_list = False
        self._founded: Founded | None = None
        self.welcome = FirstWelcome()
        self.frame = FirstFrame()
        self.collective = FirstCollective(ways.folder, dialogs)
        self.list = FirstList()
        self.password = FirstPassword()
        self.sheet = FirstSheet(runner, ways.print_paper)
        self.proof = FirstProof()
        self.done = FirstDone()
        self._faces = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        for step in (self.collective, self.list, self.password, self.sheet, self.proof, self.done):
            self.frame.add(step)
        self._import_face = QWidget()
        room = QVBoxLayout(self._import_face)
        room.setContentsMargins(Space.PAGE_SIDE, Space.PAGE_TOP, Space.PAGE_SIDE, Space.PAGE_TOP)
        for face in (self.welcome, self.frame, self._import_face):
            self._faces.addWidget(face)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._faces)
        self._step: FirstStep = self.collective

    def _connect(self) -> None:
        self.welcome.new_wanted.connect(lambda: self._show(self.collective))
        self.welcome.file_wanted.connect(self._choose_file)
        self.welcome.example_wanted.connect(self.example_wanted)
        self.frame.next_wanted.connect(self._go_on)
        self.frame.back_wanted.connect(self._go_back)
        self.list.yes_chosen.connect(self._read_list)
        self.list.no_chosen.connect(self._begin_empty)
        self.frame.aside_wanted.connect(self._end)
        self.done.chosen.connect(self.finished)

    @property
    def step(self) -> FirstStep:
        """The step that is shown, or that was shown last."""
        return self._step

    def _show(self, step: FirstStep) -> None:
        self._step = step
        places = {self.collective: 1, self.list: 2, self.password: 3, self.sheet: 4, self.proof: 4}
        place = places.get(step)
        where = self.tr("Step {number} of {all}").format(number=place, all=4) if place else ""
        self._faces.setCurrentWidget(self.frame)
        self.frame.show_step(step, where, may_go_back=step not in (self.sheet, self.done))

    def _go_on(self) -> None:
        if self._step is self.collective:
            self.password.set_collective(self.collective.collective().name)
            self._show(self.list)
        elif self._step is self.password:
            self._keep()
        elif self._step is self.sheet:
            self._show(self.proof)
        elif self._step is self.proof:
            self._prove()

    def _go_back(self) -> None:
        if self._step is self.collective:
            self._faces.setCurrentWidget(self.welcome)
            self.welcome.new.setFocus()
        elif self._step is self.list:
            self._show(self.collective)
        elif self._step is self.password and self._has_list:
            self._faces.setCurrentWidget(self._import_face)
        elif self._step is self.password:
            self._show(self.list)
        elif self._step is self.proof:
            self._show(self.sheet)

    def _choose_file(self) -> None:
        chosen = self._dialogs.open_file(
            self.tr("Which file?"), (self.tr("File of this program (*.wdhs)"), self.tr("All files (*)"))
        )
        if chosen is None:
            return
        try:
            look_at(chosen)
        except StorageError as error:
            self.welcome.notice.show_error(error)
        else:
            self.file_chosen.emit(chosen)

    def _read_list(self) -> None:
        if self._import is None:
            step = self._ways.import_step()
            self._import = step
            step.finished.connect(self._take_plan)  # type: ignore[attr-defined]
            step.cancelled.connect(lambda: self._show(self.list))  # type: ignore[attr-defined]
            room = self._import_face.layout()
            if room is not None:
                room.addWidget(step)
        self._faces.setCurrentWidget(self._import_face)
        _begin_typing(self._import)

    def _take_plan(self, plan: object) -> None:
        self._plan, self._has_list = plan, True
        self.list.show_brought()
        self._show(self.password)

    def _begin_empty(self) -> None:
        self._has_list = False
        self._show(self.password)

    def _keep(self) -> None:
        plan = self._plan if self._has_list else None
        work = self._founder.found(
            self.collective.collective(), self.password.name.text(), self.password.panel.password(), plan
        )
        self.frame.set_busy(True)
        job = self._runner.start(work, Lane.WRITE)
        job.finished.connect(self._take_founded)
        job.failed.connect(self._tell)
        self.frame.working.follow(job, self.tr("One moment. This takes a few seconds and can't be stopped halfway."))
        self.frame.working.cancel.hide()

    def _take_founded(self, founded: Founded) -> None:
        self.frame.set_busy(False)
        self._founded = founded
        self._plan = None
        name = self.collective.collective().name
        self.sheet.show_code(founded.code, name, self._ways.clock.today())
        self.founded.emit(founded)
        self._show(self.sheet)

    def _prove(self) -> None:
        founded, typed = self._founded, self.proof.panel.typed()
        if founded is None:
            return
        self.frame.set_busy(True)
        job = self._runner.start(lambda _progress: founded.store.prove_recovery(founded.session, typed), Lane.WRITE)
        job.finished.connect(self._end)
        job.failed.connect(self._tell)

    def _end(self) -> None:
        self.frame.set_busy(False)
        is_proven = self._founded is not None and self._founded.session.recovery_proven
        self.done.show_outcome(self._has_list, is_proven)
        self._show(self.done)

    def _tell(self, error: BaseException) -> None:
        self.frame.set_busy(False)
        if not isinstance(error, UserError):
            return
        if self._step is self.proof:
            self.proof.panel.show_error(error)
            self.frame.show_focus()
        else:
            self.frame.notice.show_error(error)


def _begin_typing(widget: QWidget) -> None:
    """Put the focus on the first thing in `widget` that can have it."""
    at = widget.nextInFocusChain()
    while at is not None and at is not widget:
        if widget.isAncestorOf(at) and at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            at.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        at = at.nextInFocusChain()
