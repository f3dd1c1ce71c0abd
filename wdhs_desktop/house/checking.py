"""Whether all is well with a file: what can be said without a password, and everything with one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from wdhs_desktop.house.audit import AuditLog
from wdhs_desktop.house.damage import Damage, Fault
from wdhs_desktop.house.engine import connect
from wdhs_desktop.house.failures import file_errors
from wdhs_desktop.house.kinds import AUDIT_LINE, BUCKET, CHANGE, HOLDERS, IMAGES, ROOT, Kind
from wdhs_desktop.house.library_checking import library_faults
from wdhs_desktop.house.migrations.steps import expected_parts
from wdhs_desktop.house.opening import journal_of, look_at, refuse_foreign_parts
from wdhs_desktop.house.page_faults import page_faults
from wdhs_desktop.house.people_rows import RECOVERY
from wdhs_desktop.house.sealed_records import SealedRecords
from wdhs_desktop.house.sound_rows import SOUND, sound_sql
from wdhs_desktop.kit.errors import StorageError, UserError
from wdhs_desktop.kit.text import say, translate
from wdhs_desktop.vault.slots import FLOOR, ArgonParameters, SlotKind
from wdhs_desktop.vault.suite import SUITE, Compartment


class Level(StrEnum):
    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """One line of a check, in the language of the interface. `name` says which record or part it is about.

    Guides can be fetched again, and no member depends on them: `is_about_guides`.
    """

    level: Level
    text: str
    name: str = ""
    is_about_guides: bool = False


class Checkable(Protocol):
    """What a check needs of a session."""

    records: SealedRecords
    audit: AuditLog
    recovery_proven: bool


def check_file(path: Path, floor: ArgonParameters = FLOOR) -> list[Finding]:
    """What can be said without a password: whether the file is whole, ours, and its open columns make sense."""
    try:
        version = look_at(path)
        with file_errors(), closing(connect(path, read_only=not journal_of(path).exists())) as connection:
            refuse_foreign_parts(connection, expected_parts(version))
            findings = _structure(connection)
            if not findings:
                findings = _open_columns(connection, floor)
                findings += _library(path) if version > 1 else []
            return findings or [_well()]
    except UserError as error:
        return [Finding(Level.WRONG, say(error), path.name)]


def _well() -> Finding:
    return Finding(Level.OK, translate("Check", "The file is whole."))


def _structure(connection: sqlite3.Connection) -> list[Finding]:
    """What SQLite itself finds in the pages."""
    text = translate("Check", "The file is damaged. Put back a reserve copy.")
    return [Finding(Level.WRONG, text, fault) for fault in page_faults(connection)]


def _library(path: Path) -> list[Finding]:
    """What is wrong with the guides. The word indexes can only be looked at where the file may be written."""
    with closing(connect(path, read_only=not os.access(path, os.W_OK))) as connection:
        return [Finding(Level.WRONG, text, name, is_about_guides=True) for text, name in library_faults(connection)]


def _open_columns(connection: sqlite3.Connection, floor: ArgonParameters) -> list[Finding]:
    """Rows that can't be right, whatever is sealed in them."""
    findings: list[Finding] = []
    known = ", ".join(str(int(one)) for one in Compartment)
    odd = translate("Check", "This row can't be right: somebody changed the file.")
    for table in ("record", "bucket", "root"):
        query = f"SELECT rowid FROM {table} WHERE suite != {SUITE} OR compartment NOT IN ({known})"  # noqa: S608
        findings += [Finding(Level.WRONG, odd, f"{table} {row[0]}") for row in connection.execute(query)]
    for table in SOUND:
        query = f"SELECT rowid FROM {table} WHERE ({sound_sql(table)}) IS NOT TRUE LIMIT 20"  # noqa: S608
        findings += [Finding(Level.WRONG, odd, f"{table} {row[0]}") for row in connection.execute(query)]
    for slot_id, kind, memory, passes, lanes in connection.execute(
        "SELECT id, kind, memory_kib, passes, lanes FROM slot"
    ):
        numbers = (kind, memory, passes, lanes)
        known_kind = all(isinstance(number, int) for number in numbers) and kind in tuple(SlotKind)
        if not known_kind or not ArgonParameters(memory, passes, lanes).fits(floor):
            findings.append(Finding(Level.WRONG, odd, f"slot {slot_id.hex() if isinstance(slot_id, bytes) else ''}"))
    people = connection.execute("SELECT count(*) FROM slot").fetchone()[0]
    roots = {row[0] for row in connection.execute("SELECT compartment FROM root")}
    epochs = {row[0] for row in connection.execute("SELECT compartment FROM epoch")}
    if not people and not roots and not epochs:
        text = translate("Check", "Nobody can open this file yet.")
        return [*findings, Finding(Level.WARNING, text)]
    missing = translate("Check", "This part of the register has lost its seal.")
    return findings + [
        Finding(Level.WRONG, missing, one.name.lower()) for one in Compartment if one not in roots or one not in epochs
    ]


