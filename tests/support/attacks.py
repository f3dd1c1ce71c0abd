"""What somebody can do to a library on its way: to the files of a stick, or with a key that was trusted."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

from tuf.api.metadata import Metadata, MetaFile, Snapshot, Targets

from support.repository import Publisher
from wdhs_desktop.publishing.contents import target_file
from wdhs_desktop.publishing.signing import sign


def copy_of(publisher: Publisher, to: Path) -> Path:
    """The site as it is now, on a stick."""
    shutil.copytree(publisher.folder, to)
    shutil.rmtree(to / "concept")
    return to


def newest(site: Path, role: str) -> Path:
    """The file of the highest version of a role."""
    found = (site / "metadata").glob(f"*.{role}.json")
    return max(found, key=lambda path: int(path.name.split(".")[0]))


def target_of(site: Path, name: str) -> Path:
    """The one file of this name; its hash stands before it."""
    return next(iter(sorted((site / "targets").rglob(f"*.{name}"))))


def flip(path: Path, position: int, pattern: int = 0xFF) -> None:
    body = bytearray(path.read_bytes())
    body[position] ^= pattern
    path.write_bytes(body)


def strip_signature(path: Path) -> None:
    """Take one of the signatures away."""
    metadata = json.loads(path.read_bytes())
    metadata["signatures"].pop()
    path.write_bytes(json.dumps(metadata).encode())


def sign_instead(publisher: Publisher, role: str, path: str, body: bytes) -> None:
    """Let the publishing key sign something else under a path.

    This is what an afzender can do that means harm, or whose key was stolen.
    """
    listed = publisher.folder / "concept" / "inhoud.json"
    contents = json.loads(listed.read_bytes())
    digest = hashlib.sha256(body).hexdigest()
    contents["roles"][role][path] = {"length": len(body), "sha256": digest}
    listed.write_bytes(json.dumps(contents).encode())
    place = target_file(publisher.folder, path, digest)
    if place.resolve().is_relative_to(publisher.folder.resolve()):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(body)
    sign(publisher.repository, publisher.publishing, publisher.now)


def sign_targets(
    publisher: Publisher,
    role: str,
    change: Callable[[Targets], None],
    change_snapshot: Callable[[Snapshot], None] = lambda _snapshot: None,
) -> None:
    """Let the publishing key sign a list that no program of ours would make."""
    repository, signer = publisher.repository, publisher.publishing
    root = repository.root()
    assert root is not None
    listed = Metadata[Targets].from_bytes(newest(publisher.folder, role).read_bytes())
    snapshot = repository.newest("snapshot", root.signed)
    timestamp = repository.timestamp()
    assert snapshot is not None
    assert timestamp is not None
    change(listed.signed)
    for name, metadata in ((role, listed), ("snapshot", snapshot), ("timestamp", timestamp)):
        metadata.signed.version += 1
        metadata.sign(signer)
        repository.write(name, metadata)
        described = MetaFile.from_data(metadata.signed.version, metadata.to_bytes(), ["sha256"])
        if name == role:
            snapshot.signed.meta[f"{role}.json"] = described
            change_snapshot(snapshot.signed)
        elif name == "snapshot":
            timestamp.signed.snapshot_meta = described


def catalogue_with(publisher: Publisher, topic: str, *entries: dict[str, object]) -> None:
    """Sign a catalogue of a topic with these entries, whatever they say."""
    body = json.dumps({"topic": topic, "entries": entries, "format": 1}).encode()
    sign_instead(publisher, topic, f"{topic}/catalogus.json", body)
