"""Where things are kept, and that one variable moves all of it."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from wdhs_desktop.kit.paths import Paths, resources


def test_one_variable_moves_everything(tmp_path: Path) -> None:
    paths = Paths.of({"WDHS_HOME": str(tmp_path)})
    for place in (paths.database, paths.settings, paths.log, paths.cache):
        assert place.is_relative_to(tmp_path)


def test_without_it_every_kind_has_its_own_place() -> None:
    paths = Paths.of({})
    assert paths.data.is_absolute()
    assert "wdhs-desktop" in str(paths.data)
    assert "wdhs-desktop" in str(paths.config)


def test_new_folders_are_for_this_account_only(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path / "home")
    paths.make()
    paths.make()
    if sys.platform != "win32":
        assert stat.S_IMODE(paths.state.stat().st_mode) == 0o700


def test_the_resources_are_found() -> None:
    assert (resources() / "icons" / "members.svg").is_file()
