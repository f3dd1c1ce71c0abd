"""What one compartment should hold: a signed root, and per bucket a sealed list of what is in it.

The lists make saving one record quick (one bucket, not all) and name exactly which record is missing, old or added.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from wdhs_desktop.house.damage import Damage, Fault
from wdhs_desktop.house.keyring import NOT_TRUSTED, USE_COPY, Keyring, OpenedCompartment
from wdhs_desktop.house.kinds import BUCKET, HOLDERS, ROOT, encode
from wdhs_desktop.house.schema import bucket, record, root
from wdhs_desktop.house.sound_rows import SOUND, sound_sql
from wdhs_desktop.kit.errors import VaultError
from wdhs_desktop.vault.holders import ChainBroken, SignedHolders, verify_chain
from wdhs_desktop.vault.identity import is_signed_by
from wdhs_desktop.vault.manifest import (
    BUCKETS,
    ENTRY,
    MAC_BYTES,
    OtherRoot,
    Root,
    SignedRoot,
    bucket_mac,
    root_hash,
    sign_root,
    signed_text,
)
from wdhs_desktop.vault.seal import Content, SealBroken, open_sealed, place, seal
from wdhs_desktop.vault.suite import SUITE, Compartment, digest, same

if TYPE_CHECKING:
    from sqlalchemy import Connection

NO_ID = bytes(16)
Entries = dict[bytes, bytes]
"""The entries of one bucket by id."""

TableRow = tuple[bytes, int, int, int, bytes, bytes, int]
"""The six parts of an entry, and where the row stands in the table."""


class RootBroken(Exception):  # noqa: N818 - it is a fact about bytes, not yet an error for a person
    """The root is missing, doesn't open, or wasn't signed by somebody who may."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def read_marks(connection: Connection, collective: bytes) -> dict[Compartment, OtherRoot]:
    """Where each compartment stands, as anybody can see without a key."""
    known = tuple(Compartment)
    marks = {}
    columns = (root.c.compartment, root.c.epoch, root.c.version, root.c.nonce, root.c.body)
    rows = connection.execute(select(*columns).where(SOUND["root"])).all()
    for compartment, epoch, version, nonce, body in rows:
        if compartment in known:
            where = (Compartment(compartment), epoch)
            marks[where[0]] = OtherRoot(version, root_hash(collective, where, version, nonce, body))
    return marks


