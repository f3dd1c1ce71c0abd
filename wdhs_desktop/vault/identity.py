"""The key pairs of a person, to receive keys and to sign. A password opens only the private halves."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from wdhs_desktop.vault.suite import digest, statement


@dataclass(frozen=True, repr=False)
class PersonKeys:
    """Private keys; they exist only in memory and inside a slot."""

    agreement: X25519PrivateKey
    signing: Ed25519PrivateKey

    @classmethod
    def generate(cls) -> PersonKeys:
        return cls(X25519PrivateKey.generate(), Ed25519PrivateKey.generate())

    @classmethod
    def from_private(cls, agreement: bytes, signing: bytes) -> PersonKeys:
        return cls(X25519PrivateKey.from_private_bytes(agreement), Ed25519PrivateKey.from_private_bytes(signing))

    def agreement_public(self) -> bytes:
        return self.agreement.public_key().public_bytes_raw()

    def signing_public(self) -> bytes:
        return self.signing.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self.signing.sign(message)


def is_signed_by(signing_public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the Ed25519 signature (RFC 8032) fits; a key of the wrong length fits nothing."""
    try:
        Ed25519PublicKey.from_public_bytes(signing_public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(collective: bytes, signing_public: bytes) -> bytes:
    """What a slot, the recovery sheet and the outside anchor remember of the founder's key (32 bytes)."""
    return digest(statement("founder", collective, signing_public))
