"""What this PC remembers of the file: the only way to notice that all of it was replaced by an older one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.people.profile_file import read_profile, write_profile
from wdhs_desktop.vault.manifest import OtherRoot
from wdhs_desktop.vault.suite import Compartment


class KeptRoot(msgspec.Struct):
    generation: int
    hash: bytes


class KeptFile(msgspec.Struct):
    """Where a file stood when it was last seen, and the fingerprint of its founder's key."""

    at: datetime
    roots: dict[str, KeptRoot]
    founder: bytes


class KeptFiles(msgspec.Struct):
    files: dict[str, KeptFile] = {}


@dataclass(frozen=True)
class Difference:
    """The file is not what this PC saw last. `founder`: even its first person is another one."""

    seen_at: datetime
    forked: bool = False
    founder: bool = False


class Anchor:
    """One for each account of this PC."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or Paths.of().state / "last-seen.json"

    def compare(self, collective: bytes, founder: bytes, marks: Mapping[Compartment, OtherRoot]) -> Difference | None:
        """None when the file stands where it stood, or further on, or was never seen here."""
        kept = read_profile(self._path, KeptFiles).files.get(collective.hex())
        if kept is None:
            return None
        if kept.founder != founder:
            return Difference(kept.at, founder=True)
        older = forked = False
        for name, root in kept.roots.items():
            mark = marks.get(Compartment[name]) if name in Compartment.__members__ else None
            if mark is None:
                continue
            older = older or mark.generation < root.generation
            forked = forked or (mark.generation == root.generation and mark.hash != root.hash)
        return Difference(kept.at, forked and not older) if older or forked else None

    def remember(self, collective: bytes, founder: bytes, marks: Mapping[Compartment, OtherRoot], at: datetime) -> None:
        """Keep where the file stands now; compartments that this person doesn't open are kept as they were."""
        kept = read_profile(self._path, KeptFiles)
        before = kept.files.get(collective.hex())
        roots = dict(before.roots) if before else {}
        roots |= {mark_of.name: KeptRoot(mark.generation, mark.hash) for mark_of, mark in marks.items()}
        kept.files[collective.hex()] = KeptFile(at, roots, founder)
        write_profile(self._path, kept)
