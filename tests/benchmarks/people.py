"""Invented members, the same ones every time: as records, and as rows of a sheet."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

from support.files import make_file

from wdhs_desktop.register import kinds
from wdhs_desktop.register.records import Address, Group, Id, Member, Name, PartialDate, Period
from wdhs_desktop.register.register import Register

TODAY = date(2026, 11, 24)
GIVEN = (
    "Anna", "Bram", "Chantal", "Dirk", "Els", "Fatima", "Gijs", "Hacer", "Ivo", "Jolanda", "Karim", "Leila", "Mohamed",
    "Nora", "Petra", "Umut", "Zoë", "Ömer", "Ayşe", "Soraya", "Agnieszka", "Sjoerd", "Ruud", "Willem", "Joke",
)  # fmt: skip
SURNAMES = (
    "Berg", "Vries", "Yılmaz", "Janssen-Bakker", "Müller", "Öztürk", "Kok", "Hondt", "Idrissi", "Nguyen", "Smit",
    "Bos", "Dekker", "Kuipers", "Aa", "Wiśniewska", "Jansen",
)  # fmt: skip
ENDINGS = ("", "s", "stra", "ma", "sen", "inga")
PREFIXES = ("", "", "van den", "de", "in 't", "op de", "d'")
STREETS = ("Plein 1944", "'t Goylaan", "Lange Nieuwstraat", "Croeselaan", "Ondiep-Zuidzijde", "1e Daalsedijk")
REMARKS = ("", "betaalt contant", "sleutel 14", "belt liever niet")


def register(count: int) -> Register:
    """A register of so many invented members, in three groups."""
    chance = random.Random(1)
    groups = {chance.randbytes(16): Group(name=name) for name in ("Kookgroep", "Tuin", "Bar")}
    members = {chance.randbytes(16): _member(chance, at, list(groups)) for at in range(count)}
    return Register(today=TODAY, members=members, groups=groups)


def _member(chance: random.Random, at: int, groups: list[Id]) -> Member:
    given = chance.choice(GIVEN)
    return Member(
        name=Name(
            given=given,
            prefix=chance.choice(PREFIXES),
            surname=chance.choice(SURNAMES) + chance.choice(ENDINGS),
        ),
        birth=PartialDate(year=chance.randint(1930, 2010), month=chance.randint(1, 12), day=chance.randint(1, 28)),
        address=Address(
            street=chance.choice(STREETS),
            number=chance.randint(1, 300),
            postcode=f"35{chance.randint(10, 99)} A{chance.choice('ABCDEGHJ')}",
            place="Utrecht",
        ),
        phones=(f"06-{chance.randint(10_000_000, 99_999_999)}",),
        emails=(f"{given.lower()}{at}@example.nl",),
        groups=tuple(chance.sample(groups, chance.randint(0, 2))),
        periods=(Period(start=PartialDate(year=chance.randint(1990, 2025))),),
        remarks=chance.choice(REMARKS),
    )


TITLES = ("Naam", "Straat", "Huisnr", "Postcode", "Plaats", "Telefoon", "E-mail", "Geboren", "Lid sinds", "Opmerkingen")


def write_sheet(path: Path, count: int) -> None:
    """An .xlsx with so many invented members, as a volunteer would have kept it."""
    import xlsxwriter

    workbook = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = workbook.add_worksheet("Leden")
    sheet.write_row(0, 0, TITLES)
    for row, member in enumerate(register(count).members.values(), start=1):
        name, address, birth = member.name, member.address, member.birth
        behind = f"{name.given} {name.prefix}".strip()
        born = f"{birth.day:02}-{birth.month:02}-{birth.year}" if birth and birth.month else ""
        since = member.periods[0].start
        cells = (f"{name.surname}, {behind}", address.street, address.number, address.postcode, address.place)
        sheet.write_row(row, 0, cells)
        sheet.write_row(row, len(cells), (member.phones[0], member.emails[0], born, since.year if since else ""))
        sheet.write_string(row, len(TITLES) - 1, member.remarks)
    workbook.close()


def make_filled(folder: Path, count: int) -> Path:
    """A sealed file with so many members, written in one change. Gives its path."""
    opened = make_file(folder)
    known = register(count)
    with opened.session.records.writing("Imported a list") as writing:
        for group_id, group in known.groups.items():
            writing.add(kinds.GROUP, group, group_id)
        for member_id, member in known.members.items():
            writing.add(kinds.MEMBER, member, member_id)
    path = opened.path
    opened.session.close()
    opened.house.close()
    return path
