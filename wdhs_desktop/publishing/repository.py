"""The signed lists of a site (TUF metadata), as files: what is published, what is drafted, and who may sign what.

`metadata/` holds what is signed well enough; `concept/` a new root that still needs signatures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.publishing.contents import DRAFT_FOLDER, TOP_ROLE, Contents
from wdhs_desktop.publishing.keys import NAME_FIELD
from wdhs_desktop.publishing.writing import write_public

if TYPE_CHECKING:
    from securesystemslib.signer import Key
    from tuf.api.metadata import Delegations, Metadata, Root, Snapshot, Targets, Timestamp

METADATA_FOLDER = "metadata"
PARTNERS_FIELD = "x-wdhs-partners"
"""In the root: the key of the partner of each topic that has one, so that two of three people decide about it."""
PUBLISHING_ROLES = ("targets", "snapshot", "timestamp")
LARGEST_METADATA = 20_000_000


class Repository:
    """The signed lists of one site. Reading raises UserError for a root that is damaged; nothing else raises."""

    def __init__(self, site: Path) -> None:
        self.site = site

    @property
    def metadata(self) -> Path:
        return self.site / METADATA_FOLDER

    @property
    def _draft_path(self) -> Path:
        return self.site / DRAFT_FOLDER / "root.json"

    def first_root(self) -> str:
        """The text of the first root, or "" when nothing was signed yet: what an afzender is known by."""
        path = self.metadata / "1.root.json"
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    def root(self) -> Metadata[Root] | None:
        """The newest root: each is signed by enough of its own holders and of those before. Raises UserError."""
        newest: Metadata[Root] | None = None
        for version in sorted(self._versions("root")):
            name = f"{version}.root.json"
            found: Metadata[Root] | None = read_metadata(self.metadata / name)
            if found is None or found.signed.type != "root" or not _follows(found, newest):
                raise _damaged(name)
            newest = found
        return newest

    def draft_root(self) -> Metadata[Root] | None:
        """The root that still needs signatures."""
        if not self._draft_path.is_file():
            return None
        found = read_metadata(self._draft_path)
        if found is None:
            raise _damaged("root.json")
        return found

    def write_draft_root(self, root: Metadata[Root]) -> None:
        write_public(self._draft_path, root.to_bytes(), is_vital=True)

    def accept_draft_root(self, root: Metadata[Root]) -> None:
        """Publish a draft that has its signatures."""
        self.write("root", root)
        self._draft_path.unlink(missing_ok=True)

    def newest(self, role: str, delegator: Root | Targets) -> Metadata[Any] | None:
        """The highest version of a role that `delegator` says is signed well enough."""
        for version in sorted(self._versions(role), reverse=True):
            found = read_metadata(self.metadata / f"{version}.{role}.json")
            if found is not None and found.signed.version == version and is_signed(found, role, delegator):
                return found
        return None

    def timestamp(self) -> Metadata[Timestamp] | None:
        """What clients read first, whoever signed it."""
        return read_metadata(self.metadata / "timestamp.json")

    def next_version(self, role: str) -> int:
        """One above all that was ever written here, so that no client sees a version go back."""
        if role == "timestamp":
            last = self.timestamp()
            return last.signed.version + 1 if last else 1
        return max(self._versions(role), default=0) + 1

    def write(self, role: str, metadata: Metadata[Any]) -> None:
        name = "timestamp.json" if role == "timestamp" else f"{metadata.signed.version}.{role}.json"
        write_public(self.metadata / name, metadata.to_bytes(), is_vital=True)

    def body(self, role: str, version: int) -> bytes:
        return (self.metadata / f"{version}.{role}.json").read_bytes()

    def earlier_topics(self, root: Root) -> tuple[str, ...]:
        """Topics that clients have seen: they may be emptied, but never disappear."""
        snapshot: Metadata[Snapshot] | None = self.newest("snapshot", root) or self._any_snapshot()
        names = [name.removesuffix(".json") for name in snapshot.signed.meta] if snapshot else []
        return tuple(name for name in names if name != TOP_ROLE)

    def _any_snapshot(self) -> Metadata[Snapshot] | None:
        return read_metadata(self.metadata / f"{max(self._versions('snapshot'), default=0)}.snapshot.json")

    def _versions(self, role: str) -> list[int]:
        if not self.metadata.is_dir():
            return []
        pattern = re.compile(rf"([1-9]\d{{0,8}})\.{re.escape(role)}\.json")
        return [int(found[1]) for path in self.metadata.iterdir() if (found := pattern.fullmatch(path.name))]


def is_signed(metadata: Metadata[Any], role: str, delegator: Root | Targets) -> bool:
    """Whether enough of the right keys signed this."""
    try:
        return bool(delegator.get_verification_result(role, metadata.signed_bytes, metadata.signatures))
    except ValueError:
        return False


def _follows(root: Metadata[Root], before: Metadata[Root] | None) -> bool:
    if root.signed.version != (before.signed.version + 1 if before else 1):
        return False
    previous = before.signed if before else None
    return bool(root.signed.get_root_verification_result(previous, root.signed_bytes, root.signatures))


def wanted_targets(root: Root, contents: Contents, earlier_topics: tuple[str, ...]) -> dict[str, Targets]:
    """What each role must say, by role; `targets` also says who signs which topic. Versions and expiry aren't set."""
    from tuf.api.metadata import TargetFile, Targets

    topics = tuple(sorted({*contents.topics, *earlier_topics}))
    wanted = {}
    for role in (TOP_ROLE, *topics):
        files = {
            path: TargetFile(target.length, {"sha256": target.sha256}, path)
            for path, target in contents.roles.get(role, {}).items()
        }
        wanted[role] = Targets(targets=files)
    wanted[TOP_ROLE].delegations = delegations(root, topics)
    return wanted


