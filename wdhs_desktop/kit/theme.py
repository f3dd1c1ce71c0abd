"""The one place that knows colours and sizes: tokens by role, the palette, and type that grows with the reader.

Light, dark and high contrast follow the system, or the choice of the person. In high contrast nothing of our own
colours is left: the palette of the system alone is used.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum, auto

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Role(StrEnum):
    """What a colour is for."""

    PAPER = auto()
    SURFACE = auto()
    INK = auto()
    MUTED = auto()
    LINE = auto()
    EDGE = auto()
    ACCENT = auto()
    ON_ACCENT = auto()
    SOFT = auto()
    ON_SOFT = auto()
    SIDE = auto()
    SIDE_SOFT = auto()
    SIDE_INK = auto()
    ON_SIDE = auto()
    WARM = auto()
    WARM_SOFT = auto()
    STOP = auto()


class Size(StrEnum):
    """What a text is for."""

    SMALL = auto()
    BODY = auto()
    SECTION = auto()
    TITLE = auto()


class Mode(StrEnum):
    SYSTEM = auto()
    LIGHT = auto()
    DARK = auto()
    CONTRAST = auto()


class Space(IntEnum):
    """Distances in logical pixels, in steps of four."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    HUGE = 32
    PAGE_SIDE = 28
    PAGE_TOP = 22
    CARD = 18
    BETWEEN_CARDS = 14
    RADIUS = 9
    CARD_RADIUS = 12


LIGHT = {
    Role.PAPER: "#F6F4EE", Role.SURFACE: "#FFFFFF", Role.INK: "#1B2928", Role.MUTED: "#556461", Role.LINE: "#DDD8CC",
    Role.EDGE: "#7F7A6C", Role.ACCENT: "#0B6B62", Role.ON_ACCENT: "#FFFFFF", Role.SOFT: "#E3F0EC",
    Role.ON_SOFT: "#1B2928", Role.SIDE: "#12403B", Role.SIDE_SOFT: "#205A53", Role.SIDE_INK: "#DCEBE7",
    Role.ON_SIDE: "#FFFFFF", Role.WARM: "#93400A", Role.WARM_SOFT: "#FDEBDD", Role.STOP: "#A1231B",
}  # fmt: skip
DARK = {
    Role.PAPER: "#141A19", Role.SURFACE: "#1C2423", Role.INK: "#E7EEEB", Role.MUTED: "#A7B6B1", Role.LINE: "#33403D",
    Role.EDGE: "#6F807B", Role.ACCENT: "#63CDBF", Role.ON_ACCENT: "#08231F", Role.SOFT: "#1E3632",
    Role.ON_SOFT: "#E7EEEB", Role.SIDE: "#0E2320", Role.SIDE_SOFT: "#1B403A", Role.SIDE_INK: "#C6DAD5",
    Role.ON_SIDE: "#FFFFFF", Role.WARM: "#F0A36B", Role.WARM_SOFT: "#3A281B", Role.STOP: "#FF9C93",
}  # fmt: skip

BODY_FACTOR = 1.1
SMALL_FACTOR = 0.9
USUAL_POINTS = 11.0
SMALLEST_POINTS = 10.0
SECTION_FACTOR = 1.25
TITLE_FACTOR = 1.9
SMALLEST_SCALE, LARGEST_SCALE = 80, 200
ICON_SIZE = 20


class Shown:
    """What is on the screen now: one colour per role and the points of each size. There is one screen, as Qt has
    one palette, so this is kept per process; only `Theme.apply` writes it."""

    colours: dict[Role, QColor] = {role: QColor(value) for role, value in LIGHT.items()}  # noqa: RUF012
    mode = Mode.LIGHT
    scale = 100
    system_font: QFont | None = None
    system_points = 11.0


def colour(role: Role) -> QColor:
    """The colour of a role as it is shown now; ask again when painting, it changes with the theme."""
    return QColor(Shown.colours[role])


def points(size: Size) -> float:
    """The size of a text in points, as it is shown now."""
    body = max(max(Shown.system_points * BODY_FACTOR, USUAL_POINTS) * Shown.scale / 100, SMALLEST_POINTS)
    if size is Size.SMALL:
        return max(body * SMALL_FACTOR, SMALLEST_POINTS)
    return {Size.BODY: body, Size.SECTION: body * SECTION_FACTOR, Size.TITLE: body * TITLE_FACTOR}[size]


def scaled(pixels: float) -> int:
    """A distance or picture size that grows with the text."""
    return round(pixels * Shown.scale / 100)


