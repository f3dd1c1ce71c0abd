"""The place at the right of the table: the card of a person, their form, a new person, or the list of changes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.form.member_form import MemberForm
from wdhs_desktop.register.form.new_member_form import NewMemberForm
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.history_panel import HistoryPanel
from wdhs_desktop.register.screen.member_card import MemberCard
from wdhs_desktop.register.screen.member_facts import card_facts


class SidePanel(Card):
    """Shows one of them at a time. `left` comes when somebody is done there and the table gets the keyboard back."""

    left = Signal()
    shown_changed = Signal()

    def __init__(self, desk: RegisterDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._current: Id | None = None
        self.nobody = _hint(self.tr("Choose somebody in the list, then you see the card here."))
        self.card = MemberCard()
        self.form = MemberForm(desk)
        self.new_member = NewMemberForm(desk)
        self.history = HistoryPanel(desk)
        self._stack = QStackedWidget()
        for one in (self.nobody, self.card, self.form, self.new_member, self.history):
            self._stack.addWidget(one)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack)
        self.card.edit_wanted.connect(self.edit)
        self.card.back_wanted.connect(self.left)
        self.form.closed.connect(self._back)
        self.new_member.closed.connect(self._back)
        self.history.closed.connect(self._back)

    @property
    def is_busy(self) -> bool:
        """True while somebody fills in something, so that another row doesn't take the form away."""
        return self._stack.currentWidget() in {self.form, self.new_member}

    @property
    def is_new(self) -> bool:
        return self._stack.currentWidget() is self.new_member

    @property
    def holds_somebody_new(self) -> bool:
        """Something was typed about somebody who isn't in the register yet."""
        return self.is_new and self.new_member.is_edited

    @property
    def is_wide(self) -> bool:
        return self._stack.currentWidget() in {self.form, self.new_member, self.history}

    def show_person(self, member: Id | None) -> None:
        """Show the card of somebody, or nobody. An open form is left first, and kept."""
        self._current = member
        if self._stack.currentWidget() is self.form:
            self.form.settle()
        self._show_card()

    def refresh(self) -> None:
        """The register changed: show what is kept now."""
        shown = self._stack.currentWidget()
        if shown is self.form:
            if self.form.member is not None and self._desk.member(self.form.member) is None:
                self._back()
            else:
                self.form.refresh()
        elif shown is self.history:
            self.history.refresh()
        elif shown is not self.new_member:
            self._show_card()

    def edit(self) -> None:
        if self._current is not None and self._desk.may_write and self._desk.member(self._current) is not None:
            self._show(self.form)
            self.form.show_member(self._current)

    def start_new(self) -> None:
        self._show(self.new_member)
        self.new_member.start()

    def show_history(self) -> None:
        self._show(self.history)
        self.history.refresh()
        self.history.focus_list()

    def focus(self) -> None:
        """Give the keyboard to what is shown."""
        shown = self._stack.currentWidget()
        if shown is self.card:
            self.card.take_focus()
        elif shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Keep what is typed: the register closes, or another page is opened."""
        if self._stack.currentWidget() is self.form:
            self.form.settle()

    def _back(self) -> None:
        self._show_card()
        self.left.emit()

    def _show_card(self) -> None:
        if self._current is None or self._desk.member(self._current) is None:
            self._show(self.nobody)
            return
        facts = card_facts(self._current, self._desk.register, self._desk.today)
        self.card.show_facts(facts, editable=self._desk.may_write)
        self._show(self.card)

    def _show(self, one: QWidget) -> None:
        if self._stack.currentWidget() is not one:
            self._stack.setCurrentWidget(one)
            self.shown_changed.emit()


def _hint(words: str) -> QWidget:
    hint = QWidget()
    column = QVBoxLayout(hint)
    column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
    column.setSpacing(Space.LARGE)
    text = Text(words, role=Role.MUTED)
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addStretch(2)
    column.addWidget(Picture("person", Role.EDGE, 56), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(text)
    column.addStretch(3)
    return hint
