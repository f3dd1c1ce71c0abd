"""The window itself: closed, in the demo, with a warning that the members close, and with the keyboard in it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tests.screens.scene import scene
from wdhs_desktop.kit.settings import Settings
from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import Field, TextField
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.kit.widgets.report_dialog import ReportDialog
from wdhs_desktop.window import Window


def _window(opened_by: str = "") -> Window:
    window = Window(Theme(), Settings(Path(tempfile.mkdtemp(prefix="wdhs-screens-")) / "screens.ini"))
    window.set_header("Speeltuin en buurthuis ’t Kasteeltje", "Speeltuin in zelfbeheer")
    for page_id, title, icon in (("start", "Start", "start"), ("register", "Leden", "members")):
        window.add_page(page_id, title, icon, _page(title))
    window.add_page("settings", "Instellingen", "settings", _page("Instellingen"), is_below=True)
    window.set_opened(opened_by or None)
    window.idle.stop()
    window.show_page("register")
    return window


def _page(title: str) -> Page:
    page = Page(title)
    card = Card("Adres")
    for label, value in (("Straat", "Lange Nieuwstraat"), ("Huisnummer", "12")):
        card.body.addWidget(Field(label, TextField(value)))
    page.content.addWidget(card)
    page.content.addStretch(1)
    return page


@scene("window-closed")
def closed() -> QWidget:
    return _window()


@scene("window-demo")
def demo() -> QWidget:
    window = _window("Ria")
    window.set_demo(True)
    return window


@scene("window-warning")
def warning() -> QWidget:
    window = _window("Wilhelmina")
    window._warn(24)
    return window


@scene("window-focus")
def focus() -> QWidget:
    window = _window("Ria")
    editor = window.page("register").findChild(TextField)
    QTimer.singleShot(0, lambda: (window.activateWindow(), editor.setFocus()))
    return window


@scene("window-focus-side")
def focus_side() -> QWidget:
    window = _window("Ria")
    QTimer.singleShot(0, lambda: (window.activateWindow(), window.side.focus_place()))
    return window


@scene("window-report", framed=False)
def report() -> QWidget:
    try:
        int("Anna")
    except ValueError as error:
        return ReportDialog(error)
    raise AssertionError
