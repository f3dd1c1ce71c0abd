"""The table as its user knows it from a sheet: find, sort, type in a cell, copy, paste, remove, take back."""

from __future__ import annotations

import msgspec
from gui.register.conftest import Desk, OpenPage
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from wdhs_desktop.kit.theme import font
from wdhs_desktop.kit.widgets.table import SIDE_ROOM
from wdhs_desktop.register.list_records import Filter, Lack, Standing
from wdhs_desktop.register.screen.table_clipboard import read_block, write_block
from wdhs_desktop.register.screen.table_view import SheetDelegate
from wdhs_desktop.register.screen.view_state import ViewState

BERGS = [
    "Berg, Anna van den",
    "Berg, Bram van den",
    "Berg, Els",
    "Berg, Gijs van de",
    "Bergé, Loïs",
    "Heuvelberg, Noor",
]


def editor_of(desk: Desk) -> QLineEdit:
    editor = desk.page.people.table.viewport().findChild(QLineEdit)
    assert editor is not None, "no cell is being edited"
    return editor


def test_people_stand_in_the_order_of_their_core_names(desk: Desk) -> None:
    rows = desk.rows()
    assert rows[:6] == [*BERGS[:5], "Hart, Wil 't"]
    assert "Vries, Kees de" not in rows, "a former member is on the list"
    assert "Stichting De Buurtbibliotheek" in rows


def test_the_model_keeps_its_promises_while_everything_changes(desk: Desk) -> None:
    model = desk.page.people.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.page.filter_bar.search.setText("berg")
    desk.page.show_state(ViewState(sort_by="telefoon", descending=True))
    desk.page.window().resize(1800, 760)
    desk.store.remove_members([desk.ids["Els"]])
    desk.store.undo()
    desk.page.filter_bar.search.setText("niemand heet zo")
    assert model.rowCount() == 0
    assert tester.model() is model


def test_typing_anywhere_searches(desk: Desk, qtbot: QtBot) -> None:
    desk.page.people.table.setFocus()
    qtbot.keyClicks(desk.page.people.table, "b")
    qtbot.keyClicks(desk.page.filter_bar.search, "erg")
    assert desk.rows() == BERGS
    assert "6 " in desk.page.footer.text()
    assert "berg" in desk.page.footer.text()
    assert desk.page.people.table.current_id == desk.ids["Anna"], "the first one found isn't shown"


def test_typing_in_the_table_begins_a_new_search(desk: Desk, qtbot: QtBot) -> None:
    desk.page.filter_bar.search.setText("yilmaz")
    desk.page.people.table.setFocus()
    qtbot.keyClicks(desk.page.people.table, "b")
    qtbot.keyClicks(desk.page.filter_bar.search, "erg")
    assert desk.rows() == BERGS


def test_a_name_is_found_without_its_accents(desk: Desk) -> None:
    desk.page.filter_bar.search.setText("yilmaz")
    assert desk.rows() == ["Yılmaz, Ayşe"]


def test_escape_in_the_search_field_shows_everybody_again(desk: Desk, qtbot: QtBot) -> None:
    desk.page.filter_bar.search.setText("berg")
    qtbot.keyClick(desk.page.filter_bar.search, Qt.Key.Key_Escape)
    assert len(desk.rows()) == 10


def test_nothing_found_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    desk.page.filter_bar.search.setText("zebra")
    assert not desk.page.people.table.isVisible()
    shown = desk.page.stack.nothing
    assert shown.isVisible()
    assert "zebra" in shown.sentence.text()
    qtbot.mouseClick(shown.button, Qt.MouseButton.LeftButton)
    assert len(desk.rows()) == 10
    assert desk.page.people.table.isVisible()


def test_an_empty_register_asks_for_the_list(open_page: OpenPage, qtbot: QtBot) -> None:
    desk = open_page(with_people=False)
    assert desk.page.stack.empty.isVisible()
    with qtbot.waitSignal(desk.page.import_wanted, timeout=1000):
        qtbot.mouseClick(desk.page.stack.empty.button, Qt.MouseButton.LeftButton)


