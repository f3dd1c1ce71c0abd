"""Signing a site with one key: what this key may sign and what has changed, from the topics up to the timestamp.

Only a role that changed gets a new version. The timestamp comes last, so that a client never sees half a publication.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.publishing.contents import TOP_ROLE, Contents, read_contents
from wdhs_desktop.publishing.repository import Repository, holder, is_signed, wanted_targets
from wdhs_desktop.publishing.sender_page import write_sender
from wdhs_desktop.publishing.tidying import tidy

if TYPE_CHECKING:
    from securesystemslib.signer import CryptoSigner
    from tuf.api.metadata import Metadata, Root, Signed, Targets

ROOT = "root"
PUBLISHING = "publishing"
LIFE = timedelta(days=426)
"""Fourteen months: a collective that opens the program twice a year still gets what is new."""
WARNING = timedelta(days=90)


@dataclass(frozen=True)
class Missing:
    """A role that waits: `count` more signatures, of some of `holders`."""

    role: str
    count: int
    holders: tuple[str, ...]


@dataclass
class Outcome:
    """What signing did. `signed` and `expiring` are (role, version or moment); `is_live` says clients see all of it."""

    signed: list[tuple[str, int]] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    expiring: list[tuple[str, datetime]] = field(default_factory=list)
    is_root_held_back: bool = False
    is_live: bool = False


def sign(
    repository: Repository,
    signer: CryptoSigner,
    now: datetime,
    roles: frozenset[str] = frozenset(),
    *,
    renew: bool = False,
) -> Outcome:
    """Add the signatures of this key; `roles` narrows it down (root, publishing, or a topic). Raises UserError."""
    return _Signing(repository, signer, now, roles, renew).run()


class _Signing:
    """One round of signing."""

    def __init__(
        self, repository: Repository, signer: CryptoSigner, now: datetime, roles: frozenset[str], renew: bool
    ) -> None:
        self._repository = repository
        self._signer = signer
        self._now = now
        self._roles = roles
        self._renew = renew
        self._outcome = Outcome()
        self._used = False

    def run(self) -> Outcome:
        root = self._sign_root()
        contents = read_contents(self._repository.site)
        if root is not None and contents is not None:
            self._sign_contents(root, contents)
            write_sender(self._repository, contents)
            if self._outcome.is_live:
                tidy(self._repository)
        elif root is not None and not self._outcome.signed and not self._used:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "There is nothing to sign in this folder yet."),
                QT_TRANSLATE_NOOP("Errors", "Build it first with “wdhs-publish build”."),
            )
        if not self._used:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "This key has nothing to sign here."),
                QT_TRANSLATE_NOOP("Errors", "Look with “wdhs-publish keys list” which keys this site knows."),
            )
        return self._outcome

    def _may(self, numbers: list[str], *parts: str) -> bool:
        """Whether this key is one of `numbers`, and the person asked for one of the parts."""
        is_asked = not self._roles or not self._roles.isdisjoint(parts)
        may = is_asked and self._signer.public_key.keyid in numbers
        self._used = self._used or may
        return may

    def _sign_root(self) -> Root | None:
        current, draft = self._repository.root(), self._repository.draft_root()
        published: Root | None = current.signed if current else None
        if draft is None:
            if published is None:
                raise UserError(
                    QT_TRANSLATE_NOOP("Errors", "This site has no keys yet."),
                    QT_TRANSLATE_NOOP("Errors", "Say who may sign, with “wdhs-publish keys root”."),
                )
            self._watch(ROOT, published)
            return published
        known = [*draft.signed.roles[ROOT].keyids, *(published.roles[ROOT].keyids if published else ())]
        if self._may(known, ROOT):
            draft.sign(self._signer, append=True)
            self._repository.write_draft_root(draft)
            self._outcome.signed.append((ROOT, draft.signed.version))
        result = draft.signed.get_root_verification_result(published, draft.signed_bytes, draft.signatures)
        if not result:
            for part in (result.first, result.second) if result.first != result.second else (result.second,):
                if not part:
                    self._miss(ROOT, part.missing, part.unsigned.values())
            return published
        if published is not None and not self._may_replace(draft.signed):
            self._outcome.is_root_held_back = True
            return published
        self._repository.accept_draft_root(draft)
        self._watch(ROOT, draft.signed)
        return draft.signed

    def _may_replace(self, root: Root) -> bool:
        """A root with another publishing key waits for that key, or clients would refuse all that is there."""
        timestamp = self._repository.timestamp()
        if timestamp is None or is_signed(timestamp, "timestamp", root):
            return True
        return self._may(root.roles["timestamp"].keyids, PUBLISHING)

    def _sign_contents(self, root: Root, contents: Contents) -> None:
        wanted = wanted_targets(root, contents, self._repository.earlier_topics(root))
        top = wanted[TOP_ROLE]
        publishing = root.roles[TOP_ROLE].keyids
        ready: dict[str, int] = {}
        is_all_new = True
        for role in (*(topic for topic in wanted if topic != TOP_ROLE), TOP_ROLE):
            delegator = root if role == TOP_ROLE else top
            numbers = delegator.get_delegated_role(role).keyids
            may = self._may(numbers, role, *((PUBLISHING,) if numbers == publishing else ()))
            current = self._sign_targets(role, wanted[role], delegator, may=may)
            if current is None or not _says(current.signed, wanted[role]):
                is_all_new = False
                self._miss(role, 1, [delegator.get_key(number) for number in numbers])
            if current is not None:
                ready[role] = current.signed.version
                self._watch(role, current.signed)
        if self._may(root.roles["snapshot"].keyids, PUBLISHING) and ready.keys() == wanted.keys():
            self._sign_top(root, ready)
        self._outcome.is_live = is_all_new and self._is_live(root, ready)

    def _sign_targets(self, role: str, wanted: Targets, delegator: Any, *, may: bool) -> Metadata[Targets] | None:
        from tuf.api.metadata import Metadata

        current = self._repository.newest(role, delegator)
        if not may or (current is not None and _says(current.signed, wanted) and not self._renew):
            return current
        wanted.version = self._repository.next_version(role)
        wanted.expires = self._now + LIFE
        return self._put(role, Metadata(wanted))

    def _sign_top(self, root: Root, ready: dict[str, int]) -> None:
        from tuf.api.metadata import Metadata, MetaFile, Snapshot, Timestamp

        files = {
            f"{role}.json": MetaFile.from_data(version, self._repository.body(role, version), ["sha256"])
            for role, version in sorted(ready.items())
        }
        snapshot = self._repository.newest("snapshot", root)
        if snapshot is None or snapshot.signed.meta != files or self._renew:
            version = self._repository.next_version("snapshot")
            snapshot = self._put("snapshot", Metadata(Snapshot(version, None, self._now + LIFE, files)))
        version = snapshot.signed.version
        described = MetaFile.from_data(version, self._repository.body("snapshot", version), ["sha256"])
        timestamp = self._repository.timestamp()
        is_good = timestamp is not None and is_signed(timestamp, "timestamp", root)
        if timestamp is None or not is_good or timestamp.signed.snapshot_meta != described or self._renew:
            version = self._repository.next_version("timestamp")
            self._put("timestamp", Metadata(Timestamp(version, None, self._now + LIFE, described)))

    def _put(self, role: str, metadata: Metadata[Any]) -> Metadata[Any]:
        metadata.sign(self._signer)
        self._repository.write(role, metadata)
        self._outcome.signed.append((role, metadata.signed.version))
        return metadata

    def _is_live(self, root: Root, ready: dict[str, int]) -> bool:
        timestamp, snapshot = self._repository.timestamp(), self._repository.newest("snapshot", root)
        if timestamp is None or snapshot is None or not is_signed(timestamp, "timestamp", root):
            return False
        self._watch("snapshot", snapshot.signed)
        self._watch("timestamp", timestamp.signed)
        versions = {name.removesuffix(".json"): file.version for name, file in snapshot.signed.meta.items()}
        return versions == ready and timestamp.signed.snapshot_meta.version == snapshot.signed.version

    def _watch(self, role: str, signed: Signed) -> None:
        if signed.expires < self._now + WARNING:
            self._outcome.expiring.append((role, signed.expires))

    def _miss(self, role: str, count: int, keys: Any) -> None:
        self._outcome.missing.append(Missing(role, count, tuple(sorted(holder(key) for key in keys))))


def says_all(repository: Repository, contents: Contents) -> bool:
    """Whether all that was built is signed already."""
    root = repository.root()
    if root is None:
        return False
    wanted = wanted_targets(root.signed, contents, repository.earlier_topics(root.signed))
    for role, targets in wanted.items():
        current = repository.newest(role, root.signed if role == TOP_ROLE else wanted[TOP_ROLE])
        if current is None or not _says(current.signed, targets):
            return False
    return True


def _says(current: Targets, wanted: Targets) -> bool:
    return current.targets == wanted.targets and current.delegations == wanted.delegations
