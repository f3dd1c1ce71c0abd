"""Columns with names: whole ones in any notation, parts of one, a partner, an organisation. Couples come out as two."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.exchange.asking import KEEP_WRITTEN
from wdhs_desktop.register.exchange.drafts import Draft
from wdhs_desktop.register.exchange.plan import Choice
from wdhs_desktop.register.exchange.sheets import Cell, text_of
from wdhs_desktop.register.folding import fold, tidy_spaces
from wdhs_desktop.register.names import NameGuess, parse_name, spoken_name_of
from wdhs_desktop.register.prefixes import plain_apostrophes, whole_prefix
from wdhs_desktop.register.records import Name, Salutation

_AS_READ: Final = Choice(id="read", label=QT_TRANSLATE_NOOP("Import", "Take it over as {reading}"))
_AS_WRITTEN: Final = Choice(id="written", label=QT_TRANSLATE_NOOP("Import", "Put the whole text in the surname"))
_AS_TWO: Final = Choice(
    id="two", label=QT_TRANSLATE_NOOP("Import", "Two people in one household: {first} and {second}")
)
_AS_ONE: Final = Choice(id="one", label=QT_TRANSLATE_NOOP("Import", "One entry, with the name as it is written"))
_MENDED: Final = Choice(id="mended", label=QT_TRANSLATE_NOOP("Import", "Write {mended}"))
_AS_ORGANISATION: Final = Choice(id="organisation", label=QT_TRANSLATE_NOOP("Import", "It is an organisation"))
_AS_PERSON: Final = Choice(id="person", label=QT_TRANSLATE_NOOP("Import", "It is a person"))
_LOST_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "A letter was lost in “{lost}”: another program wrote a ? for it.")
_LOST: Final = re.compile(r"(?<=[^\W\d_])\?(?=[^\W\d_])|^\?(?=[^\W\d_]{2})|(?<=[^\W\d_]{2})\?$")
_LETTERS_OUTSIDE: Final = {
    "i": "ı", "s": "ş", "g": "ğ", "c": "ć", "l": "ł", "n": "ń", "e": "ę", "a": "ą", "z": "ż", "r": "ř", "o": "ő",
}  # fmt: skip
"""What a ? most likely was, by the plain letter in the e-mail address: letters that the old encoding lacks."""

_TITLES: Final = {
    **dict.fromkeys(("dhr", "heer", "de heer", "m", "man", "mr", "hr"), Salutation.SIR),
    **dict.fromkeys(("mevr", "mevrouw", "mw", "v", "vrouw", "mrs", "ms", "mej"), Salutation.MADAM),
}


def read_name(draft: Draft, column: str, cell: Cell) -> None:
    draft.name_column, draft.name_text = column, text_of(cell)


def read_partner(draft: Draft, _column: str, cell: Cell) -> None:
    draft.partner = text_of(cell)


def read_organisation(draft: Draft, _column: str, cell: Cell) -> None:
    draft.organisation = tidy_spaces(text_of(cell))


def read_part(draft: Draft, column: str, cell: Cell, field: str) -> None:
    """A part of a name; `field` is its name in the record."""
    text = text_of(cell)
    if field in {"prefix", "partner_prefix"}:
        text = _prefix(text)
    elif "  " in text or "\n" in text:
        text = " ".join(text.split())
    draft.parts[field] = text
    if field == "surname" or not draft.name_column:
        draft.name_column = column


@lru_cache(maxsize=1024)
def _prefix(text: str) -> str:
    return whole_prefix(text) or plain_apostrophes(text)


def read_salutation(draft: Draft, column: str, cell: Cell) -> None:
    """ "Dhr." and "mevr."; a learned title has no field and becomes a remark."""
    text = text_of(cell)
    salutation = salutation_of(text) if text else Salutation.NEUTRAL
    if salutation is None:
        draft.remark(column, text)
    else:
        draft.salutations = (salutation,)


def read_sex(draft: Draft, column: str, cell: Cell) -> None:
    """Only when somebody decided that it may serve for the salutation; M and V say how, X says nothing."""
    read_salutation(draft, column, "" if text_of(cell).strip().casefold() == "x" else cell)


def salutation_of(text: str) -> Salutation | None:
    return _TITLES.get(fold(text).rstrip("."))


def settle_names(draft: Draft) -> None:
    """Turn what the columns said into one name or two. Asks what isn't certain."""
    if draft.parts:
        _settle_parts(draft)
    elif draft.name_text:
        _settle_whole(draft)
    if draft.partner and draft.names:
        _settle_partner(draft)


