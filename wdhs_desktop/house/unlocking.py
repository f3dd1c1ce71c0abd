"""From a password to opened compartments, with everything on the way verified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wdhs_desktop.house.books import Books
from wdhs_desktop.house.damage import Damage, Fault
from wdhs_desktop.house.file import House
from wdhs_desktop.house.keyring import Keyring, OpenedCompartment
from wdhs_desktop.house.kinds import ROOT
from wdhs_desktop.house.ledger import NO_ID
from wdhs_desktop.house.statements import (
    collective_signature,
    names_digest,
    read_epochs,
    read_grants,
    read_slots,
    shown_names,
)
from wdhs_desktop.kit.errors import UserError, VaultError, WrongPassword
from wdhs_desktop.vault.grants import EpochStatement, Grant, open_grant
from wdhs_desktop.vault.identity import is_signed_by
from wdhs_desktop.vault.seal import SealBroken
from wdhs_desktop.vault.slots import (
    ArgonParameters,
    Slot,
    SlotKind,
    SlotSecrets,
    lookup_of,
    open_slot,
    try_nothing,
)
from wdhs_desktop.vault.suite import Compartment, Right, same
from wdhs_desktop.vault.texts import HOSTILE_SLOT, TRY_AGAIN, USE_SNAPSHOT, WRONG_PASSWORD

if TYPE_CHECKING:
    from sqlalchemy import Connection


MOST_SLOTS = 8
"""So many people may share a name; a file with more slots for one name only wants to keep us busy."""


@dataclass(frozen=True, repr=False)
class Unlocked:
    """The verified books of a person."""

    books: Books
    slot: Slot
    secrets: SlotSecrets


def open_secrets(house: House, name: str, password: str, floor: ArgonParameters) -> tuple[Slot, SlotSecrets]:
    """Find the slots of a name and open one. Raises WrongPassword for a wrong name as for a wrong password, in the
    same time; VaultError for a damaged or hostile slot."""
    with house.reading() as connection:
        slots = [slot for slot in read_slots(connection) if slot.kind is SlotKind.PASSWORD]
    lookup = lookup_of(house.collective.salt, name)
    own = [slot for slot in slots if same(slot.lookup, lookup)]
    if not own:
        work = slots[0].argon if slots and slots[0].argon.fits(floor) else floor
        try_nothing(password, work, house.collective.id)
    return _open_one(own, password, house, floor)


def open_recovery(house: House, password: str, floor: ArgonParameters) -> tuple[Slot, SlotSecrets]:
    """Open the slot of the reserve password on paper. Raises WrongPassword or VaultError."""
    with house.reading() as connection:
        slots = [slot for slot in read_slots(connection) if slot.kind is SlotKind.RECOVERY]
    return _open_one(slots, password, house, floor)


def _open_one(slots: list[Slot], password: str, house: House, floor: ArgonParameters) -> tuple[Slot, SlotSecrets]:
    if len(slots) > MOST_SLOTS:
        raise VaultError(HOSTILE_SLOT, USE_SNAPSHOT)
    failure: UserError = WrongPassword(WRONG_PASSWORD, TRY_AGAIN)
    for slot in slots:
        try:
            return slot, open_slot(password, slot, house.collective.id, floor)
        except WrongPassword as error:
            failure = error
    raise failure


def unlock(house: House, slot: Slot, secrets: SlotSecrets) -> Unlocked:
    """Open every granted compartment and verify all of it. What is wrong is named in the damages of the books."""
    keyring = Keyring(slot.person, "", secrets.keys(), secrets.founder)
    with house.reading() as connection:
        epochs = {(one.compartment, one.epoch): one for one in read_epochs(connection)}
        damages: list[Damage] = []
        grants: dict[Compartment, Grant] = {}
        for grant in sorted(read_grants(connection, slot.person), key=lambda one: one.epoch):
            if (grant.compartment, grant.epoch) in epochs:
                grants[grant.compartment] = grant
        for compartment, grant in sorted(grants.items()):
            try:
                keys = open_grant(grant, house.collective.id, keyring.keys)
                if not same(keys.commitment, epochs[compartment, grant.epoch].commitment):
                    raise SealBroken  # noqa: TRY301
            except SealBroken:
                damages.append(_grant_damage(grant, Fault.UNREADABLE))
                continue
            keyring.opened[compartment] = OpenedCompartment(compartment, grant.epoch, keys, Right.READ)
        books = Books(house, keyring)
        books.check_all(connection)
        for compartment, opened in keyring.opened.items():
            damages += _settle(house, keyring, opened, grants[compartment], epochs[compartment, opened.epoch])
        damages += _about_collective(keyring, connection)
        damages += _about_names(books, connection)
    keyring.name = keyring.name_of(slot.person)
    if Compartment.AUDIT not in keyring.opened:
        damages.append(Damage(Compartment.AUDIT, ROOT, NO_ID, Fault.MISSING))
    books.about_keys = tuple(damages)
    return Unlocked(books, slot, secrets)


def _settle(
    house: House, keyring: Keyring, opened: OpenedCompartment, grant: Grant, epoch: EpochStatement
) -> list[Damage]:
    """Give the person the right that the list of holders says, once grant and epoch prove to be a steward's."""
    damages = []
    collective = house.collective.id
    steward = opened.steward(grant.steward)
    text = grant.signed_text(collective)
    if steward is None or not is_signed_by(steward.signing, grant.signature, text):
        damages.append(_grant_damage(grant, Fault.FORGED))
    maker = opened.steward(epoch.steward)
    if maker is None or not epoch.is_signed(collective, maker.signing):
        what = f"epoch:{int(epoch.compartment)}:{epoch.epoch}"
        damages.append(Damage(epoch.compartment, 0, NO_ID, Fault.FORGED, what))
    own = opened.holder(keyring.person)
    if own is None or not same(own.signing, keyring.keys.signing_public()):
        damages.append(_grant_damage(grant, Fault.FOREIGN))
    if damages:
        opened.trusted = False
    elif own is not None:
        opened.right = own.right
    return damages


def _about_collective(keyring: Keyring, connection: Connection) -> list[Damage]:
    """The name of the collective stands openly, so it counts only with the signature of somebody who may write."""
    signer, signature, text = collective_signature(connection)
    known = [found for opened in keyring.opened.values() if (found := opened.known(signer)) is not None]
    if any(holder.right.may_write and is_signed_by(holder.signing, signature, text) for holder in known):
        return []
    return [Damage(None, 0, NO_ID, Fault.FORGED, "collective")]


def _about_names(books: Books, connection: Connection) -> list[Damage]:
    """Shown names stand openly too; only names that those people signed themselves may be shown again."""
    collective, keyring = books.house.collective.id, books.keyring
    names = shown_names(connection)
    damages = []
    for one in names:
        known = [found for opened in keyring.opened.values() if (found := opened.known(one.person)) is not None]
        if not any(is_signed_by(holder.signing, one.signature, one.text(collective)) for holder in known):
            damages.append(Damage(None, 0, NO_ID, Fault.FORGED, f"shown_name:{one.person.hex()}"))
    books.names_digest = b"" if damages else names_digest(collective, names)
    return damages


def _grant_damage(grant: Grant, fault: Fault) -> Damage:
    what = f"compartment_grant:{int(grant.compartment)}:{grant.epoch}:{grant.person.hex()}"
    return Damage(grant.compartment, 0, NO_ID, fault, what)
