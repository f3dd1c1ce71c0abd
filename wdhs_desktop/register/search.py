"""Finds people while somebody types, at any size of register: folded once, and kept in the order of names."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import compress, repeat
from operator import contains
from typing import Any, NamedTuple

from wdhs_desktop.register.columns import NAME, column_by_id
from wdhs_desktop.register.filters import Test, lets_through
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.names import sort_key, spoken_name_of
from wdhs_desktop.register.records import Filter, Id, Member
from wdhs_desktop.register.register import Register

__all__ = ["Searcher", "fold", "search_texts", "search_words"]

_NUMBER = re.compile(r"[+(\d][\d\-./()+]*")
_NO_MARKS = str.maketrans("", "", " -./()+")
_FIGURE = re.compile(r"\d").search
_WITH_FIGURE = re.compile(r"(?<!\S)[^\s\d]*\d\S*").findall
_JOINED_DIGITS = 6
_BY_NAME = frozenset({NAME, "name", ""})
_KEPT_FILTERS = 8
_WORTH_KEEPING = 2
_START_OVER = 2000


def search_words(text: str) -> tuple[str, ...]:
    """The words that must all be found. Marks in a phone number are left out: "06-1234" and "+31 6" find 061234…"""
    words: list[str] = []
    for token in text[:1000].split():
        digits = re.sub(r"\D", "", token)
        if _NUMBER.fullmatch(token) and (len(digits) >= _JOINED_DIGITS or token.startswith(("+", "0", "("))):
            words.append(f"0{digits[2:]}" if token.startswith("+31") else digits)
        else:
            words += fold(token).split()
    return tuple(dict.fromkeys(word for word in words if word))


class Texts(NamedTuple):
    """What can be searched for, folded: everything but phone and house numbers, and every word with a figure in it.

    Looking in one of two shorter texts is what keeps typing quick: a phone number needn't be sought in every name.
    """

    letters: str
    figures: str


def search_texts(member: Member, register: Register) -> Texts:
    """Everything about a member that can be searched for."""
    name, address = member.name, member.address
    parts = [spoken_name_of(name), address.street, address.postcode.replace(" ", ""), address.place]
    parts += (name.initials, name.partner_surname, member.organisation, member.number, member.remarks)
    parts += member.emails
    parts += [group.name for one in member.groups if (group := register.groups.get(one)) is not None]
    parts += [term.title for term in member.functions]
    parts += [contact.name for contact in member.emergency]
    parts += member.own_fields.values()
    if member.volunteer is not None:
        parts.append(member.volunteer.tasks)
    letters = fold("\n".join([part for part in parts if part]))
    figures = _WITH_FIGURE(letters)
    if address.number is not None:
        figures.append(fold(f"{address.number}{address.addition}"))
    figures += [phone.translate(_NO_MARKS) for phone in member.phones]
    return Texts(letters, " ".join(figures))


@dataclass
class _People:
    """Whom a filter without words lets through, in the order of names, and their texts beside them."""

    test: Test
    ids: list[Id]
    letters: list[str]
    figures: list[str]

    def having(self, word: str) -> list[bool]:
        """For each of them, whether the word is there."""
        return list(map(contains, self.figures if _FIGURE(word) else self.letters, repeat(word)))

    def only(self, hits: list[bool]) -> _People:
        """Those of them for whom there is a True."""
        letters, figures = list(compress(self.letters, hits)), list(compress(self.figures, hits))
        return _People(self.test, list(compress(self.ids, hits)), letters, figures)


class _Found(NamedTuple):
    """The answer before this one. Typing on makes it shorter, so that only those need to be looked through."""

    filter: Filter
    words: tuple[str, ...]
    people: _People
    hits: list[bool]


class Searcher:
    """Everybody of one register, ready to be searched. `update` follows a change without starting over."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._keys: dict[Id, str] = {}
        self._texts: dict[Id, Texts] = {}
        self._order: list[tuple[str, Id]] = []
        self._people_by_filter: dict[Filter, _People] = {}
        self._last: _Found | None = None
        self._start_over(register)

    @property
    def register(self) -> Register:
        return self._register

    def update(self, register: Register) -> None:
        """Follow to a newer register: only who differs is folded again."""
        old = self._register
        members, known = register.members, old.members
        changed = [one for one, member in members.items() if known.get(one) is not member]
        gone = [one for one in known if one not in members] if len(members) < len(known) + len(changed) else []
        if register.groups != old.groups or register.today != old.today or len(changed) + len(gone) > _START_OVER:
            self._start_over(register)
            return
        self._register = register
        self._last = None
        for member_id in (*changed, *gone):
            self._drop(member_id)
        for member_id in changed:
            self._enter(member_id, members[member_id])

    def matching(self, wanted: Filter, sort_by: str = NAME, descending: bool = False) -> list[Id]:
        """The ids of everybody whom the filter lets through, in order. Words have no wildcards."""
        found = self._found(wanted)
        if sort_by in _BY_NAME:
            return found[::-1] if descending else list(found)
        return self.in_order(found, sort_by, descending)

    def count(self, wanted: Filter) -> int:
        """How many a filter lets through, for the number on a chip."""
        return len(self._found(wanted))

    def in_order(self, member_ids: Iterable[Id], sort_by: str, descending: bool = False) -> list[Id]:
        """People in the order of a column; equals stay in the order of their names, in both directions."""
        register = self._register
        by_name = sorted(member_ids, key=lambda one: self._keys.get(one, ""))
        column = None if sort_by in _BY_NAME else column_by_id(sort_by, register)
        if column is None:
            return by_name[::-1] if descending else by_name
        sort = column.sort
        keys: dict[Id, Any] = {one: sort(register.members[one], register) for one in by_name if one in register.members}
        return sorted(keys, key=keys.__getitem__, reverse=descending)

    def _found(self, wanted: Filter) -> list[Id]:
        words = search_words(wanted.search)
        frame = _without_search(wanted)
        people = self._people(frame)
        if not words:
            return people.ids
        everybody, last = len(people.ids), len(words) - 1
        if self._last is not None and self._last.filter == frame and _narrows(self._last.words, words):
            people = self._last.people.only(self._last.hits)
        for at, word in enumerate(sorted(words, key=len, reverse=True)):
            hits = people.having(word)
            if at < last:
                people = people.only(hits)
        if hits.count(True) * _WORTH_KEEPING < everybody:
            self._last = _Found(frame, words, people, hits)
        return list(compress(people.ids, hits))

    def _people(self, frame: Filter) -> _People:
        """The people of a filter without its words."""
        kept = self._people_by_filter.get(frame)
        if kept is None:
            test, members = lets_through(frame, self._register), self._register.members
            ids = [one for _, one in self._order if test(members[one])]
            letters = _beside([self._texts[one].letters for one in ids])
            kept = _People(test, _ids_beside(ids), letters, _beside([self._texts[one].figures for one in ids]))
            if len(self._people_by_filter) >= _KEPT_FILTERS:
                self._people_by_filter.pop(next(iter(self._people_by_filter)))
            self._people_by_filter[frame] = kept
        return kept

    def _start_over(self, register: Register) -> None:
        self._register = register
        self._people_by_filter.clear()
        self._last = None
        self._texts = {one: search_texts(member, register) for one, member in register.members.items()}
        self._keys = {one: sort_key(member) for one, member in register.members.items()}
        self._order = sorted((key, one) for one, key in self._keys.items())

    def _drop(self, member_id: Id) -> None:
        if member_id not in self._keys:
            return
        place = (self._keys[member_id], member_id)
        for people in self._people_by_filter.values():
            at = bisect_left(people.ids, place, key=self._place_of)
            if at < len(people.ids) and people.ids[at] == member_id:
                del people.ids[at], people.letters[at], people.figures[at]
        del self._order[bisect_left(self._order, place)]
        del self._keys[member_id], self._texts[member_id]

    def _enter(self, member_id: Id, member: Member) -> None:
        self._keys[member_id] = sort_key(member)
        self._texts[member_id] = search_texts(member, self._register)
        place = self._place_of(member_id)
        insort(self._order, place)
        for people in self._people_by_filter.values():
            if people.test(member):
                at = bisect_left(people.ids, place, key=self._place_of)
                people.ids.insert(at, member_id)
                people.letters.insert(at, self._texts[member_id].letters)
                people.figures.insert(at, self._texts[member_id].figures)

    def _place_of(self, member_id: Id) -> tuple[str, Id]:
        return (self._keys[member_id], member_id)


def _beside(texts: list[str]) -> list[str]:
    """The same texts cut from one long text, so that they lie beside each other in memory.

    That makes looking through 100,000 of them two to three times as fast.
    """
    return "\n".join(texts).split("\n") if texts else []


def _ids_beside(ids: list[Id]) -> list[Id]:
    """The same for ids, which are copied into every answer."""
    size = 16
    if any(len(one) != size for one in ids):
        return ids
    joined = b"".join(ids)
    return [joined[at : at + size] for at in range(0, len(joined), size)]


def _without_search(wanted: Filter) -> Filter:
    if not wanted.search:
        return wanted
    return Filter(
        standing=wanted.standing,
        groups=wanted.groups,
        volunteers_only=wanted.volunteers_only,
        organisations_only=wanted.organisations_only,
        function=wanted.function,
        lack=wanted.lack,
    )


def _narrows(before: tuple[str, ...], now: tuple[str, ...]) -> bool:
    """True when everybody found now was found before as well: each old word is part of a new one."""
    return all(any(old in new for new in now) for old in before)
