"""Finds people while somebody types, at any size of register, in the order of names."""

from __future__ import annotations

import threading
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

import msgspec

from wdhs_desktop.kit.collector import collector_waits
from wdhs_desktop.register.columns import NAME, column_by_id
from wdhs_desktop.register.filters import lets_through
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.list_records import Filter
from wdhs_desktop.register.names import sort_key
from wdhs_desktop.register.records import Id, Member
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.search_words import Texts, search_texts, search_words
from wdhs_desktop.register.word_index import WordIndex, mask_of

__all__ = ["Searcher", "fold", "search_words"]

_BY_NAME = frozenset({NAME, "name", ""})
_KEPT_FILTERS = 8
_START_OVER = 2000


@dataclass
class _Base:
    """Everybody as they were when the searching began, in the order of names, and who of them is still the same.

    `index` is made when somebody types the first word; `masks` say whom a filter without words lets through. `same`
    has a 1 for everybody who is unchanged.
    """

    ids: Sequence[Id]
    members: Sequence[Member]
    places: dict[Id, int]
    same: bytearray
    index: WordIndex | None = None
    masks: dict[Filter, int] = field(default_factory=dict)


@dataclass(frozen=True)
class _Late:
    """Somebody who came or changed after the searching began."""

    member: Member
    texts: Texts


class Searcher:
    """Everybody of one register, ready to be searched. `update` follows a change without starting over.

    Nothing is worked out before it is asked for. `prepare` does so in advance, also in another thread.
    """

    def __init__(self, register: Register) -> None:
        self._register = register
        self._lock, self._preparing = threading.RLock(), threading.Lock()
        self._keys: dict[Id, str] = {}
        self._base: _Base | None = None
        self._late: dict[Id, _Late] = {}
        self._late_order: list[tuple[str, Id]] = []

    @property
    def register(self) -> Register:
        return self._register

    def prepare(self) -> None:
        """Get ready for the first word, which takes about a second for 100,000 people."""
        self._index_of(self._begun())

    def update(self, register: Register) -> None:
        """Follow to a newer register: only who differs is looked at again."""
        with self._lock:
            old, self._register = self._register, register
            if self._base is None:
                return
            members, known = register.members, old.members
            changed = [one for one, member in members.items() if known.get(one) is not member]
            gone = [one for one in known if one not in members] if len(members) < len(known) + len(changed) else []
            if register.today != old.today or len(changed) + len(gone) + len(self._late) > _START_OVER:
                self._base = None
                return
            for member_id in (*changed, *gone):
                self._drop(member_id)
            for member_id in changed:
                self._enter(member_id, members[member_id])
            if register.groups != old.groups:
                self._name_groups()

    def matching(self, wanted: Filter, sort_by: str = NAME, descending: bool = False) -> list[Id]:
        """The ids of everybody whom the filter lets through, in order. Words have no wildcards."""
        with self._lock:
            base = self._begun()
            found = list(compress(base.ids, self._mask(base, wanted).to_bytes(len(base.ids))))
            for key, member_id in self._late_matching(wanted):
                place = (key, member_id)
                found.insert(bisect_left(found, place, key=self._place_of), member_id)
        if sort_by in _BY_NAME:
            return found[::-1] if descending else found
        return self.in_order(found, sort_by, descending)

    def count(self, wanted: Filter) -> int:
        """How many a filter lets through, for the number on a chip."""
        with self._lock:
            base = self._begun()
            return self._mask(base, wanted).bit_count() + len(self._late_matching(wanted))

    def in_order(self, member_ids: Iterable[Id], sort_by: str, descending: bool = False) -> list[Id]:
        """People in the order of a column; equals stay in the order of their names, in both directions."""
        with self._lock:
            self._begun()
            register, keys = self._register, self._keys
            by_name = sorted(member_ids, key=lambda one: keys.get(one, ""))
        column = None if sort_by in _BY_NAME else column_by_id(sort_by, register)
        if column is None:
            return by_name[::-1] if descending else by_name
        sort = column.sort
        values: dict[Id, Any] = {
            one: sort(register.members[one], register) for one in by_name if one in register.members
        }
        return sorted(values, key=values.__getitem__, reverse=descending)

    def _begun(self) -> _Base:
        with self._lock:
            if self._base is None:
                members = self._register.members
                with collector_waits():
                    self._keys = {one: sort_key(member) for one, member in members.items()}
                ids = sorted(sorted(members), key=self._keys.__getitem__)
                ids = _beside(ids)
                places = {one: place for place, one in enumerate(ids)}
                self._base = _Base(ids, [members[one] for one in ids], places, bytearray(b"\x01" * len(ids)))
                self._late, self._late_order = {}, []
            return self._base

    def _index_of(self, base: _Base) -> WordIndex:
        with self._preparing, collector_waits():
            if base.index is None:
                base.index = WordIndex(base.members)
                base.index.name_groups(self._register.groups)
            return base.index

    def _mask(self, base: _Base, wanted: Filter) -> int:
        """Whom of the base a filter lets through."""
        mask = self._mask_without_words(base, _without_search(wanted)) & int.from_bytes(base.same)
        for word in search_words(wanted.search):
            mask &= self._index_of(base).having(word)
        return mask

    def _mask_without_words(self, base: _Base, frame: Filter) -> int:
        mask = base.masks.get(frame)
        if mask is None:
            mask = mask_of(map(lets_through(frame, self._register), base.members))
            if len(base.masks) >= _KEPT_FILTERS:
                del base.masks[next(iter(base.masks))]
            base.masks[frame] = mask
        return mask

    def _late_matching(self, wanted: Filter) -> list[tuple[str, Id]]:
        words, test = search_words(wanted.search), lets_through(wanted, self._register)
        return [
            place
            for place in self._late_order
            if test((late := self._late[place[1]]).member) and all(late.texts.have(word) for word in words)
        ]

    def _drop(self, member_id: Id) -> None:
        if member_id in self._late:
            del self._late[member_id]
            del self._late_order[bisect_left(self._late_order, self._place_of(member_id))]
        elif self._base is not None and member_id in self._base.places:
            self._base.same[self._base.places[member_id]] = 0
        self._keys.pop(member_id, None)

    def _enter(self, member_id: Id, member: Member) -> None:
        self._keys[member_id] = sort_key(member)
        self._late[member_id] = _Late(member, search_texts(member, self._register.groups))
        insort(self._late_order, self._place_of(member_id))

    def _name_groups(self) -> None:
        """Find people under the new names of their groups."""
        groups = self._register.groups
        if self._base is not None and self._base.index is not None:
            self._base.index.name_groups(groups)
        for member_id, late in self._late.items():
            self._late[member_id] = _Late(late.member, search_texts(late.member, groups))

    def _place_of(self, member_id: Id) -> tuple[str, Id]:
        return (self._keys[member_id], member_id)


def _without_search(wanted: Filter) -> Filter:
    return msgspec.structs.replace(wanted, search="") if wanted.search else wanted


def _beside(ids: list[Id]) -> list[Id]:
    """The same ids, lying beside each other in memory, because every answer is a copy of many of them."""
    size = 16
    if any(len(one) != size for one in ids):
        return ids
    joined = b"".join(ids)
    return [joined[at : at + size] for at in range(0, len(joined), size)]
