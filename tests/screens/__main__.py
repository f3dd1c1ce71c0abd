"""Draws the scenes; see the package for how to add one."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import traceback
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.scene import SCENES, Scene
from wdhs_desktop.kit import language
from wdhs_desktop.kit.settings import Settings
from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.window import Window

PLACES = (("start", "Start", "start"), ("library", "Kennisbank", "library"), ("register", "Leden", "members"))
BETWEEN_LOOKS = 60
MOST_LOOKS = 25


def main(arguments: list[str]) -> int:
    """Returns how many scenes could not be drawn."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens")
    parser.add_argument("out", type=Path)
    parser.add_argument("only", nargs="*", help="words that the name of a scene must have one of")
    parser.add_argument("--modes", default="light,dark")
    parser.add_argument("--scales", default="100,200")
    parser.add_argument("--size", default="1280x800")
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    language.install(app, "nl")
    app.setCursorFlashTime(0)
    theme = Theme()
    theme.apply(app)
    size = QSize(*(int(part) for part in chosen.size.split("x")))
    failed = _load_scenes()
    wanted = [s for s in SCENES.values() if not chosen.only or any(word in s.name for word in chosen.only)]
    for mode, scale in product(chosen.modes.split(","), chosen.scales.split(",")):
        theme.set_mode(mode)
        theme.set_scale(int(scale))
        for scene in wanted:
            target = chosen.out / f"{scene.name}-{mode}-{scale}.png"
            failed += not _draw(scene, theme, size, target)
    return failed


def _load_scenes() -> int:
    failed = 0
    for path in sorted(Path(__file__).parent.glob("scenes_*.py")):
        try:
            importlib.import_module(f"tests.screens.{path.stem}")
        except Exception:  # noqa: BLE001  (one broken file must not hide the other pictures)
            failed += 1
            print(f"{path.name} could not be loaded:\n{traceback.format_exc(limit=-3)}", file=sys.stderr)
    return failed


def _draw(scene: Scene, theme: Theme, size: QSize, target: Path) -> bool:
    try:
        widget = scene.make()
        shown = _framed(widget, scene, theme) if scene.is_framed and not isinstance(widget, Window) else widget
        _photograph(shown, size if scene.is_framed else None).save(str(target))
    except Exception:  # noqa: BLE001  (see above)
        print(f"{scene.name} could not be drawn:\n{traceback.format_exc(limit=-4)}", file=sys.stderr)
        return False
    print(target)
    return True


def _framed(widget: QWidget, scene: Scene, theme: Theme) -> Window:
    settings = Settings(Path(tempfile.mkdtemp(prefix="wdhs-screens-")) / "screens.ini")
    window = Window(theme, settings)
    window.set_header("Buurthuis De Linde", "Buurthuis in Ondiep")
    marked = scene.name.split("-", maxsplit=1)[0]
    for page_id, title, icon in PLACES:
        window.add_page(page_id, title, icon, widget if page_id == marked else QWidget())
    window.add_page(
        "settings", "Instellingen", "settings", widget if marked == "settings" else QWidget(), is_below=True
    )
    window.set_opened(scene.opened_by or None)
    window.idle.stop()
    if window.page(marked) is widget:
        window.show_page(marked)
    else:
        window.show_interlude(widget)
    return window


def _photograph(widget: QWidget, size: QSize | None) -> QPixmap:
    if size is None:
        widget.adjustSize()
    else:
        widget.resize(size)
    widget.show()
    picture = _settled(widget)
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return picture


def _settled(widget: QWidget) -> QPixmap:
    """The picture when nothing moves on it any more, or after a while."""
    picture = QPixmap()
    for _ in range(MOST_LOOKS):
        loop = QEventLoop()
        QTimer.singleShot(BETWEEN_LOOKS, loop.quit)
        loop.exec()
        before, picture = picture, widget.grab()
        if picture.toImage() == before.toImage():
            break
    return picture


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
