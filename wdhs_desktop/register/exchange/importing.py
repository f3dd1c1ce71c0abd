"""Makes the plan of an import: rows become people, who stands twice becomes one, and the register is compared.

Nothing is changed here, and nothing is dropped: what has no place goes to the remarks, what isn't certain is a doubt.
"""

from __future__ import annotations

import secrets
from datetime import date
from typing import Final

import msgspec

from wdhs_desktop.kit.collector import collector_waits
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.exchange.asking import Doubts
from wdhs_desktop.register.exchange.cells import CUT, LONG_PROBLEM
from wdhs_desktop.register.exchange.combining import TITLES, combine, combine_money, shown
from wdhs_desktop.register.exchange.gathering import TOLD_EVERY, Gathering, RowOutcome
from wdhs_desktop.register.exchange.known import KnownRegister
from wdhs_desktop.register.exchange.mapping import ColumnMapping, Mapping
from wdhs_desktop.register.exchange.persons import Person
from wdhs_desktop.register.exchange.plan import (
    Choice,
    Decisions,
    FieldChange,
    ImportPlan,
    LeftOut,
    PlannedMember,
    PlannedMoney,
    PlannedRow,
    RowStatus,
)
from wdhs_desktop.register.exchange.recognising import Index, Likeness
from wdhs_desktop.register.exchange.row_reading import NewThings, RowReader
from wdhs_desktop.register.exchange.sheets import Progress, Sheet
from wdhs_desktop.register.exchange.targets import MONEY, Target
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.names import list_name
from wdhs_desktop.register.records import Household, Id, Member

_KNOWN_PERSON: Final = Choice(id="same", label=QT_TRANSLATE_NOOP("Import", "It is {name}, who is in the register"))
_NEW_PERSON: Final = Choice(id="new", label=QT_TRANSLATE_NOOP("Import", "It is somebody new"))
_MAYBE_KNOWN: Final = QT_TRANSLATE_NOOP("Import", "Somebody like this is in the register: {name}.")
_LONGEST_REMARKS: Final = 10_000
_LEFT_OUT: Final = {
    Target.REFUSED: QT_TRANSLATE_NOOP("Import", "A BSN may never stand in a list of members. This column isn't read."),
    Target.ROW_NUMBER: QT_TRANSLATE_NOOP("Import", "It only counts the rows: 1, 2, 3. It isn't a member number."),
    Target.SKIP: QT_TRANSLATE_NOOP("Import", "This column is left out."),
}
_NO_MONEY: Final = QT_TRANSLATE_NOOP("Import", "You can't see amounts of money, so this column isn't brought in.")


def plan(
    sheet: Sheet,
    mapping: Mapping,
    register: KnownRegister,
    today: date,
    decisions: Decisions | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """Plan the import of one table. The same sheet twice gives a plan that changes nothing.

    Raises `UserError` when no column holds names.
    """
    if not mapping.has_names:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There is no column with names in this list."),
            QT_TRANSLATE_NOOP("Errors", "Say which column holds the names, or choose another page of the file."),
        )
    with collector_waits():
        return _Planning(sheet, mapping, register, today, decisions or {}).run(progress)


