"""The voorvoegsels of surnames, Dutch and from elsewhere: how to recognise them and how to write them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_DUTCH = (
    "van vande vanden vander de den der des het 't 'n 's ten ter te op in uit uijt uyt aan bij voor over onder achter "
    "tot toe thoe d'"
)
_ELSEWHERE = (
    "von vom zu zum zur dem am el al ben bin bint ibn abu ait aït oulad du la le les l' da das dos do del della degli "
    "dei di lo los las af av"
)
PREFIX_WORDS: Final = frozenset(f"{_DUTCH} {_ELSEWHERE}".split())

GIVEN_NAMES_TOO: Final = frozenset({"ben", "al", "le", "do", "di", "la", "bin"})
"""Words that are a first name when they stand in front: Ben de Vries."""

ABBREVIATED: Final = {"v.": "van", "v": "van"}
UNCLEAR: Final = frozenset({"v.d.", "v.d", "vd", "vd.", "v/d", "v.den", "v.der"})
"""May stand for "van de", "van den" or "van der": only the person knows."""

_GLUED: Final = ("d'", "l'")
_APOSTROPHES = str.maketrans("’‘`´ʼ", "'''''")


@dataclass(frozen=True)
class PrefixRun:
    """Where a voorvoegsel stands in a row of words: from `start` up to `end`, written as `text`."""

    start: int
    end: int
    text: str


def plain_apostrophes(text: str) -> str:
    return text.translate(_APOSTROPHES)


def prefix_words(word: str) -> tuple[str, ...]:
    """The voorvoegsel words that one written word stands for; empty when it is none."""
    lower = plain_apostrophes(word).lower()
    if lower in PREFIX_WORDS or lower in UNCLEAR:
        return (lower,)
    if lower in ABBREVIATED and word[:1] == "v":
        return (ABBREVIATED[lower],)
    if lower.endswith("'t") and lower[:-2] in PREFIX_WORDS:
        return (lower[:-2], "'t")
    return ()


def find_prefix(words: list[str], first: int = 0) -> PrefixRun | None:
    """The first run of voorvoegsel words from `first` on that leaves at least one word behind it."""
    for start in range(first, len(words) - 1):
        found: list[str] = []
        end = start
        while end < len(words) - 1 and (parts := prefix_words(words[end])):
            found += parts
            end += 1
        if found:
            return PrefixRun(start, end, " ".join(found))
    return None


def whole_prefix(text: str) -> str:
    """The voorvoegsel when the whole text is one ("van de"), else an empty text."""
    parts = [prefix_words(word) for word in text.split()]
    return " ".join(part for found in parts for part in found) if parts and all(parts) else ""


def split_glued(surname: str) -> tuple[str, str]:
    """Split "d'Hondt" into its voorvoegsel and core name. A capital (D'Angelo) belongs to the name and stays."""
    plain = plain_apostrophes(surname)
    for prefix in _GLUED:
        if plain.startswith(prefix) and plain[2:3].isupper():
            return prefix, plain[2:]
    return "", surname


def join_prefix(prefix: str, surname: str) -> str:
    """Write voorvoegsel and core name together: "van den Berg", "d'Hondt"."""
    if not prefix or not surname:
        return prefix or surname
    return f"{prefix}{surname}" if prefix.endswith(_GLUED) else f"{prefix} {surname}"


def with_capital(text: str) -> str:
    """A capital at the beginning: "Van den Berg", "D'Hondt", "IJssel"; 't keeps its small letter."""
    if text.startswith("ij"):
        return "IJ" + text[2:]
    return text[:1].upper() + text[1:]


def as_name(word: str) -> str:
    """A word in capitals or small letters written as a name: "JANSSEN-BAKKER" becomes Janssen-Bakker."""
    parts = (with_capital(part.lower()) for part in word.split("-"))
    return "-".join(parts)
