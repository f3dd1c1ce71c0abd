"""What somebody looks for, and what of a member can be found: both folded, so that they meet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.prefixes import join_prefix
from wdhs_desktop.register.records import Group, Id, Member

_NUMBER = re.compile(r"[+(\d][\d\-./()+]*")
_NO_MARKS = str.maketrans("", "", " -./()+")
_JOINED_DIGITS = 6

has_figure = re.compile(r"\d").search


def search_words(text: str) -> tuple[str, ...]:
    """The words that must all be found. Marks in a phone number are left out: "06-1234" and "+31 6" find 061234…"""
    words: list[str] = []
    for token in text[:1000].split():
        digits = re.sub(r"\D", "", token)
        if _NUMBER.fullmatch(token) and (len(digits) >= _JOINED_DIGITS or token.startswith(("+", "0", "("))):
            words.append(f"0{digits[2:]}" if token.startswith("+31") else digits)
        else:
            words += fold(token).split()
    return tuple(dict.fromkeys(word for word in words if word))


class Texts(NamedTuple):
    """What can be found of one member, folded. A word with a figure in it is looked for in `numbers` as well."""

    words: str
    numbers: str

    def have(self, word: str) -> bool:
        return word in self.words or (word in self.numbers and has_figure(word) is not None)


def search_texts(member: Member, groups: Mapping[Id, Group]) -> Texts:
    """Everything about a member that can be searched for."""
    parts = [fold(text) for text in word_texts(member)]
    parts += [fold(groups[one].name) for one in member.groups if one in groups]
    return Texts("\n".join(parts), "\n".join(number_texts(member)))


def word_texts(member: Member) -> Iterator[str]:
    """Names, address, e-mail and everything else that was written about a member, apart from the groups.

    No word that is searched for has a space in it, so every text can stand on its own.
    """
    name, address = member.name, member.address
    yield name.given
    yield join_prefix(name.prefix, name.surname)
    yield address.street
    yield address.postcode.replace(" ", "")
    yield address.place
    yield from member.emails
    if name.initials:
        yield name.initials
    if name.partner_surname:
        yield join_prefix(name.partner_prefix, name.partner_surname)
    if member.organisation:
        yield member.organisation
    if member.number:
        yield member.number
    if member.remarks:
        yield member.remarks
    for term in member.functions:
        yield term.title
    for contact in member.emergency:
        yield contact.name
    yield from member.own_fields.values()
    if member.volunteer is not None:
        yield member.volunteer.tasks


def number_texts(member: Member) -> Iterator[str]:
    """The house number and the phones, folded already."""
    address = member.address
    if address.number is not None:
        addition = address.addition
        yield f"{address.number}{fold(addition)}" if addition else str(address.number)
    for phone in member.phones:
        yield phone.translate(_NO_MARKS)
