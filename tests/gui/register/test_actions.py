"""What happens with people and with the list: leaving, moving, merging, groups, views, e-mail addresses, history."""

from __future__ import annotations

from typing import TypeVar

import pytest
from gui.register.conftest import Desk
from gui.register.people import day
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.register.dialogs.columns_dialog import ColumnsDialog
from wdhs_desktop.register.dialogs.doubles_dialog import DoublesDialog
from wdhs_desktop.register.dialogs.emails_dialog import EmailsDialog
from wdhs_desktop.register.dialogs.group_dialog import GroupDialog
from wdhs_desktop.register.dialogs.household_dialog import HouseholdDialog
from wdhs_desktop.register.dialogs.leave_dialog import LeaveDialog
from wdhs_desktop.register.dialogs.merge_dialog import MergeDialog
from wdhs_desktop.register.dialogs.move_dialog import MoveDialog
from wdhs_desktop.register.dialogs.own_fields_dialog import OwnFieldsDialog
from wdhs_desktop.register.dialogs.rejoin_dialog import RejoinDialog
from wdhs_desktop.register.leaving import Way
from wdhs_desktop.register.list_records import Filter, Standing

D = TypeVar("D", bound=QDialog)


def opened(desk: Desk, kind: type[D]) -> D:
    dialog = next((one for one in desk.page.findChildren(kind) if one.isVisible()), None)
    assert dialog is not None, f"no {kind.__name__} is open"
    return dialog


