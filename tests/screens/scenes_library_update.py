"""Bringing guides in and passing them on: the card of the settings and the pages behind its buttons."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from support.libraries import bring_in_starter, starter_folder
from support.library_pc import LibraryPc, make_pc
from support.repository import Publisher

from tests.screens.scene import scene
from tests.screens.scenes_exchange import wait_until
from wdhs_desktop.formats.catalogue import FileEntry
from wdhs_desktop.formats.items import ItemKind
from wdhs_desktop.kit.jobs import Job
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.page import Page, Scroll
from wdhs_desktop.library.carrying.routes import FolderRoute, WebRoute
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble
from wdhs_desktop.library.records import Change, News, WhatChanges
from wdhs_desktop.library.screen.add_sender_page import AddSenderPage
from wdhs_desktop.library.screen.export_page import ExportPage
from wdhs_desktop.library.screen.sticks import Sticks
from wdhs_desktop.library.screen.update_page import UpdatePage

NAME = "Kennisbank van de coalitie"
PUBLISHED = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
ADDRESSES = ("https://gidsen.example.nl/bibliotheek/", "https://reserve.example.org/gidsen/")


KEPT: list[Job] = []


@cache
def publisher() -> Publisher:
    """The guides of the program, published by somebody."""
    folder, library = starter_folder(), starter_folder().library
    stick = Path(tempfile.mkdtemp(prefix="wdhs-screens-")) / "BLAUWE STICK"
    made = Publisher(
        stick / "wdhs-bibliotheek", name=NAME, topics=tuple(one.id for one in library.topics), addresses=ADDRESSES
    )
    made.publish([one.item for one in folder.items], folder.files, PUBLISHED, topics=library.topics)
    return made


def stick() -> Path:
    return publisher().folder.parent


def new_pc() -> LibraryPc:
    return make_pc(Path(tempfile.mkdtemp(prefix="wdhs-screens-")), NOW)


@cache
def pc_with_guides() -> tuple[LibraryPc, bytes]:
    """Everything of the stick is in."""
    pc = new_pc()
    bring_in_starter(pc.store)
    sender = pc.add(publisher().sender)
    pc.sync.fetch(sender, FolderRoute(stick()))
    pc.drives.append(stick())
    return pc, sender


def page_of_changes(changes: WhatChanges) -> UpdatePage:
    pc, sender = pc_with_guides()
    page = UpdatePage(pc.desk, pc.sync, sender, WebRoute(ADDRESSES), pc.sticks)
    page.show_changes(changes)
    return page


CHANGES = WhatChanges(
    changes=(
        Change(
            id="a",
            kind=ItemKind.GUIDE,
            title="Wat mag je een vrijwilliger betalen?",
            topic="geld",
            note="De bedragen van 2027 staan erin. Het hoogste bedrag per jaar is nu € 2.200.",
            news=News.CHANGED,
        ),
        Change(id="b", kind=ItemKind.GUIDE, title="Zo vraag je geld bij een fonds", topic="geld"),
        Change(id="c", kind=ItemKind.SERVICE, title="Steunpunt Bewoners Utrecht", topic="geld"),
        Change(id="d", kind=ItemKind.GUIDE, title="Brandveilig in een oud gebouw", topic="gebouw"),
    ),
    withdrawn=(Change(id="e", kind=ItemKind.GUIDE, title="Subsidie aanvragen in coronatijd", topic="geld"),),
    fetch=318_400,
    files=(
        FileEntry(path="geld/0123456789abcdef.pdf", length=4_100_000, title="Handboek subsidies (PDF)"),
        FileEntry(path="gebouw/0123456789abcdef.pdf", length=12_800_000, title="Bouwtekeningen buurthuis (PDF)"),
    ),
    published=PUBLISHED,
)


def settings_with(panel: QWidget) -> QWidget:
    """The page of the settings, with this panel in the card of the afzenders."""
    card = Card("Afzenders van gidsen")
    card.body.addWidget(panel)
    page = Page("Instellingen")
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    page.content.addWidget(Scroll(room))
    return page


@scene("settings-library-senders")
def senders() -> QWidget:
    pc, _sender = pc_with_guides()
    return settings_with(pc.door.make_panel())


@scene("settings-library-senders-stick")
def senders_with_stick() -> QWidget:
    pc = new_pc()
    bring_in_starter(pc.store)
    pc.drives.append(stick())
    panel = pc.door.make_panel()
    page = settings_with(panel)
    panel.watch.look()
    wait_until(lambda: not panel.notice.isHidden())
    return page


@scene("library-update-1-looking")
def looking() -> QWidget:
    pc, sender = pc_with_guides()
    page = UpdatePage(pc.desk, pc.sync, sender, WebRoute(ADDRESSES), pc.sticks)
    page.say(
        page.tr("Looking what is new"), page.tr("Only the lists come in now. After that you decide what is fetched.")
    )
    page.offer("", None, page.tr("Not now"))
    return page


@scene("library-update-2-changes")
def changes() -> QWidget:
    return page_of_changes(CHANGES)


@scene("library-update-2-first-time")
def first_time() -> QWidget:
    pc = new_pc()
    bring_in_starter(pc.store)
    sender = pc.add(publisher().sender)
    page = UpdatePage(pc.desk, pc.sync, sender, FolderRoute(stick()), pc.sticks)
    page.begin()
    wait_until(lambda: page.summary.changes is not None)
    return page


@scene("library-update-3-fetching")
def fetching() -> QWidget:
    page = page_of_changes(CHANGES)
    page.offer("", None, "")
    job = Job(lambda _progress: None)
    page.working.follow(job, page.tr("Fetching the guides"))
    job.progressed.emit(130_000, 318_400, "Zo vraag je geld bij een fonds")
    page.working.show()
    KEPT.append(job)
    return page


@scene("library-update-4-outcome")
def outcome() -> QWidget:
    pc = new_pc()
    sender = pc.add(publisher().sender)
    page = UpdatePage(pc.desk, pc.sync, sender, FolderRoute(stick()), pc.sticks)
    done: list[object] = []
    page.brought_in.connect(done.append)
    page.begin()
    wait_until(lambda: page.summary.changes is not None)
    page.fetch()
    wait_until(lambda: bool(done))
    return page


@scene("library-update-5-nothing-new")
def nothing_new() -> QWidget:
    pc, sender = pc_with_guides()
    page = UpdatePage(pc.desk, pc.sync, sender, FolderRoute(stick()), pc.sticks)
    page.begin()
    wait_until(lambda: page.summary.changes is not None)
    return page


@scene("library-update-6-no-connection")
def no_connection() -> QWidget:
    pc, sender = pc_with_guides()
    page = UpdatePage(pc.desk, pc.sync, sender, WebRoute(ADDRESSES), pc.sticks)
    page.fail(SyncError(Trouble.NO_CONNECTION, on_stick=False, name=NAME))
    return page


@scene("library-update-7-where-from")
def where_from() -> QWidget:
    pc, sender = pc_with_guides()
    page = UpdatePage(pc.desk, pc.sync, sender, None, pc.sticks)
    page.begin()
    wait_until(lambda: bool(page.place.options))
    return page


@scene("library-update-8-no-stick")
def no_stick() -> QWidget:
    pc, sender = pc_with_guides()
    page = UpdatePage(pc.desk, pc.sync, sender, None, Sticks(lambda: (), lambda _title: None))
    page.begin()
    wait_until(lambda: not page.place.nothing.isHidden())
    return page


@scene("library-update-add")
def add() -> QWidget:
    pc = new_pc()
    page = AddSenderPage(pc.desk)
    page.open_sender_file(publisher().sender_file)
    return page


@scene("library-export-1-where")
def export_where() -> QWidget:
    pc, sender = pc_with_guides()
    page = ExportPage(pc.desk, pc.sync, sender, pc.sticks)
    page.begin()
    wait_until(lambda: bool(page.place.options) and not page.amount.isHidden())
    return page


@scene("library-export-2-done")
def export_done() -> QWidget:
    pc, sender = pc_with_guides()
    folder = Path(tempfile.mkdtemp(prefix="wdhs-screens-"))
    page = ExportPage(pc.desk, pc.sync, sender, pc.sticks)
    page.begin()
    page.place.choose(folder)
    page.export()
    wait_until(lambda: not page.another.isHidden())
    return page