@dataclass
class Ledger:
    """The verified root of one compartment, and what follows from it."""

    collective: bytes
    opened: OpenedCompartment
    founder: bytes
    root: Root | None = None
    mark: OtherRoot | None = None

    @property
    def compartment(self) -> Compartment:
        return self.opened.compartment

    def _place(self, kind: int, id: bytes, version: int) -> bytes:  # noqa: A002
        return place(self.collective, self.compartment, self.opened.epoch, kind, id, version)

    def read_holders(self, connection: Connection) -> None:
        """Follow the chain of holders anew. Raises ChainBroken."""
        wanted = (record.c.compartment == self.compartment, record.c.kind == HOLDERS, SOUND["record"])
        rows = connection.execute(select(record.c.id, record.c.version, record.c.nonce, record.c.body).where(*wanted))
        links = []
        for row_id, version, nonce, body in rows:
            try:
                content = open_sealed(self.opened.keys.record, self._place(HOLDERS, row_id, version), nonce, body)
                links.append(msgspec.msgpack.decode(content.data, type=SignedHolders))
            except (SealBroken, msgspec.MsgspecError) as error:
                raise ChainBroken from error
        self.opened.lists = verify_chain(links, self.collective, self.compartment, self.founder)
        self.opened.chain_end = digest(max(links, key=lambda link: link.read().sequence).content)

    def read_root(self, connection: Connection) -> None:
        """Take over the root as it stands in the file, after checking who signed it. Raises RootBroken."""
        columns = (root.c.epoch, root.c.version, root.c.suite, root.c.nonce, root.c.body)
        wanted = (root.c.compartment == self.compartment, SOUND["root"])
        row = connection.execute(select(*columns).where(*wanted)).one_or_none()
        if row is None:
            raise RootBroken(Fault.MISSING)
        epoch, version, suite, nonce, body = row
        try:
            content = open_sealed(self.opened.keys.record, self._place(ROOT, NO_ID, version), nonce, body)
            signed = msgspec.msgpack.decode(content.data, type=SignedRoot)
            found = signed.read()
        except (SealBroken, msgspec.MsgspecError) as error:
            raise RootBroken(Fault.UNREADABLE) from error
        if epoch != self.opened.epoch or suite != SUITE or found.generation != version:
            raise RootBroken(Fault.CHANGED)
        signer = self.opened.holder(found.signer)
        if signer is None or not (signer.right.may_write or self.compartment is Compartment.AUDIT):
            raise RootBroken(Fault.FORGED)
        text = signed_text(self.collective, self.compartment, epoch, signed.content)
        if not is_signed_by(signer.signing, signed.signature, text):
            raise RootBroken(Fault.FORGED)
        if self.root is not None and found.generation < self.root.generation:
            raise RootBroken(Fault.OLD)
        self.root = found
        self.mark = OtherRoot(version, root_hash(self.collective, (self.compartment, epoch), version, nonce, body))

    def load_bucket(self, connection: Connection, number: int) -> Entries:
        """The entries of one bucket as the root vouches for them. Raises VaultError when nothing fits the root."""
        assert self.root is not None
        expected = self.root.bucket(number)
        for source in (self._sealed_bucket, self._bucket_from_rows):
            entries = source(connection, number)
            if entries is not None and same(self._mac(number, entries.values()), expected):
                return entries
        raise VaultError(NOT_TRUSTED, USE_COPY)

    def _mac(self, number: int, entries: Iterable[bytes]) -> bytes:
        return bucket_mac(self.opened.keys.manifest, (self.compartment, number), entries)

    def _sealed_bucket(self, connection: Connection, number: int) -> Entries | None:
        """What the sealed list says, or None when it is missing or doesn't open. Not yet compared with the root."""
        wanted = (bucket.c.compartment == self.compartment, bucket.c.number == number, SOUND["bucket"])
        row = connection.execute(select(bucket.c.version, bucket.c.nonce, bucket.c.body).where(*wanted)).one_or_none()
        if row is None:
            return {} if self._is_empty(number) else None
        try:
            at = self._place(BUCKET, number.to_bytes(16, "big"), row[0])
            data = open_sealed(self.opened.keys.record, at, row[1], row[2]).data
        except SealBroken:
            return None
        if len(data) % ENTRY.size:
            return None
        pieces = (data[start : start + ENTRY.size] for start in range(0, len(data), ENTRY.size))
        return {piece[:16]: piece for piece in pieces}

    def _is_empty(self, number: int) -> bool:
        return self.root is None or same(self.root.bucket(number), self._mac(number, ()))

    def _bucket_from_rows(self, connection: Connection, number: int) -> Entries | None:
        """What the rows themselves make of it, or None when two have the same id."""
        rows = [row for row in self._rows(connection) if row[0][0] == number]
        entries = {row[0]: ENTRY.pack(*row[:6]) for row in rows}
        return entries if len(entries) == len(rows) else None

    def _rows(self, connection: Connection) -> Sequence[TableRow]:
        """Every row of the table itself: an index can leave out rows, name them twice, or put them in another order."""
        query = f"""SELECT id, kind, version, epoch, nonce, CAST(substr(body, -16) AS BLOB), rowid
            FROM record NOT INDEXED WHERE compartment = ? AND suite = ? AND {sound_sql("record")}"""  # noqa: S608
        found = connection.exec_driver_sql(query, (int(self.compartment), SUITE)).cursor
        return [] if found is None else found.fetchall()

    def check(self, connection: Connection) -> list[Damage]:
        """Compare every row with the root, and name what doesn't fit. `read_root` came before."""
        assert self.root is not None
        buckets: list[list[bytes]] = [[] for _number in range(BUCKETS)]
        pack = ENTRY.pack
        rows = self._rows(connection)
        for row in rows:
            buckets[row[0][0]].append(pack(*row[:6]))
        damages: list[Damage] = []
        for number, entries in enumerate(buckets):
            if not same(self._mac(number, entries), self.root.bucket(number)):
                damages += self._differences(connection, number, entries)
        if not damages and not self._index_fits(connection, rows):
            damages.append(Damage(self.compartment, 0, NO_ID, Fault.CHANGED, "index"))
            self.opened.trusted = False
        return damages

    def _index_fits(self, connection: Connection, rows: Sequence[TableRow]) -> bool:
        """Whether finding by kind gives exactly the rows of the table; otherwise records could vanish or come twice."""
        by_table: dict[int, list[int]] = {}
        for row in rows:
            by_table.setdefault(row[1], []).append(row[6])
        query = """SELECT kind, group_concat(rowid) FROM record INDEXED BY record_by_kind
            WHERE compartment = ? GROUP BY kind ORDER BY kind"""
        found = connection.exec_driver_sql(query, (int(self.compartment),)).cursor
        by_index = [] if found is None else found.fetchall()
        return bool(by_index == [(kind, ",".join(map(str, by_table[kind]))) for kind in sorted(by_table)])

    def _differences(self, connection: Connection, number: int, found: list[bytes]) -> list[Damage]:
        listed = self._sealed_bucket(connection, number)
        assert self.root is not None
        if listed is None or not same(self._mac(number, listed.values()), self.root.bucket(number)):
            what = f"bucket:{number}"
            return [Damage(self.compartment, BUCKET, number.to_bytes(16, "big"), Fault.CHANGED, what)]
        wanted = Counter(listed.values())
        damages = []
        for row_id in sorted({entry[:16] for entry in [*(wanted - Counter(found)), *(Counter(found) - wanted)]}):
            ours, theirs = listed.get(row_id), [entry for entry in found if entry[:16] == row_id]
            kind = ENTRY.unpack(ours or theirs[0])[1]
            damages.append(Damage(self.compartment, kind, row_id, _fault(ours, theirs)))
        return damages

    def edit(self, connection: Connection) -> LedgerEdit:
        """Begin a change in a transaction that writes."""
        return LedgerEdit(self, connection)


