"""Parts with a table inside ask for the least height they need: the table scrolls, and takes what is left."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override


def least_height(widget: QWidget, width: int) -> int:
    """The least height at which everything in the layout of `widget` is whole, at this width."""
    layout = widget.layout()
    return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


class Lean(QWidget):
    """A widget that asks for no more than that, whatever wrapped words would need if it were narrower."""

    @override
    def heightForWidth(self, width: int) -> int:
        return least_height(self, width)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
