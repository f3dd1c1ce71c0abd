"""Guesses what each column of a table is about, from its title and from what stands in it, and says why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.exchange.column_mapping import ColumnMapping
from wdhs_desktop.register.exchange.contents import Contents, Trait, look_at
from wdhs_desktop.register.exchange.known import KnownRegister
from wdhs_desktop.register.exchange.plan import Value
from wdhs_desktop.register.exchange.settling import UNKNOWN, settled
from wdhs_desktop.register.exchange.sheets import Sheet
from wdhs_desktop.register.exchange.tables import RowKind, TableRange, find_table, row_kind, table_at
from wdhs_desktop.register.exchange.targets import NAME_PARTS, Target, label_of
from wdhs_desktop.register.exchange.titles import TitleGuess, guess_title, plain_title, year_in
from wdhs_desktop.register.folding import fold

__all__ = ["ColumnMapping", "Mapping", "TableRange", "Target", "find_table", "guess", "label_of", "table_at"]

_MOSTLY: Final = 0.6
_ENOUGH: Final = 5
"""With fewer filled cells the title is always believed."""

_BY_TITLE = QT_TRANSLATE_NOOP("Import", "Because of the title “{title}”.")
_BY_BOTH = QT_TRANSLATE_NOOP("Import", "Because of the title “{title}” and of what stands in it.")
_BY_CONTENTS = QT_TRANSLATE_NOOP("Import", "The title says little; {share}% of it looks like this.")
_BY_TICKS = QT_TRANSLATE_NOOP("Import", "There are crosses in it, so this is probably a group.")
_KNOWN_FIELD = QT_TRANSLATE_NOOP("Import", "You have a field of your own with this title.")
_KNOWN_GROUP = QT_TRANSLATE_NOOP("Import", "You have a group with this name.")
_EMPTY = QT_TRANSLATE_NOOP("Import", "There is nothing in this column.")
_BSN_TITLE = QT_TRANSLATE_NOOP("Import", "A BSN may never stand in a list of members. This column isn't read.")
_BSN_INSIDE = QT_TRANSLATE_NOOP(
    "Import", "These numbers look like a BSN, which may never be kept. This column isn't read."
)
_COUNTS = QT_TRANSLATE_NOOP("Import", "It only counts the rows: 1, 2, 3. It isn't a member number.")
_WORKED_OUT = QT_TRANSLATE_NOOP("Import", "The register works this out by itself.")
_SEX = QT_TRANSLATE_NOOP("Import", "The register doesn't keep a sex. You may use it for the salutation in letters.")


class Mapping(Value, frozen=True):
    """A table and what its columns are about. Columns without anything in them are left out."""

    table: TableRange
    columns: tuple[ColumnMapping, ...]

    @property
    def has_names(self) -> bool:
        """True when somebody can come out of it at all."""
        return any(column.target in NAME_PARTS for column in self.columns)

    def with_target(self, index: int, target: Target, parameter: str = "") -> Mapping:
        """Give the mapping with one column about something else. Without a parameter its title serves."""
        return msgspec.structs.replace(
            self,
            columns=tuple(
                msgspec.structs.replace(
                    column,
                    target=target,
                    parameter=parameter or _parameter(target, column.title),
                    confidence=1.0,
                    why="",
                )
                if column.index == index
                else column
                for column in self.columns
            ),
        )


def propose_sheet(sheets: Iterable[Sheet]) -> Sheet | None:
    """Choose the sheet that most likely holds the members: shown, with people, the largest. None: all empty."""
    filled = [sheet for sheet in sheets if not sheet.is_empty]
    return max(filled, key=lambda sheet: (not sheet.hidden, _promises_people(sheet), len(sheet.rows)), default=None)


def _promises_people(sheet: Sheet) -> bool:
    guesses = [guess_title(title) for title in find_table(sheet).titles]
    return any(guess is not None and guess.target in NAME_PARTS for guess in guesses)


def guess(sheet: Sheet, table: TableRange, register: KnownRegister) -> Mapping:
    """Guess every column. `register` gives the own fields and groups that exist already."""
    rows = [row for row in sheet.rows[table.first : table.last + 1] if row_kind(row, table) is RowKind.PEOPLE]
    columns = []
    for index in range(len(table.titles)):
        contents = look_at([row[index] for row in rows])
        if contents.filled or table.titles[index]:
            columns.append(_guess_column(index, table.title(index), contents, register))
    return Mapping(table=table, columns=tuple(settled(columns)))


def _guess_column(index: int, title: str, contents: Contents, register: KnownRegister) -> ColumnMapping:
    target, parameter, confidence, why = _decide(title, contents, register)
    return ColumnMapping(
        index=index,
        title=title,
        target=target,
        parameter=parameter or _parameter(target, title),
        confidence=round(confidence, 2),
        why=why,
        samples=() if target is Target.REFUSED else contents.samples,
    )


def _parameter(target: Target, title: str) -> str:
    if target is Target.CONTRIBUTION:
        return year_in(plain_title(title))
    if target in {Target.GROUP, Target.CONSENT, Target.OWN, Target.FUNCTION}:
        return title.strip().rstrip(":?.") or title
    return ""


Decision = tuple[Target, str, float, str]


def _decide(title: str, contents: Contents, register: KnownRegister) -> Decision:
    by_title = guess_title(title)
    if by_title and by_title.target is Target.REFUSED:
        return Target.REFUSED, "", 1.0, translate("Import", _BSN_TITLE)
    if contents.filled and contents.share(Trait.BSN) > 0.5 and not _is_phone_title(by_title):
        return Target.REFUSED, "", 0.95, translate("Import", _BSN_INSIDE)
    if not contents.filled:
        return Target.SKIP, "", 1.0, translate("Import", _EMPTY)
    if known := _known(title, contents, register):
        return known
    if by_title:
        return _with_title(title, by_title, contents)
    return _by_contents(title, contents)


def _is_phone_title(by_title: TitleGuess | None) -> bool:
    return by_title is not None and by_title.target in {Target.PHONE, Target.EMERGENCY_PHONE, Target.EMERGENCY}


def _known(title: str, contents: Contents, register: KnownRegister) -> Decision | None:
    """A field or group of the collective's own goes before every guess."""
    plain = fold(title)
    for own_field in register.own_fields.values():
        if fold(own_field.title) == plain:
            return Target.OWN, own_field.title, 1.0, translate("Import", _KNOWN_FIELD)
    if contents.share(Trait.TICK, Trait.YES_NO) > 0.3:
        for group in register.groups.values():
            if fold(group.name) == plain:
                return Target.GROUP, group.name, 1.0, translate("Import", _KNOWN_GROUP)
    return None


