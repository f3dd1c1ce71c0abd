"""The reserve password on paper: 128 random bits as twelve Dutch words, in lines that each carry a check."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from wdhs_desktop.kit.errors import VaultError
from wdhs_desktop.vault.suite import digest
from wdhs_desktop.vault.texts import (
    LINE_WRONG,
    LOOK_AT_SHEET,
    SHEET_WRONG,
    TWELVE_WORDS,
    WORD_UNKNOWN,
)
from wdhs_desktop.vault.words import WORDS

SECRET_BYTES = 16
WORD_COUNT = 12
WORDS_IN_LINE = 3
_BITS = 11
CODE_WORDS = WORDS[: 1 << _BITS]
"""The first 2,048 words, in an order that never changes: word number = 11 bits of the code."""

_NUMBER_OF = {word: number for number, word in enumerate(CODE_WORDS)}


@dataclass(frozen=True, repr=False)
class RecoveryCode:
    """What is printed once and never kept. `id` is the slot that it opens."""

    id: bytes
    secret: bytes

    @classmethod
    def generate(cls, slot_id: bytes = b"") -> RecoveryCode:
        return cls(slot_id, os.urandom(SECRET_BYTES))

    @property
    def words(self) -> tuple[str, ...]:
        """Twelve words: 128 bits, and 4 bits that check them."""
        value = int.from_bytes(self.secret, "big") << 4 | digest(self.secret)[0] >> 4
        shifts = range((WORD_COUNT - 1) * _BITS, -1, -_BITS)
        return tuple(CODE_WORDS[value >> shift & (1 << _BITS) - 1] for shift in shifts)

    @property
    def lines(self) -> tuple[str, ...]:
        """Four lines of three words and a number of two digits that checks the line: "appel boom kaas 42"."""
        words = self.words
        starts = range(0, WORD_COUNT, WORDS_IN_LINE)
        return tuple(_line(number, words[start : start + WORDS_IN_LINE]) for number, start in enumerate(starts))

    def as_password(self) -> str:
        """What opens the slot."""
        return self.secret.hex()


def _check(number: int, words: Sequence[str]) -> str:
    value = int.from_bytes(digest(f"WDHS1 line {number} {' '.join(words)}".encode())[:4], "big")
    return f"{value % 100:02}"


def _line(number: int, words: Sequence[str]) -> str:
    return " ".join([*words, _check(number, words)])


def tidy(word: str) -> str:
    """A word as the list knows it, whatever capitals and spaces were typed."""
    return unicodedata.normalize("NFC", word).strip(" \t\r\n.,;:-").casefold()


def read_code(typed: str | Sequence[str]) -> RecoveryCode:
    """Read the words as somebody typed them, with or without the numbers at the ends of the lines.

    Raises VaultError that names the word or the line that can't be right.
    """
    pieces = typed.split() if isinstance(typed, str) else [piece for one in typed for piece in one.split()]
    tidied = [word for word in map(tidy, pieces) if word]
    words = [word for word in tidied if not word.isdigit()]
    checks = [word for word in tidied if word.isdigit()]
    for number, word in enumerate(words, 1):
        if word not in _NUMBER_OF:
            raise VaultError(WORD_UNKNOWN, LOOK_AT_SHEET, number=number, word=word[:40])
    if len(words) != WORD_COUNT:
        raise VaultError(TWELVE_WORDS, LOOK_AT_SHEET, count=len(words))
    if len(checks) == WORD_COUNT // WORDS_IN_LINE:
        _compare_lines(words, checks)
    value = 0
    for word in words:
        value = value << _BITS | _NUMBER_OF[word]
    secret = (value >> 4).to_bytes(SECRET_BYTES, "big")
    code = RecoveryCode(b"", secret)
    if list(code.words) != words:
        raise VaultError(SHEET_WRONG, LOOK_AT_SHEET)
    return code


def _compare_lines(words: Sequence[str], checks: Sequence[str]) -> None:
    for number, check in enumerate(checks):
        line = words[number * WORDS_IN_LINE : (number + 1) * WORDS_IN_LINE]
        if _check(number, line) != check.zfill(2):
            raise VaultError(LINE_WRONG, LOOK_AT_SHEET, number=number + 1)
