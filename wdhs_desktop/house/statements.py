"""The rows that stand openly in the file: slots, epochs, grants, shown names and the collective itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from wdhs_desktop.house import schema
from wdhs_desktop.house.sound_rows import SOUND
from wdhs_desktop.vault.grants import EpochStatement, Grant
from wdhs_desktop.vault.slots import ArgonParameters, Slot, SlotKind
from wdhs_desktop.vault.suite import Compartment, digest, statement

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Table


def read_slots(connection: Connection) -> list[Slot]:
    """All slots. A kind that this program doesn't know is left out."""
    rows = connection.execute(select(schema.slot).where(SOUND["slot"])).mappings()
    return [_slot(row) for row in rows if row["kind"] in tuple(SlotKind)]


def _slot(row: RowMapping) -> Slot:
    return Slot(
        id=row["id"],
        person=row["person"],
        kind=SlotKind(row["kind"]),
        lookup=row["lookup"],
        argon=ArgonParameters(row["memory_kib"], row["passes"], row["lanes"]),
        salt=row["salt"],
        commitment=row["commitment"],
        nonce=row["nonce"],
        body=row["body"],
        suite=row["suite"],
    )


def write_slot(connection: Connection, slot: Slot) -> None:
    connection.execute(
        insert(schema.slot).values(
            id=slot.id,
            person=slot.person,
            kind=int(slot.kind),
            lookup=slot.lookup,
            memory_kib=slot.argon.memory_kib,
            passes=slot.argon.passes,
            lanes=slot.argon.lanes,
            salt=slot.salt,
            commitment=slot.commitment,
            suite=slot.suite,
            nonce=slot.nonce,
            body=slot.body,
        )
    )


def remove_slot(connection: Connection, slot_id: bytes) -> None:
    connection.execute(delete(schema.slot).where(schema.slot.c.id == slot_id))


def read_epochs(connection: Connection) -> list[EpochStatement]:
    """All epochs of the compartments that this program knows, the newest of each last."""
    known = select(schema.epoch).where(
        schema.epoch.c.compartment.in_([int(one) for one in Compartment]), SOUND["epoch"]
    )
    rows = connection.execute(known.order_by(schema.epoch.c.compartment, schema.epoch.c.epoch)).all()
    return [EpochStatement(Compartment(row[0]), *row[1:]) for row in rows]


def write_epoch(connection: Connection, epoch: EpochStatement) -> None:
    connection.execute(
        insert(schema.epoch).values(
            compartment=int(epoch.compartment),
            epoch=epoch.epoch,
            commitment=epoch.commitment,
            box_public=epoch.box_public,
            box_nonce=epoch.box_nonce,
            box_body=epoch.box_body,
            steward=epoch.steward,
            signature=epoch.signature,
        )
    )


def read_grants(connection: Connection, person: bytes) -> list[Grant]:
    """What was granted to one person, in compartments that this program knows."""
    rows = connection.execute(
        select(schema.grant).where(schema.grant.c.person == person, SOUND["compartment_grant"])
    ).all()
    known = tuple(Compartment)
    return [Grant(Compartment(row[0]), *row[1:]) for row in rows if row[0] in known]


def write_grant(connection: Connection, grant: Grant) -> None:
    connection.execute(
        insert(schema.grant).values(
            compartment=int(grant.compartment),
            epoch=grant.epoch,
            person=grant.person,
            steward=grant.steward,
            sealed=grant.sealed,
            signature=grant.signature,
        )
    )


def remove_grants(connection: Connection, compartment: Compartment, person: bytes) -> None:
    wanted = (schema.grant.c.compartment == int(compartment), schema.grant.c.person == person)
    connection.execute(delete(schema.grant).where(*wanted))


def slot_name(slot_id: bytes) -> str:
    """How a slot is named among the open rows."""
    return f"slot:{slot_id.hex()}"


def grant_name(compartment: Compartment, epoch: int, person: bytes) -> str:
    """How a grant is named among the open rows."""
    return f"compartment_grant:{int(compartment)}:{epoch}:{person.hex()}"


def collective_text(collective_id: bytes, name: str, kind: str, salt: bytes, signer: bytes) -> bytes:
    """What the signature of the open row of the collective covers."""
    return statement("collective", collective_id, name.encode(), kind.encode(), salt, signer)


def collective_signature(connection: Connection) -> tuple[bytes, bytes, bytes]:
    """Who signed the open row of the collective, the signature, and what it must cover."""
    row = connection.execute(select(schema.collective)).one()
    return row.signer, row.signature, collective_text(row.id, row.name, row.kind, row.salt, row.signer)


def sign_collective(connection: Connection, signer: bytes, signature: bytes) -> None:
    connection.execute(update(schema.collective).values(signer=signer, signature=signature))


@dataclass(frozen=True)
class ShownName:
    """A name on the page for unlocking, signed by the person of that name."""

    person: bytes
    name: str
    signature: bytes

    def text(self, collective: bytes) -> bytes:
        """What the signature covers."""
        return statement("shown name", collective, self.person, self.name.encode())


def shown_names(connection: Connection) -> list[ShownName]:
    columns = (schema.shown_name.c.person, schema.shown_name.c.name, schema.shown_name.c.signature)
    rows = connection.execute(select(*columns).where(SOUND["shown_name"]).order_by(columns[0])).all()
    return [ShownName(row[0], row[1], row[2]) for row in rows]


def names_digest(collective: bytes, names: Sequence[ShownName]) -> bytes:
    """What the profile of this PC remembers of the verified names: enough to recognise them, and no name."""
    return digest(statement("shown names", collective, *(one.text(collective) for one in names)))


def digests(connection: Connection, collective: bytes) -> dict[str, bytes]:
    """A digest of each open row by its name; the root of the audit keeps them, so that none changes or goes unseen."""
    found: dict[str, bytes] = {}
    tables: tuple[tuple[Table, int], ...] = (
        (schema.collective, 1),
        (schema.slot, 1),
        (schema.shown_name, 1),
        (schema.epoch, 2),
        (schema.grant, 3),
    )
    for table, key_columns in tables:
        for row in connection.execute(select(table)).all():
            parts = [_part(value) for value in row]
            name = ":".join([table.name, *(_shown(value) for value in row[:key_columns])])
            found[name] = digest(statement("open row", collective, table.name.encode(), *parts))[:16]
    return found


def _part(value: object) -> bytes:
    if isinstance(value, bytes):
        return b"b" + value
    if isinstance(value, int):
        return b"i" + value.to_bytes(8, "big", signed=True)
    return b"t" + str(value).encode()


def _shown(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
