"""The record root: one signed statement of all that a compartment holds, so that nothing changes unseen."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec

from wdhs_desktop.vault.identity import PersonKeys
from wdhs_desktop.vault.suite import Compartment, authenticate, digest, number, statement

BUCKETS = 256
MAC_BYTES = 32
ENTRY = struct.Struct(">16sHQI12s16s")
"""`id 16 | kind u16 | version u64 | epoch u32 | nonce 12 | tag 16`: one record as its bucket knows it."""

_CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


class OtherRoot(msgspec.Struct, frozen=True, array_like=True):
    """Where another compartment stood when a root was signed."""

    generation: int
    hash: bytes


class Root(msgspec.Struct, frozen=True, kw_only=True):
    """What a compartment holds after one change. `buckets` are 256 HMACs of 32 bytes.

    Only the root of the audit fills the last three: where its chain ends (sequence and hash of the last line), and the
    digests of everything that stands openly in the file (slots, grants, epochs, the collective) by name.
    """

    generation: int
    count: int
    buckets: bytes
    others: dict[int, OtherRoot]
    previous: bytes
    signer: bytes
    at: datetime
    chain_length: int = 0
    chain_end: bytes = b""
    statements: dict[str, bytes] = {}

    def bucket(self, position: int) -> bytes:
        return self.buckets[position * MAC_BYTES : (position + 1) * MAC_BYTES]


class SignedRoot(msgspec.Struct, frozen=True):
    """The sealed payload of a root row: exactly the bytes that were signed, and the signature."""

    content: bytes
    signature: bytes

    def read(self) -> Root:
        return msgspec.msgpack.decode(self.content, type=Root)


def signed_text(collective: bytes, compartment: Compartment, epoch: int, content: bytes) -> bytes:
    return statement("root", collective, number(compartment, 2), number(epoch), content)


def sign_root(root: Root, collective: bytes, where: tuple[Compartment, int], keys: PersonKeys) -> SignedRoot:
    content = msgspec.msgpack.encode(root)
    return SignedRoot(content, keys.sign(signed_text(collective, *where, content)))


def bucket_mac(manifest_key: bytes, where: tuple[Compartment, int], entries: Iterable[bytes]) -> bytes:
    """HMAC over the sorted entries of one bucket (`where`: compartment and first byte of the ids).

    Readers hold the key too: a sum of entries could be steered by them, a hash over sorted entries can't.
    """
    start = b"WDHS1 bucket" + number(where[0], 2) + number(where[1], 1)
    return authenticate(manifest_key, start + b"".join(sorted(entries)))


def root_hash(collective: bytes, where: tuple[Compartment, int], generation: int, nonce: bytes, body: bytes) -> bytes:
    """The hash by which others name a root; it needs no key, so an outside anchor and the control code can use it."""
    place = (number(where[0], 2), number(where[1]), number(generation, 8))
    return digest(statement("root hash", collective, *place, nonce, body))


def control_code(collective: bytes, roots: Mapping[Compartment, OtherRoot]) -> str:
    """The short code on paper, like "1284-K7Q2": how often the register changed, and which state that made.

    Over the roots of the record compartments only: unlocking and printing don't change it.
    """
    ordered = sorted((place, root) for place, root in roots.items() if place is not Compartment.AUDIT)
    generations = sum(root.generation for _place, root in ordered)
    text = statement("control code", collective, *(number(place, 2) + root.hash for place, root in ordered))
    value = int.from_bytes(digest(text)[:4], "big")
    letters = "".join(_CODE_LETTERS[(value >> shift) & 31] for shift in (15, 10, 5, 0))
    return f"{generations % 10000:04}-{letters}"
