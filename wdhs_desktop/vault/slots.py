"""A slot: where a password opens the keys of a person. Its numbers come from a stranger, so they are weighed."""

from __future__ import annotations

import os
import struct
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from wdhs_desktop.kit.errors import VaultError, WrongPassword
from wdhs_desktop.vault.identity import PersonKeys
from wdhs_desktop.vault.seal import Content, SealBroken, open_sealed, seal
from wdhs_desktop.vault.suite import KEY_BYTES, SUITE, authenticate, derive, same, statement
from wdhs_desktop.vault.texts import (
    CLOSE_OTHERS,
    DAMAGED_SLOT,
    HOSTILE_SLOT,
    TOO_LITTLE_MEMORY,
    TRY_AGAIN,
    USE_SNAPSHOT,
    WRONG_PASSWORD,
)

SALT_BYTES = 16
MOST_MEMORY_KIB = 1024 * 1024
MOST_PASSES = 20
MOST_LANES = 8
_FIXED = struct.Struct(">B16s16sB32sIII16s32s")


class SlotKind(IntEnum):
    PASSWORD = 1
    RECOVERY = 2


@dataclass(frozen=True)
class ArgonParameters:
    """How much work a guess costs. Tests hand over small ones; the file can never lower them below the floor."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 1

    @classmethod
    def for_tests(cls) -> ArgonParameters:
        return cls(memory_kib=64, passes=1, lanes=1)

    def fits(self, floor: ArgonParameters) -> bool:
        """Whether these numbers, read from a file, lie between the floor and what a PC can bear."""
        return (
            floor.memory_kib <= self.memory_kib <= MOST_MEMORY_KIB
            and floor.passes <= self.passes <= MOST_PASSES
            and 1 <= self.lanes <= MOST_LANES
        )


DEFAULT = ArgonParameters()
FLOOR = ArgonParameters(memory_kib=64 * 1024, passes=3, lanes=1)
WANTED = 0.9
BEARABLE = 1.5
"""Seconds of processor time for one guess: what is aimed at, and above what a PC counts as slow."""


class SlotSecrets(msgspec.Struct, frozen=True):
    """What a slot seals: the private keys, and the fingerprint of the founder's key, where lists of holders begin."""

    agreement: bytes
    signing: bytes
    founder: bytes

    def __repr__(self) -> str:
        """Says nothing: it may come into a trace or a report."""
        return "SlotSecrets()"

    def keys(self) -> PersonKeys:
        return PersonKeys.from_private(self.agreement, self.signing)

    @classmethod
    def of(cls, keys: PersonKeys, founder: bytes) -> SlotSecrets:
        return cls(keys.agreement.private_bytes_raw(), keys.signing.private_bytes_raw(), founder)


@dataclass(frozen=True)
class Slot:
    """The row as it stands in the file. `lookup` finds it by name without storing the name."""

    id: bytes
    person: bytes
    kind: SlotKind
    lookup: bytes
    argon: ArgonParameters
    salt: bytes
    commitment: bytes
    nonce: bytes
    body: bytes
    suite: int = SUITE

    def preceding_fields(self, collective: bytes) -> bytes:
        """The AAD of the body: everything that stands before it."""
        fixed = _FIXED.pack(
            self.suite,
            self.id,
            self.person,
            self.kind,
            self.lookup,
            self.argon.memory_kib,
            self.argon.passes,
            self.argon.lanes,
            self.salt,
            self.commitment,
        )
        return statement("slot", collective, fixed)


def lookup_of(file_salt: bytes, name: str) -> bytes:
    """Under what a slot is found: HMAC over the salt of the file, so that nobody reads who the volunteers are."""
    plain = " ".join(unicodedata.normalize("NFC", name).split()).casefold()
    return authenticate(file_salt, b"WDHS1 name" + plain.encode())


