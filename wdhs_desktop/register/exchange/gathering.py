"""Reads a table into the people that it speaks of; who stands in it twice becomes one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import msgspec

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, say, translate
from wdhs_desktop.register.exchange.asking import Doubts
from wdhs_desktop.register.exchange.combining import combine
from wdhs_desktop.register.exchange.mapping import Mapping
from wdhs_desktop.register.exchange.persons import Person, people_of
from wdhs_desktop.register.exchange.plan import Choice, SkippedRow
from wdhs_desktop.register.exchange.recognising import Index, Likeness, is_bare
from wdhs_desktop.register.exchange.row_reading import RowReader
from wdhs_desktop.register.exchange.sheets import Progress, Row, Sheet, text_of
from wdhs_desktop.register.exchange.tables import RowKind, row_kind
from wdhs_desktop.register.exchange.targets import Target
from wdhs_desktop.register.names import list_name
from wdhs_desktop.register.records import Member
from wdhs_desktop.register.rules import refuse

TOLD_EVERY: Final = 500
_SAME_PERSON: Final = Choice(id="same", label=QT_TRANSLATE_NOOP("Import", "It is one person: put the rows together"))
_TWO_PEOPLE: Final = Choice(id="two", label=QT_TRANSLATE_NOOP("Import", "They are two people"))
_TWICE: Final = QT_TRANSLATE_NOOP("Import", "{name} stands in row {other} as well.")
_SKIPPED: Final = {
    RowKind.TOTAL: QT_TRANSLATE_NOOP("Import", "This row counts the others ({text})."),
    RowKind.HEADINGS_AGAIN: QT_TRANSLATE_NOOP("Import", "The headings stand here again."),
}
_NO_NAME: Final = QT_TRANSLATE_NOOP("Import", "There is no name in this row ({text}).")
_ONLY_HEADING: Final = QT_TRANSLATE_NOOP("Import", "Only “{text}” stands here. It looks like a heading in between.")
_TOO_LONG_NAME: Final = QT_TRANSLATE_NOOP("Import", "The name is longer than 200 letters.")
_LONGEST_NAME: Final = 200
_NAMING: Final = frozenset({Target.NAME, Target.SURNAME, Target.ORGANISATION, Target.GIVEN})


@dataclass(slots=True)
class RowOutcome:
    """What came out of one row: the places of its people in `Gathering.people`, its doubts and notes."""

    row: int
    people: list[int] = field(default_factory=list)
    doubts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    original: str = ""


class Gathering:
    """Everybody in one table. `people` holds each of them once, `outcomes` the rows that they came from."""

    def __init__(self, sheet: Sheet, mapping: Mapping, doubts: Doubts, today: date) -> None:
        self._sheet = sheet
        self._mapping = mapping
        self._doubts = doubts
        self._today = today
        self._index: Index[int] = Index()
        self.rows_read = 0
        self.people: list[Person] = []
        self.outcomes: list[RowOutcome] = []
        self.skipped: list[SkippedRow] = []

    def gather(self, reader: RowReader, progress: Progress | None) -> None:
        """Read every row of the table."""
        table = self._mapping.table
        for index in range(table.first, table.last + 1):
            if progress is not None and index % TOLD_EVERY == 0:
                progress.report(
                    index - table.first, table.last + 1 - table.first, translate("Import", "Looking at the rows")
                )
            row = self._sheet.rows[index]
            kind = row_kind(row, table)
            if kind is RowKind.PEOPLE:
                self.rows_read += 1
                self._read_row(reader, row, index + 1)
            elif kind is not RowKind.BLANK:
                why = translate("Import", _SKIPPED[kind]).format(text=_original(row))
                self.skipped.append(SkippedRow(row=index + 1, why=why))

    def _read_row(self, reader: RowReader, row: Row, number: int) -> None:
        if why := self._not_a_person(row):
            self.skipped.append(SkippedRow(row=number, why=why))
            return
        first_doubt = len(self._doubts.asked)
        draft = reader.read(row, number)
        people = people_of(draft, self._today)
        if why := _why_skipped(people):
            self.skipped.append(SkippedRow(row=number, why=why.format(text=_original(row))))
            del self._doubts.asked[first_doubt:]
            return
        outcome = RowOutcome(number, notes=tuple(draft.notes), original=_original(row))
        for person in people:
            outcome.people.append(self._place(person))
        outcome.doubts = tuple(doubt.id for doubt in self._doubts.asked[first_doubt:])
        self.outcomes.append(outcome)

    def _not_a_person(self, row: Row) -> str:
        """A row with one text in a wide table that isn't in a column of names: a heading in between."""
        if len(row) - row.count("") != 1 or len(self._mapping.columns) < 3:
            return ""
        filled = [index for index, cell in enumerate(row) if cell != ""]
        text = text_of(row[filled[0]]).strip()
        names = {column.index for column in self._mapping.columns if column.target in _NAMING}
        if filled[0] in names and " " in text and not text.endswith(":"):
            return ""
        return translate("Import", _ONLY_HEADING).format(text=text)

    def _place(self, person: Person) -> int:
        """Put somebody in the list of people: new, or together with the row where they stood already."""
        found = self._index.find(person.member)
        if found is not None and self.people[found[0]].rows[-1] != person.rows[0] and self._is_twice(person, found):
            at = found[0]
            known = self.people[at]
            combined = combine(known.member, person.member, newer_wins=False)
            where = translate("Import", "row {row}").format(row=person.rows[0])
            lines = [f"{line} ({where})" for line in combined.left_over]
            remarks = "\n".join(filter(None, [combined.member.remarks, *lines]))
            known.member = msgspec.structs.replace(combined.member, remarks=remarks)
            known.rows += person.rows
            known.couple = known.couple or person.couple
            _join_money(known, person)
        else:
            at = len(self.people)
            self.people.append(person)
        self._index.add(at, self.people[at].member)
        return at

    def _is_twice(self, person: Person, found: tuple[int, Likeness]) -> bool:
        at, likeness = found
        decision = self._doubts.ask(
            "twice",
            person.rows[0],
            person.column,
            person.text or list_name(person.member),
            (_SAME_PERSON, _TWO_PEOPLE),
            problem=_TWICE,
            proposed=_SAME_PERSON.id,
            safe=(_SAME_PERSON if likeness >= Likeness.LIKELY and not is_bare(person.member) else _TWO_PEOPLE).id,
            name=list_name(self.people[at].member),
            other=str(self.people[at].rows[0]),
        )
        return decision == _SAME_PERSON.id


