"""The building stones give the answers that their standards print, through the very calls that the vault makes."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wdhs_desktop.vault.grants import HPKE, hpke_open, hpke_seal
from wdhs_desktop.vault.identity import is_signed_by
from wdhs_desktop.vault.seal import SealBroken
from wdhs_desktop.vault.suite import authenticate, derive, digest


def test_chacha20_poly1305_of_rfc_8439_section_2_8_2() -> None:
    key = ChaCha20Poly1305(bytes(range(0x80, 0xA0)))
    nonce = bytes.fromhex("070000004041424344454647")
    aad = bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
    plain = (
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        b"sunscreen would be it."
    )
    body = key.encrypt(nonce, plain, aad)
    assert body[:16].hex() == "d31a8d34648e60db7b86afbc53ef7ec2"
    assert body[-16:].hex() == "1ae10b594f09e26a7e902ecbd0600691"
    assert key.decrypt(nonce, body, aad) == plain


def test_hkdf_sha256_of_rfc_5869_case_1_and_3() -> None:
    first = HKDF(SHA256(), 42, bytes(range(13)), bytes(range(0xF0, 0xFA))).derive(b"\x0b" * 22)
    assert first.hex() == ("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
    third = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    assert derive(b"\x0b" * 22, b"", 42).hex() == third


def test_argon2id_of_rfc_9106_section_5_3() -> None:
    derived = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    ).derive(b"\x01" * 32)
    assert derived.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_hpke_of_rfc_9180_appendix_a_2_1() -> None:
    """Base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305. The printed text has an AAD, which our grants leave empty; so
    the printed key and nonce first open the printed text, and then seal the same without AAD for our call to open."""
    info = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
    encapsulated = bytes.fromhex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")
    secret = bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
    key = ChaCha20Poly1305(bytes.fromhex("ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91"))
    nonce = bytes.fromhex("5c4d98150661b848853b547f")
    printed = "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"
    plain = key.decrypt(nonce, bytes.fromhex(printed), b"Count-0")
    assert plain == b"Beauty is truth, truth beauty"
    private = X25519PrivateKey.from_private_bytes(secret)
    assert hpke_open(encapsulated + key.encrypt(nonce, plain, b""), private, info) == plain


def test_hpke_binds_info_and_key() -> None:
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    sealed = hpke_seal(b"key", public, b"one")
    with pytest.raises(SealBroken):
        hpke_open(sealed, private, b"two")
    with pytest.raises(SealBroken):
        hpke_open(sealed, X25519PrivateKey.generate(), b"one")
    with pytest.raises(InvalidTag):
        HPKE.decrypt(sealed[:-1] + b"x", private, info=b"one")


def test_ed25519_of_rfc_8032_section_7_1_test_2() -> None:
    private = Ed25519PrivateKey.from_private_bytes(
        bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    )
    public = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    signature = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert private.sign(b"\x72") == signature
    assert is_signed_by(public, signature, b"\x72")
    assert not is_signed_by(public, signature, b"\x73")
    assert not is_signed_by(public[:-1], signature, b"\x72")
    assert not is_signed_by(public, signature[:-1], b"\x72")


def test_hmac_of_rfc_4231_case_2_and_sha256_of_nothing() -> None:
    mac = authenticate(b"Jefe", b"what do ya want for nothing?").hex()
    assert mac == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert digest(b"").hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
