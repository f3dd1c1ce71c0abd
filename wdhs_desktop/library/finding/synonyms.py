"""Words of the library that find each other, such as "alv" and "algemene ledenvergadering", in any of their forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from wdhs_desktop.library.finding.stems import lemma, tokens

LONGEST_PHRASE = 6
Phrase = tuple[str, ...]


class Synonyms:
    """The groups of one or more libraries. A phrase is a tuple of folded words."""

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._groups: list[tuple[Phrase, ...]] = []
        self._of: dict[Phrase, list[int]] = defaultdict(list)
        for group in groups:
            phrases = tuple(dict.fromkeys(phrase for words in group if (phrase := phrase_of(words))))
            for lemmas in {tuple(map(lemma, phrase)) for phrase in phrases}:
                self._of[lemmas].append(len(self._groups))
            self._groups.append(phrases)

    @property
    def words(self) -> frozenset[str]:
        """Every word that stands in a group."""
        return frozenset(word for group in self._groups for phrase in group for word in phrase)

    def of(self, words: Sequence[str]) -> tuple[Phrase, ...]:
        """The other phrases of the groups that these words stand in."""
        lemmas = tuple(map(lemma, words))
        found = {
            phrase: None
            for group in self._of.get(lemmas, ())
            for phrase in self._groups[group]
            if tuple(map(lemma, phrase)) != lemmas
        }
        return tuple(found)

    def within(self, words: Sequence[str]) -> Iterator[tuple[int, int, tuple[Phrase, ...]]]:
        """Each run of words that stands in a group: where it begins and ends, and the other phrases."""
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + LONGEST_PHRASE) + 1):
                if others := self.of(words[start:end]):
                    yield start, end, others


def phrase_of(text: str) -> Phrase:
    """The words of an entry; those that a hyphen joins are separate, as in the index."""
    return tuple(part for token in tokens(text) for part in token.replace("‐", "-").replace("‑", "-").split("-"))
