"""The card and the form: what is left is kept, what can't be kept stays with its reason, nothing needs a button."""

from __future__ import annotations

import pytest
from gui.register.conftest import Desk
from gui.register.people import day
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.form.member_form import MemberForm
from wdhs_desktop.register.records import Paid, Salutation


def words(widget: QWidget) -> str:
    """Everything that can be read in a widget."""
    return "\n".join(text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget))


def edit(desk: Desk, name: str) -> MemberForm:
    desk.choose(name)
    desk.page.side.edit()
    return desk.page.side.form


def section(form: MemberForm, title: str) -> QWidget:
    return next(one for one in form.sections if one.title == title)


def line(part: QWidget, label: str, at: int = 0) -> QLineEdit:
    return [one for one in part.findChildren(QLineEdit) if one.accessibleName() == label][at]


def press(part: QWidget, text: str, qtbot: QtBot) -> None:
    button = next(one for one in part.findChildren(LinkButton) if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def retype(editor: QLineEdit, text: str, qtbot: QtBot) -> None:
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def test_the_card_tells_what_people_look_for(desk: Desk) -> None:
    desk.choose("Anna")
    shown = words(desk.page.side.card)
    for text in (
        "Anna van den Berg", "Lange Nieuwstraat 12", "3512 PA Utrecht", "06-12345678", "anna.berg@example.nl",
        "Bram van den Berg, 06-87654321 (partner)", "Kookgroep", "12 · voordeur en keuken",
        "Neemt op donderdag de sleutel mee.",
    ):  # fmt: skip
        assert text in shown
    assert "(46)" in shown or "(45)" in shown
    assert "2019" in shown


def test_a_phone_number_is_copied_privately(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Anna")
    button = next(one for one in desk.page.side.card.findChildren(LinkButton) if "06-12345678" in one.accessibleName())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "06-12345678"
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")


def test_a_housemate_is_one_press_away(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Anna")
    press(desk.page.side.card, "Bram van den Berg", qtbot)
    assert desk.page.people.table.current_id == desk.ids["Bram"]
    qtbot.waitUntil(lambda: "06-87654321" in words(desk.page.side.card))


def test_leaving_a_group_of_fields_keeps_it_as_one_change(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    before = len(desk.store.history())
    address = section(form, "Address")
    retype(line(address, "Street"), "Kerkstraat", qtbot)
    retype(line(address, "Number"), "3", qtbot)
    retype(line(address, "Postcode"), "3512pa", qtbot)
    assert desk.member("Gijs").address.street == "Croeselaan", "kept too early: the address is still being typed"
    line(section(form, "Name"), "First name").setFocus()
    qtbot.waitUntil(lambda: desk.member("Gijs").address.street == "Kerkstraat")
    assert desk.member("Gijs").address.number == 3
    assert line(address, "Postcode").text() == "3512 PA", "what is kept isn't what is shown"
    assert len(desk.store.history()) == before + 1
    desk.page.undo.undo()
    assert desk.member("Gijs").address.street == "Croeselaan"
    assert line(address, "Street").text() == "Croeselaan"


def test_what_is_not_right_stays_with_its_reason_and_loses_nothing(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    name = section(form, "Name")
    retype(line(name, "Initials"), "G.", qtbot)
    retype(line(name, "Born"), "vorig jaar", qtbot)
    form.settle()
    assert desk.member("Gijs").name.initials == "G.", "what is right isn't kept"
    assert desk.member("Gijs").birth is None
    assert line(name, "Born").text() == "vorig jaar"
    assert "vorig jaar" in words(name)
    done = next(one for one in form.findChildren(Button) if one.text() == "Done")
    qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert form.isVisible(), "the form closed over something that isn't kept"
    retype(line(name, "Born"), "1951", qtbot)
    qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert not form.isVisible()
    assert desk.member("Gijs").birth == day(1951)


def test_a_bsn_is_refused_with_an_explanation(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    remarks = section(form, "Remarks")
    editor = remarks.findChildren(QPlainTextEdit)[0]
    editor.setPlainText("bsn 111222333")
    form.settle()
    assert desk.member("Gijs").remarks == ""
    assert "BSN" in words(remarks)
    assert editor.toPlainText() == "bsn 111222333"


def test_a_ticked_group_and_a_choice_are_kept_at_once(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    tick = next(one for one in section(form, "Groups and functions").findChildren(QCheckBox) if one.text() == "Tuin")
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center().__class__(10, tick.height() // 2))
    assert desk.store.register.group_names(desk.member("Gijs").groups) == ("Tuin",)
    choice = section(form, "Name").findChildren(QComboBox)[0]
    choice.setCurrentIndex(choice.findData(Salutation.SIR))
    choice.activated.emit(choice.currentIndex())
    assert desk.member("Gijs").salutation is Salutation.SIR


def test_rows_are_added_and_removed(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    reach = section(form, "How to reach")
    retype(line(reach, "Phone"), "030 1234567", qtbot)
    press(reach, "Add a phone number", qtbot)
    retype(line(reach, "Phone", 1), "0612345678", qtbot)
    form.settle()
    assert desk.member("Gijs").phones == ("030-1234567", "06-12345678")
    press(reach, "Remove", qtbot)
    assert desk.member("Gijs").phones == ("06-12345678",)


def test_a_key_and_a_certificate_are_noted(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    part = section(form, "Volunteer")
    press(part, "Add a key", qtbot)
    retype(line(part, "Key number"), "7", qtbot)
    retype(line(part, "Deposit"), "25", qtbot)
    retype(line(part, "Given on"), "1-2-2026", qtbot)
    form.settle()
    key = desk.member("Gijs").keys[0]
    assert (key.number, key.deposit_cents, str(key.given_on)) == ("7", 2500, "2026-02-01")
    retype(line(part, "Deposit"), "veel", qtbot)
    form.settle()
    assert desk.member("Gijs").keys[0].deposit_cents == 2500
    assert "veel" in words(part)


def test_the_contribution_of_a_year_is_kept(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Henk")
    part = section(form, "Contribution")
    choice = part.findChildren(QComboBox)[0]
    choice.setCurrentIndex(choice.findData(Paid.YES))
    choice.activated.emit(choice.currentIndex())
    assert desk.member("Henk").contributions[0].paid is Paid.YES


def test_who_pays_is_typed_as_a_name(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Bram")
    contribution = section(form, "Contribution")
    retype(line(contribution, "Who pays"), "Niemand Bekend", qtbot)
    form.settle()
    assert desk.member("Bram").payer is None
    assert "Niemand Bekend" in words(contribution)
    retype(line(contribution, "Who pays"), "anna van den berg", qtbot)
    form.settle()
    assert desk.member("Bram").payer == desk.ids["Anna"]
    assert line(contribution, "Who pays").text() == "Anna van den Berg"
    retype(line(contribution, "Who pays"), " ", qtbot)
    form.settle()
    assert desk.member("Bram").payer is None


def test_a_warning_never_blocks(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    reach = section(form, "How to reach")
    retype(line(reach, "Phone"), "06123456789012345", qtbot)
    form.settle()
    assert desk.member("Gijs").phones == ("06123456789012345",)
    assert "06123456789012345" in words(reach)


def test_choosing_another_row_keeps_what_was_typed(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    retype(line(section(form, "Name"), "First name"), "Gijsbert", qtbot)
    desk.choose("Els")
    assert desk.member("Gijs").name.given == "Gijsbert"


def test_hiding_the_page_keeps_what_was_typed(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    retype(line(section(form, "Name"), "First name"), "Gijsbert", qtbot)
    desk.page.hide()
    assert desk.member("Gijs").name.given == "Gijsbert"


def test_escape_goes_back_to_the_table(desk: Desk, qtbot: QtBot) -> None:
    form = edit(desk, "Gijs")
    qtbot.keyClick(line(section(form, "Name"), "First name"), Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert desk.page.people.table.hasFocus()


@pytest.mark.parametrize("title", ["Money", "Our own fields"])
def test_every_section_that_belongs_there_is_there(desk: Desk, title: str) -> None:
    assert any(one.title == title for one in edit(desk, "Anna").sections)


def test_someone_new_needs_only_a_name_and_shows_who_is_alike(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    new = desk.page.side.new_member
    assert new.isVisible()
    qtbot.keyClicks(line(new, "First name"), "Anna")
    qtbot.keyClicks(line(new, "Surname"), "Berg")
    assert "Is this the same person?" in words(new)
    retype(line(new, "First name"), "Zoe", qtbot)
    retype(line(new, "Surname"), "Quist", qtbot)
    assert "Is this the same person?" not in words(new)
    qtbot.mouseClick(new.add, Qt.MouseButton.LeftButton)
    assert "Quist, Zoe" in desk.rows()
    assert desk.page.side.form.isVisible(), "the form of the new person isn't opened"
    desk.page.undo.undo()
    assert "Quist, Zoe" not in desk.rows()


def test_the_one_who_is_alike_can_be_opened(desk: Desk, qtbot: QtBot) -> None:
    desk.page.side.start_new()
    new = desk.page.side.new_member
    qtbot.keyClicks(line(new, "First name"), "Noor")
    qtbot.keyClicks(line(new, "Surname"), "Heuvelberg")
    press(new, "Noor Heuvelberg", qtbot)
    assert desk.page.side.form.member == desk.ids["Noor"]
    assert len(desk.store.register.members) == 11


def test_someone_without_a_name_is_not_added(desk: Desk, qtbot: QtBot) -> None:
    desk.page.side.start_new()
    new = desk.page.side.new_member
    qtbot.mouseClick(new.add, Qt.MouseButton.LeftButton)
    assert new.notice.text
    assert len(desk.store.register.members) == 11


def test_an_organisation_is_added_with_its_name(desk: Desk, qtbot: QtBot) -> None:
    desk.page.side.start_new()
    new = desk.page.side.new_member
    new.is_organisation.setChecked(True)
    qtbot.keyClicks(line(new, "Name of the organisation"), "Wijkbedrijf Noord")
    qtbot.mouseClick(new.add, Qt.MouseButton.LeftButton)
    assert "Wijkbedrijf Noord" in desk.rows()


def test_somebody_half_filled_in_is_not_lost_by_looking_at_another_row(desk: Desk, qtbot: QtBot) -> None:
    desk.page.side.start_new()
    new = desk.page.side.new_member
    qtbot.keyClicks(line(new, "First name"), "Zoe")
    desk.choose("Els")
    assert new.isVisible()
    assert line(new, "First name").text() == "Zoe"
