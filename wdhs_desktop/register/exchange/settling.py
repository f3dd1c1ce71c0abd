"""Makes the guesses of all columns fit together: what can be only once, and what a column means beside another one."""

from __future__ import annotations

from typing import Final

import msgspec

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.exchange.column_mapping import ColumnMapping
from wdhs_desktop.register.exchange.targets import Target
from wdhs_desktop.register.exchange.titles import guess_title, plain_title

UNKNOWN = QT_TRANSLATE_NOOP("Import", "We don't know this title, so it becomes a field of your own.")
_REPEATS = QT_TRANSLATE_NOOP("Import", "It says again what stands in other columns.")
_MERE_NUMBERS: Final = frozenset({"nr", "nummer", "no", "num", "n"})
_BESIDE_STREET: Final = QT_TRANSLATE_NOOP("Import", "It stands behind the street, so it is the number of the house.")
_ONCE: Final = frozenset(
    {
        *(Target.NAME, Target.SURNAME, Target.GIVEN, Target.INITIALS, Target.PREFIX, Target.NUMBER, Target.BIRTH),
        *(Target.SINCE, Target.UNTIL, Target.STREET, Target.ADDRESS, Target.HOUSE_NUMBER, Target.ADDITION),
        *(Target.POSTCODE, Target.PLACE, Target.POSTCODE_PLACE, Target.COUNTRY, Target.IBAN),
    }
)


def settled(columns: list[ColumnMapping]) -> list[ColumnMapping]:
    """Keep the surest column where only one can be; a name together with a surname is a first name or a surname."""
    columns = _without_repeats(_beside_streets(columns))
    best: dict[Target, ColumnMapping] = {}
    for column in columns:
        if column.target in _ONCE and column.confidence > best.get(column.target, _NOTHING).confidence:
            best[column.target] = column
    targets = {column.target for column in columns}
    settled = []
    for column in columns:
        target = column.target
        if target in _ONCE and best[target] is not column:
            settled.append(_as_own(column))
        elif target is Target.NAME and Target.SURNAME not in targets and targets & {Target.GIVEN, Target.PREFIX}:
            settled.append(msgspec.structs.replace(column, target=Target.SURNAME))
        elif target is Target.NAME and Target.SURNAME in targets and Target.GIVEN not in targets:
            settled.append(msgspec.structs.replace(column, target=Target.GIVEN, confidence=0.6))
        else:
            settled.append(column)
    return settled


def _beside_streets(columns: list[ColumnMapping]) -> list[ColumnMapping]:
    """A mere "Nr" right behind a street is the number of the house, not of the member."""
    settled = columns[:1]
    for column in columns[1:]:
        before = settled[-1]
        is_beside = before.target in {Target.STREET, Target.ADDRESS} and before.index == column.index - 1
        is_number = column.target in {Target.NUMBER, Target.ROW_NUMBER}
        if is_beside and is_number and plain_title(column.title) in _MERE_NUMBERS:
            why = translate("Import", _BESIDE_STREET)
            column = msgspec.structs.replace(column, target=Target.HOUSE_NUMBER, confidence=0.8, why=why)  # noqa: PLW2901
        settled.append(column)
    return settled


def _without_repeats(columns: list[ColumnMapping]) -> list[ColumnMapping]:
    """Where street and number have columns of their own, a street is a street and a whole address says it again."""
    if Target.HOUSE_NUMBER not in {column.target for column in columns}:
        return columns
    settled = [_as_street(column) for column in columns]
    if Target.STREET not in {column.target for column in settled}:
        return settled
    why = translate("Import", _REPEATS)
    return [
        msgspec.structs.replace(column, target=Target.SKIP, why=why) if column.target is Target.ADDRESS else column
        for column in settled
    ]


def _as_street(column: ColumnMapping) -> ColumnMapping:
    by_title = guess_title(column.title)
    if column.target is Target.ADDRESS and by_title is not None and by_title.target is Target.STREET:
        return msgspec.structs.replace(column, target=Target.STREET)
    return column


_NOTHING: Final = ColumnMapping(index=-1, title="", target=Target.SKIP, confidence=-1.0)


def _as_own(column: ColumnMapping) -> ColumnMapping:
    return msgspec.structs.replace(
        column, target=Target.OWN, parameter=column.title, confidence=0.4, why=translate("Import", UNKNOWN)
    )
