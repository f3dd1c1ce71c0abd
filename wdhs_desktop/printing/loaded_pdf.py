"""A PDF in memory for Qt to show and paint: bytes, buffer and document in one object, so that none outlives another."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtPdf import QPdfDocument


class LoadedPdf(QObject):
    """Keep this object for as long as its `document` is shown; rendering goes on in a thread of Qt."""

    def __init__(self, pdf: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)

    @property
    def pages(self) -> int:
        return self.document.pageCount()
