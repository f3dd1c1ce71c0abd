"""Reads the rows of a table into drafts: every column has its reader, chosen once for the whole table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.exchange import reading_cells, reading_days, reading_names, reading_remarks, reading_ticks
from wdhs_desktop.register.exchange.asking import LEAVE_OUT, Doubts
from wdhs_desktop.register.exchange.cells import clean
from wdhs_desktop.register.exchange.drafts import Draft
from wdhs_desktop.register.exchange.mapping import ColumnMapping, Mapping
from wdhs_desktop.register.exchange.plan import Choice
from wdhs_desktop.register.exchange.sheets import Row, text_of
from wdhs_desktop.register.exchange.targets import MONEY, Target
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.records import Group, Id, OwnField

Reader = Callable[[Draft, str, object], None]

_EXEMPT_FROM_BSN: Final = frozenset({Target.PHONE, Target.EMERGENCY, Target.EMERGENCY_PHONE, Target.IBAN, Target.EMAIL})
_LEFT_ALONE: Final = frozenset({Target.SKIP, Target.REFUSED, Target.ROW_NUMBER})
_SEX_PROBLEM: Final = QT_TRANSLATE_NOOP(
    "Import", "The register doesn't keep a sex. It may serve for the salutation in letters."
)
_FOR_LETTERS: Final = Choice(id="salutation", label=QT_TRANSLATE_NOOP("Import", "Use it for the salutation in letters"))
_NAME_PARTS: Final = {
    Target.GIVEN: "given",
    Target.INITIALS: "initials",
    Target.PREFIX: "prefix",
    Target.SURNAME: "surname",
    Target.PARTNER_PREFIX: "partner_prefix",
    Target.PARTNER_SURNAME: "partner_surname",
}
_PLAIN: Final[dict[Target, Callable[..., None]]] = {
    Target.NAME: reading_names.read_name,
    Target.PARTNER_NAME: reading_names.read_partner,
    Target.ORGANISATION: reading_names.read_organisation,
    Target.SALUTATION: reading_names.read_salutation,
    Target.NUMBER: reading_ticks.read_number,
    Target.ADDRESS: reading_cells.read_address,
    Target.STREET: reading_cells.read_street,
    Target.HOUSE_NUMBER: reading_cells.read_house_number,
    Target.ADDITION: reading_cells.read_addition,
    Target.POSTCODE: reading_cells.read_postcode,
    Target.POSTCODE_PLACE: reading_cells.read_postcode,
    Target.PLACE: reading_cells.read_place,
    Target.COUNTRY: reading_cells.read_country,
    Target.EMAIL: reading_cells.read_email,
    Target.PHONE: reading_cells.read_phone,
    Target.EMERGENCY: reading_cells.read_emergency,
    Target.EMERGENCY_PHONE: reading_cells.read_emergency_phone,
    Target.MEMBERSHIP: reading_ticks.read_membership,
    Target.FUNCTION: reading_ticks.read_function,
    Target.VOLUNTEER: reading_ticks.read_volunteer,
    Target.TASKS: reading_ticks.read_tasks,
    Target.IBAN: reading_ticks.read_iban,
    Target.MANDATE: reading_ticks.read_mandate,
    Target.ACCOUNT_HOLDER: reading_ticks.read_account_holder,
    Target.KEY: reading_ticks.read_key,
    Target.HIDDEN_ADDRESS: partial(reading_ticks.read_flag, field="address_secret"),
    Target.RETURNED: partial(reading_ticks.read_flag, field="mail_returned"),
    Target.LANGUAGE: reading_ticks.read_language,
}
_DATED: Final[dict[Target, Callable[..., None]]] = {
    Target.BIRTH: reading_days.read_birth,
    Target.SINCE: reading_days.read_since,
    Target.UNTIL: reading_days.read_until,
    Target.REASON: reading_days.read_reason,
    Target.DIED: reading_days.read_died,
}


@dataclass(slots=True)
class NewThings:
    """Groups and own fields that the sheet brings along, and the way from a name to an id, old ones included."""

    new_id: Callable[[], Id]
    groups_by_name: dict[str, Id] = field(default_factory=dict)
    fields_by_title: dict[str, Id] = field(default_factory=dict)
    groups: dict[Id, Group] = field(default_factory=dict)
    own_fields: dict[Id, OwnField] = field(default_factory=dict)

    def group(self, name: str) -> Id:
        plain = fold(name)
        if plain not in self.groups_by_name:
            group = self.groups_by_name[plain] = self.new_id()
            self.groups[group] = Group(name=name)
        return self.groups_by_name[plain]

    def own_field(self, title: str) -> Id:
        plain = fold(title)
        if plain not in self.fields_by_title:
            own_field = self.fields_by_title[plain] = self.new_id()
            self.own_fields[own_field] = OwnField(title=title, position=len(self.fields_by_title))
        return self.fields_by_title[plain]


class RowReader:
    """Reads rows of one table. Columns of money are passed over when the session may not see money."""

    def __init__(self, mapping: Mapping, doubts: Doubts, things: NewThings, today: date, *, with_money: bool) -> None:
        self._doubts = doubts
        self._things = things
        self._today = today
        self._with_money = with_money
        self._heading_row = mapping.table.header_rows[-1] + 1 if mapping.table.header_rows else mapping.table.first + 1
        self._remark_columns = sum(column.target is Target.REMARKS for column in mapping.columns)
        self._readers = [
            (column.index, column.title, column.target in _EXEMPT_FROM_BSN, reader)
            for column in mapping.columns
            if (reader := self._reader_for(column)) is not None
        ]

    def read(self, row: Row, number: int) -> Draft:
        """Read one row; `number` counts from 1."""
        draft = Draft(number, self._doubts)
        for index, title, may_be_phone, reader in self._readers:
            cell = row[index]
            if cell == "":
                continue
            cell = clean(cell, self._doubts, number, title, may_be_phone=may_be_phone)
            if cell != "":
                reader(draft, title, cell)
        reading_names.settle_names(draft)
        if draft.claims:
            reading_remarks.settle_remarks(draft, self._today)
        if not self._with_money:
            draft.amounts = {}
        return draft

    def _reader_for(self, column: ColumnMapping) -> Callable[..., None] | None:
        target = column.target
        if target in _LEFT_ALONE or (target in MONEY and not self._with_money):
            return None
        if target in _NAME_PARTS:
            return partial(reading_names.read_part, field=_NAME_PARTS[target])
        if target in _DATED:
            return partial(_dated, reader=_DATED[target], today=self._today)
        if target is Target.SEX:
            return self._reader_of_sex(column)
        return _PLAIN.get(target) or self._reader_with_parameter(column)

    def _reader_of_sex(self, column: ColumnMapping) -> Callable[..., None] | None:
        """One question for the whole column: leave it out, or let it say how a letter begins."""
        found = ", ".join(column.samples)
        choices = (LEAVE_OUT, _FOR_LETTERS)
        decision = self._doubts.ask("sex", self._heading_row, column.title, found, choices, problem=_SEX_PROBLEM)
        return reading_names.read_sex if decision == _FOR_LETTERS.id else None

    def _reader_with_parameter(self, column: ColumnMapping) -> Callable[..., None]:
        parameter = column.parameter or column.title
        match column.target:
            case Target.GROUP:
                return partial(reading_ticks.read_group, group=self._things.group(parameter), name=parameter)
            case Target.GROUPS:
                return self._read_groups
            case Target.CONTRIBUTION if column.parameter.isdigit():
                return partial(reading_ticks.read_contribution, year=int(column.parameter), today=self._today)
            case Target.CONSENT:
                return partial(reading_ticks.read_consent, purpose=parameter)
            case Target.REMARKS:
                return partial(reading_remarks.read_remark, titled=column.title if self._remark_columns > 1 else "")
            case _:
                own_field = self._things.own_field(parameter).hex()
                return partial(reading_ticks.read_own, own_field=own_field)

    def _read_groups(self, draft: Draft, column: str, cell: object) -> None:
        for name in text_of(cell).replace(";", ",").replace("\n", ",").split(","):  # type: ignore[arg-type]
            if name.strip():
                draft.groups.append(self._things.group(name.strip()))
                draft.ticked.append(column)


def _dated(draft: Draft, title: str, cell: object, *, reader: Callable[..., None], today: date) -> None:
    reader(draft, title, cell, today)