_FITTING: Final[dict[Target, tuple[Trait, ...]]] = {
    Target.EMAIL: (Trait.EMAIL,),
    Target.PHONE: (Trait.PHONE, Trait.BSN, Trait.COUNT),
    Target.BIRTH: (Trait.DATE, Trait.YEAR),
    Target.SINCE: (Trait.DATE, Trait.YEAR),
    Target.UNTIL: (Trait.DATE, Trait.YEAR),
    Target.POSTCODE: (Trait.POSTCODE,),
    Target.POSTCODE_PLACE: (Trait.POSTCODE_PLACE,),
    Target.IBAN: (Trait.IBAN,),
    Target.ADDRESS: (Trait.ADDRESS,),
}


def _with_title(title: str, by_title: TitleGuess, contents: Contents) -> Decision:
    """Follow the title, unless what stands in the column is plainly something else."""
    target, certainty, parameter = by_title
    target = _refined(target, contents)
    if target is Target.ROW_NUMBER and not contents.counts_rows:
        return Target.NUMBER, "", 0.6, _say(_BY_TITLE, title)
    if target is Target.ROW_NUMBER:
        return target, "", 0.75, translate("Import", _COUNTS)
    if target is Target.SKIP:
        return target, "", certainty, translate("Import", _WORKED_OUT)
    if target is Target.SEX:
        return target, "", certainty, translate("Import", _SEX)
    fitting = contents.share(*_FITTING.get(target, ()))
    if target in _FITTING and fitting < 0.3 and contents.filled >= _ENOUGH:
        by_contents = _by_contents(title, contents)
        if by_contents[0] is not Target.OWN:
            return by_contents
        certainty *= 0.6
    if target is Target.CONTRIBUTION and not parameter:
        return Target.OWN, title, 0.5, _say(_BY_TITLE, title)
    return target, parameter, certainty, _say(_BY_BOTH if fitting > _MOSTLY else _BY_TITLE, title)


def _refined(target: Target, contents: Contents) -> Target:
    """Set right what one word can mean two ways: "straat" with a number in it, "postcode" with the place behind it."""
    if (
        target is Target.STREET
        and contents.share(Trait.ADDRESS) > _MOSTLY
        and contents.distinct > contents.filled * 0.6
    ):
        return Target.ADDRESS
    if target is Target.POSTCODE and contents.share(Trait.POSTCODE_PLACE) > 0.3:
        return Target.POSTCODE_PLACE
    if target is Target.POSTCODE_PLACE and contents.share(Trait.POSTCODE) > _MOSTLY:
        return Target.POSTCODE
    if target is Target.GROUPS and contents.share(Trait.TICK, Trait.YES_NO) > 0.5:
        return Target.GROUP
    if target is Target.FUNCTION and contents.share(Trait.TICK) > 0.5:
        return Target.GROUP
    if target is Target.KEY and contents.share(Trait.TICK, Trait.YES_NO) > 0.5:
        return Target.OWN
    return target


_BY_TRAIT: Final = (
    (Target.EMAIL, (Trait.EMAIL,)),
    (Target.IBAN, (Trait.IBAN,)),
    (Target.POSTCODE_PLACE, (Trait.POSTCODE_PLACE,)),
    (Target.POSTCODE, (Trait.POSTCODE,)),
    (Target.PHONE, (Trait.PHONE,)),
    (Target.PREFIX, (Trait.PREFIX,)),
    (Target.ADDRESS, (Trait.ADDRESS,)),
    (Target.NAME, (Trait.NAME,)),
)


def _by_contents(title: str, contents: Contents) -> Decision:
    if contents.share(Trait.TICK) > 0.3 or (contents.share(Trait.TICK, Trait.YES_NO) > 0.8 and contents.distinct <= 4):
        return Target.GROUP, "", 0.7, translate("Import", _BY_TICKS)
    for target, traits in _BY_TRAIT:
        share = contents.share(*traits)
        if share > _MOSTLY:
            return target, "", share * 0.7, translate("Import", _BY_CONTENTS).format(share=round(share * 100))
    share = contents.share(Trait.DATE)
    if share > _MOSTLY and contents.mean_year is not None and contents.mean_year < 1985:
        return Target.BIRTH, "", share * 0.6, translate("Import", _BY_CONTENTS).format(share=round(share * 100))
    return Target.OWN, title, 0.4, translate("Import", UNKNOWN)


def _say(sentence: str, title: str) -> str:
    return translate("Import", sentence).format(title=title)
