"""Passwords of one's own: five proposed Dutch words, or at least fifteen characters that nobody guesses."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.people.weak_words import COMMON_WORDS, PLACES, WEAK_WORDS
from wdhs_desktop.vault.words import WORDS

SHORTEST = 15
LONGEST = 256
WORDS_NEEDED = 5
_SCORED = 72
"""zxcvbn refuses longer texts; only the scoring is cut, never the password."""

_WORD_SET = frozenset(WORDS)

TOO_SHORT = QT_TRANSLATE_NOOP("Errors", "The password is too short.")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "The password is too long: at most 256 characters.")
TOO_EASY = QT_TRANSLATE_NOOP("Errors", "This password is easy to guess.")
CHOOSE_WORDS = QT_TRANSLATE_NOOP(
    "Errors", "Choose five words that are proposed, or 15 characters or more that say nothing about you."
)


@dataclass(frozen=True)
class Strength:
    """`score` runs from 0 (guessed at once) to 4; `advice` is one sentence in the language of the interface."""

    score: int
    acceptable: bool
    advice: str


def propose(count: int = WORDS_NEEDED) -> str:
    """Random words from the list, all different, with spaces between them; five are worth 55 bits."""
    return " ".join(secrets.SystemRandom().sample(WORDS, count))


def judge(password: str, context_words: Iterable[str] = ()) -> Strength:
    """How hard the password is to guess, for somebody who knows the collective, the town and the person."""
    typed = unicodedata.normalize("NFC", password)
    if len(typed) > LONGEST:
        return Strength(0, acceptable=False, advice=translate("Passwords", "At most 256 characters."))
    if is_words(typed):
        return Strength(
            4, acceptable=True, advice=translate("Passwords", "Strong. Write it down until you know it by heart.")
        )
    score = _score(typed, context_words)
    if len(typed) < SHORTEST:
        advice = translate("Passwords", "%n more character(s) needed, or choose five words.", "", SHORTEST - len(typed))
        return Strength(min(score, 1), acceptable=False, advice=advice)
    if score < 3:
        advice = translate("Passwords", "Easy to guess. Don't use names, years or rows of keys.")
        return Strength(score, acceptable=False, advice=advice)
    return Strength(score, acceptable=True, advice=translate("Passwords", "Strong enough."))


def is_words(password: str) -> bool:
    """Whether it is five or more different words of our list, with spaces or hyphens between them."""
    words = re.split(r"[\s-]+", password.strip().casefold())
    return len(set(words)) >= WORDS_NEEDED and all(word in _WORD_SET for word in words)


def refuse_weak(password: str, context_words: Iterable[str] = ()) -> None:
    """Raises UserError when the password may not be used."""
    strength = judge(password, context_words)
    if strength.acceptable:
        return
    length = len(unicodedata.normalize("NFC", password))
    what = TOO_LONG if length > LONGEST else TOO_SHORT if length < SHORTEST else TOO_EASY
    raise UserError(what, CHOOSE_WORDS)


def _score(typed: str, context_words: Iterable[str]) -> int:
    """zxcvbn knows no Dutch, so known words are taken out first: what is left, and how many words, is what counts."""
    from zxcvbn import zxcvbn

    context = {part for word in context_words for part in re.split(r"\W+", word.casefold()) if len(part) > 2}
    known = sorted(context | WEAK_WORDS | PLACES | COMMON_WORDS | _WORD_SET, key=len, reverse=True)
    inputs = [*context, *WEAK_WORDS, *PLACES]
    found = int(zxcvbn(typed[:_SCORED], user_inputs=inputs)["score"]) if typed else 0
    words, rest = _take_out(_plain(typed), known, context | WEAK_WORDS | PLACES)
    worth = words * 11 + _worth_of_rest(rest)
    own = 0 if worth < 20 else 1 if worth < 30 else 2 if worth < 40 else 3 if worth < 52 else 4
    return min(found, own)


def _plain(typed: str) -> str:
    """Without the tricks that everybody knows: 0 for o, 1 for l, 3 for e, 4 and @ for a, $ for s."""
    return typed.casefold().translate(str.maketrans("0134@$5", "oleaass"))


def _take_out(text: str, known: Iterable[str], free: Iterable[str]) -> tuple[int, str]:
    """Remove known words. A word that says something about this place is worth nothing, another one counts."""
    worthless = set(free)
    count = 0
    for word in known:
        if len(word) > 2 and word in text:
            count += 0 if word in worthless else 1
            text = text.replace(word, " ")
    return count, text


def _worth_of_rest(rest: str) -> float:
    """Bits in what isn't a known word: four for each different character, less for years and rows."""
    plain = re.sub(r"(?:19|20)\d\d|l9\w\w|2o\w\w", "", rest)
    return sum(4.0 if character.isalnum() else 3.0 for character in dict.fromkeys(plain) if not character.isspace()) + (
        0.5 * len(plain)
    )


def longest_allowed(password: str) -> str:
    """A password is never cut: one that is too long can't be anybody's. Raises UserError."""
    if len(unicodedata.normalize("NFC", password)) > LONGEST:
        raise UserError(TOO_LONG)
    return password
