"""Who may sign: the root of a site, drafted here and valid when two of its three holders have signed it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.publishing.repository import (
    PARTNERS_FIELD,
    PUBLISHING_ROLES,
    Repository,
    describe_partners,
    partners_of,
)

if TYPE_CHECKING:
    from securesystemslib.signer import Key
    from tuf.api.metadata import Root

ROOT_LIFE = timedelta(days=1826)
THRESHOLD = 2
FEWEST_HOLDERS = 3
RESERVED = frozenset({"root", "targets", "snapshot", "timestamp", "concept", "publishing"})
"""Names that a topic can't have: they are roles or folders of the site already."""


def draft_root(
    repository: Repository,
    now: datetime,
    holders: Sequence[Key] = (),
    publishing: Key | None = None,
    partners: Mapping[str, Key | None] = {},
) -> Root:
    """Draft a root. What isn't given stays as it is; a partner of None gives its topic back. Raises UserError."""
    from tuf.api.metadata import Metadata, Root

    current = repository.root()
    before: Root | None = current.signed if current else None
    keys = list(holders) or ([before.keys[number] for number in before.roles["root"].keyids] if before else [])
    publishers = [publishing] if publishing else []
    if before is not None and publishing is None:
        publishers = [before.keys[number] for number in before.roles["targets"].keyids]
    _check(keys, publishers)
    topics = {topic: key for topic, key in {**_earlier(before), **partners}.items() if key is not None}
    root = Root(before.version + 1 if before else 1, expires=now + ROOT_LIFE)
    root.unrecognized_fields[PARTNERS_FIELD] = describe_partners(topics)
    for key in keys:
        root.add_key(key, "root")
    for role in PUBLISHING_ROLES:
        for key in publishers:
            root.add_key(key, role)
    root.roles["root"].threshold = THRESHOLD
    repository.write_draft_root(Metadata(root))
    return root


def _earlier(before: Root | None) -> dict[str, Key]:
    return partners_of(before) if before else {}


def _check(keys: Sequence[Key], publishers: Sequence[Key]) -> None:
    numbers = {key.keyid for key in keys}
    if len(numbers) < FEWEST_HOLDERS or len(numbers) != len(keys):
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "Three different people keep the keys of a library; two of them are needed."),
            QT_TRANSLATE_NOOP("Errors", "Give --key three times, each with the .pub file of somebody else."),
        )
    if not publishers:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There is no key to publish with."),
            QT_TRANSLATE_NOOP("Errors", "Give it with --publishing."),
        )
    if numbers & {key.keyid for key in publishers}:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The key to publish with can't be one of the three as well."),
            QT_TRANSLATE_NOOP("Errors", "Make a separate key to publish with, with “wdhs-publish keys new”."),
        )
