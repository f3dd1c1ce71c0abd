"""Takes away what no client asks for any more: files of publications before the last one but one.

Who is fetching at this moment still finds what the publication before this one had. Roots stay for ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wdhs_desktop.publishing.contents import TARGETS_FOLDER, target_file
from wdhs_desktop.publishing.repository import METADATA_FOLDER, Repository, read_metadata

if TYPE_CHECKING:
    from tuf.api.metadata import Metadata, Snapshot

_VERSIONED = re.compile(r"[1-9]\d*\.(?!root\.)[a-z0-9-]+\.json")
_NAMED_BY_CONTENTS = re.compile(r"[0-9a-f]{64}\..+")
_KEPT_PUBLICATIONS = 2


def tidy(repository: Repository) -> int:
    """Call only when all of the site is live; gives how many files went."""
    timestamp = repository.timestamp()
    if timestamp is None:
        return 0
    newest = timestamp.signed.snapshot_meta.version
    kept: set[Path] = set()
    for version in range(newest, max(newest - _KEPT_PUBLICATIONS, 0), -1):
        kept |= set(_files_of(repository.site, version))
    gone = [path for path in _candidates(repository.site) if path not in kept]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def _files_of(site: Path, version: int) -> Iterator[Path]:
    """All files that a snapshot leads to, and itself."""
    path = site / METADATA_FOLDER / f"{version}.snapshot.json"
    snapshot: Metadata[Snapshot] | None = read_metadata(path)
    if snapshot is None:
        return
    yield path
    for name, described in snapshot.signed.meta.items():
        role_path = site / METADATA_FOLDER / f"{described.version}.{name}"
        yield role_path
        role: Metadata[Any] | None = read_metadata(role_path)
        if role is not None:
            for target in role.signed.targets.values():
                yield target_file(site, target.path, target.hashes["sha256"])


def _candidates(site: Path) -> list[Path]:
    metadata = [path for path in (site / METADATA_FOLDER).iterdir() if _VERSIONED.fullmatch(path.name)]
    targets = [path for path in (site / TARGETS_FOLDER).rglob("*") if _NAMED_BY_CONTENTS.fullmatch(path.name)]
    return [*metadata, *targets]
