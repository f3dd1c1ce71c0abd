"""Remarks that say something the register has a place for: died, moved, left, a key. Proposed, never done by itself."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.dates import parse_date, show
from wdhs_desktop.register.exchange.asking import LEAVE_OUT
from wdhs_desktop.register.exchange.drafts import Claim, Draft
from wdhs_desktop.register.exchange.plan import Choice
from wdhs_desktop.register.exchange.sheets import Cell, text_of
from wdhs_desktop.register.names import spoken_name_of
from wdhs_desktop.register.records import KeyLoan, PartialDate

_ONLY_REMARK: Final = Choice(id="remark", label=QT_TRANSLATE_NOOP("Import", "Only a remark"))
_DIED: Final = Choice(id="died", label=QT_TRANSLATE_NOOP("Import", "{first} died {day}"))
_SECOND_DIED: Final = Choice(id="second_died", label=QT_TRANSLATE_NOOP("Import", "{second} died {day}"))
_LEFT: Final = Choice(id="left", label=QT_TRANSLATE_NOOP("Import", "The membership ended {day}"))
_KEY: Final = Choice(id="key", label=QT_TRANSLATE_NOOP("Import", "Note key {number} with {first}"))
_RETURNED: Final = Choice(id="returned", label=QT_TRANSLATE_NOOP("Import", "Note that the address may be wrong"))
_DIED_TEXT: Final = re.compile(r"\b(?:overleden|gestorven)\b(?:\s+(?:op|in|per))?\s*(.*)|†\s*(.*)", re.IGNORECASE)
_LEFT_TEXT: Final = re.compile(
    r"\b(?:opgezegd|uitgeschreven|gestopt als lid)\b(?:\s+(?:op|in|per))?\s*(.*)", re.IGNORECASE
)
_KEY_TEXT: Final = re.compile(r"\bsleutel(?:s|nr\.?|nummer)?\s*:?\s*(\d\w*)", re.IGNORECASE)
_MOVED_TEXT: Final = re.compile(r"\bverhuisd\b|\bpost (?:kwam )?retour\b|\bpost kwam terug\b", re.IGNORECASE)
_HEALTH_TEXT: Final = re.compile(
    r"\ballerg|\bdiabet|\bsuikerziek|\bepilep|\bdement|\brolstoel|\bmedic|\bziek\b|\bhartpati", re.IGNORECASE
)
_DIED_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "A remark says that somebody died.")
_LEFT_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "A remark says that the membership ended.")
_KEY_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "A remark speaks of a key.")
_MOVED_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "A remark says that the address may be wrong.")
_HEALTH_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "A remark speaks of somebody's health. Better not keep that here.")


def read_remark(draft: Draft, column: str, cell: Cell, titled: str) -> None:
    """Keep the text to the letter; `titled` goes in front where several columns hold remarks."""
    text = text_of(cell)
    draft.remarks.append(f"{titled}: {text}" if titled else text)
    draft.claims.append(Claim(kind=column, who=text))


def settle_remarks(draft: Draft, today: date) -> None:
    """Ask about what the remarks say, now that the names are known."""
    texts, draft.claims = draft.claims, []
    for written in texts:
        _ask_about(draft, written.kind, written.who, today)


def _ask_about(draft: Draft, column: str, text: str, today: date) -> None:
    names = [spoken_name_of(name) for name in draft.names] or [draft.organisation]
    if match := _DIED_TEXT.search(text):
        _ask_died(draft, column, text, _day_in(match[1] or match[2] or "", today), names)
    elif match := _LEFT_TEXT.search(text):
        _ask_left(draft, column, text, _day_in(match[1], today), today)
    if match := _KEY_TEXT.search(text):
        values = {"number": match[1], "first": names[0]}
        choices = (_ONLY_REMARK, _KEY)
        if draft.ask("remark-key", column, text, choices, problem=_KEY_PROBLEM, proposed=_KEY.id, **values) == _KEY.id:
            draft.keys.append(KeyLoan(number=match[1]))
    if _MOVED_TEXT.search(text):
        choices = (_ONLY_REMARK, _RETURNED)
        if draft.ask("remark-moved", column, text, choices, problem=_MOVED_PROBLEM) == _RETURNED.id:
            draft.claims.append(Claim("returned", "both"))
    if _HEALTH_TEXT.search(text):
        choices = (_ONLY_REMARK, LEAVE_OUT)
        if draft.ask("remark-health", column, text, choices, problem=_HEALTH_PROBLEM) == LEAVE_OUT.id:
            draft.remarks = [remark for remark in draft.remarks if not remark.endswith(text)]


def _ask_died(draft: Draft, column: str, text: str, day: PartialDate | None, names: list[str]) -> None:
    """Who of a couple died is never proposed; for one person it is."""
    alone = len(names) == 1
    choices = (_ONLY_REMARK, _DIED) if alone else (_ONLY_REMARK, _DIED, _SECOND_DIED)
    values = {"first": names[0], "second": names[-1], "day": show(day)}
    proposed = _DIED.id if alone else _ONLY_REMARK.id
    decision = draft.ask("remark-died", column, text, choices, problem=_DIED_PROBLEM, proposed=proposed, **values)
    if decision != _ONLY_REMARK.id:
        draft.claims.append(Claim("died", "second" if decision == _SECOND_DIED.id else "first", day))


def _ask_left(draft: Draft, column: str, text: str, day: PartialDate | None, today: date) -> None:
    choices = (_ONLY_REMARK, _LEFT)
    decision = draft.ask("remark-left", column, text, choices, problem=_LEFT_PROBLEM, proposed=_LEFT.id, day=show(day))
    if decision == _LEFT.id:
        draft.until = draft.until or day or PartialDate(year=today.year, month=today.month, day=today.day)


def _day_in(text: str, today: date) -> PartialDate | None:
    guess = parse_date(text.strip(" .,;()"), today)
    return guess.value if guess.doubt is None else None