def check_session(session: Checkable, kinds: Iterable[Kind[Any]]) -> list[Finding]:
    """Everything that this person may open: every root, every record, the lists of holders, and the audit's chain."""
    all_kinds = [*kinds, RECOVERY]
    findings: list[Finding] = []
    count = 0
    try:
        session.records.verify()
        for kind in all_kinds:
            if kind.compartment in session.records.books.keyring.opened:
                count += len(session.records.read_all(kind))
        session.records.history()
        findings += [_about(damage, all_kinds) for damage in session.records.damages]
        findings += _about_audit(session)
    except StorageError as error:
        findings.append(Finding(Level.WRONG, say(error)))
    if not session.recovery_proven:
        text = translate("Check", "The reserve password on paper hasn't been checked yet (not proven).")
        findings.append(Finding(Level.WARNING, text))
    if all(finding.level is not Level.WRONG for finding in findings):
        findings.insert(0, Finding(Level.OK, translate("Check", "%n record(s) opened, all sound.", "", count)))
    return findings


def _about_audit(session: Checkable) -> list[Finding]:
    if Compartment.AUDIT not in session.records.books.keyring.opened:
        return []
    text = translate("Check", "The logbook isn't whole here: a line is missing, or was changed.")
    return [Finding(Level.WRONG, text, f"audit {sequence}") for sequence in session.audit.faults()]


def _about(damage: Damage, kinds: Iterable[Kind[Any]]) -> Finding:
    texts = {
        Fault.UNREADABLE: translate(
            "Check", "This doesn't open: it is damaged, or stands in the place of something else."
        ),
        Fault.CHANGED: translate("Check", "This was changed from outside."),
        Fault.OLD: translate("Check", "Somebody put back an older version of this."),
        Fault.MISSING: translate("Check", "This is missing: somebody removed it from outside."),
        Fault.FOREIGN: translate("Check", "This was added from outside."),
        Fault.FORGED: translate("Check", "This isn't signed by somebody who may sign it."),
    }
    return Finding(Level.WRONG, texts[damage.fault], name_of(damage, kinds))


def name_of(damage: Damage, kinds: Iterable[Kind[Any]]) -> str:
    """Which record or part it is: "member 3f9a… (leden)", "root (geld)", "slot:…"."""
    if damage.what:
        return damage.what
    own = {HOLDERS: "holders", CHANGE: "change", IMAGES: "images", AUDIT_LINE: "audit", ROOT: "root", BUCKET: "bucket"}
    names = own | {kind.code: kind.name for kind in kinds}
    parts = [names.get(damage.kind, str(damage.kind))]
    if any(damage.id):
        parts.append(damage.id.hex())
    if damage.compartment is not None:
        parts.append(f"({damage.compartment.name.lower()})")
    return " ".join(parts)