def test_former_members_are_one_press_away(desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(desk.page.filter_bar.former, Qt.MouseButton.LeftButton)
    assert desk.rows() == ["Vries, Kees de"]
    assert desk.page.filter_bar.former.text().endswith("1")
    qtbot.mouseClick(desk.page.filter_bar.former, Qt.MouseButton.LeftButton)
    assert len(desk.rows()) == 11, "with no chip on, everybody is shown"


def test_a_group_and_a_lack_are_filters_that_can_be_taken_away(desk: Desk, qtbot: QtBot) -> None:
    kookgroep = next(one for one, group in desk.store.register.groups.items() if group.name == "Kookgroep")
    desk.page.show_filter(Filter(groups=(kookgroep,)))
    assert desk.rows() == ["Berg, Anna van den", "Heuvelberg, Noor", "Yılmaz, Ayşe"]
    chip = desk.page.filter_bar.chosen_chips()[0]
    assert "Kookgroep" in chip.text()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(desk.rows()) == 10
    desk.page.show_filter(Filter(lack=Lack.NO_PHONE))
    assert desk.rows() == ["Berg, Gijs van de", "Hart, Wil 't"]


def test_a_heading_sorts_and_turns_round(desk: Desk) -> None:
    header = desk.page.people.table.horizontalHeader()
    phone = desk.columns().index("telefoon")
    header.sectionClicked.emit(phone)
    first = desk.rows()
    header.sectionClicked.emit(phone)
    filled = [row for row in first if row not in {"Berg, Gijs van de", "Hart, Wil 't"}]
    assert [row for row in desk.rows() if row in filled] == filled[::-1]


def test_a_narrow_window_keeps_name_phone_and_groups(desk: Desk) -> None:
    desk.page.window().resize(1010, 760)
    desk.page.side.edit()
    assert {"naam", "telefoon"} <= set(desk.columns())
    table = desk.page.people.table
    width = sum(table.columnWidth(at) for at in range(len(desk.columns()) - 1))
    assert width <= table.viewport().width(), "a column is cut"
    desk.page.window().resize(2400, 760)
    assert desk.columns() == ["naam", "adres", "telefoon", "groepen", "lid_sinds", "email", "geboren"]


def test_a_name_stands_whole_and_of_several_phones_the_first_one(desk: Desk) -> None:
    noor = desk.member("Noor")
    name = msgspec.structs.replace(noor.name, surname="Heuvelberg-Amatmoekrim")
    phones = ("06-80000101", "030-0251018", "0343-123456")
    desk.store.save_members({desk.ids["Noor"]: msgspec.structs.replace(noor, name=name, phones=phones)})
    desk.page.window().resize(1180, 760)
    table, columns = desk.page.people.table, desk.columns()
    row = next(at for at, text in enumerate(desk.rows()) if text.startswith("Heuvelberg-Amatmoekrim"))
    words = QFontMetrics(font(bold=True)).horizontalAdvance(desk.rows()[row])
    assert table.columnWidth(0) >= words + 2 * SIDE_ROOM, "the name is cut"
    cell = table.model().index(row, columns.index("telefoon"))
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(cell)
    SheetDelegate(table).initStyleOption(option, cell)
    assert option.text in {"06-80000101 +2", "06-80000101; 030-0251018 +1"}
    assert QFontMetrics(font()).horizontalAdvance(option.text) <= option.rect.width() - 2 * SIDE_ROOM
    assert "0343-123456" in cell.data(Qt.ItemDataRole.ToolTipRole), "the others are in the tooltip"


def test_a_cell_is_edited_in_its_place_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Gijs", "telefoon")
    table = desk.page.people.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = editor_of(desk)
    qtbot.keyClicks(editor, "0612345699")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.member("Gijs").phones == ("06-12345699",))
    qtbot.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.member("Gijs").phones == ()
    assert "Gijs" in desk.page.notice.text
    qtbot.keyClick(table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert desk.member("Gijs").phones == ("06-12345699",)


def test_what_cannot_be_kept_stays_in_the_cell_with_the_reason(desk: Desk, qtbot: QtBot) -> None:
    desk.page.window().resize(1600, 760)
    desk.choose("Els", "lid_sinds")
    table = desk.page.people.table
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = editor_of(desk)
    editor.selectAll()
    qtbot.keyClicks(editor, "gisteren ofzo")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.text() == "gisteren ofzo"
    reason = table.error_text()
    assert "gisteren ofzo" in reason
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert desk.member("Els").periods[0].start is not None


def test_cells_are_copied_privately_and_pasted_as_one_change(desk: Desk, qtbot: QtBot) -> None:
    table = desk.page.people.table
    desk.choose("Anna", "telefoon")
    desk.page.people.table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "06-12345678\n06-87654321"
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"

    clipboard.setText("06 1111 1111\n06 2222 2222\n")
    desk.dialogs.answer(True)
    desk.choose("Anna", "telefoon")
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "2" in desk.dialogs.asked[-1][1]
    assert desk.member("Anna").phones == ("06-11111111",)
    assert desk.member("Bram").phones == ("06-22222222",)
    desk.page.undo.undo()
    assert desk.member("Anna").phones == ("06-12345678",)
    assert desk.member("Bram").phones == ("06-87654321",)


def test_a_pasted_cell_that_does_not_fit_is_named_and_left_out(desk: Desk) -> None:
    desk.page.window().resize(1600, 760)
    desk.choose("Anna", "lid_sinds")
    desk.dialogs.answer(True)
    desk.page.people.paste("2018\t\nonzin\t\n2017\t\n")
    asked = desk.dialogs.asked[-1][1]
    assert "onzin" in asked
    assert "Bram van den Berg" in asked
    since = [desk.member(name).periods[0].start for name in ("Anna", "Bram", "Els")]
    assert [start.year if start else None for start in since] == [2018, 2019, 2017]


def test_a_formula_does_not_leave_by_the_clipboard() -> None:
    written = write_block([["=1+1", "-2 graden", "+31612345678", "@x"]])
    assert written == "'=1+1\t'-2 graden\t+31612345678\t'@x"
    assert read_block(written) == [["=1+1", "-2 graden", "+31612345678", "@x"]]


def test_delete_removes_and_the_bar_brings_back(desk: Desk, qtbot: QtBot) -> None:
    desk.choose("Els")
    qtbot.keyClick(desk.page.people.table, Qt.Key.Key_Delete)
    assert "Berg, Els" not in desk.rows()
    assert "Els Berg" in desk.page.notice.text
    qtbot.mouseClick(desk.page.notice._button, Qt.MouseButton.LeftButton)
    assert "Berg, Els" in desk.rows()


def test_who_may_only_read_changes_nothing(open_page: OpenPage, qtbot: QtBot) -> None:
    desk = open_page(may_write=False)
    desk.choose("Els")
    table = desk.page.people.table
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    desk.page.people.paste("iets")
    assert table.viewport().findChild(QLineEdit) is None
    assert "Berg, Els" in desk.rows()
    assert not desk.page.buttons.new.isVisible()
    assert not desk.page.side.card.edit.isVisible()


def test_a_tick_turns_round_with_the_space_bar(desk: Desk, qtbot: QtBot) -> None:
    tuin = next(one for one, group in desk.store.register.groups.items() if group.name == "Tuin")
    desk.page.show_state(ViewState(columns=("naam", f"group:{tuin.hex()}")))
    desk.choose("Els", f"group:{tuin.hex()}")
    qtbot.keyClick(desk.page.people.table, Qt.Key.Key_Space)
    assert tuin in desk.member("Els").groups
    qtbot.keyClick(desk.page.people.table, Qt.Key.Key_Space)
    assert tuin not in desk.member("Els").groups


def test_what_is_printed_is_what_the_screen_shows(desk: Desk, qtbot: QtBot) -> None:
    desk.page.filter_bar.search.setText("berg")
    with qtbot.waitSignal(desk.page.print_wanted, timeout=1000) as asked:
        qtbot.mouseClick(desk.page.buttons.print, Qt.MouseButton.LeftButton)
    selection = asked.args[0]
    assert selection.state.filter == Filter(search="berg", standing=Standing.ACTIVE)
    assert desk.desk.name_of(selection.ids[0]) == "Anna van den Berg"
    assert len(selection.ids) == 6
    assert selection.state.columns[0] == "naam"


def test_the_register_changed_elsewhere_shows_at_once(desk: Desk) -> None:
    desk.choose("Noor")
    desk.store.remove_members([desk.ids["Els"]])
    assert "Berg, Els" not in desk.rows()
    assert desk.page.people.table.current_id == desk.ids["Noor"], "the place in the table is lost"


def test_people_picked_elsewhere_are_shown_with_the_reason(desk: Desk, qtbot: QtBot) -> None:
    desk.page.show_people([desk.ids["Noor"], desk.ids["Kees"]], "VOG vernieuwen")
    assert desk.rows() == ["Heuvelberg, Noor", "Vries, Kees de"]
    chip = desk.page.filter_bar.chosen_chips()[0]
    assert chip.text() == "VOG vernieuwen"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(desk.rows()) == 11
