"""One search: which items match, in which order, and what of each is shown."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from wdhs_desktop.library.finding import search_rows as rows
from wdhs_desktop.library.finding.answers import FEW, also, meant
from wdhs_desktop.library.finding.folded_text import FoldedText
from wdhs_desktop.library.finding.query import Option, Query
from wdhs_desktop.library.finding.ranking import Ranking, ReadPassage, in_order
from wdhs_desktop.library.finding.snippets import Marker, cut
from wdhs_desktop.library.finding.word_index import WordIndex
from wdhs_desktop.library.records import Answer, Found, Line, Reason, Why

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CANDIDATES = 16
_EXTRA = 2
_MOST_WEIGHED = 400
_PART = 0.3
_UNSEEN = 0.6
_SECTION = 0.1


def answer(connection: Connection, index: WordIndex, text: str, shown: frozenset[int], limit: int) -> Answer:
    """What one search gives: what has all words, and, when that is little, what has most of them."""
    query = index.reader.read(text)
    if not query.terms:
        return Answer(text=text, found=(), total=0)
    search = Search(connection, index, query, shown)
    numbers = search.with_all_words()
    total = len(numbers)
    found = search.found(numbers, limit)
    if total < FEW and (len(query.terms) > 1 or query.loosened != query):
        wider = Search(connection, index, query.loosened, shown)
        others = wider.with_some_words() - numbers
        total += len(others)
        if len(found) < limit:
            found += wider.found(others, limit - len(found))
    return Answer(
        text=text,
        found=found,
        total=total,
        also=also(index, text, query, found),
        meant=meant(index, query, text, total),
    )


class Search:
    """Runs one query within one view of the file."""

    def __init__(self, connection: Connection, index: WordIndex, query: Query, shown: frozenset[int]) -> None:
        self._connection = connection
        self._index = index
        self._query = query
        self._shown = shown
        self._expression = query.all_of_them
        self._ranking = Ranking(query, index.counts, index.texts)
        self._passages: dict[int, list[ReadPassage]] = {}
        self._met: Sequence[Collection[int]] | None = None

    def with_all_words(self) -> frozenset[int]:
        """The items that have each of the strong terms."""
        return self._of_shown(rows.numbers_of(self._connection, self._query.all_of_them))

    def with_some_words(self) -> frozenset[int]:
        """Those with one of the terms or more."""
        self._expression = self._query.any_of_them
        self._met = [rows.numbers_of(self._connection, term.expression()) for term in self._query.terms]
        return self._of_shown(frozenset[int]().union(*self._met))

    def found(self, matches: Collection[int], limit: int) -> tuple[Found, ...]:
        """The best of them in order, with what is shown of each."""
        chosen = self._refined(self._first_worth(self._best_of(matches, limit)), limit)[:limit]
        lines = rows.lines(self._connection, chosen)
        return tuple(self._found(number, lines[number]) for number in chosen if number in lines)

    def _of_shown(self, numbers: frozenset[int]) -> frozenset[int]:
        return numbers & self._shown

    def _best_of(self, matches: Collection[int], limit: int) -> Mapping[int, float]:
        """Those worth looking at one by one, with how dense they are in the words.

        Weighing takes long when thousands match; then the short texts say enough, and the words weigh little anyway.
        """
        most = limit + _CANDIDATES
        if len(matches) > _MOST_WEIGHED:
            return dict.fromkeys(self._best_by_short_texts(matches, most), 0.0)
        scores = rows.matching(self._connection, self._expression)
        best = heapq.nlargest(most, matches, key=lambda number: scores.get(number, 0.0))
        if len(matches) > most:
            exact = rows.numbers_of(self._connection, self._query.very_words) & frozenset(matches)
            best += heapq.nlargest(most // 2, exact, key=lambda number: scores.get(number, 0.0))
        densest = max(scores.values(), default=0.0) or 1.0
        return {number: scores.get(number, 0.0) / densest for number in best}

    def _best_by_short_texts(self, matches: Collection[int], most: int) -> list[int]:
        worth = dict.fromkeys(matches, 0.0)
        for term in self._ranking.terms:
            for word in term.all_words:
                weight = term.rarity * term.words.get(word, _PART)
                for number in self._index.places.get(word, ()):
                    if number in worth:
                        worth[number] += weight
        return heapq.nlargest(most, worth, key=lambda number: (worth[number], -number))

    def _first_worth(self, density: Mapping[int, float]) -> dict[int, tuple[float, float]]:
        """For each item what it is worth before its text is looked at, and how dense it is in the words."""
        found = {}
        for number, dense in density.items():
            in_text = [_UNSEEN] * len(self._query.terms)
            if self._met is not None:
                in_text = [_UNSEEN * (number in one) for one in self._met]
            found[number] = (self._ranking.worth(number, in_text, dense), dense)
        return found

    def _refined(self, worth: Mapping[int, tuple[float, float]], limit: int) -> list[int]:
        """The best of them in order, now that their text has been looked at."""
        first = heapq.nlargest(limit + _EXTRA, worth, key=lambda number: worth[number][0])
        refined = {}
        for number, found in rows.sections(self._connection, first).items():
            passages = self._passages[number] = self._ranking.read(found)
            in_text = [max(met) for met in zip(*(passage.met for passage in passages), strict=True)]
            best = max((passage.worth for passage in passages), default=0.0)
            in_text = in_text or [0.0] * len(self._query.terms)
            refined[number] = self._ranking.worth(number, in_text, worth[number][1]) + _SECTION * best
        return in_order(refined, self._index.texts)

    def _found(self, number: int, line: Line) -> Found:
        best = max(self._passages[number], key=lambda passage: passage.worth, default=None)
        why = self._why(number)
        if best is None or not best.worth:
            text, marks = cut(line.text, self._marker.marks(FoldedText.of(line.text)), self._rarity)
            return Found(line=line, snippet=text, marks=marks, why=why)
        row = best.row
        source, folded = (row.text, best.text) if row.text else (row.heading, best.heading)
        text, marks = cut(source, self._marker.marks(folded), self._rarity)
        return Found(line=line, snippet=text, marks=marks, heading_id=row.heading_id, heading=row.heading, why=why)

    @cached_property
    def _rarity(self) -> list[float]:
        return [term.rarity for term in self._ranking.terms]

    @cached_property
    def _marker(self) -> Marker:
        words: dict[str, tuple[int, float]] = {}
        phrases: dict[tuple[str, ...], tuple[int, float]] = {}
        for at, term in enumerate(self._query.terms):
            for option in term.options:
                if option.phrase:
                    phrases.setdefault(option.phrase, (at, option.weight))
                for part in option.parts:
                    for word in part:
                        words.setdefault(word, (at, option.weight / len(option.parts)))
        return Marker(words, phrases)

    def _why(self, number: int) -> tuple[Why, ...]:
        """For each term that isn't met by the very word: what met it instead."""
        texts = self._index.texts[number].visible
        texts += [text for one in self._passages[number] for text in (one.heading, one.text)]
        words = frozenset[str]().union(*(text.words for text in texts))
        found = []
        for term in self._query.terms:
            if term.typed in words:
                continue
            option = next((one for one in term.options if _is_met(one, words, texts)), None)
            if option is not None and option.reason != Reason.EXACT:
                found.append(Why(reason=option.reason, typed=term.typed, found=self._named(option, words)))
        return tuple(found)

    def _named(self, option: Option, words: frozenset[str]) -> str:
        met = option.phrase or tuple(next(word for word in part if word in words) for part in option.parts)
        return self._index.as_written(" ".join(met))


def _is_met(option: Option, words: frozenset[str], texts: Sequence[FoldedText]) -> bool:
    if option.phrase:
        return words.issuperset(option.phrase) and any(text.has(option.phrase) for text in texts)
    return all(not words.isdisjoint(part) for part in option.parts)
