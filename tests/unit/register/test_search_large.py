"""Searching finds whom a slow, simple search finds, also among hundreds of people and while the register changes."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wdhs_desktop.register import word_index
from wdhs_desktop.register.filters import lets_through
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.list_records import Filter, Standing
from wdhs_desktop.register.names import sort_key, spoken_name
from wdhs_desktop.register.records import Address, EntryKind, FunctionTerm, Group, Id, Member, Name, PartialDate, Period
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.search import Searcher, search_words

TODAY = date(2026, 11, 24)
MANY = 700
GROUPS = {b"k" * 16: Group(name="Kookgroep"), b"t" * 16: Group(name="Tuin 3")}
GIVEN = ("Anna", "Bram", "Zoë", "Ömer", "Ayşe", "")
SURNAMES = ("Berg", "Yılmaz", "Janssen-Bakker", "Aa", "Smit", "Kok")
PREFIXES = ("", "", "van den", "in 't", "d'")
STREETS = ("Plein 1944", "'t Goylaan", "Lange Nieuwstraat", "")
REMARKS = ("", "", "betaalt contant", "sleutel 14", "belt\nliever niet")
TEXTS = (
    "a", "an", "ann", "anna", "e", "yilmaz", "van den berg", "berg anna", "dsmit", "goyl", "1944", "14", "1", "06",
    "06-1", "+31 6", "3512", "3512ab", "kook", "tuin", "3", "example", "anna7", "12b", "b", "penning", "sleutel 14",
    "utrecht 3", "liever", "bakker", "x", "0", "de linde", "@", "koks",
)  # fmt: skip
FILTERS = (
    Filter(),
    Filter(standing=Standing.ALL),
    Filter(standing=Standing.FORMER),
    Filter(standing=Standing.ALL, groups=(b"k" * 16,)),
    Filter(standing=Standing.ALL, organisations_only=True),
)


def _member(chance: random.Random) -> Member:
    given, ended = chance.choice(GIVEN), chance.random() < 0.2
    number = chance.randint(1, 40) if chance.random() < 0.9 else None
    return Member(
        entry=EntryKind.ORGANISATION if chance.random() < 0.1 else EntryKind.PERSON,
        organisation="Stichting De Linde" if chance.random() < 0.2 else "",
        name=Name(given=given, prefix=chance.choice(PREFIXES), surname=chance.choice(SURNAMES)),
        address=Address(
            street=chance.choice(STREETS),
            number=number,
            addition=chance.choice(("", "", "b", "12 hs")) if number is not None else "",
            postcode=f"35{chance.randint(10, 13)} AB",
            place="Utrecht",
        ),
        phones=(f"06-{chance.randint(10_000_000, 99_999_999)}",) if chance.random() < 0.7 else (),
        emails=(f"{fold(given)}{chance.randint(1, 9999)}@example.nl",) if chance.random() < 0.7 else (),
        groups=tuple(group for group in GROUPS if chance.random() < 0.4),
        functions=(FunctionTerm(title="Penningmeester"),) if chance.random() < 0.02 else (),
        periods=(Period(start=PartialDate(year=2001), end=PartialDate(year=2020) if ended else None),),
        remarks=chance.choice(REMARKS),
    )


def _register(chance: random.Random, count: int) -> Register:
    members = {chance.randbytes(16): _member(chance) for _ in range(count)}
    return Register(today=TODAY, members=members, groups=GROUPS)


def _has(member: Member, groups: Mapping[Id, Group], word: str) -> bool:
    """Whether a word stands in anything that was written about a member."""
    name, address = member.name, member.address
    written = [spoken_name(msgspec.structs.replace(member, organisation="")), member.organisation, member.remarks]
    written += [address.street, address.postcode.replace(" ", ""), address.place, *member.emails]
    written += [groups[one].name for one in member.groups]
    written += [term.title for term in member.functions]
    assert not name.partner_surname
    if any(word in fold(text) for text in written):
        return True
    numbers = [phone.replace("-", "") for phone in member.phones]
    if address.number is not None:
        numbers.append(f"{address.number}{fold(address.addition)}")
    return any(figure in word for figure in "0123456789") and any(word in number for number in numbers)


def _expected(register: Register, wanted: Filter) -> list[Id]:
    test, words = lets_through(wanted, register), search_words(wanted.search)
    found = [
        one
        for one, member in register.members.items()
        if test(member) and all(_has(member, register.groups, word) for word in words)
    ]
    return sorted(found, key=lambda one: (sort_key(register.members[one]), one))


def _assert_same(searcher: Searcher, register: Register, wanted: Filter) -> None:
    assert searcher.matching(wanted) == _expected(register, wanted)
    assert searcher.count(wanted) == len(_expected(register, wanted))


@settings(max_examples=12, deadline=None)
@given(st.randoms(use_true_random=False), st.lists(st.sampled_from(TEXTS), max_size=5), st.sampled_from(FILTERS))
def test_whoever_has_all_words_is_found(chance: random.Random, texts: list[str], frame: Filter) -> None:
    register = _register(random.Random(chance.random()), MANY)
    searcher = Searcher(register)
    for text in texts:
        for end in range(len(text) + 1):
            _assert_same(searcher, register, msgspec.structs.replace(frame, search=text[:end]))


@settings(max_examples=40, deadline=None)
@given(
    st.randoms(use_true_random=False),
    st.lists(st.tuples(st.sampled_from(("change", "add", "remove", "rename", "look")), st.sampled_from(TEXTS))),
    st.sampled_from(FILTERS),
)
def test_changes_are_followed(chance: random.Random, steps: list[tuple[str, str]], frame: Filter) -> None:
    chance = random.Random(chance.random())
    register = _register(chance, 40)
    searcher = Searcher(register)
    for step, text in steps:
        register = _after(register, step, chance)
        searcher.update(register)
        _assert_same(searcher, register, msgspec.structs.replace(frame, search=text))


def _after(register: Register, step: str, chance: random.Random) -> Register:
    members, groups = dict(register.members), dict(register.groups)
    if step in {"change", "remove"} and members:
        one = chance.choice(list(members))
        del members[one]
        if step == "change":
            members[one] = _member(chance)
    elif step == "add":
        members[chance.randbytes(16)] = _member(chance)
    elif step == "rename":
        groups[b"k" * 16] = Group(name=chance.choice(("Koks", "Keukenploeg", "Kookgroep")))
    return Register(today=TODAY, members=members, groups=groups)


def test_searching_can_be_prepared_in_another_thread() -> None:
    chance = random.Random(3)
    register = _register(chance, MANY)
    searcher = Searcher(register)
    preparing = threading.Thread(target=searcher.prepare)
    preparing.start()
    changed = _after(_after(register, "change", chance), "rename", chance)
    searcher.update(changed)
    for text in ("anna", "ko", "06"):
        _assert_same(searcher, changed, Filter(search=text))
    preparing.join()
    _assert_same(searcher, changed, Filter(search="ko"))


def test_also_when_there_is_no_room_for_every_text_of_many_people(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_index, "_MOST_BITS", 5 * MANY)
    register = _register(random.Random(4), MANY)
    for text in ("a", "e", "yil", "3512", "utr", "14"):
        _assert_same(Searcher(register), register, Filter(search=text))


def test_after_a_large_import_everybody_is_found() -> None:
    chance = random.Random(5)
    register = _register(chance, 10)
    searcher = Searcher(register)
    searcher.matching(Filter(search="a"))
    larger = _register(chance, 2500)
    searcher.update(larger)
    for text in ("a", "yil", "0"):
        _assert_same(searcher, larger, Filter(search=text))
