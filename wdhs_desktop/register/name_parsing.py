"""Reads a name as people write it in their own list. What isn't certain is told as a doubt, in words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register import prefixes
from wdhs_desktop.register.folding import fold, tidy_spaces
from wdhs_desktop.register.name_words import (
    INITIALS,
    dotted,
    given_and_initials,
    is_initials,
    is_one_height,
    recased,
    surname_only,
)
from wdhs_desktop.register.records import Name, NameOrder, Salutation

_AND = re.compile(r"\s+(?:en|and|und|e/o)\s+|\s*[&+]\s*", re.IGNORECASE)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_BORN = re.compile(r"\s*[-,]?\s*\b(?:geb\.|geboren)\s+", re.IGNORECASE)
_PARTNER_OF = re.compile(r"\s+(?:e/v|e\.v\.)\s+", re.IGNORECASE)
_FAMILY = re.compile(r"^(?:fam\.?|familie|gezin)\s+", re.IGNORECASE)
_DOUBLE = re.compile(r"(?<=\w)\s*[-–]\s*(?=(?:van|de|den|der|ter|ten|te|in|op|'t|el|d')\b[\s'])", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_SPACED_DASH = re.compile(r"(?<=\w)\s*[-–]\s*(?=\w)")
_COUPLE_TITLE = re.compile(r"^(?:dhr\.?|de heer|hr\.?)\s*(?:en|&|\+|/)\s*(?:mevr\.?|mevrouw|mw\.?)\s+", re.IGNORECASE)
_TITLES = (
    (re.compile(r"^(?:dhr\.?|de heer|heer|hr\.)\s+", re.IGNORECASE), Salutation.SIR),
    (re.compile(r"^(?:mevr\.?|mevrouw|mw\.?|mej\.)\s+", re.IGNORECASE), Salutation.MADAM),
)
_LEARNED = re.compile(r"^(?:(?:prof|dr|drs|ir|ing|mr|ds)\.\s*)+", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"^(?:stichting|vereniging|co[öo]peratie|wijkbedrijf|buurthuis|gemeente|woningcorporatie|basisschool|speeltuin"
    r"|bewonerscommissie|bewonersgroep)\s|\s(?:b\.?v\.?|v\.?o\.?f\.?|n\.?v\.?|u\.a\.)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class NameGuess:
    """What a written name seems to mean. `salutations` runs beside `names` and holds only what was written ("Dhr.").

    `rest` is text that has no place in a name and should go to the remarks, so that nothing is lost.
    """

    names: tuple[Name, ...] = ()
    doubts: tuple[str, ...] = ()
    salutations: tuple[Salutation, ...] = ()
    organisation: str = ""
    is_family: bool = False
    rest: str = ""


@dataclass
class _Reading:
    doubts: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    salutation: Salutation = Salutation.NEUTRAL

    def doubt(self, source: str, **values: str) -> None:
        text = translate("Names", source).format(**values)
        if text not in self.doubts:
            self.doubts.append(text)


def parse_name(text: str) -> NameGuess:
    """Read one cell: "Bos, Ö. van der", "Aa, Ria (van de)", "I.C. D' Ali", "Leila en Ivo Wal", "Fam. De Vries"."""
    written = tidy_spaces(text)
    if not written or not any(letter.isalpha() for letter in written):
        return NameGuess(rest=written)
    if _ORGANISATION.search(written):
        doubt = translate("Names", "Is “{text}” an organisation?").format(text=written)
        return NameGuess(doubts=(doubt,), organisation=written)
    reading = _Reading()
    _doubt_odd_letters(written, reading)
    is_family = bool(_FAMILY.match(written))
    if _COUPLE_TITLE.match(written):
        names, salutations = _titled_couple(_COUPLE_TITLE.sub("", written), reading)
    else:
        names, salutations = _people(_FAMILY.sub("", written), reading, is_family=is_family)
    if is_family:
        reading.doubt(QT_TRANSLATE_NOOP("Names", "“{text}” is a family: who belongs to it?"), text=written)
    return NameGuess(names, tuple(reading.doubts), salutations, "", is_family, "; ".join(reading.rest))


def _doubt_odd_letters(written: str, reading: _Reading) -> None:
    if "?" in written:
        reading.doubt(QT_TRANSLATE_NOOP("Names", "There is a ? in “{text}”: was a letter lost?"), text=written)
    if _DIGIT.search(written):
        reading.doubt(QT_TRANSLATE_NOOP("Names", "There is a number in the name “{text}”."), text=written)
    if is_one_height(written):
        reading.doubt(
            QT_TRANSLATE_NOOP("Names", "The name “{text}” is written without difference in capitals."), text=written
        )


def _titled_couple(text: str, reading: _Reading) -> tuple[tuple[Name, ...], tuple[Salutation, ...]]:
    name = _one(text, reading, is_family=True)
    reading.doubt(QT_TRANSLATE_NOOP("Names", "Two people in one row: what is the other one's name?"))
    other = Name(prefix=name.prefix, surname=name.surname)
    return (name, other), (Salutation.SIR, Salutation.MADAM)


def _people(text: str, reading: _Reading, *, is_family: bool) -> tuple[tuple[Name, ...], tuple[Salutation, ...]]:
    parts = [part for part in _AND.split(text) if part.strip()]
    if len(parts) < 2:
        name = _one(text, reading, is_family=is_family)
        return (name,), (reading.salutation,)
    names, salutations = [], []
    comma = "," in parts[0] and not any("," in part for part in parts[1:])
    for part in parts:
        reading.salutation = Salutation.NEUTRAL
        names.append(_one(part, reading, given_only=True))
        salutations.append(reading.salutation)
    return _share_surname(names, reading, from_first=comma), tuple(salutations)


def _share_surname(names: list[Name], reading: _Reading, *, from_first: bool) -> tuple[Name, ...]:
    """Give the surname that stands once to those who have none: "Jolanda en Ivo Wal", "Wal, Jolanda en Ivo"."""
    with_surname = [name for name in names if name.surname or name.partner_surname]
    if not with_surname:
        reading.doubt(QT_TRANSLATE_NOOP("Names", "The surname is missing."))
        return tuple(names)
    if len(with_surname) == len(names):
        return tuple(names)
    giver = with_surname[0 if from_first else -1]
    shown = prefixes.join_prefix(giver.prefix, giver.surname)
    reading.doubt(
        QT_TRANSLATE_NOOP("Names", "Two people in one row: is the surname of both “{surname}”?"), surname=shown
    )
    return tuple(
        name
        if name.surname
        else Name(
            given=name.given,
            initials=name.initials,
            prefix=giver.prefix,
            surname=giver.surname,
            partner_prefix=giver.partner_prefix,
            partner_surname=giver.partner_surname,
            order=giver.order,
        )
        for name in names
    )


def _one(text: str, reading: _Reading, *, given_only: bool = False, is_family: bool = False) -> Name:
    text = _SPACED_DASH.sub("-", _without_titles(text.strip(), reading))
    bracket_prefix, bracket_given, text = _take_brackets(text, reading)
    text, own = _take_maiden_name(text)
    if "," in text:
        name = _comma_order(text, reading)
    else:
        only_surname = is_family or own is not None
        name = _spoken_order(recased(text).split(), reading, given_only=given_only, only_surname=only_surname)
    if bracket_prefix:
        name = _changed(name, prefix=bracket_prefix)
    if bracket_given:
        name = _changed(name, given=bracket_given)
    if own is not None:
        own_name = surname_only(recased(own).split())
        name = _changed(
            name,
            partner_prefix=name.prefix,
            partner_surname=name.surname,
            prefix=own_name[0],
            surname=own_name[1],
            order=NameOrder.PARTNER_OWN,
        )
    if name.prefix in prefixes.UNCLEAR:
        reading.doubt(QT_TRANSLATE_NOOP("Names", "“{prefix}” may be van de, van den or van der."), prefix=name.prefix)
    return name


def _changed(name: Name, **fields: str) -> Name:
    import msgspec

    return msgspec.structs.replace(name, **fields)


def _without_titles(text: str, reading: _Reading) -> str:
    for pattern, salutation in _TITLES:
        if pattern.match(text):
            reading.salutation = salutation
            text = pattern.sub("", text, count=1)
    if (learned := _LEARNED.match(text)) and learned.end() < len(text):
        reading.rest.append(learned.group().strip())
        text = text[learned.end() :]
    return text


def _take_brackets(text: str, reading: _Reading) -> tuple[str, str, str]:
    """Take what stands in brackets: a voorvoegsel ("Aa, Ria (van de)"), a first name ("J.P. Bos (Jan)"), a remark."""
    prefix = given = ""
    for inside in _BRACKETS.findall(text):
        content = inside.strip()
        if found := prefixes.whole_prefix(content):
            prefix = found
        elif content[:1].isupper() and " " not in content and INITIALS.match(text):
            given = content
        elif content:
            reading.rest.append(content)
            reading.doubt(QT_TRANSLATE_NOOP("Names", "“{text}” stands in brackets behind the name."), text=content)
    return prefix, given, tidy_spaces(_BRACKETS.sub(" ", text))


def _take_maiden_name(text: str) -> tuple[str, str | None]:
    if match := _BORN.search(text):
        return text[: match.start()], text[match.end() :]
    if match := _PARTNER_OF.search(text):
        words = text[: match.start()].split()
        run = prefixes.find_prefix(words, 1)
        at = run.start if run else max(len(words) - 1, 0)
        return " ".join([*words[:at], text[match.end() :]]), " ".join(words[at:])
    head, comma, tail = text.partition(",")
    if match := _DOUBLE.search(head):
        return head[: match.start()] + comma + tail, head[match.end() :]
    return text, None


def _comma_order(text: str, reading: _Reading) -> Name:
    """ "Bos, Ö. van der", "Van der Berg, Jan", "Berg, van den, Anna"."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    prefix, surname = surname_only(recased(parts[0]).split() if parts else [])
    given_words: list[str] = []
    for part in parts[1:]:
        if found := prefixes.whole_prefix(part):
            prefix = found
            continue
        words = recased(part).split()
        end = len(words)
        while end > 1 and prefixes.prefix_words(words[end - 1]):
            end -= 1
        if end < len(words):
            prefix = prefixes.whole_prefix(" ".join(words[end:]))
        given_words += words[:end]
    given, initials = given_and_initials(given_words)
    if len(parts) > 3:
        reading.doubt(QT_TRANSLATE_NOOP("Names", "There are many commas in “{text}”."), text=text)
    return Name(given=given, initials=initials, prefix=prefix, surname=surname)


