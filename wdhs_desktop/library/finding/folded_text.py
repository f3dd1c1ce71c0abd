"""A text as the search compares it: its words without capitals and accents, letter for letter in the same places."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property

_WORD = re.compile(r"[^\W_]+")
_BARE = {
    chr(code): parts[0].lower()
    for code in range(0xC0, 0x250)
    if len(parts := unicodedata.normalize("NFD", chr(code))) > 1 and parts[0].isascii()
}
_MANY = 30  # from here on it is quicker to cut the text into words once
_NO_WORDS = frozenset[str]()
_LAST_ASCII = "\x7f"
_GAPS = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})


def bare(text: str) -> str:
    """Lower case without the common accents and signs, as long as it was."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    if not lowered.isascii():
        for letter in set(lowered):
            if letter > _LAST_ASCII:
                lowered = lowered.replace(letter, _BARE.get(letter) or (letter if letter.isalnum() else " "))
    return lowered


def words_of(text: str) -> list[str]:
    """The words of a text without capitals; splitting at spaces is quicker than matching."""
    return text.translate(_GAPS).split() if text.isascii() else _WORD.findall(text)


def has_word(letters: str, word: str) -> bool:
    """Whether a word stands in bare letters, and not only as a part of another word."""
    begin = letters.find(word)
    while begin >= 0:
        end = begin + len(word)
        if not (letters[begin - 1 : begin].isalnum() or letters[end : end + 1].isalnum()):
            return True
        begin = letters.find(word, begin + 1)
    return False


class FoldedText:
    """The words of a text, to compare with those of a search. `letters` is the text as `bare` gives it."""

    def __init__(self, letters: str, words: frozenset[str]) -> None:
        self._bare = letters
        self.words = words

    @classmethod
    def of(cls, text: str) -> FoldedText:
        letters = bare(text)
        return cls(letters, frozenset(words_of(letters)))

    @classmethod
    def among(cls, texts: Sequence[str], wanted: frozenset[str]) -> list[FoldedText]:
        """Texts of which only the `wanted` words count: much quicker for long texts that are looked at once."""
        whole = bare("\n".join(texts))
        if len(wanted) < _MANY:
            present = [word for word in wanted if word in whole]
        else:
            present = list(wanted.intersection(words_of(whole)))
        found, end = [], -1
        for text in texts:
            begin = end + 1
            end = begin + len(text)
            letters = whole[begin:end]
            words = [word for word in present if word in letters and has_word(letters, word)]
            found.append(cls(letters, frozenset(words) if words else _NO_WORDS))
        return found

    @cached_property
    def _line(self) -> str:
        return f" {' '.join(words_of(self._bare))} "

    def begins(self, letters: str) -> bool:
        return self._line.startswith(f" {letters}")

    def has(self, phrase: Sequence[str]) -> bool:
        """Whether these words stand in it in a row."""
        return self.words.issuperset(phrase) and f" {' '.join(phrase)} " in self._line

    def places(self, word: str) -> Iterator[tuple[int, int]]:
        """Where a word begins and ends."""
        text, end = self._bare, 0
        while (begin := text.find(word, end)) >= 0:
            end = begin + len(word)
            if not (text[begin - 1 : begin].isalnum() or text[end : end + 1].isalnum()):
                yield begin, end

    def places_of(self, phrase: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where a phrase begins and ends, whatever stands between its words."""
        if self.has(phrase):
            pattern = r"[\W_]+".join(map(re.escape, phrase))
            for found in re.finditer(rf"(?<![^\W_]){pattern}(?![^\W_])", self._bare):
                yield found.span()
