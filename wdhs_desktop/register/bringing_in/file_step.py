"""The first step of bringing people in: choose the list, with a button or by dropping it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space, colour
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text

FILE_KINDS = ("xlsx", "xlsm", "xls", "ods", "csv", "txt", "tsv")
_PICTURE = 56


class ImportFileStep(QWidget):
    """`file_chosen` comes with the path, whether it was pointed at or dropped."""

    file_chosen = Signal(Path)

    def __init__(self, dialogs: Dialogs) -> None:
        super().__init__()
        self._dialogs = dialogs
        self.choose = PrimaryButton(self.tr("Choose your list…"), "folder")
        self.choose_other = Button(self.tr("Choose another list…"), "folder")
        self.title = Text("", Size.SECTION)
        for button in (self.choose, self.choose_other):
            button.clicked.connect(self._ask)
        self.drop = DropCard()
        self.drop.dropped.connect(self.file_chosen)
        self._build()
        self.show_chosen(None)

    def _build(self) -> None:
        kinds = Text(
            self.tr("Excel (.xlsx, .xls), LibreOffice (.ods) or .csv. It may be as messy as it is."), role=Role.MUTED
        )
        inside = QVBoxLayout(self.drop)
        inside.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.HUGE)
        inside.setSpacing(Space.MEDIUM)
        inside.addStretch()
        inside.addWidget(Picture("sheet", Role.ACCENT, _PICTURE), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.title, kinds):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(text)
        inside.addSpacing(Space.SMALL)
        for button in (self.choose, self.choose_other):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch()
        promise = Text(
            self.tr(
                "We only look. Nothing is changed in your list, and nothing is kept until you say so. "
                "Afterwards you can take the whole import back with one click."
            ),
            role=Role.MUTED,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.LARGE)
        whole.addWidget(self.drop, 1)
        whole.addWidget(promise)

    def show_chosen(self, path: Path | None) -> None:
        """Show which list was read; the one main button is then to go on."""
        self.title.setText(path.name if path is not None else self.tr("Drop your list here, or choose it"))
        self.choose.setVisible(path is None)
        self.choose_other.setVisible(path is not None)

    def _ask(self) -> None:
        patterns = " ".join(f"*.{kind}" for kind in FILE_KINDS)
        path = self._dialogs.open_file(
            self.tr("Choose your list"), [self.tr("Lists ({patterns})").format(patterns=patterns)]
        )
        if path is not None:
            self.file_chosen.emit(path)


class DropCard(QWidget):
    """A large card with a dashed edge that takes one file."""

    dropped = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._is_over = False

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event) is not None:
            event.acceptProposedAction()
            self._mark(over=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(over=False)
        super().dragLeaveEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        path = _file_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _mark(self, *, over: bool) -> None:
        self._is_over = over
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour(Role.SOFT if self._is_over else Role.SURFACE))
        painter.setPen(QPen(colour(Role.ACCENT if self._is_over else Role.EDGE), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.CARD_RADIUS, Space.CARD_RADIUS)


def _file_of(event: QDropEvent) -> Path | None:
    """The one file that is being dropped; nothing for several, and nothing for an address on the network."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
