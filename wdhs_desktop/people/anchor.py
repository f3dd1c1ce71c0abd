"""What this PC remembers of the file: the only way to notice that all of it was replaced by an older one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from wdhs_desktop.house.trail import Standing, Trail
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.people.profile_file import read_profile, write_profile
from wdhs_desktop.vault.suite import Compartment


class KeptRoot(msgspec.Struct):
    generation: int
    hash: bytes
    lists: int = 0
    list_end: bytes = b""
    line_end: bytes = b""

    def standing(self) -> Standing:
        return Standing(self.generation, self.hash, self.lists, self.list_end, self.line_end)


class KeptFile(msgspec.Struct):
    """Where a file stood when it was last seen, the fingerprint of its founder's key, and the digest of the shown names
    as they were verified then."""

    at: datetime
    roots: dict[str, KeptRoot]
    founder: bytes
    names: bytes = b""


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

    def compare(
        self, collective: bytes, founder: bytes, now: Mapping[Compartment, Standing], trail: Trail
    ) -> Difference | None:
        """None when the file stands where it stood, went on from there, or was never seen here."""
        kept = read_profile(self._path, KeptFiles).files.get(collective.hex())
        if kept is None:
            return None
        if kept.founder != founder:
            return Difference(kept.at, founder=True)
        seen = {
            Compartment[name]: root.standing() for name, root in kept.roots.items() if name in Compartment.__members__
        }
        older = any(one in now and now[one].generation < root.generation for one, root in seen.items())
        forked = any(one in now and not trail.passed(one, root) for one, root in seen.items())
        return Difference(kept.at, forked and not older) if older or forked else None

    def remember(
        self, collective: bytes, founder: bytes, now: Mapping[Compartment, Standing], at: datetime, names: bytes
    ) -> None:
        """Keep where the file stands now; compartments that this person doesn't open are kept as they were."""
        kept = read_profile(self._path, KeptFiles)
        before = kept.files.get(collective.hex())
        roots = dict(before.roots) if before else {}
        for one, place in now.items():
            roots[one.name] = KeptRoot(place.generation, place.hash, place.lists, place.list_end, place.line_end)
        kept.files[collective.hex()] = KeptFile(at, roots, founder, names)
        write_profile(self._path, kept)

    def names(self, collective: bytes) -> bytes:
        """The digest of the shown names that were last verified here; empty when they never were."""
        kept = read_profile(self._path, KeptFiles).files.get(collective.hex())
        return kept.names if kept else b""
