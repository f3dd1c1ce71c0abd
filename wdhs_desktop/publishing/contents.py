"""What a site must hold, before anybody signs it: the targets as files, and a list of them by role.

Building twice from the same folder gives the same bytes, so a partner can build too, and sign what it built itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from wdhs_desktop.formats import catalogue, items
from wdhs_desktop.formats.blocks import Part
from wdhs_desktop.formats.catalogue import CATALOGUE_NAME, LIBRARY_TARGET, Entry, FileEntry, Library, TopicCatalogue
from wdhs_desktop.formats.items import AnyItem, Digest, Guide
from wdhs_desktop.formats.sender import Address
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.publishing.writing import write_public

DRAFT_FOLDER = "concept"
CONTENTS_NAME = "inhoud.json"
TARGETS_FOLDER = "targets"
TOP_ROLE = "targets"


class Target(Part, frozen=True, kw_only=True):
    """A file of the library. `length` in bytes."""

    length: Annotated[int, msgspec.Meta(ge=1)]
    sha256: Digest


class Contents(Part, frozen=True, kw_only=True):
    """Every target of every role (a topic, or `targets` for what is over all), and where the site will stand."""

    library: Library
    roles: dict[str, dict[str, Target]]
    addresses: tuple[Address, ...] = ()

    @property
    def topics(self) -> tuple[str, ...]:
        return tuple(role for role in self.roles if role != TOP_ROLE)


@dataclass(frozen=True)
class Gathered:
    """The contents with the bytes of each target, by its path in the library."""

    contents: Contents
    bodies: dict[str, bytes]


def gather(
    library: Library,
    library_items: Iterable[AnyItem],
    files: Mapping[str, bytes],
    addresses: tuple[str, ...] = (),
) -> Gathered:
    """Make all targets and the list of them. `files` are the attachments, by their path in the library.

    Raises KeyError when an item names a file that isn't in `files`, or a topic that the library doesn't have.
    """
    bodies = {LIBRARY_TARGET: catalogue.encode(library)}
    paths: dict[str, list[str]] = {TOP_ROLE: [LIBRARY_TARGET]}
    by_topic: dict[str, list[AnyItem]] = {topic.id: [] for topic in library.topics}
    for item in library_items:
        by_topic[item.topic].append(item)
    for topic, its_items in sorted(by_topic.items()):
        made: dict[str, bytes] = {}
        entries = []
        for item in sorted(its_items, key=lambda one: one.id):
            path = f"{topic}/{item.id}.json"
            made[path] = items.encode(item)
            entries.append(_entry(item, path, len(made[path])))
            made |= {attachment.path: files[attachment.path] for attachment in _attachments(item)}
        made[f"{topic}/{CATALOGUE_NAME}"] = catalogue.encode(TopicCatalogue(topic=topic, entries=tuple(entries)))
        paths[topic] = sorted(made)
        bodies |= made
    roles = {role: {path: _target(bodies[path]) for path in its_paths} for role, its_paths in paths.items()}
    return Gathered(Contents(library=library, roles=roles, addresses=addresses), bodies)


def write_contents(site: Path, gathered: Gathered) -> Contents:
    """Write all targets and the list of them. Raises UserError."""
    for targets in gathered.contents.roles.values():
        for path, target in targets.items():
            write_public(target_file(site, path, target.sha256), gathered.bodies[path])
    write_public(site / DRAFT_FOLDER / CONTENTS_NAME, _encoded(gathered.contents))
    return gathered.contents


def read_contents(site: Path) -> Contents | None:
    """What was last built here, or None. Raises UserError when the list is damaged."""
    path = site / DRAFT_FOLDER / CONTENTS_NAME
    try:
        return msgspec.json.decode(path.read_bytes(), type=Contents)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "What was built in this folder can't be read."),
            QT_TRANSLATE_NOOP("Errors", "Build it again with “wdhs-publish build”."),
        ) from error


def target_file(site: Path, path: str, sha256: str) -> Path:
    """Where a target stands: under its own name, with its contents before it."""
    folder, slash, name = path.rpartition("/")
    return site / TARGETS_FOLDER / f"{folder}{slash}{sha256}.{name}"


def _encoded(contents: Contents) -> bytes:
    return msgspec.json.format(msgspec.json.encode(contents, order="deterministic"), indent=1) + b"\n"


def _target(body: bytes) -> Target:
    return Target(length=len(body), sha256=hashlib.sha256(body).hexdigest())


def _attachments(item: AnyItem) -> tuple[items.Attachment, ...]:
    return item.attachments if isinstance(item, Guide) else ()


def _entry(item: AnyItem, path: str, length: int) -> Entry:
    files = tuple(
        FileEntry(path=attachment.path, length=attachment.length, title=attachment.title)
        for attachment in _attachments(item)
    )
    return Entry(
        id=item.id,
        kind=items.kind_of(item),
        title=item.title,
        path=path,
        length=length,
        version=item.version if isinstance(item, Guide) else 1,
        changed=item.changed if isinstance(item, Guide) else item.checked,
        note=item.change_note if isinstance(item, Guide) else "",
        files=files,
    )
