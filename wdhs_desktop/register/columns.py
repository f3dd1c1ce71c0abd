"""The one catalogue of columns: the table, the prints and the exports all show the same values in the same words."""

from __future__ import annotations

from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register import column_edits as edits
from wdhs_desktop.register import column_values as values
from wdhs_desktop.register import membership_edits as memberships
from wdhs_desktop.register.column import Align, Column
from wdhs_desktop.register.columns_of_ours import TICK, contribution_column, group_column, own_column
from wdhs_desktop.register.dates import age_text, show
from wdhs_desktop.register.names import letter_salutation, list_name, sort_key
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import (
    address_line,
    functions_now,
    is_volunteer_now,
    member_since,
    member_until,
    street_line,
)

__all__ = [
    "COLUMNS",
    "DEFAULT_COLUMNS",
    "NAME",
    "TICK",
    "Align",
    "Column",
    "chosen_columns",
    "column_by_id",
    "columns_of",
    "contribution_column",
    "group_column",
    "own_column",
]

NAME: Final = "naam"
_ALIASES: Final = {"name": NAME}

COLUMNS: Final[tuple[Column, ...]] = (
    Column(
        NAME,
        lambda m, _: list_name(m),
        QT_TRANSLATE_NOOP("Columns", "Name"),
        "",
        lambda m, _: sort_key(m),
        edits.edit_name,
        width=24,
    ),
    Column(
        "roepnaam",
        lambda m, _: m.name.given,
        QT_TRANSLATE_NOOP("Columns", "First name"),
        edit=edits.name_field("given"),
    ),
    Column(
        "voorletters",
        lambda m, _: m.name.initials,
        QT_TRANSLATE_NOOP("Columns", "Initials"),
        edit=edits.name_field("initials"),
        width=8,
    ),
    Column(
        "voorvoegsel",
        lambda m, _: m.name.prefix,
        QT_TRANSLATE_NOOP("Columns", "Prefix"),
        edit=edits.name_field("prefix"),
        width=8,
    ),
    Column(
        "achternaam",
        lambda m, _: m.name.surname,
        QT_TRANSLATE_NOOP("Columns", "Surname"),
        edit=edits.name_field("surname"),
        width=16,
    ),
    Column(
        "partner_voorvoegsel",
        lambda m, _: m.name.partner_prefix,
        QT_TRANSLATE_NOOP("Columns", "Prefix partner"),
        edit=edits.name_field("partner_prefix"),
        width=8,
    ),
    Column(
        "partner_achternaam",
        lambda m, _: m.name.partner_surname,
        QT_TRANSLATE_NOOP("Columns", "Surname partner"),
        edit=edits.name_field("partner_surname"),
        width=16,
    ),
    Column(
        "organisatie",
        lambda m, _: m.organisation,
        QT_TRANSLATE_NOOP("Columns", "Organisation"),
        edit=edits.text_field("organisation"),
        width=24,
    ),
    Column(
        "aanspreekvorm",
        values.salutation,
        QT_TRANSLATE_NOOP("Columns", "Form of address"),
        edit=edits.edit_salutation,
        width=10,
    ),
    Column("aanhef", lambda m, _: letter_salutation(m), QT_TRANSLATE_NOOP("Columns", "Letter begins with"), width=26),
    Column(
        "adres",
        lambda m, _: street_line(m.address),
        QT_TRANSLATE_NOOP("Columns", "Address"),
        "",
        values.address_order,
        edits.edit_address,
        width=24,
    ),
    Column(
        "straat",
        lambda m, _: m.address.street,
        QT_TRANSLATE_NOOP("Columns", "Street"),
        edit=edits.address_field("street"),
        width=20,
    ),
    Column(
        "huisnummer",
        lambda m, _: "" if m.address.number is None else str(m.address.number),
        QT_TRANSLATE_NOOP("Columns", "Number"),
        "",
        lambda m, _: (m.address.number is None, m.address.number or 0),
        edits.edit_house_number,
        Align.RIGHT,
        6,
    ),
    Column(
        "toevoeging",
        lambda m, _: m.address.addition,
        QT_TRANSLATE_NOOP("Columns", "Addition"),
        edit=edits.address_field("addition"),
        width=6,
    ),
    Column(
        "postcode",
        lambda m, _: m.address.postcode,
        QT_TRANSLATE_NOOP("Columns", "Postcode"),
        edit=edits.edit_postcode,
        width=8,
    ),
    Column("plaats", lambda m, _: m.address.place, QT_TRANSLATE_NOOP("Columns", "Place"), edit=edits.edit_place),
    Column(
        "land",
        lambda m, _: m.address.country,
        QT_TRANSLATE_NOOP("Columns", "Country"),
        edit=edits.address_field("country"),
    ),
    Column(
        "adresregel",
        lambda m, _: address_line(m.address),
        QT_TRANSLATE_NOOP("Columns", "Whole address"),
        "",
        values.address_order,
        width=40,
    ),
    Column(
        "adres_geheim",
        lambda m, _: edits.yes(m.address_secret),
        QT_TRANSLATE_NOOP("Columns", "Secret address"),
        edit=edits.tick_field("address_secret"),
        width=8,
    ),
    Column(
        "post_terug",
        lambda m, _: edits.yes(m.mail_returned),
        QT_TRANSLATE_NOOP("Columns", "Post came back"),
        edit=edits.tick_field("mail_returned"),
        width=8,
    ),
    Column(
        "telefoon",
        lambda m, _: "; ".join(m.phones),
        QT_TRANSLATE_NOOP("Columns", "Phone"),
        edit=edits.edit_phones,
        width=13,
    ),
    Column(
        "email",
        lambda m, _: "; ".join(m.emails),
        QT_TRANSLATE_NOOP("Columns", "E-mail"),
        edit=edits.edit_emails,
        width=26,
    ),
    Column(
        "geboren",
        lambda m, _: show(m.birth),
        QT_TRANSLATE_NOOP("Columns", "Born"),
        "",
        values.day_order(lambda m: m.birth),
        edits.edit_birth,
        width=10,
    ),
    Column(
        "leeftijd",
        lambda m, register: "" if m.died else age_text(m.birth, register.today),
        QT_TRANSLATE_NOOP("Columns", "Age"),
        "",
        values.age_order,
        align=Align.RIGHT,
        width=5,
    ),
    Column(
        "lid_sinds",
        lambda m, _: show(member_since(m)),
        QT_TRANSLATE_NOOP("Columns", "Member since"),
        "",
        values.day_order(member_since),
        memberships.edit_since,
        width=10,
    ),
    Column(
        "lid_tot",
        lambda m, _: show(member_until(m)),
        QT_TRANSLATE_NOOP("Columns", "Member until"),
        "",
        values.day_order(member_until),
        memberships.edit_until,
        width=10,
    ),
    Column(
        "soort", values.kind, QT_TRANSLATE_NOOP("Columns", "Kind of membership"), edit=memberships.edit_kind, width=12
    ),
    Column("reden", values.reason, QT_TRANSLATE_NOOP("Columns", "Reason of leaving"), width=14),
    Column(
        "groepen",
        lambda m, register: ", ".join(register.group_names(m.groups)),
        QT_TRANSLATE_NOOP("Columns", "Groups"),
        edit=memberships.edit_groups,
        width=20,
    ),
    Column(
        "functies",
        lambda m, register: ", ".join(term.title for term in functions_now(m, register.today)),
        QT_TRANSLATE_NOOP("Columns", "Functions"),
        width=18,
    ),
    Column(
        "vrijwilliger",
        lambda m, register: edits.yes(is_volunteer_now(m, register.today)),
        QT_TRANSLATE_NOOP("Columns", "Volunteer"),
        edit=memberships.edit_volunteer,
        width=8,
    ),
    Column(
        "taken", lambda m, _: m.volunteer.tasks if m.volunteer else "", QT_TRANSLATE_NOOP("Columns", "Tasks"), width=18
    ),
    Column(
        "nood", values.emergency, QT_TRANSLATE_NOOP("Columns", "In an emergency"), edit=edits.edit_emergency, width=26
    ),
    Column("vog", values.renew_before, QT_TRANSLATE_NOOP("Columns", "VOG until"), width=10),
    Column("sleutels", values.keys, QT_TRANSLATE_NOOP("Columns", "Keys"), width=14),
    Column("huishouden", values.household, QT_TRANSLATE_NOOP("Columns", "Household"), width=24),
    Column("betaler", values.payer, QT_TRANSLATE_NOOP("Columns", "Paid by"), width=20),
    Column(
        "taal",
        lambda m, _: m.language,
        QT_TRANSLATE_NOOP("Columns", "Language"),
        edit=edits.text_field("language"),
        width=10,
    ),
    Column(
        "lidnummer",
        lambda m, _: m.number,
        QT_TRANSLATE_NOOP("Columns", "Member number"),
        "",
        values.number_order,
        edits.text_field("number"),
        Align.RIGHT,
        8,
    ),
    Column("overleden", lambda m, _: edits.yes(m.died), QT_TRANSLATE_NOOP("Columns", "Died"), width=8),
    Column(
        "opmerkingen",
        lambda m, _: m.remarks,
        QT_TRANSLATE_NOOP("Columns", "Remarks"),
        edit=edits.text_field("remarks"),
        width=30,
    ),
)
"""What every register has. `columns_of` adds what this register has of its own."""

