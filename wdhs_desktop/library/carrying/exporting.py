"""Passing a library on: the signed files as they came in, put on a stick so that any PC can bring them in from there.

Files get their names only when they are whole, and the timestamp is the last, so a stick that is pulled out holds the
older library or the newer one. This module imports tuf.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from wdhs_desktop.formats import sender as sender_file
from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.progress import Progress
from wdhs_desktop.library.carrying.explaining import Explainer
from wdhs_desktop.library.carrying.fetching import METADATA
from wdhs_desktop.library.carrying.offer import read_offer
from wdhs_desktop.library.carrying.routes import (
    LIBRARY_FOLDER,
    METADATA_FOLDER,
    SENDER_NAME,
    FolderSource,
    libraries_in,
    sender_of,
)
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble
from wdhs_desktop.library.carrying.verified import TARGETS, VerifiedSource, first_expiry, seen_in, signed_part
from wdhs_desktop.library.carrying.visiting import VISIT, Here

CLUSTER = 32 * 1024
"""Bytes that the smallest file takes on a stick."""

LARGEST_METADATA = 5 * 1024 * 1024
_TIMESTAMP = f"{METADATA}timestamp.json"
_OURS = re.compile(r"^(?:[1-9]\d{0,8}\.[a-z0-9-]+\.json|[0-9a-f]{64}\.[a-z0-9][a-z0-9._-]*|\.[0-9a-f]{16}\.part)$")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_LOCKED = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True)
class ExportOutcome:
    """What lies in `folder` now: so many items and files, in bytes. `left_out` are large files that aren't here."""

    folder: Path
    items: int
    files: int
    bytes: int
    left_out: int


