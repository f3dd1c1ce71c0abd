"""Where the program keeps its things on this PC; `WDHS_HOME` moves all of it, for tests, the demo and a stick."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

APPLICATION = "wdhs-desktop"
HOME_VARIABLE = "WDHS_HOME"


@dataclass(frozen=True)
class Paths:
    """The folders of the program. None of them needs to exist yet; `make` makes them."""

    data: Path
    config: Path
    state: Path
    cache: Path

    @classmethod
    def of(cls, environment: Mapping[str, str] = os.environ) -> Paths:
        """The places that belong to this PC, or everything below `WDHS_HOME`."""
        home = environment.get(HOME_VARIABLE, "")
        if home:
            return cls.below(Path(home))
        from platformdirs import PlatformDirs

        places = PlatformDirs(APPLICATION, appauthor=False)
        return cls(places.user_data_path, places.user_config_path, places.user_state_path, places.user_cache_path)

    @classmethod
    def below(cls, home: Path) -> Paths:
        """Everything in one folder."""
        return cls(home / "data", home / "config", home / "state", home / "cache")

    @property
    def database(self) -> Path:
        """The file that is opened when nobody names another."""
        return self.data / "collectief.wdhs"

    @property
    def settings(self) -> Path:
        return self.config / "wdhs-desktop.ini"

    @property
    def log(self) -> Path:
        return self.state / "wdhs-desktop.log"

    def make(self) -> None:
        """Make the folders, readable for this account only."""
        for folder in (self.data, self.config, self.state, self.cache):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


@cache
def resources() -> Path:
    """The folder with icons, translations and templates: inside an installed package, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
