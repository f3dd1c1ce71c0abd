"""Which building stones the vault uses, and how bytes are bound to their place; all from `cryptography`."""

from __future__ import annotations

import os
from enum import IntEnum, StrEnum

from cryptography.hazmat.primitives import constant_time, hashes, hmac
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MARK = b"WDHS1"
SUITE = 1
ID_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16
KEY_BYTES = 32


class Compartment(IntEnum):
    """A part of the register with its own key. `AUDIT` is granted to everybody; any holder may sign its root."""

    LEDEN = 1
    GELD = 2
    BESTUUR = 3
    GELUIDEN = 4
    AUDIT = 5


RECORD_COMPARTMENTS = (Compartment.LEDEN, Compartment.GELD, Compartment.BESTUUR, Compartment.GELUIDEN)


class Right(StrEnum):
    """What a holder may do in a compartment; each right includes the one before it."""

    READ = "read"
    WRITE = "write"
    STEWARD = "steward"

    @property
    def may_write(self) -> bool:
        return self is not Right.READ


def new_id() -> bytes:
    """Sixteen random bytes."""
    return os.urandom(ID_BYTES)


def derive(secret: bytes, info: bytes, length: int) -> bytes:
    """HKDF-SHA256 (RFC 5869) without salt: the secret is already uniform."""
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=None, info=info).derive(secret)


def digest(data: bytes) -> bytes:
    """SHA-256."""
    state = hashes.Hash(hashes.SHA256())
    state.update(data)
    return state.finalize()


def authenticate(key: bytes, data: bytes) -> bytes:
    """HMAC-SHA256."""
    state = hmac.HMAC(key, hashes.SHA256())
    state.update(data)
    return state.finalize()


def same(first: bytes, second: bytes) -> bool:
    """Compare in constant time."""
    return constant_time.bytes_eq(first, second)


def statement(label: str, collective: bytes, *parts: bytes) -> bytes:
    """Join what is signed, derived from or passed as HPKE `info` so that no two different statements look alike.

    `"WDHS1" | u8 length | label | collective (16) | for each part: u32 length | part`.
    """
    name = label.encode("ascii")
    joined = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    return MARK + len(name).to_bytes(1, "big") + name + collective + joined


def number(value: int, size: int = 4) -> bytes:
    """An unsigned number, big-endian, for use in a statement."""
    return value.to_bytes(size, "big")