def _spoken_order(words: list[str], reading: _Reading, *, given_only: bool, only_surname: bool) -> Name:
    if only_surname and (len(words) == 1 or prefixes.prefix_words(words[0])):
        prefix, surname = surname_only(words)
        return Name(prefix=prefix, surname=surname)
    if len(words) == 1:
        return _single_word(words[0], reading, given_only=given_only)
    lead = 1 if fold(words[0]) in prefixes.GIVEN_NAMES_TOO and words[0][:1].isupper() else 0
    if lead:
        reading.doubt(QT_TRANSLATE_NOOP("Names", "Is “{word}” a first name here?"), word=words[0])
    run = prefixes.find_prefix(words, lead)
    if run:
        given, initials = given_and_initials(words[: run.start])
        return Name(given=given, initials=initials, prefix=run.text, surname=" ".join(words[run.end :]))
    return _without_prefix(words, reading)


def _without_prefix(words: list[str], reading: _Reading) -> Name:
    first = 0
    while first < len(words) - 1 and is_initials(words[first]):
        first += 1
    if first:
        given, initials = "", "".join(dotted(word) for word in words[:first])
        rest = words[first:]
        prefix, surname = prefixes.split_glued(" ".join(rest))
        return Name(given=given, initials=initials, prefix=prefix, surname=surname)
    if len(words) > 2:
        reading.doubt(
            QT_TRANSLATE_NOOP("Names", "Is the surname “{one}” or “{other}”?"), one=words[-1], other=" ".join(words[1:])
        )
    given, initials = given_and_initials(words[:-1])
    prefix, surname = prefixes.split_glued(words[-1])
    return Name(given=given, initials=initials, prefix=prefix, surname=surname)


def _single_word(word: str, reading: _Reading, *, given_only: bool) -> Name:
    if given_only:
        return Name(initials=dotted(word)) if is_initials(word) else Name(given=word)
    reading.doubt(QT_TRANSLATE_NOOP("Names", "Is “{word}” a first name or a surname?"), word=word)
    prefix, surname = prefixes.split_glued(word)
    return Name(prefix=prefix, surname=surname)
