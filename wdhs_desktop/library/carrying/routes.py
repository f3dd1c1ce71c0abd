"""Where guides come from: the web addresses of an afzender, or a folder that somebody carried here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from wdhs_desktop.formats import sender as sender_file
from wdhs_desktop.kit.errors import UserError

if TYPE_CHECKING:
    from wdhs_desktop.library.carrying.fetching import Fetcher, Heard
    from wdhs_desktop.library.carrying.web_fetching import WebLimits

LIBRARY_FOLDER = "wdhs-bibliotheek"
SENDER_NAME = "afzender.wdhs"
METADATA_FOLDER = "metadata"


class Source(Protocol):
    """One place that holds a library. `base` is what comes before the names of its files; `place` is for people."""

    @property
    def base(self) -> str: ...

    @property
    def place(self) -> str: ...

    @property
    def is_stick(self) -> bool: ...

    def fetcher(self, scratch: Path, heard: Heard) -> Fetcher: ...


class Route(Protocol):
    """Gives the places to try for one afzender (its id), best first; none when there is nothing."""

    @property
    def place(self) -> str: ...

    @property
    def is_stick(self) -> bool: ...

    def sources(self, sender: bytes) -> Sequence[Source]: ...


@dataclass(frozen=True)
class WebSource:
    base: str
    limits: WebLimits | None = None
    is_stick: ClassVar[bool] = False

    @property
    def place(self) -> str:
        return self.base

    def fetcher(self, scratch: Path, heard: Heard) -> Fetcher:
        from wdhs_desktop.library.carrying.web_fetching import WebFetcher, WebLimits

        return WebFetcher(self.base, scratch, heard, scratch / "parts", self.limits or WebLimits())


@dataclass(frozen=True)
class WebRoute:
    """Addresses that hold the same library; the next is tried when one fails. Those without https are passed over."""

    addresses: Sequence[str]
    limits: WebLimits | None = None
    is_stick: ClassVar[bool] = False

    @property
    def place(self) -> str:
        return ", ".join(self.addresses)

    def sources(self, sender: bytes) -> Sequence[Source]:
        from wdhs_desktop.library.carrying.web_fetching import is_safe_address

        del sender
        return [WebSource(address, self.limits) for address in self.addresses if is_safe_address(address)]


@dataclass(frozen=True)
class FolderSource:
    folder: Path
    base: str = "folder/"
    is_stick: ClassVar[bool] = True

    @property
    def place(self) -> str:
        return self.folder.name or str(self.folder)

    def fetcher(self, scratch: Path, heard: Heard) -> Fetcher:
        from wdhs_desktop.library.carrying.fetching import FolderFetcher

        return FolderFetcher(self.folder, self.base, scratch, heard)


@dataclass(frozen=True)
class FolderRoute:
    """A folder or a stick: it holds a library itself, or folders named for it do."""

    path: Path
    is_stick: ClassVar[bool] = True

    @property
    def place(self) -> str:
        return self.path.name or str(self.path)

    def sources(self, sender: bytes) -> Sequence[Source]:
        """Those that say they are of this afzender, or don't say whose they are."""
        of = {folder: sender_of(folder) for folder in libraries_in(self.path)}
        wanted = sorted((folder for folder in of if of[folder] in (sender.hex(), "")), key=lambda one: not of[one])
        return [FolderSource(folder) for folder in wanted]


def libraries_in(path: Path) -> tuple[Path, ...]:
    """The folders that hold a library: this one, and those in it that are named for it."""
    try:
        named = sorted(one for one in path.iterdir() if one.name.startswith(LIBRARY_FOLDER))
        return tuple(one for one in (path, *named) if (one / METADATA_FOLDER).is_dir())
    except OSError:
        return ()


def sender_of(folder: Path) -> str:
    """The id of the afzender as the folder itself says it, unchecked; empty when it doesn't."""
    try:
        return sender_file.read(folder / SENDER_NAME).id
    except UserError:
        return ""
