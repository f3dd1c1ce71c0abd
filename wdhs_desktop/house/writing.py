"""Changes being gathered: nothing is written until the block ends, and then everything or nothing."""

from __future__ import annotations

from typing import Any

import msgspec

from wdhs_desktop.house.keyring import Keyring
from wdhs_desktop.house.kinds import Kind, R, Stored, encode
from wdhs_desktop.house.rows import CHANGED_MEANWHILE, READ_AGAIN, Pending
from wdhs_desktop.kit.errors import Conflict, StorageError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.vault.seal import Content
from wdhs_desktop.vault.suite import new_id

MADE_BY_NEWER = QT_TRANSLATE_NOOP("Errors", "This was written by a newer version of this program.")
UPDATE_FIRST = QT_TRANSLATE_NOOP("Errors", "Install the newest version of the program to change it.")


class Writing:
    """What one change is going to do. Reading doesn't see it until the block has ended."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._pending: dict[bytes, Pending] = {}
        self._fields: set[str] = set()

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that differ, for the audit."""
        return frozenset(self._fields)

    def pending(self) -> list[Pending]:
        return list(self._pending.values())

    def add(self, kind: Kind[R], value: R, id: bytes | None = None) -> Stored[R]:  # noqa: A002
        """A new record, under a new id unless one is given. Raises VaultError without the right to write."""
        self._keyring.writable(kind.compartment)
        row_id = id or new_id()
        earlier = self._pending.get(row_id)
        if earlier is not None and earlier.content is not None:
            raise Conflict(CHANGED_MEANWHILE, READ_AGAIN)
        expected, version = (earlier.expected, earlier.version) if earlier else (None, 1)
        self._pending[row_id] = self._made(kind, row_id, expected, version, value)
        return Stored(row_id, version, value)

    def replace(self, kind: Kind[R], stored: Stored[R], value: R) -> Stored[R]:
        """Put `value` in the place of what was read. Raises Conflict, at the end, when that isn't there."""
        self._refuse_newer(kind, stored)
        expected = self._expected(stored)
        version = stored.version + 1
        self._note_fields(stored.value, value)
        self._pending[stored.id] = self._made(kind, stored.id, expected, version, value)
        return Stored(stored.id, version, value)

    def remove(self, kind: Kind[R], stored: Stored[R]) -> None:
        self._refuse_newer(kind, stored)
        expected = self._expected(stored)
        if expected is None:
            del self._pending[stored.id]
            return
        version = stored.version + 1
        self._pending[stored.id] = Pending(kind.compartment, kind.code, stored.id, expected, version, None)

    def _refuse_newer(self, kind: Kind[R], stored: Stored[R]) -> None:
        self._keyring.writable(kind.compartment)
        if stored.newer:
            raise StorageError(MADE_BY_NEWER, UPDATE_FIRST)

    def _expected(self, stored: Stored[Any]) -> int | None:
        """Which version must stand in the table; one already changed in this block must be the one handed over."""
        earlier = self._pending.get(stored.id)
        if earlier is None:
            return stored.version
        if earlier.content is None or earlier.version != stored.version:
            raise Conflict(CHANGED_MEANWHILE, READ_AGAIN)
        return earlier.expected

    def _made(self, kind: Kind[R], row_id: bytes, expected: int | None, version: int, value: R) -> Pending:
        return Pending(kind.compartment, kind.code, row_id, expected, version, Content(kind.format, encode(value)))

    def _note_fields(self, old: object, new: object) -> None:
        if isinstance(old, msgspec.Struct) and isinstance(new, msgspec.Struct):
            names = new.__struct_fields__
            self._fields |= {name for name in names if getattr(old, name, None) != getattr(new, name)}
