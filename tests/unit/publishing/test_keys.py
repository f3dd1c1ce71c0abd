"""A key is Ed25519 under a password, and nothing else passes for one."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.publishing.keys import keys_in, make_key, open_key, read_public_key

PASSWORD = "een heel lang wachtwoord"


def pem(key: ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey, password: str) -> bytes:
    lock = serialization.BestAvailableEncryption(password.encode()) if password else serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)


def test_the_two_halves_belong_together(tmp_path: Path) -> None:
    private, public = make_key("aaltje", tmp_path / "sleutels", PASSWORD)
    signer, key = open_key(private, PASSWORD), read_public_key(public)
    assert signer.public_key.keyid == key.keyid
    key.verify_signature(signer.sign(b"gids"), b"gids")
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert b"ENCRYPTED" in private.read_bytes()


def test_a_folder_tells_whose_keys_it_has(tmp_path: Path) -> None:
    make_key("aaltje", tmp_path, PASSWORD)
    make_key("bart", tmp_path, PASSWORD)[0].unlink()
    assert [(key.name, key.has_private) for key in keys_in(tmp_path)] == [("aaltje", True), ("bart", False)]


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    private, _ = make_key("aaltje", tmp_path, PASSWORD)
    before = private.read_bytes()
    with pytest.raises(UserError):
        make_key("aaltje", tmp_path, PASSWORD + " anders")
    assert private.read_bytes() == before


@pytest.mark.parametrize("password", ["", "een kort woord", PASSWORD.upper(), PASSWORD + " "])
def test_another_password_opens_nothing(tmp_path: Path, password: str) -> None:
    private, _ = make_key("aaltje", tmp_path, PASSWORD)
    with pytest.raises(UserError):
        open_key(private, password)


@pytest.mark.parametrize("name", ["", "../aaltje", "a/b", ".aaltje", "x" * 61])
def test_a_name_is_no_path(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError):
        make_key(name, tmp_path, PASSWORD)
    assert list(tmp_path.iterdir()) == []


def test_a_password_of_fourteen_characters_is_too_short(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        make_key("aaltje", tmp_path, "x" * 14)
    make_key("aaltje", tmp_path, "x" * 15)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"-----BEGIN PRIVATE KEY-----\nxx\n-----END PRIVATE KEY-----\n",
        b"x" * 50_000,
        pem(ed25519.Ed25519PrivateKey.generate(), ""),
        pem(ec.generate_private_key(ec.SECP256R1()), PASSWORD),
    ],
    ids=["empty", "damaged", "large", "without password", "another kind"],
)
def test_what_is_no_key_of_ours_is_refused(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "vreemd.key"
    path.write_bytes(body)
    with pytest.raises(UserError):
        open_key(path, PASSWORD)
    with pytest.raises(UserError):
        read_public_key(path)


def test_a_private_half_given_as_public_is_refused(tmp_path: Path) -> None:
    private, _ = make_key("aaltje", tmp_path, PASSWORD)
    with pytest.raises(UserError):
        read_public_key(private)
    with pytest.raises(UserError):
        open_key(tmp_path / "weg.key", PASSWORD)
