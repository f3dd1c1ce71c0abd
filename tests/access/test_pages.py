"""Every page, wizard step and dialog, for who can't see it, sees little, has no mouse, or no steady hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from support import screen_audit, screen_pixels

KINDS_SEEN: set[tuple[str, str]] = set()


def test_all_that_takes_the_keyboard_says_what_it_is(window: QWidget) -> None:
    assert screen_audit.nameless(window) == []


def test_all_that_is_pressed_can_be_hit(window: QWidget) -> None:
    assert screen_audit.too_small(window) == []


def test_no_letter_presses_two_things(window: QWidget) -> None:
    assert screen_audit.clashes(window) == []


def test_words_and_edges_stand_out(window: QWidget) -> None:
    assert screen_pixels.faint(window) == []


def test_tab_goes_everywhere_and_back(window: QWidget) -> None:
    if QApplication.focusWidget() is None:
        screen_audit.reachable(window)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def press(backwards: bool) -> None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab)

    assert screen_audit.walk(window, press, QApplication.focusWidget) == []


def test_it_is_seen_where_the_keyboard_is(window: QWidget) -> None:
    assert screen_pixels.unfocused(window, KINDS_SEEN) == []