def _original(row: Row) -> str:
    return " | ".join([cell if isinstance(cell, str) else text_of(cell) for cell in row if cell != ""])[:200]


def _why_skipped(people: list[Person]) -> str:
    """Why nobody can be made of a row; empty for nearly every row."""
    if not people or not all(_has_name(person.member) for person in people):
        return translate("Import", _NO_NAME)
    if any(_name_is_too_long(person.member) for person in people):
        return translate("Import", _TOO_LONG_NAME)
    for person in people:
        if _MANY_DIGITS.search(_put_together(person.member)) and (refusals := refuse(person.member)):
            return say(refusals[0].error).replace("{", "").replace("}", "")
    return ""


def _has_name(member: Member) -> bool:
    name = member.name
    return bool(name.surname or name.given or name.initials or name.partner_surname or member.organisation)


def _put_together(member: Member) -> str:
    """The texts that came together from several cells, or from a part of one; each cell by itself was looked at."""
    name, address = member.name, member.address
    return f"{name.given} {name.surname} {name.initials} {member.organisation} {address.street} {address.addition}"


_MANY_DIGITS: Final = re.compile(r"\d{9}|\d{4}[. ]\d{2}[. ]\d{3}")
"""What may be a BSN that came together from several cells."""


def _name_is_too_long(member: Member) -> bool:
    name = member.name
    if len(name.given) + len(name.initials) + len(name.surname) + len(name.partner_surname) <= _LONGEST_NAME:
        return False
    return any(len(part) > _LONGEST_NAME for part in (name.given, name.initials, name.surname, name.partner_surname))


def _join_money(known: Person, other: Person) -> None:
    money = known.money
    money.iban = money.iban or other.money.iban
    money.account_holder = money.account_holder or other.money.account_holder
    money.mandate = money.mandate or other.money.mandate
    years = {amount.year for amount in money.amounts}
    money.amounts = (*money.amounts, *(amount for amount in other.money.amounts if amount.year not in years))
