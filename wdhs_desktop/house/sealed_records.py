"""The records of an opened register: read them all, change them in one transaction, and take changes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec
from cryptography.exceptions import InvalidTag

from wdhs_desktop.house.books import Books, Note, Step
from wdhs_desktop.house.changes import (
    Change,
    ChangeHead,
    Image,
    ImagePart,
    StoredHead,
    content_digest,
    new_parts,
    next_redo,
    next_undo,
    outdated,
)
from wdhs_desktop.house.collector import collector_waits
from wdhs_desktop.house.damage import Damage, Fault
from wdhs_desktop.house.kinds import CHANGE, IMAGES, Kind, R, Stored, decoder_of, encode
from wdhs_desktop.house.people_rows import RECOVERY, RecoveryState
from wdhs_desktop.house.rows import CHANGED_MEANWHILE, Pending, Row, before, fetch, open_row, rows_of, write
from wdhs_desktop.house.writing import Writing
from wdhs_desktop.kit.errors import Conflict, UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.vault.audit import AuditAction
from wdhs_desktop.vault.manifest import control_code
from wdhs_desktop.vault.seal import HEADER_BYTES, Content, SealBroken, open_sealed, place_start
from wdhs_desktop.vault.suite import Compartment, new_id

if TYPE_CHECKING:
    from sqlalchemy import Connection

NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to take back.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to do again.")
LATER_CHANGE = QT_TRANSLATE_NOOP("Errors", "Something in it was changed again later. Take that change back first.")
_FEW = 50


class SealedRecords:
    """The door to the records of one unlocked person. Nothing lazy leaves it."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._unreadable: dict[bytes, Damage] = {}
        self._cleared_up = False

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
            apart = self._apart(kind.compartment)
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
        opened = self._books.keyring.readable(kind.compartment)
        with self._books.house.reading() as connection:
            self._books.catch_up(connection, kind.compartment)
            row = fetch(connection, [id]).get(id)
            apart = self._apart(kind.compartment)
        if row is None or id in apart or row.compartment != kind.compartment or row.kind != kind.code:
            return None
        start = place_start(self._books.house.collective.id, kind.compartment, opened.epoch, kind.code)
        try:
            at = start + id + row.version.to_bytes(8, "big")
            content = open_sealed(opened.keys.record, at, row.nonce, row.body)
            value = decoder_of(kind.type).decode(content.data)
        except (SealBroken, msgspec.MsgspecError):
            self._set_apart(kind, id)
            return None
        return Stored(id, row.version, value, content.format > kind.format)

    def _apart(self, compartment: Compartment) -> frozenset[bytes]:
        return frozenset(damage.id for damage in self._books.damages.get(compartment, ()))

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
            old = self._outdated(step, touched)
            before(step.edits, step.connection, old)
            write(step.edits, step.connection, [*pending, *parts, new_head, *old])
            return Note(AuditAction.CHANGE, _audit_details(label, pending, fields), new_head.id)

        self._books.change(touched, work)

    def _outdated(self, step: Step, touched: Sequence[Compartment]) -> list[Pending]:
        """Before-images are kept for thirty days; once a session, the first change clears up older ones."""
        if self._cleared_up:
            return []
        self._cleared_up = True
        last_seen = self._books.ledgers[Compartment.AUDIT].root
        heads = self._heads(step.connection)
        old = outdated(heads, step.now, last_seen.at if last_seen else step.now)
        removed = []
        for one in old:
            if {one.compartment, *(Compartment(part[0]) for part in one.head.parts)} <= set(touched):
                rows = fetch(step.connection, [part[1] for part in one.head.parts])
                removed += [_removal(row) for row in rows.values()]
                removed.append(one.pending(None))
        return removed

    def _heads(self, connection: Connection) -> list[StoredHead]:
        """The heads of all changes in the opened compartments."""
        heads = []
        for compartment, opened in self._books.keyring.opened.items():
            start = place_start(self._books.house.collective.id, compartment, opened.epoch, CHANGE)
            apart = self._apart(compartment)
            for row_id, version, nonce, body in rows_of(connection, compartment, CHANGE):
                if row_id in apart:
                    continue
                try:
                    at = start + row_id + version.to_bytes(8, "big")
                    data = open_sealed(opened.keys.record, at, nonce, body).data
                    head = msgspec.msgpack.decode(data, type=ChangeHead)
                except (SealBroken, msgspec.MsgspecError):
                    self._unreadable[row_id] = Damage(compartment, CHANGE, row_id, Fault.UNREADABLE)
                    continue
                heads.append(StoredHead(compartment, row_id, version, head))
        return sorted(heads, key=lambda one: one.head.sequence, reverse=True)

    def _read_heads(self) -> list[StoredHead]:
        with self._books.house.reading() as connection:
            for compartment in self._books.ledgers:
                self._books.catch_up(connection, compartment)
            return self._heads(connection)

    def history(self) -> list[Change]:
        """The changes of the last thirty days, newest first."""
        return [self._change(one) for one in self._read_heads()]

    def _change(self, one: StoredHead) -> Change:
        head = one.head
        person = self._books.keyring.name_of(head.person)
        return Change(one.id, head.label, head.details, person, head.at, head.count, head.undone)

    def undo(self, change_id: bytes | None = None) -> Change:
        """Take back the last change, or that one. Raises Conflict when something in it was changed later."""
        heads = self._read_heads()
        chosen = next_undo(heads) if change_id is None else next((one for one in heads if one.id == change_id), None)
        if chosen is None or chosen.head.undone:
            raise UserError(NOTHING_TO_UNDO)
        return self._turn(chosen, AuditAction.UNDO)

    def redo(self) -> Change:
        """Do again what was taken back last, as long as nothing new was done since."""
        chosen = next_redo(self._read_heads())
        if chosen is None:
            raise UserError(NOTHING_TO_REDO)
        return self._turn(chosen, AuditAction.REDO)

    def _turn(self, chosen: StoredHead, action: AuditAction) -> Change:
        head = chosen.head
        turned = [chosen]

        def work(step: Step) -> Note:
            pending: list[Pending] = []
            for compartment, part_id in head.parts:
                pending += self._turn_part(step, Compartment(compartment), part_id)
            undone = action is AuditAction.UNDO
            new_head = msgspec.structs.replace(head, undone=undone, turned=step.sequence if undone else 0)
            own = chosen.pending(new_head)
            before(step.edits, step.connection, [own])
            write(step.edits, step.connection, [*pending, own])
            turned[0] = StoredHead(chosen.compartment, chosen.id, own.version, new_head)
            return Note(action, {"label": head.label, "count": str(head.count)}, chosen.id)

        touched = {chosen.compartment, *(Compartment(part[0]) for part in head.parts)}
        self._books.change(touched, work)
        return self._change(turned[0])

    def _turn_part(self, step: Step, compartment: Compartment, part_id: bytes) -> list[Pending]:
        """Let the records of one part and their images change places."""
        edit = step.edits[compartment]
        part_row = fetch(step.connection, [part_id]).get(part_id)
        if part_row is None:
            raise Conflict(CHANGED_MEANWHILE, LATER_CHANGE)
        part = msgspec.msgpack.decode(open_row(edit, part_row).data, type=ImagePart)
        rows = fetch(step.connection, [one.id for one in part.images])
        pending: list[Pending] = []
        images: list[Image] = []
        for one in part.images:
            row = rows.get(one.id)
            current = None if row is None else open_row(edit, row)
            if content_digest(current) != one.now:
                raise Conflict(CHANGED_MEANWHILE, LATER_CHANGE)
            content = one.content()
            version = max(one.version, row.version if row else 0) + 1
            pending.append(Pending(compartment, one.kind, one.id, row.version if row else None, version, content))
            old = (0, None) if current is None else (current.format, current.data)
            images.append(Image(one.kind, one.id, version, content_digest(content), *old))
        return [*pending, *_rewritten(compartment, part_row, images)]

    def verify(self) -> None:
        """Check everything again from the file, as unlocking did."""
        with self._books.house.reading() as connection:
            self._books.check_all(connection)

    def control_code(self) -> str:
        """The short code that stands on every print, like "1284-K7Q2"."""
        with self._books.house.reading() as connection:
            marks = self._books.marks_in_file(connection)
        return control_code(self._books.house.collective.id, marks)

    def changed_outside(self) -> bool:
        """Whether another program or session wrote in the register since this one last looked."""
        with self._books.house.reading() as connection:
            return self._books.is_behind(connection)

    def refresh(self) -> None:
        """Verify what others wrote; after this, read again."""
        with self._books.house.reading() as connection:
            for compartment in self._books.ledgers:
                self._books.catch_up(connection, compartment)


def _rewritten(compartment: Compartment, row: Row, images: list[Image]) -> list[Pending]:
    content = Content(1, encode(ImagePart(tuple(images))))
    return [Pending(compartment, IMAGES, row.id, row.version, row.version + 1, content)]


def _removal(row: Row) -> Pending:
    return Pending(Compartment(row.compartment), row.kind, row.id, row.version, row.version + 1, None)


def _audit_details(label: str, pending: Sequence[Pending], fields: frozenset[str]) -> dict[str, str]:
    """Ids and names of fields, no contents; a large change says only how many."""
    details = {"label": label, "count": str(len(pending))}
    if len(pending) <= _FEW:
        details["ids"] = " ".join(one.id.hex() for one in pending)
    if fields:
        details["fields"] = " ".join(sorted(fields))
    return details
