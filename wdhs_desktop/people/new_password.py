"""One's own password among the settings: choose another one, or a new one after the paper opened the members."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError, WrongPassword
from wdhs_desktop.kit.jobs import Job, JobRunner, Lane
from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.people.password_panel import CheckedPassword, PasswordPanel
from wdhs_desktop.people.renewal import names_to_renew, renew
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore


class NewPasswordPage(QWidget):
    """For who has opened the members. `changed` comes when the new password opens them from now on."""

    changed = Signal()

    def __init__(self, store: PeopleStore, session: Session, runner: JobRunner, collective: str) -> None:
        super().__init__()
        self._store, self._session, self._runner, self._collective = store, session, runner, collective
        self.is_waiting = session.person.is_recovery
        self._picture = Picture("warning", Role.WARM)
        self._state = Text()
        self.begin_button = Button("", "key")
        self.form: PasswordForm | None = None
        self.working = Working()
        self.notice = Notice()
        self._layout = QVBoxLayout(self)
        self._build()
        self.begin_button.clicked.connect(self.begin)
        self._show_state()
        if self.is_waiting:
            self._open()

    @property
    def _by_paper(self) -> bool:
        return self._session.person.is_recovery

    def _build(self) -> None:
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.MEDIUM)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._state, 1)
        beginning = QHBoxLayout()
        beginning.addWidget(self.begin_button)
        beginning.addStretch(1)
        self._layout.addWidget(self.notice)
        self._layout.addLayout(row)
        self._layout.addLayout(beginning)
        self._layout.addWidget(self.working)

    def begin(self) -> None:
        """Ask for the password, and put the keyboard where typing begins."""
        form = self._open()
        form.begin()
        bring_into_view(form.first)

    def _open(self) -> PasswordForm:
        """A fresh form: nothing that was typed or proposed before is left in it."""
        self._close()
        names = names_to_renew(self._session) if self._by_paper else (self._session.person.name,)
        form = PasswordForm(names, self._collective, knows_password=not self._by_paper)
        form.never_mind.setVisible(not self.is_waiting)
        form.submitted.connect(self._keep)
        form.never_mind.clicked.connect(self._give_up)
        self.form = form
        self.notice.clear()
        self.begin_button.hide()
        self._layout.insertWidget(self._layout.indexOf(self.working), form)
        form.show()
        return form

    def _close(self) -> None:
        if self.form is not None:
            self._layout.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _give_up(self) -> None:
        self._close()
        self._show_state()
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        if self.is_waiting:
            text = self.tr("You opened the members with the reserve password. Choose a new password now.")
        elif self._by_paper:
            text = self.tr(
                "The members are still open with the reserve password. Close them, and try the new password."
            )
        else:
            text = self.tr("With this password you open the members. Does anybody else know it? Choose another one.")
        self._picture.setVisible(self.is_waiting)
        self._state.setText(text)
        words = self.tr("Choose a new password") if self._by_paper else self.tr("Choose another password")
        self.begin_button.set_text(words)
        self.begin_button.show()

    def _keep(self) -> None:
        form = self.form
        if form is None:
            return
        if form.complain():
            bring_into_view(self.window().focusWidget())
            return
        form.setEnabled(False)
        if self._by_paper:
            self._change()
        else:
            self._check(form.name(), form.current())

    def _check(self, name: str, current: str) -> None:
        """First see whether this is the person. It may have to wait after wrong tries, so it can be left alone."""
        job = self._runner.start(lambda progress: self._store.unlock(name, current, progress).close())
        job.finished.connect(self._change)
        job.cancelled.connect(self._ask_again)
        self._follow(job, self.tr("Checking your password of now…"), can_stop=True)

    def _change(self) -> None:
        form, store, session = self.form, self._store, self._session
        if form is None:
            return
        name, password = form.name(), form.panel.password()
        if self._by_paper:
            job = self._runner.start(lambda _progress: renew(store, session, name, password), Lane.WRITE)
        else:
            job = self._runner.start(lambda _progress: store.change_password(session, password), Lane.WRITE)
        job.finished.connect(lambda: self._take(name))
        text = self.tr("The new password is being made. This takes a moment and can't be stopped halfway.")
        self._follow(job, text, can_stop=False)

    def _follow(self, job: Job, text: str, *, can_stop: bool) -> None:
        job.failed.connect(self._tell)
        self.working.cancel.setVisible(can_stop)
        self.working.follow(job, text, self.tr("Never mind"))

    def _ask_again(self) -> None:
        if self.form is not None:
            self.form.setEnabled(True)
            self.form.begin()
            bring_into_view(self.form.first)

    def _take(self, name: str) -> None:
        self.is_waiting = False
        self._close()
        self._show_state()
        if self._by_paper:
            text = self.tr(
                "{name} opens the members with the new password from now on. The old one no longer works. "
                "The reserve password stays the same: put the paper back where it is safe."
            ).format(name=name)
        else:
            text = self.tr(
                "From now on you open the members with your new password. "
                "The old one no longer works, only for older copies of the file."
            )
        self.notice.show_message(NoticeKind.DONE, text)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.notice)
        self.changed.emit()

    def _tell(self, error: BaseException) -> None:
        form = self.form
        if form is None:
            return
        form.setEnabled(True)
        if isinstance(error, WrongPassword):
            form.refuse_current()
            bring_into_view(form.current_password)
        elif isinstance(error, UserError):
            self.notice.show_error(error)
            bring_into_view(self.notice)


def bring_into_view(widget: QWidget | None) -> None:
    """Scroll to a widget once everything has its place: what is said at the top is missed from below."""
    scroll = widget
    while scroll is not None and not isinstance(scroll, QScrollArea):
        scroll = scroll.parentWidget()
    if widget is not None and isinstance(scroll, QScrollArea):
        area = scroll
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget, 0, 2 * Space.HUGE))


class PasswordForm(QWidget):
    """Who it is for, the password of now (unless the paper was typed instead), and the new one."""

    submitted = Signal()

    def __init__(self, names: tuple[str, ...], collective: str, *, knows_password: bool) -> None:
        super().__init__()
        self._collective = collective
        self._knows_password = knows_password
        self.names = ChoiceField()
        self.names.addItems(list(names))
        self._who = Field(
            self.tr("Whose password is it?"), self.names, self.tr("With this name you open the members later on.")
        )
        self.current_password = CheckedPassword(
            self.tr("Your password of now"), self.tr("So that nobody else changes it while you are away.")
        )
        self.panel = PasswordPanel()
        self.keep_button = PrimaryButton(self.tr("Keep the new password"), "check")
        self.never_mind = Button(self.tr("Never mind"))
        self._who.setVisible(not knows_password)
        self.current_password.setVisible(knows_password)
        self._build()
        self._connect()
        self._take_name()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.LARGE)
        feet = QHBoxLayout()
        feet.setSpacing(Space.MEDIUM)
        feet.addWidget(self.keep_button)
        feet.addWidget(self.never_mind)
        feet.addStretch(1)
        for part in (self._who, self.current_password, self.panel):
            layout.addWidget(part)
        layout.addLayout(feet)

    def _connect(self) -> None:
        self.names.currentIndexChanged.connect(self._take_name)
        self.keep_button.clicked.connect(self.submitted)
        for field in (self.current_password, self.panel.words.again, self.panel.own.second):
            field.typed.returnPressed.connect(self.submitted)

    def name(self) -> str:
        return self.names.currentText()

    def current(self) -> str:
        """The password of now, as it was typed."""
        return self.current_password.text()

    @property
    def first(self) -> QWidget:
        """Where typing begins."""
        return self.current_password.typed if self._knows_password else self.names

    def begin(self) -> None:
        """Put the keyboard where typing begins."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self) -> bool:
        """Show what is wrong beside the field and go there; gives whether there was something."""
        if self._knows_password and not self.current():
            self.current_password.show_error(self.tr("Type the password that you have now."))
            self.begin()
            return True
        return self.panel.complain()

    def refuse_current(self) -> None:
        """The password of now was another one."""
        self.current_password.show_error(self.tr("This isn't your password of now. Type it again, slowly."))
        self.begin()
        self.current_password.typed.selectAll()

    def _take_name(self) -> None:
        self.panel.set_context(self.name(), self._collective)
