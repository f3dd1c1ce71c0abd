"""The pictures and files that stand beside a guide in an editor's folder."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from wdhs_desktop.formats.items import LARGEST_FILE, LARGEST_PICTURE, Attachment, Media
from wdhs_desktop.formats.pictures import ENDINGS, media_of, size_of
from wdhs_desktop.kit.text import translate

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,119}")
_FOLDERS = ("beelden", "bijlagen")


@dataclass(frozen=True)
class Attached:
    """An attachment with its bytes."""

    record: Attachment
    body: bytes


class Beside:
    """What a guide may show: files in `beelden/` and `bijlagen/` beside it, nowhere else."""

    def __init__(self, guide: Path, topic: str, prepare: Callable[[Path, bytes], bytes]) -> None:
        self._folder, self._topic, self._prepare = guide.parent, topic, prepare
        self._found: dict[str, tuple[Attached, tuple[int, int] | None]] = {}
        self.problems: list[str] = []

    @property
    def attached(self) -> list[Attached]:
        """Each file once, in the order in which the guide names them."""
        return [attached for attached, _ in self._found.values()]

    def picture(self, address: str) -> tuple[str, int, int] | None:
        """Name, width and height of the picture at this address; None when there is none that can be used."""
        found = self._take(address, "")
        if found is None or found[1] is None:
            return None
        return found[0].record.file, *found[1]

    def file(self, address: str, title: str) -> None:
        """Add a file to download; what is wrong with it lands in `problems`."""
        if self._take(address, title) is None:
            text = translate("Editor", "There is no file {name} that can be used: PNG, JPEG or PDF, not too large.")
            self.problems.append(text.format(name=address[:80]))

    def _take(self, address: str, title: str) -> tuple[Attached, tuple[int, int] | None] | None:
        folder, _, name = address.partition("/")
        if folder not in _FOLDERS or not _NAME.fullmatch(name):
            return None
        if name in self._found:
            return self._found[name]
        path = self._folder / folder / name
        if not path.is_file() or path.is_symlink() or path.stat().st_size > LARGEST_FILE:
            return None
        body = self._prepare(path, path.read_bytes())
        media = media_of(body)
        size = size_of(body) if media in (Media.PNG, Media.JPEG) else None
        if media is None or (media is not Media.PDF and (size is None or len(body) > LARGEST_PICTURE)):
            return None
        digest = hashlib.sha256(body).hexdigest()
        record = Attachment(
            file=name,
            path=f"{self._topic}/{digest[:16]}.{ENDINGS[media]}",
            media=media,
            length=len(body),
            sha256=digest,
            title=title,
        )
        self._found[name] = Attached(record, body), size
        return self._found[name]
