"""The widgets of the kit as somebody meets them: read, typed in, pressed, read out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.kit.jobs import Job, Progress
from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.chips import Chip, FlowRow, Tag
from wdhs_desktop.kit.widgets.empty import EmptyState
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, PasswordField, SearchField, TextField
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.ring import FocusRing
from wdhs_desktop.kit.widgets.steps import Steps
from wdhs_desktop.kit.widgets.table import DataTable
from wdhs_desktop.kit.widgets.text import Text

pytestmark = pytest.mark.usefixtures("theme")


def shown(qtbot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_label_shows_markup_as_it_is(qtbot) -> None:
    words = Text("<img src=x> & <b>Anna</b>")
    qtbot.addWidget(words)
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert words.text() == "<img src=x> & <b>Anna</b>"


def test_an_ampersand_on_a_button_stays_one(qtbot) -> None:
    button = Button("Koffie & thee")
    qtbot.addWidget(button)
    assert button.text() == "Koffie && thee"


def test_a_field_says_its_error_beside_it_and_to_a_screen_reader(qtbot) -> None:
    editor = TextField()
    field = shown(qtbot, Field("Postcode", editor, "Zoals 3512 PA"))
    assert editor.accessibleName() == "Postcode"
    assert editor.accessibleDescription() == "Zoals 3512 PA"
    assert field.label.buddy() is editor
    field.show_error("Dit is geen postcode.")
    assert "Dit is geen postcode." in [label.text() for label in field.findChildren(QLabel) if label.isVisible()]
    assert editor.accessibleDescription() == "Dit is geen postcode."
    field.clear_error()
    assert field.error == ""
    assert editor.accessibleDescription() == "Zoals 3512 PA"


def test_a_search_is_emptied_by_escape_and_by_its_button(qtbot) -> None:
    search = shown(qtbot, SearchField("Zoek een lid"))
    qtbot.keyClicks(search, "berg")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    qtbot.keyClicks(search, "berg")
    with qtbot.waitSignal(search.down_pressed):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    (button,) = search.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert button.accessibleName()
    assert min(button.width(), button.height()) >= 24
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert search.text() == ""


def test_a_password_is_hidden_until_somebody_asks(qtbot) -> None:
    field = shown(qtbot, PasswordField())
    qtbot.keyClicks(field, "geheim")
    assert field.displayText() != "geheim"
    (eye,) = field.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    qtbot.keyClick(eye, Qt.Key.Key_Space)
    assert field.displayText() == "geheim"
    hide = eye.accessibleName()
    qtbot.keyClick(eye, Qt.Key.Key_Space)
    assert field.displayText() != "geheim"
    assert eye.accessibleName() != hide


def test_caps_lock_is_noticed(qtbot) -> None:
    field = shown(qtbot, PasswordField())
    with qtbot.waitSignal(field.caps_lock_noticed, check_params_cb=lambda is_on: is_on):
        qtbot.keyClick(field, "A", Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(field.caps_lock_noticed, check_params_cb=lambda is_on: not is_on):
        qtbot.keyClick(field, "A", Qt.KeyboardModifier.ShiftModifier)


def test_scrolling_over_a_choice_changes_nothing(qtbot) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    choice = ChoiceField()
    choice.addItems(["mevrouw", "heer"])
    shown(qtbot, choice)
    choice.clearFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, event)
    assert choice.currentText() == "mevrouw"


def test_a_notice_is_hidden_until_it_has_something_to_say(qtbot) -> None:
    page = shown(qtbot, Page("Leden"))
    notice = page.notice
    assert not notice.isVisible()
    done: list[str] = []
    notice.show_message(NoticeKind.WAIT, "Er is geen reservekopie.", "Maak er een", lambda: done.append("made"))
    assert notice.isVisible()
    assert notice.text == "Er is geen reservekopie."
    (action,) = [b for b in notice.findChildren(QPushButton) if b.text() == "Maak er een"]
    action.click()
    assert done == ["made"]
    assert not notice.isVisible()


def test_an_error_is_said_with_what_can_be_done(qtbot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.show_error(StorageError("The disk of {name} is full.", "Make room and try again.", name="De Linde"))
    assert notice.text == "The disk of De Linde is full. Make room and try again."


def test_a_chip_says_how_many_there_are(qtbot) -> None:
    chip = shown(qtbot, Chip("Leden", 214))
    assert "214" in chip.text()
    width = chip.sizeHint().width()
    chip.click()
    assert chip.isChecked()
    assert chip.sizeHint().width() == width


def test_what_does_not_fit_goes_on_at_the_next_line(qtbot) -> None:
    place = QWidget()
    flow = FlowRow(place)
    tags = [Tag(words) for words in ("Kookgroep", "Vrijwilliger", "Bestuur", "Tuin", "Jeugd")]
    for tag in tags:
        flow.addWidget(tag)
    place.resize(220, 300)
    shown(qtbot, place)
    assert len({tag.y() for tag in tags}) > 1
    assert all(tag.geometry().right() <= place.width() for tag in tags)
    assert flow.heightForWidth(220) > flow.heightForWidth(2000)
    flow.clear()
    assert flow.count() == 0


@pytest.mark.parametrize("width", [1200, 700, 420])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_top_of_a_page_is_never_cut(qtbot, theme: Theme, width: int, scale: int) -> None:
    theme.set_scale(scale)
    page = Page("Leden")
    buttons = [Button("Afdrukken", "print"), PrimaryButton("Nieuw lid", "add")]
    page.tools.addWidget(SearchField("Zoek"), 1)
    for button in buttons:
        page.actions.addWidget(button)
    page.reserve_corner(100, 40)
    page.resize(width, 600)
    shown(qtbot, page)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(page.rect().contains(QRect(button.mapTo(page, QPoint()), button.size())) for button in buttons)


def test_one_button_stands_beside_the_title(qtbot) -> None:
    page = Page("Start")
    button = PrimaryButton("Doen")
    page.actions.addWidget(button)
    page.resize(900, 500)
    shown(qtbot, page)
    assert button.mapTo(page, QPoint()).y() < page.title.geometry().bottom()


def test_an_empty_page_says_what_to_do(qtbot) -> None:
    empty = shown(qtbot, EmptyState("members", "Er staan nog geen leden in.", "Lijst openen"))
    with qtbot.waitSignal(empty.acted):
        empty.button.click()
    assert not shown(qtbot, EmptyState("members", "Niets gevonden.")).button.isVisible()


def test_steps_go_on_only_when_a_step_is_done(qtbot) -> None:
    steps = Steps()
    is_done = [False]
    steps.add_step("Kies een bestand", QWidget(), lambda: is_done[0])
    steps.add_step("Kijk na", QWidget(), next_text="Haal binnen")
    shown(qtbot, steps)
    assert not steps.next.isEnabled()
    assert not steps.back.isVisible()
    steps.go_on()
    assert steps.index == 0
    is_done[0] = True
    steps.refresh()
    steps.next.click()
    assert steps.index == 1
    assert steps.next.text() == "Haal binnen"
    steps.back.click()
    assert steps.index == 0
    steps.next.click()
    with qtbot.waitSignal(steps.finished):
        steps.next.click()
    with qtbot.waitSignal(steps.cancelled):
        steps.cancel.click()


def test_short_work_shows_nothing_and_long_work_can_be_stopped(qtbot) -> None:
    working = Working()
    outside = QWidget()
    QVBoxLayout(outside).addWidget(working)
    shown(qtbot, outside)

    def work(progress: Progress) -> None:
        progress.report(1, 2, "regel 1")

    short = Job(work)
    working.follow(short, "De lijst wordt gelezen")
    short.run()
    assert not working.isVisible()
    long = Job(work)
    working.follow(long, "De lijst wordt gelezen")
    qtbot.waitUntil(working.isVisible)
    with qtbot.waitSignal(long.cancelled):
        working.cancel.click()
        long.run()
    assert not working.isVisible()


def people(count: int) -> QStandardItemModel:
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels(["Naam", "Telefoon"])
    for number in range(count):
        model.appendRow([QStandardItem(f"Berg, Anna {number}"), QStandardItem("06-12345678")])
    return model


def test_rows_grow_with_the_text(qtbot, theme: Theme) -> None:
    table = DataTable()
    model = people(3)
    table.setModel(model)
    shown(qtbot, table)
    before = table.rowHeight(0), table.columnWidth(0)
    theme.set_scale(200)
    assert table.rowHeight(0) >= 1.4 * before[0]
    assert table.columnWidth(0) >= 1.4 * before[1]
    assert table.rowHeight(0) == table.fontMetrics().height() + 16


def test_columns_are_as_wide_as_what_is_in_them(qtbot) -> None:
    model = people(2)
    table = DataTable()
    table.setModel(model)
    model.item(0, 0).setText("Berg-van der Heijden, Wilhelmina Johanna")
    table.fit_columns()
    shown(qtbot, table)
    words = table.fontMetrics().horizontalAdvance("Berg-van der Heijden, Wilhelmina Johanna")
    assert table.columnWidth(0) >= words + 24


def test_enter_opens_the_row(qtbot) -> None:
    model = people(2)
    table = DataTable()
    table.setModel(model)
    shown(qtbot, table)
    table.selectRow(1)
    with qtbot.waitSignal(table.row_opened, check_params_cb=lambda index: index.row() == 1):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_the_chosen_row_has_a_bar_at_its_left(qtbot) -> None:
    from wdhs_desktop.kit.theme import Role, colour

    model = people(3)
    table = DataTable()
    table.setModel(model)
    table.resize(500, 300)
    shown(qtbot, table)
    table.selectRow(1)
    picture = table.viewport().grab().toImage()
    middles = [table.rowViewportPosition(row) + table.rowHeight(row) // 2 for row in range(3)]
    at_left = [picture.pixelColor(1, y).name() for y in middles]
    assert at_left[1] == colour(Role.ACCENT).name()
    assert at_left[0] == at_left[2] == colour(Role.SURFACE).name()


def test_the_focus_ring_goes_round_the_control(qtbot) -> None:
    outside = QWidget()
    body = QVBoxLayout(outside)
    first, second = Button("Een"), Button("Twee")
    body.addWidget(first)
    body.addWidget(second)
    shown(qtbot, outside)
    outside.activateWindow()
    qtbot.waitUntil(outside.isActiveWindow)
    second.setFocus()
    (ring,) = outside.findChildren(FocusRing)
    assert ring.isVisible()
    assert ring.geometry().contains(second.geometry())
    first.setFocus()
    assert ring.geometry().contains(first.geometry())
    first.hide()
    assert not ring.geometry().contains(first.geometry()) or not ring.isVisible()
