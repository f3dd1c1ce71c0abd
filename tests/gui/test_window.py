"""The window as somebody uses it: places, the corner, text size, the clock that closes the register."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.settings import Settings
from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.kit.widgets.buttons import PrimaryButton
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.window import Window

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "wdhs.ini")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme("light")
    theme.apply(qapp)
    return theme


@pytest.fixture
def window(qtbot, theme: Theme, settings: Settings, clock: FixedClock) -> Iterator[Window]:
    window = Window(theme, settings, clock)
    window.set_header("Buurthuis De Linde", "Buurthuis in Ondiep")
    window.add_page("start", "Start", "start", page_with_button("Start"))
    window.add_page("register", "Leden", "members", page_with_button("Leden"))
    window.add_page("settings", "Instellingen", "settings", page_with_button("Instellingen"), is_below=True)
    window.show_page("start")
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page_with_button(title: str) -> Page:
    page = Page(title)
    page.actions.addWidget(PrimaryButton("Doen"))
    return page


def press(qtbot, window: Window, keys: str) -> None:
    from PySide6.QtGui import QKeySequence

    combination = QKeySequence(keys)[0]
    qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())


def test_only_places_that_exist_are_shown(window: Window) -> None:
    buttons = window.side.findChildren(QPushButton)
    words = [button.text() for button in sorted(buttons, key=lambda b: (b.mapTo(window, b.pos()).y(), b.x()))]
    assert words == ["Start", "Leden", "Instellingen", "A−", "A+"]


def test_the_title_names_the_house(window: Window) -> None:
    assert window.windowTitle().startswith("Buurthuis De Linde")


def test_clicking_a_place_goes_there_and_remembers_it(qtbot, window: Window, settings: Settings) -> None:
    (place,) = [button for button in window.side.findChildren(QPushButton) if button.text() == "Leden"]
    with qtbot.waitSignal(window.page_shown):
        qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert window.current_page == "register"
    assert settings.last_page == "register"
    assert place.isChecked()


def test_numbers_go_to_places(qtbot, window: Window) -> None:
    press(qtbot, window, "Ctrl+2")
    assert window.current_page == "register"
    press(qtbot, window, "Alt+1")
    assert window.current_page == "start"
    press(qtbot, window, "Ctrl+9")
    assert window.current_page == "start"


def test_the_corner_says_who_has_the_members_open(window: Window) -> None:
    corner = window.stage.corner
    assert corner.unlock.isVisible()
    assert not corner.lock.isVisible()
    window.set_opened("Ria")
    assert "Ria" in corner.who.text()
    assert corner.lock.isVisible()
    assert corner.visitor.isVisible()
    assert not corner.unlock.isVisible()
    window.set_opened(None)
    assert not corner.who.isVisible()


def test_a_name_is_never_read_as_markup(window: Window) -> None:
    window.set_opened("<b>Ria</b>")
    assert "<b>Ria</b>" in window.stage.corner.who.text()
    assert window.stage.corner.who.textFormat() == Qt.TextFormat.PlainText


def test_ctrl_l_closes_what_is_open_and_opens_what_is_closed(qtbot, window: Window) -> None:
    with qtbot.waitSignal(window.unlock_wanted):
        press(qtbot, window, "Ctrl+L")
    window.set_opened("Ria")
    with qtbot.waitSignal(window.lock_wanted):
        press(qtbot, window, "Ctrl+L")


def test_the_buttons_of_the_corner_ask(qtbot, window: Window) -> None:
    corner = window.stage.corner
    with qtbot.waitSignal(window.unlock_wanted):
        corner.unlock.click()
    window.set_opened("Ria")
    with qtbot.waitSignals([window.lock_wanted, window.visitor_wanted]):
        corner.lock.click()
        corner.visitor.click()


def test_after_ten_minutes_of_nobody_the_members_close(qtbot, window: Window, clock: FixedClock) -> None:
    window.set_opened("Ria")
    clock.move(timedelta(minutes=9, seconds=29))
    window.idle.look()
    assert not window.notice.isVisible()
    clock.move(timedelta(seconds=2))
    window.idle.look()
    assert window.notice.isVisible()
    assert "29" in window.notice.text
    clock.move(timedelta(seconds=29))
    with qtbot.waitSignal(window.lock_wanted):
        window.idle.look()
    assert not window.notice.isVisible()


def test_any_key_keeps_them_open(qtbot, window: Window, clock: FixedClock) -> None:
    window.set_opened("Ria")
    clock.move(timedelta(minutes=9, seconds=40))
    window.idle.look()
    assert window.notice.isVisible()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert not window.notice.isVisible()
    clock.move(timedelta(minutes=5))
    with qtbot.assertNotEmitted(window.lock_wanted):
        window.idle.look()


def test_a_pc_that_slept_closes_them_at_once(qtbot, window: Window, clock: FixedClock) -> None:
    window.set_opened("Ria")
    clock.move(timedelta(hours=8))
    with qtbot.waitSignal(window.lock_wanted):
        window.idle.look()


def test_a_clock_that_was_set_back_closes_nothing(qtbot, window: Window, clock: FixedClock) -> None:
    window.set_opened("Ria")
    clock.move(-timedelta(hours=2))
    with qtbot.assertNotEmitted(window.lock_wanted):
        window.idle.look()
    clock.move(timedelta(minutes=11))
    with qtbot.waitSignal(window.lock_wanted):
        window.idle.look()


def test_closed_members_are_not_closed_again(qtbot, window: Window, clock: FixedClock) -> None:
    clock.move(timedelta(hours=1))
    with qtbot.assertNotEmitted(window.lock_wanted):
        window.idle.look()


def test_the_time_may_be_chosen(qtbot, window: Window, clock: FixedClock, settings: Settings) -> None:
    window.set_lock_minutes(2)
    window.set_opened("Ria")
    clock.move(timedelta(minutes=2))
    with qtbot.waitSignal(window.lock_wanted):
        window.idle.look()
    assert settings.lock_minutes == 2


def test_text_grows_and_shrinks_and_is_remembered(qtbot, window: Window, theme: Theme, settings: Settings) -> None:
    before = window.stage.corner.unlock.sizeHint().height()
    for _ in range(9):
        window.side.larger.click()
    assert theme.scale == settings.text_scale == 200
    assert window.stage.corner.unlock.sizeHint().height() > before * 1.4
    press(qtbot, window, "Ctrl+-")
    assert theme.scale == 175
    press(qtbot, window, "Ctrl+0")
    assert theme.scale == 100
    for _ in range(9):
        window.side.smaller.click()
    assert theme.scale == 80


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", [(1280, 720), (1024, 600)])
def test_title_and_corner_never_lie_over_each_other(
    qtbot, window: Window, theme: Theme, scale: int, size: tuple[int, int]
) -> None:
    window.set_opened("Wilhelmina")
    theme.set_scale(scale)
    window.resize(*size)
    page, corner = window.page("start"), window.stage.corner
    assert isinstance(page, Page)
    qtbot.waitUntil(lambda: not place_of(page.title, window).intersects(place_of(corner, window)))
    qtbot.waitUntil(lambda: window.rect().contains(place_of(corner, window)))
    qtbot.waitUntil(lambda: corner.width() >= corner.sizeHint().width())


def place_of(widget: QWidget, window: Window) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_every_control_has_a_name_for_a_screen_reader(window: Window) -> None:
    window.set_opened("Ria")
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text()))
    ]
    assert nameless == []


def test_tab_reaches_everything_and_backtab_comes_back(qtbot, window: Window) -> None:
    window.set_opened("Ria")
    window.side.focus_place()
    there = _walk(window, Qt.Key.Key_Tab, qtbot)
    back = _walk(window, Qt.Key.Key_Backtab, qtbot)
    assert len(there) >= 7
    assert set(there) == set(back)


def _walk(window: Window, key: Qt.Key, qtbot) -> list[QWidget]:
    seen: list[QWidget] = []
    while (at := window.focusWidget()) not in seen:
        assert at is not None
        seen.append(at)
        qtbot.keyClick(at, key)
    return seen


def test_the_keyboard_comes_along_to_another_page(qtbot, window: Window) -> None:
    window.page("start").findChild(PrimaryButton).setFocus()
    press(qtbot, window, "Ctrl+2")
    assert window.page("register").isAncestorOf(window.focusWidget())
    window.side.focus_place()
    press(qtbot, window, "Ctrl+1")
    assert window.side.isAncestorOf(window.focusWidget())


def test_f6_goes_between_navigation_and_page(qtbot, window: Window) -> None:
    window.page("start").findChild(PrimaryButton).setFocus()
    press(qtbot, window, "F6")
    assert window.side.isAncestorOf(window.focusWidget())
    press(qtbot, window, "F6")
    assert not window.side.isAncestorOf(window.focusWidget())


def test_a_page_can_be_replaced_and_taken_away(qtbot, window: Window) -> None:
    window.show_page("register")
    fresh = page_with_button("Leden")
    window.add_page("register", "Leden", "members", fresh)
    assert window.stage.stack.currentWidget() is fresh
    window.show_page("start")
    window.remove_page("register")
    assert window.page("register") is None
    assert "Leden" not in [b.text() for b in window.side.findChildren(QPushButton) if b.isVisible()]


def test_something_in_between_comes_and_goes(window: Window) -> None:
    question = QWidget()
    QVBoxLayout(question).addWidget(PrimaryButton("Openen"))
    window.show_interlude(question, with_navigation=False)
    assert window.current_page == ""
    assert not window.side.isVisible()
    window.end_interlude(question, "register")
    assert window.current_page == "register"
    assert window.side.isVisible()
    assert window.stage.corner.isVisible()


def test_the_demo_says_all_the_time_that_it_is_one(window: Window) -> None:
    assert not window.demo_bar.isVisible()
    window.set_demo(True)
    assert window.demo_bar.isVisible()
    assert window.demo_bar.words.text()


def test_the_window_comes_back_as_large_as_it_was(
    qtbot, window: Window, theme: Theme, settings: Settings, clock: FixedClock
) -> None:
    window.resize(800, 600)
    window.close()
    again = Window(theme, settings, clock)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (800, 600)
