"""What somebody typed, as terms that may each be met in several ways: that word, a form, a compound, a synonym.

Everything in an expression was cut into words first and stands between quotes, so no text can be a wrong expression.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wdhs_desktop.library.finding.function_words import FUNCTION_WORDS, LIGHT_WORDS, PARTICLES
from wdhs_desktop.library.finding.stems import is_alike, tokens
from wdhs_desktop.library.finding.synonyms import Phrase, Synonyms, phrase_of
from wdhs_desktop.library.finding.words import Vocabulary, join, known
from wdhs_desktop.library.records import Reason

MOST_TERMS = 12
_MOST_FORMS = 12
_MOST_PHRASES = 6
_SHORTEST_BEGIN = 3
WEIGHTS = {Reason.EXACT: 1.0, Reason.FORM: 0.9, Reason.SYNONYM: 0.8, Reason.COMPOUND: 0.6, Reason.SPELLING: 0.8}
_ADJACENT = 0.95
_BEGUN = 0.7
_PART = 0.4
_GOING_ON = 0.5
_SHORTEST_GOING_ON = 5
_MOST_COMPLETED = 3


@dataclass(frozen=True)
class Option:
    """One way to meet a term: each of `parts` by one of its words, or, as a phrase, the words of `phrase` in a row."""

    reason: Reason
    weight: float
    parts: tuple[tuple[str, ...], ...] = ()
    phrase: Phrase = ()

    @property
    def word(self) -> str:
        """The word, when it is met by one word alone."""
        return self.parts[0][0] if len(self.parts) == 1 and len(self.parts[0]) == 1 else ""

    @property
    def expression(self) -> str:
        if self.phrase:
            return f'"{" ".join(self.phrase)}"'
        return " AND ".join(f"({' OR '.join(map(quoted, part))})" for part in self.parts)


@dataclass(frozen=True)
class Term:
    """A word that somebody typed. One that `is_light` orders what is found, but needn't stand in it.

    `parts` are the ways to meet each part of an unknown compound by itself.
    """

    typed: str
    options: tuple[Option, ...]
    is_light: bool = False
    parts: tuple[tuple[Option, ...], ...] = ()

    def expression(self, least: float = 0.0) -> str:
        """In the language of FTS5; nothing when no text of the library can meet it."""
        options = [option for option in self.options if option.weight >= least]
        return " OR ".join([quoted(option.word) if option.word else f"({option.expression})" for option in options])

    @property
    def is_known(self) -> bool:
        return any(option.reason in (Reason.EXACT, Reason.FORM) and option.weight > _BEGUN for option in self.options)


@dataclass(frozen=True)
class Query:
    """The terms of a search, in the order in which they were typed."""

    terms: tuple[Term, ...]
    strong: tuple[Term, ...] = field(default=())

    @property
    def all_of_them(self) -> str:
        """Every strong term, in one of its ways; nothing when one of them can't be met."""
        found = [term.expression() for term in self.strong]
        return " AND ".join(f"({one})" for one in found) if found and all(found) else ""

    @property
    def loosened(self) -> Query:
        """The same with the parts of unknown compounds as terms of their own."""
        terms: list[Term] = []
        for term in self.terms:
            terms += [Term(term.typed, options) for options in term.parts] or [term]
        return Query(tuple(terms), tuple(terms))

    @property
    def very_words(self) -> str:
        """As `all_of_them`, with the words that were typed and their plain forms alone."""
        found = [term.expression(WEIGHTS[Reason.FORM]) for term in self.strong]
        return " AND ".join(f"({one})" for one in found) if all(found) else ""

    @property
    def any_of_them(self) -> str:
        """One term or more."""
        return " OR ".join(f"({one})" for term in self.terms if (one := term.expression()))


def quoted(word: str) -> str:
    return f'"{word}"'


