"""The first start and the door: with a real file and a real store, in which a guess costs little."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget
from support.people_rooms import TUESDAY, OneList, Rooms
from support.scripted_dialogs import ScriptedDialogs

from tests.screens.scene import scene
from wdhs_desktop.kit.errors import VaultError
from wdhs_desktop.people.first_start import FirstStart
from wdhs_desktop.people.founding import CollectiveKind
from wdhs_desktop.people.recovery_paper import sheet as compose_sheet
from wdhs_desktop.people.sheet_dialog import SheetDialog
from wdhs_desktop.people.unlock_page import UnlockPage
from wdhs_desktop.people.warnings import DAMAGED_RECORDS, SET_APART
from wdhs_desktop.printing.printer import Printer
from wdhs_desktop.vault.recovery import RecoveryCode

WINDOW = (1280, 800)


def _rooms() -> Rooms:
    return Rooms(Path(tempfile.mkdtemp(prefix="wdhs-screens-")))


def _first(rooms: Rooms) -> FirstStart:
    first = rooms.first_start(ScriptedDialogs())
    first.setMinimumSize(*WINDOW)
    return first


def _with_collective(rooms: Rooms) -> FirstStart:
    first = _first(rooms)
    first.welcome.new.click()
    first.collective.name.setText("Buurthuis De Linde")
    first.collective.kinds[CollectiveKind.COMMUNITY_CENTRE].click()
    return first


def _with_list(rooms: Rooms) -> FirstStart:
    first = _with_collective(rooms)
    first.frame.next.click()
    return first


def _with_password(rooms: Rooms) -> FirstStart:
    first = _with_list(rooms)
    first.list.yes.click()
    step = first.findChild(OneList)
    assert step is not None
    step.finished.emit("a plan")
    first.password.name.setText("Ria")
    return first


def _founded(rooms: Rooms) -> FirstStart:
    first = _with_password(rooms)
    words = first.password.panel.words
    words.again.typed.setText(words.password())
    first.frame.next.click()
    rooms.work()
    return first


@scene("first-1-welcome", framed=False)
def welcome() -> QWidget:
    return _first(_rooms())


@scene("first-2-collective", framed=False)
def collective() -> QWidget:
    return _with_collective(_rooms())


@scene("first-3-list", framed=False)
def own_list() -> QWidget:
    return _with_list(_rooms())


@scene("first-4-words", framed=False)
def five_words() -> QWidget:
    first = _with_password(_rooms())
    first.password.panel.words.again.typed.setText("molen fiets")
    first.frame.next.click()
    return first


@scene("first-5-own-password", framed=False)
def own_password() -> QWidget:
    first = _with_password(_rooms())
    first.password.panel.own_option.click()
    first.password.panel.own.first.typed.setText("DeLinde2026")
    first.password.panel.own.first.typed.caps_lock_noticed.emit(True)
    return first


@scene("first-6-sheet", framed=False)
def sheet() -> QWidget:
    return _founded(_rooms())


@scene("first-7-proof", framed=False)
def proof() -> QWidget:
    rooms = _rooms()
    first = _founded(rooms)
    first.frame.next.click()
    for editor in first.proof.panel.editors:
        editor.setText("molen")
    first.frame.next.click()
    rooms.work()
    return first


@scene("first-8-done", framed=False)
def done() -> QWidget:
    first = _founded(_rooms())
    first.frame.aside.click()
    return first


@scene("register-closed", opened_by="")
def closed() -> QWidget:
    rooms = _rooms()
    return UnlockPage(rooms.founded()[1], rooms.runner)


@scene("register-closed-wrong", opened_by="")
def wrong_password() -> QWidget:
    rooms = _rooms()
    page = UnlockPage(rooms.founded()[1], rooms.runner)
    page.password.typed_name.setText("Ria")
    page.password.field.typed.setText("not this one")
    page.password.open_button.click()
    rooms.work()
    return page


@scene("register-closed-paper", opened_by="")
def paper() -> QWidget:
    rooms = _rooms()
    page = UnlockPage(rooms.founded()[1], rooms.runner)
    page.password.lost_button.click()
    page.paper.words.setPlainText("molen fiets zzz")
    page.paper.open_button.click()
    rooms.work()
    return page


@scene("register-closed-warning", opened_by="")
def warning() -> QWidget:
    rooms = _rooms()
    page = UnlockPage(rooms.founded()[1], rooms.runner)
    page.show_warnings((VaultError(DAMAGED_RECORDS, SET_APART, count=3),))
    return page


@scene("dialog-reserve-password", framed=False)
def sheet_dialog() -> QWidget:
    code = RecoveryCode.generate(b"1" * 16)
    dialog = SheetDialog(compose_sheet(code, "Buurthuis De Linde", TUESDAY.date()), "Reservewachtwoord")
    dialog.offer((Printer("brother", "Brother in de keuken", is_default=True),))
    dialog.setMinimumSize(900, 680)
    return dialog
