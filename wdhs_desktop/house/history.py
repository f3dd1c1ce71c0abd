"""What was changed in the last thirty days, and the turn that takes a change back or does it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from wdhs_desktop.house.books import Books, Note, Step
from wdhs_desktop.house.changes import (
    Change,
    ChangeHead,
    Image,
    ImagePart,
    StoredHead,
    content_digest,
    next_redo,
    next_undo,
    outdated,
)
from wdhs_desktop.house.damage import Damage, Fault
from wdhs_desktop.house.kinds import CHANGE, IMAGES, encode
from wdhs_desktop.house.rows import CHANGED_MEANWHILE, Pending, Row, before, fetch, open_row, rows_of, write
from wdhs_desktop.kit.errors import Conflict, UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.vault.audit import AuditAction
from wdhs_desktop.vault.seal import Content, SealBroken, open_sealed, place_start
from wdhs_desktop.vault.suite import Compartment

if TYPE_CHECKING:
    from sqlalchemy import Connection

NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to take back.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to do again.")
LATER_CHANGE = QT_TRANSLATE_NOOP("Errors", "Something in it was changed again later. Take that change back first.")


class History:
    """The changes behind the records of one unlocked person. `unreadable` takes the changes that don't open."""

    def __init__(self, books: Books, unreadable: dict[bytes, Damage]) -> None:
        self._books = books
        self._unreadable = unreadable
        self._cleared_up = False

    def _heads(self, connection: Connection) -> list[StoredHead]:
        """The heads of all changes in the opened compartments."""
        heads = []
        for compartment, opened in self._books.keyring.opened.items():
            start = place_start(self._books.house.collective.id, compartment, opened.epoch, CHANGE)
            apart = self._books.set_apart(compartment)
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

    def changes(self) -> list[Change]:
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
        records: list[tuple[int, bytes]] = []

        def work(step: Step) -> Note:
            pending: list[Pending] = []
            for compartment, part_id in head.parts:
                pending += self._turn_part(step, Compartment(compartment), part_id)
            records[:] = [(one.kind, one.id) for one in pending if one.kind != IMAGES]
            undone = action is AuditAction.UNDO
            new_head = msgspec.structs.replace(head, undone=undone, turned=step.sequence if undone else 0)
            own = chosen.pending(new_head)
            before(step.edits, step.connection, [own])
            write(step.edits, step.connection, [*pending, own])
            turned[0] = StoredHead(chosen.compartment, chosen.id, own.version, new_head)
            return Note(action, {"label": head.label, "count": str(head.count)}, chosen.id)

        touched = {chosen.compartment, *(Compartment(part[0]) for part in head.parts)}
        self._books.change(touched, work)
        return replace(self._change(turned[0]), touched=tuple(records))

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

    def outdated(self, step: Step, touched: Sequence[Compartment]) -> list[Pending]:
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


def _rewritten(compartment: Compartment, row: Row, images: list[Image]) -> list[Pending]:
    content = Content(1, encode(ImagePart(tuple(images))))
    return [Pending(compartment, IMAGES, row.id, row.version, row.version + 1, content)]


def _removal(row: Row) -> Pending:
    return Pending(Compartment(row.compartment), row.kind, row.id, row.version, row.version + 1, None)