class _Planning:
    """One run of planning, in the order: rows, people, twice in the sheet, in the register, households."""

    def __init__(
        self, sheet: Sheet, mapping: Mapping, register: KnownRegister, today: date, decisions: Decisions
    ) -> None:
        self._sheet = sheet
        self._mapping = mapping
        self._register = register
        self._today = today
        self._doubts = Doubts(sheet.name, decisions)
        self._things = NewThings(
            _new_id,
            {fold(group.name): group_id for group_id, group in register.groups.items()},
            {fold(own_field.title): field_id for field_id, own_field in register.own_fields.items()},
        )
        self._gathered = Gathering(sheet, mapping, self._doubts, today)
        self._members: dict[Id, PlannedMember] = {}
        self._money: dict[Id, PlannedMoney] = {}
        self._households: dict[Id, Household] = {}

    def run(self, progress: Progress | None) -> ImportPlan:
        with_money = self._register.money is not None
        reader = RowReader(self._mapping, self._doubts, self._things, self._today, with_money=with_money)
        self._gathered.gather(reader, progress)
        ids = self._recognise(progress)
        self._form_households(ids)
        rows = [self._planned_row(outcome, ids) for outcome in self._gathered.outcomes]
        skipped = {one.row: one for one in self._gathered.skipped}
        rows += [PlannedRow(row=one.row, status=RowStatus.SKIP, notes=(one.why,)) for one in skipped.values()]
        return ImportPlan(
            sheet=self._sheet.name,
            rows_read=self._gathered.rows_read,
            rows=tuple(sorted(rows, key=lambda row: row.row)),
            members=self._members,
            money=self._money,
            households=self._households,
            groups=self._things.groups,
            own_fields=self._things.own_fields,
            doubts=tuple(sorted(self._doubts.asked, key=lambda doubt: doubt.row)),
            skipped=tuple(self._gathered.skipped),
            left_out=tuple(self._left_out()),
        )

    def _recognise(self, progress: Progress | None) -> list[Id]:
        """Give every person the id of who they are in the register, or a new one."""
        known: Index[Id] = Index()
        for member_id, member in self._register.members.items():
            known.add(member_id, member)
        ids = []
        for at, person in enumerate(self._gathered.people):
            if progress is not None and at % TOLD_EVERY == 0:
                progress.report(at, len(self._gathered.people), translate("Import", "Comparing with the register"))
            found = known.find(person.member, self._members) if self._register.members else None
            member_id = found[0] if found is not None and self._is_known(person, found) else _new_id()
            self._keep(member_id, person)
            ids.append(member_id)
        return ids

    def _is_known(self, person: Person, found: tuple[Id, Likeness]) -> bool:
        member_id, likeness = found
        if likeness is Likeness.SURE:
            return True
        decision = self._doubts.ask(
            "known",
            person.rows[0],
            person.column,
            person.text or list_name(person.member),
            (_KNOWN_PERSON, _NEW_PERSON),
            problem=_MAYBE_KNOWN,
            name=list_name(self._register.members[member_id]),
        )
        return decision == _KNOWN_PERSON.id

    def _keep(self, member_id: Id, person: Person) -> None:
        before = self._register.members.get(member_id)
        value = person.member if before is None else _updated(before, person.member)
        if len(value.remarks) > _LONGEST_REMARKS:
            value = self._with_shorter_remarks(value, person)
        changes = () if before is None or before == value else _changes(before, value)
        self._members[member_id] = PlannedMember(
            id=member_id, value=value, before=before, rows=tuple(person.rows), changes=changes
        )
        if not person.money.is_empty and self._register.money is not None:
            old = self._register.money.get(member_id)
            self._money[member_id] = PlannedMoney(value=combine_money(old, person.money, member_id), before=old)

    def _with_shorter_remarks(self, member: Member, person: Person) -> Member:
        column = next((one.title for one in self._mapping.columns if one.target is Target.REMARKS), person.column)
        self._doubts.ask("too-long", person.rows[0], column, member.remarks, (CUT,), problem=LONG_PROBLEM)
        return msgspec.structs.replace(member, remarks=f"{member.remarks[: _LONGEST_REMARKS - 1]}…")

    def _form_households(self, ids: list[Id]) -> None:
        """People of one couple share a household: the one that one of them has, or a new one."""
        couples: dict[int, list[Id]] = {}
        for outcome in self._gathered.outcomes:
            if len(outcome.people) == 2:
                couples[outcome.row] = [ids[at] for at in outcome.people]
        for pair in couples.values():
            planned = [self._members[member_id] for member_id in pair]
            household = next((one.value.household for one in planned if one.value.household is not None), None)
            if household is None:
                household = _new_id()
                self._households[household] = Household()
            for one in planned:
                if one.value.household is None:
                    value = msgspec.structs.replace(one.value, household=household)
                    changes = () if one.before is None else _changes(one.before, value)
                    self._members[one.id] = msgspec.structs.replace(one, value=value, changes=changes)

    def _planned_row(self, outcome: RowOutcome, ids: list[Id]) -> PlannedRow:
        members = tuple(dict.fromkeys(ids[at] for at in outcome.people))
        statuses = {self._members[member_id].status for member_id in members}
        order = (RowStatus.NEW, RowStatus.UPDATE, RowStatus.SAME)
        return PlannedRow(
            row=outcome.row,
            status=next(status for status in order if status in statuses),
            members=members,
            doubts=outcome.doubts,
            notes=outcome.notes,
            original=outcome.original,
        )

    def _left_out(self) -> list[LeftOut]:
        without_money = self._register.money is None
        return [
            LeftOut(column=column.title, why=translate("Import", why))
            for column in self._mapping.columns
            if (why := _why_left_out(column, without_money=without_money))
        ]


def _why_left_out(column: ColumnMapping, *, without_money: bool) -> str:
    if without_money and column.target in MONEY:
        return _NO_MONEY
    if column.target is Target.SKIP and not column.samples:
        return ""
    return _LEFT_OUT.get(column.target, "")


def _new_id() -> Id:
    return secrets.token_bytes(16)


def _updated(before: Member, from_sheet: Member) -> Member:
    """What the sheet says, added to what is known. What was decided in the register is no doubt any more."""
    return combine(before, from_sheet, newer_wins=True).member


def _changes(before: Member, after: Member) -> tuple[FieldChange, ...]:
    changed = [field for field in before.__struct_fields__ if getattr(before, field) != getattr(after, field)]
    return tuple(
        FieldChange(
            title=translate("Import", TITLES.get(field, field)),
            before=shown(field, getattr(before, field)),
            after=shown(field, getattr(after, field)),
        )
        for field in changed
    )
