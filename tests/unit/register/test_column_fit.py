"""Which columns stand beside each other when there is little room."""

from __future__ import annotations

from datetime import date

import pytest

from wdhs_desktop.register.columns import chosen_columns
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.screen.column_fit import ColumnWidth, fitting
from wdhs_desktop.register.screen.view_state import TABLE_COLUMNS

COLUMNS = chosen_columns(TABLE_COLUMNS, Register(today=date(2026, 3, 5)))
SEVERAL = {"telefoon": 120, "groepen": 130, "email": 260}
WIDTHS = tuple(
    ColumnWidth(whole, SEVERAL.get(column.id, whole))
    for column, whole in zip(COLUMNS, (320, 260, 220, 240, 120, 260, 110), strict=True)
)
"""As wide as a real list makes them, in the order of TABLE_COLUMNS."""


def shown(room: int) -> list[str]:
    return [COLUMNS[at].id for at in fitting(COLUMNS, WIDTHS, room)]


@pytest.mark.parametrize("room", [632, 560, 660])
def test_name_phone_and_groups_stay_on_a_small_screen(room: int) -> None:
    assert shown(room) == ["naam", "telefoon", "groepen"]


def test_a_narrow_column_uses_the_room_that_the_three_leave() -> None:
    assert shown(700) == ["naam", "telefoon", "groepen", "lid_sinds"]


@pytest.mark.parametrize("room", [100, 300, 430, 546, 632, 900, 1100, 1600])
def test_nothing_is_wider_than_the_room(room: int) -> None:
    widths = fitting(COLUMNS, WIDTHS, room)
    assert next(iter(widths)) == 0, "the name is gone"
    assert sum(widths.values()) <= max(room, WIDTHS[0].whole)
    assert all(width > 0 for width in widths.values())


def test_a_phone_number_is_whole_or_not_there() -> None:
    for room in range(300, 1600, 7):
        widths = fitting(COLUMNS, WIDTHS, room)
        assert widths.get(2, WIDTHS[2].least) >= WIDTHS[2].least


def test_on_a_wide_screen_everything_has_its_place() -> None:
    assert shown(sum(width.whole for width in WIDTHS)) == list(TABLE_COLUMNS)