def _settle_parts(draft: Draft) -> None:
    parts = {field: _with_lost_letters(draft, text) for field, text in draft.parts.items()}
    surname = parts.get("surname", "")
    if not parts.get("prefix") and ("," in surname or " " in surname):
        guess = parse_name(surname if "," in surname else f"X {surname}")
        found = guess.names[0] if len(guess.names) == 1 else Name()
        if found.prefix and found.surname and ("," not in surname or not found.given):
            parts |= {"prefix": found.prefix, "surname": found.surname}
    if " en " in parts.get("given", "") or " & " in parts.get("given", ""):
        _settle_given_couple(draft, parts)
        return
    draft.names = (Name(**parts),)  # type: ignore[arg-type]


def _settle_given_couple(draft: Draft, parts: dict[str, str]) -> None:
    given = re.split(r"\s+(?:en|&)\s+|\s*&\s*", parts["given"], maxsplit=1)
    names = tuple(Name(**{**parts, "given": one, "initials": ""}) for one in given)  # type: ignore[arg-type]
    _ask_couple(draft, parts["given"], names)


def _settle_whole(draft: Draft) -> None:
    text = _with_lost_letters(draft, draft.name_text)
    guess = parse_name(text)
    if guess.rest:
        draft.remark(draft.name_column, guess.rest)
    if guess.organisation:
        decision = draft.ask(
            "organisation", draft.name_column, text, (_AS_ORGANISATION, _AS_PERSON), said=guess.doubts[0]
        )
        if decision == _AS_ORGANISATION.id:
            draft.organisation = guess.organisation
            return
        guess = NameGuess(names=(Name(surname=guess.organisation),))
    if not draft.salutations:
        draft.salutations = guess.salutations
    if len(guess.names) == 2:
        _ask_couple(draft, text, guess.names)
        return
    draft.names = guess.names[:1]
    if len(guess.names) > 2:
        draft.names = (Name(surname=text),)
    if guess.doubts and draft.names:
        _ask_reading(draft, text, guess)


def _ask_reading(draft: Draft, text: str, guess: NameGuess) -> None:
    kind = "family" if guess.is_family else "name"
    reading = spoken_name_of(draft.names[0])
    said = " ".join(guess.doubts)
    decision = draft.ask(kind, draft.name_column, text, (_AS_READ, _AS_WRITTEN), said=said, reading=reading)
    if decision == _AS_WRITTEN.id:
        draft.names = (Name(surname=text),)


_COUPLE: Final = QT_TRANSLATE_NOOP("Import", "Two people stand in one row.")


def _ask_couple(draft: Draft, text: str, names: tuple[Name, ...]) -> None:
    first, second = spoken_name_of(names[0]), spoken_name_of(names[1])
    choices = (_AS_TWO, _AS_ONE)
    decision = draft.ask("couple", draft.name_column, text, choices, problem=_COUPLE, first=first, second=second)
    if decision == _AS_TWO.id:
        draft.names = names
    else:
        draft.names = (Name(given=names[0].given, prefix=names[0].prefix, surname=names[0].surname),)
        draft.remark(draft.name_column, text)


def _settle_partner(draft: Draft) -> None:
    """A column with a partner: a second person, with the surname of the first when only a first name stands there."""
    guess = parse_name(draft.partner)
    first = draft.names[0]
    if len(guess.names) != 1 or len(draft.names) > 1:
        draft.remark("partner", draft.partner)
        return
    second = guess.names[0]
    if " " not in draft.partner.strip():
        second = Name(given=draft.partner.strip(), prefix=first.prefix, surname=first.surname)
    _ask_couple(draft, f"{draft.name_text or spoken_name_of(first)} + {draft.partner}", (first, second))


def _with_lost_letters(draft: Draft, text: str) -> str:
    """Propose the letter that a ? stands for ("Y?lmaz"), from the e-mail address when that gives it away."""
    if "?" not in text or not _LOST.search(text):
        return text
    mended = " ".join(_mended(word, draft.emails) if "?" in word else word for word in text.split())
    choices = (KEEP_WRITTEN, _MENDED) if mended != text else (KEEP_WRITTEN,)
    decision = draft.ask(
        "lost-letter",
        draft.name_column,
        text,
        choices,
        problem=_LOST_PROBLEM,
        proposed=choices[-1].id,
        mended=mended,
        lost=text,
    )
    return mended if decision == _MENDED.id else text


def _mended(word: str, emails: list[str]) -> str:
    pattern = re.compile(".".join(re.escape(fold(part)) for part in word.split("?")))
    for email in emails:
        for piece in re.split(r"[.\-_+]", email.partition("@")[0].casefold()):
            if pattern.fullmatch(piece):
                at = word.index("?")
                letter = _LETTERS_OUTSIDE.get(piece[at], piece[at])
                return word[:at] + (letter.upper() if at == 0 else letter) + word[at + 1 :]
    return word
