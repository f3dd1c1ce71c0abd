"""Colours that can be read, text that grows, and a choice that is followed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.theme import Mode, Role, Size, Theme, colour, points
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.text import Text

WORDS = [
    (Role.INK, Role.PAPER), (Role.INK, Role.SURFACE), (Role.MUTED, Role.PAPER), (Role.MUTED, Role.SURFACE),
    (Role.ACCENT, Role.SURFACE), (Role.ACCENT, Role.PAPER), (Role.ON_ACCENT, Role.ACCENT), (Role.ON_SOFT, Role.SOFT),
    (Role.SIDE_INK, Role.SIDE), (Role.ON_SIDE, Role.SIDE_SOFT), (Role.WARM, Role.WARM_SOFT), (Role.WARM, Role.SURFACE),
    (Role.STOP, Role.SURFACE), (Role.STOP, Role.PAPER), (Role.ACCENT, Role.WARM_SOFT),
]  # fmt: skip
EDGES = [(Role.EDGE, Role.SURFACE), (Role.EDGE, Role.PAPER), (Role.ACCENT, Role.PAPER), (Role.SIDE_INK, Role.SIDE)]


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(of: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in of.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_can_be_read(theme: Theme, mode: str, ink: Role, ground: Role) -> None:
    theme.set_mode(mode)
    if mode == "contrast" and Role.ACCENT in (ink, ground) and Role.ON_ACCENT not in (ink, ground):
        assert contrast(colour(Role.INK), colour(ground)) >= 7 or ground is Role.ACCENT
    else:
        assert contrast(colour(ink), colour(ground)) >= 4.5


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_focus_can_be_seen(theme: Theme, mode: str, edge: Role, ground: Role) -> None:
    theme.set_mode(mode)
    assert contrast(colour(edge), colour(ground)) >= 3


def test_high_contrast_has_no_colour_of_ours(theme: Theme) -> None:
    theme.set_mode("contrast")
    assert {colour(role).name() for role in Role} == {"#000000", "#ffffff"}


@pytest.mark.parametrize("scale", [80, 100, 125, 200])
def test_text_is_never_too_small(theme: Theme, scale: int) -> None:
    theme.set_scale(scale)
    assert 10 <= points(Size.SMALL) <= points(Size.BODY) < points(Size.SECTION) < points(Size.TITLE)


def test_what_stands_on_the_screen_grows_with_the_choice(qtbot, theme: Theme) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    words, button = Text("Leden", parent=both), Button("Afdrukken", "print", both)
    both.show()
    before = words.sizeHint().height(), button.sizeHint().height(), button.iconSize().height()
    theme.set_scale(200)
    after = words.sizeHint().height(), button.sizeHint().height(), button.iconSize().height()
    assert all(large >= 1.5 * small for small, large in zip(before, after, strict=True))


def test_controls_are_36_to_40_pixels_at_100_percent(qtbot, theme: Theme) -> None:
    button = PrimaryButton("Nieuw lid", "add")
    qtbot.addWidget(button)
    button.show()
    assert 36 <= button.sizeHint().height() <= 40


def test_the_pages_hear_of_a_change(qtbot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.shown_mode is Mode.DARK


def test_an_icon_takes_the_colour_of_its_role(theme: Theme) -> None:
    theme.set_mode("light")
    light = pixmap("lock", Role.ACCENT).toImage()
    theme.set_mode("dark")
    dark = pixmap("lock", Role.ACCENT).toImage()
    assert _strongest(light) == QColor("#0B6B62")
    assert _strongest(dark) == QColor("#63CDBF")


def _strongest(image) -> QColor:
    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return QColor(max(seen, key=lambda each: each.alpha()).rgb())


def test_a_second_theme_starts_from_the_same_system_font(qapp: QApplication, theme: Theme) -> None:
    theme.set_scale(200)
    again = Theme("light")
    again.apply(qapp)
    assert qapp.font().pointSizeF() == pytest.approx(points(Size.BODY))
    theme.set_scale(100)
    assert points(Size.BODY) == pytest.approx(qapp.font().pointSizeF())
