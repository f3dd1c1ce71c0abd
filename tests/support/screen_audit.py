"""Looks at a window as people with poor sight, a keyboard or a trembling hand meet it, and lists what is wrong.

Every check gives sentences; an empty list is a pass. Nothing is drawn or changed except what the check is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

SMALLEST_TARGET = 24
SLACK = 1
MOST_STEPS = 300
"""More than any page has; coming somewhere may show more to come to, so they can't be counted before."""
VIEWPORT = "qt_scrollarea_viewport"
ROLES_THAT_SAY_NOTHING = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window})


def shown(window: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that somebody could see by scrolling."""
    for one in window.findChildren(QWidget):
        if one.isVisible() and one.window() is window:
            yield one


def reachable(window: QWidget) -> list[QWidget]:
    """Everything that the Tab key comes to."""
    return [one for one in shown(window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()]


def called(widget: QWidget) -> str:
    """What a person would call it, with the class for who mends it."""
    text = getattr(widget, "text", None)
    words = widget.accessibleName() or (str(text()) if callable(text) else "")
    return f"{type(widget).__name__} “{words[:50]}” in {type(widget.parentWidget()).__name__}"


def nameless(window: QWidget) -> list[str]:
    """What takes the keyboard without a name, or as something that a reader can't announce."""
    found = []
    for one in reachable(window):
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is None:
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{called(one)} has no name")
        if interface.role() in ROLES_THAT_SAY_NOTHING and not isinstance(one, QAbstractScrollArea):
            found.append(f"{called(one)} has no role")
    return found


def too_small(window: QWidget) -> list[str]:
    """What is harder to hit than 24 by 24 pixels."""
    return [
        f"{called(one)} is {one.width()}×{one.height()}"
        for one in shown(window)
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox)
        and one.isEnabled()
        and min(one.width(), one.height()) < SMALLEST_TARGET
    ]


def clashes(window: QWidget) -> list[str]:
    """Letters that press two things together with Alt."""
    seen: dict[str, str] = {}
    found = []
    for one in shown(window):
        if not isinstance(one, QAbstractButton | QLabel) or not one.isEnabled():
            continue
        letter = QKeySequence.mnemonic(one.text()).toString()
        if isinstance(one, QLabel) and one.buddy() is None:
            continue
        if letter and letter in seen:
            found.append(f"{letter} is for {seen[letter]} and for {called(one)}")
        elif letter:
            seen[letter] = called(one)
    return found


def cut(window: QWidget) -> list[str]:
    """Words that don't fit in their place, and things that no scrolling brings into view."""
    found = []
    for one in shown(window):
        lack = _lack(one)
        if lack:
            found.append(f"{called(one)} {lack}")
        elif isinstance(one, QAbstractButton | QLabel | QLineEdit | QComboBox | QPlainTextEdit):
            outside = _outside(one)
            if outside:
                found.append(f"{called(one)} {outside}")
    return found


def _lack(one: QWidget) -> str:
    for kind, look in _LOOKS:
        if isinstance(one, kind):
            return look(one)
    return ""


def _label_lack(label: QLabel) -> str:
    words = label.text()
    if not words or not label.pixmap().isNull():
        return ""
    inside = label.contentsRect()
    if not label.wordWrap():
        need = label.sizeHint()
        return "is cut sideways" if need.width() > label.width() + SLACK else _low(need.height(), label.height())
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in words.replace("\n", " ").split()), default=0)
    if longest > inside.width() + SLACK:
        return f"has a word of {longest} px in {inside.width()} px"
    return _low(label.heightForWidth(label.width()), label.height())


def _low(need: int, have: int) -> str:
    return f"is cut below: {have} px high, needs {need}" if need > have + SLACK else ""


def _button_lack(button: QAbstractButton) -> str:
    if not button.text():
        return ""
    if button.sizePolicy().hasHeightForWidth():
        return _low(button.heightForWidth(button.width()), button.height())
    need = button.sizeHint()
    if need.width() > button.width() + SLACK:
        return f"is cut sideways: {button.width()} px wide, needs {need.width()}"
    return _low(need.height(), button.height())


