"""The focus ring: two pixels round whatever the keyboard talks to, outside the control, so that nobody loses it."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space, colour

LINE = 2
GAP = 1
REACH = LINE + GAP
AROUND = QMargins(REACH, REACH, REACH, REACH)
VIEWPORT = "qt_scrollarea_viewport"
FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange}
)


class FocusRing(QWidget):
    """Lies over one window and surrounds the widget it is given."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = QRect()
        self._radius = float(Space.RADIUS + REACH)
        self._role = Role.ACCENT
        self.hide()

    def surround(self, widget: QWidget) -> None:
        """Go round `widget`, as far as it can be seen; the line itself may lie over the edge of what scrolls."""
        window = self._window
        self._whole = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-REACH, -REACH, REACH, REACH)
        clip = _clip_of(widget, window)
        is_seen = widget.isVisible() and self._whole.marginsRemoved(AROUND).intersects(clip)
        seen = self._whole.intersected(clip.marginsAdded(AROUND)).intersected(window.rect())
        on_side = bool(_nearest(widget, "onSide"))
        self._role = Role.SIDE_INK if on_side else Role.ACCENT
        is_round = widget.property("look") == "chip"
        self._radius = self._whole.height() / 2 if is_round else float(Space.RADIUS + REACH)
        if not is_seen:
            self.hide()
            return
        self.setGeometry(seen)
        self.raise_()
        self.show()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._role), LINE))
        inside = QRectF(self._whole.translated(-self.pos())).adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
        painter.drawRoundedRect(inside, self._radius, self._radius)


class FocusRings(QObject):
    """Keeps one ring a window, round the widget that has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._chain: list[QWidget] = []
        self._focused: QWidget | None = None
        self._rings: dict[QWidget, FocusRing] = {}
        app.focusChanged.connect(self._go_to)

    def _go_to(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        self._let_go()
        if new is None or not _takes_ring(new):
            return
        self._focused = _outermost(new)
        widget: QWidget | None = self._focused
        while widget is not None:
            widget.installEventFilter(self)
            self._chain.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._draw()

    def _let_go(self) -> None:
        for widget in self._chain:
            with contextlib.suppress(RuntimeError):
                widget.removeEventFilter(self)
        self._chain.clear()
        self._focused = None
        for ring in self._rings.values():
            with contextlib.suppress(RuntimeError):
                ring.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in FOLLOWED and self._focused is not None:
            self._draw()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        if self._focused is None:
            return
        with contextlib.suppress(RuntimeError):
            self._ring_of(self._focused.window()).surround(self._focused)

    def _ring_of(self, window: QWidget) -> FocusRing:
        if window not in self._rings:
            self._rings[window] = FocusRing(window)
            window.destroyed.connect(lambda: self._rings.pop(window, None))
        return self._rings[window]


def _takes_ring(widget: QWidget) -> bool:
    is_reached_by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    is_popup = widget.window().windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
    parent = widget.parentWidget()
    is_in_cell = parent is not None and parent.objectName() == VIEWPORT and not isinstance(widget, QAbstractButton)
    return is_reached_by_tab and not is_popup and not is_in_cell and not isinstance(widget, QTabBar)


def _outermost(widget: QWidget) -> QWidget:
    """The whole control, where the focus is in a part of it (the line inside a spin box)."""
    parent = widget.parentWidget()
    while parent is not None and parent.focusProxy() is widget and not parent.inherits("Field"):
        widget, parent = parent, parent.parentWidget()
    return widget


def _nearest(widget: QWidget, name: str) -> object:
    at: QWidget | None = widget
    while at is not None:
        if at.property(name) is not None:
            return at.property(name)
        at = at.parentWidget()
    return None


def _clip_of(widget: QWidget, window: QWidget) -> QRect:
    """The part of the window in which `widget` can be seen through the scroll areas around it."""
    clip = window.rect()
    at = widget.parentWidget()
    while at is not None and at is not window:
        if at.objectName() == VIEWPORT:
            clip = clip.intersected(QRect(at.mapTo(window, QPoint(0, 0)), at.size()))
        at = at.parentWidget()
    return clip
