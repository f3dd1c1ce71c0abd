"""The opened compartments of one person together: checked when they open, kept in step, changed in one transaction."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from wdhs_desktop.house.damage import Damage, Fault
from wdhs_desktop.house.file import House
from wdhs_desktop.house.keyring import Keyring
from wdhs_desktop.house.kinds import AUDIT_LINE, HOLDERS, ROOT, encode
from wdhs_desktop.house.ledger import NO_ID, Ledger, LedgerEdit, RootBroken, read_marks
from wdhs_desktop.house.rows import Pending, write
from wdhs_desktop.house.statements import digests
from wdhs_desktop.vault.audit import AuditAction, AuditLine, sign_line
from wdhs_desktop.vault.holders import ChainBroken
from wdhs_desktop.vault.manifest import OtherRoot, Root
from wdhs_desktop.vault.seal import Content
from wdhs_desktop.vault.suite import Compartment, new_id

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Note:
    """What a change leaves behind in the audit."""

    action: AuditAction
    details: Mapping[str, str] = field(default_factory=dict)
    subject: bytes | None = None


@dataclass
class Step:
    """One transaction under way. `sequence` numbers all changes of the file; `changed_rows` names the open rows that
    were touched on purpose, `statements_changed` says that all were."""

    connection: Connection
    edits: dict[Compartment, LedgerEdit]
    now: datetime
    sequence: int
    statements_changed: bool = False
    changed_rows: set[str] = field(default_factory=set)


class Books:
    """Ledgers, and the one way to change what they describe. Safe to use from several threads."""

    def __init__(self, house: House, keyring: Keyring) -> None:
        self.house = house
        self.keyring = keyring
        self.lock = threading.RLock()
        collective = house.collective.id
        self.ledgers = {
            compartment: Ledger(collective, opened, keyring.founder) for compartment, opened in keyring.opened.items()
        }
        self.damages: dict[Compartment | None, tuple[Damage, ...]] = {}
        self.about_keys: tuple[Damage, ...] = ()
        self.names_digest = b""
        self.committed: Callable[[], None] = lambda: None

    def all_damages(self) -> list[Damage]:
        """Everything found wrong until now, in keys, roots, records and open rows."""
        found = list(self.about_keys)
        for damages in self.damages.values():
            found += [damage for damage in damages if damage not in found]
        return found

    def set_apart(self, compartment: Compartment) -> frozenset[bytes]:
        """The ids that don't stand in this compartment as they should."""
        return frozenset(damage.id for damage in self.damages.get(compartment, ()))

    def check_all(self, connection: Connection) -> None:
        """Look at everything that this person can open, and at the open rows."""
        with self.lock:
            for ledger in self.ledgers.values():
                self._check(connection, ledger)
            self.damages[None] = (*self._between(connection), *self._open_rows(connection), *self._about_audit())

    def _check(self, connection: Connection, ledger: Ledger) -> None:
        """Verify holders, root and every row of one compartment. What is wrong is listed, never mended."""
        compartment = ledger.compartment
        try:
            ledger.read_holders(connection)
            ledger.read_root(connection)
            self.damages[compartment] = tuple(ledger.check(connection))
        except ChainBroken:
            ledger.opened.trusted = False
            self.damages[compartment] = (Damage(compartment, HOLDERS, NO_ID, Fault.FORGED),)
        except RootBroken as broken:
            ledger.opened.trusted = False
            self.damages[compartment] = (Damage(compartment, ROOT, NO_ID, broken.fault),)

    def _between(self, connection: Connection) -> list[Damage]:
        """Compartments that stand earlier than another compartment has seen them."""
        marks = read_marks(connection, self.house.collective.id)
        behind: set[Compartment] = set()
        for ledger in self.ledgers.values():
            for number, seen in (ledger.root.others if ledger.root else {}).items():
                if number in tuple(Compartment) and not _follows(marks.get(Compartment(number)), seen):
                    behind.add(Compartment(number))
        for compartment in behind & self.ledgers.keys():
            self.ledgers[compartment].opened.trusted = False
        return [Damage(compartment, ROOT, NO_ID, Fault.OLD) for compartment in sorted(behind)]

    def _open_rows(self, connection: Connection) -> list[Damage]:
        """Slots, grants and epochs that were changed, removed or added since the audit last knew them."""
        audit = self.ledgers.get(Compartment.AUDIT)
        if audit is None or audit.root is None:
            return []
        listed, found = audit.root.statements, digests(connection, self.house.collective.id)
        damages = []
        for name in sorted(listed.keys() | found.keys()):
            if listed.get(name) != found.get(name):
                fault = Fault.FOREIGN if name not in listed else Fault.CHANGED if name in found else Fault.MISSING
                damages.append(Damage(None, 0, NO_ID, fault, name))
        return damages

    def _about_audit(self) -> list[Damage]:
        """Each root of the audit comes with one line, so whoever cuts lines off can't get the numbers right."""
        audit = self.ledgers.get(Compartment.AUDIT)
        if audit is None or audit.root is None or audit.root.generation == audit.root.chain_length:
            return []
        return [Damage(Compartment.AUDIT, AUDIT_LINE, NO_ID, Fault.MISSING)]

    def pins(self) -> dict[int, bytes]:
        """Lengths and ends of the chain of lines that the roots of the opened compartments vouch for."""
        roots = [ledger.root for place, ledger in self.ledgers.items() if place is not Compartment.AUDIT]
        return {root.chain_length: root.chain_end for root in roots if root is not None and root.chain_length}

    def close(self) -> None:
        """Forget every key."""
        with self.lock:
            self.ledgers.clear()
            self.keyring.opened.clear()

    def marks_in_file(self, connection: Connection) -> dict[Compartment, OtherRoot]:
        return read_marks(connection, self.house.collective.id)

    def marks_seen(self) -> dict[Compartment, OtherRoot]:
        """Where the opened compartments stood when they were last verified."""
        return {compartment: ledger.mark for compartment, ledger in self.ledgers.items() if ledger.mark}

    def catch_up(self, connection: Connection, compartment: Compartment) -> None:
        """Verify a compartment anew when somebody else wrote in it."""
        ledger = self.ledgers[compartment]
        if (
            not ledger.opened.trusted
            or read_marks(connection, self.house.collective.id).get(compartment) == ledger.mark
        ):
            return
        with self.lock:
            if read_marks(connection, self.house.collective.id).get(compartment) != ledger.mark:
                self._check(connection, ledger)

    def begin(self, work: Callable[[Step], Note]) -> None:
        """The very first change, in all compartments, when there is no root yet to keep in step with."""
        with self.lock:
            compartments = sorted(set(self.ledgers) - {Compartment.AUDIT})
            with self.house.writing() as connection:
                results = self._run(connection, compartments, work)
            self._take_over(results)
        self.committed()

    def change(self, touched: Iterable[Compartment], work: Callable[[Step], Note]) -> None:
        """Run `work` in one transaction with the roots and the line in the audit. Everything, or nothing.

        Raises VaultError without the right to write, and whatever `work` and the storage raise.
        """
        compartments = sorted(set(touched) - {Compartment.AUDIT})
        with self.lock:
            for compartment in (*compartments, Compartment.AUDIT):
                self.keyring.writable(compartment)
            with self.house.writing() as connection:
                for compartment in (*compartments, Compartment.AUDIT):
                    self.catch_up(connection, compartment)
                    self.keyring.writable(compartment)
                results = self._run(connection, compartments, work)
            self._take_over(results)
        self.committed()

    def _take_over(self, results: Mapping[Compartment, tuple[Root, OtherRoot]]) -> None:
        for compartment, (root, mark) in results.items():
            self.ledgers[compartment].root = root
            self.ledgers[compartment].mark = mark

    def _run(
        self, connection: Connection, compartments: list[Compartment], work: Callable[[Step], Note]
    ) -> dict[Compartment, tuple[Root, OtherRoot]]:
        now = self.house.clock.now()
        audit = self.ledgers[Compartment.AUDIT]
        generation = audit.root.generation if audit.root else 0
        edits = {one: self.ledgers[one].edit(connection) for one in (*compartments, Compartment.AUDIT)}
        step = Step(connection, edits, now, generation + 1)
        note = work(step)
        chain = (audit.root.chain_length, audit.root.chain_end) if audit.root else (0, b"")
        pin = {"chain_length": chain[0], "chain_end": chain[1]}
        results = {one: edits[one].finish(self.keyring, now, **pin) for one in compartments}
        results[Compartment.AUDIT] = self._write_line(step, note)
        return results

    def _statements(self, step: Step, before: Root | None) -> dict[str, bytes]:
        """The digests of open rows: what was known, apart from what this change touched. Nothing else is taken in."""
        if before is not None and not step.statements_changed and not step.changed_rows:
            return before.statements
        now = digests(step.connection, self.house.collective.id)
        if before is None or step.statements_changed:
            return now
        kept = {name: value for name, value in before.statements.items() if name not in step.changed_rows}
        return kept | {name: now[name] for name in step.changed_rows if name in now}

    def _write_line(self, step: Step, note: Note) -> tuple[Root, OtherRoot]:
        """Add one signed line to the chain, and sign the root of the audit that ends in it."""
        collective = self.house.collective.id
        before = self.ledgers[Compartment.AUDIT].root
        length = before.chain_length if before else 0
        marks = read_marks(step.connection, collective)
        line = AuditLine(
            sequence=length,
            at=step.now,
            person=self.keyring.person,
            action=note.action,
            details=dict(note.details),
            subject=note.subject,
            roots={int(one): mark for one, mark in marks.items() if one is not Compartment.AUDIT},
            previous=before.chain_end if before else b"",
        )
        signed = sign_line(line, collective, self.keyring.keys)
        content = Content(1, encode(signed))
        write(step.edits, step.connection, [Pending(Compartment.AUDIT, AUDIT_LINE, new_id(), None, 1, content)])
        known = self._statements(step, before)
        chain = {"chain_length": length + 1, "chain_end": signed.hash(), "statements": known}
        return step.edits[Compartment.AUDIT].finish(self.keyring, step.now, **chain)


def _follows(now: OtherRoot | None, seen: OtherRoot) -> bool:
    if now is None or now.generation < seen.generation:
        return False
    return now.generation > seen.generation or now.hash == seen.hash
