"""How a name is written, sorted and spoken to, the Dutch way: Berg, Anna van den; mevrouw Van den Berg.

Sorting and capitals follow the CBG (voorvoegsel after the core name; a capital when the surname stands alone) and the
salutations follow Taaladvies: nobody's gender is guessed from a first name.
"""

from __future__ import annotations

from collections.abc import Iterable

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.name_parsing import NameGuess, parse_name
from wdhs_desktop.register.prefixes import join_prefix, with_capital
from wdhs_desktop.register.records import EntryKind, Member, Name, NameOrder, Salutation

__all__ = [
    "NameGuess",
    "addressed_name",
    "core_name",
    "formal_name",
    "household_salutation",
    "letter_salutation",
    "list_name",
    "list_name_of",
    "parse_name",
    "sort_key",
    "spoken_name",
    "spoken_name_of",
    "surname_of",
]

_ARTICLES = ("de ", "het ", "een ", "t ")


def _surname_parts(name: Name) -> tuple[str, str, str]:
    """The leading voorvoegsel, the leading core name and what is tied behind it with a dash."""
    if not name.partner_surname or name.order is NameOrder.OWN:
        return name.prefix, name.surname, ""
    own = join_prefix(name.prefix, name.surname)
    partner = join_prefix(name.partner_prefix, name.partner_surname)
    if not name.surname or name.order is NameOrder.PARTNER:
        return name.partner_prefix, name.partner_surname, ""
    if name.order is NameOrder.PARTNER_OWN:
        return name.partner_prefix, name.partner_surname, f"-{own}"
    return name.prefix, name.surname, f"-{partner}"


def core_name(name: Name) -> str:
    """The surname without the voorvoegsel in front: "Berg", "Vries-van den Berg"."""
    _, core, tail = _surname_parts(name)
    return core + tail


def surname_of(name: Name) -> str:
    """The surname behind a first name: "van den Berg", "de Vries-van den Berg"."""
    prefix, core, tail = _surname_parts(name)
    return join_prefix(prefix, core) + tail


def list_name_of(name: Name) -> str:
    """ "Berg, Anna van den": as a list is sorted."""
    prefix, core, tail = _surname_parts(name)
    behind = " ".join(part for part in (name.given or name.initials, prefix) if part)
    surname = core + tail
    return f"{surname}, {behind}" if surname and behind else surname or behind


def spoken_name_of(name: Name) -> str:
    """ "Anna van den Berg", or "A. van den Berg" when only the initials are known."""
    return " ".join(part for part in (name.given or name.initials, surname_of(name)) if part)


def list_name(member: Member) -> str:
    return list_name_of(member.name) if _is_person(member) else member.organisation


def spoken_name(member: Member) -> str:
    return spoken_name_of(member.name) if _is_person(member) else member.organisation


def formal_name(member: Member) -> str:
    """The surname on its own, with a capital: "Van den Berg", "De Vries-van den Berg"."""
    return with_capital(surname_of(member.name)) if _is_person(member) else member.organisation


def addressed_name(member: Member) -> str:
    """The name above an address: "De heer J. Bos", "Mevrouw A. van den Berg", "Kim Verbeek"."""
    if not _is_person(member):
        return member.organisation
    called = " ".join(part for part in (member.name.initials or member.name.given, surname_of(member.name)) if part)
    match member.salutation:
        case Salutation.SIR:
            return translate("Letters", "Mr {name}").format(name=called)
        case Salutation.MADAM:
            return translate("Letters", "Ms {name}").format(name=called)
    return spoken_name(member)


def letter_salutation(member: Member) -> str:
    """How a letter begins, without the comma. Neutral unless the person chose otherwise: "Beste Kim Verbeek"."""
    name = member.name
    surname = formal_name(member)
    if not _is_person(member):
        contact = spoken_name_of(name)
        return _dear(contact) if contact else translate("Letters", "Dear Sir or Madam")
    if member.salutation is Salutation.INFORMAL and name.given:
        return _dear(name.given)
    if member.salutation is Salutation.SIR and surname:
        return translate("Letters", "Dear Mr {surname}").format(surname=surname)
    if member.salutation is Salutation.MADAM and surname:
        return translate("Letters", "Dear Ms {surname}").format(surname=surname)
    if name.given:
        return _dear(spoken_name(member))
    if name.initials:
        return translate("Letters", "Esteemed {name}").format(name=spoken_name(member))
    return translate("Letters", "Dear Sir or Madam {surname}").format(surname=surname)


def _dear(name: str) -> str:
    return translate("Letters", "Dear {name}").format(name=name)


def household_salutation(members: Iterable[Member]) -> str:
    """Who one letter to a household is for: "Familie Van den Berg", "Anna van den Berg en Bram de Vries"."""
    people = [member for member in members if not member.died]
    if len(people) < 2:
        return "".join(spoken_name(member) for member in people)
    surnames = list(dict.fromkeys(formal_name(member) for member in people))
    if len(surnames) == 1 and surnames[0] and all(_is_person(member) for member in people):
        return translate("Letters", "The {surname} family").format(surname=surnames[0])
    names = [spoken_name(member) for member in people]
    if len(names) > 3:
        names = surnames
    return translate("Letters", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def sort_key(member: Member) -> str:
    """What a list is sorted on: core name, first name or initials, voorvoegsel; accents, case and apostrophes ignored.

    An organisation stands under its first word after De, Het or Een, because that is the word the eye looks for;
    "Stichting" is kept, since it is what the list shows in front.
    """
    name = member.name
    if not _is_person(member):
        key = fold(name.sort_as or member.organisation)
        for article in _ARTICLES:
            key = key.removeprefix(article)
        return key
    prefix, core, tail = _surname_parts(name)
    core = name.sort_as or core + tail or name.given or name.initials
    return "\x00".join((fold(core), fold(name.given or name.initials), fold(prefix)))


def _is_person(member: Member) -> bool:
    return member.entry is EntryKind.PERSON or not member.organisation
