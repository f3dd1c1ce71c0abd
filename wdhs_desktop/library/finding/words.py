"""The words that a library is made of, and which of them somebody may have meant: other forms, compounds, spellings.

Dutch writes "vrijwilligersvergoeding" as one word. The vocabulary itself says where such a word may be cut: every piece
must be a word of the library too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from heapq import nsmallest

from wdhs_desktop.library.finding.compounds import Compounds, bare_forms, is_inflected
from wdhs_desktop.library.finding.function_words import FUNCTION_WORDS
from wdhs_desktop.library.finding.stems import keys

MOST_COMPOUNDS = 24
MOST_BEGUN = 16
SHORTEST_MISSPELLED = 4
_SHORTEST_START = 4
_PHONETIC = (("ij", "ei"), ("ou", "au"), ("ck", "k"), ("c", "k"), ("qu", "kw"), ("ph", "f"), ("x", "ks"), ("y", "i"),
             ("z", "s"), ("v", "f"), ("dt", "t"), ("ch", "g"))  # fmt: skip
_AFTER_ALL = "\U0010ffff"
_TWICE = re.compile(r"(.)\1")


class Vocabulary:
    """Folded words with the number of texts that hold each, and `others` that people may use for them.

    Nothing in it changes; it may be used by several threads.
    """

    def __init__(self, counts: Mapping[str, int], others: Collection[str] = ()) -> None:
        import rapidfuzz.distance
        import rapidfuzz.process

        self._distance, self._extract = rapidfuzz.distance.OSA.distance, rapidfuzz.process.extract
        self._counts = counts
        self._others = frozenset(word for word in others if word not in counts)
        self._sorted = sorted(counts)
        self._with_key: dict[str, str] = {}
        for word in self._sorted:
            for key in keys(word):
                self._with_key[key] = f"{self._with_key[key]} {word}" if key in self._with_key else word
        self._compounds = Compounds(counts, self._others)
        self._spelled = _by_length(word for word in (*self._sorted, *self._others) if word not in FUNCTION_WORDS)
        self.begun = lru_cache(maxsize=1024)(self._find_begun)
        self.forms = lru_cache(maxsize=4096)(self._find_forms)
        self.compounds = lru_cache(maxsize=1024)(self._find_compounds)
        self.near = lru_cache(maxsize=256)(self._find_near)

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def __len__(self) -> int:
        return len(self._counts)

    def count(self, word: str) -> int:
        return self._counts.get(word, 0)

    def _find_forms(self, word: str) -> tuple[str, ...]:
        """Other forms of a word that the library has, the most common first."""
        found = {other for key in keys(word) for other in self._with_key.get(key, "").split()} - {word}
        if word not in FUNCTION_WORDS:
            found -= FUNCTION_WORDS
        return tuple(sorted(found, key=lambda other: (-self._counts[other], other)))

    def _find_begun(self, start: str) -> tuple[str, ...]:
        """Words that begin so, the most common first."""
        found = self._sorted[bisect_left(self._sorted, start) : bisect_left(self._sorted, start + _AFTER_ALL)]
        return tuple(nsmallest(MOST_BEGUN, found, key=lambda word: (-self._counts[word], word)))

    def _find_compounds(self, word: str) -> tuple[str, ...]:
        """Compounds of the library with this word in one of its forms as a part, the most common first."""
        pieces = {word, *(form for form in self.forms(word) if is_inflected(word, form))}
        pieces |= {bare for form in pieces for bare in bare_forms(form)}
        found = set(self._compounds.holding(pieces)) - pieces
        return tuple(sorted(found, key=lambda whole: (-self._counts[whole], whole))[:MOST_COMPOUNDS])

    def split(self, word: str) -> tuple[str, ...]:
        """The two words of which somebody made this one, without the letters that bind; nothing if there are none."""
        cut = self._compounds.cut(word)
        return (word[: cut.end], word[cut.begin :]) if cut else ()

    def largest_part(self, word: str) -> str:
        """The longest word of the library that this one begins or ends with, when it is most of it."""
        ends = [word[:at] for at in range(_SHORTEST_START, len(word) - 3)] + [
            word[at:] for at in range(3, len(word) - 4)
        ]
        known = (end for end in ends if end not in FUNCTION_WORDS and (end in self._counts or self.forms(end)))
        return max(known, key=len, default="")

    def _find_near(self, word: str) -> str:
        """The word of the library that this is most likely a misspelling of, or nothing."""
        if len(word) < SHORTEST_MISSPELLED or not word.isalpha():
            return ""
        most = _most_mistakes(word)
        heard = sound(word)
        found: dict[str, float] = {}
        for length in range(len(word) - most, len(word) + most + 1):
            words, sounds = self._spelled.get(length, ([], []))
            for _word, distance, at in self._extract(word, words, scorer=self._distance, score_cutoff=most, limit=8):
                found[words[at]] = float(distance)
            for _sound, distance, at in self._extract(
                heard, sounds, scorer=self._distance, score_cutoff=most - 1, limit=8
            ):
                found[words[at]] = min(found.get(words[at], 9.0), distance + 0.5)
        doubts = {other: self._doubt(word, other, distance) for other, distance in found.items()}
        best = min(doubts, key=doubts.__getitem__, default="")
        return best if best and doubts[best][0] <= most else ""

    def _doubt(self, word: str, other: str, distance: float) -> tuple[float, int, str]:
        return (distance + (0.75 if word[0] != other[0] else 0), -self.count(other), other)


def _by_length(words: Iterable[str]) -> dict[int, tuple[list[str], list[str]]]:
    """Words that may have been meant, and how they sound, by their number of letters."""
    found: dict[int, tuple[list[str], list[str]]] = {}
    for word in words:
        if len(word) >= SHORTEST_MISSPELLED and word.isalpha():
            written, heard = found.setdefault(len(word), ([], []))
            written.append(word)
            heard.append(sound(word))
    return found


def sound(word: str) -> str:
    """The same for words that sound alike to most people, such as "kontributie" and "contributie"."""
    for written, heard in _PHONETIC:
        word = word.replace(written, heard)
    return _TWICE.sub(r"\1", word)


def _most_mistakes(word: str) -> int:
    """How many letters may be wrong: in a short word one wrong letter already makes another word."""
    return 1 if len(word) < 8 else 2 if len(word) < 12 else 3


def join(first: str, last: str) -> tuple[str, ...]:
    """The compounds that two words can make."""
    return tuple(f"{first}{binder}{last}" for binder in ("", "s", "en", "e", "n"))


def known(words: Iterable[str], vocabulary: Vocabulary | Collection[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word in vocabulary)
