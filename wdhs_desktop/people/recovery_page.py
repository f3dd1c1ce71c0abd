"""The reserve password among the settings: is it on paper, put it there now, or see whether the paper still works."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import JobRunner, Lane
from wdhs_desktop.kit.text import say
from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.fields import Field, LongTextField
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.people.recovery_panels import PrintPaper, ProofPanel, SheetPanel
from wdhs_desktop.people.recovery_words import waiting_code
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore


class RecoveryPage(QWidget):
    """For who has opened the register. `proven` comes when the paper counts from now on."""

    proven = Signal()

    def __init__(self, store: PeopleStore, session: Session, runner: JobRunner, print_paper: PrintPaper) -> None:
        super().__init__()
        self._store = store
        self._session = session
        self._runner = runner
        self._picture = Picture("done")
        self._state = Text()
        self.notice = Notice()
        self.begin_button = Button(self.tr("Put it on paper now"), "print")
        self.sheet = SheetPanel(runner, print_paper)
        self.proof = ProofPanel()
        self.check_button = Button(self.tr("Check these two words"), "check")
        self.again = PaperCheck(store, runner)
        self.working = Working()
        self._build()
        self.begin_button.clicked.connect(self._begin)
        self.check_button.clicked.connect(self._prove)
        self.proof.changed.connect(self._refresh)
        self.show_state()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._state, 1)
        layout.addLayout(row)
        self._making = QWidget()
        making = QVBoxLayout(self._making)
        making.setContentsMargins(0, 0, 0, 0)
        making.setSpacing(Space.LARGE)
        making.addWidget(self.sheet)
        making.addWidget(Text(self.tr("Then take the paper and type these two words. From then on it counts.")))
        making.addWidget(self.proof)
        checking = QHBoxLayout()
        checking.addWidget(self.check_button)
        checking.addStretch(1)
        making.addLayout(checking)
        beginning = QHBoxLayout()
        beginning.addWidget(self.begin_button)
        beginning.addStretch(1)
        layout.addWidget(self.notice)
        layout.addLayout(beginning)
        for part in (self._making, self.working, self.again):
            layout.addWidget(part)

    def show_state(self) -> None:
        """Show what is possible now: make the paper, or check it."""
        code = None if self._session.recovery_proven else waiting_code(self._session)
        is_proven = self._session.recovery_proven
        if is_proven:
            text = self.tr("The reserve password is on paper and was checked.")
        elif code is not None:
            text = self.tr("The reserve password isn't on paper yet. If nobody knows a password, all members are lost.")
        else:
            text = self.tr("The reserve password isn't on paper yet. Only who set up this file can do that.")
        self._picture.show_icon("done" if is_proven else "warning", Role.ACCENT if is_proven else Role.WARM)
        self._state.setText(text)
        self.begin_button.setVisible(code is not None)
        self._making.hide()
        self.again.setVisible(is_proven)
        self._refresh()

    def _begin(self) -> None:
        """Show the words only now: a settings page may stand open in an office full of people."""
        code = waiting_code(self._session)
        if code is None:
            return
        house = self._session.records.books.house
        self.sheet.show_code(code, house.collective.name, house.clock.today())
        self.begin_button.hide()
        self._making.show()
        self.sheet.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self.check_button.setEnabled(self.proof.is_filled())

    def _prove(self) -> None:
        typed = self.proof.typed()
        job = self._runner.start(lambda _progress: self._store.prove_recovery(self._session, typed), Lane.WRITE)
        job.finished.connect(self._take_proof)
        job.failed.connect(self._tell)
        self.working.follow(job, self.tr("Checking…"))

    def _take_proof(self) -> None:
        self.show_state()
        self.notice.show_message(NoticeKind.DONE, self.tr("It is right. Put the paper where it is safe."))
        self.proven.emit()

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.proof.show_error(error)


class PaperCheck(QWidget):
    """Tries all twelve words, as if they were needed: the one sure way to know that the paper works."""

    def __init__(self, store: PeopleStore, runner: JobRunner) -> None:
        super().__init__()
        self._store = store
        self._runner = runner
        self.words = LongTextField(rows=3)
        self._field = Field(
            self.tr("Is the paper still right? Type its twelve words"),
            self.words,
            self.tr("A good moment: once a year, and when somebody of the board leaves."),
        )
        self.try_button = Button(self.tr("Try the paper"), "check")
        self.notice = Notice()
        self.working = Working()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        row = QHBoxLayout()
        row.addWidget(self.try_button)
        row.addStretch(1)
        layout.addWidget(self._field)
        layout.addLayout(row)
        layout.addWidget(self.working)
        layout.addWidget(self.notice)
        self.try_button.clicked.connect(self._try)
        self.words.textChanged.connect(self._refresh)
        self._refresh()

    @property
    def error(self) -> str:
        """What is said beside the words."""
        return self._field.error

    def _refresh(self) -> None:
        self._field.clear_error()
        self.try_button.setEnabled(bool(self.words.toPlainText().strip()))

    def _try(self) -> None:
        words = self.words.toPlainText()
        self.try_button.setEnabled(False)
        job = self._runner.start(lambda progress: self._store.unlock_with_recovery(words, progress).close())
        job.finished.connect(self._tell_right)
        job.failed.connect(self._tell)
        job.ended.connect(lambda: self.try_button.setEnabled(bool(self.words.toPlainText().strip())))
        self.working.follow(job, self.tr("Checking…"), self.tr("Never mind"))

    def _tell_right(self) -> None:
        self.words.clear()
        self.notice.show_message(NoticeKind.DONE, self.tr("The paper works: it opens the members."))

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._field.show_error(say(error))
