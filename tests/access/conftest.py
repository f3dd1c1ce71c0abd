"""Pages that are looked at as a whole are made once for all tests that look at them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from wdhs_desktop.kit.theme import Theme

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))
SMALL_LAPTOP = QSize(1280, 720)
OF_THE_PLATFORM = r"This plugin does not support (propagateSizeHints|raise)\(\)"
OTHER_COLOURS = (
    "start-opened", "start-closed", "register-table", "register-removed", "register-new", "register-import-2",
    "register-export", "register-dialog-leave", "register-closed-wrong", "first-1", "first-4", "settings-paper",
    "window-warning", "library-guide", "library-contents", "library-plan", "library-help", "library-filters",
)  # fmt: skip
"""Scenes that have every kind of control between them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(OF_THE_PLATFORM))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for name, wanted in (("window", ("",)), ("large_window", ("",)), ("other_window", OTHER_COLOURS)):
        if name in metafunc.fixturenames:
            from support.screen_scenes import scenes

            every = scenes(wanted)
            metafunc.parametrize(name, every, ids=[one.name for one in every], indirect=True, scope="module")


@pytest.fixture(scope="module")
def look(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Theme]:
    """The theme, in Dutch, light and at the usual size; afterwards as it was."""
    from wdhs_desktop.kit import language
    from wdhs_desktop.kit.theme import Theme

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WDHS_HOME", str(tmp_path_factory.mktemp("home")))
        language.install(qapp, "nl")
        theme = Theme("light", 100)
        theme.apply(qapp)
        yield theme
        theme.set_mode("light")
        theme.set_scale(100)
        language.install(qapp, language.SOURCE_LANGUAGE)


@pytest.fixture(scope="module")
def window(request: pytest.FixtureRequest, look: Theme) -> Iterator[QWidget]:
    """One page, wizard step or dialog, as large as the window of a small laptop."""
    yield from _put_up(request, look)


@pytest.fixture(scope="module")
def large(look: Theme) -> Iterator[Theme]:
    look.set_scale(200)
    yield look
    look.set_scale(100)


@pytest.fixture(scope="module")
def large_window(request: pytest.FixtureRequest, large: Theme) -> Iterator[QWidget]:
    """The same with text of twice the size."""
    yield from _put_up(request, large)


@pytest.fixture(scope="module", params=["dark", "contrast"])
def mode(request: pytest.FixtureRequest, look: Theme) -> Iterator[Theme]:
    look.set_mode(request.param)
    yield look
    look.set_mode("light")


@pytest.fixture(scope="module")
def other_window(request: pytest.FixtureRequest, mode: Theme) -> Iterator[QWidget]:
    """The same in dark, and in high contrast."""
    yield from _put_up(request, mode)


def _put_up(request: pytest.FixtureRequest, look: Theme) -> Iterator[QWidget]:
    from support.screen_scenes import put_up

    with put_up(request.param, look, SMALL_LAPTOP) as shown:
        yield shown
