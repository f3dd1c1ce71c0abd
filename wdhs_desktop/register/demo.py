"""Reads buurthuis De Linde, the invented collective of `--demo`: 240 members whose birthdays and VOGs are always near.

resources/demo/de-linde.json is written like the records themselves. People point at each other and at groups by short
names, and days that must stay fresh count from today: `@date-30`, `@day-30`, `@birthday 1957 +3`, `@anniversary 10 +4`
(ten years on the day in four days), `@year-1` and `@in -1 03-15`. Nobody in it exists: its streets aren't in that town,
030-0 numbers can't be, 06-80000 numbers are not known to be given out, e-mail stands at example.nl, and the account
numbers have right check digits but fail the elfproef.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec

from wdhs_desktop.house.kinds import Kind
from wdhs_desktop.house.sealed_records import SealedRecords
from wdhs_desktop.kit.paths import resources
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register import kinds
from wdhs_desktop.register.list_records import Filter, SavedList, SavedView
from wdhs_desktop.register.records import (
    Amount,
    Group,
    Household,
    Id,
    Mandate,
    Member,
    MemberMoney,
    OwnField,
    RegisterSettings,
)

COLLECTIVE: Final = "Buurthuis De Linde"

_TOKEN: Final = re.compile(r"@(date|day|year)([+-]\d+)?")
_BIRTHDAY: Final = re.compile(r"@(birthday|anniversary) (\d+) ([+-]\d+)")
_IN_YEAR: Final = re.compile(r"@in ([+-]?\d+) (\d\d)-(\d\d)")


@dataclass(frozen=True)
class DemoRecord:
    """One record for the file: `writing.add(kind, value, id)`."""

    kind: Kind[Any]
    id: Id
    value: Any


@dataclass(frozen=True)
class Demo:
    """The collective, who has opened its register, and everything that is in it, in an order that may be written."""

    collective: str
    kind: str
    opened_by: str
    records: tuple[DemoRecord, ...]


class _Collective(msgspec.Struct, frozen=True):
    name: str
    kind: str
    place: str


class _Money(msgspec.Struct, frozen=True):
    iban: str = ""
    account_holder: str = ""
    mandate: Mandate | None = None
    amounts: tuple[Amount, ...] = ()


class _Person(msgspec.Struct, frozen=True):
    key: str
    member: Member
    household: str = ""
    payer: str = ""
    groups: tuple[str, ...] = ()
    own: dict[str, str] = msgspec.field(default_factory=dict)
    money: _Money | None = None


class _View(msgspec.Struct, frozen=True):
    view: SavedView
    groups: tuple[str, ...] = ()


class _List(msgspec.Struct, frozen=True):
    list: SavedList
    groups: tuple[str, ...] = ()


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    collective: _Collective
    opened_by: str
    settings: RegisterSettings
    groups: dict[str, Group]
    own_fields: dict[str, OwnField]
    households: dict[str, Household]
    people: tuple[_Person, ...]
    views: tuple[_View, ...]
    lists: tuple[_List, ...]


def demo(today: date, path: Path | None = None) -> Demo:
    """De Linde as it would be today."""
    written = msgspec.json.decode((path or resources() / "demo" / "de-linde.json").read_bytes())
    file = msgspec.convert(_on_days(written, today), _File)
    return Demo(file.collective.name, file.collective.kind, file.opened_by, tuple(_records(file)))


def records(today: date) -> tuple[DemoRecord, ...]:
    """Everything of De Linde, ready to be written in one change."""
    return demo(today).records


def fill(sealed: SealedRecords, today: date) -> None:
    """Put all of De Linde into a new file, in one change."""
    with sealed.writing(QT_TRANSLATE_NOOP("Changes", "Filled in the example")) as writing:
        for record in records(today):
            writing.add(record.kind, record.value, record.id)


def demo_id(kind: str, key: str) -> Id:
    """The same sixteen bytes for the same key every time, so that pictures and tests find the same people."""
    return hashlib.sha256(f"De Linde/{kind}/{key}".encode()).digest()[:16]


def _records(file: _File) -> list[DemoRecord]:
    made = [DemoRecord(kinds.SETTINGS, demo_id("settings", ""), file.settings)]
    made += [DemoRecord(kinds.GROUP, demo_id("group", key), group) for key, group in file.groups.items()]
    made += [DemoRecord(kinds.OWN_FIELD, demo_id("own", key), field) for key, field in file.own_fields.items()]
    made += [DemoRecord(kinds.HOUSEHOLD, demo_id("household", key), one) for key, one in file.households.items()]
    made += [DemoRecord(kinds.MEMBER, demo_id("person", one.key), _member(one)) for one in file.people]
    made += [DemoRecord(kinds.MONEY, demo_id("money", one.key), money) for one in file.people if (money := _money(one))]
    for number, view in enumerate(file.views):
        value = msgspec.structs.replace(view.view, filter=_filter(view.view.filter, view.groups))
        made.append(DemoRecord(kinds.SAVED_VIEW, demo_id("view", str(number)), value))
    for number, chosen in enumerate(file.lists):
        kept = msgspec.structs.replace(chosen.list, filter=_filter(chosen.list.filter, chosen.groups), position=number)
        made.append(DemoRecord(kinds.SAVED_LIST, demo_id("list", str(number)), kept))
    return made


def _member(one: _Person) -> Member:
    return msgspec.structs.replace(
        one.member,
        household=demo_id("household", one.household) if one.household else None,
        payer=demo_id("person", one.payer) if one.payer else None,
        groups=_group_ids(one.groups),
        own_fields={demo_id("own", key).hex(): value for key, value in one.own.items()},
    )


def _money(one: _Person) -> MemberMoney | None:
    if one.money is None:
        return None
    return MemberMoney(
        member=demo_id("person", one.key),
        iban=one.money.iban,
        account_holder=one.money.account_holder,
        mandate=one.money.mandate,
        amounts=one.money.amounts,
    )


def _filter(chosen: Filter, groups: Sequence[str]) -> Filter:
    return msgspec.structs.replace(chosen, groups=_group_ids(groups))


def _group_ids(keys: Sequence[str]) -> tuple[Id, ...]:
    return tuple(demo_id("group", key) for key in keys)


def _on_days(value: Any, today: date) -> Any:
    """The same data with every word that begins with @ counted out."""
    if isinstance(value, str):
        return _day(value, today) if "@" in value[:1] else value.replace("@year", str(today.year))
    if isinstance(value, Mapping):
        return {key: _on_days(part, today) for key, part in value.items()}
    if isinstance(value, list):
        return [_on_days(part, today) for part in value]
    return value


def _day(word: str, today: date) -> Any:
    if match := _TOKEN.fullmatch(word):
        shift = int(match[2] or 0)
        if match[1] == "year":
            return today.year + shift
        day = today + timedelta(days=shift)
        return day.isoformat() if match[1] == "date" else [day.year, day.month, day.day]
    if match := _BIRTHDAY.fullmatch(word):
        day = today + timedelta(days=int(match[3]))
        number = int(match[2])
        year = day.year - number if match[1] == "anniversary" else number or None
        return [year, day.month, min(day.day, 28) if day.month == 2 else day.day]
    if match := _IN_YEAR.fullmatch(word):
        day = min(date(today.year + int(match[1]), int(match[2]), int(match[3])), today)
        return [day.year, day.month, day.day]
    raise ValueError(f"the demo data has a day that is not known: {word}")