def _fault(listed: bytes | None, found: list[bytes]) -> Fault:
    if listed is None:
        return Fault.FOREIGN
    if not found:
        return Fault.MISSING
    versions = [ENTRY.unpack(entry)[2] for entry in found]
    return Fault.OLD if min(versions) < ENTRY.unpack(listed)[2] else Fault.CHANGED


@dataclass
class LedgerEdit:
    """The buckets that one transaction changes; `finish` writes them with a new signed root."""

    ledger: Ledger
    connection: Connection
    buckets: dict[int, Entries] = field(default_factory=dict)
    change_of_count: int = 0

    def entry(self, id: bytes) -> bytes | None:  # noqa: A002
        """What stands listed under this id."""
        return self._bucket(id).get(id)

    def put(self, id: bytes, entry: bytes) -> None:  # noqa: A002
        entries = self._bucket(id)
        self.change_of_count += id not in entries
        entries[id] = entry

    def drop(self, id: bytes) -> None:  # noqa: A002
        del self._bucket(id)[id]
        self.change_of_count -= 1

    def _bucket(self, id: bytes) -> Entries:  # noqa: A002
        number = id[0]
        if number not in self.buckets:
            empty = self.ledger.root is None
            self.buckets[number] = {} if empty else self.ledger.load_bucket(self.connection, number)
        return self.buckets[number]

    def finish(self, keyring: Keyring, now: datetime, **audit: object) -> tuple[Root, OtherRoot]:
        """Write the buckets and the root; what it gives back counts only when the transaction is committed."""
        ledger = self.ledger
        before = ledger.root
        generation = before.generation + 1 if before else 1
        collective, compartment = ledger.collective, ledger.compartment
        others = {int(one): mark for one, mark in read_marks(self.connection, collective).items() if one != compartment}
        new = Root(
            generation=generation,
            count=(before.count if before else 0) + self.change_of_count,
            buckets=self._macs(before),
            others=others,
            previous=ledger.mark.hash if ledger.mark else bytes(32),
            signer=keyring.person,
            at=now,
            **audit,  # type: ignore[arg-type]
        )
        self._write_buckets(generation)
        return new, self._write_root(new, keyring)

    def _macs(self, before: Root | None) -> bytes:
        ledger = self.ledger
        if before is None:
            macs = [ledger._mac(number, self.buckets.get(number, {}).values()) for number in range(BUCKETS)]  # noqa: SLF001
            return b"".join(macs)
        joined = bytearray(before.buckets)
        for number, entries in self.buckets.items():
            joined[number * MAC_BYTES : (number + 1) * MAC_BYTES] = ledger._mac(number, entries.values())  # noqa: SLF001
        return bytes(joined)

    def _write_buckets(self, generation: int) -> None:
        ledger, rows = self.ledger, []
        for number, entries in self.buckets.items():
            at = ledger._place(BUCKET, number.to_bytes(16, "big"), generation)  # noqa: SLF001
            sealed = seal(ledger.opened.keys.record, at, Content(1, b"".join(sorted(entries.values()))))
            place_of_row = {"compartment": int(ledger.compartment), "number": number, "epoch": ledger.opened.epoch}
            rows.append(place_of_row | {"version": generation, "suite": SUITE, "nonce": sealed[0], "body": sealed[1]})
        if rows:
            query = insert(bucket)
            changed = {name: query.excluded[name] for name in ("epoch", "version", "suite", "nonce", "body")}
            self.connection.execute(query.on_conflict_do_update(["compartment", "number"], set_=changed), rows)

    def _write_root(self, new: Root, keyring: Keyring) -> OtherRoot:
        ledger = self.ledger
        where = (ledger.compartment, ledger.opened.epoch)
        signed = sign_root(new, ledger.collective, where, keyring.keys)
        at = ledger._place(ROOT, NO_ID, new.generation)  # noqa: SLF001
        sealed = seal(ledger.opened.keys.record, at, Content(1, encode(signed)))
        values = {"epoch": where[1], "version": new.generation, "suite": SUITE, "nonce": sealed[0], "body": sealed[1]}
        query = insert(root).values(compartment=int(where[0]), **values)
        self.connection.execute(query.on_conflict_do_update(["compartment"], set_=values))
        return OtherRoot(new.generation, root_hash(ledger.collective, where, new.generation, *sealed))
