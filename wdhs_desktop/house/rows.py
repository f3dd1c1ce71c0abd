"""Sealed rows going in and out of the table, in bulk: what is pending, sealing it, and opening what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update

from wdhs_desktop.house.ledger import LedgerEdit
from wdhs_desktop.house.schema import record
from wdhs_desktop.house.sound_rows import SOUND
from wdhs_desktop.kit.errors import Conflict, VaultError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.vault.manifest import ENTRY
from wdhs_desktop.vault.seal import Content, SealBroken, open_sealed, place, seal
from wdhs_desktop.vault.suite import SUITE, Compartment

if TYPE_CHECKING:
    from sqlalchemy import Connection

CHANGED_MEANWHILE = QT_TRANSLATE_NOOP("Errors", "Somebody else changed this in the meantime.")
READ_AGAIN = QT_TRANSLATE_NOOP("Errors", "Look at the newest version and make your change again.")
IS_DAMAGED = QT_TRANSLATE_NOOP("Errors", "This record is damaged, so it can't be changed.")
USE_COPY = QT_TRANSLATE_NOOP("Errors", "Put back a reserve copy, or add the record again.")
_CHUNK = 500


@dataclass(frozen=True)
class Pending:
    """One row that is going to change. `expected` is the version that must be there (None: no row), `content` None
    removes it."""

    compartment: Compartment
    kind: int
    id: bytes
    expected: int | None
    version: int
    content: Content | None


class Row(NamedTuple):
    """A row of the table as it stands."""

    id: bytes
    compartment: int
    kind: int
    epoch: int
    version: int
    suite: int
    nonce: bytes
    body: bytes

    def entry(self) -> bytes:
        return ENTRY.pack(self.id, self.kind, self.version, self.epoch, self.nonce, self.body[-16:])


def fetch(connection: Connection, ids: Sequence[bytes]) -> dict[bytes, Row]:
    """The rows under these ids, whatever their compartment."""
    rows: dict[bytes, Row] = {}
    for start in range(0, len(ids), _CHUNK):
        query = select(record).where(record.c.id.in_(ids[start : start + _CHUNK]), SOUND["record"])
        rows |= {row[0]: Row(*row) for row in connection.execute(query)}
    return rows


def open_row(edit: LedgerEdit, row: Row) -> Content:
    """Open a row that must be exactly as it is listed. Raises VaultError when it isn't."""
    ledger = edit.ledger
    listed = edit.entry(row.id)
    if row.compartment != ledger.compartment or listed != row.entry() or row.suite != SUITE:
        raise VaultError(IS_DAMAGED, USE_COPY)
    at = place(ledger.collective, ledger.compartment, row.epoch, row.kind, row.id, row.version)
    try:
        return open_sealed(ledger.opened.keys.record, at, row.nonce, row.body)
    except SealBroken as error:
        raise VaultError(IS_DAMAGED, USE_COPY) from error


def before(
    edits: dict[Compartment, LedgerEdit], connection: Connection, pending: Sequence[Pending]
) -> dict[bytes, Content]:
    """What stands now under the ids that change. Raises Conflict when a version isn't the expected one."""
    found = fetch(connection, [one.id for one in pending if one.expected is not None])
    contents: dict[bytes, Content] = {}
    for one in pending:
        edit = edits[one.compartment]
        if one.expected is None:
            if edit.entry(one.id) is not None:
                raise Conflict(CHANGED_MEANWHILE, READ_AGAIN)
            continue
        row = found.get(one.id)
        if row is None and edit.entry(one.id) is not None:
            raise VaultError(IS_DAMAGED, USE_COPY)
        if row is None or row.version != one.expected or row.kind != one.kind:
            raise Conflict(CHANGED_MEANWHILE, READ_AGAIN)
        contents[one.id] = open_row(edit, row)
    return contents


def write(edits: dict[Compartment, LedgerEdit], connection: Connection, pending: Sequence[Pending]) -> None:
    """Seal and write all of them, and enter them in the buckets."""
    added: list[dict[str, bytes | int]] = []
    replaced: list[dict[str, bytes | int]] = []
    removed: list[dict[str, bytes]] = []
    for one in pending:
        if one.content is None:
            removed.append({"row_id": one.id})
            edits[one.compartment].drop(one.id)
        else:
            values = _sealed(edits[one.compartment], one, one.content)
            (added if one.expected is None else replaced).append(values)
    if removed:
        connection.execute(delete(record).where(record.c.id == bindparam("row_id")), removed)
    if replaced:
        names = ("epoch", "version", "suite", "nonce", "body")
        query = update(record).where(record.c.id == bindparam("id_")).values({n: bindparam(f"{n}_") for n in names})
        connection.execute(query, [{f"{name}_": value for name, value in row.items()} for row in replaced])
    if added:
        connection.execute(insert(record), sorted(added, key=lambda row: row["id"]))


def _sealed(edit: LedgerEdit, one: Pending, content: Content) -> dict[str, bytes | int]:
    ledger = edit.ledger
    epoch = ledger.opened.epoch
    at = place(ledger.collective, one.compartment, epoch, one.kind, one.id, one.version)
    nonce, body = seal(ledger.opened.keys.record, at, content)
    edit.put(one.id, ENTRY.pack(one.id, one.kind, one.version, epoch, nonce, body[-16:]))
    return {
        "id": one.id,
        "compartment": int(one.compartment),
        "kind": one.kind,
        "epoch": epoch,
        "version": one.version,
        "suite": SUITE,
        "nonce": nonce,
        "body": body,
    }


def rows_of(connection: Connection, compartment: Compartment, kind: int) -> Iterator[tuple[bytes, int, bytes, bytes]]:
    """Id, version, nonce and body of every row of a kind."""
    columns = (record.c.id, record.c.version, record.c.nonce, record.c.body)
    wanted = (record.c.compartment == int(compartment), record.c.kind == kind, SOUND["record"])
    query = select(*columns).where(*wanted)
    for row in connection.execute(query):
        yield row[0], row[1], row[2], row[3]
