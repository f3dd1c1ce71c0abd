"""Bringing guides in, as somebody sees it: what changes and how much first, then what came in, or what went wrong."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot
from support.bad_web import Request, Web
from support.library_pc import LibraryPc, library_pc
from support.repository import Publisher, a_guide, a_service, an_attachment, later, make_repository
from support.served import served

from wdhs_desktop.formats.items import Media
from wdhs_desktop.kit.text import say
from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.carrying.routes import FolderRoute, Route, WebRoute
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble
from wdhs_desktop.library.records import Filter, News
from wdhs_desktop.library.screen.update_page import UpdatePage

LONG = 20_000
LARGE = b"%PDF-1.4\n" + bytes(2_400_000)


@pytest.fixture
def pc(tmp_path: Path, qtbot: QtBot) -> Iterator[LibraryPc]:
    with library_pc(tmp_path / "pc") as made:
        qtbot.addWidget(made.window)
        made.window.resize(1280, 720)
        made.window.show()
        yield made


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return make_repository(tmp_path / "site", a_guide(), a_service())


def open_page(pc: LibraryPc, sender: bytes, route: Route | None) -> UpdatePage:
    return pc.door.bring_in(sender, route)


def looked(qtbot: QtBot, pc: LibraryPc, publisher: Publisher, route: Route | None = None) -> UpdatePage:
    """The page when it has seen what would change."""
    page = open_page(pc, pc.add(publisher.sender), route or FolderRoute(publisher.folder))
    qtbot.waitUntil(lambda: page.summary.changes is not None, timeout=LONG)
    return page


def fetched(qtbot: QtBot, page: UpdatePage) -> UpdatePage:
    with qtbot.waitSignal(page.brought_in, timeout=LONG):
        page.go.click()
    return page


def words(page: UpdatePage) -> str:
    """Everything that stands in the card."""
    return "\n".join(one.text() for one in page.card.findChildren(Text) if one.isVisible())


def test_it_says_what_comes_and_how_much_before_anything_is_fetched(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher
) -> None:
    page = looked(qtbot, pc, publisher)
    assert page.heading.text() == "2 new"
    assert "Wat mag je een vrijwilliger betalen?" in words(page)
    assert "LSA Bewoners" in words(page)
    assert "kB, less than a minute" in page.summary.amount.text()
    assert "24 November 2026" in page.about.text()
    assert pc.store.lines(Filter(), pc.desk.today) == ()
    page.leave.click()
    assert pc.window.count() == 1
    assert pc.store.lines(Filter(), pc.desk.today) == ()


def test_afterwards_each_can_be_read_and_the_shelf_has_heard(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    page = looked(qtbot, pc, publisher)
    heard: list[int] = []
    pc.desk.signals.library_changed.connect(lambda: heard.append(1))
    fetched(qtbot, page)
    assert heard
    assert pc.store.counts(Filter(), pc.desk.today).new == 2
    read = page.summary.list.groups[0].rows[0].read
    assert read.accessibleName().startswith("Read “")
    read.click()
    assert pc.asked_for
    assert pc.store.line(pc.asked_for[0]) is not None
    assert pc.window.count() == 1


def test_why_a_guide_changed_and_which_one_disappeared(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    fetched(qtbot, looked(qtbot, pc, publisher)).go.click()
    publisher.publish([a_guide(version=2, note="De bedragen van 2027 staan erin.")], published=later(1))
    page = looked(qtbot, pc, publisher)
    assert page.heading.text() == "1 changed · 1 withdrawn"
    assert "De bedragen van 2027 staan erin." in words(page)
    assert "bookmarks, notes and plans" in words(page)
    assert "De bedragen van 2027 staan erin." in page.go.accessibleDescription()
    assert "LSA Bewoners" in page.go.accessibleDescription()
    fetched(qtbot, page)
    assert "De bedragen van 2027 staan erin." in words(page)
    assert "LSA Bewoners" in words(page)
    line = pc.store.line("vrijwilligersvergoeding")
    assert line is not None
    assert line.news in (News.NEW, News.CHANGED)
    assert pc.store.line("lsa") is None


def test_nothing_new_is_said_calmly_with_the_date(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    fetched(qtbot, looked(qtbot, pc, publisher)).go.click()
    page = looked(qtbot, pc, publisher)
    assert page.heading.text() == "You have everything"
    assert "24 November 2026" in page.about.text()
    assert page.go.text() == "Done"
    assert page.leave.isHidden()
    assert page.notice.isHidden()
    page.go.click()
    assert pc.window.count() == 1


def test_signatures_are_renewed_when_nothing_else_is_new(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    fetched(qtbot, looked(qtbot, pc, publisher)).go.click()
    before = dict(pc.store.metadata(pc.store.senders()[0].id))
    publisher.renew(later(1))
    page = looked(qtbot, pc, publisher)
    assert page.heading.text() == "You have everything"
    qtbot.waitUntil(lambda: dict(pc.store.metadata(pc.store.senders()[0].id)) != before, timeout=LONG)


def test_only_large_files_that_are_ticked_come_in(qtbot: QtBot, pc: LibraryPc, tmp_path: Path) -> None:
    book = an_attachment("geld", "boek.pdf", LARGE, Media.PDF, "Handboek")
    other = an_attachment("geld", "kaart.pdf", LARGE + b"x", Media.PDF, "Kaart")
    guide = a_guide(attachments=(book, other))
    publisher = make_repository(tmp_path / "site", guide, files={book.path: LARGE, other.path: LARGE + b"x"})
    page = looked(qtbot, pc, publisher)
    small = page.summary.amount.text()
    assert {tick.text() for tick in page.summary.files.ticks.values()} == {"Handboek (2.4 MB)", "Kaart (2.4 MB)"}
    page.summary.files.ticks[book.path].click()
    assert "2.4 MB" in page.summary.amount.text() != small
    fetched(qtbot, page)
    assert pc.store.attachment(guide.id, "boek.pdf") == LARGE
    assert pc.store.attachment(guide.id, "kaart.pdf") is None
    page.go.click()
    again = looked(qtbot, pc, publisher)
    assert again.heading.text() == "You have everything"
    assert list(again.summary.files.ticks) == [other.path]
    assert not again.go.isEnabled()
    again.summary.files.ticks[other.path].click()
    assert again.go.isEnabled()
    fetched(qtbot, again)
    assert pc.store.attachment(guide.id, "kaart.pdf") == LARGE + b"x"


def test_without_a_connection_it_says_so_and_the_next_try_works(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher
) -> None:
    with served(publisher.folder) as address:
        pass
    page = open_page(pc, pc.add(publisher.sender), WebRoute((address,)))
    qtbot.waitUntil(lambda: not page.notice.isHidden(), timeout=LONG)
    assert "no connection" in page.notice.text
    assert page.go.text() == "Try again"
    assert page.from_stick.isVisible()
    assert "as they were" in page.about.text()
    with served(publisher.folder) as address:
        page = open_page(pc, pc.store.senders()[0].id, WebRoute((address,)))
        qtbot.waitUntil(lambda: page.summary.changes is not None, timeout=LONG)
        assert page.notice.isHidden()
        fetched(qtbot, page)
    assert pc.store.line("lsa") is not None


def test_a_stick_that_is_pulled_out_loses_nothing(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    page = looked(qtbot, pc, publisher)
    away = publisher.folder.with_name("away")
    publisher.folder.rename(away)
    page.go.click()
    qtbot.waitUntil(lambda: not page.notice.isHidden(), timeout=LONG)
    assert "as they were" in page.about.text()
    assert page.go.text() == "Try again"
    away.rename(publisher.folder)
    fetched(qtbot, page)
    assert page.notice.isHidden()
    assert pc.store.line("lsa") is not None


def test_an_older_stick_is_refused_in_plain_words(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, tmp_path: Path
) -> None:
    old = tmp_path / "oude stick"
    shutil.copytree(publisher.folder, old)
    publisher.publish([a_guide(version=2)], published=later(1))
    fetched(qtbot, looked(qtbot, pc, publisher)).go.click()
    page = open_page(pc, pc.store.senders()[0].id, FolderRoute(old))
    qtbot.waitUntil(lambda: not page.notice.isHidden(), timeout=LONG)
    assert "older" in page.notice.text
    assert page.summary.isHidden()


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_is_said_and_can_be_tried_again(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, trouble: Trouble
) -> None:
    page = looked(qtbot, pc, publisher)
    values = {"name": "De coalitie", "place": "STICK", "file": "x", "day": "1", "today": "2", "needed": "3"}
    error = SyncError(trouble, True, **values)
    page.fail(error)
    assert page.notice.text == say(error)
    assert page.notice.isVisible()
    assert page.go.isEnabled()
    assert page.go.text() == "Try again"


def test_stopping_keeps_what_came_in(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    web, gate = Web(publisher.folder), Event()

    def hold_the_second(request: Request) -> bool:
        if request.path.endswith("lsa.json"):
            gate.wait(LONG / 1000)
        return False

    web.answer = hold_the_second
    with web.running():
        page = looked(qtbot, pc, publisher, WebRoute((web.address,)))
        page.go.click()
        qtbot.waitUntil(lambda: any(path.endswith("lsa.json") for path, _range in web.asked), timeout=LONG)
        qtbot.waitUntil(page.working.isVisible, timeout=LONG)
        page.working.cancel.click()
        gate.set()
        qtbot.waitUntil(page.go.isVisible, timeout=LONG)
        assert page.go.text() == "Go on fetching"
        assert "as they were" in page.about.text()
        assert pc.store.line("lsa") is None
        assert pc.store.line("vrijwilligersvergoeding") is None
        fetched(qtbot, page)
    assert pc.store.line("lsa") is not None
    assert sum(path.endswith("vrijwilligersvergoeding.json") for path, _range in web.asked) == 1


def test_the_stick_with_these_guides_is_proposed(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher, tmp_path: Path
) -> None:
    empty = tmp_path / "LEEG"
    empty.mkdir()
    shutil.copytree(publisher.folder, tmp_path / "STICK" / "wdhs-bibliotheek")
    pc.drives += [empty, tmp_path / "STICK"]
    page = open_page(pc, pc.add(publisher.sender), None)
    qtbot.waitUntil(lambda: len(page.place.options) == 2, timeout=LONG)
    assert page.place.path == tmp_path / "STICK"
    assert page.go.isEnabled()
    page.go.click()
    qtbot.waitUntil(lambda: page.summary.changes is not None, timeout=LONG)
    assert "“STICK”" in page.about.text()


def test_a_folder_may_be_pointed_at(qtbot: QtBot, pc: LibraryPc, publisher: Publisher) -> None:
    page = open_page(pc, pc.add(publisher.sender), None)
    qtbot.waitUntil(lambda: page.place.nothing.isVisible(), timeout=LONG)
    assert not page.go.isEnabled()
    pc.folders.append(publisher.folder)
    page.place.folder.click()
    assert page.go.isEnabled()
    page.go.click()
    qtbot.waitUntil(lambda: page.summary.changes is not None, timeout=LONG)
    assert page.heading.text() == "2 new"


def test_a_long_list_is_folded_and_can_be_shown(qtbot: QtBot, pc: LibraryPc, tmp_path: Path) -> None:
    guides = [a_guide(f"gids-{number}", title=f"Gids {number}") for number in range(30)]
    page = looked(qtbot, pc, make_repository(tmp_path / "site", *guides))
    group = page.summary.list.groups[0]
    assert len(group.rows) < 10
    assert group.more.text() == "Show all 30"
    group.more.click()
    assert len(group.rows) == 30
    assert group.more.isHidden()


def test_somebody_may_walk_away_and_come_back_while_it_is_busy(
    qtbot: QtBot, pc: LibraryPc, publisher: Publisher
) -> None:
    page = looked(qtbot, pc, publisher)
    page.go.click()
    pc.window.setCurrentIndex(0)
    assert open_page(pc, pc.store.senders()[0].id, FolderRoute(publisher.folder)) is page
    qtbot.waitUntil(lambda: page.heading.text() == "The guides are in", timeout=LONG)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_main_button_stays_in_view_with_large_text(
    qtbot: QtBot, pc: LibraryPc, tmp_path: Path, percent: int, qapp: object
) -> None:
    from PySide6.QtWidgets import QApplication

    theme = Theme()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    theme.set_scale(percent)
    try:
        pc.window.resize(1000, 600)
        guides = [a_guide(f"gids-{number}", title=f"Gids over heel veel {number}") for number in range(8)]
        page = looked(qtbot, pc, make_repository(tmp_path / "site", *guides))
        qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() > 0, timeout=LONG)
        bottom = page.go.mapTo(page, page.go.rect().bottomRight()).y()
        assert bottom < page.height()
        assert page.scroller.horizontalScrollBar().maximum() == 0
    finally:
        theme.set_scale(100)
