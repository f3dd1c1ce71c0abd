"""The pages, wizard steps and dialogs that the pictures are made of, put up one by one to be looked at."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.__main__ import _framed
from tests.screens.scene import SCENES, Scene
from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.window import Window

ROUNDS = 8
TESTS = Path(__file__).parents[1]
LEFT_OUT = (
    "kit-", "register-kit", "register-berg", "register-form-top", "register-form-middle", "register-form-bottom",
    "start-quiet", "start-lists", "window-focus", "window-closed",
)  # fmt: skip
"""Not of the program itself, or the same widgets as another scene with another place in view."""


def scenes(wanted: tuple[str, ...] = ("",)) -> list[Scene]:
    """Those whose names begin with one of `wanted`; a new scene is looked at without anybody asking."""
    for path in sorted((TESTS / "screens").glob("scenes_*.py")):
        importlib.import_module(f"tests.screens.{path.stem}")
    return [scene for scene in SCENES.values() if scene.name.startswith(wanted) and not scene.name.startswith(LEFT_OUT)]


@contextmanager
def put_up(scene: Scene, theme: Theme, size: QSize) -> Iterator[QWidget]:
    """Show a scene as the window that it is in, of `size` unless it is a dialog with a size of its own."""
    widget = scene.make()
    window = _framed(widget, scene, theme) if scene.is_framed and not isinstance(widget, Window) else widget
    if scene.is_framed or scene.name.startswith("first-"):
        window.setMinimumSize(0, 0)
        window.resize(size)
    else:
        window.adjustSize()
    window.show()
    window.activateWindow()
    settle()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let everything happen that was put off until the event loop, and what comes of it."""
    for _ in range(ROUNDS):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
