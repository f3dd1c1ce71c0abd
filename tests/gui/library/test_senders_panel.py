"""The afzenders in the settings: adding, taking away, and sticks that are noticed or filled."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support.libraries import bring_in, guide
from support.library_pc import LibraryPc, library_pc
from support.repository import Publisher, a_guide, a_service, later, make_repository

from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.library.carrying.routes import FolderRoute
from wdhs_desktop.library.records import STARTER, Filter
from wdhs_desktop.library.screen.add_sender_page import AddSenderPage
from wdhs_desktop.library.screen.export_page import ExportPage
from wdhs_desktop.library.screen.senders_panel import SendersPanel
from wdhs_desktop.library.screen.update_page import UpdatePage

LONG = 20_000


@pytest.fixture
def pc(tmp_path: Path, qtbot: QtBot) -> Iterator[LibraryPc]:
    with library_pc(tmp_path / "pc") as made:
        qtbot.addWidget(made.window)
        made.window.resize(1280, 720)
        made.window.show()
        yield made


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    made = Publisher(tmp_path / "site", addresses=("https://gidsen.example.nl/",))
    made.publish([a_guide(), a_service()])
    return made


@pytest.fixture
def stick(tmp_path: Path, publisher: Publisher) -> Path:
    shutil.copytree(publisher.folder, tmp_path / "STICK" / "wdhs-bibliotheek")
    return tmp_path / "STICK"


def show_panel(pc: LibraryPc) -> SendersPanel:
    panel = pc.door.make_panel()
    pc.show(panel)
    return panel


def read_in(pc: LibraryPc, publisher: Publisher) -> bytes:
    sender = pc.add(publisher.sender)
    pc.sync.fetch(sender, FolderRoute(publisher.folder))
    return sender


def shown(pc: LibraryPc, kind: type[QWidget]) -> QWidget:
    assert isinstance(pc.page, kind)
    return pc.page


def test_each_afzender_says_how_much_and_how_fresh_it_is(pc: LibraryPc, publisher: Publisher) -> None:
    bring_in(pc.store, [guide("geld-tellen", "Geld tellen")])
    sender = read_in(pc, publisher)
    panel = show_panel(pc)
    assert list(panel.rows) == [STARTER, sender]
    assert panel.rows[STARTER].facts.text() == "comes with the program · 1 guide(s)"
    facts = panel.rows[sender].facts.text()
    assert "1 guide(s) · 1 address(es)" in facts
    assert "up to date until 24 November 2026" in facts
    assert "looked on 25 November 2026" in facts
    assert panel.rows[STARTER].findChildren(QPushButton) == []


def test_buttons_say_of_whom_they_are(pc: LibraryPc, publisher: Publisher) -> None:
    read_in(pc, publisher)
    panel = show_panel(pc)
    names = [
        one.accessibleName() for one in panel.findChildren(QPushButton) if one.isVisible() and one is not panel.add
    ]
    assert len(names) == 4
    assert all(publisher.name in name for name in names)


def test_nothing_can_be_passed_on_before_it_was_fetched(pc: LibraryPc, publisher: Publisher) -> None:
    sender = pc.add(publisher.sender)
    row = show_panel(pc).rows[sender]
    assert "nothing fetched yet" in row.facts.text()
    assert not row.export.isEnabled()


def test_looking_leads_to_the_page_and_the_panel_knows_it_afterwards(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, stick: Path
) -> None:
    sender = read_in(pc, publisher)
    panel = show_panel(pc)
    pc.clock.move(timedelta(days=3))
    pc.drives.append(stick)
    panel.rows[sender].stick.click()
    page = shown(pc, UpdatePage)
    assert isinstance(page, UpdatePage)
    qtbot.waitUntil(page.go.isEnabled, timeout=LONG)
    page.go.click()
    qtbot.waitUntil(lambda: page.heading.text() == "You have everything", timeout=LONG)
    page.go.click()
    pc.window.setCurrentWidget(panel)
    qtbot.waitUntil(lambda: "looked on 28 November 2026" in panel.rows[sender].facts.text(), timeout=LONG)


def test_taking_one_away_is_asked_first(pc: LibraryPc, publisher: Publisher) -> None:
    sender = read_in(pc, publisher)
    panel = show_panel(pc)
    pc.dialogs.answer(False)
    panel.rows[sender].remove.click()
    assert pc.store.line("lsa") is not None
    assert "stay" in pc.dialogs.asked[0][1]
    pc.dialogs.answer(True)
    panel.rows[sender].remove.click()
    assert pc.store.line("lsa") is None
    assert panel.rows == {}
    assert "taken away" in panel.notice.text


def test_an_afzender_counts_only_after_the_comparison(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    panel = show_panel(pc)
    pc.dialogs.choose(publisher.sender_file)
    panel.add.click()
    page = shown(pc, AddSenderPage)
    assert isinstance(page, AddSenderPage)
    assert page.fingerprint.text() == publisher.sender.fingerprint
    assert len(page.fingerprint.text().split()) == 5
    assert page.heading.text() == f"Do you trust {publisher.name}?"
    assert "Compare" in page.compare.text()
    assert "https://gidsen.example.nl/" in page.addresses.text()
    assert pc.store.senders() == ()
    page.leave.click()
    assert pc.store.senders() == ()
    pc.dialogs.choose(publisher.sender_file)
    panel.add.click()
    page = shown(pc, AddSenderPage)
    assert isinstance(page, AddSenderPage)
    page.go.click()
    assert [one.name for one in pc.store.senders()] == [publisher.name]
    update = shown(pc, UpdatePage)
    assert isinstance(update, UpdatePage)
    qtbot.waitUntil(lambda: update.summary.changes is not None, timeout=LONG)


def test_another_file_than_an_afzender_is_named(pc: LibraryPc, publisher: Publisher, tmp_path: Path) -> None:
    wrong = tmp_path / "afzender.wdhs"
    wrong.write_text("{}")
    page = pc.door.open_sender_file(wrong)
    assert "afzender.wdhs" in page.notice.text
    assert not page.fingerprint.isVisible()
    pc.dialogs.choose(publisher.sender_file)
    page.go.click()
    assert page.fingerprint.isVisible()
    assert page.notice.isHidden()


def test_who_pretends_to_be_another_is_refused(pc: LibraryPc, publisher: Publisher, tmp_path: Path) -> None:
    pc.add(publisher.sender)
    other = Publisher(tmp_path / "nep", seed="nep")
    other.publish([a_guide()])
    page = pc.door.open_sender_file(other.sender_file)
    page.go.click()
    assert "another signature" in page.notice.text
    assert pc.store.senders()[0].fingerprint == publisher.sender.fingerprint


def test_an_afzender_that_is_known_gets_its_new_addresses(pc: LibraryPc, publisher: Publisher) -> None:
    pc.add(publisher.sender)
    publisher.addresses = ("https://nieuw.example.nl/",)
    publisher.publish([a_guide()], published=later(1))
    page = pc.door.open_sender_file(publisher.sender_file)
    assert page.heading.text() == f"You know {publisher.name} already"
    page.go.click()
    assert pc.store.senders()[0].addresses == ("https://nieuw.example.nl/",)


def test_a_stick_of_somebody_new_is_noticed_and_leads_to_the_question(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, stick: Path
) -> None:
    pc.drives.append(stick)
    panel = show_panel(pc)
    qtbot.waitUntil(panel.notice.isVisible, timeout=LONG)
    assert publisher.name in panel.notice.text
    assert "24 November 2026" in panel.notice.text
    press_link(panel.notice)
    page = shown(pc, AddSenderPage)
    assert isinstance(page, AddSenderPage)
    page.go.click()
    update = shown(pc, UpdatePage)
    assert isinstance(update, UpdatePage)
    qtbot.waitUntil(lambda: update.heading.text() == "2 new", timeout=LONG)


def test_a_stick_with_nothing_newer_is_not_spoken_of(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, stick: Path
) -> None:
    read_in(pc, publisher)
    pc.drives.append(stick)
    panel = show_panel(pc)
    qtbot.waitUntil(lambda: not pc.jobs.is_busy, timeout=LONG)
    assert panel.notice.isHidden()


def test_a_newer_stick_is_told_of_once_and_leads_to_what_it_brings(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, tmp_path: Path
) -> None:
    read_in(pc, publisher)
    publisher.publish([a_guide(version=2, note="Nieuw bedrag."), a_service()], published=later(1))
    shutil.copytree(publisher.folder, tmp_path / "STICK" / "wdhs-bibliotheek")
    pc.drives.append(tmp_path / "STICK")
    page, notice = page_with_notice()
    watch = pc.door.watch(page, notice)
    pc.show(page)
    qtbot.waitUntil(notice.isVisible, timeout=LONG)
    press_link(notice)
    update = shown(pc, UpdatePage)
    assert isinstance(update, UpdatePage)
    qtbot.waitUntil(lambda: update.heading.text() == "1 changed", timeout=LONG)
    update.leave.click()
    pc.window.setCurrentWidget(page)
    watch.look()
    qtbot.waitUntil(lambda: not pc.jobs.is_busy, timeout=LONG)
    assert notice.isHidden()


def test_guides_go_on_a_stick_and_are_read_back(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, tmp_path: Path
) -> None:
    sender = read_in(pc, publisher)
    stick = tmp_path / "LEEG"
    stick.mkdir()
    (stick / "vakantie.txt").write_text("niet weggooien")
    pc.drives.append(stick)
    show_panel(pc).rows[sender].export.click()
    page = shown(pc, ExportPage)
    assert isinstance(page, ExportPage)
    qtbot.waitUntil(lambda: page.place.path == stick and page.amount.isVisible(), timeout=LONG)
    assert "kB" in page.amount.text()
    page.go.click()
    qtbot.waitUntil(page.another.isVisible, timeout=LONG)
    assert page.heading.text() == "Done. Take the stick out safely."
    assert "read back" in page.about.text()
    assert (stick / "vakantie.txt").read_text() == "niet weggooien"
    assert (stick / "wdhs-bibliotheek" / "metadata").is_dir()
    page.another.click()
    qtbot.waitUntil(lambda: page.place.isVisible() and page.go.isEnabled(), timeout=LONG)
    page.leave.click()


def test_stopping_halfway_says_that_the_stick_is_not_complete(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish([a_guide(f"gids-{number}") for number in range(60)], published=later(1))
    page = pc.door.export(read_in(pc, publisher))
    (tmp_path / "LEEG").mkdir()
    page.place.choose(tmp_path / "LEEG")
    page.go.click()
    page.working.cancel.click()
    qtbot.waitUntil(page.notice.isVisible, timeout=LONG)
    assert "isn't complete" in page.notice.text
    page.go.click()
    qtbot.waitUntil(page.another.isVisible, timeout=LONG)
    assert page.notice.isHidden()


def test_a_newer_stick_is_not_written_over(qtbot: QtBot, pc: LibraryPc, publisher: Publisher, tmp_path: Path) -> None:
    sender = read_in(pc, publisher)
    publisher.publish([a_guide(version=2)], published=later(1))
    shutil.copytree(publisher.folder, tmp_path / "STICK" / "wdhs-bibliotheek")
    before = (tmp_path / "STICK" / "wdhs-bibliotheek" / "metadata" / "timestamp.json").read_bytes()
    page = pc.door.export(sender)
    page.place.choose(tmp_path / "STICK")
    page.go.click()
    qtbot.waitUntil(page.notice.isVisible, timeout=LONG)
    assert "newer" in page.notice.text
    assert page.go.isEnabled()
    assert (tmp_path / "STICK" / "wdhs-bibliotheek" / "metadata" / "timestamp.json").read_bytes() == before


def test_news_is_looked_for_at_the_only_one_with_an_address(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    with qtbot.waitSignal(pc.door.senders_wanted, timeout=LONG):
        pc.door.look_for_news()
    pc.add(publisher.sender)
    pc.door.look_for_news()
    page = shown(pc, UpdatePage)
    assert isinstance(page, UpdatePage)
    page.leave.click()


def test_everything_is_reached_with_the_keyboard(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    sender = read_in(pc, publisher)
    panel = show_panel(pc)
    row = panel.rows[sender]
    row.look.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _press in range(6):
        reached.append(pc.window.focusWidget())
        qtbot.keyClick(pc.window.focusWidget(), Qt.Key.Key_Tab)
    assert [row.look, row.stick, row.export, row.remove, panel.add] == [
        one for one in reached if isinstance(one, QPushButton)
    ][:5]
    qtbot.keyClick(row.stick, Qt.Key.Key_Return)
    assert isinstance(pc.page, UpdatePage)


def press_link(notice: Notice) -> None:
    """Press the one thing that can be done about it."""
    next(one for one in notice.findChildren(QPushButton) if one.text() == "Look").click()


def page_with_notice() -> tuple[QWidget, Notice]:
    page, notice = QWidget(), Notice()
    QVBoxLayout(page).addWidget(notice)
    return page, notice


def test_visitors_find_the_new_guides_on_the_shelf(pc: LibraryPc, publisher: Publisher) -> None:
    read_in(pc, publisher)
    assert {line.id for line in pc.store.lines(Filter(only_new=True), pc.desk.today)} == {
        "vrijwilligersvergoeding",
        "lsa",
    }


def test_the_library_of_the_program_cannot_be_looked_at_elsewhere(pc: LibraryPc, tmp_path: Path) -> None:
    bring_in(pc.store, [guide("geld-tellen", "Geld tellen")])
    make_repository(tmp_path / "site", a_guide())
    pc.door.look(STARTER)
    assert pc.window.count() == 1
