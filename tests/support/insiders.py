"""A second person in a file, and what an insider can write with their own keys and any SQLite tool."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing

import msgspec

from support.files import Opened, people_of
from support.small_argon import SMALL_ARGON
from wdhs_desktop.house.books import Books, Note, Step
from wdhs_desktop.house.file import House
from wdhs_desktop.house.kinds import HOLDERS, ROOT, encode
from wdhs_desktop.house.rows import Pending, write
from wdhs_desktop.house.statements import digests, grant_name, slot_name, write_grant, write_slot
from wdhs_desktop.people.session import Session
from wdhs_desktop.vault.audit import AuditAction
from wdhs_desktop.vault.grants import make_grant
from wdhs_desktop.vault.holders import Holder, HolderList, sign_holders
from wdhs_desktop.vault.identity import PersonKeys
from wdhs_desktop.vault.manifest import Root, sign_root
from wdhs_desktop.vault.seal import Content, place, seal
from wdhs_desktop.vault.slots import SlotSecrets, lookup_of, make_slot
from wdhs_desktop.vault.suite import Compartment, Right, digest, new_id

READER = "Rob Lezer"
READER_PASSWORD = "kwartet mistral dolblij zeebonk viaduct"
EVERYWHERE = dict.fromkeys(Compartment, Right.READ)


def add_person(opened: Opened, rights: Mapping[Compartment, Right], name: str = READER) -> bytes:
    """Let the founder add somebody with the password READER_PASSWORD; gives their id."""
    books = opened.session.records.books
    collective = opened.house.collective
    keys, person = PersonKeys.generate(), new_id()
    secrets = SlotSecrets.of(keys, books.keyring.founder)
    lookup = lookup_of(collective.salt, name)
    slot = make_slot(READER_PASSWORD, secrets, collective.id, person, lookup=lookup, argon=SMALL_ARGON)

    def work(step: Step) -> Note:
        for compartment, right in rights.items():
            holder = Holder(person, name, keys.agreement_public(), keys.signing_public(), right)
            _enter(step, books, compartment, holder)
        write_slot(step.connection, slot)
        step.changed_rows.add(slot_name(slot.id))
        return Note(AuditAction.GRANT, {}, person)

    books.change(rights, work)
    opened.session = opened.reopen().session
    return person


def change_right(opened: Opened, person: bytes, compartment: Compartment, right: Right) -> None:
    """Let the founder give somebody another right."""
    books = opened.session.records.books
    before = books.keyring.opened[compartment].lists[-1].find(person)
    assert before is not None

    def work(step: Step) -> Note:
        _enter(step, books, compartment, msgspec.structs.replace(before, right=right))
        return Note(AuditAction.GRANT, {}, person)

    books.change([compartment], work)
    opened.session = opened.reopen().session


def _enter(step: Step, books: Books, compartment: Compartment, holder: Holder) -> None:
    keyring, collective = books.keyring, books.house.collective.id
    opened = keyring.opened[compartment]
    before = opened.lists[-1]
    others = tuple(one for one in before.holders if one.id != holder.id)
    after = HolderList(before.sequence + 1, (*others, holder), opened.chain_end, keyring.person, step.now)
    signed = sign_holders(after, collective, compartment, keyring.keys)
    pending = Pending(compartment, HOLDERS, new_id(), None, 1, Content(1, encode(signed)))
    write(step.edits, step.connection, [pending])
    if before.find(holder.id) is None:
        where, receiver = (compartment, opened.epoch), (holder.id, holder.agreement)
        grant = make_grant(opened.keys, collective, where, receiver, (keyring.person, keyring.keys))
        write_grant(step.connection, grant)
        step.changed_rows.add(grant_name(compartment, opened.epoch, holder.id))


def as_reader(opened: Opened, name: str = READER) -> Session:
    """Unlock as the second person, at another PC."""
    house = House.open(opened.path, opened.clock)
    state = opened.path.parent / "other pc"
    return people_of(house, opened.clock, state).unlock(name, READER_PASSWORD)


def sign_as(session: Session, compartment: Compartment, root: Root) -> None:
    """Write any root with the keys of this person."""
    books = session.records.books
    opened = books.keyring.opened[compartment]
    where = (compartment, opened.epoch)
    signed = sign_root(root, books.house.collective.id, where, books.keyring.keys)
    at = place(books.house.collective.id, compartment, opened.epoch, ROOT, bytes(16), root.generation)
    nonce, body = seal(opened.keys.record, at, Content(1, encode(signed)))
    with closing(sqlite3.connect(books.house.path)) as connection:
        connection.execute(
            "UPDATE root SET version = ?, nonce = ?, body = ? WHERE compartment = ?",
            (root.generation, nonce, body, int(compartment)),
        )
        connection.commit()


def rewritten(session: Session, compartment: Compartment, **changes: object) -> Root:
    """Today's root of a compartment as it would be for the rows that stand there now, with these changes."""
    books = session.records.books
    ledger = books.ledgers[compartment]
    assert ledger.root is not None
    with books.house.reading() as connection:
        buckets: list[list[bytes]] = [[] for _number in range(256)]
        from wdhs_desktop.vault.manifest import ENTRY

        for row in ledger._rows(connection):
            buckets[row[0][0]].append(ENTRY.pack(*row[:6]))
        macs = b"".join(ledger._mac(number, entries) for number, entries in enumerate(buckets))
        statements = digests(connection, books.house.collective.id) if compartment is Compartment.AUDIT else {}
    values = {"buckets": macs, "signer": session.person.id, "generation": ledger.root.generation + 1}
    return msgspec.structs.replace(ledger.root, **(values | {"statements": statements} | changes))


def content_hash(content: bytes) -> bytes:
    return digest(content)
