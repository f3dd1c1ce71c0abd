"""The lines of the audit: who did what, chained and signed, with ids and names of fields but no contents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

import msgspec

from wdhs_desktop.vault.identity import PersonKeys
from wdhs_desktop.vault.manifest import OtherRoot
from wdhs_desktop.vault.suite import digest, statement


class AuditAction(StrEnum):
    FOUND = "found"
    UNLOCK = "unlock"
    RECOVER = "recover"
    VIEW = "view"
    CHANGE = "change"
    UNDO = "undo"
    REDO = "redo"
    PRINT = "print"
    EXPORT = "export"
    GRANT = "grant"
    REVOKE = "revoke"
    PASSWORD = "password"  # noqa: S105 - the name of an action
    RECOVERY = "recovery"
    ERASE = "erase"
    RESTORE = "restore"
    SNAPSHOT = "snapshot"
    OTHER = "other"


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line. `previous` is the SHA-256 of the line before it; `roots` is where the compartments stood after it."""

    sequence: int
    at: datetime
    person: bytes
    action: str
    details: dict[str, str]
    subject: bytes | None
    roots: dict[int, OtherRoot]
    previous: bytes


class SignedLine(msgspec.Struct, frozen=True):
    """The payload of a sealed line: exactly the bytes that were signed, and the signature."""

    content: bytes
    signature: bytes

    def read(self) -> AuditLine:
        return msgspec.msgpack.decode(self.content, type=AuditLine)

    def hash(self) -> bytes:
        return digest(self.content)


def line_text(collective: bytes, content: bytes) -> bytes:
    return statement("audit", collective, content)


def sign_line(line: AuditLine, collective: bytes, keys: PersonKeys) -> SignedLine:
    content = msgspec.msgpack.encode(line)
    return SignedLine(content, keys.sign(line_text(collective, content)))


def chain_faults(lines: Sequence[SignedLine], length: int, end: bytes) -> tuple[int, ...]:
    """The sequence numbers at which the chain is broken; `length` and `end` are what the signed root says of it.

    A cleaned-up audit may begin later than 0; it always ends at the root's end.
    """
    ordered = sorted(((line.read(), line) for line in lines), key=lambda pair: pair[0].sequence)
    faults: list[int] = []
    for (earlier, signed), (later, _signed) in pairwise(ordered):
        if later.sequence != earlier.sequence + 1 or later.previous != signed.hash():
            faults.append(later.sequence)
    if not ordered:
        return (0,) if length else ()
    last, signed_last = ordered[-1]
    if last.sequence != length - 1 or signed_last.hash() != end:
        faults.append(last.sequence + 1)
    return tuple(faults)
