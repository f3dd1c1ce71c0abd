"""Picks the passage of an item that says most about a search, and cuts a snippet from its own text with marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from wdhs_desktop.library.search_store import SectionRow

LONGEST = 240
_BEFORE = 60
_WORD = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"\s")
_BARE = {
    code: fold_of[0].lower()
    for code in range(0xC0, 0x250)
    if len(fold_of := unicodedata.normalize("NFD", chr(code))) > 1 and fold_of[0].isascii()
}


def bare(text: str) -> str:
    """Lower case without the common accents, letter for letter, so that places stay the same."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return lowered if lowered.isascii() else lowered.translate(_BARE)


class Passage:
    """A heading with its text, folded once."""

    def __init__(self, row: SectionRow) -> None:
        self.row = row
        self._above = _WORD.findall(bare(row.heading))
        self._below = _WORD.findall(bare(row.text))
        self.heading_words = frozenset(self._above)
        self.text_words = frozenset(self._below)

    @cached_property
    def line(self) -> str:
        """The words of the text, with a space around each."""
        return f" {' '.join(self._below)} "

    @cached_property
    def heading_line(self) -> str:
        return f" {' '.join(self._above)} "


@dataclass(frozen=True)
class Mark:
    """A word or phrase that was looked for, in a text: its place, for which term, and how well it meets that."""

    begin: int
    end: int
    term: int
    weight: float


class Marker:
    """Finds the words and phrases of a search in a text."""

    def __init__(self, words: Mapping[str, tuple[int, float]], phrases: Mapping[tuple[str, ...], tuple[int, float]]):
        self._words = words
        self._phrases: dict[str, list[tuple[tuple[str, ...], tuple[int, float]]]] = {}
        for phrase, what in phrases.items():
            self._phrases.setdefault(phrase[0], []).append((phrase, what))

    def marks(self, text: str) -> list[Mark]:
        """In order of place; they don't overlap."""
        found: list[Mark] = []
        places = list(_WORD.finditer(bare(text)))
        after = 0
        for at, place in enumerate(places):
            if place.start() < after:
                continue
            for phrase, (term, weight) in self._phrases.get(place.group(), ()):
                run = places[at : at + len(phrase)]
                if tuple(one.group() for one in run) == phrase:
                    found.append(Mark(place.start(), run[-1].end(), term, weight))
                    break
            else:
                if what := self._words.get(place.group()):
                    found.append(Mark(place.start(), place.end(), *what))
            after = found[-1].end if found else 0
        return found


def cut(text: str, marks: Sequence[Mark], rarity: Sequence[float]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of a text with the most of what was looked for, between words, and the marks in it."""
    text = _SPACE.sub(" ", text)
    begin = _begin(text, max(marks, key=lambda mark: _worth(mark, marks, rarity)).begin) if marks else 0
    end = _end(text, begin)
    before, after = "… " if begin else "", " …" if end < len(text) else ""
    shift = len(before) - begin
    kept = tuple((mark.begin + shift, mark.end + shift) for mark in marks if begin <= mark.begin and mark.end <= end)
    return f"{before}{text[begin:end].rstrip()}{after}", kept


def _worth(first: Mark, marks: Iterable[Mark], rarity: Sequence[float]) -> float:
    """How much of the search stands in a snippet that begins a little before this mark."""
    best: dict[int, float] = {}
    count = 0
    for mark in marks:
        if first.begin <= mark.begin and mark.end <= first.begin + LONGEST - _BEFORE:
            best[mark.term] = max(best.get(mark.term, 0.0), mark.weight * rarity[mark.term])
            count += 1
    return sum(best.values()) + 0.05 * min(count, 6)


def _begin(text: str, place: int) -> int:
    """Where a snippet with this place in it begins: at a sentence that begins shortly before it, or at a word."""
    if place <= _BEFORE:
        return 0
    earliest = place - 2 * _BEFORE
    sentence = max(text.rfind(end, max(earliest, 0), place) + len(end) for end in (". ", "? ", "! ", ": "))
    if sentence - 2 >= max(earliest, 0):
        return sentence
    space = text.find(" ", place - _BEFORE, place)
    return space + 1 if space >= 0 else place


def _end(text: str, begin: int) -> int:
    if len(text) - begin <= LONGEST:
        return len(text)
    space = text.rfind(" ", begin + LONGEST // 2, begin + LONGEST)
    return space if space > 0 else begin + LONGEST
