"""Brings Dutch words back to what they have in common, so that "leden" meets "lid" and "verzekerd" meets "verzekering".

A word gets several keys; two words are forms of one another when they share a key. The index keeps the words as they
were written (see words.Vocabulary), so a better rule here asks nothing of a file that exists.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from Stemmer import Stemmer

LONGEST_QUERY = 300
_APOSTROPHES = "'’‘`´ʼ′"
_POSSESSIVE = re.compile(rf"(?<=\w)[{_APOSTROPHES}]s?\b")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_WORD = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*")
_SHORTEST_BASE = 4
_LONG_STEM = 6
_LONG_VOWEL = re.compile(r"([aeou])\1(?=[^aeiou]+$)")
_CLOSED = re.compile(r"(.*[^aeiou])([aeou])\2([^aeiou])")
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiou]")
_SOFT, _HARD = {"f": "v", "s": "z"}, {"v": "f", "z": "s"}
_STEMMER_LOCK = threading.Lock()

IRREGULAR = (
    "lid leden", "stad steden", "schip schepen", "kind kinderen kinders", "ei eieren", "blad bladen bladeren",
    "lied liederen", "goed goederen", "volk volken volkeren", "koe koeien", "idee ideeen", "fonds fondsen",
    "museum musea", "centrum centra", "criterium criteria", "catalogus catalogi", "politicus politici",
    "brengen brengt bracht gebracht", "kopen kocht gekocht koopt", "verkopen verkocht verkoop",
    "zoeken zocht gezocht", "denken dacht gedacht", "doen doet deed gedaan",
    "staan staat stond gestaan", "zien ziet zag gezien", "geven gaf gegeven", "nemen nam genomen",
    "overnemen overgenomen overname", "opnemen opgenomen opname", "deelnemen deelgenomen deelname deelnemer",
    "helpen hielp geholpen hulp", "schrijven schreef geschreven", "kiezen koos gekozen keuze keus",
    "krijgen kreeg gekregen", "spreken sprak gesproken", "vinden vond gevonden", "sluiten sloot gesloten",
    "afsluiten afgesloten", "beginnen begon begonnen begin", "schenken schonk geschonken",
    "drinken dronk gedronken drank", "eten eet at gegeten", "besluiten besloot besloten besluit",
    "werven geworven", "stelen stal gestolen", "bewegen bewogen", "bieden bood geboden", "aanbieden aangeboden aanbod",
    "ontslaan ontslagen ontslag", "opzeggen opgezegd opzegging", "verliezen verloor verloren verlies",
    "overlijden overleed overleden", "lopen liep gelopen", "vragen vroeg gevraagd", "zitten zat gezeten",
    "onderhouden onderhield onderhoud", "groot grote", "vrij vrije", "reserveren reservering",
)  # fmt: skip
"""Forms of one word that no rule joins, without accents; a compound that ends in one of them follows it."""

APART = frozenset({"gemeente", "gemeenten", "bruikbaar", "kost", "orgaan", "organen", "post", "posten"})
"""Words whose stem is that of another word; they only meet their own plural."""


def fold(text: str) -> str:
    """Lower case without accents, as the index keeps it."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).lower()


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of what somebody typed; "foto's" is "foto", "a.l.v." is "alv", "e-mail" stays together."""
    text = fold(text[:LONGEST_QUERY])
    text = _INITIALS.sub(lambda found: found.group().replace(".", "") + " ", _POSSESSIVE.sub("", text))
    return tuple(_WORD.findall(text))


def stem(word: str) -> str:
    """The stem by the algorithm `dutch` of Snowball 3 (Kraaij-Pohlmann)."""
    if word in APART:
        return f"{word.removesuffix('n')}!"
    return _stem(word)


@lru_cache(maxsize=100_000)
def _stem(word: str) -> str:
    with _STEMMER_LOCK:
        return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> Stemmer:
    from Stemmer import Stemmer

    return Stemmer("dutch", 0)


@cache
def _irregular() -> dict[str, str]:
    return {form: group.split()[0] for group in IRREGULAR for form in group.split()}


@cache
def _irregular_forms() -> dict[str, tuple[str, ...]]:
    return {form: tuple(group.split()) for group in IRREGULAR for form in group.split()}


_LONGEST_IRREGULAR = max(len(form) for group in IRREGULAR for form in group.split())


def keys(word: str) -> frozenset[str]:
    """What a folded word shares with its other forms."""
    found = {f"={word}", short(stem(word))}
    if word in APART:
        return frozenset(found)
    base = _base(word)
    if base:
        found |= {f"={base}", short(stem(base))}
        if len(base) >= _LONG_STEM:
            found.add(short(stem(f"{base}en")))
    if word.startswith("ge") and word.endswith("st") and len(word) > _SHORTEST_BASE + 1:
        found.add(short(stem(f"{word[2:]}en")))
    if word.endswith("ing") and len(word) > _SHORTEST_BASE + 3:
        found.add(short(stem(f"{word[:-3]}en")))
    if irregular := _irregular_key(word):
        found.add(irregular)
    return frozenset(found)


def lemma(word: str) -> str:
    """One key for all plain forms of a word."""
    return _irregular_key(word) or short(stem(word))


def are_irregular(word: str, other: str) -> bool:
    """Whether both are forms of one word that follows no rule."""
    key = _irregular_key(word)
    return bool(key) and key == _irregular_key(other)


def is_alike(word: str, other: str) -> bool:
    """Whether two words of one stem also look so: "gemente" has the stem of "mensen", but is a mistake."""
    return word[:2] == other[:2] or are_irregular(word, other)


def _irregular_key(word: str) -> str:
    """ "bestuursleden" as "bestuurslid"; nothing for a word that follows the rules."""
    irregular = _irregular()
    for start in range(max(len(word) - _LONGEST_IRREGULAR, 0), len(word) - 2):
        if (start == 0 or start > 2) and (first := irregular.get(word[start:])):
            return f"~{word[:start]}{first}"
    return f"~{irregular[word]}" if word in irregular else ""


def other_spellings(word: str) -> Iterator[str]:
    """How a noun or verb of which a compound has one form may be written in its other form: "zaal" and "zalen"."""
    yield from _irregular_forms().get(word, ())
    if not _SHORT.fullmatch(word):
        yield f"{word}en"
    yield f"{word}s"
    yield f"{word}e"
    yield f"{word}{word[-1]}en"
    if opened := _CLOSED.fullmatch(word):
        yield f"{opened[1]}{opened[2]}{_SOFT.get(opened[3], opened[3])}en"
    if word[-1] in _SOFT:
        yield f"{word[:-1]}{_SOFT[word[-1]]}en"
    if word.endswith("s"):
        yield word[:-1]
    if word.endswith("ing"):
        yield f"{word[:-3]}en"
    if word.endswith("en"):
        base = word[:-2]
        hard = f"{base[:-1]}{_HARD.get(base[-1], base[-1])}"
        yield from (base, hard)
        if base[-1:] == base[-2:-1]:
            yield base[:-1]
        elif len(base) > 2 and base[-2] in "aeou" and base[-3] not in "aeiou":
            yield f"{hard[:-1]}{base[-2]}{hard[-1]}"


def _base(word: str) -> str:
    """A word without the ending of a plural or of a verb, when enough of it is left."""
    for ending in ("eeen", "en", "s", "t", "d", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_BASE:
            return f"{word[:-4]}ee" if ending == "eeen" else word[: -len(ending)]
    return ""


def short(stemmed: str) -> str:
    """A long stem with one vowel where there may be two: "verzekeer" and "verzeker" are the same word."""
    return _LONG_VOWEL.sub(r"\1", stemmed) if len(stemmed) >= _LONG_STEM else stemmed
