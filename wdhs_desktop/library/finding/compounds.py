"""Cuts Dutch compounds with the words of the library itself: "bestuursledenvergadering" is bestuur, leden, vergadering.

Of all ways to cut a word the one with the fewest pieces counts, so that "bestuurslid" holds "bestuur" and not "best".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from wdhs_desktop.library.finding.function_words import FUNCTION_WORDS, word_set
from wdhs_desktop.library.finding.stems import are_irregular, other_spellings, stem

SHORTEST_PART = 3
_SHORTEST_INFLECTED = 4
_SHORTEST_STEM = 5
_COMMON = 2
"""Texts in which a very short word must stand to count as a part: few are words, many are endings."""
_BINDERS = {"": 0, "s": 1, "en": 1, "e": 2, "n": 2, "er": 2}
"""Letters between two parts, with how rare they are."""
_BEFORE_ER = word_set("kind ei lied blad goed rund kalf lam volk")
_NO_FIRST_PART = word_set(
    "aan af bij door her ont ver wan mis non pre sub onder over voor terug toe uit weg mee tegen rond samen vol"
)
_NO_LAST_PART = word_set(
    "baar bare loos heid heden lijk lijke lijks schap schappen zaam zame achtig matig vol dom ing ingen aar aars ster "
    "sters ste ten den de te ende enden ling lingen isch ische ier iers eur eren ering ere ers teit iteit atie aties "
    "ist isten waarts tje tjes je jes netje netjes etje etjes pje pjes rij lag ding dingen ness man kin"
)
_NO_SHORT_END = ("en", "er", "rs", "es", "el", "em")
_WHOLE = word_set("bestuur besturen bestuurt bestuurde bestuurder bestuurders belangrijk paspoort verslag uitslag")
"""Words that only look like compounds."""

Span = tuple[int, int]


class Cut(NamedTuple):
    """Where the first part of a word ends, without letters that bind, and where the last begins."""

    end: int
    begin: int


class Compounds:
    """Knows which words make up others. May be used by several threads."""

    def __init__(self, counts: Mapping[str, int], others: Collection[str]) -> None:
        self._words = frozenset(
            word
            for word, count in counts.items()
            if word not in FUNCTION_WORDS and (len(word) > SHORTEST_PART or count >= _COMMON)
        )
        self._others = frozenset(others)
        self._lines = "\n".join(["", *sorted(counts), ""])
        self.cut = lru_cache(maxsize=16384)(self._find_cut)
        self._is_known = lru_cache(maxsize=65536)(self._find_known)
        self._is_word = lru_cache(maxsize=65536)(self._find_word)
        self._spans = lru_cache(maxsize=16384)(self._find_spans)

    def holding(self, pieces: Iterable[str]) -> Iterator[str]:
        """The compounds with one of these words as a part."""
        for piece in pieces:
            if len(piece) >= SHORTEST_PART and piece not in FUNCTION_WORDS and piece.isalpha():
                for whole, start in self._with_letters(piece):
                    if self._is_part(whole, start, piece):
                        yield whole

    def _with_letters(self, piece: str) -> Iterator[tuple[str, int]]:
        """Longer words with these letters in them, and where they begin."""
        at = self._lines.find(piece)
        while at >= 0:
            first = self._lines.rfind("\n", 0, at) + 1
            last = self._lines.find("\n", at)
            if last - first >= len(piece) + SHORTEST_PART:
                yield self._lines[first:last], at - first
            at = self._lines.find(piece, at + 1)

    def _is_part(self, whole: str, start: int, piece: str) -> bool:
        end = start + len(piece)
        if self._is_word(piece):
            if len(piece) == SHORTEST_PART and start > 0 and end < len(whole):
                return False
            may_be = (start == 0 or self._first_ends(whole[:start])) and (
                end == len(whole) or self._last_begins(whole[end:])
            )
            return bool(may_be) and (start, end) in self._spans(whole)
        if len(piece) < _SHORTEST_STEM:
            return False
        if start == 0:
            return any(len(whole) - end - begin > SHORTEST_PART for begin in self._last_begins(whole[end:]))
        return end == len(whole) and any(first > SHORTEST_PART for first in self._first_ends(whole[:start]))

    def _find_spans(self, word: str) -> frozenset[Span]:
        """Where the parts of a word stand, and the parts of those."""
        cut = self.cut(word)
        if cut is None:
            return frozenset()
        inner = {(begin + cut.begin, end + cut.begin) for begin, end in self._spans(word[cut.begin :])}
        return frozenset({(0, cut.end), (cut.begin, len(word))} | inner | self._spans(word[: cut.end]))

    def _find_cut(self, word: str) -> Cut | None:
        """The best place to cut a word in two words that are known, or compounds themselves."""
        if word in _WHOLE:
            return None
        best: tuple[tuple[int, int, int], Cut] | None = None
        for begin in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
            last = word[begin:]
            if not self._may_end(last):
                continue
            for end in self._first_ends(word[:begin]):
                if end < begin and word[end] == "s" and word[end:] in self._words:
                    continue
                known = (word[:end] in self._words) + (last in self._words)
                worth = (2 * known - _BINDERS[word[end:begin]], min(end, len(last)), end)
                if best is None or worth > best[0]:
                    best = (worth, Cut(end, begin))
        return best[1] if best else None

    def _first_ends(self, part: str) -> list[int]:
        """Where the word ends that a compound begins with; "vrijwilligers" may be that with a letter that binds."""
        ends = (len(part) - len(binder) for binder in _BINDERS if part.endswith(binder))
        return [end for end in ends if self._may_begin(part[:end], part[end:])]

    def _may_begin(self, first: str, binder: str) -> bool:
        if first in _NO_FIRST_PART or (binder == "er" and first not in _BEFORE_ER):
            return False
        return self._is_known(first)

    def _last_begins(self, part: str) -> list[int]:
        """Where the last word of a compound begins, after letters that bind or at once."""
        begins = (len(binder) for binder in _BINDERS if part.startswith(binder))
        return [begin for begin in begins if self._may_end(part[begin:])]

    def _may_end(self, part: str) -> bool:
        if part in _NO_LAST_PART or (len(part) == SHORTEST_PART and part.endswith(_NO_SHORT_END)):
            return False
        return self._is_known(part)

    def _find_known(self, part: str) -> bool:
        """Whether a part is a word, or a compound of two words as they stand in the library."""
        if self._is_word(part):
            return True
        words = self._words
        for begin in range(SHORTEST_PART, len(part) - SHORTEST_PART + 1):
            if part[begin:] in words and part[begin:] not in _NO_LAST_PART:
                first = part[:begin]
                if first in words or any(first.removesuffix(binder) in words for binder in ("s", "en", "e", "n")):
                    return True
        return False

    def _find_word(self, part: str) -> bool:
        """Whether these letters are a word, in one of its plain forms, that may stand in a compound."""
        if len(part) < SHORTEST_PART or part in FUNCTION_WORDS:
            return False
        if part in self._words or part in self._others:
            return True
        if len(part) < _SHORTEST_INFLECTED:
            return False
        return any(other in self._words for other in other_spellings(part))


def is_inflected(word: str, other: str) -> bool:
    """Whether two words of one stem are forms that a compound may have: "zaal" and "zalen", "lid" and "leden"."""
    if are_irregular(word, other):
        return True
    same = min(len(word), len(other)) - 2
    return abs(len(word) - len(other)) <= 2 and same >= 2 and word[:same] == other[:same]


def bare_forms(word: str) -> set[str]:
    """The forms without an ending that a compound may have, though no text has them: "uitdaag" of "uitdagen"."""
    found = {
        word[: -len(ending)]
        for ending in ("en", "s")
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM
    }
    stemmed = stem(word)
    if not word.startswith("ge") and len(stemmed) >= _SHORTEST_STEM and stemmed.isalpha():
        found.add(stemmed)
    return found
