"""The lines of the audit: who did what, chained and signed, with ids and names of fields but no contents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    CLEAR = "clear"
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


def chain_faults(
    lines: Sequence[SignedLine], length: int, end: bytes, pins: Mapping[int, bytes], start: int = 0
) -> tuple[int, ...]:
    """The sequence numbers at which the chain is broken; `length` and `end` are what the root of the audit says of it.

    Everybody may sign that root, so it alone can't prove that lines are still there. `pins` can: they map a length to
    the end of the chain at that moment, as the roots of other compartments have it from who changed those. `start` is
    where the chain may begin: before it, a steward has cleared up.
    """
    ordered = sorted(((line.read(), line) for line in lines), key=lambda pair: pair[0].sequence)
    faults: set[int] = set()
    for (earlier, signed), (later, _signed) in pairwise(ordered):
        if later.sequence != earlier.sequence + 1 or later.previous != signed.hash():
            faults.add(later.sequence)
    if not ordered:
        return (0,) if length else ()
    first = ordered[0][0]
    if first.sequence > start or (first.sequence == 0 and first.previous):
        faults.add(first.sequence)
    last, signed_last = ordered[-1]
    if last.sequence != length - 1 or signed_last.hash() != end:
        faults.add(last.sequence + 1)
    ends = {line.sequence + 1: signed.hash() for line, signed in ordered}
    faults |= {pin - 1 for pin, known in pins.items() if pin > first.sequence and ends.get(pin) != known}
    return tuple(sorted(faults))
