"""The only label of the program. It never reads markup, so a name like `<b>` stays a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, colour


class Text(QLabel):
    """Words in a size and a colour of the theme."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BODY,
        role: Role = Role.INK,
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textSize", size.value)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        self._tint()

    def set_role(self, role: Role) -> None:
        self._role = role
        self._tint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def _tint(self) -> None:
        if self._role is Role.INK:
            return
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour(self._role):
            palette.setColor(QPalette.ColorRole.WindowText, colour(self._role))
            self.setPalette(palette)
