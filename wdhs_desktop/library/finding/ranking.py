"""Orders what matches: rare words weigh more, titles most, and the very word before its other forms."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from wdhs_desktop.formats.items import ItemKind
from wdhs_desktop.library.finding.folded_text import FoldedText
from wdhs_desktop.library.finding.function_words import FUNCTION_WORDS, LIGHT_WORDS
from wdhs_desktop.library.finding.query import Option, Query, Term
from wdhs_desktop.library.finding.search_rows import SectionRow, ShortRow

_TITLE, _KEYWORDS, _HEADINGS, _TEASER, _TEXT = 0.75, 0.5, 0.35, 0.3, 0.25
_ID = 2
_LIGHT = 0.3
_COVER, _DENSITY, _EXACT = 0.25, 0.08, 0.12
_HEADING, _BOTH = 0.8, 1.6


@dataclass(frozen=True)
class ShortTexts:
    """The folded words of the short texts of an item, each with the weight of where it stands.

    The id counts as a keyword: an editor names a guide after its subject. What somebody offers is their teaser and
    their text both, so that it only counts once.
    """

    id: str
    kind: str
    title: str
    fields: tuple[tuple[float, FoldedText], ...]
    subject: frozenset[str]
    words: frozenset[str]

    @property
    def visible(self) -> list[FoldedText]:
        """Those that a line or its guide shows, or that the editor wrote for finding it."""
        return [text for at, (_weight, text) in enumerate(self.fields) if at != _ID]

    @property
    def folded_title(self) -> FoldedText:
        return self.fields[0][1]

    @classmethod
    def of(cls, row: ShortRow) -> ShortTexts:
        texts = [(_TITLE, row.title), (_KEYWORDS, row.keywords), (_KEYWORDS, row.id), (_HEADINGS, row.headings)]
        if row.kind == ItemKind.GUIDE:
            texts.append((_TEASER, row.teaser))
        fields = tuple((weight, FoldedText.of(text)) for weight, text in texts)
        words = fields[0][1].words
        subject = words - FUNCTION_WORDS - LIGHT_WORDS or words
        everything = frozenset[str]().union(*(text.words for _weight, text in fields))
        return cls(row.id, row.kind, row.title, fields, subject, everything)


@dataclass(frozen=True)
class WeighedTerm:
    """A term ready for comparing: its single words with their weights, and its other ways."""

    rarity: float
    words: Mapping[str, float]
    others: tuple[Option, ...]
    all_words: frozenset[str]

    @classmethod
    def of(cls, term: Term, counts: Mapping[str, int], size: int) -> WeighedTerm:
        words = {option.word: option.weight for option in reversed(term.options) if option.word}
        own = [counts.get(word, 0) for word, weight in words.items() if weight >= 0.8] or [
            counts.get(word, 0) for word in words
        ]
        rarity = math.log(1 + size / (1 + max(own, default=0)))
        others = tuple(option for option in term.options if not option.word)
        parts = (word for option in others for part in (*option.parts, option.phrase) for word in part)
        return cls(rarity * (_LIGHT if term.is_light else 1), words, others, frozenset((*words, *parts)))

    def best(self, text: FoldedText) -> float:
        """The weight of the best way in which a text meets the term."""
        if self.all_words.isdisjoint(text.words):
            return 0.0
        found = self.words.keys() & text.words
        best = max(map(self.words.__getitem__, found)) if found else 0.0
        for option in self.others:
            if option.weight > best:
                best = max(best, option.weight * share_met(option, text))
        return best


def share_met(option: Option, text: FoldedText) -> float:
    """How much of an option a text meets, from 0 to 1."""
    if option.phrase:
        return float(text.has(option.phrase))
    return sum(not text.words.isdisjoint(part) for part in option.parts) / len(option.parts)


class ReadPassage(NamedTuple):
    """A passage with how well its text meets each term, and how much of the search it meets, from 0 to about 1."""

    row: SectionRow
    heading: FoldedText
    text: FoldedText
    met: tuple[float, ...]
    worth: float


class Ranking:
    """The worth of items and passages for one query."""

    def __init__(self, query: Query, counts: Mapping[str, int], texts: Mapping[int, ShortTexts]) -> None:
        self.terms = [WeighedTerm.of(term, counts, len(texts)) for term in query.terms]
        self._all_words = frozenset[str]().union(*(term.all_words for term in self.terms))
        self._nothing = (0.0,) * len(self.terms)
        self._texts = texts
        self.total = sum(term.rarity for term in self.terms) or 1.0

    def worth(self, number: int, met: Sequence[float], density: float) -> float:
        """`met` is for each term how well the text meets it (0 to 1), `density` how much of the text is about it."""
        short = self._texts[number]
        worth = exact = 0.0
        covered: set[str] = set()
        for term, in_text in zip(self.terms, met, strict=True):
            missing, most = 1 - _TEXT * in_text, in_text
            for weight, text in () if term.all_words.isdisjoint(short.words) else short.fields:
                best = term.best(text)
                missing *= 1 - weight * best
                most = max(most, best)
            worth += term.rarity * (1 - missing)
            exact += term.rarity * (most == 1.0)
            covered |= term.words.keys() & short.subject
        cover = len(covered) / len(short.subject) if short.subject else 0.0
        return (worth + _EXACT * exact) / self.total + _COVER * cover + _DENSITY * density

    def read(self, found: Sequence[SectionRow]) -> list[ReadPassage]:
        """The passages of one item."""
        texts = FoldedText.among([text for row in found for text in (row.heading, row.text)], self._all_words)
        return [self._passage(row, *texts[2 * at : 2 * at + 2]) for at, row in enumerate(found)]

    def _passage(self, row: SectionRow, heading: FoldedText, text: FoldedText) -> ReadPassage:
        if not (text.words or heading.words):
            return ReadPassage(row, heading, text, self._nothing, 0.0)
        met = tuple([term.best(text) for term in self.terms])
        worth = 0.0
        for term, below in zip(self.terms, met, strict=True):
            above = term.best(heading)
            worth += term.rarity * max(below, _HEADING * above, (below + above) / _BOTH)
        return ReadPassage(row, heading, text, met, worth / self.total)


def in_order(worth: Mapping[int, float], texts: Mapping[int, ShortTexts]) -> list[int]:
    """Best first; equals in the order of their titles."""
    return sorted(worth, key=lambda number: (-worth[number], texts[number].title, number))