def _stretch(password: str, collective: bytes, slot: Slot) -> tuple[ChaCha20Poly1305, bytes]:
    """Password → Argon2id (RFC 9106) → HKDF → key and commitment of the slot."""
    typed = unicodedata.normalize("NFC", password).encode()
    argon = slot.argon
    try:
        stretched = Argon2id(
            salt=slot.salt,
            length=KEY_BYTES,
            iterations=argon.passes,
            lanes=argon.lanes,
            memory_cost=argon.memory_kib,
        ).derive(typed)
    except MemoryError as error:
        raise VaultError(TOO_LITTLE_MEMORY, CLOSE_OTHERS) from error
    both = derive(stretched, statement("slot/1", collective, slot.person, slot.id), 2 * KEY_BYTES)
    return ChaCha20Poly1305(both[:KEY_BYTES]), both[KEY_BYTES:]


def make_slot(
    password: str,
    secrets: SlotSecrets,
    collective: bytes,
    person: bytes,
    *,
    lookup: bytes,
    argon: ArgonParameters,
    kind: SlotKind = SlotKind.PASSWORD,
) -> Slot:
    """Seal the person's keys under a password."""
    empty = Slot(os.urandom(16), person, kind, lookup, argon, os.urandom(SALT_BYTES), bytes(KEY_BYTES), b"", b"")
    key, commitment = _stretch(password, collective, empty)
    bound = replace(empty, commitment=commitment)
    content = Content(1, msgspec.msgpack.encode(secrets))
    sealed = seal(key, bound.preceding_fields(collective), content)
    return replace(bound, nonce=sealed.nonce, body=sealed.body)


def open_slot(password: str, slot: Slot, collective: bytes, floor: ArgonParameters = FLOOR) -> SlotSecrets:
    """Open the keys. Raises WrongPassword, or VaultError for a hostile or damaged slot or too little memory."""
    if slot.suite != SUITE or not slot.argon.fits(floor):
        raise VaultError(HOSTILE_SLOT, USE_SNAPSHOT)
    key, commitment = _stretch(password, collective, slot)
    if not same(commitment, slot.commitment):
        raise WrongPassword(WRONG_PASSWORD, TRY_AGAIN)
    try:
        content = open_sealed(key, slot.preceding_fields(collective), slot.nonce, slot.body)
        return msgspec.msgpack.decode(content.data, type=SlotSecrets)
    except (SealBroken, msgspec.MsgspecError) as error:
        raise VaultError(DAMAGED_SLOT, USE_SNAPSHOT) from error


def try_nothing(password: str, argon: ArgonParameters, collective: bytes) -> None:
    """Do the same work for a name that doesn't exist, so that the time says nothing. Always raises WrongPassword."""
    decoy = Slot(bytes(16), bytes(16), SlotKind.PASSWORD, bytes(32), argon, os.urandom(16), bytes(32), b"", b"")
    _stretch(password, collective, decoy)
    raise WrongPassword(WRONG_PASSWORD, TRY_AGAIN)


def calibrate(
    start: ArgonParameters = DEFAULT,
    floor: ArgonParameters = FLOOR,
    seconds: Callable[[], float] = time.thread_time,
) -> ArgonParameters:
    """Find the parameters that take about 0.9 s of this PC's processor: more passes on a quick one.

    Memory is what makes guessing dear, so it stays as long as one guess costs at most 1.5 s; only a really slow PC, or
    one with too little memory, gets less. Time of the processor, not of the clock: a busy PC isn't a slow one.
    """
    at = start
    took = _measured(at, seconds)
    while took is None and at.memory_kib > floor.memory_kib:
        at = replace(at, memory_kib=max(floor.memory_kib, at.memory_kib // 2))
        took = _measured(at, seconds)
    if took is not None and took > BEARABLE:
        took = min(took, _measured(at, seconds) or took)
    if took is None:
        return at
    if took > BEARABLE:
        smaller = int(at.memory_kib * WANTED / took) // 1024 * 1024
        return replace(at, memory_kib=max(floor.memory_kib, smaller))
    return replace(at, passes=min(MOST_PASSES, max(at.passes, int(at.passes * WANTED / max(took, 0.001)))))


def _measured(at: ArgonParameters, seconds: Callable[[], float]) -> float | None:
    """How long one guess takes; None when there is too little memory for it."""
    begin = seconds()
    try:
        Argon2id(
            salt=bytes(SALT_BYTES),
            length=KEY_BYTES,
            iterations=at.passes,
            lanes=at.lanes,
            memory_cost=at.memory_kib,
        ).derive(b"calibration")
    except MemoryError:
        return None
    return seconds() - begin
