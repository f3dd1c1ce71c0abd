"""What stands round the pages: the corner with who has opened the register, and the bar of the demo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, QuietButton
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text


class DemoBar(QFrame):
    """Says all the time that nothing here is real."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QHBoxLayout(self)
        body.setContentsMargins(Space.PAGE_SIDE, Space.SMALL, Space.PAGE_SIDE, Space.SMALL)
        self.words = Text(
            self.tr("These are invented people. You can try everything; nothing is kept when you close the program."),
            role=Role.WARM,
        )
        body.addWidget(Picture("info", Role.WARM))
        body.addWidget(self.words, 1)
        self.hide()


class Corner(QWidget):
    """At the top right: who has opened the register, and the buttons to open, close or hand over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = Text("", Size.SMALL, Role.MUTED, wrap=False)
        self.search = QuietButton("", "search")
        self.search.setAccessibleName(self.tr("Search everything"))
        self.search.setToolTip(self.tr("Search everything (Ctrl+K)"))
        self.visitor = QuietButton("", "visitor")
        self.unlock = Button(self.tr("Open the members"), "unlock")
        self.lock = Button(self.tr("Close the members"), "lock")
        self.lock.setToolTip(self.tr("Close the members (Ctrl+L)"))
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.SMALL)
        for part in (self.who, self.search, self.visitor, self.unlock, self.lock):
            body.addWidget(part)
        self._person = ""
        self._narrowness = 0
        self.set_narrow(0)
        self.set_opened("")

    def set_opened(self, person: str) -> None:
        """Who has opened the members; empty when they are closed."""
        self._person = person
        self._say_who()
        self.who.setVisible(bool(person))
        self.visitor.setVisible(bool(person))
        self.lock.setVisible(bool(person))
        self.unlock.setVisible(not person)

    def set_narrow(self, narrowness: int) -> None:
        """With little room (1) the button for a visitor has one word; with less (2) only the name of the person.

        At last (3) only the keyboard searches everything.
        """
        self._narrowness = narrowness
        whole = self.tr("Hand the PC to a visitor")
        self.visitor.set_text(self.tr("Visitor") if narrowness else whole)
        self.visitor.setAccessibleName(whole)
        self.visitor.setToolTip(whole if narrowness else "")
        self.search.set_text("" if narrowness else self.tr("Search"))
        self.search.setVisible(narrowness < 3)
        self._say_who()

    def _say_who(self) -> None:
        whole = self.tr("{name} has opened the members").format(name=self._person) if self._person else ""
        self.who.setAccessibleName(whole)
        self.who.setText(self._person if self._narrowness > 1 else whole)


class Stage(QWidget):
    """The pages, with the corner on the line of their title, or above it where the text is too large for that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corner = Corner(self)
        self.stack = QStackedWidget(self)
        self.stack.currentChanged.connect(self.arrange)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.arrange)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_later"):
            self._later.start()

    def arrange(self) -> None:
        """Give corner and pages their places. Never from a layout request: it makes some itself."""
        page, room = self.stack.currentWidget(), self.width() - 2 * Space.PAGE_SIDE
        title = page.title.sizeHint().width() + Space.WIDE if isinstance(page, Page) else 0
        for narrowness, taken in ((0, title), (1, title), (1, 0), (2, 0), (3, 0)):
            self.corner.set_narrow(narrowness)
            if self.corner.sizeHint().width() + taken <= room:
                break
        size = self.corner.sizeHint().boundedTo(self.size())
        left = max(self.width() - Space.PAGE_SIDE - size.width(), Space.PAGE_SIDE)
        self.corner.setGeometry(left, Space.PAGE_TOP - Space.SMALL, min(size.width(), room), size.height())
        is_beside = isinstance(page, Page) and title + size.width() <= room
        if isinstance(page, Page):
            page.reserve_corner(size.width() if is_beside else 0, size.height() if is_beside else 0)
        top = 0 if is_beside else Space.PAGE_TOP - Space.SMALL + size.height()
        self.stack.setGeometry(0, top, self.width(), max(self.height() - top, 0))
        self.corner.raise_()
