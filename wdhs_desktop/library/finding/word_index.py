"""What the search keeps in memory of one state of the library: its words, its synonyms and its short texts."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from wdhs_desktop.library.finding import search_rows as rows
from wdhs_desktop.library.finding.query import QueryReader
from wdhs_desktop.library.finding.ranking import ShortTexts
from wdhs_desktop.library.finding.stems import fold
from wdhs_desktop.library.finding.synonyms import Synonyms, phrase_of
from wdhs_desktop.library.finding.words import Vocabulary

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AFTER_ALL = "\U0010ffff"
_ACCENTED = re.compile(r"[a-zA-Z0-9]*[^\W\x00-\x7f][^\W_]*")


@dataclass(frozen=True)
class WordIndex:
    """Made once for each revision of the library; nothing in it changes."""

    version: rows.Version
    counts: Mapping[str, int]
    reader: QueryReader
    texts: Mapping[int, ShortTexts]
    spelled: Mapping[str, str]
    begins: Sequence[tuple[str, int]]
    places: Mapping[str, array[int]]

    @classmethod
    def read(cls, connection: Connection) -> WordIndex:
        counts = rows.word_counts(connection)
        groups = rows.word_groups(connection)
        short = rows.short_rows(connection)
        synonyms = Synonyms(groups)
        texts = {row.number: ShortTexts.of(row) for row in short}
        begins = sorted((word, number) for number, text in texts.items() for word in text.folded_title.words)
        written = chain(
            (text for row in short for text in (row.title, row.headings, row.keywords)),
            rows.texts(connection),
        )
        return cls(
            version=rows.version(connection),
            counts=counts,
            reader=QueryReader(Vocabulary(counts, synonyms.words), synonyms),
            texts=texts,
            spelled=_with_accents(written) | _named(groups),
            begins=begins,
            places=_places(texts),
        )

    def as_written(self, words: str) -> str:
        """Folded words as the library writes them: "cooperatie" is "coöperatie", "alv" is "ALV"."""
        return self.spelled.get(words) or " ".join(self.spelled.get(word, word) for word in words.split(" "))

    def titled(self, starts: Sequence[str]) -> set[int]:
        """The items whose title has a word that begins with each of these."""
        found: set[int] | None = None
        for start in starts:
            first = bisect_left(self.begins, (start, 0))
            having = {
                number for _word, number in self.begins[first : bisect_left(self.begins, (start + _AFTER_ALL, 0))]
            }
            found = having if found is None else found & having
        return found or set()


def _places(texts: Mapping[int, ShortTexts]) -> dict[str, array[int]]:
    """For each word in a short text the items that have it, once for each text. An array is nothing to the collector,
    which would otherwise halt a search to look through lists of all words."""
    places: dict[str, array[int]] = {}
    for number, short in texts.items():
        for _weight, text in short.fields:
            for word in text.words:
                places.setdefault(word, array("q")).append(number)
    return places


def _named(groups: Iterable[Sequence[str]]) -> dict[str, str]:
    """How the words that find each other are written, where that isn't as they are compared."""
    named = {" ".join(phrase_of(words)): words for group in groups for words in group}
    return {folded: words for folded, words in named.items() if folded != words}


def _with_accents(texts: Iterable[str]) -> dict[str, str]:
    spelled: dict[str, str] = {}
    for text in texts:
        if not text.isascii():
            for word in _ACCENTED.findall(text):
                spelled.setdefault(fold(word), word.lower())
    return spelled
