"""Opens and verifies a file from vault/FORMAT.md alone; nothing of the program itself is used."""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
import struct
import unicodedata
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HOLDERS, AUDIT_LINE, ROOT = 0xFF01, 0xFF04, 0xFF05
HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
unpack = msgspec.msgpack.decode


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def unpad(plain: bytes) -> bytes:
    length = struct.unpack(">HI", plain[:6])[1]
    assert (len(plain) & (len(plain) - 1), any(plain[6 + length :])) == (0, False)
    return plain[6 : 6 + length]


class Reader:
    """`records` maps (compartment, kind) to {id: MessagePack data}; `roots` maps a compartment; `known` maps people."""

    def __init__(self, path: str, name: str, password: str, *, recovery: bool = False) -> None:
        self.db = sqlite3.connect(path)
        self.db.row_factory = sqlite3.Row
        row = self.row("SELECT * FROM collective")
        self.collective, self.name = row["id"], row["name"]
        plain = " ".join(unicodedata.normalize("NFC", name).split()).casefold().encode()
        lookup = bytes(32) if recovery else hmac.digest(row["salt"], b"WDHS1 name" + plain, "sha256")
        slot = self.row("SELECT * FROM slot WHERE lookup = ?", lookup)
        self.person = slot["person"]
        self.keys = self._open_slot(slot, password)
        self.records: dict[tuple[int, int], dict[bytes, bytes]] = {}
        self.roots: dict[int, Any] = {}
        self.known: dict[bytes, Any] = {}
        for grant in self.db.execute("SELECT * FROM compartment_grant WHERE person = ?", (self.person,)):
            self._read_compartment(grant)
        self._check_chain_of_audit()
        self.db.close()

    def statement(self, label: str, *parts: bytes) -> bytes:
        joined = b"".join(struct.pack(">I", len(part)) + part for part in parts)
        return b"WDHS1" + bytes([len(label)]) + label.encode() + self.collective + joined

    def row(self, query: str, *values: object) -> Any:
        return self.db.execute(query, values).fetchone()

    def derive(self, secret: bytes, info: bytes, length: int) -> bytes:
        return HKDF(SHA256(), length, None, info).derive(secret)

    def _open_slot(self, slot: sqlite3.Row, password: str) -> dict[str, bytes]:
        typed = unicodedata.normalize("NFC", password).encode()
        memory, passes, lanes = slot["memory_kib"], slot["passes"], slot["lanes"]
        work = Argon2id(salt=slot["salt"], length=32, iterations=passes, lanes=lanes, memory_cost=memory)
        argon = work.derive(typed)
        both = self.derive(argon, self.statement("slot/1", slot["person"], slot["id"]), 64)
        assert both[32:] == slot["commitment"], "wrong password"
        numbers = struct.pack(">III", memory, passes, lanes)
        start = bytes([slot["suite"]]) + slot["id"] + slot["person"] + bytes([slot["kind"]]) + slot["lookup"]
        aad = self.statement("slot", start + numbers + slot["salt"] + slot["commitment"])
        return dict(unpack(unpad(ChaCha20Poly1305(both[:32]).decrypt(slot["nonce"], slot["body"], aad))))

    def _read_compartment(self, grant: sqlite3.Row) -> None:
        compartment, epoch = grant["compartment"], grant["epoch"]
        place = (struct.pack(">H", compartment), struct.pack(">I", epoch))
        private = X25519PrivateKey.from_private_bytes(self.keys["agreement"])
        secret = HPKE.decrypt(grant["sealed"], private, info=self.statement("grant", *place, self.person))
        derived = self.derive(secret, self.statement("compartment/1", *place), 128)
        record_key, manifest_key = ChaCha20Poly1305(derived[:32]), derived[32:64]
        row = self.row("SELECT * FROM epoch WHERE compartment = ? AND epoch = ?", compartment, epoch)
        assert derived[64:96] == row["commitment"]
        macs = self._read_records(compartment, record_key, manifest_key)
        people = self._follow_holders(compartment, place[0])
        columns = ("commitment", "box_public", "box_nonce", "box_body", "steward")
        covered = self.statement("epoch", *place, *(row[name] for name in columns))
        self.verify(self.known[row["steward"]], row["signature"], covered)
        covered = self.statement("grant signed", *place, self.person, grant["steward"], grant["sealed"])
        self.verify(self.known[grant["steward"]], grant["signature"], covered)
        aad = self.statement("letterbox", *place, row["box_public"])
        box = ChaCha20Poly1305(derived[96:]).decrypt(row["box_nonce"], row["box_body"], aad)
        assert X25519PrivateKey.from_private_bytes(unpad(box)).public_key().public_bytes_raw() == row["box_public"]
        self._check_root(compartment, record_key, people, macs)

    def aad(self, row: sqlite3.Row, kind: int, row_id: bytes) -> bytes:
        place = struct.pack(">HIH", row["compartment"], row["epoch"], kind)
        return b"WDHS1" + bytes([row["suite"]]) + self.collective + place + row_id + struct.pack(">Q", row["version"])

    def _read_records(self, compartment: int, key: ChaCha20Poly1305, manifest_key: bytes) -> bytes:
        buckets: list[list[bytes]] = [[] for _number in range(256)]
        for row in self.db.execute("SELECT * FROM record WHERE compartment = ?", (compartment,)):
            plain = key.decrypt(row["nonce"], row["body"], self.aad(row, row["kind"], row["id"]))
            self.records.setdefault((compartment, row["kind"]), {})[row["id"]] = unpad(plain)
            numbers = struct.pack(">HQI", row["kind"], row["version"], row["epoch"])
            buckets[row["id"][0]].append(row["id"] + numbers + row["nonce"] + row["body"][-16:])
        start = b"WDHS1 bucket" + struct.pack(">H", compartment)
        texts = (start + bytes([number]) + b"".join(sorted(one)) for number, one in enumerate(buckets))
        return b"".join(hmac.digest(manifest_key, text, "sha256") for text in texts)

    def verify(self, holder: dict[str, Any], signature: bytes, text: bytes) -> None:
        Ed25519PublicKey.from_public_bytes(holder["signing"]).verify(signature, text)

    def _follow_holders(self, compartment: int, place: bytes) -> dict[bytes, Any]:
        links = [unpack(data) for data in self.records[compartment, HOLDERS].values()]
        links.sort(key=lambda link: unpack(link["content"])["sequence"])
        people: dict[bytes, Any] = {}
        previous = bytes(32)
        for link in links:
            found = unpack(link["content"])
            listed = {holder["id"]: holder for holder in found["holders"]}
            signer = (people or listed)[found["signer"]]
            assert (found["previous"], signer["right"]) == (previous, "steward")
            if not people:
                assert sha(self.statement("founder", signer["signing"])) == self.keys["founder"]
            self.verify(signer, link["signature"], self.statement("holders", place, link["content"]))
            people, previous = listed, sha(link["content"])
            self.known |= listed
        return people

    def _check_root(self, compartment: int, key: ChaCha20Poly1305, people: dict[bytes, Any], macs: bytes) -> None:
        row = self.row("SELECT * FROM root WHERE compartment = ?", compartment)
        signed = unpack(unpad(key.decrypt(row["nonce"], row["body"], self.aad(row, ROOT, bytes(16)))))
        place = (struct.pack(">H", compartment), struct.pack(">I", row["epoch"]))
        root = unpack(signed["content"])
        self.verify(people[root["signer"]], signed["signature"], self.statement("root", *place, signed["content"]))
        count = sum(len(found) for (place_of, _kind), found in self.records.items() if place_of == compartment)
        assert (root["generation"], root["count"], root["buckets"]) == (row["version"], count, macs)
        self.roots[compartment] = root

    def _check_chain_of_audit(self) -> None:
        lines = [unpack(data)["content"] for data in self.records[5, AUDIT_LINE].values()]
        lines.sort(key=lambda content: unpack(content)["sequence"])
        assert all(unpack(lines[place])["previous"] == sha(lines[place - 1]) for place in range(1, len(lines)))
        assert (self.roots[5]["chain_length"], self.roots[5]["chain_end"]) == (len(lines), sha(lines[-1]))