def delegations(root: Root, topics: tuple[str, ...]) -> Delegations:
    """Each topic to its partner, or else to who publishes; a topic is one folder and nothing below it."""
    from tuf.api.metadata import DelegatedRole, Delegations

    partners = partners_of(root)
    publishing = {number: root.keys[number] for number in root.roles["targets"].keyids}
    keys: dict[str, Key] = {}
    roles = {}
    for topic in topics:
        its_keys = {partners[topic].keyid: partners[topic]} if topic in partners else publishing
        keys |= its_keys
        roles[topic] = DelegatedRole(topic, list(its_keys), 1, True, [f"{topic}/*"])
    return Delegations(keys, roles)


def partners_of(root: Root) -> dict[str, Key]:
    """The partners that the root names, by topic."""
    from securesystemslib.signer import Key

    found = {}
    for topic, description in root.unrecognized_fields.get(PARTNERS_FIELD, {}).items():
        fields = dict(description)
        found[topic] = Key.from_dict(fields.pop("keyid"), fields)
    return found


def describe_partners(partners: Mapping[str, Key]) -> dict[str, dict[str, Any]]:
    """How the root names them."""
    return {topic: {**key.to_dict(), "keyid": key.keyid} for topic, key in sorted(partners.items())}


def holder(key: Key) -> str:
    """Whose key this is, as far as the metadata says."""
    return str(key.unrecognized_fields.get(NAME_FIELD) or key.keyid[:8])


def read_metadata(path: Path) -> Metadata[Any] | None:
    """The signed list in a file, unverified; None when it is missing or damaged."""
    from tuf.api.exceptions import RepositoryError
    from tuf.api.metadata import Metadata
    from tuf.api.serialization import DeserializationError

    try:
        with path.open("rb") as file:
            body = file.read(LARGEST_METADATA)
        return Metadata.from_bytes(body)
    except (OSError, DeserializationError, RepositoryError):
        return None


def _damaged(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "“{name}” in this site is damaged."),
        QT_TRANSLATE_NOOP("Errors", "Put back the folder as it was last published."),
        name=name,
    )
