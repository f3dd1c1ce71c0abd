"""Who has which words, for a large number of people in a fixed order, so that typing never waits.

Most of what is written about people is written about many of them: a first name, a street, a place. Such a text is kept
once, with everybody it belongs to, and a word is looked for in it once. Only what somebody has alone (an e-mail
address, a phone number) is looked through person by person.

A mask says of everybody whether they are meant: an int with one byte a person, 1 or 0, the first person in the highest
byte. So "and" and "or" are one step for all of them together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, compress, repeat
from operator import contains
from typing import NamedTuple

from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.records import Group, Id, Member
from wdhs_desktop.register.search_words import has_figure, number_texts, word_texts

_OF_MANY = 32
_MOST_BITS = 250_000_000  # of all the texts of many people together; that is 30 MB
_KEPT_WORDS = 64
_FEW = 8  # remembering who was found pays when they are at most one in so many
_AS_FLAGS = bytes.maketrans(b"01", b"\x00\x01")


def mask_of(flags: Iterable[bool]) -> int:
    """The mask of a row of booleans, one for each person."""
    return int.from_bytes(bytearray(flags))


class _Hits(NamedTuple):
    """The answer for one word. `own` are the places that have it in a text of their own, when those are few."""

    mask: int
    own: Sequence[int] | None


class _Shelf:
    """Texts of one sort. `people` are the places of whom each text belongs to."""

    def __init__(self, size: int, texts: Iterable[tuple[str, list[int]]]) -> None:
        self._size = size
        self._common: list[str] = []
        self._common_people: list[int] = []
        self._shared: list[str] = []
        self._shared_people: list[list[int]] = []
        own: dict[int, str] = {}
        of_many = []
        for text, people in texts:
            if len(people) == 1:
                place = people[0]
                own[place] = f"{own[place]}\n{text}" if place in own else text
            elif len(people) < _OF_MANY:
                self._share(text, people)
            else:
                of_many.append((text, people))
        of_many.sort(key=lambda pair: len(pair[1]), reverse=True)
        most = _MOST_BITS // max(size, 1)
        for text, people in of_many[:most]:
            self._common.append(text)
            self._common_people.append(_bits(size, people))
        for text, people in of_many[most:]:
            self._share(text, people)
        self._own = _beside([own.get(place, "") for place in range(size)])

    def _share(self, text: str, people: list[int]) -> None:
        self._shared.append(text)
        self._shared_people.append(people)

    def find(self, word: str, before: Sequence[int] | None) -> _Hits:
        """Who has a word. `before` are the only ones who can have it in a text of their own."""
        own, size = self._own, self._size
        if before is None:
            flags = bytearray(map(contains, own, repeat(word)))
            few = list(compress(range(size), flags)) if flags.count(1) * _FEW <= size else None
        else:
            flags = bytearray(size)
            few = [place for place in before if word in own[place]]
            for place in few:
                flags[place] = 1
        found = map(contains, self._shared, repeat(word))
        for place in chain.from_iterable(compress(self._shared_people, found)):
            flags[place] = 1
        bits = 0
        for people in compress(self._common_people, map(contains, self._common, repeat(word))):
            bits |= people
        return _Hits(int.from_bytes(flags) | _spread(size, bits), few)


class WordIndex:
    """Made once for people in an order; it doesn't follow changes, except of the names of groups."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._size = len(members)
        words: dict[str, list[int]] = defaultdict(list)
        numbers: dict[str, list[int]] = defaultdict(list)
        grouped: dict[Id, list[int]] = defaultdict(list)
        for place, member in enumerate(members):
            for text in word_texts(member):
                words[text].append(place)
            for text in number_texts(member):
                numbers[text].append(place)
            for group in member.groups:
                grouped[group].append(place)
        words.pop("", None)
        folded = [(fold(text), people) for text, people in words.items()]
        self._words = _Shelf(self._size, folded)
        with_figure = [pair for pair in folded if has_figure(pair[0])]
        self._figures = _Shelf(self._size, chain(numbers.items(), with_figure))
        self._grouped = {group: _bits(self._size, people) for group, people in grouped.items()}
        self._group_names: dict[Id, str] = {}
        self._known: dict[str, _Hits] = {}

    def name_groups(self, groups: Mapping[Id, Group]) -> None:
        """Find people under these names of their groups from now on."""
        self._group_names = {group: fold(groups[group].name) for group in self._grouped if group in groups}
        self._known.clear()

    def having(self, word: str) -> int:
        """The mask of everybody who has this folded word."""
        hits = self._known.pop(word, None) or self._find(word)
        if len(self._known) >= _KEPT_WORDS:
            del self._known[next(iter(self._known))]
        self._known[word] = hits
        return hits.mask

    def _find(self, word: str) -> _Hits:
        """Typing on makes an answer smaller, so that only who was found before needs to be looked at."""
        shelf = self._figures if has_figure(word) else self._words
        shorter = word[:-1]
        known = self._known.get(shorter) if bool(has_figure(shorter)) == bool(has_figure(word)) else None
        hits = shelf.find(word, known.own if known is not None else None)
        bits = 0
        for group, name in self._group_names.items():
            if word in name:
                bits |= self._grouped[group]
        return _Hits(hits.mask | _spread(self._size, bits), hits.own)


def _bits(size: int, people: Iterable[int]) -> int:
    """Places as an int with one bit a person, the first in the highest of `size` bits."""
    row = bytearray((size + 7) // 8)
    for place in people:
        row[place >> 3] |= 128 >> (place & 7)
    return int.from_bytes(row) >> (-size % 8)


def _spread(size: int, bits: int) -> int:
    """Bits as a mask, a byte for each of them."""
    return int.from_bytes(f"{bits:0{size}b}".encode().translate(_AS_FLAGS)) if bits else 0


def _beside(texts: list[str]) -> list[str]:
    """The same texts, each cut from one long text, so that they lie beside each other in memory: that is quicker."""
    cut = "\x00".join(texts).split("\x00")
    return cut if len(cut) == len(texts) else texts
