"""How the key of a compartment reaches a person: sealed to their public key (HPKE), signed by a steward."""

from __future__ import annotations

import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from wdhs_desktop.vault.identity import PersonKeys, is_signed_by
from wdhs_desktop.vault.seal import Content, SealBroken, Sealed, open_sealed, seal
from wdhs_desktop.vault.suite import KEY_BYTES, Compartment, derive, number, same, statement

HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
"""RFC 9180, base mode; the sealed text is the encapsulated key (32), the ciphertext and its tag (16)."""


@dataclass(frozen=True, repr=False)
class CompartmentKeys:
    """All that follows from the key of one compartment in one epoch."""

    secret: bytes
    record: ChaCha20Poly1305
    manifest: bytes
    commitment: bytes
    letterbox: ChaCha20Poly1305

    @classmethod
    def generate(cls, collective: bytes, compartment: Compartment, epoch: int) -> CompartmentKeys:
        return cls.from_secret(os.urandom(KEY_BYTES), collective, compartment, epoch)

    @classmethod
    def from_secret(cls, secret: bytes, collective: bytes, compartment: Compartment, epoch: int) -> CompartmentKeys:
        info = statement("compartment/1", collective, number(compartment, 2), number(epoch))
        keys = derive(secret, info, 4 * KEY_BYTES)
        return cls(
            secret,
            ChaCha20Poly1305(keys[:32]),
            keys[32:64],
            keys[64:96],
            ChaCha20Poly1305(keys[96:]),
        )


def hpke_seal(plain: bytes, agreement_public: bytes, info: bytes) -> bytes:
    return HPKE.encrypt(plain, X25519PublicKey.from_public_bytes(agreement_public), info=info)


def hpke_open(sealed: bytes, private: X25519PrivateKey, info: bytes) -> bytes:
    """Open, or raise SealBroken."""
    try:
        return HPKE.decrypt(sealed, private, info=info)
    except (InvalidTag, ValueError) as error:
        raise SealBroken from error


@dataclass(frozen=True)
class Grant:
    """One row: who received the key of which compartment, and which steward gave it."""

    compartment: Compartment
    epoch: int
    person: bytes
    steward: bytes
    sealed: bytes
    signature: bytes = b""

    def info(self, collective: bytes) -> bytes:
        return statement("grant", collective, number(self.compartment, 2), number(self.epoch), self.person)

    def signed_text(self, collective: bytes) -> bytes:
        place = (number(self.compartment, 2), number(self.epoch), self.person, self.steward)
        return statement("grant signed", collective, *place, self.sealed)


def make_grant(
    keys: CompartmentKeys,
    collective: bytes,
    where: tuple[Compartment, int],
    receiver: tuple[bytes, bytes],
    steward: tuple[bytes, PersonKeys],
) -> Grant:
    """Seal the key for `receiver` (id, public agreement key from the list of holders) and sign it as `steward`."""
    compartment, epoch = where
    empty = Grant(compartment, epoch, receiver[0], steward[0], b"")
    sealed = hpke_seal(keys.secret, receiver[1], empty.info(collective))
    unsigned = Grant(compartment, epoch, receiver[0], steward[0], sealed)
    signature = steward[1].sign(unsigned.signed_text(collective))
    return Grant(compartment, epoch, receiver[0], steward[0], sealed, signature)


def open_grant(grant: Grant, collective: bytes, keys: PersonKeys) -> CompartmentKeys:
    """Open the key of the compartment. Who signed is checked after its list of holders is read. Raises SealBroken."""
    secret = hpke_open(grant.sealed, keys.agreement, grant.info(collective))
    if len(secret) != KEY_BYTES:
        raise SealBroken
    return CompartmentKeys.from_secret(secret, collective, grant.compartment, grant.epoch)


@dataclass(frozen=True)
class EpochStatement:
    """One row per compartment and epoch: the commitment of its key, and its letterbox, whose public half is open."""

    compartment: Compartment
    epoch: int
    commitment: bytes
    box_public: bytes
    box_nonce: bytes
    box_body: bytes
    steward: bytes
    signature: bytes = b""

    def signed_text(self, collective: bytes) -> bytes:
        place = (number(self.compartment, 2), number(self.epoch))
        rest = (self.commitment, self.box_public, self.box_nonce, self.box_body, self.steward)
        return statement("epoch", collective, *place, *rest)

    def is_signed(self, collective: bytes, signing_public: bytes) -> bool:
        return is_signed_by(signing_public, self.signature, self.signed_text(collective))

    def box_place(self, collective: bytes) -> bytes:
        return statement("letterbox", collective, number(self.compartment, 2), number(self.epoch), self.box_public)

    def open_box(self, collective: bytes, keys: CompartmentKeys) -> X25519PrivateKey:
        """The private half of the letterbox. Raises SealBroken."""
        content = open_sealed(keys.letterbox, self.box_place(collective), self.box_nonce, self.box_body)
        private = X25519PrivateKey.from_private_bytes(content.data)
        if not same(private.public_key().public_bytes_raw(), self.box_public):
            raise SealBroken
        return private


def make_epoch(
    keys: CompartmentKeys, collective: bytes, where: tuple[Compartment, int], steward: tuple[bytes, PersonKeys]
) -> EpochStatement:
    """Commit to the key of a new epoch, make its letterbox, and sign both as `steward`."""
    box = X25519PrivateKey.generate()
    public = box.public_key().public_bytes_raw()
    draft = EpochStatement(*where, keys.commitment, public, b"", b"", steward[0])
    sealed: Sealed = seal(keys.letterbox, draft.box_place(collective), Content(1, box.private_bytes_raw()))
    unsigned = EpochStatement(*where, keys.commitment, public, sealed.nonce, sealed.body, steward[0])
    signature = steward[1].sign(unsigned.signed_text(collective))
    return EpochStatement(*where, keys.commitment, public, sealed.nonce, sealed.body, steward[0], signature)
