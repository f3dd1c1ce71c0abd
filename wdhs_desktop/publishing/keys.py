"""The keys of editors: Ed25519, the secret half in a PEM file under a password, the public half in one beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from securesystemslib.signer import CryptoSigner, SSlibKey

PRIVATE_SUFFIX = ".key"
PUBLIC_SUFFIX = ".pub"
SHORTEST_PASSWORD = 15
LARGEST_KEY_FILE = 20_000
NAME_FIELD = "x-wdhs-name"
"""Where the metadata says whose key it is, so that a message can name who must still sign."""

_NOT_A_KEY = QT_TRANSLATE_NOOP("Errors", "“{name}” is not a key for signing.")
_SECRET_KEY_ASKED = QT_TRANSLATE_NOOP("Errors", "Give the file that ends in .key; “wdhs-publish keys new” makes one.")
_PUBLIC_KEY_ASKED = QT_TRANSLATE_NOOP("Errors", "Give the file that ends in .pub; it lies beside the .key file.")


@dataclass(frozen=True)
class KeyFile:
    """One key in a folder. `number` is how the metadata calls it; `has_private` says whether one can sign here."""

    name: str
    number: str
    has_private: bool

    @property
    def short_number(self) -> str:
        return short_number(self.number)


def short_number(number: str) -> str:
    """Sixteen letters of the number of a key, in groups of four, to compare by eye."""
    return " ".join(number[at : at + 4].upper() for at in range(0, 16, 4))


def make_key(name: str, folder: Path, password: str) -> tuple[Path, Path]:
    """Write NAME.key and NAME.pub; gives both paths. Raises UserError, also when there is one with that name."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret, public = folder / (name + PRIVATE_SUFFIX), folder / (name + PUBLIC_SUFFIX)
    if not name or name.startswith(".") or name != Path(name).name or len(name) > 60:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” can't be the name of a key."),
            QT_TRANSLATE_NOOP("Errors", "Take the name of a person, without slashes."),
            name=name[:60],
        )
    if len(password) < SHORTEST_PASSWORD:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The password of a key has 15 characters or more."),
            QT_TRANSLATE_NOOP("Errors", "A sentence is fine too, with spaces."),
        )
    key = Ed25519PrivateKey.generate()
    body = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(password.encode()),
    )
    public_body = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    _write_new(secret, body, 0o600)
    _write_new(public, public_body, 0o644)
    return secret, public


def _write_new(path: Path, body: bytes, mode: int) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb") as file:
            file.write(body)
    except FileExistsError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is there already, and a key is never overwritten."),
            QT_TRANSLATE_NOOP("Errors", "Choose another name."),
            name=path.name,
        ) from error
    except (OSError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The key “{name}” can't be written."),
            QT_TRANSLATE_NOOP("Errors", "Choose a folder with room, where you may write."),
            name=path.name,
        ) from error


def open_key(path: Path, password: str) -> CryptoSigner:
    """The signer in a secret key file. Raises UserError when it isn't one, or the password is wrong."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    body = _body(path, _SECRET_KEY_ASKED)
    if b"PRIVATE KEY" not in body:
        raise UserError(_NOT_A_KEY, _SECRET_KEY_ASKED, name=path.name)
    try:
        key = load_pem_private_key(body, password.encode() or b"\0")
    except TypeError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The key “{name}” has no password, so it can't be trusted."),
            QT_TRANSLATE_NOOP("Errors", "Make a new one with “wdhs-publish keys new”."),
            name=path.name,
        ) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The password is wrong, or the key “{name}” is damaged."),
            QT_TRANSLATE_NOOP("Errors", "Try again. A key without its password can't be opened by anybody."),
            name=path.name,
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError(_NOT_A_KEY, _SECRET_KEY_ASKED, name=path.name)
    return signer_of(key)


def signer_of(key: Ed25519PrivateKey) -> CryptoSigner:
    from securesystemslib.signer import CryptoSigner

    return CryptoSigner(key)


def read_public_key(path: Path) -> SSlibKey:
    """The public key in a file, with the name of the file as the name of its holder. Raises UserError."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key
    from securesystemslib.signer import SSlibKey

    try:
        key = load_pem_public_key(_body(path, _PUBLIC_KEY_ASKED))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UserError(_NOT_A_KEY, _PUBLIC_KEY_ASKED, name=path.name) from error
    if not isinstance(key, Ed25519PublicKey):
        raise UserError(_NOT_A_KEY, _PUBLIC_KEY_ASKED, name=path.name)
    return named(SSlibKey.from_crypto(key), path.stem)


def named(key: SSlibKey, name: str) -> SSlibKey:
    """The key, with whose it is written in the metadata."""
    key.unrecognized_fields[NAME_FIELD] = name
    return key


def keys_in(folder: Path) -> list[KeyFile]:
    """All keys in a folder, by name. Raises UserError when one of the files is no key."""
    found = []
    for path in sorted(folder.glob("*" + PUBLIC_SUFFIX)):
        has_private = path.with_suffix(PRIVATE_SUFFIX).is_file()
        found.append(KeyFile(path.stem, read_public_key(path).keyid, has_private))
    return found


def _body(path: Path, advice: str) -> bytes:
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST_KEY_FILE + 1)
    except (OSError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The key “{name}” can't be read."), advice, name=path.name
        ) from error
    if len(body) > LARGEST_KEY_FILE:
        raise UserError(_NOT_A_KEY, advice, name=path.name)
    return body
