"""Guides on their way: from an afzender over the web to one PC, and on a stick to a PC without internet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.library_pc import LibraryPc, library_pc
from support.repository import Publisher, a_guide, a_service, later
from support.served import served

from wdhs_desktop.formats.blocks import Paragraph, Words
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.page import LibraryPage
from wdhs_desktop.library.records import News
from wdhs_desktop.library.screen.add_sender_page import AddSenderPage
from wdhs_desktop.library.screen.export_page import ExportPage
from wdhs_desktop.library.screen.update_page import UpdatePage

LONG = 30_000
GUIDE = "vrijwilligersvergoeding"
NOTE = "Het bedrag van 2027 staat erin, en hoe je het opschrijft in het kasboek."
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|raise|grabbing the keyboard")


class Person:
    """Somebody at a PC, with the Kennisbank open."""

    def __init__(self, qtbot: QtBot, pc: LibraryPc) -> None:
        self.qtbot, self.pc = qtbot, pc
        qtbot.addWidget(pc.window)
        pc.window.resize(1280, 720)
        self.library = LibraryPage(pc.desk)
        pc.show(self.library)
        pc.door.watch(self.library, self.library.notice)
        pc.door.item_wanted.connect(self.library.open_item)
        pc.window.show()

    def update_page(self) -> UpdatePage:
        """The page of an update, when it has seen what would change."""
        page = self.pc.page
        assert isinstance(page, UpdatePage)
        self.qtbot.waitUntil(lambda: page.summary.changes is not None, timeout=LONG)
        return page

    def fetch(self, page: UpdatePage) -> None:
        with self.qtbot.waitSignal(page.brought_in, timeout=LONG):
            page.go.click()

    def trust(self, fingerprint: str) -> None:
        """Compare the letters and digits with those on the paper, and say yes."""
        page = self.pc.page
        assert isinstance(page, AddSenderPage)
        assert page.fingerprint.text() == fingerprint
        page.go.click()

    def go_to_library(self) -> None:
        self.pc.window.setCurrentIndex(0)
        self.pc.window.setCurrentWidget(self.library)

    def told(self) -> str:
        """What the Kennisbank says of a stick."""
        self.qtbot.waitUntil(self.library.notice.isVisible, timeout=LONG)
        return self.library.notice.text

    def press_look(self) -> None:
        buttons = self.library.notice.findChildren(QPushButton)
        next(one for one in buttons if one.text() == "Look").click()

    def find(self, text: str) -> list[str]:
        """Search in the Kennisbank; gives the titles that are found."""
        self.go_to_library()
        self.library.search(text)
        model = self.library.results.list.results
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def put_on_stick(self, stick: Path) -> None:
        """From the settings, onto a stick."""
        panel = self.pc.door.make_panel()
        self.pc.show(panel)
        (row,) = panel.rows.values()
        row.export.click()
        page = self.pc.page
        assert isinstance(page, ExportPage)
        self.qtbot.waitUntil(lambda: page.place.path == stick, timeout=LONG)
        page.go.click()
        self.qtbot.waitUntil(page.another.isVisible, timeout=LONG)
        assert "Take the stick out safely" in page.heading.text()
        page.go.click()


def words(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(Text) if one.isVisible())


def signed(pc: LibraryPc) -> dict[str, bytes]:
    """Everything that the afzender signed, word for word."""
    (sender,) = pc.store.senders()
    return dict(pc.store.raw_targets(sender.id)) | dict(pc.store.metadata(sender.id))


def bring_in_over_the_web(first: Person, publisher: Publisher) -> None:
    """From the little file to reading a guide."""
    panel = first.pc.door.make_panel()
    first.pc.show(panel)
    first.pc.dialogs.choose(first.pc.house.path.with_name("afzender.wdhs"))
    panel.add.click()
    first.trust(publisher.sender.fingerprint)
    page = first.update_page()
    assert page.heading.text() == "2 new"
    assert first.pc.store.line(GUIDE) is None
    first.fetch(page)
    rows = [row for group in page.summary.list.groups for row in group.rows]
    next(row for row in rows if "betalen" in row.read.accessibleName()).read.click()
    assert first.library.reader.item_id == GUIDE


def test_from_the_web_to_a_pc_without_it_and_again_when_a_guide_changes(qtbot: QtBot, tmp_path: Path) -> None:
    site, stick = tmp_path / "site", tmp_path / "STICK"
    site.mkdir()
    stick.mkdir()
    with library_pc(tmp_path / "een") as pc_one, library_pc(tmp_path / "twee") as pc_two:
        first = Person(qtbot, pc_one)
        with served(site) as address:
            publisher = Publisher(site, addresses=(address,))
            publisher.publish([a_guide(), a_service()])
            (tmp_path / "een" / "afzender.wdhs").write_bytes(publisher.sender_file.read_bytes())
            bring_in_over_the_web(first, publisher)
            pc_one.drives.append(stick)
            first.put_on_stick(stick)
            second = get_from_stick(qtbot, pc_two, stick, publisher)
            assert signed(pc_two) == signed(pc_one)

            tell_of_change(first, publisher)
            first.put_on_stick(stick)

        hear_of_change(second, stick)
        assert signed(pc_two) == signed(pc_one)
        spoil(stick)
        refuse_spoiled(second, stick)


def get_from_stick(qtbot: QtBot, pc: LibraryPc, stick: Path, publisher: Publisher) -> Person:
    """A PC that has never heard of the afzender; the stick is in it when somebody opens the Kennisbank."""
    pc.drives.append(stick)
    second = Person(qtbot, pc)
    assert publisher.name in second.told()
    assert "24 November 2026" in second.told()
    second.press_look()
    second.trust(publisher.sender.fingerprint)
    page = second.update_page()
    assert "“STICK”" in page.about.text()
    second.fetch(page)
    page.go.click()
    assert "Wat mag je een vrijwilliger betalen?" in second.find("penningmeester")
    assert second.find("kasboek") == []
    pc.drives.clear()
    return second


def tell_of_change(first: Person, publisher: Publisher) -> None:
    """The afzender changes a guide and says why; the PC with internet is told before it fetches."""
    blocks = (Paragraph(spans=(Words(text="Schrijf elke vergoeding op in het kasboek."),)),)
    publisher.publish([a_guide(version=2, note=NOTE, blocks=blocks), a_service()], published=later(1))
    first.pc.door.look_for_news()
    page = first.update_page()
    assert page.heading.text() == "1 changed"
    assert NOTE in words(page)
    first.fetch(page)
    assert NOTE in words(page)
    page.go.click()


def hear_of_change(second: Person, stick: Path) -> None:
    """The same stick again, and no internet anywhere."""
    second.pc.drives.append(stick)
    second.go_to_library()
    assert "25 November 2026" in second.told()
    second.press_look()
    page = second.update_page()
    assert page.heading.text() == "1 changed"
    assert NOTE in words(page)
    second.fetch(page)
    page.go.click()
    line = second.pc.store.line(GUIDE)
    assert line is not None
    assert line.note == NOTE
    assert line.news is not News.NOTHING
    assert second.find("kasboek") == ["Wat mag je een vrijwilliger betalen?"]


def spoil(stick: Path) -> None:
    """Somebody changes one letter of a guide on the stick."""
    (guide,) = [one for one in stick.rglob("*.vrijwilligersvergoeding.json") if b"kasboek" in one.read_bytes()]
    guide.write_bytes(guide.read_bytes().replace(b"kasboek", b"kasb0ek"))


def refuse_spoiled(second: Person, stick: Path) -> None:
    """A third PC gets nothing of it; the second has what it had."""
    with library_pc(stick.parent / "drie") as pc_three:
        third = Person(second.qtbot, pc_three)
        pc_three.drives.append(stick)
        third.go_to_library()
        third.told()
        third.press_look()
        page = pc_three.page
        assert isinstance(page, AddSenderPage)
        page.go.click()
        update = third.update_page()
        update.go.click()
        third.qtbot.waitUntil(update.notice.isVisible, timeout=LONG)
        assert "damaged" in update.notice.text
        assert pc_three.store.line(GUIDE) is None
    assert second.find("kasboek") == ["Wat mag je een vrijwilliger betalen?"]