def test_giving_up_membership_ends_what_is_ticked(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Anna")
    desk.page.acts.leave()
    dialog = opened(desk, LeaveDialog)
    dialog.choose(Way.RESIGNS)
    texts = [tick.text() for tick in dialog.ticks.values()]
    assert any("12 · voordeur" in text for text in texts), "the key isn't asked for"
    assert not dialog.ticks["key:0"].isChecked(), "a key is never taken for returned"
    dialog.day.setText("1-12-2025")
    dialog.reason.setText("verhuisd")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    anna = desk.member("Anna")
    assert (anna.periods[-1].end, anna.periods[-1].reason) == (day(2025, 12, 1), "verhuisd")
    assert anna.groups == ()
    assert anna.functions[0].end == day(2025, 12, 1)
    assert anna.keys[0].returned_on is None
    assert "Berg, Anna van den" not in desk.rows()
    desk.page.undo.undo()
    assert "Berg, Anna van den" in desk.rows()
    assert desk.member("Anna").groups


def test_stopping_as_a_volunteer_is_not_leaving(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Anna")
    desk.page.acts.leave()
    dialog = opened(desk, LeaveDialog)
    dialog.choose(Way.STOPS_VOLUNTEERING)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert desk.member("Anna").volunteer is not None
    assert desk.member("Anna").volunteer.until is not None  # type: ignore[union-attr]
    assert desk.member("Anna").periods[-1].end is None
    assert desk.member("Anna").groups, "stopping as a volunteer takes nobody out of a group by itself"


def test_somebody_who_died_is_former_and_keeps_the_day(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Els")
    desk.page.acts.leave()
    dialog = opened(desk, LeaveDialog)
    dialog.choose(Way.DIED)
    dialog.day.setText("2-1-2026")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert desk.member("Els").died
    assert desk.member("Els").died_on == day(2026, 1, 2)
    desk.page.show_filter(Filter(standing=Standing.FORMER))
    assert "Berg, Els" in desk.rows()


def test_a_day_that_is_not_understood_keeps_the_dialog_open(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Els")
    desk.page.acts.leave()
    dialog = opened(desk, LeaveDialog)
    dialog.day.setText("binnenkort")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "binnenkort" in dialog.notice.text
    assert desk.member("Els").periods[-1].end is None


def test_coming_back_adds_a_period(desk: Desk, qtbot: QtBot) -> None:
    desk.page.show_filter(Filter(standing=Standing.FORMER))
    desk.choose("Kees")
    desk.page.acts.rejoin()
    qtbot.mouseClick(opened(desk, RejoinDialog).go, Qt.MouseButton.LeftButton)
    assert len(desk.member("Kees").periods) == 2
    desk.page.show_filter(Filter())
    assert "Vries, Kees de" in desk.rows()


@pytest.mark.parametrize("together", [True, False])
def test_a_move_asks_for_the_whole_household(desk: Desk, qtbot: QtBot, together: bool) -> None:
    desk.choose("Anna")
    desk.page.acts.move()
    dialog = opened(desk, MoveDialog)
    assert [tick.text() for tick in dialog.companions.values()] == ["Bram van den Berg"]
    dialog.companions[desk.ids["Bram"]].setChecked(together)
    dialog.address.type_in({"Street": "Kerkstraat", "Number": "3", "Postcode": "3512ab", "Place": "Utrecht"})
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert desk.member("Anna").address.street == "Kerkstraat"
    assert "Lange Nieuwstraat 12" in desk.member("Anna").remarks, "the old address is lost"
    assert (desk.member("Bram").address.street == "Kerkstraat") is together
    assert (desk.member("Anna").household == desk.member("Bram").household) is together


def test_two_that_are_one_are_merged_without_loss(desk: Desk, qtbot: QtBot) -> None:
    desk.page.people.table.choose_rows((desk.ids["Els"], desk.ids["Gijs"]))
    desk.page.acts.merge()
    qtbot.mouseClick(opened(desk, MergeDialog).go, Qt.MouseButton.LeftButton)
    assert "Berg, Gijs van de" not in desk.rows()
    els = desk.member("Els")
    assert els.phones == ("030-2345678",)
    assert "Gijs" in els.remarks
    assert "Croeselaan 88" in els.remarks
    assert len(els.periods) == 2
    desk.page.undo.undo()
    assert "Berg, Gijs van de" in desk.rows()


def test_doubles_are_found_and_offered_to_merge(desk: Desk, qtbot: QtBot) -> None:
    desk.store.add_member(desk.member("Noor"))
    desk.page.lists.find_doubles()
    dialog = opened(desk, DoublesDialog)
    qtbot.waitUntil(lambda: any("merge" in one.text() for one in dialog.findChildren(LinkButton)))
    link = next(one for one in dialog.findChildren(LinkButton) if "merge" in one.text())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(opened(desk, MergeDialog).go, Qt.MouseButton.LeftButton)
    assert desk.rows().count("Heuvelberg, Noor") == 1


def test_people_are_put_in_one_household(desk: Desk, qtbot: QtBot) -> None:
    desk.page.people.table.choose_rows((desk.ids["Els"], desk.ids["Gijs"]))
    desk.page.acts.house_together()
    dialog = opened(desk, HouseholdDialog)
    dialog.choice.setCurrentIndex(0)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert desk.member("Els").household == desk.member("Gijs").household is not None
    assert desk.member("Els").address == desk.member("Gijs").address


def test_the_menu_offers_only_what_fits(desk: Desk) -> None:
    menu = QMenu(desk.page)
    desk.choose("Anna")
    desk.page.acts.fill(menu)
    texts = [action.text() for action in menu.actions()]
    assert "Leaves…" in texts
    assert "Becomes a member again…" not in texts
    desk.page.people.table.choose_rows((desk.ids["Els"], desk.ids["Gijs"]))
    desk.page.acts.fill(menu)
    texts = [action.text() for action in menu.actions()]
    assert "Leaves…" not in texts
    assert "Is the same person: merge…" in texts


def test_email_addresses_are_copied_once_each_and_who_has_none_is_told(desk: Desk, qtbot: QtBot) -> None:
    desk.page.filter_bar.search.setText("berg")
    desk.page.lists.show_emails()
    dialog = opened(desk, EmailsDialog)
    assert "Bram van den Berg" in dialog.without.text()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().split("; ")
    assert copied == ["anna.berg@example.nl", "els.berg@example.nl", "lois@example.nl", "noor@example.nl"]


def test_who_has_no_email_is_shown_in_the_table(desk: Desk, qtbot: QtBot) -> None:
    desk.page.filter_bar.search.setText("berg")
    desk.page.lists.show_emails()
    link = opened(desk, EmailsDialog).findChildren(LinkButton)[0]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert desk.rows() == ["Berg, Bram van den", "Berg, Gijs van de"]


def test_groups_are_made_renamed_and_closed(desk: Desk, qtbot: QtBot) -> None:
    desk.page.lists.manage_groups()
    dialog = opened(desk, GroupDialog)
    qtbot.keyClicks(dialog.new_name, "Koor")
    qtbot.keyClick(dialog.new_name, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter in the field closed the dialog"
    koor = next(one for one, group in desk.store.register.groups.items() if group.name == "Koor")
    name = dialog.name_of(koor)
    name.setText("Buurtkoor")
    name.editingFinished.emit()
    assert desk.store.register.groups[koor].name == "Buurtkoor"
    qtbot.keyClicks(dialog.new_name, "Buurtkoor")
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert "Buurtkoor" in dialog.notice.text, "a second group of the same name isn't refused"
    close = next(one for one in dialog.findChildren(LinkButton) if one.accessibleName() == "Close: Buurtkoor")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert desk.store.register.groups[koor].closed


def test_an_own_field_is_made_and_removed_after_a_question(desk: Desk, qtbot: QtBot) -> None:
    desk.page.lists.manage_own_fields()
    dialog = opened(desk, OwnFieldsDialog)
    qtbot.keyClicks(dialog.new_title, "Bakfiets")
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert "Bakfiets" in [field.title for field in desk.store.register.own_fields.values()]
    remove = next(one for one in dialog.findChildren(LinkButton) if one.accessibleName() == "Remove Maat T-shirt")
    desk.dialogs.answer(False)
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert "Maat T-shirt" in [field.title for field in desk.store.register.own_fields.values()]
    assert "Maat T-shirt" in desk.dialogs.asked[-1][0]


def test_columns_are_chosen_and_moved_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.page.lists.choose_columns()
    dialog = opened(desk, ColumnsDialog)
    dialog.list.setCurrentRow(2)
    dialog.shift(-1)
    assert dialog.chosen()[:3] == ("naam", "telefoon", "adres")
    dialog.list.setCurrentRow(0)
    dialog.shift(1)
    assert dialog.chosen()[0] == "naam", "the name left its place"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert desk.page.current_selection().state.columns[:3] == ("naam", "telefoon", "adres")


def test_a_view_is_kept_under_a_name_and_comes_back(desk: Desk) -> None:
    desk.page.filter_bar.search.setText("berg")
    desk.dialogs.type_in("Alle Bergen")
    desk.page.views.keep()
    desk.page.filter_bar.search.setText("")
    desk.page.views.fill()
    action = next(one for one in desk.page.filter_bar.views.actions_menu.actions() if one.text() == "Alle Bergen")
    action.trigger()
    assert len(desk.rows()) == 6
    assert desk.page.filter_bar.search.text() == "berg"


def test_the_history_takes_one_change_back(desk: Desk, qtbot: QtBot) -> None:
    desk.store.remove_members([desk.ids["Noor"]])
    desk.page.side.show_history()
    history = desk.page.side.history
    assert "Noor Heuvelberg" in history.list.item(0).text()
    assert "Anna Bakker" in history.list.item(0).text(), "it doesn't say who did it"
    history.list.setCurrentRow(0)
    qtbot.mouseClick(history.undo, Qt.MouseButton.LeftButton)
    assert "Heuvelberg, Noor" in desk.rows()


def test_undo_reaches_back_over_a_new_start(desk: Desk) -> None:
    desk.store.remove_members([desk.ids["Noor"]])
    desk.store.reload()
    desk.page.undo.undo()
    assert "Heuvelberg, Noor" in desk.rows()


def test_a_way_back_is_not_offered_any_more_after_a_newer_change(desk: Desk) -> None:
    desk.page.tell_done("Added: Anna")
    assert desk.page.notice.isVisible()
    desk.store.add_group("Schaakclub")
    assert not desk.page.notice.isVisible()