class Export:
    """One copy of one library."""

    def __init__(self, here: Here, addresses: tuple[str, ...], clock: Clock, scratch: Path, progress: Progress) -> None:
        self._here = here
        self._addresses = addresses
        self._clock = clock
        self._scratch = scratch
        self._progress = progress
        self._signed: dict[str, str] = {}
        self._done = 0
        self._total = 0

    def run(self, folder: Path, targets: Iterable[tuple[str, bytes]]) -> ExportOutcome:
        """Copy to this PC's disk first, so that the file isn't kept busy by a slow stick."""
        place = self._place_in(folder)
        self._explainer = Explainer(FolderSource(place), self._here.name, self._clock)
        self._refuse(place)
        with tempfile.TemporaryDirectory(prefix=VISIT, dir=self._scratch) as name:
            ready = Path(name)
            try:
                sizes = self._lay_ready(ready, targets)
            except OSError as error:
                raise self._explainer.of_disk(error) from error
            with self._stick_errors():
                self._refuse_full(folder, place, sizes)
                self._write(ready, place, sizes)
        outcome = self._read_back(place, sizes)
        self._clear_older(place, sizes)
        return outcome

    def _place_in(self, folder: Path) -> Path:
        """The folder that already holds this library, or else a free name for one."""
        ours = [one for one in libraries_in(folder) if sender_of(one) == self._here.sender.hex()]
        plain = folder / LIBRARY_FOLDER
        if ours:
            return ours[0]
        is_of_another = sender_of(plain) not in ("", self._here.sender.hex()) or plain in libraries_in(folder)
        return folder / f"{LIBRARY_FOLDER}-{self._here.sender.hex()[:8]}" if is_of_another else plain

    def _refuse(self, place: Path) -> None:
        """There must be something to pass on that hasn't run out, and nothing newer where it goes."""
        ours = seen_in(self._here.metadata)
        try:
            expires = first_expiry(self._here.metadata)
            self._signed = _signed_hashes(self._here.metadata)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise self._explainer.error(Trouble.NOTHING_TO_PASS_ON) from error
        if ours is None:
            raise self._explainer.error(Trouble.NOTHING_TO_PASS_ON)
        if expires <= self._clock.now():
            raise self._explainer.error(Trouble.EXPIRED, day=expires.date())
        standing = seen_in(_metadata_in(place))
        if standing is not None and standing.is_newer_than(ours):
            raise self._explainer.error(Trouble.NEWER_THERE)

    # Writing

    def _lay_ready(self, ready: Path, targets: Iterable[tuple[str, bytes]]) -> dict[str, int]:
        """Every file of the repository in a folder of this PC, by the name that it gets; sizes in bytes."""
        sender = Sender(
            id=self._here.sender.hex(),
            name=self._here.name,
            root=self._here.root.decode(),
            addresses=self._addresses,
        )
        sizes = {SENDER_NAME: _put(ready, SENDER_NAME, sender_file.encode(sender))}
        for path, body in targets:
            self._progress.check()
            digest = hashlib.sha256(body).hexdigest()
            if self._signed.get(path) == digest:
                folder, slash, name = path.rpartition("/")
                hashed = f"{TARGETS}{folder}{slash}{digest}.{name}"
                sizes[hashed] = _put(ready, hashed, body)
        for name in sorted(self._here.metadata, key=lambda one: METADATA + one == _TIMESTAMP):
            sizes[METADATA + name] = _put(ready, METADATA + name, self._here.metadata[name])
        self._total = 2 * sum(sizes.values())
        return sizes

    def _refuse_full(self, folder: Path, place: Path, sizes: Mapping[str, int]) -> None:
        needed = sum(size + CLUSTER for name, size in sizes.items() if not (place / name).exists())
        if shutil.disk_usage(folder).free < needed:
            raise self._explainer.error(Trouble.NO_ROOM, needed=f"{needed / 1_000_000:.0f}")

    def _write(self, ready: Path, place: Path, sizes: Mapping[str, int]) -> None:
        """The timestamp stands last in `sizes`; before it, everything else must have reached the stick."""
        for name, size in sizes.items():
            target = place / name
            for folder in (place, *[place / one for one in _folders_of(name)]):
                if folder.is_symlink():
                    raise PermissionError(errno.EPERM, str(folder))
                folder.mkdir(exist_ok=True)
            if name == _TIMESTAMP:
                _settle()
            body = (ready / name).read_bytes()
            if not _has(target, body):
                _write_whole(target, body)
            self._advance(size)
        _settle()

    def _advance(self, size: int) -> None:
        self._done += size
        self._progress.report(min(self._done, self._total), self._total)

    @contextmanager
    def _stick_errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _FULL:
                raise self._explainer.error(Trouble.NO_ROOM, needed=f"{self._total / 2_000_000:.0f}") from error
            trouble = Trouble.NOT_WRITABLE if error.errno in _LOCKED else Trouble.GONE
            raise self._explainer.error(trouble) from error

    # Checking

    def _read_back(self, place: Path, sizes: Mapping[str, int]) -> ExportOutcome:
        """Bring everything in from there as another PC would. What can't be read isn't left to be found."""
        source = FolderSource(place)
        fetcher = source.fetcher(self._scratch, self._advance)
        try:
            with (
                self._explainer.explaining(fetcher),
                tempfile.TemporaryDirectory(prefix=VISIT, dir=self._scratch) as name,
            ):
                visit = Path(name)
                verified = VerifiedSource(self._here.root, {}, fetcher, visit / "metadata", visit / "files")
                verified.refresh()
                offer = read_offer(verified, self._here.sender, self._progress.check)
                there = [one for one in offer.files.values() if TARGETS + one.target.hashed_path in sizes]
                for target in (*(one.target for one in offer.items.values()), *(one.target for one in there)):
                    verified.fetch(target).unlink()
        except SyncError:
            with suppress(OSError):
                (place / _TIMESTAMP).unlink(missing_ok=True)
            raise
        left_out = len(offer.files) - len(there)
        return ExportOutcome(place, len(offer.items), len(there), sum(sizes.values()), left_out)

    def _clear_older(self, place: Path, sizes: Mapping[str, int]) -> None:
        """Take away what belonged to an older copy; everything with another kind of name is somebody else's."""
        with suppress(OSError):
            for kind in (METADATA_FOLDER, TARGETS.rstrip("/")):
                for path in sorted((place / kind).rglob("*")):
                    if path.relative_to(place).as_posix() not in sizes and _OURS.match(path.name) and path.is_file():
                        path.unlink(missing_ok=True)


def _signed_hashes(metadata: Mapping[str, bytes]) -> dict[str, str]:
    """The SHA-256 of every target, as the lists of the afzender have it."""
    found: dict[str, str] = {}
    for body in metadata.values():
        signed = signed_part(body)
        targets = signed["targets"] if signed["_type"] == "targets" else {}
        found |= {path: details["hashes"]["sha256"] for path, details in targets.items()}
    return found


def _metadata_in(place: Path) -> dict[str, bytes]:
    """The files of the repository that stand there, unchecked."""
    found = {}
    try:
        for path in (place / METADATA_FOLDER).glob("*.json"):
            if path.is_file() and path.stat().st_size <= LARGEST_METADATA:
                found[path.name] = path.read_bytes()
    except OSError:
        return {}
    return found


def _folders_of(name: str) -> list[str]:
    """targets/geld/x.json is in targets and in targets/geld."""
    parts = name.split("/")[:-1]
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]


def _put(folder: Path, name: str, body: bytes) -> int:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return len(body)


def _has(path: Path, body: bytes) -> bool:
    """Whether exactly this lies there already."""
    try:
        return path.stat().st_size == len(body) and path.read_bytes() == body
    except OSError:
        return False


def _write_whole(path: Path, body: bytes) -> None:
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as stream:
            stream.write(body)
            if not hasattr(os, "sync"):
                stream.flush()
                os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _settle() -> None:
    """Wait until everything has reached the stick, where the system can do that for all files at once."""
    if hasattr(os, "sync"):
        os.sync()