class QueryReader:
    """Turns text into a query over one vocabulary and its synonyms."""

    def __init__(self, vocabulary: Vocabulary, synonyms: Synonyms) -> None:
        self.vocabulary = vocabulary
        self.synonyms = synonyms

    def read(self, text: str) -> Query:
        typed = list(dict.fromkeys(tokens(text)))[: 4 * MOST_TERMS]
        kept = [at for at, word in enumerate(typed) if word not in FUNCTION_WORDS]
        extra = self._beside(typed, kept)
        if not kept:
            kept = list(extra) or list(range(len(typed)))
        if typed and kept[-1] == len(typed) - 1 and text[-1:].isalnum():
            extra.setdefault(kept[-1], []).extend(self._going_on(typed[-1]))
        terms = [self._term(typed[at], extra.get(at, ())) for at in kept[:MOST_TERMS]]
        strong = tuple(term for term in terms if not term.is_light) or tuple(terms)
        return Query(tuple(terms), strong)

    def _term(self, word: str, extra: Iterable[Option]) -> Term:
        best = _best([*self._options(word), *extra])
        is_whole = any(option.word or option.phrase for option in best)
        split = () if is_whole or not word.isalnum() else self.vocabulary.split(word)
        parts = [
            tuple(Option(Reason.COMPOUND, WEIGHTS[Reason.COMPOUND], ((one,),)) for one in self._same(part))
            for part in split
        ]
        return Term(word, best, word in LIGHT_WORDS, tuple(part for part in parts if part))

    def _beside(self, typed: Sequence[str], kept: Sequence[int]) -> dict[int, list[Option]]:
        """Ways to meet several words at once: "algemene ledenvergadering" by "alv", "zaal huur" by "zaalhuur"."""
        extra: dict[int, list[Option]] = {}
        for start, end, others in self.synonyms.within(typed):
            if end - start > 1:
                options = self._phrases(others, Reason.SYNONYM, WEIGHTS[Reason.SYNONYM])
                for at in range(start, end):
                    extra.setdefault(at, []).extend(options)
        for first, last in pairwise(kept):
            if last != first + 1:
                continue
            options = []
            for whole in join(typed[first], typed[last]):
                found = (*known((whole,), self.vocabulary), *self.vocabulary.forms(whole))
                options += [Option(Reason.COMPOUND, _ADJACENT, ((word,),)) for word in found]
                options += self._phrases(self.synonyms.of((whole,)), Reason.SYNONYM, WEIGHTS[Reason.SYNONYM])
            for at in (first, last):
                extra.setdefault(at, []).extend(options)
        for at in kept:
            extra.setdefault(at, []).extend(self._separated(typed, at))
        return extra

    def _going_on(self, word: str) -> Iterator[Option]:
        """Longer words, for when somebody is still typing the last one: "speelt" may become "speeltuin"."""
        if len(word) >= _SHORTEST_GOING_ON and word.isalpha() and word in self.vocabulary:
            for longer in self.vocabulary.begun(word):
                if longer != word:
                    yield Option(Reason.FORM, _GOING_ON, ((longer,),))

    def _separated(self, typed: Sequence[str], at: int) -> Iterator[Option]:
        """The verb of which a part stands apart: "vraag ... aan", "aan te vragen"."""
        apart = {word for word in typed[at + 1 :] if word in PARTICLES}
        if at > 1 and typed[at - 1] == "te" and typed[at - 2] in PARTICLES:
            apart.add(typed[at - 2])
        for particle in sorted(apart):
            for word in self._same_forms(f"{particle}{typed[at]}")[:_MOST_FORMS]:
                yield Option(Reason.FORM, WEIGHTS[Reason.FORM], ((word,),))

    def _options(self, word: str) -> list[Option]:
        """Every way to meet one word."""
        if not word.isalnum():
            return self._hyphened(word)
        vocabulary = self.vocabulary
        options = self._plain(word)
        if word in vocabulary or any(is_alike(word, form) for form in vocabulary.forms(word)):
            return options
        if len(word) >= _SHORTEST_BEGIN and (begun := vocabulary.begun(word)):
            return [*options, *self._completed(begun)]
        if any(option.reason != Reason.FORM and not len(option.parts) > 1 for option in options) or all(
            part in vocabulary for part in vocabulary.split(word) or [word]
        ):
            return options
        return [*options, *self._misspelled(word)]

    def _completed(self, begun: Sequence[str]) -> Iterator[Option]:
        """Words that go on from what was typed, and the parts of the most common of them."""
        for word in begun:
            yield Option(Reason.FORM, _BEGUN, ((word,),))
        for word in begun[:_MOST_COMPLETED]:
            yield from self._of_parts(self.vocabulary.split(word), WEIGHTS[Reason.COMPOUND] * _BEGUN)

    def _plain(self, word: str) -> list[Option]:
        vocabulary = self.vocabulary
        options = [Option(Reason.EXACT, 1.0, ((word,),))] if word in vocabulary else []
        options += [
            Option(Reason.FORM, WEIGHTS[Reason.FORM], ((form,),)) for form in vocabulary.forms(word)[:_MOST_FORMS]
        ]
        options += [Option(Reason.COMPOUND, WEIGHTS[Reason.COMPOUND], ((one,),)) for one in vocabulary.compounds(word)]
        options += self._phrases(self.synonyms.of((word,)), Reason.SYNONYM, WEIGHTS[Reason.SYNONYM])
        options += self._initial_split(word)
        parts = vocabulary.split(word)
        options += self._of_parts(parts, WEIGHTS[Reason.COMPOUND])
        if parts and parts[1] in LIGHT_WORDS:
            options += [Option(Reason.COMPOUND, _PART, ((one,),)) for one in self._same(parts[0])]
        return options

    def _of_parts(self, parts: Sequence[str], weight: float) -> list[Option]:
        """To meet all parts of a compound, each in one of its ways."""
        ways = tuple(self._same(part) for part in parts)
        return [Option(Reason.COMPOUND, weight, ways)] if ways and all(ways) else []

    def _same(self, part: str) -> tuple[str, ...]:
        """The forms of a part of a compound, and the single words that mean the same."""
        synonyms = (phrase[0] for phrase in self.synonyms.of((part,)) if len(phrase) == 1)
        words = (part, *self.vocabulary.forms(part)[:_MOST_FORMS], *synonyms)
        return known(dict.fromkeys(words), self.vocabulary)

    def _initial_split(self, word: str) -> Iterator[Option]:
        """ "email" as "e-mail", "cvketel" as "cv-ketel": the index has those as two words in a row."""
        for at in (1, 2):
            first, last = word[:at], word[at:]
            if first not in FUNCTION_WORDS and first in self.vocabulary and len(last) > 2 and last in self.vocabulary:
                yield Option(Reason.FORM, WEIGHTS[Reason.FORM], phrase=(first, last))

    def _hyphened(self, word: str) -> list[Option]:
        """ "e-mail" as it is, as one word, and as its parts when those say something."""
        parts = phrase_of(word)
        options = [Option(Reason.EXACT, 1.0, phrase=parts)] if all(part in self.vocabulary for part in parts) else []
        options += [
            Option(
                Reason.FORM if one.reason == Reason.EXACT else one.reason, one.weight * _ADJACENT, one.parts, one.phrase
            )
            for one in self._plain("".join(parts))
        ]
        ways = [self._same(part) or self.vocabulary.compounds(part) for part in parts if part not in FUNCTION_WORDS]
        if ways and all(ways) and max(map(len, parts)) > 2:
            options.append(Option(Reason.COMPOUND, WEIGHTS[Reason.COMPOUND], tuple(ways)))
        return options

    def _misspelled(self, word: str) -> list[Option]:
        weight = WEIGHTS[Reason.SPELLING]
        if near := self.vocabulary.near(word):
            return [Option(Reason.SPELLING, one.weight * weight, one.parts, one.phrase) for one in self._plain(near)]
        part = self.vocabulary.largest_part(word)
        if not part:
            return []
        ways = [self._same(part)]
        rest = word.removeprefix(part) if word.startswith(part) else word.removesuffix(part)
        if other := self.vocabulary.near(rest) if len(rest) > 4 else "":
            ways.append(self._same(other))
        if not all(ways):
            return []
        reason = Reason.SPELLING if other else Reason.COMPOUND
        return [Option(reason, _PART, tuple(ways))]

    def _phrases(self, phrases: Iterable[Phrase], reason: Reason, weight: float) -> list[Option]:
        """Ways to meet phrases, the last word of each in any form that the library has."""
        options = []
        for phrase in phrases:
            *before, last = phrase
            if not all(word in self.vocabulary for word in before):
                continue
            for word in self._same_forms(last)[:_MOST_PHRASES]:
                if before:
                    options.append(Option(reason, weight, phrase=(*before, word)))
                else:
                    options.append(Option(reason, weight, ((word,),)))
        return options

    def _same_forms(self, word: str) -> tuple[str, ...]:
        return known((word, *self.vocabulary.forms(word)), self.vocabulary)


def _best(options: Iterable[Option]) -> tuple[Option, ...]:
    """The best of the ways that come to the same, best first."""
    best: dict[tuple[object, ...], Option] = {}
    for option in options:
        key = (option.parts, option.phrase)
        if key not in best or best[key].weight < option.weight:
            best[key] = option
    return tuple(sorted(best.values(), key=lambda option: -option.weight))