def font(size: Size = Size.BODY, *, bold: bool = False) -> QFont:
    """The system's own font in a size of ours, with figures of one width."""
    made = QFont(QApplication.font())
    made.setPointSizeF(points(size))
    made.setFeature(QFont.Tag("tnum"), 1)
    if bold or size is Size.TITLE:
        made.setWeight(QFont.Weight.Bold)
    elif size is Size.SECTION:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` (0 to 1) of `other` in it."""
    parts = [
        round(a * (1 - share) + b * share)
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*parts)


class Theme(QObject):
    """Follows the system and the choice of the person, and dresses the application."""

    changed = Signal()

    def __init__(self, mode: str = "system", scale: int = 100) -> None:
        super().__init__()
        self._mode = Mode(mode)
        self._scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        self._app: QApplication | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._dress)

    @property
    def mode(self) -> Mode:
        """What was chosen; `shown_mode` is what came of it."""
        return self._mode

    @property
    def shown_mode(self) -> Mode:
        return Shown.mode

    @property
    def scale(self) -> int:
        """Percent."""
        return self._scale

    @staticmethod
    def colour(role: Role) -> QColor:
        return colour(role)

    @staticmethod
    def font(size: Size = Size.BODY) -> QFont:
        return font(size)

    def apply(self, app: QApplication) -> None:
        """Dress `app` now, and again whenever the system or the choice changes."""
        if self._app is None:
            self._app = app
            if Shown.system_font is None:
                Shown.system_font = QFont(app.font())
            app.setStyle("Fusion")
            from wdhs_desktop.kit.widgets.ring import FocusRings

            if app.findChild(FocusRings) is None:
                FocusRings(app)
            hints = QGuiApplication.styleHints()
            hints.colorSchemeChanged.connect(self._later.start)
            hints.accessibility().contrastPreferenceChanged.connect(self._later.start)
        self._dress()

    def set_mode(self, mode: str) -> None:
        """`system`, `light`, `dark` or `contrast`."""
        self._mode = Mode(mode)
        self._dress()

    def set_scale(self, percent: int) -> None:
        """The size of all text, 80 to 200 percent."""
        self._scale = min(max(percent, SMALLEST_SCALE), LARGEST_SCALE)
        self._dress()

    def _dress(self) -> None:
        if self._app is None or Shown.system_font is None:
            return
        from wdhs_desktop.kit.stylesheet import sheet

        self._ask_window_frame()
        Shown.mode = self._mode_now()
        Shown.scale = self._scale
        Shown.system_points = _points_of(Shown.system_font)
        self._app.setPalette(QPalette())
        Shown.colours = _colours(Shown.mode)
        self._app.setPalette(_palette(Shown.colours))
        body = QFont(Shown.system_font)
        body.setPointSizeF(points(Size.BODY))
        self._app.setFont(body)
        self._app.setStyleSheet(sheet())
        self.changed.emit()

    def _mode_now(self) -> Mode:
        if self._mode is not Mode.SYSTEM:
            return self._mode
        if _system_wants_contrast():
            return Mode.CONTRAST
        return Mode.DARK if _system_is_dark() else Mode.LIGHT

    def _ask_window_frame(self) -> None:
        """The frame that the system draws round the window is light or dark with us."""
        hints = QGuiApplication.styleHints()
        wanted = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}.get(
            self._mode, Qt.ColorScheme.Unknown
        )
        hints.setColorScheme(wanted)


def _system_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()  # held: what it hands out is void as soon as nobody holds it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _points_of(system: QFont) -> float:
    """The size of the system's font in points, also where the system gives it in pixels."""
    if system.pointSizeF() > 0:
        return system.pointSizeF()
    screen = QGuiApplication.primaryScreen()
    return system.pixelSize() * 72 / (screen.logicalDotsPerInch() if screen else 96)


def _colours(mode: Mode) -> dict[Role, QColor]:
    if mode is Mode.CONTRAST:
        return _contrast_colours()
    return {role: QColor(value) for role, value in (DARK if mode is Mode.DARK else LIGHT).items()}


def _contrast_colours() -> dict[Role, QColor]:
    """The system's palette; where the system asks for no contrast but the person does, black and white."""
    if _system_wants_contrast():
        system = QGuiApplication.palette()
        ground, ink = system.color(QPalette.ColorRole.Window), system.color(QPalette.ColorRole.WindowText)
        surface = system.color(QPalette.ColorRole.Base)
        chosen, on_chosen = system.color(QPalette.ColorRole.Highlight), system.color(QPalette.ColorRole.HighlightedText)
    else:
        black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        ground, ink = (black, white) if _system_is_dark() else (white, black)
        surface, chosen, on_chosen = ground, ink, ground
    grounds = {Role.PAPER: ground, Role.SURFACE: surface, Role.SIDE: ground, Role.WARM_SOFT: ground}
    marked = {
        Role.ACCENT: chosen, Role.ON_ACCENT: on_chosen, Role.SOFT: chosen, Role.ON_SOFT: on_chosen,
        Role.SIDE_SOFT: chosen, Role.ON_SIDE: on_chosen,
    }  # fmt: skip
    return dict.fromkeys(Role, ink) | grounds | marked


def _palette(colours: dict[Role, QColor]) -> QPalette:
    made = QPalette()
    roles = QPalette.ColorRole
    pairs = {
        roles.Window: Role.PAPER, roles.WindowText: Role.INK,
        roles.Base: Role.SURFACE, roles.AlternateBase: Role.SURFACE,
        roles.Text: Role.INK, roles.Button: Role.SURFACE, roles.ButtonText: Role.INK, roles.BrightText: Role.STOP,
        roles.PlaceholderText: Role.MUTED, roles.Highlight: Role.ACCENT, roles.HighlightedText: Role.ON_ACCENT,
        roles.Accent: Role.ACCENT, roles.Link: Role.ACCENT, roles.LinkVisited: Role.ACCENT,
        roles.ToolTipBase: Role.INK, roles.ToolTipText: Role.PAPER, roles.Mid: Role.LINE, roles.Dark: Role.EDGE,
    }  # fmt: skip
    for place, role in pairs.items():
        made.setColor(place, colours[role])
    for place in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, colours[Role.MUTED])
    return made
