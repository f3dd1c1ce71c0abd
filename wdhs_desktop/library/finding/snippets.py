"""Cuts a snippet from a text itself, where most of what was looked for stands together, with marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from wdhs_desktop.library.finding.folded_text import FoldedText

LONGEST = 240
_BEFORE = 60
_GAPS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029\xa0", " "))


class Mark(NamedTuple):
    """A word or phrase that was looked for, in a text: its place, for which term, and how well it meets that."""

    begin: int
    end: int
    term: int
    weight: float


class Marker:
    """Finds the words and phrases of a search in a text; each stands for (term, weight)."""

    def __init__(
        self, words: Mapping[str, tuple[int, float]], phrases: Mapping[tuple[str, ...], tuple[int, float]]
    ) -> None:
        self._words = words
        self._phrases = phrases

    def marks(self, text: FoldedText) -> list[Mark]:
        """In order of place; they don't overlap."""
        found = [
            Mark(begin, end, *self._words[word])
            for word in self._words.keys() & text.words
            for begin, end in text.places(word)
        ]
        for phrase, what in self._phrases.items():
            found += [Mark(begin, end, *what) for begin, end in text.places_of(phrase)]
        found.sort(key=lambda mark: (mark.begin, -mark.end))
        kept: list[Mark] = []
        for mark in found:
            if not kept or mark.begin >= kept[-1].end:
                kept.append(mark)
        return kept


def cut(text: str, marks: Sequence[Mark], rarity: Sequence[float]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of a text with the most of what was looked for, between words, and the marks in it."""
    text = text.translate(_GAPS)
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
