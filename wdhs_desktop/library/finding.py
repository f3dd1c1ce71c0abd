"""One search: which items match, in which order, and what of each is shown."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from wdhs_desktop.library import search_store as rows
from wdhs_desktop.library.query import Option, Query, Term
from wdhs_desktop.library.ranking import Ranking, densest, in_order, share_met
from wdhs_desktop.library.records import Answer, Found, Line, Reason, Why
from wdhs_desktop.library.snippets import Marker, Passage, cut
from wdhs_desktop.library.stems import fold, keys
from wdhs_desktop.library.word_index import WordIndex

if TYPE_CHECKING:
    from sqlalchemy import Connection

FEW = 3
"""With fewer items that have all words, those with most of them follow."""
_CANDIDATES = 90
_EXTRA = 10
_UNSEEN = 0.6
_SECTION = 0.1
_HEADING = 0.8
_MOST_ALSO = 6


def answer(connection: Connection, index: WordIndex, text: str, shown: Collection[int], limit: int) -> Answer:
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
        others = {number: score for number, score in wider.with_some_words().items() if number not in numbers}
        total += len(others)
        if len(found) < limit:
            found += wider.found(others, limit - len(found))
    return Answer(
        text=text, found=found, total=total, also=also(index, query, found), meant=meant(index, query, text, total)
    )


class Search:
    """Runs one query within one view of the file."""

    def __init__(self, connection: Connection, index: WordIndex, query: Query, shown: Collection[int]) -> None:
        self._connection = connection
        self._index = index
        self._query = query
        self._shown = shown
        self._ranking = Ranking(query, index.counts, index.texts)
        self._passages: dict[int, list[Passage]] = {}
        self._met: Sequence[Collection[int]] | None = None

    def with_all_words(self) -> dict[int, float]:
        return self._of_shown(rows.matching(self._connection, self._query.all_of_them))

    def with_some_words(self) -> dict[int, float]:
        """Those with one of the words or more."""
        self._met = [rows.numbers_of(self._connection, term.expression()) for term in self._query.terms]
        return self._of_shown(rows.matching(self._connection, self._query.any_of_them))

    def found(self, matches: Mapping[int, float], limit: int) -> tuple[Found, ...]:
        """The best of them in order, with what is shown of each."""
        chosen = self._refined(self._first_worth(self._best_of(matches, limit)), limit)[:limit]
        lines = rows.lines(self._connection, chosen)
        return tuple(self._found(number, lines[number]) for number in chosen if number in lines)

    def _of_shown(self, matches: Mapping[int, float]) -> dict[int, float]:
        shown, texts = self._shown, self._index.texts
        return {number: score for number, score in matches.items() if number in shown and number in texts}

    def _best_of(self, matches: Mapping[int, float], limit: int) -> Mapping[int, float]:
        """Those worth looking at one by one: the best of all, and the best of those with the very words."""
        most = max(_CANDIDATES, limit + _EXTRA)
        if len(matches) <= most:
            return matches
        kept = set(heapq.nlargest(most, matches, key=matches.__getitem__))
        exact = rows.matching(self._connection, self._query.very_words)
        kept.update(heapq.nlargest(most // 2, exact.keys() & matches.keys(), key=exact.__getitem__))
        return {number: matches[number] for number in kept}

    def _first_worth(self, matches: Mapping[int, float]) -> dict[int, tuple[float, float]]:
        """For each item what it is worth before its text is looked at, and how dense it is in the words."""
        most = densest(matches.values())
        found = {}
        for number, score in matches.items():
            in_text = [_UNSEEN] * len(self._query.terms)
            if self._met is not None:
                in_text = [_UNSEEN * (number in one) for one in self._met]
            density = score / most
            found[number] = (self._ranking.worth(number, in_text, density), density)
        return found

    def _refined(self, worth: Mapping[int, tuple[float, float]], limit: int) -> list[int]:
        """The best of them in order, now that their text has been looked at."""
        first = heapq.nlargest(limit + _EXTRA, worth, key=lambda number: worth[number][0])
        for number, found in rows.sections(self._connection, first).items():
            self._passages[number] = [Passage(row) for row in found]
        refined = {}
        for number in first:
            in_text = self._met_in_text(number)
            best = max((self._worth_of(passage) for passage in self._passages[number]), default=0.0)
            refined[number] = self._ranking.worth(number, in_text, worth[number][1]) + _SECTION * best
        return in_order(refined, self._index.texts)

    def _met_in_text(self, number: int) -> list[float]:
        passages = self._passages[number]
        words = frozenset[str]().union(*(passage.text_words for passage in passages))
        text = "".join(passage.line for passage in passages) if self._has_phrases else ""
        return [term.best(words, text) for term in self._ranking.terms]

    @cached_property
    def _has_phrases(self) -> bool:
        return any(option.phrase for term in self._query.terms for option in term.options)

    def _worth_of(self, passage: Passage) -> float:
        """How much of the search one passage meets, from 0 to about 1."""
        line = passage.line if self._has_phrases else ""
        worth = 0.0
        for term in self._ranking.terms:
            below = term.best(passage.text_words, line)
            above = term.best(passage.heading_words, passage.heading_line) if passage.heading_words else 0.0
            worth += term.rarity * max(below, _HEADING * above, (below + above) / 1.6)
        return worth / self._ranking.total

    def _found(self, number: int, line: Line) -> Found:
        passages = self._passages[number]
        best = max(passages, key=self._worth_of, default=None)
        if best is None or not self._worth_of(best):
            text, marks = cut(line.text, self._marker.marks(line.text), self._rarity)
            return Found(line=line, snippet=text, marks=marks, why=self._why(number))
        source = best.row.text or best.row.heading
        text, marks = cut(source, self._marker.marks(source), self._rarity)
        return Found(
            line=line,
            snippet=text,
            marks=marks,
            heading_id=best.row.heading_id,
            heading=best.row.heading,
            why=self._why(number),
        )

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
        short = self._index.texts[number]
        passages = self._passages[number]
        words = frozenset[str]().union(
            *(passage.text_words | passage.heading_words for passage in passages), *(field[1] for field in short.fields)
        )
        line = "".join(field[2] for field in short.fields) + "".join(passage.line for passage in passages)
        found = []
        for term in self._query.terms:
            option = next((one for one in term.options if share_met(one, words, line) == 1), None)
            if option is not None and option.reason != Reason.EXACT:
                found.append(Why(reason=option.reason, typed=term.typed, found=self._named(option, words)))
        return tuple(found)

    def _named(self, option: Option, words: frozenset[str]) -> str:
        met = option.phrase or tuple(next(word for word in part if word in words) for part in option.parts)
        return self._index.as_written(" ".join(met))


def also(index: WordIndex, query: Query, found: Sequence[Found]) -> tuple[str, ...]:
    """Synonyms that were looked for too, and the compounds that were found; one form of each."""
    synonyms = (
        option.phrase or (option.word,)
        for term in query.terms
        for option in term.options
        if option.reason == Reason.SYNONYM
    )
    compounds = (
        (fold(why.found),) for one in found for why in one.why if why.reason == Reason.COMPOUND and " " not in why.found
    )
    seen = [frozenset(keys(term.typed)) for term in query.terms]
    words: list[str] = []
    for phrase in (*synonyms, *compounds):
        forms = frozenset(f"{before} {key}".lstrip() for key in keys(phrase[-1]) for before in (" ".join(phrase[:-1]),))
        if all(forms.isdisjoint(others) for others in seen):
            seen.append(forms)
            words.append(index.as_written(" ".join(phrase)))
    return tuple(words[:_MOST_ALSO])


def meant(index: WordIndex, query: Query, text: str, total: int) -> str:
    """The text with better spellings: when those were searched for, or when little was found."""
    better = {
        term.typed: term.near
        for term in query.terms
        if term.near and (_is_misspelled(term) or (total < FEW and not term.is_known))
    }
    if not better:
        return ""
    return " ".join(index.as_written(better.get(fold(word).strip("\"'.,;:!?()"), word)) for word in text.split())


def _is_misspelled(term: Term) -> bool:
    return any(option.reason == Reason.SPELLING for option in term.options)
