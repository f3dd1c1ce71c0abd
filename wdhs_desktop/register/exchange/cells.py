"""Cleans the text of a cell before anything reads it: hidden signs out, no BSN in, nothing longer than is kept."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.exchange.asking import Doubts
from wdhs_desktop.register.exchange.plan import Choice
from wdhs_desktop.register.exchange.sheets import Cell, text_of
from wdhs_desktop.register.identifiers import bsn_in

LONGEST: Final = 9_000
"""So many letters of one cell fit in a remark of at most 10,000 with others beside it."""

MASKED: Final = "•" * 9
"""What is shown of a BSN."""

_SHORT: Final = 9
"""Shorter texts can't hold a BSN."""

_NINE_DIGITS: Final = re.compile(r"\d{9}|\d{4}[. ]\d{2}[. ]\d{3}")
_BIDI: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REMOVED: Final = Choice(id="removed", label=QT_TRANSLATE_NOOP("Import", "Take the text without them"))
NEVER: Final = Choice(id="never", label=QT_TRANSLATE_NOOP("Import", "The number isn't taken over"))
CUT: Final = Choice(id="cut", label=QT_TRANSLATE_NOOP("Import", "Take the first part"))
_HIDDEN_PROBLEM: Final = QT_TRANSLATE_NOOP(
    "Import", "There are invisible signs in the text that can mix up the letters."
)
BSN_PROBLEM: Final = QT_TRANSLATE_NOOP(
    "Import", "There is a number of nine digits here that looks like a BSN. A club may not keep that."
)
LONG_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "This text is too long to keep whole.")


def clean(cell: Cell, doubts: Doubts, row: int, column: str, *, may_be_phone: bool) -> Cell:
    """Give the cell as it may be kept. Only texts and numbers change; dates and ticks stay what they are."""
    if isinstance(cell, str):
        text = cell.strip()
        if len(text) < _SHORT and text.isascii() and text.isprintable():
            return text
        if not (text.isascii() and text.isprintable()):
            text = _without_hidden(text, doubts, row, column)
        if len(text) > LONGEST:
            doubts.ask("too-long", row, column, text, (CUT,), problem=LONG_PROBLEM)
            text = f"{text[:LONGEST]}…"
    elif isinstance(cell, (int, float)) and not isinstance(cell, bool) and abs(cell) >= 100_000_000:
        text = text_of(cell)
    else:
        return cell
    if not may_be_phone and _NINE_DIGITS.search(text):
        text = _ask_bsn(text, doubts, row, column)
    return text if isinstance(cell, str) or text != text_of(cell) else cell


def _without_hidden(text: str, doubts: Doubts, row: int, column: str) -> str:
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    kept = "".join(letter for letter in composed if not _is_hidden(letter))
    if kept != composed:
        shown = "".join("�" if _is_hidden(letter) else letter for letter in composed)
        doubts.ask("hidden-signs", row, column, shown, (_REMOVED,), problem=_HIDDEN_PROBLEM)
    return kept.strip()


def _is_hidden(letter: str) -> bool:
    return letter in _BIDI or (letter not in "\n\t" and unicodedata.category(letter) in {"Cc", "Cs"})


def _ask_bsn(text: str, doubts: Doubts, row: int, column: str) -> str:
    kept = without_bsn(text)
    if kept != text:
        doubts.ask("bsn", row, column, MASKED, (NEVER,), problem=BSN_PROBLEM)
    return kept


def without_bsn(text: str) -> str:
    """Take every number out that looks like a BSN."""
    while number := bsn_in(text):
        text = text.replace(number, "").strip()
    return text
