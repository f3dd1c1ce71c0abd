"""The offscreen platform says of every window that it has no window manager; that is no fault of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent
OF_THE_PLATFORM = r"This plugin does not support (propagateSizeHints|raise)\(\)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(OF_THE_PLATFORM))
