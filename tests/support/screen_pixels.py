"""What is really on the glass: contrast of words, edges and the focus ring, measured in the pixels of a window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, qBlue, qGreen, qRed
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from support.screen_audit import VIEWPORT, called, reachable, shown

FOR_TEXT, FOR_LARGE_TEXT, FOR_CONTROLS = 4.5, 3.0, 3.0
LARGE_POINTS, LARGE_BOLD_POINTS = 18.0, 14.0
RING = 2
WORN = 0.6
"""How much of the ring must be there: its corners are round and a neighbour may touch it."""


def picture(window: QWidget) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def contrast(one: int, other: int) -> float:
    """The contrast ratio of WCAG of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=20_000)
def _luminance(colour: int) -> float:
    parts = (part / 255 for part in (qRed(colour), qGreen(colour), qBlue(colour)))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def faint(window: QWidget) -> list[str]:
    """Words and edges that don't stand out from what is behind them. What can't be used now may be faint."""
    image = picture(window)
    return [*_faint_words(window, image), *_faint_edges(window, image)]


def _faint_words(window: QWidget, image: QImage) -> Iterator[str]:
    for one in shown(window):
        if not isinstance(one, QLabel | QAbstractButton | QLineEdit | QComboBox) or not one.isEnabled():
            continue
        place = _seen(one, window)
        if not _words(one).strip() or place.size() != one.size() or min(place.width(), place.height()) < 12:
            continue
        found = _strongest(image, place.adjusted(4, 3, -4, -3))
        wanted = FOR_LARGE_TEXT if _is_large(one) else FOR_TEXT
        if found < wanted:
            yield f"the words of {called(one)} have {found:.1f}, not {wanted}"


def _faint_edges(window: QWidget, image: QImage) -> Iterator[str]:
    for one in shown(window):
        if not isinstance(one, QLineEdit | QComboBox | QPlainTextEdit) or not one.isEnabled():
            continue
        place = _seen(one, window)
        if place.size() != one.size() or _is_in_cell(one):
            continue
        middle = place.center().x()
        inside = image.pixel(middle, place.top() + 5)
        edge = max(contrast(image.pixel(middle, place.top() + deep), inside) for deep in range(3))
        if edge < FOR_CONTROLS:
            yield f"the edge of {called(one)} has {edge:.1f}, not {FOR_CONTROLS}"


def unfocused(window: QWidget, done: set[tuple[str, str]]) -> list[str]:
    """Kinds of controls that look no different with the keyboard in them. `done` are the kinds seen before."""
    found = []
    everything = reachable(window)
    for one in everything:
        kind = (type(one).__name__, str(one.property("look")))
        if kind in done or _seen(one, window).size() != one.size():
            continue
        if not any(_give(other) for other in everything if other is not one):
            continue
        before = picture(window)
        if not _give(one):
            continue
        done.add(kind)
        place = _seen(one, window)
        changed = _changed(before, picture(window), place.adjusted(-4, -4, 4, 4).intersected(window.rect()))
        wanted = WORN * RING * 2 * (place.width() + place.height())
        if changed < wanted:
            found.append(f"the ring of {called(one)} has {changed} pixels that stand out, not {wanted:.0f}")
    return found


def _give(one: QWidget) -> bool:
    one.setFocus(Qt.FocusReason.TabFocusReason)
    return QApplication.focusWidget() in (one, one.focusProxy())


def _changed(before: QImage, after: QImage, place: QRect) -> int:
    count = 0
    for y in range(place.top(), place.bottom() + 1):
        for x in range(place.left(), place.right() + 1):
            old, new = before.pixel(x, y), after.pixel(x, y)
            if old != new and contrast(old, new) >= FOR_CONTROLS:
                count += 1
    return count


def _strongest(image: QImage, place: QRect) -> float:
    """The contrast of the strongest colour in a place with the one that fills most of it."""
    counted: Counter[int] = Counter()
    part = image.copy(place)
    for y in range(part.height()):
        counted.update(memoryview(part.constScanLine(y)).cast("I")[: part.width()])
    if not counted:
        return 21.0
    ground = counted.most_common(1)[0][0]
    return max(contrast(ground, one) for one in counted)


def _words(one: QWidget) -> str:
    if isinstance(one, QComboBox):
        return one.currentText()
    if isinstance(one, QLineEdit):
        return one.text() or one.placeholderText()
    return str(one.text()) if isinstance(one, QLabel | QAbstractButton) else ""


def _is_large(one: QWidget) -> bool:
    size = one.font().pointSizeF()
    return size >= LARGE_POINTS or (one.font().bold() and size >= LARGE_BOLD_POINTS)


def _is_in_cell(one: QWidget) -> bool:
    parent = one.parentWidget()
    return parent is not None and parent.objectName() == VIEWPORT


def _seen(one: QWidget, window: QWidget) -> QRect:
    """The part of the window where it is seen, also through the scroll areas around it."""
    place = QRect(one.mapTo(window, QPoint(0, 0)), one.size()).intersected(window.rect())
    at = one.parentWidget()
    while at is not None and at is not window:
        place = place.intersected(QRect(at.mapTo(window, QPoint(0, 0)), at.size()))
        at = at.parentWidget()
    return place
