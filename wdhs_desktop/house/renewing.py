"""A new password: one's own, or for somebody who lost theirs. A new slot is proven before the old one goes."""

from __future__ import annotations

from wdhs_desktop.house.books import Books, Note, Step
from wdhs_desktop.house.kinds import HOLDERS, encode
from wdhs_desktop.house.rows import Pending, write
from wdhs_desktop.house.statements import (
    grant_name,
    read_slots,
    remove_grants,
    remove_slot,
    slot_name,
    write_grant,
    write_slot,
)
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.vault.audit import AuditAction
from wdhs_desktop.vault.grants import make_grant
from wdhs_desktop.vault.holders import Holder, HolderList, sign_holders
from wdhs_desktop.vault.identity import PersonKeys
from wdhs_desktop.vault.seal import Content
from wdhs_desktop.vault.slots import ArgonParameters, Slot, SlotKind, SlotSecrets, lookup_of, make_slot, open_slot
from wdhs_desktop.vault.suite import Compartment, digest, new_id

NOBODY = QT_TRANSLATE_NOOP("Errors", "Nobody of that name can open the register.")


def _proven_slot(
    books: Books, person: bytes, name: str, password: str, secrets: SlotSecrets, argon: ArgonParameters
) -> Slot:
    """A slot that has been opened once with the password that made it."""
    collective = books.house.collective
    slot = make_slot(password, secrets, collective.id, person, lookup=lookup_of(collective.salt, name), argon=argon)
    assert open_slot(password, slot, collective.id, argon) == secrets
    return slot


def _replace_slots(step: Step, person: bytes, slot: Slot) -> None:
    for old in read_slots(step.connection):
        if old.person == person and old.kind is SlotKind.PASSWORD:
            remove_slot(step.connection, old.id)
            step.changed_rows.add(slot_name(old.id))
    write_slot(step.connection, slot)
    step.changed_rows.add(slot_name(slot.id))


def change_password(books: Books, password: str, argon: ArgonParameters) -> None:
    """The same person and keys under another password. Old copies of the file keep the old password."""
    keyring = books.keyring
    secrets = SlotSecrets.of(keyring.keys, keyring.founder)
    slot = _proven_slot(books, keyring.person, keyring.name, password, secrets, argon)

    def work(step: Step) -> Note:
        _replace_slots(step, keyring.person, slot)
        return Note(AuditAction.PASSWORD, {}, keyring.person)

    books.change((), work)


def renew_person(books: Books, name: str, password: str, argon: ArgonParameters) -> None:
    """New keys and a new password for a person whose old ones are lost, by a steward: in practice the paper.

    The lists of holders take the new keys in place of the old ones. Raises UserError for an unknown name.
    """
    found = [(opened, _named(opened.lists[-1], name)) for opened in books.keyring.opened.values() if opened.lists]
    lost = next((holder for _opened, holder in found if holder is not None), None)
    if lost is None:
        raise UserError(NOBODY)
    keys = PersonKeys.generate()
    person = new_id()
    slot = _proven_slot(books, person, lost.name, password, SlotSecrets.of(keys, books.keyring.founder), argon)
    touched = [opened.compartment for opened, holder in found if holder is not None]
    lists: dict[Compartment, tuple[HolderList, bytes]] = {}

    def work(step: Step) -> Note:
        for compartment in touched:
            lists[compartment] = _hand_over(step, books, compartment, lost.id, (person, keys))
        _replace_slots(step, lost.id, slot)
        return Note(AuditAction.PASSWORD, {"renewed": "yes"}, person)

    books.change(touched, work)
    for compartment, new in lists.items():
        opened = books.keyring.opened[compartment]
        opened.lists, opened.chain_end = (*opened.lists, new[0]), new[1]


def _named(holders: HolderList, name: str) -> Holder | None:
    plain = " ".join(name.split()).casefold()
    return next((one for one in holders.holders if one.name.casefold() == plain and not one.is_recovery), None)


def _hand_over(
    step: Step, books: Books, compartment: Compartment, lost: bytes, new: tuple[bytes, PersonKeys]
) -> tuple[HolderList, bytes]:
    """The next list of one compartment, with the new keys, and their grant in place of the old one; and its SHA-256."""
    collective, keyring = books.house.collective.id, books.keyring
    opened = keyring.opened[compartment]
    before = opened.lists[-1]
    person, keys = new
    holders = tuple(
        Holder(person, one.name, keys.agreement_public(), keys.signing_public(), one.right) if one.id == lost else one
        for one in before.holders
    )
    after = HolderList(before.sequence + 1, holders, opened.chain_end, keyring.person, step.now)
    signed = sign_holders(after, collective, compartment, keyring.keys)
    pending = Pending(compartment, HOLDERS, new_id(), None, 1, Content(1, encode(signed)))
    write(step.edits, step.connection, [pending])
    remove_grants(step.connection, compartment, lost)
    where = (compartment, opened.epoch)
    steward = (keyring.person, keyring.keys)
    write_grant(step.connection, make_grant(opened.keys, collective, where, (person, keys.agreement_public()), steward))
    step.changed_rows |= {grant_name(compartment, opened.epoch, one) for one in (lost, person)}
    return after, digest(signed.content)
