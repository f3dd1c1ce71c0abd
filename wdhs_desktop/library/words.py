"""The words that a library is made of, and which of them somebody may have meant: other forms, compounds, spellings.

Dutch writes "vrijwilligersvergoeding" as one word. The vocabulary itself says where such a word may be cut: every piece
must be a word of the library too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from wdhs_desktop.library.function_words import FUNCTION_WORDS, word_set
from wdhs_desktop.library.stems import keys, lemma, stem

MOST_COMPOUNDS = 40
MOST_BEGUN = 24
SHORTEST_PART = 3
SHORTEST_MISSPELLED = 4
_SHORTEST_REST = 3
_SHORTEST_KNOWN_BY_FORM = 4
_BINDERS = ("", "s", "en", "e", "n", "er")
_NO_FIRST_PART = word_set(
    "aan af bij door her ont ver wan mis non pre sub onder over voor terug toe uit weg mee tegen rond samen vol"
)
_NO_LAST_PART = word_set(
    "baar loos heid heden lijk lijke schap schappen zaam zame achtig matig vol dom ing ingen aar aars ster sters ten "
    "den ling lingen isch ische ier iers eur eren teit iteit atie aties ist isten waarts tjes"
)
_PHONETIC = (("ij", "ei"), ("ou", "au"), ("ck", "k"), ("c", "k"), ("qu", "kw"), ("ph", "f"), ("x", "ks"), ("y", "i"),
             ("z", "s"), ("v", "f"), ("dt", "t"), ("ch", "g"))  # fmt: skip
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
        self._lines = "\n".join(["", *self._sorted, ""])
        self._with_key: dict[str, list[str]] = defaultdict(list)
        for word in self._sorted:
            for key in keys(word):
                self._with_key[key].append(word)
        self._lemmas = frozenset(map(lemma, self._sorted))
        self._spelled = _by_length(word for word in (*self._sorted, *self._others) if word not in FUNCTION_WORDS)
        self.forms = lru_cache(maxsize=4096)(self._find_forms)
        self.compounds = lru_cache(maxsize=1024)(self._find_compounds)
        self.split = lru_cache(maxsize=1024)(self._find_split)
        self.near = lru_cache(maxsize=256)(self._find_near)
        self._is_part = lru_cache(maxsize=65536)(self._find_part)

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def __len__(self) -> int:
        return len(self._counts)

    def count(self, word: str) -> int:
        return self._counts.get(word, 0)

    def _find_forms(self, word: str) -> tuple[str, ...]:
        """Other forms of a word that the library has, the most common first."""
        found = {other for key in keys(word) for other in self._with_key.get(key, ())} - {word}
        if word not in FUNCTION_WORDS:
            found -= FUNCTION_WORDS
        return tuple(sorted(found, key=lambda other: (-self._counts[other], other)))

    def begun(self, start: str) -> tuple[str, ...]:
        """Words that begin so, the most common first."""
        at = bisect_left(self._sorted, start)
        found = []
        while at < len(self._sorted) and self._sorted[at].startswith(start):
            found.append(self._sorted[at])
            at += 1
        found.sort(key=lambda word: (-self._counts[word], word))
        return tuple(found[:MOST_BEGUN])

    def _find_compounds(self, word: str) -> tuple[str, ...]:
        """Compounds of the library with this word in one of its forms as a part, the most common first."""
        pieces = {word, *self.forms(word), stem(word)}
        found = {
            whole
            for piece in pieces
            if len(piece) >= SHORTEST_PART and piece not in FUNCTION_WORDS and piece.isalpha()
            for whole, start in self._holding(piece)
            if (len(piece) > SHORTEST_PART or start == 0 or whole.endswith(piece))
            and self._is_compound(whole, start, piece)
        } - pieces
        return tuple(sorted(found, key=lambda whole: (-self._counts[whole], whole))[:MOST_COMPOUNDS])

    def _holding(self, piece: str) -> Iterator[tuple[str, int]]:
        """Longer words of the library with these letters in them, and where they begin."""
        at = self._lines.find(piece)
        while at >= 0:
            first = self._lines.rfind("\n", 0, at) + 1
            last = self._lines.find("\n", at)
            if last - first >= len(piece) + _SHORTEST_REST:
                yield self._lines[first:last], at - first
            at = self._lines.find(piece, at + 1)

    def _is_compound(self, whole: str, start: int, piece: str) -> bool:
        before, after = whole[:start], whole[start + len(piece) :]
        return (not before or self._is_first(before)) and (not after or self._is_last(after, is_bound=True))

    def _is_first(self, part: str) -> bool:
        """Whether a compound may begin so; "vrijwilligers" is "vrijwilliger" with a letter that binds."""
        return any(
            self._is_part(part.removesuffix(binder)) and part.removesuffix(binder) not in _NO_FIRST_PART
            for binder in _BINDERS
            if part.endswith(binder)
        )

    def _is_last(self, part: str, *, is_bound: bool) -> bool:
        """Whether a compound may end so, after a letter that binds or at once."""
        return any(
            self._is_part(part.removeprefix(binder)) and part.removeprefix(binder) not in _NO_LAST_PART
            for binder in (_BINDERS if is_bound else ("",))
            if part.startswith(binder)
        )

    def _find_part(self, part: str) -> bool:
        """Whether these letters are a word of the library, in whatever form, that may stand in a compound."""
        if len(part) < SHORTEST_PART or part in FUNCTION_WORDS:
            return False
        if part in self._counts or part in self._others:
            return True
        if len(part) < _SHORTEST_KNOWN_BY_FORM:
            return False
        return lemma(part) in self._lemmas or any(
            self._is_cut(part, at) for at in range(SHORTEST_PART, len(part) - SHORTEST_PART + 1)
        )

    def _is_cut(self, word: str, at: int) -> bool:
        """Whether a word falls apart here in two words of the library."""
        first, last = word[:at], word[at:]
        return (
            last in self._counts
            and last not in FUNCTION_WORDS
            and last not in _NO_LAST_PART
            and any(
                (bare := first.removesuffix(binder)) in self._counts
                and len(bare) >= SHORTEST_PART
                and bare not in FUNCTION_WORDS
                and bare not in _NO_FIRST_PART
                for binder in _BINDERS
                if first.endswith(binder)
            )
        )

    def _find_split(self, word: str) -> tuple[str, ...]:
        """The two words of which somebody made this one, without the letters that bind; nothing if there are none."""
        best: tuple[int, tuple[str, str]] | None = None
        for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
            first, last = word[:at], word[at:]
            if not self._is_last(last, is_bound=False):
                continue
            for binder in _BINDERS:
                bare = first.removesuffix(binder)
                if first.endswith(binder) and bare not in _NO_FIRST_PART and self._is_part(bare):
                    is_plain = (bare in self._counts) + (last in self._counts)
                    rank = (is_plain, min(len(bare), len(last)))
                    if best is None or rank > best[0]:
                        best = (rank, (bare, last))
        return best[1] if best else ()

    def largest_part(self, word: str) -> str:
        """The longest word of the library that this one begins or ends with, when it is most of it."""
        ends = [word[:at] for at in range(5, len(word) - 2)] + [word[at:] for at in range(3, len(word) - 4)]
        known = [end for end in ends if self.forms(end) or end in self._counts]
        known = [end for end in known if end not in _NO_FIRST_PART | _NO_LAST_PART | FUNCTION_WORDS]
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
        return min(found, key=lambda other: self._doubt(word, other, found[other]), default="")

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
    return 1 if len(word) < 6 else 2 if len(word) < 10 else 3


def join(first: str, last: str) -> tuple[str, ...]:
    """The compounds that two words can make."""
    return tuple(f"{first}{binder}{last}" for binder in ("", "s", "en", "e", "n"))


def known(words: Iterable[str], vocabulary: Collection[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word in vocabulary)
