"""Printing as a person does it: choose, look at the paper, send it to a printer that is a small program of ours."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from support.files import Opened, make_file
from support.scripted_dialogs import ScriptedDialogs

from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.printing.printer import Printer
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import Filter, OverviewChoice, OverviewKind, SavedList
from wdhs_desktop.register.paper import print_sender
from wdhs_desktop.register.paper.print_dialog import PrintDialog
from wdhs_desktop.register.paper.print_office import PURPOSES, Handout, PrintOffice, Way
from wdhs_desktop.register.paper.saved_lists_card import SavedListsCard
from wdhs_desktop.register.records import Address, Id, Member, Name, PartialDate
from wdhs_desktop.register.screen.view_state import TABLE_COLUMNS, Selection, ViewState
from wdhs_desktop.register.store import RegisterStore

FAKE_LP = """#!/bin/sh
echo "$@" >> "{folder}/arguments"
cat > "{folder}/paper.pdf"
echo "request id is kantoor-7 (1 file(s))"
"""


@dataclass
class Office:
    """A desk with a printer on it: everything that goes out is kept here."""

    desk: RegisterDesk
    dialogs: ScriptedDialogs
    folder: Path
    ids: dict[str, Id]
    group: Id
    handouts: list[Handout] = field(default_factory=list)
    printers: tuple[Printer, ...] = (Printer("kantoor", "De printer op kantoor", True),)

    @property
    def office(self) -> PrintOffice:
        return PrintOffice("Ria", "Buurthuis De Linde", self.handouts.append, lambda: self.printers)

    @property
    def paper(self) -> str:
        """The words on the paper that came out."""
        reader = PdfReader(BytesIO((self.folder / "paper.pdf").read_bytes()))
        return "\n".join(page.extract_text() for page in reader.pages)

    def selection(self, *chosen: str, state: ViewState | None = None) -> Selection:
        state = state or ViewState()
        found = tuple(self.desk.searcher.matching(state.filter, state.sort_by, state.descending))
        return Selection(found, state, tuple(self.ids[name] for name in chosen))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    made = make_file(tmp_path)
    yield made
    made.session.close()
    made.house.close()


@pytest.fixture
def rooms(tmp_path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    store = RegisterStore(opened.session.records, opened.clock)
    group = store.add_group("kookgroep")
    people = {
        "Anna": _person("Anna", "van den", "Berg", 12, groups=(group,)),
        "Bram": _person("Bram", "", "Aa", 3),
        "Ayşe": _person("Ayşe", "", "Yılmaz", 7, groups=(group,), birth=PartialDate(year=1971, month=4, day=7)),
    }
    ids = {name: store.add_member(member) for name, member in people.items()}
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text(FAKE_LP.format(folder=tmp_path), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    failures: list[BaseException] = []
    jobs = JobRunner(on_bug=failures.append)
    dialogs = ScriptedDialogs()
    yield Office(RegisterDesk(store, dialogs, opened.clock, jobs), dialogs, tmp_path, ids, group)
    jobs.shutdown()
    assert not failures


def _person(given: str, prefix: str, surname: str, number: int, **fields: object) -> Member:
    address = Address(street="Kerkstraat", number=number, postcode="3512 PA", place="Utrecht")
    return Member(
        name=Name(given=given, prefix=prefix, surname=surname),
        address=address,
        phones=(f"06-1234567{number % 10}",),
        **fields,  # type: ignore[arg-type]
    )


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1066, 740)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put_in(frame: QWidget, widget: QWidget) -> None:
    widget.setParent(frame)
    widget.resize(frame.size())
    widget.show()


def opened_dialog(qtbot: QtBot, frame: QWidget, rooms: Office, selection: Selection | None = None) -> PrintDialog:
    dialog = PrintDialog(rooms.desk, rooms.office, selection or rooms.selection())
    put_in(frame, dialog)
    settle(qtbot, dialog)
    return dialog


def settle(qtbot: QtBot, dialog: PrintDialog) -> None:
    """Wait until the preview shows what was chosen."""
    qtbot.waitUntil(lambda: dialog.save_pdf.isEnabled(), timeout=6_000)


def print_it(qtbot: QtBot, dialog: PrintDialog) -> None:
    with qtbot.waitSignal(dialog.printed, timeout=6_000):
        dialog.print_now.click()


def test_what_is_printed_is_what_the_screen_shows(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    state = ViewState(columns=("naam", "telefoon"), sort_by="naam", descending=True)
    dialog = opened_dialog(qtbot, frame, rooms, rooms.selection(state=state))
    print_it(qtbot, dialog)
    paper = rooms.paper
    assert paper.index("Yılmaz") < paper.index("Berg, Anna van den") < paper.index("Aa, Bram")
    assert "06-12345672" in paper
    assert "Kerkstraat" not in paper
    assert "-d kantoor" in (rooms.folder / "arguments").read_text()
    assert "kantoor" in dialog.notice.text


def test_the_foot_says_who_why_when_and_from_what(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    print_it(qtbot, dialog)
    for words in ("Ria", PURPOSES[0], rooms.desk.store.control_code(), "2026"):
        assert words in rooms.paper


def test_every_print_is_noted(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    print_it(qtbot, dialog)
    (handout,) = rooms.handouts
    assert handout.way is Way.PRINTED
    assert handout.count == 3
    assert handout.where == "De printer op kantoor"
    assert "Name" in handout.columns
    assert handout.purpose == PURPOSES[0]
    assert "Yılmaz" not in repr(handout.details)


def test_a_list_whose_columns_nobody_chose_stands_upright_and_readable(
    qtbot: QtBot, frame: QWidget, rooms: Office
) -> None:
    dialog = opened_dialog(qtbot, frame, rooms, rooms.selection(state=ViewState(columns=TABLE_COLUMNS)))
    assert dialog.settings.columns.chosen == ("naam", "adres", "telefoon", "email", "groepen")
    assert not dialog.settings.landscape.isChecked()


def test_columns_can_be_taken_off_and_the_name_stays(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    ticks = dialog.settings.columns
    for row in range(len(ticks.chosen)):
        ticks.setCurrentRow(row)
        qtbot.keyClick(ticks, Qt.Key.Key_Space)
    assert ticks.chosen == ("naam",)
    settle(qtbot, dialog)
    print_it(qtbot, dialog)
    assert "Berg, Anna van den" in rooms.paper
    assert "Kerkstraat" not in rooms.paper


def test_only_the_marked_people(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms, rooms.selection("Bram"))
    print_it(qtbot, dialog)
    assert "Aa, Bram" in rooms.paper
    assert "Berg" not in rooms.paper
    assert not dialog.keep_list.isVisible()


def test_a_group_can_be_chosen_in_the_dialog(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    place = next(at for at, who in enumerate(dialog.settings._people) if who.filter == Filter(groups=(rooms.group,)))
    dialog.settings.who.setCurrentIndex(place)
    settle(qtbot, dialog)
    print_it(qtbot, dialog)
    assert "Aa, Bram" not in rooms.paper
    assert rooms.handouts[0].count == 2


def test_attendance_with_days_and_empty_lines(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    dialog.show_kind(OverviewKind.ATTENDANCE)
    dates = dialog.settings.dates
    dates.days.setText("10-3, 17 maart 2026; 24/3")
    dates.days.editingFinished.emit()
    assert dates.dates == (date(2026, 3, 10), date(2026, 3, 17), date(2026, 3, 24))
    settle(qtbot, dialog)
    print_it(qtbot, dialog)
    assert "10" in rooms.paper
    assert "24" in rooms.paper


def test_a_day_that_does_not_exist_is_said_beside_the_field(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    dialog.show_kind(OverviewKind.ATTENDANCE)
    dates = dialog.settings.dates
    dates.days.setText("31-11")
    dates.days.editingFinished.emit()
    assert "31-11" in dates._days_field.error
    assert dates.dates == ()


def test_labels_begin_where_somebody_clicks(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    dialog.show_kind(OverviewKind.LABELS)
    labels = dialog.settings.labels
    spot = labels.picture._label(5).center()
    qtbot.mouseClick(labels.picture, Qt.MouseButton.LeftButton, pos=QPoint(int(spot.x()), int(spot.y())))
    assert dialog.settings.choice.first_label == 5
    settle(qtbot, dialog)
    print_it(qtbot, dialog)
    assert "3512 PA  UTRECHT" in rooms.paper
    assert rooms.handouts[0].columns == ()


def test_own_purpose_must_be_written(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    purpose = dialog.settings.purpose
    purpose.choice.setCurrentIndex(purpose.choice.count() - 1)
    settle(qtbot, dialog)
    dialog.print_now.click()
    assert purpose._own_field.error
    assert not rooms.handouts
    purpose.own.setText("Buurtfeest op het plein")
    purpose.own.editingFinished.emit()
    settle(qtbot, dialog)
    print_it(qtbot, dialog)
    assert "Buurtfeest op het plein" in rooms.paper


def test_a_pdf_is_kept_after_a_warning(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    target = rooms.folder / "lijst.pdf"
    rooms.dialogs.answer(True)
    rooms.dialogs.choose(target)
    with qtbot.waitSignal(dialog.printed, timeout=6_000):
        dialog.save_pdf.click()
    assert "without a password" in rooms.dialogs.asked[0][1]
    assert target.read_bytes().startswith(b"%PDF")
    assert rooms.handouts[0].way is Way.SAVED_AS_PDF
    assert rooms.handouts[0].where == "lijst.pdf"


def test_a_pdf_that_cannot_be_written_is_told(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    rooms.dialogs.answer(True)
    rooms.dialogs.choose(rooms.folder / "nowhere" / "lijst.pdf")
    dialog.save_pdf.click()
    qtbot.waitUntil(lambda: "lijst.pdf" in dialog.notice.text, timeout=6_000)
    assert not rooms.handouts


def test_many_pages_ask_first(qtbot: QtBot, frame: QWidget, rooms: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_sender, "MANY_PAGES", 5)
    dialog = opened_dialog(qtbot, frame, rooms)
    dialog.paper_card.copies.setCurrentIndex(9)
    rooms.dialogs.answer(False, True)
    dialog.print_now.click()
    assert "10" in rooms.dialogs.asked[0][0]
    assert not rooms.handouts
    print_it(qtbot, dialog)
    assert "-n 10" in (rooms.folder / "arguments").read_text()


def test_without_a_printer_only_the_pdf_is_left(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    rooms.printers = ()
    dialog = opened_dialog(qtbot, frame, rooms)
    assert not dialog.print_now.isEnabled()
    assert dialog.save_pdf.isEnabled()
    assert dialog.paper_card.printer.currentText()


def test_a_printer_that_refuses_is_told(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    program = rooms.folder / "bin" / "lp"
    program.write_text("#!/bin/sh\ncat > /dev/null\nexit 1\n", encoding="utf-8")
    dialog = opened_dialog(qtbot, frame, rooms)
    dialog.print_now.click()
    qtbot.waitUntil(lambda: bool(dialog.notice.text), timeout=6_000)
    assert "kantoor" in dialog.notice.text
    assert not rooms.handouts
    assert dialog.print_now.isEnabled()


def test_keep_as_a_fixed_list_and_print_it_with_one_click(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    state = ViewState(filter=Filter(groups=(rooms.group,)))
    dialog = opened_dialog(qtbot, frame, rooms, rooms.selection(state=state))
    dialog.show_kind(OverviewKind.ATTENDANCE)
    settle(qtbot, dialog)
    rooms.dialogs.type_in("Presentielijst kookgroep")
    dialog.keep_list.click()
    (kept,) = rooms.desk.register.saved_lists.values()
    assert kept.filter == Filter(groups=(rooms.group,))
    assert kept.overview.kind is OverviewKind.ATTENDANCE
    card = SavedListsCard(rooms.desk, rooms.office)
    put_in(frame, card)
    row = next(iter(card.rows.values()))
    with qtbot.waitSignal(card.printed, timeout=6_000):
        row.print_now.click()
    assert "Presentielijst kookgroep" in rooms.paper
    assert "Berg, Anna van den" in rooms.paper
    assert "Aa, Bram" not in rooms.paper
    assert "2" in row.last.text()
    assert rooms.desk.register.saved_lists[next(iter(card.rows))].last_count == 2


def test_a_fixed_list_can_be_changed(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    list_id = rooms.desk.store.save_list(SavedList(name="Koken", last_count=14))
    dialog = opened_dialog(qtbot, frame, rooms)
    dialog.show_list(list_id, rooms.desk.register.saved_lists[list_id])
    settle(qtbot, dialog)
    dialog.settings.landscape.click()
    dialog.keep_list.click()
    settle(qtbot, dialog)
    (saved,) = rooms.desk.register.saved_lists.values()
    assert (saved.name, saved.last_count, saved.overview.landscape) == ("Koken", 14, True)


def test_a_fixed_list_comes_back_as_it_was_kept(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    choice = OverviewChoice(
        kind=OverviewKind.ATTENDANCE, columns=("naam", "telefoon"), sort_by="roepnaam", purpose="Koken op donderdag",
        dates=(date(2026, 3, 12),), blank_lines=10,
    )  # fmt: skip
    saved = SavedList(name="Koken", filter=Filter(groups=(rooms.group,), search="yilmaz"), overview=choice)
    list_id = rooms.desk.store.save_list(saved)
    dialog = opened_dialog(qtbot, frame, rooms)
    dialog.show_list(list_id, saved)
    settle(qtbot, dialog)
    shown = dialog.settings.choice
    assert shown == OverviewChoice(
        kind=choice.kind, columns=choice.columns, sort_by=choice.sort_by, purpose=choice.purpose, dates=choice.dates,
        blank_lines=10, label_sheet=choice.label_sheet,
    )  # fmt: skip
    assert dialog.settings.people.ids == (rooms.ids["Ayşe"],)
    print_it(qtbot, dialog)
    assert rooms.desk.register.saved_lists[list_id].last_printed == rooms.desk.today


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, frame: QWidget, rooms: Office) -> None:
    dialog = opened_dialog(qtbot, frame, rooms)
    for kind in OverviewKind:
        dialog.show_kind(kind)
        nameless = [
            widget
            for widget in dialog.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not widget.accessibleName()
            and not (isinstance(widget, QAbstractButton) and widget.text())
        ]
        assert [type(widget).__name__ for widget in nameless] == []
    settle(qtbot, dialog)
