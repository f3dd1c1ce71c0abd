"""Every kind of control in the dark and in high contrast, measured in the pixels."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from support import screen_pixels


def test_words_and_edges_stand_out(other_window: QWidget) -> None:
    assert screen_pixels.faint(other_window) == []
