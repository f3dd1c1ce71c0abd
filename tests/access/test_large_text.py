"""Every page with text of twice the size, on a small laptop."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from support import screen_audit


def test_words_are_whole_and_everything_can_be_come_to(large_window: QWidget) -> None:
    assert screen_audit.cut(large_window) == []
