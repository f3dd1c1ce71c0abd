"""Searching while typing: letters without accents, several words, numbers without marks, and filters."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wdhs_desktop.register.list_records import Filter, Lack, Standing
from wdhs_desktop.register.names import parse_name
from wdhs_desktop.register.records import (
    Address,
    ContributionState,
    EntryKind,
    FunctionTerm,
    Group,
    Id,
    Member,
    Paid,
    PartialDate,
    Period,
    Volunteer,
)
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.search import Searcher

TODAY = date(2026, 11, 24)
KOOK = b"k" * 16
GONE = (Period(start=PartialDate(year=2001), end=PartialDate(year=2020)),)
HERE = (Period(start=PartialDate(year=2001)),)


def _person(written: str, **fields: object) -> Member:
    return msgspec.structs.replace(Member(name=parse_name(written).names[0]), **fields)


PEOPLE = {
    "anna": _person("Anna van den Berg", phones=("06-12345678",), groups=(KOOK,), periods=HERE),
    "kees": _person("Yılmaz, Kees", emails=("kees@example.nl",), remarks="100% betaald_", volunteer=Volunteer()),
    "zoe": _person(
        "Zoë in 't Öztürk",
        address=Address(street="Lange Nieuwstraat", number=193, addition="2", postcode="3512 GT", place="Utrecht"),
        functions=(FunctionTerm(title="Penningmeester"),),
        contributions=(ContributionState(year=2026, paid=Paid.YES),),
        periods=HERE,
        own_fields={"00": "noten"},
    ),
    "oud": _person("Berg, Oud", periods=GONE),
    "dood": _person("Dood, Jan", died=True, periods=HERE),
    "linde": Member(entry=EntryKind.ORGANISATION, organisation="Stichting De Linde"),
}
IDS: dict[str, Id] = {name: name.encode().ljust(16, b"_") for name in PEOPLE}
REGISTER = Register(
    today=TODAY, members={IDS[name]: member for name, member in PEOPLE.items()}, groups={KOOK: Group(name="Kookgroep")}
)


def _names(ids: list[Id]) -> list[str]:
    return [one.decode().rstrip("_") for one in ids]


def _found(text: str = "", **fields: object) -> list[str]:
    wanted = msgspec.structs.replace(Filter(search=text, standing=Standing.ALL), **fields)
    return _names(Searcher(REGISTER).matching(wanted))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("yilmaz", ["kees"]),
        ("YILMAZ kees", ["kees"]),
        ("berg", ["anna", "oud"]),
        ("van den berg", ["anna"]),
        ("den berg anna", ["anna"]),
        ("ozturk", ["zoe"]),
        ("Öztürk", ["zoe"]),
        ("in 't oz", ["zoe"]),
        ("0612345", ["anna"]),
        ("06-12 345", ["anna"]),
        ("+31612345678", ["anna"]),
        ("3512gt", ["zoe"]),
        ("3512 GT", ["zoe"]),
        ("nieuwstraat 193", ["zoe"]),
        ("kookgr", ["anna"]),
        ("penning", ["zoe"]),
        ("noten", ["zoe"]),
        ("kees@example.nl", ["kees"]),
        ("100%", ["kees"]),
        ("betaald_", ["kees"]),
        (".*", []),
        ("linde", ["linde"]),
        ("bestaat niet", []),
    ],
)
def test_people_are_found(text: str, found: list[str]) -> None:
    assert _found(text) == found


def test_everybody_in_the_order_of_names() -> None:
    assert _found() == ["anna", "oud", "dood", "zoe", "linde", "kees"]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"standing": Standing.ACTIVE}, {"anna", "kees", "zoe", "linde"}),
        ({"standing": Standing.FORMER}, {"oud", "dood"}),
        ({"groups": (KOOK,)}, {"anna"}),
        ({"volunteers_only": True}, {"kees"}),
        ({"organisations_only": True}, {"linde"}),
        ({"function": "penningmeester"}, {"zoe"}),
        ({"lack": Lack.NO_EMAIL, "standing": Standing.ACTIVE}, {"anna", "zoe", "linde"}),
        ({"lack": Lack.NO_ADDRESS, "standing": Standing.ACTIVE}, {"anna", "kees", "linde"}),
        ({"lack": Lack.NO_PHONE, "standing": Standing.ACTIVE}, {"kees", "zoe", "linde"}),
        ({"lack": Lack.NOT_PAID}, {"anna"}),
    ],
)
def test_filters(fields: dict[str, object], found: set[str]) -> None:
    assert set(_found(**fields)) == found


@given(st.lists(st.sampled_from([*"abegkloz'0639 -", "berg", "an", "06"]), max_size=12))
def test_typing_on_finds_the_same_as_searching_at_once(keys: list[str]) -> None:
    typing, text = Searcher(REGISTER), ""
    for key in keys:
        text += key
        wanted = Filter(search=text, standing=Standing.ALL)
        assert typing.matching(wanted) == Searcher(REGISTER).matching(wanted)


def test_a_change_is_followed() -> None:
    searcher = Searcher(REGISTER)
    active = Filter(standing=Standing.ACTIVE)
    assert _names(searcher.matching(active)) == ["anna", "zoe", "linde", "kees"]
    members = dict(REGISTER.members)
    members[IDS["kees"]] = _person("Aa, Kees van der")
    members[IDS["anna"]] = msgspec.structs.replace(PEOPLE["anna"], died=True)
    del members[IDS["linde"]]
    members[b"nieuw___________"] = _person("Nieuw, Nora")
    changed = REGISTER.with_members(members, TODAY)
    searcher.update(changed)
    assert _names(searcher.matching(active)) == ["kees", "nieuw", "zoe"]
    assert searcher.matching(active) == Searcher(changed).matching(active)
    assert searcher.count(Filter(search="yilmaz")) == 0


def test_a_renamed_group_is_found_under_its_new_name() -> None:
    searcher = Searcher(REGISTER)
    searcher.update(_with_groups(REGISTER, {KOOK: Group(name="Koks")}))
    assert _names(searcher.matching(Filter(search="koks"))) == ["anna"]
    assert searcher.matching(Filter(search="kookgroep")) == []


def _with_groups(register: Register, groups: dict[Id, Group]) -> Register:
    return Register(today=register.today, members=register.members, groups=groups)


def test_sorting_on_another_column_keeps_names_in_order() -> None:
    searcher = Searcher(REGISTER)
    everybody = Filter(standing=Standing.ALL)
    assert _names(searcher.matching(everybody, "email"))[0] == "kees"
    assert _names(searcher.matching(everybody, "naam", descending=True))[0] == "kees"
    assert _names(searcher.matching(everybody, "geboren")) == _names(searcher.matching(everybody))
