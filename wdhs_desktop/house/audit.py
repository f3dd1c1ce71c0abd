"""The audit as people use it: add a line, and read all of them with names and a verdict on the chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from wdhs_desktop.house.books import Books, Note, Step
from wdhs_desktop.house.kinds import AUDIT_LINE
from wdhs_desktop.house.rows import rows_of
from wdhs_desktop.house.trail import Trail
from wdhs_desktop.vault.audit import AuditAction, SignedLine, chain_faults, line_text
from wdhs_desktop.vault.identity import is_signed_by
from wdhs_desktop.vault.seal import SealBroken, open_sealed, place_start
from wdhs_desktop.vault.suite import Compartment

__all__ = ["AuditAction", "AuditEntry", "AuditLog"]


@dataclass(frozen=True)
class AuditEntry:
    """One line as a person reads it. `genuine`: signed by who it says, and in its place in the chain."""

    sequence: int
    at: datetime
    person: str
    action: str
    details: Mapping[str, str]
    subject: bytes | None
    genuine: bool


class AuditLog:
    """Signed by whoever is unlocked; a reader may add lines too."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def note(self, action: AuditAction, details: Mapping[str, str] | None = None, subject: bytes | None = None) -> None:
        """Add a line: ids, names of fields, counts and a purpose; never contents of a record."""

        def work(_step: Step) -> Note:
            return Note(action, details or {}, subject)

        self._books.change((), work)

    def entries(self) -> list[AuditEntry]:
        """All lines, newest first. Lines that don't open or aren't signed well are there too, as not genuine."""
        lines = self._lines()
        broken = self._broken(lines)
        entries = [self._entry(line, broken) for line in lines]
        return sorted(entries, key=lambda entry: entry.sequence, reverse=True)

    def faults(self) -> tuple[int, ...]:
        """The sequence numbers at which the chain is broken or a signature doesn't fit."""
        lines = self._lines()
        broken = self._broken(lines)
        broken |= {entry.sequence for entry in (self._entry(line, broken) for line in lines) if not entry.genuine}
        return tuple(sorted(broken))

    def trail(self) -> Trail:
        """The past of the file, as far as these lines tell it."""
        return Trail(self._books, lambda: [line.read() for line in self._lines()])

    def _broken(self, lines: Sequence[SignedLine]) -> set[int]:
        audit = self._books.ledgers[Compartment.AUDIT]
        length, end = (audit.root.chain_length, audit.root.chain_end) if audit.root else (0, b"")
        return set(chain_faults(lines, length, end, self._books.pins(), self._start(lines)))

    def _start(self, lines: Sequence[SignedLine]) -> int:
        """Before which line a steward has cleared up, by a signed line of their own; 0 when nobody has."""
        opened, start = self._books.keyring.opened[Compartment.AUDIT], 0
        for signed in lines:
            line = signed.read()
            steward = opened.steward(line.person) if line.action == AuditAction.CLEAR else None
            before = line.details.get("before", "")
            text = line_text(self._books.house.collective.id, signed.content)
            if steward is not None and before.isdecimal() and is_signed_by(steward.signing, signed.signature, text):
                start = max(start, int(before))
        return start

    def _entry(self, signed: SignedLine, broken: set[int]) -> AuditEntry:
        line = signed.read()
        opened = self._books.keyring.opened[Compartment.AUDIT]
        signer = opened.known(line.person)
        text = line_text(self._books.house.collective.id, signed.content)
        genuine = signer is not None and is_signed_by(signer.signing, signed.signature, text)
        name = self._books.keyring.name_of(line.person)
        genuine = genuine and line.sequence not in broken
        return AuditEntry(line.sequence, line.at, name, line.action, line.details, line.subject, genuine)

    def _lines(self) -> list[SignedLine]:
        opened = self._books.keyring.readable(Compartment.AUDIT)
        start = place_start(self._books.house.collective.id, Compartment.AUDIT, opened.epoch, AUDIT_LINE)
        lines = []
        with self._books.house.reading() as connection:
            self._books.catch_up(connection, Compartment.AUDIT)
            for row_id, version, nonce, body in rows_of(connection, Compartment.AUDIT, AUDIT_LINE):
                try:
                    at = start + row_id + version.to_bytes(8, "big")
                    content = open_sealed(opened.keys.record, at, nonce, body)
                    lines.append(msgspec.msgpack.decode(content.data, type=SignedLine))
                except (SealBroken, msgspec.MsgspecError):
                    continue
        return lines
