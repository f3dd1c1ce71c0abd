"""Compile the translations (.ts → .qm) when the program is built or installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_translations(root: Path) -> list[Path]:
    """Make a .qm beside every .ts below `root`/resources/i18n; returns the new files."""
    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    made = []
    for source in sorted((root / "resources" / "i18n").glob("*.ts")):
        target = source.with_suffix(".qm")
        subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(target)], check=True)
        made.append(target)
    return made


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before the wheel is put together: what it makes in resources/ goes in with the rest of that folder."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  (the names are hatchling's)
        compile_translations(Path(self.root))
