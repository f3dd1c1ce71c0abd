"""A small folder to begin with: two guides, a picture, help and a place, that check clean on the day they are made."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.paths import resources
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.publishing.writing import write_public

_YEARS_FOR_A_GOAL = 4


def write_example(folder: Path, today: date) -> list[Path]:
    """Write the example into a folder that is empty or not there yet; gives its files. Raises UserError."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” isn't empty, so no example is put there."),
            QT_TRANSLATE_NOOP("Errors", "Choose a new folder."),
            name=folder.name,
        )
    words = {
        "vandaag": today.isoformat(),
        "over_een_jaar": f"{today.year + 1}-{today.month:02}",
        "jaar": str(today.year + _YEARS_FOR_A_GOAL),
        "jaar_nu": str(today.year),
    }
    source = resources() / "publishing" / "voorbeeld"
    written = []
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        body = path.read_bytes()
        if path.suffix in (".md", ".yaml"):
            text = body.decode()
            for name, value in words.items():
                text = text.replace("{{" + name + "}}", value)
            body = text.encode()
        target = folder / path.relative_to(source)
        write_public(target, body)
        written.append(target)
    return written
