"""The first person of a collective: keys for every compartment, granted to them and to the recovery identity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wdhs_desktop.house.books import Books, Note, Step
from wdhs_desktop.house.file import House
from wdhs_desktop.house.keyring import Keyring, OpenedCompartment
from wdhs_desktop.house.kinds import HOLDERS, encode
from wdhs_desktop.house.people_rows import RECOVERY, RecoveryState
from wdhs_desktop.house.rows import Pending, write
from wdhs_desktop.house.statements import (
    collective_text,
    read_slots,
    sign_collective,
    write_epoch,
    write_grant,
    write_slot,
)
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.vault.audit import AuditAction
from wdhs_desktop.vault.grants import CompartmentKeys, hpke_seal, make_epoch, make_grant
from wdhs_desktop.vault.holders import Holder, HolderList, sign_holders
from wdhs_desktop.vault.identity import PersonKeys, fingerprint
from wdhs_desktop.vault.recovery import RecoveryCode
from wdhs_desktop.vault.seal import Content
from wdhs_desktop.vault.slots import ArgonParameters, Slot, SlotKind, SlotSecrets, lookup_of, make_slot
from wdhs_desktop.vault.suite import Compartment, Right, digest, new_id, statement

if TYPE_CHECKING:
    from sqlalchemy import Connection

FIRST_EPOCH = 1
HAS_PEOPLE = QT_TRANSLATE_NOOP("Errors", "This file already has people who can open it.")


@dataclass(frozen=True, repr=False)
class Founded:
    """The books of the founder, opened, and the words for paper."""

    books: Books
    code: RecoveryCode


def recovery_info(collective: bytes, slot_id: bytes) -> bytes:
    """The HPKE `info` of the words that wait until somebody types two of them back."""
    return statement("recovery check", collective, slot_id)


def found(house: House, name: str, password: str, argon: ArgonParameters) -> Founded:
    """Make the first person and the recovery identity, and everything they hold, in one transaction.

    Raises UserError when the file already has people.
    """
    with house.reading() as connection:
        _refuse_second(connection)
    collective = house.collective
    keys, recovery_keys = PersonKeys.generate(), PersonKeys.generate()
    founder = fingerprint(collective.id, keys.signing_public())
    keyring = Keyring(new_id(), name, keys, founder)
    recovery_id = new_id()
    code = RecoveryCode.generate()
    secrets = (SlotSecrets.of(keys, founder), SlotSecrets.of(recovery_keys, founder))
    own, recovery = _slots(house, (keyring.person, recovery_id), (password, code.as_password()), secrets, argon, name)
    holders = (_steward(keyring.person, name, keys), _steward(recovery_id, "", recovery_keys))
    for compartment in Compartment:
        secret = CompartmentKeys.generate(collective.id, compartment, FIRST_EPOCH)
        keyring.opened[compartment] = OpenedCompartment(compartment, FIRST_EPOCH, secret, Right.STEWARD)
    books = Books(house, keyring)

    def work(step: Step) -> Note:
        _refuse_second(step.connection)
        write_slot(step.connection, own)
        write_slot(step.connection, recovery)
        _plant(step, books, holders)
        _keep_check(step, keyring, collective.id, recovery, code)
        text = collective_text(collective.id, collective.name, collective.kind, collective.salt, keyring.person)
        sign_collective(step.connection, keyring.person, keys.sign(text))
        step.statements_changed = True
        return Note(AuditAction.FOUND, {}, keyring.person)

    books.begin(work)
    return Founded(books, RecoveryCode(recovery.id, code.secret))


def _keep_check(step: Step, keyring: Keyring, collective: bytes, slot: Slot, code: RecoveryCode) -> None:
    """Keep the words, for their maker's eyes only, until two of them were typed back."""
    info = recovery_info(collective, slot.id)
    check = hpke_seal(" ".join(code.words).encode(), keyring.keys.agreement_public(), info)
    state = RecoveryState(person=slot.person, slot=slot.id, maker=keyring.person, made_at=step.now, check=check)
    content = Content(RECOVERY.format, encode(state))
    write(step.edits, step.connection, [Pending(RECOVERY.compartment, RECOVERY.code, new_id(), None, 1, content)])


def _slots(
    house: House,
    people: tuple[bytes, bytes],
    passwords: tuple[str, str],
    secrets: tuple[SlotSecrets, SlotSecrets],
    argon: ArgonParameters,
    name: str,
) -> tuple[Slot, Slot]:
    """The slot of the person, and that of the recovery identity, which has no name to be found by."""
    collective = house.collective
    lookup = lookup_of(collective.salt, name)
    own = make_slot(passwords[0], secrets[0], collective.id, people[0], lookup=lookup, argon=argon)
    kind = SlotKind.RECOVERY
    paper = make_slot(passwords[1], secrets[1], collective.id, people[1], lookup=bytes(32), argon=argon, kind=kind)
    return own, paper


def _steward(person: bytes, name: str, keys: PersonKeys) -> Holder:
    """A holder with every right; one without a name is the recovery identity."""
    return Holder(person, name, keys.agreement_public(), keys.signing_public(), Right.STEWARD, is_recovery=not name)


def _refuse_second(connection: Connection) -> None:
    if read_slots(connection):
        raise UserError(HAS_PEOPLE)


def _plant(step: Step, books: Books, holders: Sequence[Holder]) -> None:
    """The list of holders, the epoch and the grants of every compartment."""
    collective, keyring = books.house.collective.id, books.keyring
    steward = (keyring.person, keyring.keys)
    for compartment, opened in keyring.opened.items():
        first = HolderList(0, tuple(holders), bytes(32), keyring.person, step.now)
        signed = sign_holders(first, collective, compartment, keyring.keys)
        opened.lists, opened.chain_end = (first,), digest(signed.content)
        write(
            step.edits,
            step.connection,
            [Pending(compartment, HOLDERS, new_id(), None, 1, Content(1, encode(signed)))],
        )
        where = (compartment, FIRST_EPOCH)
        write_epoch(step.connection, make_epoch(opened.keys, collective, where, steward))
        for holder in holders:
            receiver = (holder.id, holder.agreement)
            write_grant(step.connection, make_grant(opened.keys, collective, where, receiver, steward))
