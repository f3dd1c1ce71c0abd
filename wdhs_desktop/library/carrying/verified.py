"""One source as TUF lets us see it: only what is signed well enough, newer than what was seen, and not run out.

Metadata of the file goes into a folder of this visit alone, so nothing that another visit left there is trusted.
This module imports tuf, so import it only where something is really fetched.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tuf.api.exceptions import DownloadHTTPError, DownloadLengthMismatchError, LengthOrHashMismatchError
from tuf.api.metadata import TargetFile as SignedFile
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.updater import Updater

from wdhs_desktop.library.carrying.fetching import METADATA, NOT_FOUND, Fetcher
from wdhs_desktop.library.carrying.memory import Seen

TARGETS = "targets/"
_ROOT_NAME = re.compile(r"^([1-9]\d{0,8})\.root\.json$")
_DIGEST = re.compile(r"^[0-9a-f]{64}$")
_ROLE_NAME = re.compile(r"^(?:([1-9]\d{0,8})\.)?([A-Za-z0-9%._-]+)\.json$")


@dataclass(frozen=True)
class Target:
    """A file that the afzender signed. `length` in bytes, `sha256` in hex."""

    path: str
    length: int
    sha256: str
    signed: SignedFile

    @property
    def hashed_path(self) -> str:
        """Where it lies in a repository."""
        folder, slash, name = self.path.rpartition("/")
        return f"{folder}{slash}{self.sha256}.{name}"


class VerifiedSource:
    """`refresh` first. Everything may raise what tuf raises, or OSError when this PC's disk fails."""

    def __init__(
        self,
        root: bytes,
        known: Mapping[str, bytes],
        fetcher: Fetcher,
        visit: Path,
        staged: Path,
        bodies: Iterable[bytes] = (),
    ) -> None:
        """`known` are the files of the repository that are here already; `bodies` signed files that may be asked for.

        `visit` is a folder for this object alone, `staged` one where files wait from one visit to the next.
        """
        self.fetcher = fetcher
        self._bodies = {hashlib.sha256(body).hexdigest(): body for body in bodies}
        self._folder = visit
        self.staged = staged
        staged.mkdir(parents=True, exist_ok=True)
        _lay_out(known, visit)
        base = fetcher.base
        config = UpdaterConfig(max_delegations=64)
        folder = str(visit)
        self._updater = Updater(folder, base + METADATA, None, base + TARGETS, fetcher, config, bootstrap=root)

    def refresh(self) -> None:
        self._updater.refresh()

    def target(self, path: str) -> Target | None:
        """What is signed of a file; None when the afzender doesn't have it."""
        signed = self._updater.get_targetinfo(path)
        if signed is None:
            return None
        kind, digest = next(iter(signed.hashes.items()))
        if kind != "sha256" or not _DIGEST.match(digest):
            raise LengthOrHashMismatchError(f"{path}: {kind}")
        return Target(path, signed.length, digest, signed)

    def place_of(self, target: Target) -> Path:
        """Where its bytes wait until everything is here."""
        return self.staged / target.sha256

    def is_staged(self, target: Target) -> bool:
        return self._updater.find_cached_target(target.signed, str(self.place_of(target))) is not None

    def fetch(self, target: Target) -> Path:
        """The file on this PC, whole and right; not fetched again when an earlier try already had it."""
        place = self.place_of(target)
        self.fetcher.asked = TARGETS + target.hashed_path
        if self.is_staged(target):
            return place
        try:
            self._updater.download_target(target.signed, str(place))
        except (LengthOrHashMismatchError, DownloadLengthMismatchError):
            if not self.fetcher.has_resumed:
                raise
            self.fetcher.forget()
            self._updater.download_target(target.signed, str(place))
        return place

    def fetch_if_there(self, target: Target) -> Path | None:
        """The file, or None when this source doesn't carry it along."""
        try:
            return self.fetch(target)
        except DownloadHTTPError as error:
            if error.status_code != NOT_FOUND:
                raise
            return None

    def body(self, target: Target) -> bytes:
        """The bytes of a small file, from here when they are."""
        if target.sha256 in self._bodies:
            return self._bodies[target.sha256]
        return checked_body(self.fetch(target), target)

    @property
    def metadata(self) -> dict[str, bytes]:
        """The lists of the repository as they were verified, by their file names; only those that count now."""
        snapshot = (self._folder / "snapshot.json").read_bytes()
        wanted = signed_part(snapshot)["meta"]
        found = {path.name: path.read_bytes() for path in (self._folder / "root_history").iterdir()}
        found["timestamp.json"] = (self._folder / "timestamp.json").read_bytes()
        found[f"{signed_part(snapshot)['version']}.snapshot.json"] = snapshot
        for role, details in wanted.items():
            name = quote(role, "")
            path = self._folder / name
            if path.is_file() and signed_part(body := path.read_bytes())["version"] == details["version"]:
                found[f"{details['version']}.{name}"] = body
        return found


def checked_body(path: Path, target: Target) -> bytes:
    """The bytes as they were signed. Raises LengthOrHashMismatchError when the disk gives something else."""
    body = path.read_bytes()
    if hashlib.sha256(body).hexdigest() != target.sha256:
        raise LengthOrHashMismatchError(target.path)
    return body


def seen_in(metadata: Mapping[str, bytes]) -> Seen | None:
    """How far these files of a repository are; None when there is no timestamp among them that can be read."""
    roots = {int(found[1]): body for name, body in metadata.items() if (found := _ROOT_NAME.match(name))}
    timestamp = metadata.get("timestamp.json")
    if timestamp is None or not roots:
        return None
    newest = max(roots)
    try:
        keys = sorted(signed_part(roots[newest])["roles"]["timestamp"]["keyids"])
        version = int(signed_part(timestamp)["version"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return Seen(newest, version, hashlib.sha256(" ".join(keys).encode()).hexdigest())


def signed_part(body: bytes) -> dict[str, Any]:
    """What was signed, of a file that TUF has verified. Raises ValueError or KeyError when it is something else."""
    part: dict[str, Any] = json.loads(body)["signed"]
    return part


def expiry(body: bytes) -> datetime:
    return datetime.strptime(str(signed_part(body)["expires"]), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def first_expiry(metadata: Mapping[str, bytes]) -> datetime:
    """When the first part of these files of a repository runs out; of the roots only the newest counts."""
    roots = {int(found[1]): body for name, body in metadata.items() if (found := _ROOT_NAME.match(name))}
    others = [body for name, body in metadata.items() if not _ROOT_NAME.match(name)]
    return min(expiry(body) for body in (roots[max(roots)], *others))


def _lay_out(known: Mapping[str, bytes], folder: Path) -> None:
    """Put the files of a repository where the Updater looks for what it has seen before."""
    roots = folder / "root_history"
    roots.mkdir(parents=True, exist_ok=True)
    newest: dict[str, tuple[int, bytes]] = {}
    for name, body in known.items():
        found = _ROLE_NAME.match(name)
        if found is None:
            continue
        version, role = int(found[1] or 0), found[2]
        if role == "root":
            (roots / f"{version}.root.json").write_bytes(body)
        elif version >= newest.get(role, (-1, b""))[0]:
            newest[role] = (version, body)
    for role, (_version, body) in newest.items():
        (folder / f"{role}.json").write_bytes(body)
