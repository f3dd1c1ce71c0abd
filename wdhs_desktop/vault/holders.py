"""Who may open a compartment: a list sealed inside it, and signed by a steward of the list before it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from wdhs_desktop.vault.identity import PersonKeys, fingerprint, is_signed_by
from wdhs_desktop.vault.suite import Compartment, Right, digest, number, same, statement


class ChainBroken(Exception):  # noqa: N818 - it is a fact about bytes, not yet an error for a person
    """The lists of holders don't lead from the founder to today."""


class Holder(msgspec.Struct, frozen=True):
    """A person (or the recovery identity) with the public keys to which grants may go, and to no others."""

    id: bytes
    name: str
    agreement: bytes
    signing: bytes
    right: Right
    is_recovery: bool = False


class HolderList(msgspec.Struct, frozen=True):
    """One link of the chain. `previous` is the SHA-256 of the content before it; 32 zeros at the founder's."""

    sequence: int
    holders: tuple[Holder, ...]
    previous: bytes
    signer: bytes
    at: datetime

    def find(self, person: bytes) -> Holder | None:
        return next((holder for holder in self.holders if holder.id == person), None)


class SignedHolders(msgspec.Struct, frozen=True):
    """The payload of the sealed record: exactly the bytes that were signed, and the signature."""

    content: bytes
    signature: bytes

    def read(self) -> HolderList:
        return msgspec.msgpack.decode(self.content, type=HolderList)


def _text(collective: bytes, compartment: Compartment, content: bytes) -> bytes:
    return statement("holders", collective, number(compartment, 2), content)


def sign_holders(holders: HolderList, collective: bytes, compartment: Compartment, keys: PersonKeys) -> SignedHolders:
    content = msgspec.msgpack.encode(holders)
    return SignedHolders(content, keys.sign(_text(collective, compartment, content)))


def verify_chain(
    links: Sequence[SignedHolders], collective: bytes, compartment: Compartment, founder: bytes
) -> tuple[HolderList, ...]:
    """Follow the lists from the founder's key (its fingerprint comes out of a slot) to today's, oldest first.

    Raises ChainBroken when one is missing, altered, or signed by somebody who was no steward of the list before it.
    """
    try:
        pairs = sorted(((link.read(), link) for link in links), key=lambda pair: pair[0].sequence)
    except msgspec.MsgspecError as error:
        raise ChainBroken from error
    lists: list[HolderList] = []
    previous = bytes(32)
    for position, (holders, link) in enumerate(pairs):
        signer = (lists[-1] if lists else holders).find(holders.signer)
        if holders.sequence != position or not same(holders.previous, previous):
            raise ChainBroken
        if signer is None or signer.right is not Right.STEWARD:
            raise ChainBroken
        if not lists and not same(fingerprint(collective, signer.signing), founder):
            raise ChainBroken
        if not is_signed_by(signer.signing, link.signature, _text(collective, compartment, link.content)):
            raise ChainBroken
        lists.append(holders)
        previous = digest(link.content)
    if not lists:
        raise ChainBroken
    return tuple(lists)
