"""One search: which items match, in which order, and what of each is shown."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from wdhs_desktop.library import search_store as rows
from wdhs_desktop.library.query import Option, Query, Term
from wdhs_desktop.library.ranking import Ranking, densest, in_order, is_met
from wdhs_desktop.library.records import Answer, Found, Line, Reason, Why
from wdhs_desktop.library.snippets import Marker, Passage, cut
from wdhs_desktop.library.stems import fold, lemma
from wdhs_desktop.library.word_index import WordIndex

if TYPE_CHECKING:
    from sqlalchemy import Connection

FEW = 3
"""With fewer items that have all words, those with most of them follow."""
_CANDIDATES = 90
_EXTRA = 10
_UNSEEN = 0.6
_SECTION = 0.25
_HEADING = 0.8
_MOST_ALSO = 6


class Search:
    """Runs one query within one view of the file."""

    def __init__(self, connection: Connection, index: WordIndex, query: Query, shown: Collection[int]) -> None:
        self._connection = connection
        self._index = index
        self._query = query
        self._shown = shown
        self._ranking = Ranking(query, index.counts, index.texts)

    def answer(self, text: str, limit: int) -> Answer:
        matches = self._of_shown(rows.matching(self._connection, self._query.all_of_them))
        worth = self._first_worth(self._best_of(matches, limit), None)
        total = len(matches)
        chosen = self._refined(worth, limit)
        if len(matches) < FEW and len(self._query.terms) > 1:
            rest = self._of_shown(rows.matching(self._connection, self._query.any_of_them))
            others = {number: score for number, score in rest.items() if number not in matches}
            total += len(others)
            met = [rows.numbers_of(self._connection, term.expression()) for term in self._query.terms]
            chosen += self._refined(self._first_worth(self._best_of(others, limit), met), limit)
        chosen = chosen[:limit]
        lines = rows.lines(self._connection, chosen)
        found = tuple(self._found(number, lines[number]) for number in chosen if number in lines)
        return Answer(text=text, found=found, total=total, also=self._also(found), meant=self._meant(text, total))

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

    def _first_worth(
        self, matches: Mapping[int, float], met: Sequence[Collection[int]] | None
    ) -> dict[int, tuple[float, float]]:
        """For each item what it is worth before its text is looked at, and how dense it is in the words."""
        most = densest(matches.values())
        found = {}
        for number, score in matches.items():
            in_text = [_UNSEEN if met is None or number in one else 0.0 for one in met or self._query.terms]  # type: ignore[operator]
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

    @cached_property
    def _passages(self) -> dict[int, list[Passage]]:
        return {}

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
            option = next((one for one in term.options if is_met(one, words, line)), None)
            if option is not None and option.reason != Reason.EXACT:
                found.append(Why(reason=option.reason, typed=term.typed, found=self._named(option, words)))
        return tuple(found)

    def _named(self, option: Option, words: frozenset[str]) -> str:
        met = option.phrase or tuple(next(word for word in part if word in words) for part in option.parts)
        return self._index.as_written(" ".join(met))

    def _also(self, found: Sequence[Found]) -> tuple[str, ...]:
        """Synonyms that were looked for too, and the compounds that were found."""
        typed = {term.typed for term in self._query.terms}
        synonyms = [
            " ".join(option.phrase) or option.word
            for term in self._query.terms
            for option in term.options
            if option.reason == Reason.SYNONYM
        ]
        compounds = (
            fold(why.found)
            for one in found
            for why in one.why
            if why.reason == Reason.COMPOUND and " " not in why.found
        )
        forms = {tuple(map(lemma, words.split())): words for words in reversed((*synonyms, *compounds))}
        words = [words for words in reversed(forms.values()) if words not in typed]
        return tuple(self._index.as_written(one) for one in words[:_MOST_ALSO])

    def _meant(self, text: str, total: int) -> str:
        """The text with better spellings: when those were searched for, or when little was found."""
        better = {
            term.typed: term.near
            for term in self._query.terms
            if term.near and (_is_misspelled(term) or (total < FEW and not term.is_known))
        }
        if not better:
            return ""
        return " ".join(
            self._index.as_written(better.get(fold(word).strip("\"'.,;:!?()"), word)) for word in text.split()
        )


def _is_misspelled(term: Term) -> bool:
    return any(option.reason == Reason.SPELLING for option in term.options)
