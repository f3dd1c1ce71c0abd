"""The records of an opened register: read them all, change them in one transaction, and take changes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag

from wdhs_desktop.house.books import Books, Note, Step
from wdhs_desktop.house.changes import (
    Change,
    ChangeHead,
    new_parts,
)
from wdhs_desktop.house.damage import Damage, Fault
from wdhs_desktop.house.history import History
from wdhs_desktop.house.kinds import CHANGE, Kind, R, Stored, decoder_of, encode
from wdhs_desktop.house.people_rows import RECOVERY, RecoveryState
from wdhs_desktop.house.rows import Pending, before, fetch, rows_of, write
from wdhs_desktop.house.writing import Writing
from wdhs_desktop.kit.collector import collector_waits
from wdhs_desktop.vault.audit import AuditAction
from wdhs_desktop.vault.manifest import OtherRoot, control_code
from wdhs_desktop.vault.seal import HEADER_BYTES, Content, SealBroken, open_sealed, place_start
from wdhs_desktop.vault.suite import Compartment, new_id

_FEW = 50


class SealedRecords:
    """The door to the records of one unlocked person. Nothing lazy leaves it."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._unreadable: dict[bytes, Damage] = {}
        self._history = History(books, self._unreadable)

    @property
    def books(self) -> Books:
        """The ledgers and keys behind these records, for the stores of people and for checking."""
        return self._books

    @property
    def damages(self) -> tuple[Damage, ...]:
        """Everything that is wrong in what this person may open; such records are set apart, the rest opens."""
        listed = self._books.all_damages()
        known = {(damage.kind, damage.id) for damage in listed}
        return (*listed, *(one for one in self._unreadable.values() if (one.kind, one.id) not in known))

    def read_all(self, kind: Kind[R]) -> list[Stored[R]]:
        """All records of a kind, in no order. Damaged ones are left out and named in `damages`."""
        opened = self._books.keyring.readable(kind.compartment)
        start = place_start(self._books.house.collective.id, kind.compartment, opened.epoch, kind.code)
        open_body, decode = opened.keys.record.decrypt, decoder_of(kind.type).decode
        known = kind.format
        found: list[Stored[R]] = []
        add = found.append
        with collector_waits(), self._books.house.reading() as connection:
            self._books.catch_up(connection, kind.compartment)
            apart = self._books.set_apart(kind.compartment)
            for row_id, version, nonce, body in rows_of(connection, kind.compartment, kind.code):
                if row_id in apart:
                    continue
                try:
                    plain = open_body(nonce, body, start + row_id + version.to_bytes(8, "big"))
                    end = HEADER_BYTES + int.from_bytes(plain[2:6], "big")
                    value = decode(plain[HEADER_BYTES:end])
                    add(Stored(row_id, version, value, int.from_bytes(plain[:2], "big") > known))
                except (InvalidTag, msgspec.MsgspecError, ValueError):
                    self._set_apart(kind, row_id)
        return found

    def read(self, kind: Kind[R], id: bytes) -> Stored[R] | None:  # noqa: A002
        """One record, or None when there is no sound one under this id."""
        return self.read_some(kind, [id]).get(id)

    def read_some(self, kind: Kind[R], ids: Sequence[bytes]) -> dict[bytes, Stored[R]]:
        """The sound ones among these records."""
        opened = self._books.keyring.readable(kind.compartment)
        with self._books.house.reading() as connection:
            self._books.catch_up(connection, kind.compartment)
            rows = fetch(connection, ids)
            apart = self._books.set_apart(kind.compartment)
        start = place_start(self._books.house.collective.id, kind.compartment, opened.epoch, kind.code)
        found: dict[bytes, Stored[R]] = {}
        for row in rows.values():
            if row.id in apart or row.compartment != kind.compartment or row.kind != kind.code:
                continue
            try:
                at = start + row.id + row.version.to_bytes(8, "big")
                content = open_sealed(opened.keys.record, at, row.nonce, row.body)
                value = decoder_of(kind.type).decode(content.data)
            except (SealBroken, msgspec.MsgspecError):
                self._set_apart(kind, row.id)
                continue
            found[row.id] = Stored(row.id, row.version, value, content.format > kind.format)
        return found

    def _set_apart(self, kind: Kind[Any], id: bytes) -> None:  # noqa: A002
        self._unreadable[id] = Damage(kind.compartment, kind.code, id, Fault.UNREADABLE)

    @contextmanager
    def writing(self, label: str, details: Mapping[str, str] | None = None) -> Iterator[Writing]:
        """Gather changes, and write them all in one transaction at the end of the block; any exception drops them all.

        `label` is a source text in the context "Changes". Raises Conflict, VaultError or StorageError at the end.
        """
        writing = Writing(self._books.keyring)
        yield writing
        pending = writing.pending()
        if pending:
            self._apply(pending, label, dict(details or {}), writing.fields)

    def settle_recovery(self, stored: Stored[RecoveryState], now: datetime) -> None:
        """Let the reserve password on paper count, and forget its words. This is no change that can be taken back."""
        state = msgspec.structs.replace(stored.value, check=b"", proven_at=now)
        content = Content(RECOVERY.format, encode(state))
        own = Pending(RECOVERY.compartment, RECOVERY.code, stored.id, stored.version, stored.version + 1, content)

        def work(step: Step) -> Note:
            before(step.edits, step.connection, [own])
            write(step.edits, step.connection, [own])
            return Note(AuditAction.RECOVERY, {"proven": "yes"}, state.person)

        self._books.change({RECOVERY.compartment}, work)

    def _apply(self, pending: list[Pending], label: str, details: dict[str, str], fields: frozenset[str]) -> None:
        touched = sorted({one.compartment for one in pending})

        def work(step: Step) -> Note:
            previous = before(step.edits, step.connection, pending)
            parts = new_parts(pending, previous)
            head = ChangeHead(
                label=label,
                details=details,
                person=self._books.keyring.person,
                at=step.now,
                count=len(pending),
                sequence=step.sequence,
                parts=tuple((int(part.compartment), part.id) for part in parts),
            )
            new_head = Pending(touched[0], CHANGE, new_id(), None, 1, Content(1, encode(head)))
            old = self._history.outdated(step, touched)
            before(step.edits, step.connection, old)
            write(step.edits, step.connection, [*pending, *parts, new_head, *old])
            return Note(AuditAction.CHANGE, _audit_details(label, pending, fields), new_head.id)

        self._books.change(touched, work)

    def history(self) -> list[Change]:
        """The changes of the last thirty days, newest first."""
        return self._history.changes()

    def undo(self, change_id: bytes | None = None) -> Change:
        """Take back the last change, or that one. Raises Conflict when something in it was changed later."""
        return self._history.undo(change_id)

    def redo(self) -> Change:
        """Do again what was taken back last, as long as nothing new was done since."""
        return self._history.redo()

    def verify(self) -> None:
        """Check everything again from the file, as unlocking did."""
        with self._books.house.reading() as connection:
            self._books.check_all(connection)

    def control_code(self) -> str:
        """The short code that stands on every print, like "1284-K7Q2"."""
        with self._books.house.reading() as connection:
            marks = self._books.marks_in_file(connection)
        return control_code(self._books.house.collective.id, marks)

    def marks(self) -> dict[Compartment, OtherRoot]:
        """Where the opened compartments stood when they were last verified. A change puts a generation on top."""
        return {one: mark for one, mark in self._books.marks_seen().items() if one is not Compartment.AUDIT}

    def changed_outside(self, marks: Mapping[Compartment, OtherRoot] | None = None) -> bool:
        """Whether the register in the file stands elsewhere than at these marks, or than when it was last verified."""
        with self._books.house.reading() as connection:
            found = self._books.marks_in_file(connection)
        return any(found.get(one) != mark for one, mark in (self.marks() if marks is None else marks).items())

    def refresh(self) -> None:
        """Verify what others wrote; after this, read again."""
        with self._books.house.reading() as connection:
            for compartment in self._books.ledgers:
                self._books.catch_up(connection, compartment)


def _audit_details(label: str, pending: Sequence[Pending], fields: frozenset[str]) -> dict[str, str]:
    """Ids and names of fields, no contents; a large change says only how many."""
    details = {"label": label, "count": str(len(pending))}
    if len(pending) <= _FEW:
        details["ids"] = " ".join(one.id.hex() for one in pending)
    if fields:
        details["fields"] = " ".join(sorted(fields))
    return details
