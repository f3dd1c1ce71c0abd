"""Start with its two faces, and the settings."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget
from support.people_rooms import Rooms

from tests.screens.scene import scene
from wdhs_desktop.kit.settings import Settings
from wdhs_desktop.kit.theme import Shown, Theme
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.people.recovery_page import RecoveryPage
from wdhs_desktop.settings.page import SettingsPage
from wdhs_desktop.start.page import StartPage
from wdhs_desktop.start.records import Attention, Opened, Shortcut, WeekLine

SHORTCUTS = (
    Shortcut(action="new", icon="person-add", title="Nieuw lid", text=""),
    Shortcut(action="print", icon="print", title="Lijst afdrukken", text=""),
    Shortcut(action="import", icon="import", title="Ledenlijst inlezen", text=""),
)
WAITING = (
    Attention(badge="2", text="VOG's moeten binnenkort opnieuw", action_text="Bekijken", action="vog"),
    Attention(badge="1", text="oud-lid heeft nog een sleutel", action_text="Bekijken", action="keys"),
    Attention(badge="!", text="Het reservewachtwoord staat nog niet op papier", action_text="Nu doen", action="paper"),
)
WEEK = (
    WeekLine(day=date(2026, 11, 24), text="Sanne de Vries wordt 60"),
    WeekLine(day=date(2026, 11, 25), text="Henk Bakker is 10 jaar lid"),
    WeekLine(day=date(2026, 11, 27), text="Ayşe Yılmaz wordt 41"),
    WeekLine(day=date(2026, 11, 27), text="Anna van den Berg is jarig"),
)


def _lists(*names: str) -> QWidget:
    lists = Card("Vaste lijsten")
    row = QHBoxLayout()
    lists.body.addLayout(row)
    for name in names:
        row.addWidget(Button(name, "print"))
    row.addStretch(1)
    return lists


@scene("start-closed", opened_by="")
def closed() -> QWidget:
    return StartPage("Buurthuis De Linde", "Buurthuis, speeltuin")


@scene("start-opened")
def opened() -> QWidget:
    page = StartPage("Buurthuis De Linde")
    page.build_opened(_lists("Presentielijst kookgroep", "Ledenlijst bestuur"), SHORTCUTS)
    page.show_opened(Opened(person="Ria", today=date(2026, 11, 24), attention=WAITING, week=WEEK))
    return page


@scene("start-quiet")
def quiet() -> QWidget:
    page = StartPage("Buurthuis De Linde")
    page.build_opened(_lists("Presentielijst kookgroep"), SHORTCUTS)
    page.show_opened(Opened(person="Ria", today=date(2026, 11, 24)))
    return page


def _settings() -> SettingsPage:
    folder = Path(tempfile.mkdtemp(prefix="wdhs-screens-"))
    theme = Theme(Shown.mode, Shown.scale)
    return SettingsPage(Settings(folder / "taste.ini"), theme, Path("C:/Users/De Linde/de-linde.wdhs"))


@scene("settings-closed", opened_by="")
def settings_closed() -> QWidget:
    return _settings()


@scene("settings-paper")
def settings_paper() -> QWidget:
    rooms = Rooms(Path(tempfile.mkdtemp(prefix="wdhs-screens-")))
    _house, store, session, _code = rooms.founded()
    page = _settings()
    page.appearance.hide()
    panel = RecoveryPage(store, session, rooms.runner, lambda _composed, _title: True)
    panel.begin_button.click()
    page.show_recovery(panel)
    return page


@scene("settings-proven")
def settings_proven() -> QWidget:
    rooms = Rooms(Path(tempfile.mkdtemp(prefix="wdhs-screens-")))
    _house, store, session, code = rooms.founded()
    store.prove_recovery(session, {0: code.words[0], 5: code.words[5]})
    page = _settings()
    page.appearance.hide()
    page.show_recovery(RecoveryPage(store, session, rooms.runner, lambda _composed, _title: True))
    return page
