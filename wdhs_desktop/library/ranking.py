"""Orders what matches: rare words weigh more, titles most, and the very word before its other forms."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wdhs_desktop.library.function_words import FUNCTION_WORDS, LIGHT_WORDS
from wdhs_desktop.library.query import Option, Query, Term
from wdhs_desktop.library.search_store import ShortRow
from wdhs_desktop.library.stems import fold

_WORD = re.compile(r"[^\W_]+")
_TITLE, _KEYWORDS, _HEADINGS, _TEASER, _TEXT = 0.75, 0.5, 0.35, 0.3, 0.25
_LIGHT = 0.3
_COVER, _DENSITY, _EXACT = 0.25, 0.08, 0.12


@dataclass(frozen=True)
class ShortTexts:
    """The folded words of the short texts of an item, each with the weight of where it stands."""

    id: str
    kind: str
    title: str
    fields: tuple[tuple[float, frozenset[str], str], ...]
    subject: frozenset[str]

    @property
    def title_words(self) -> frozenset[str]:
        return self.fields[0][1]

    def starts(self, word: str) -> bool:
        """Whether the title begins with these letters."""
        return self.fields[0][2].startswith(f" {word}")

    @classmethod
    def of(cls, row: ShortRow) -> ShortTexts:
        texts = ((_TITLE, row.title), (_KEYWORDS, row.keywords), (_HEADINGS, row.headings), (_TEASER, row.teaser))
        fields = []
        for weight, text in texts:
            words = _WORD.findall(fold(text))
            fields.append((weight, frozenset(words), f" {' '.join(words)} "))
        subject = fields[0][1] - FUNCTION_WORDS - LIGHT_WORDS
        return cls(row.id, row.kind, row.title, tuple(fields), subject or fields[0][1])


@dataclass(frozen=True)
class WeighedTerm:
    """A term ready for comparing: its single words with their weights, and its other ways."""

    rarity: float
    words: Mapping[str, float]
    others: tuple[Option, ...]

    @classmethod
    def of(cls, term: Term, counts: Mapping[str, int], size: int) -> WeighedTerm:
        words = {option.word: option.weight for option in reversed(term.options) if option.word}
        own = [counts.get(word, 0) for word, weight in words.items() if weight >= 0.8] or [
            counts.get(word, 0) for word in words
        ]
        rarity = math.log(1 + size / (1 + max(own, default=0)))
        others = tuple(option for option in term.options if not option.word)
        return cls(rarity * (_LIGHT if term.is_light else 1), words, others)

    def best(self, words: frozenset[str], text: str) -> float:
        """The weight of the best way in which a text with these words meets the term."""
        found = self.words.keys() & words
        best = max(map(self.words.__getitem__, found)) if found else 0.0
        for option in self.others:
            if option.weight > best:
                best = max(best, option.weight * share_met(option, words, text))
        return best


def share_met(option: Option, words: frozenset[str], text: str) -> float:
    """How much of an option a text meets, from 0 to 1; the text is given as its set of words and as " word word "."""
    if option.phrase:
        return float(f" {' '.join(option.phrase)} " in text)
    return sum(not words.isdisjoint(part) for part in option.parts) / len(option.parts)


class Ranking:
    """The worth of items for one query. `met` says for each item which of the terms its text meets."""

    def __init__(self, query: Query, counts: Mapping[str, int], texts: Mapping[int, ShortTexts]) -> None:
        self.terms = [WeighedTerm.of(term, counts, len(texts)) for term in query.terms]
        self._texts = texts
        self.total = sum(term.rarity for term in self.terms) or 1.0

    def worth(self, number: int, met: Sequence[float], density: float) -> float:
        """`met` is for each term how well the text meets it (0 to 1), `density` how much of the text is about it."""
        short = self._texts[number]
        worth = exact = 0.0
        covered: set[str] = set()
        for term, in_text in zip(self.terms, met, strict=True):
            missing, most = 1 - _TEXT * in_text, in_text
            for weight, words, text in short.fields:
                best = term.best(words, text)
                missing *= 1 - weight * best
                most = max(most, best)
            worth += term.rarity * (1 - missing)
            exact += term.rarity * (most == 1.0)
            covered |= term.words.keys() & short.subject
        cover = len(covered) / len(short.subject) if short.subject else 0.0
        return (worth + _EXACT * exact) / self.total + _COVER * cover + _DENSITY * density


def in_order(worth: Mapping[int, float], texts: Mapping[int, ShortTexts]) -> list[int]:
    """Best first; equals in the order of their titles."""
    return sorted(worth, key=lambda number: (-worth[number], texts[number].title, number))


def densest(scores: Iterable[float]) -> float:
    return max(scores, default=0.0) or 1.0
