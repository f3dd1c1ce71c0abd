"""Buttons by what they mean: one primary a page, ordinary ones, links, and one for what cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from wdhs_desktop.kit.icons import icon as drawn
from wdhs_desktop.kit.theme import ICON_SIZE, Role, scaled

ICON_ROOM = 5


class Button(QPushButton):
    """An ordinary button. `icon` is the name of a file in resources/icons."""

    look = "plain"
    icon_role = Role.INK

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._icon = icon
        self.setProperty("look", self.look)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.draw_icon()

    def set_text(self, text: str) -> None:
        """Change the words; an ampersand stays an ampersand."""
        self.setText(text.replace("&", "&&"))
        self.draw_icon()

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.draw_icon()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.EnabledChange):
            self.draw_icon()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, never another one in the same window."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif self.menu() is not None:
            self.showMenu()
        else:
            self.click()

    def draw_icon(self) -> None:
        """Draw it again, in the colours and the size of now."""
        if self._icon:
            is_before_words = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            room = (ICON_ROOM if is_before_words else -ICON_ROOM) if self.text() else 0
            self.setIconSize(QSize(scaled(ICON_SIZE + abs(room)), scaled(ICON_SIZE)))
            self.setIcon(drawn(self._icon, self.icon_role if self.isEnabled() else Role.MUTED, room=room))


class PrimaryButton(Button):
    """The one main action of a page."""

    look = "primary"
    icon_role = Role.ON_ACCENT


class DangerButton(Button):
    """What cannot be undone."""

    look = "danger"
    icon_role = Role.STOP


class LinkButton(Button):
    """A quiet action in a line of text; its words say what happens."""

    look = "link"
    icon_role = Role.ACCENT


class QuietButton(Button):
    """A button without an edge, for bars with many of them. Give it an accessible name when it has no words."""

    look = "quiet"


class MenuButton(Button):
    """A button that opens a menu; fill `menu()` with actions."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon or "down", parent)
        if not icon:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.draw_icon()
        self.actions_menu = QMenu(self)
        self.actions_menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(self.actions_menu)
