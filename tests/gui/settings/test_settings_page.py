"""Settings save themselves, show at once, and are the same after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from support.people_rooms import in_window

from wdhs_desktop.kit.settings import Settings
from wdhs_desktop.kit.theme import Mode, Theme
from wdhs_desktop.settings.page import SettingsPage


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme("light")
    theme.apply(qapp)
    yield theme
    theme.set_mode("light")
    theme.set_scale(100)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "taste.ini")


@pytest.fixture
def page(qtbot: QtBot, settings: Settings, theme: Theme, tmp_path: Path) -> SettingsPage:
    page = SettingsPage(settings, theme, tmp_path / "de-linde.wdhs")
    qtbot.addWidget(in_window(page))
    return page


def test_text_grows_in_steps_and_stops_at_the_end(page: SettingsPage, settings: Settings, theme: Theme) -> None:
    page.appearance.larger.click()
    assert theme.scale == 110
    assert settings.text_scale == 110
    theme.set_scale(175)
    page.appearance.larger.click()
    assert theme.scale == 200
    assert not page.appearance.larger.isEnabled()
    assert page.appearance.smaller.isEnabled()


def test_a_size_chosen_elsewhere_shows_here(page: SettingsPage, theme: Theme) -> None:
    theme.set_scale(150)
    assert "150%" in [label.text() for label in page.appearance.findChildren(QLabel)]


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_colours_change_at_once_and_are_kept(page: SettingsPage, settings: Settings, theme: Theme, mode: str) -> None:
    page.appearance.modes[mode].click()
    assert theme.shown_mode is Mode(mode)
    assert settings.theme == mode


def test_minutes_run_from_two_to_fifteen(qtbot: QtBot, page: SettingsPage, settings: Settings) -> None:
    offered = [page.minutes.itemData(place) for place in range(page.minutes.count())]
    assert offered == list(range(2, 16))
    assert page.minutes.currentData() == 10
    with qtbot.waitSignal(page.lock_minutes_chosen, check_params_cb=lambda minutes: minutes == 2):
        page.minutes.setCurrentIndex(0)
    assert settings.lock_minutes == 2


def test_the_language_is_for_the_next_start(qtbot: QtBot, page: SettingsPage, settings: Settings) -> None:
    with qtbot.waitSignal(page.language_chosen):
        page.appearance.language.setCurrentIndex(1)
    assert settings.language == "en"


def test_the_reserve_password_shows_only_while_open(qtbot: QtBot, page: SettingsPage) -> None:
    panel = QLabel("on paper")
    page.show_recovery(panel)
    qtbot.waitUntil(panel.isVisible)
    page.show_recovery(None)
    assert "on paper" not in [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_about_names_version_licence_and_file(page: SettingsPage) -> None:
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    for fact in ("0.1.0", "EUPL", "Python 3", "Qt 6", "de-linde.wdhs"):
        assert fact in said
