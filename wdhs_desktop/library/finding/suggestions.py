"""Proposes titles and whole words while somebody is still typing."""

from __future__ import annotations

from heapq import nsmallest

from wdhs_desktop.library.finding.function_words import FUNCTION_WORDS
from wdhs_desktop.library.finding.stems import lemma, tokens
from wdhs_desktop.library.finding.word_index import WordIndex
from wdhs_desktop.library.records import Value

_MOST_WORDS = 3
_SHORTEST_TITLE_WORD = 2


class Suggestion(Value, frozen=True, kw_only=True):
    """Words to search for; with the id and kind of an item when they are its title."""

    text: str
    item: str = ""
    kind: str = ""


def suggestions(index: WordIndex, text: str, shown: frozenset[int], limit: int) -> tuple[Suggestion, ...]:
    """Whole words first, then titles in which every typed word begins a word. `shown` are the items that count."""
    typed = tokens(text)
    if not typed or limit < 1:
        return ()
    completed = [Suggestion(text=words) for words in _completed(index, text, typed[-1])]
    numbers = index.titled(typed) & shown if len(typed[-1]) >= _SHORTEST_TITLE_WORD or len(typed) > 1 else set()
    titles = nsmallest(limit, numbers, key=lambda number: _order(index, number, typed))
    found = [
        Suggestion(text=one.title, item=one.id, kind=one.kind) for one in (index.texts[number] for number in titles)
    ]
    room = max(limit - len(found), min(_MOST_WORDS, limit // 2))
    return tuple([*completed[:room], *found][:limit])


def _completed(index: WordIndex, text: str, last: str) -> list[str]:
    """What was typed with its last word completed, in the most common ways; one form of each word."""
    if len(last) < _SHORTEST_TITLE_WORD or last in FUNCTION_WORDS or text[-1:].isspace():
        return []
    before, space, _last = text.rstrip().rpartition(" ")
    found: dict[str, str] = {}
    for word in index.reader.vocabulary.begun(last):
        if word != last and word.isalpha() and word not in FUNCTION_WORDS:
            found.setdefault(lemma(word), word)
    return [f"{before}{space}{index.as_written(word)}".lstrip() for word in list(found.values())[:_MOST_WORDS]]


def _order(index: WordIndex, number: int, typed: tuple[str, ...]) -> tuple[bool, bool, int, str]:
    """Titles with the very words first, then those that begin so, then short ones."""
    text = index.texts[number]
    return (
        typed[-1] not in text.folded_title.words,
        not text.folded_title.begins(typed[0]),
        len(text.title),
        text.title,
    )
