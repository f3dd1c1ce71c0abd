"""The second half of the form: membership, groups, volunteering, contribution, consents and own fields."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.column_edits import own_field
from wdhs_desktop.register.columns import own_column
from wdhs_desktop.register.dates import partial
from wdhs_desktop.register.form.form_fields import (
    YES,
    FieldKind,
    FieldSpec,
    choice_field,
    inside,
    partial_date_field,
    text_field,
    tick_field,
    whole_date_field,
)
from wdhs_desktop.register.form.form_rows import RowsSpec, tuple_rows
from wdhs_desktop.register.form.form_sections import entry_choices
from wdhs_desktop.register.records import (
    Amount,
    Certificate,
    CertificateKind,
    Consent,
    ContributionState,
    FunctionTerm,
    Id,
    KeyLoan,
    Member,
    OwnField,
    OwnFieldKind,
    Paid,
    Period,
    Volunteer,
)
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.screen.member_facts import certificate_title, paid_words

Y = TypeVar("Y", ContributionState, Amount)


def membership_fields() -> tuple[FieldSpec[Member], ...]:
    return (
        choice_field(translate("MemberForm", "This is"), "entry", entry_choices(), share=4),
        text_field(translate("MemberForm", "Number"), "number", share=2),
    )


def period_rows(today: date) -> RowsSpec[Member, Period]:
    return RowsSpec(
        **tuple_rows("periods"),
        blank=Period,
        fields=(
            text_field(translate("MemberForm", "Kind of membership"), "kind"),
            partial_date_field(translate("MemberForm", "Member from"), "start", today),
            partial_date_field(translate("MemberForm", "Until"), "end", today),
            text_field(translate("MemberForm", "Reason for leaving"), "reason"),
        ),
        add_text=translate("MemberForm", "Add a period"),
        remove_text=_remove(),
        starts_open=True,
    )


def group_fields(register: Register) -> tuple[FieldSpec[Member], ...]:
    """A tick for every group that is open, by name."""
    return tuple(_group_tick(key, group.name) for key, group in register.groups_in_order())


def function_rows(today: date) -> RowsSpec[Member, FunctionTerm]:
    return RowsSpec(
        **tuple_rows("functions"),
        blank=lambda: FunctionTerm(title=""),
        fields=(
            text_field(translate("MemberForm", "Function"), "title"),
            partial_date_field(translate("MemberForm", "From"), "start", today),
            partial_date_field(translate("MemberForm", "Until"), "end", today),
        ),
        add_text=translate("MemberForm", "Add a function"),
        remove_text=_remove(),
    )


def volunteer_fields(today: date) -> tuple[FieldSpec[Member], ...]:
    blank = Volunteer()
    return (
        _volunteer_tick(today),
        inside("volunteer", text_field(translate("MemberForm", "Tasks"), "tasks"), blank),
        inside("volunteer", text_field(translate("MemberForm", "Available"), "availability"), blank),
        inside("volunteer", partial_date_field(translate("MemberForm", "Volunteer since"), "since", today), blank),
        inside("volunteer", partial_date_field(translate("MemberForm", "Until"), "until", today), blank),
    )


def certificate_rows(today: date) -> RowsSpec[Member, Certificate]:
    kinds = tuple((str(kind), certificate_title(kind, "")) for kind in CertificateKind)
    return RowsSpec(
        **tuple_rows("certificates"),
        blank=lambda: Certificate(kind=CertificateKind.VOG),
        fields=(
            choice_field(translate("MemberForm", "VOG or certificate"), "kind", kinds),
            text_field(translate("MemberForm", "Which one, if another"), "title"),
            whole_date_field(translate("MemberForm", "Asked on"), "asked_on", today),
            whole_date_field(translate("MemberForm", "Original seen on"), "seen_on", today),
            text_field(translate("MemberForm", "Seen by"), "seen_by", share=3),
            whole_date_field(translate("MemberForm", "Renew before"), "renew_before", today),
        ),
        add_text=translate("MemberForm", "Add a VOG or certificate"),
        remove_text=_remove(),
    )


def key_rows(today: date) -> RowsSpec[Member, KeyLoan]:
    return RowsSpec(
        **tuple_rows("keys"),
        blank=KeyLoan,
        fields=(
            text_field(translate("MemberForm", "Key number"), "number", share=3),
            text_field(translate("MemberForm", "Doors"), "doors", share=3),
            _cents(translate("MemberForm", "Deposit"), "deposit_cents"),
            text_field(translate("MemberForm", "Receipt"), "receipt", share=3),
            whole_date_field(translate("MemberForm", "Given on"), "given_on", today),
            whole_date_field(translate("MemberForm", "Back on"), "returned_on", today),
            tick_field(translate("MemberForm", "Lost"), "lost"),
        ),
        add_text=translate("MemberForm", "Add a key"),
        remove_text=_remove(),
    )


def contribution_rows(today: date) -> RowsSpec[Member, ContributionState]:
    states = tuple((str(paid), paid_words(paid)) for paid in Paid)
    return RowsSpec(
        **tuple_rows("contributions"),
        blank=lambda: ContributionState(year=today.year),
        fields=(
            year_field(),
            choice_field(translate("MemberForm", "Paid"), "paid", states, share=4),
            partial_date_field(translate("MemberForm", "On"), "on", today),
            text_field(translate("MemberForm", "Note"), "note", share=3),
        ),
        add_text=translate("MemberForm", "Add a year"),
        remove_text=_remove(),
    )


def consent_rows(today: date) -> RowsSpec[Member, Consent]:
    return RowsSpec(
        **tuple_rows("consents"),
        blank=lambda: Consent(purpose=""),
        fields=(
            text_field(translate("MemberForm", "What for (photo on the website)"), "purpose"),
            tick_field(translate("MemberForm", "Says yes"), "given"),
            whole_date_field(translate("MemberForm", "On"), "on", today),
            text_field(translate("MemberForm", "How (form, in person)"), "how", share=3),
        ),
        add_text=translate("MemberForm", "Add a consent"),
        remove_text=_remove(),
    )


def own_fields(register: Register) -> tuple[FieldSpec[Member], ...]:
    return tuple(_own_field(key, field, register) for key, field in register.own_fields_in_order())


def remark_fields() -> tuple[FieldSpec[Member], ...]:
    return (text_field(translate("MemberForm", "Remarks"), "remarks", long=True),)


def year_field() -> FieldSpec[Y]:
    """The year of a contribution or an amount."""

    def write(state: Y, text: str) -> Y:
        plain = text.strip()
        if not (plain.isascii() and plain.isdigit() and len(plain) == 4):
            raise UserError(QT_TRANSLATE_NOOP("Errors", "A year has four figures, like 2026."))
        return msgspec.structs.replace(state, year=int(plain))

    return FieldSpec(translate("MemberForm", "Year"), lambda state: str(state.year), write, share=2)


def read_cents(text: str) -> int | None:
    """Euros as people type them, "27,50" or "€ 25", in cents; empty is nothing."""
    plain = text.replace("€", "").replace(" ", "").replace("\u00a0", "").removesuffix(",-")
    if not plain:
        return None
    whole, _comma, part = plain.replace(",", ".").partition(".")
    if not (
        whole.isascii() and whole.isdigit() and len(part) <= 2 and (not part or part.isdigit()) and len(whole) <= 7
    ):
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” isn't an amount that we know."),
            QT_TRANSLATE_NOOP("Errors", "Type it like 27,50."),
            text=text.strip(),
        )
    return int(whole) * 100 + int((part or "0").ljust(2, "0"))


def show_cents(cents: int | None) -> str:
    return "" if cents is None else f"{cents // 100},{cents % 100:02}"


def _cents(label: str, attribute: str) -> FieldSpec[KeyLoan]:
    def write(key: KeyLoan, text: str) -> KeyLoan:
        return msgspec.structs.replace(key, **{attribute: read_cents(text)})

    return FieldSpec(label, lambda key: show_cents(getattr(key, attribute)), write, share=3)


def _group_tick(key: Id, name: str) -> FieldSpec[Member]:
    def write(member: Member, text: str) -> Member:
        without = tuple(group for group in member.groups if group != key)
        return msgspec.structs.replace(member, groups=(*without, key) if text == YES else without)

    return FieldSpec(name, lambda member: YES if key in member.groups else "", write, kind=FieldKind.TICK, share=3)


def _volunteer_tick(today: date) -> FieldSpec[Member]:
    """Ticked while somebody is a volunteer. Without the tick what they did stays known, with today as the last day."""

    def write(member: Member, text: str) -> Member:
        until = None if text == YES else partial(today)
        volunteer = msgspec.structs.replace(member.volunteer or Volunteer(), until=until)
        return msgspec.structs.replace(member, volunteer=volunteer)

    def read(member: Member) -> str:
        return YES if member.volunteer is not None and member.volunteer.until is None else ""

    return FieldSpec(translate("MemberForm", "Is a volunteer"), read, write, kind=FieldKind.TICK)


def _own_field(key: Id, field: OwnField, register: Register) -> FieldSpec[Member]:
    """Read and checked by the column of this field, so that form, table and import agree."""
    column = own_column(key, field)
    edit = own_field(key, field)

    def write(member: Member, text: str) -> Member:
        return edit(member, "x" if text == YES and field.kind is OwnFieldKind.YES_NO else text, register)

    def read(member: Member) -> str:
        value = column.value(member, register)
        return (YES if value else "") if field.kind is OwnFieldKind.YES_NO else value

    kind = FieldKind.TICK if field.kind is OwnFieldKind.YES_NO else FieldKind.TEXT
    return FieldSpec(field.title, read, write, kind=kind, path="own_fields")


def _remove() -> str:
    return translate("MemberForm", "Remove")
