"""What every test needs: no real home, no real screen unless asked for, and the long versions only on request."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--thorough", action="store_true", help="also run the long versions")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    unwanted = [] if config.getoption("--thorough") else ["thorough"]
    if not (os.environ.get("DISPLAY") and os.environ.get("DBUS_SESSION_BUS_ADDRESS")):
        unwanted.append("screen")
    left_out = [item for item in items if any(item.get_closest_marker(name) for name in unwanted)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True, scope="session")
def _one_application(qapp: object) -> None:
    """A process has one application object; a command that came first would make one that windows can't use."""
    del qapp


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WDHS_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def _source_language() -> Iterator[None]:
    """A test that starts the whole program makes it speak Dutch; the next one begins in the language of the source."""
    spoke_before = _translators()
    yield
    if not spoke_before and _translators():
        from PySide6.QtCore import QCoreApplication

        from wdhs_desktop.kit import language

        app = QCoreApplication.instance()
        assert app is not None
        language.install(app, language.SOURCE_LANGUAGE)


def _translators() -> int:
    if "PySide6.QtCore" not in sys.modules:
        return 0
    from PySide6.QtCore import QCoreApplication, QTranslator

    app = QCoreApplication.instance()
    return len(app.findChildren(QTranslator, "wdhs")) if app is not None else 0
