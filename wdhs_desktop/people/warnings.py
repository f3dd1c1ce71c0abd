"""What is said right after unlocking when the file isn't what it should be."""

from __future__ import annotations

from wdhs_desktop.house.books import Books
from wdhs_desktop.house.damage import Damage, Fault
from wdhs_desktop.house.kinds import FIRST_RESERVED
from wdhs_desktop.kit.errors import UserError, VaultError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, moment
from wdhs_desktop.people.anchor import Difference

OLDER = QT_TRANSLATE_NOOP(
    "Errors", "This file is older than the one you used on this PC before: it is from {file}, the other from {seen}."
)
OTHER_BRANCH = QT_TRANSLATE_NOOP(
    "Errors", "This file went its own way: on this PC another version was in use on {seen}. This one is from {file}."
)
OTHER_FOUNDER = QT_TRANSLATE_NOOP(
    "Errors", "This file was made by somebody else than the file with the same number that was in use on {seen}."
)
SURE_OF_IT = QT_TRANSLATE_NOOP(
    "Errors", "Did somebody put back a reserve copy? If not, look for the newest file first."
)
DAMAGED_RECORDS = QT_TRANSLATE_NOOP(
    "Errors", "{count} record(s) in the register are damaged or were changed from outside."
)
SET_APART = QT_TRANSLATE_NOOP(
    "Errors", "They are set apart; the rest is sound. Run a check, and put back a reserve copy."
)
TAMPERED = QT_TRANSLATE_NOOP("Errors", "Somebody changed things in the file that only this program may change.")
ONLY_LOOK = QT_TRANSLATE_NOOP(
    "Errors", "What isn't sure can only be looked at. Run a check, and put back a reserve copy."
)


def warnings_of(books: Books, difference: Difference | None) -> tuple[UserError, ...]:
    """At most three sentences: about the age of the file, about records, and about keys and roots."""
    warnings: list[UserError] = []
    if difference is not None:
        warnings.append(_about_age(books, difference))
    damages = books.all_damages()
    records = {damage.id for damage in damages if _is_record(damage)}
    if records:
        warnings.append(VaultError(DAMAGED_RECORDS, SET_APART, count=len(records)))
    if any(not _is_record(damage) for damage in damages):
        warnings.append(VaultError(TAMPERED, ONLY_LOOK))
    return tuple(warnings)


def _is_record(damage: Damage) -> bool:
    return 0 < damage.kind < FIRST_RESERVED and damage.fault is not Fault.FORGED


def _about_age(books: Books, difference: Difference) -> UserError:
    times = [ledger.root.at for ledger in books.ledgers.values() if ledger.root]
    values = {"seen": moment(difference.seen_at), "file": moment(max(times)) if times else "?"}
    what = OTHER_FOUNDER if difference.founder else OTHER_BRANCH if difference.forked else OLDER
    return VaultError(what, SURE_OF_IT, **values)