def _line_lack(line: QLineEdit) -> str:
    words = "" if line.text() else line.placeholderText()
    margins = line.textMargins()
    room = line.width() - margins.left() - margins.right() - 2 * 12
    need = line.fontMetrics().horizontalAdvance(words)
    if need > room + SLACK:
        return f"cuts its hint: {need} px in {room} px"
    return _low(line.fontMetrics().height() + 4, line.height())


def _combo_lack(combo: QComboBox) -> str:
    need, room = combo.fontMetrics().horizontalAdvance(combo.currentText()), combo.width() - combo.height() - 12
    return f"cuts its choice: {need} px in {room} px" if need > room + SLACK else ""


def _head_lack(head: QHeaderView) -> str:
    model = head.model()
    if model is None or head.orientation() is Qt.Orientation.Vertical:
        return ""
    cut_heads = []
    for place in range(head.count()):
        words = str(model.headerData(place, head.orientation(), Qt.ItemDataRole.DisplayRole) or "")
        widest = max((head.fontMetrics().horizontalAdvance(line) for line in words.split("\n")), default=0)
        if not head.isSectionHidden(place) and widest > head.sectionSize(place) - 8:
            cut_heads.append(words)
    return f"cuts the heads {', '.join(cut_heads)}" if cut_heads else ""


_LOOKS: tuple[tuple[type[QWidget], Callable[..., str]], ...] = (
    (QLabel, _label_lack),
    (QCheckBox, _button_lack),
    (QRadioButton, _button_lack),
    (QAbstractButton, _button_lack),
    (QLineEdit, _line_lack),
    (QComboBox, _combo_lack),
    (QHeaderView, _head_lack),
)


def _outside(one: QWidget) -> str:
    """Whether a part of it lies where no scroll bar leads."""
    place, at = QRect(QPoint(0, 0), one.size()), one
    parent = at.parentWidget()
    while parent is not None and not at.isWindow():
        place = place.translated(at.pos())
        at, parent = parent, parent.parentWidget()
        if at.objectName() == VIEWPORT and isinstance(parent, QScrollArea):
            return "" if _scroll_reaches(parent, place) else "lies sideways out of reach"
        if at.objectName() == VIEWPORT:
            return ""
        if not at.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return f"sticks out of {type(at).__name__}"
    return ""


def _scroll_reaches(area: QScrollArea, place: QRect) -> bool:
    across = area.horizontalScrollBar()
    left = place.left() + across.value()
    return left >= -SLACK and left + place.width() <= area.viewport().width() + across.maximum() + SLACK


def walk(window: QWidget, press: Callable[[bool], None], focus: Callable[[], QWidget | None]) -> list[str]:
    """Go round by Tab and back by Shift+Tab; `press` takes whether it goes backwards."""
    forward = _round(lambda: press(False), focus)
    backward = _round(lambda: press(True), focus)
    if not forward or not backward:
        return [f"the keyboard gets stuck at {called(at)}" for at in [focus()] if at is not None]
    if forward[1:] != list(reversed(backward[1:])) or forward[0] is not backward[0]:
        return [f"back isn't the way there: {[called(a) for a in forward]} / {[called(a) for a in backward]}"]
    return [
        f"Tab never comes to {called(one)}"
        for one in reachable(window)
        if one not in forward and not _is_part(one, forward) and not _shares_a_group(one)
    ]


def _round(step: Callable[[], None], focus: Callable[[], QWidget | None]) -> list[QWidget]:
    first = focus()
    seen: list[QWidget] = []
    for _ in range(MOST_STEPS):
        at = focus()
        if at is None:
            return []
        if seen and at is first:
            return seen
        if at in seen:
            return []
        seen.append(at)
        step()
    return []


def _is_part(one: QWidget, of: list[QWidget]) -> bool:
    """A scroll area or the line in a spin box stands for what is in it."""
    return isinstance(one, QAbstractScrollArea) or any(two is one.focusProxy() or one.isAncestorOf(two) for two in of)


def _shares_a_group(one: QWidget) -> bool:
    """Of options that exclude each other Tab comes to one; arrows go to the others."""
    return isinstance(one, QAbstractButton) and (one.autoExclusive() or one.group() is not None) and not one.isChecked()
