"""One's own password among the settings: closed, asked, and after the paper opened the members."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget
from support.people_rooms import PASSWORD, Rooms

from tests.screens.scene import scene
from wdhs_desktop.kit.settings import Settings
from wdhs_desktop.kit.theme import Shown, Theme
from wdhs_desktop.people.new_password import NewPasswordPage
from wdhs_desktop.people.session import Session
from wdhs_desktop.settings.page import SettingsPage


def _settings(panel: NewPasswordPage) -> SettingsPage:
    folder = Path(tempfile.mkdtemp(prefix="wdhs-screens-"))
    page = SettingsPage(Settings(folder / "taste.ini"), Theme(Shown.mode, Shown.scale), Path("de-linde.wdhs"))
    page.appearance.hide()
    page.show_password(panel)
    return page


def _rooms() -> Rooms:
    return Rooms(Path(tempfile.mkdtemp(prefix="wdhs-screens-")))


def _panel(rooms: Rooms) -> NewPasswordPage:
    _house, store, session, _code = rooms.founded()
    return NewPasswordPage(store, session, rooms.runner, "Buurthuis De Linde")


def _by_paper(rooms: Rooms) -> NewPasswordPage:
    _house, store, session, code = rooms.founded()
    session.close()
    opened: Session = store.unlock_with_recovery(code.words)
    return NewPasswordPage(store, opened, rooms.runner, "Buurthuis De Linde")


@scene("settings-password")
def password() -> QWidget:
    return _settings(_panel(_rooms()))


@scene("settings-password-asked")
def asked() -> QWidget:
    rooms = _rooms()
    panel = _panel(rooms)
    panel.begin()
    assert panel.form is not None
    panel.form.current_password.typed.setText("not this one")
    words = panel.form.panel.words
    words.again.typed.setText(words.password())
    panel.form.keep_button.click()
    rooms.work()
    return _settings(panel)


@scene("settings-password-changed")
def changed() -> QWidget:
    rooms = _rooms()
    panel = _panel(rooms)
    panel.begin()
    assert panel.form is not None
    panel.form.current_password.typed.setText(PASSWORD)
    words = panel.form.panel.words
    words.again.typed.setText(words.password())
    panel.form.keep_button.click()
    rooms.work()
    return _settings(panel)


@scene("settings-password-after-paper", opened_by="Iemand met het reservewachtwoord")
def after_paper() -> QWidget:
    return _settings(_by_paper(_rooms()))


@scene("settings-password-renewed", opened_by="Iemand met het reservewachtwoord")
def renewed() -> QWidget:
    rooms = _rooms()
    panel = _by_paper(rooms)
    assert panel.form is not None
    words = panel.form.panel.words
    words.again.typed.setText(words.password())
    panel.form.keep_button.click()
    rooms.work()
    return _settings(panel)
