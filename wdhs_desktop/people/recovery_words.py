"""The words of a reserve password that still waits for its paper, for the one person who made it."""

from __future__ import annotations

from dataclasses import replace

from wdhs_desktop.house.founding import recovery_info
from wdhs_desktop.house.people_rows import RECOVERY
from wdhs_desktop.people.session import Session
from wdhs_desktop.vault.grants import hpke_open
from wdhs_desktop.vault.recovery import RecoveryCode, read_code
from wdhs_desktop.vault.seal import SealBroken


def waiting_code(session: Session) -> RecoveryCode | None:
    """Give the code again, as long as two of its words weren't typed back; None for everybody else and afterwards."""
    if RECOVERY.compartment not in session.rights:
        return None
    books = session.records.books
    for stored in session.records.read_all(RECOVERY):
        state = stored.value
        if not state.check:
            continue
        try:
            info = recovery_info(books.house.collective.id, state.slot)
            words = hpke_open(state.check, books.keyring.keys.agreement, info).decode()
        except SealBroken:
            continue
        return replace(read_code(words), id=state.slot)
    return None
