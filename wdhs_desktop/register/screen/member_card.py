"""The card at the right of the table: everything that people look up about somebody, without opening a form."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space, colour, font, scaled
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, MenuButton
from wdhs_desktop.kit.widgets.chips import FlowRow, Tag
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.member_facts import CardFacts, CardTag, Fact
from wdhs_desktop.register.screen.table_clipboard import private_text

_CIRCLE = 48


class Initials(QWidget):
    """A soft circle with two letters; decoration, so a screen reader passes it by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self.setFixedSize(self.sizeHint())

    def show_letters(self, letters: str) -> None:
        self._letters = letters
        self.setFixedSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_CIRCLE), scaled(_CIRCLE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Role.SOFT))
        painter.drawEllipse(self.rect())
        painter.setPen(colour(Role.ACCENT))
        painter.setFont(font(Size.SECTION))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class MemberCard(QWidget):
    """Shows the facts of one person. What happens with them is up to the page."""

    edit_wanted = Signal()
    back_wanted = Signal()
    person_wanted = Signal(object)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member: Id | None = None
        self._initials = Initials()
        self._name = Text("", Size.SECTION)
        self._subtitle = Text("", Size.SMALL, Role.MUTED)
        self._tags = QWidget()
        self._tag_line = FlowRow(self._tags)
        self._facts = QWidget()
        self._fact_column = QVBoxLayout(self._facts)
        self._fact_column.setContentsMargins(0, 0, 0, 0)
        self._fact_column.setSpacing(Space.MEDIUM)
        self.back = Button(self.tr("Back to the list"), "back")
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.edit = Button(self.tr("Edit"), "edit")
        self.edit.clicked.connect(self.edit_wanted)
        self.changes = MenuButton(self.tr("Something changes"))
        self._lay_out()

    def show_facts(self, facts: CardFacts, *, editable: bool) -> None:
        self._initials.show_letters(facts.initials)
        self._name.setText(facts.name)
        self._subtitle.setText(facts.subtitle)
        self._subtitle.setVisible(bool(facts.subtitle))
        self._show_tags(facts.tags)
        self._show_list(facts.facts)
        self.edit.setVisible(editable)
        self.changes.setVisible(editable)
        self.setAccessibleName(self.tr("Card of {name}").format(name=facts.name))

    def take_focus(self) -> None:
        (self.edit if self.edit.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tags(self, tags: tuple[CardTag, ...]) -> None:
        self._tag_line.clear()
        for tag in tags:
            self._tag_line.addWidget(Tag(tag.text, warm=tag.is_warm))
        self._tags.setVisible(bool(tags))

    def _show_list(self, facts: tuple[Fact, ...]) -> None:
        while (item := self._fact_column.takeAt(0)) is not None:
            _dismiss(item.widget())
        for fact in facts:
            self._fact_column.addWidget(self._fact(fact))

    def _fact(self, fact: Fact) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(fact.label, Size.SMALL, Role.MUTED))
        for at, line in enumerate(fact.lines):
            if fact.people:
                column.addWidget(self._person_link(line, fact.people[at]), 0, Qt.AlignmentFlag.AlignLeft)
            elif fact.can_be_copied:
                column.addLayout(self._copy_line(line))
            elif line:
                column.addWidget(Text(line, selectable=True))
        return box

    def _person_link(self, name: str, person: Id) -> LinkButton:
        link = LinkButton(name)
        link.clicked.connect(lambda: self.person_wanted.emit(person))
        return link

    def _copy_line(self, line: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(Text(line, selectable=True), 1)
        copy = LinkButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy {text}").format(text=line))
        copy.clicked.connect(lambda: self._copy(line))
        row.addWidget(copy)
        return row

    def _copy(self, line: str) -> None:
        QGuiApplication.clipboard().setMimeData(private_text(line))
        self.copied.emit(line)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(Space.TINY // 2)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._subtitle)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self._initials, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.CARD, Space.TINY, Space.CARD)
        column.setSpacing(Space.LARGE)
        column.addWidget(self._scrolling(head), 1)
        buttons = QWidget()
        line = FlowRow(buttons)
        for button in (self.back, self.edit, self.changes):
            line.addWidget(button)
        column.addWidget(buttons)

    def _scrolling(self, head: QHBoxLayout) -> Scroll:
        inside = QWidget()
        inside.setObjectName("plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.MEDIUM, 0)
        column.setSpacing(Space.LARGE)
        column.addLayout(head)
        column.addWidget(self._tags)
        column.addWidget(self._facts)
        column.addStretch(1)
        return Scroll(inside)


def _dismiss(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
