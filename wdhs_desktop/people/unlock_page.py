"""The door: shown in place of the members while they are closed. Who are you, and what is your password?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import JobRunner, Progress
from wdhs_desktop.kit.theme import Space, scaled
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.people.unlock_faces import PaperFace, PasswordFace, WarningsFace
from wdhs_desktop.people.warnings import OLDER, OTHER_BRANCH, OTHER_FOUNDER

COLUMN = 640
ABOUT_AGE = frozenset({OLDER, OTHER_BRANCH, OTHER_FOUNDER})


class UnlockPage(QWidget):
    """`opened` carries the Session, after everything that had to be said about the file has been read."""

    opened = Signal(object)

    def __init__(self, store: PeopleStore, runner: JobRunner) -> None:
        super().__init__()
        self._store = store
        self._runner = runner
        self._session: Session | None = None
        self.password = PasswordFace()
        self.paper = PaperFace()
        self.warnings = WarningsFace()
        self._faces = QStackedWidget()
        for face in (self.password, self.paper, self.warnings):
            self._faces.addWidget(Scroll(_Column(face)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._faces)
        self.password.submitted.connect(self._open_with_password)
        self.password.lost.connect(self._show_paper)
        self.paper.submitted.connect(self._open_with_paper)
        self.paper.back.clicked.connect(self.show_password)
        self.warnings.accepted.connect(self._accept)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_names()
        self.password.begin()

    def show_names(self) -> None:
        """Offer the names of who chose to be shown; nobody's, unless they did."""
        try:
            self.password.offer_names(self._store.shown_names())
        except UserError as error:
            self.password.notice.show_error(error)

    def show_password(self) -> None:
        self._faces.setCurrentIndex(0)
        self.password.begin()

    def _show_paper(self) -> None:
        self._faces.setCurrentIndex(1)
        self.paper.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_with_password(self) -> None:
        name, password = self.password.name(), self.password.field.text()
        self._work(self.password, lambda progress: self._store.unlock(name, password, progress))

    def _open_with_paper(self) -> None:
        words = self.paper.words.toPlainText()
        self._work(self.paper, lambda progress: self._store.unlock_with_recovery(words, progress))

    def _work(self, face: PasswordFace | PaperFace, work: Callable[[Progress], Session]) -> None:
        face.set_busy(True)
        job = self._runner.start(work)
        job.finished.connect(self._take)
        job.failed.connect(face.tell)
        job.ended.connect(lambda: face.set_busy(False))
        face.working.follow(job, self.tr("The door opens…"), self.tr("Never mind"))

    def _take(self, session: Session) -> None:
        self.password.forget()
        self.paper.forget()
        if session.warnings:
            self._session = session
            self.show_warnings(session.warnings)
        else:
            self._hand_over(session)

    def show_warnings(self, warnings: tuple[UserError, ...]) -> None:
        """What has to be read before the members are shown."""
        self.warnings.show_warnings(warnings)
        self._faces.setCurrentIndex(2)
        self.warnings.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        if any(warning.what in ABOUT_AGE for warning in session.warnings):
            try:
                self._store.accept_file(session)
            except UserError as error:
                self._session = session
                self.warnings.notice.show_error(error)
                return
        self._hand_over(session)

    def _hand_over(self, session: Session) -> None:
        self._faces.setCurrentIndex(0)
        self.opened.emit(session)


class _Column(QWidget):
    """Keeps a face in the middle and not wider than reads well."""

    def __init__(self, face: QWidget) -> None:
        super().__init__()
        self._face = face
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(face, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PAGE_SIDE, Space.PAGE_TOP, Space.PAGE_SIDE, Space.PAGE_TOP)
        layout.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(2)
        self._limit_width()

    def _limit_width(self) -> None:
        self._face.setMaximumWidth(scaled(COLUMN))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit_width()
