"""Invented people for the tests and pictures of the register: the names that Dutch lists really hold."""

from __future__ import annotations

from datetime import date

from wdhs_desktop.register.records import (
    Address,
    Certificate,
    CertificateKind,
    ContributionState,
    EmergencyContact,
    EntryKind,
    FunctionTerm,
    Id,
    KeyLoan,
    Member,
    Name,
    OwnFieldKind,
    Paid,
    PartialDate,
    Period,
    Salutation,
    Volunteer,
)
from wdhs_desktop.register.store import RegisterStore


def day(year: int, month: int | None = None, on: int | None = None) -> PartialDate:
    return PartialDate(year=year, month=month, day=on)


def person(given: str, prefix: str, surname: str, since: int, **fields: object) -> Member:
    periods = (Period(kind="Lid", start=day(since)),)
    return Member(name=Name(given=given, prefix=prefix, surname=surname), **{"periods": periods, **fields})  # type: ignore[arg-type]


def street(name: str, number: int, addition: str = "", postcode: str = "3512 PA") -> Address:
    return Address(street=name, number=number, addition=addition, postcode=postcode, place="Utrecht")


GROUPS = ("Bestuur", "Jeugd", "Kookgroep", "Tuin")


def fill(store: RegisterStore) -> dict[str, Id]:
    """Put eleven people in an empty register; gives their ids by first name."""
    group = {name: store.add_group(name) for name in GROUPS}
    shirt = store.add_own_field("Maat T-shirt", OwnFieldKind.TEXT)
    people = {
        "Anna": _anna(group["Kookgroep"], shirt),
        "Bram": person(
            "Bram", "van den", "Berg", 2019, address=street("Lange Nieuwstraat", 12), phones=("06-87654321",),
            groups=(group["Tuin"],),
        ),
        "Els": person(
            "Els", "", "Berg", 2004, address=street("'t Goylaan", 4, "bis", "3525 AB"), phones=("030-2345678",),
            groups=(group["Bestuur"],), functions=(FunctionTerm(title="secretaris", start=day(2020)),),
            emails=("els.berg@example.nl",),
        ),
        "Gijs": person("Gijs", "van de", "Berg", 2022, address=street("Croeselaan", 88, "", "3521 CG")),
        "Loïs": person(
            "Loïs", "", "Bergé", 2024, address=street("Kerkstraat", 3), phones=("06-23456781",),
            groups=(group["Jeugd"],), emails=("lois@example.nl",),
        ),
        "Noor": person(
            "Noor", "", "Heuvelberg", 2011, address=street("Oudegracht", 201), phones=("06-34567812",),
            groups=(group["Kookgroep"], group["Tuin"]), emails=("noor@example.nl",),
        ),
        "Ayşe": person(
            "Ayşe", "", "Yılmaz", 2016, address=street("Vleutenseweg", 410, "A", "3532 HW"), phones=("06-45678123",),
            groups=(group["Kookgroep"],), emails=("ayse.yilmaz@example.nl",),
        ),
        "Henk": person(
            "Henk", "", "Jansen", 2009, address=street("Amsterdamsestraatweg", 77), phones=("030-2712345",),
            contributions=(ContributionState(year=2026, paid=Paid.NO),),
        ),
        "Kees": person("Kees", "de", "Vries", 1998, periods=(Period(start=day(1998), end=day(2021)),)),
        "Wil": person("Wil", "'t", "Hart", 2015, emails=("wil@example.nl",), volunteer=Volunteer(tasks="Bar")),
        "Stichting": Member(
            entry=EntryKind.ORGANISATION, organisation="Stichting De Buurtbibliotheek",
            name=Name(given="Joke", surname="Smit"), phones=("030-2998877",),
        ),
    }  # fmt: skip
    ids = {name: store.add_member(member) for name, member in people.items()}
    store.make_household((ids["Anna"], ids["Bram"]))
    return ids


def _anna(kookgroep: Id, shirt: Id) -> Member:
    return Member(
        number="17",
        name=Name(given="Anna", initials="A.M.", prefix="van den", surname="Berg"),
        salutation=Salutation.MADAM,
        birth=day(1980, 3, 4),
        address=street("Lange Nieuwstraat", 12),
        emails=("anna.berg@example.nl",),
        phones=("06-12345678",),
        emergency=(EmergencyContact(name="Bram van den Berg", phone="06-87654321", relation="partner"),),
        remarks="Neemt op donderdag de sleutel mee.",
        own_fields={shirt.hex(): "M"},
        periods=(Period(kind="Lid", start=day(2019, 1, 1)),),
        groups=(kookgroep,),
        functions=(FunctionTerm(title="kookcoördinator", start=day(2021)),),
        volunteer=Volunteer(tasks="Koken op donderdag", availability="donderdag", since=day(2019)),
        certificates=(
            Certificate(
                kind=CertificateKind.VOG, seen_on=date(2025, 3, 1), seen_by="Ria", renew_before=date(2028, 3, 1)
            ),
        ),
        keys=(KeyLoan(number="12", doors="voordeur en keuken", deposit_cents=2500, given_on=date(2019, 2, 1)),),
        contributions=(ContributionState(year=2026, paid=Paid.YES, on=day(2026, 2, 3)),),
    )
