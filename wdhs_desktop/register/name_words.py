"""The words of a written name, one by one: initials, first names, voorvoegsel and surname."""

from __future__ import annotations

import re

from wdhs_desktop.register import prefixes

INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[- ]?)+")


def is_one_height(text: str) -> bool:
    """True for "JAN DE BOER" and "jan de boer"; a few letters, such as initials, say nothing."""
    return (text.isupper() or text.islower()) and sum(map(str.isalpha, text)) > 4


def surname_only(words: list[str]) -> tuple[str, str]:
    run = prefixes.find_prefix(words)
    if run and run.start == 0:
        return run.text, " ".join(words[run.end :])
    return prefixes.split_glued(" ".join(words))


def is_initials(word: str) -> bool:
    """ "J.H.", "J", "JH", "Th."; a whole name in capitals is written as a name before this is asked."""
    if INITIALS.fullmatch(word) and word[:1].isupper():
        return True
    return word.isupper() and word.isalpha() and len(word) <= 3


def dotted(word: str) -> str:
    return word if "." in word else "".join(f"{letter}." for letter in word)


def given_and_initials(words: list[str]) -> tuple[str, str]:
    if words and all(is_initials(word) for word in words):
        return "", "".join(dotted(word) for word in words)
    if len(words) > 1 and all(is_initials(word) and "." in word for word in words[:-1]) and len(words[-1]) > 2:
        return words[-1], "".join(words[:-1])
    return " ".join(words), ""


def recased(text: str) -> str:
    """Give "JAN DE BOER" and "jan de boer" their usual capitals; leave everything else as it was written."""
    if "." in text or not is_one_height(text):
        return text
    return " ".join(word.lower() if prefixes.prefix_words(word) else prefixes.as_name(word) for word in text.split())
