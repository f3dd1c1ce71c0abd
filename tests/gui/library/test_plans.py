"""A stappenplan with a day becomes a list with dates and boxes that is still there next time."""

from __future__ import annotations

from datetime import date

import pytest
from gui.library.conftest import Room
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from wdhs_desktop.formats.blocks import When
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.library.plan_days import due_on, parse_day
from wdhs_desktop.library.records import Plan
from wdhs_desktop.library.screen.plan_dialog import PlanDialog

TODAY = date(2026, 11, 24)


def answer(monkeypatch: pytest.MonkeyPatch, name: str, day: str) -> None:
    """Somebody fills in the dialog that comes, and presses its main button."""

    def fill(dialog: PlanDialog) -> int:
        dialog.name_field.setText(name)
        dialog.day_field.setText(day)
        dialog.keep.click()
        return dialog.result()

    monkeypatch.setattr(PlanDialog, "exec", fill)


def plan_buttons(room: Room) -> list[Button]:
    return [one for one in room.page.reader.guide.plans.findChildren(Button) if one.isVisible()]


def make_plan(room: Room, monkeypatch: pytest.MonkeyPatch, day: str = "14-6-2027") -> None:
    room.page.open_item("ons-feest")
    answer(monkeypatch, "Zomerfeest", day)
    plan_buttons(room)[-1].click()


def test_steps_get_the_dates_of_the_feast(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    make_plan(room, monkeypatch)
    panel = room.page.reader.plan
    assert panel.isVisible()
    assert panel.title.text() == "Zomerfeest"
    assert [(one.step.day, one.words.text()) for one in panel.steps] == [
        (date(2027, 4, 19), "Vraag de vergunning aan."),
        (date(2027, 5, 31), "Nodig de buren uit."),
        (date(2027, 6, 21), "Bedank iedereen."),
    ]


def test_what_is_ticked_is_still_ticked_next_time(room: Room, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    make_plan(room, monkeypatch)
    panel = room.page.reader.plan
    panel.steps[1].box.click()
    qtbot.mouseClick(panel.steps[0].words, Qt.MouseButton.LeftButton)
    assert panel.progress.text() == "2 of 3 done"
    panel.back.click()
    room.page.open_item("kas")
    room.page.open_item("ons-feest")
    assert "Zomerfeest" in plan_buttons(room)[0].text()
    plan_buttons(room)[0].click()
    assert [one.box.isChecked() for one in panel.steps] == [True, True, False]
    assert room.store.plans("ons-feest")[0].done == (0, 1)


def test_a_step_that_is_late_says_so(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    make_plan(room, monkeypatch, "12-12-2026")
    late, soon, _after = room.page.reader.plan.steps
    assert "already" in late.day.text()
    assert "already" not in soon.day.text()
    late.box.click()
    assert "already" not in late.day.text()


def test_the_day_moves_and_the_ticks_stay(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    make_plan(room, monkeypatch)
    panel = room.page.reader.plan
    panel.steps[0].box.click()
    answer(monkeypatch, "Zomerfeest", "21-6-2027")
    panel.edit.click()
    assert panel.steps[0].step.day == date(2027, 4, 26)
    assert panel.steps[0].box.isChecked()


def test_a_plan_is_printed_and_thrown_away(room: Room, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    make_plan(room, monkeypatch)
    panel = room.page.reader.plan
    with qtbot.waitSignal(room.page.plan_print_wanted) as printed:
        panel.print.click()
    assert isinstance(printed.args[0], Plan)
    assert printed.args[0].name == "Zomerfeest"
    room.dialogs.answer(True)
    panel.remove.click()
    assert room.store.plans("ons-feest") == ()
    assert [one.text() for one in plan_buttons(room)] == ["Make a plan with dates"]


def test_a_guide_without_dates_offers_no_plan(room: Room) -> None:
    room.page.open_item("kas")
    assert plan_buttons(room) == []


def test_a_plan_asks_for_name_and_day(qtbot: QtBot) -> None:
    dialog = PlanDialog(TODAY)
    qtbot.addWidget(dialog)
    dialog.keep.click()
    assert dialog.name_box.error
    dialog.name_field.setText("Zomerfeest")
    dialog.day_field.setText("ooit")
    dialog.keep.click()
    assert dialog.day_box.error
    dialog.day_field.setText("14 juni")
    assert "2027" in dialog.understood.text(), "it isn't said which year is meant"
    dialog.keep.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.day == date(2027, 6, 14)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14-6-2027", date(2027, 6, 14)),
        ("14/6/27", date(2027, 6, 14)),
        ("14.06.2027", date(2027, 6, 14)),
        ("14-6", date(2027, 6, 14)),
        ("24-11", date(2026, 11, 24)),
        ("23-11", date(2027, 11, 23)),
        ("1 maart 2027", date(2027, 3, 1)),
        ("1 mrt", date(2027, 3, 1)),
        ("5 MEI", date(2027, 5, 5)),
        ("31-2-2027", None),
        ("morgen", None),
        ("14", None),
        ("", None),
        ("3 plok", None),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, meant: date | None) -> None:
    assert parse_day(typed, TODAY) == meant


def test_a_month_before_the_31st_ends_on_the_last_day() -> None:
    assert due_on(date(2027, 3, 31), When(months=-1)) == date(2027, 2, 28)
    assert due_on(date(2027, 1, 15), When(months=-2)) == date(2026, 11, 15)
    assert due_on(date(2027, 6, 14), When(days=-56)) == date(2027, 4, 19)
