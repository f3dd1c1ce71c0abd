"""What an answer says beside its lines: which words were looked for too, and which spelling may have been meant."""

from __future__ import annotations

from collections.abc import Sequence

from wdhs_desktop.library.finding.query import Query, Term
from wdhs_desktop.library.finding.stems import fold, keys, tokens
from wdhs_desktop.library.finding.word_index import WordIndex
from wdhs_desktop.library.records import Found, Reason

FEW = 3
"""With fewer items that have all words, those with most of them follow, and better spellings are proposed."""
_MOST_ALSO = 6


def also(index: WordIndex, text: str, query: Query, found: Sequence[Found]) -> tuple[str, ...]:
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
    typed = frozenset(key for word in tokens(text) for key in keys(word))
    seen: list[frozenset[str]] = []
    words: list[str] = []
    for phrase in (*synonyms, *compounds):
        if not any(keys(word).isdisjoint(typed) for word in phrase):
            continue
        forms = frozenset(f"{before} {key}".lstrip() for key in keys(phrase[-1]) for before in (" ".join(phrase[:-1]),))
        if all(forms.isdisjoint(others) for others in seen):
            seen.append(forms)
            words.append(index.as_written(" ".join(phrase)))
    return tuple(words[:_MOST_ALSO])


def meant(index: WordIndex, query: Query, text: str, total: int) -> str:
    """The text with better spellings: when those were searched for, or when little was found."""
    better = {
        term.typed: near
        for term in query.terms
        if (_is_misspelled(term) or (total < FEW and not term.is_known))
        and (near := index.reader.vocabulary.near(term.typed))
    }
    if not better:
        return ""
    return " ".join(index.as_written(better.get(fold(word).strip("\"'.,;:!?()"), word)) for word in text.split())


def _is_misspelled(term: Term) -> bool:
    return any(option.reason == Reason.SPELLING for option in term.options)
