"""How one record is sealed: bound to its place, padded, and readable by a newer program for ever."""

from __future__ import annotations

import os
import struct
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from wdhs_desktop.vault.suite import MARK, NONCE_BYTES, SUITE

_PLACE_START = struct.Struct(">5sB16sHIH")
_HEADER = struct.Struct(">HI")
HEADER_BYTES = _HEADER.size
SMALLEST = 512


class SealBroken(Exception):  # noqa: N818 - it is a fact about bytes, not yet an error for a person
    """These bytes weren't sealed with this key for this place, or were damaged since."""


class Content(NamedTuple):
    """The plain inside of a record: the number of its format, and its MessagePack."""

    format: int
    data: bytes


class Sealed(NamedTuple):
    """What may stand openly: a random nonce (12), and the body with its tag in the last 16 bytes."""

    nonce: bytes
    body: bytes


def place_start(collective: bytes, compartment: int, epoch: int, kind: int, suite: int = SUITE) -> bytes:
    """The part of the AAD that all records of one kind share."""
    return _PLACE_START.pack(MARK, suite, collective, compartment, epoch, kind)


def place(collective: bytes, compartment: int, epoch: int, kind: int, id: bytes, version: int) -> bytes:  # noqa: A002
    """The AAD: `"WDHS1" | suite u8 | collective 16 | compartment u16 | epoch u32 | kind u16 | id 16 | version u64`."""
    return place_start(collective, compartment, epoch, kind) + id + version.to_bytes(8, "big")


def pad(content: Content) -> bytes:
    """`format u16 | length u32 | data | zeros`, together 512 bytes, or 1, 2, 4 … KiB."""
    length = HEADER_BYTES + len(content.data)
    size = SMALLEST if length <= SMALLEST else 1 << (length - 1).bit_length()
    return _HEADER.pack(content.format, len(content.data)) + content.data + bytes(size - length)


def unpad(plain: bytes) -> Content:
    """The reverse of `pad`. Raises SealBroken when the length can't be right."""
    if len(plain) < HEADER_BYTES:
        raise SealBroken
    format_number, length = _HEADER.unpack_from(plain)
    if HEADER_BYTES + length > len(plain):
        raise SealBroken
    return Content(format_number, plain[HEADER_BYTES : HEADER_BYTES + length])


def seal(key: ChaCha20Poly1305, at: bytes, content: Content) -> Sealed:
    """Seal for the place `at`, under a nonce that was never used before."""
    nonce = os.urandom(NONCE_BYTES)
    return Sealed(nonce, key.encrypt(nonce, pad(content), at))


def open_sealed(key: ChaCha20Poly1305, at: bytes, nonce: bytes, body: bytes) -> Content:
    """Open, or raise SealBroken."""
    try:
        return unpad(key.decrypt(nonce, body, at))
    except (InvalidTag, ValueError) as error:
        raise SealBroken from error