_MONEY_COLUMNS: Final = (
    Column("iban", values.iban, QT_TRANSLATE_NOOP("Columns", "IBAN"), width=22),
    Column("rekeninghouder", values.account_holder, QT_TRANSLATE_NOOP("Columns", "Account holder"), width=20),
    Column("machtiging", values.mandate, QT_TRANSLATE_NOOP("Columns", "Mandate"), width=14),
)

DEFAULT_COLUMNS: Final = (NAME, "adres", "postcode", "plaats", "telefoon", "email", "geboren", "lid_sinds", "groepen")


def columns_of(register: Register) -> tuple[Column, ...]:
    """Every column of this register: fixed ones, contribution years, a tick a group, own fields, and money if seen."""
    return (
        *COLUMNS,
        *(contribution_column(year) for year in register.contribution_years),
        *(group_column(one, group) for one, group in register.groups_in_order()),
        *(own_column(one, field) for one, field in register.own_fields_in_order()),
        *(_MONEY_COLUMNS if register.money is not None else ()),
    )


def column_by_id(column_id: str, register: Register) -> Column | None:
    """The column with this id; None when it went with its group or field."""
    wanted = _ALIASES.get(column_id, column_id)
    return next((column for column in columns_of(register) if column.id == wanted), None)


def chosen_columns(column_ids: tuple[str, ...], register: Register) -> tuple[Column, ...]:
    """The columns with these ids in this order; the usual ones when none is chosen. Ids that are gone are left out."""
    by_id = {column.id: column for column in columns_of(register)}
    wanted = (_ALIASES.get(one, one) for one in column_ids or register.settings.columns or DEFAULT_COLUMNS)
    return tuple(by_id[one] for one in wanted if one in by_id)
