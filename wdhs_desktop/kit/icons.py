"""Icons of one family, drawn from our own SVG files and tinted by role."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from wdhs_desktop.kit.paths import resources
from wdhs_desktop.kit.theme import ICON_SIZE, Role, colour, scaled


def icon(name: str, role: Role = Role.INK, size: int = ICON_SIZE, room: int = 0) -> QIcon:
    """An icon in the colour of `role` as it is shown now; `size` at 100% text.

    `room` is left free at its right, or at its left when it is negative. Ask again when the theme changes.
    """
    sharpnesses = tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}))
    return _icon(name, colour(role).name(), scaled(size), scaled(room), sharpnesses)


def pixmap(name: str, role: Role = Role.INK, size: int = ICON_SIZE, sharpness: float = 2.0) -> QPixmap:
    """The same as a picture, for labels and own painting; `sharpness` is the pixel ratio of the screen."""
    return _drawn(name, colour(role).name(), scaled(size), sharpness)


def names() -> tuple[str, ...]:
    """All icons there are."""
    return tuple(sorted(path.stem for path in (resources() / "icons").glob("*.svg")))


@lru_cache(maxsize=512)
def _icon(name: str, tint: str, size: int, room: int, sharpnesses: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for sharpness in sharpnesses:
        made.addPixmap(_drawn(name, tint, size, sharpness, room))
    return made


@lru_cache(maxsize=1024)
def _drawn(name: str, tint: str, size: int, sharpness: float, room: int = 0) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", tint)
    edge = round(size * sharpness)
    made = QPixmap(edge + round(abs(room) * sharpness), edge)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(max(-room, 0) * sharpness, 0, edge, edge))
    painter.end()
    made.setDevicePixelRatio(sharpness)
    return made
