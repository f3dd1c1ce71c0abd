"""Who may be in the register twice, with the reasons in words, while somebody types and over the whole register."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.households import AddressKey, address_key
from wdhs_desktop.register.merging import MergeProposal, is_same_day, propose_merge
from wdhs_desktop.register.records import EntryKind, Id, Member
from wdhs_desktop.register.register import Register

__all__ = ["DuplicateFinder", "Likeness", "MergeProposal", "propose_merge"]

LIKELY: Final = 5
_NEAR = 85.0
_AT_MOST = 8


@dataclass(frozen=True)
class Likeness:
    """Somebody who may be the same person. `reasons` say why, in the language of the interface, strongest first."""

    id: Id
    score: int
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class _Marks:
    """What two entries of the same person have in common."""

    surnames: frozenset[str]
    given: str
    initials: str
    phones: frozenset[str]
    emails: frozenset[str]
    address: AddressKey | None


class DuplicateFinder:
    """Looks people up by surname, phone, e-mail and address, so that nobody is compared with everybody."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._marks: dict[Id, _Marks] = {}
        self._by_mark: dict[object, list[Id]] = defaultdict(list)
        self._surnames: list[str] = []
        for member_id, member in register.members.items():
            marks = self._marks[member_id] = _marks_of(member)
            for mark in _keys(marks):
                self._by_mark[mark].append(member_id)
        self._surnames = [key[1] for key in self._by_mark if isinstance(key, tuple) and key[0] == "name"]

    def like(self, member: Member, without: Id | None = None) -> list[Likeness]:
        """Who may be the same as this (perhaps half filled in) member, the most likely first, at most eight."""
        marks = _marks_of(member)
        near = {found for surname in marks.surnames for found in self._near_surnames(surname)}
        candidates = {one for key in _keys(marks) for one in self._by_mark.get(key, ())}
        candidates |= {one for surname in near for one in self._by_mark[("name", surname)]}
        candidates.discard(without or b"")
        found = (self._compare(member, marks, one) for one in candidates)
        likely = [likeness for likeness in found if likeness is not None]
        return sorted(likely, key=lambda likeness: (-likeness.score, likeness.id))[:_AT_MOST]

    def pairs(self) -> list[tuple[Id, Likeness]]:
        """Everybody who seems to be in the register twice, each pair once, the most likely first."""
        found = [
            (member_id, likeness)
            for member_id, member in self._register.members.items()
            for likeness in self.like(member, without=member_id)
            if member_id < likeness.id
        ]
        return sorted(found, key=lambda pair: -pair[1].score)

    def _near_surnames(self, surname: str) -> Iterator[str]:
        if len(surname) < 4:
            return
        for found, _, _ in process.extract(
            surname, self._surnames, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=20, processor=None
        ):
            yield found

    def _compare(self, member: Member, marks: _Marks, other_id: Id) -> Likeness | None:
        other, theirs = self._register.members[other_id], self._marks[other_id]
        if member.entry is not other.entry:
            return None
        scores = [_score_name(marks, theirs), _score_birth(member, other), *_score_contact(marks, theirs)]
        total = sum(score for score, _ in scores)
        if total < LIKELY:
            return None
        told = sorted((part for part in scores if part[0] > 0 and part[1]), key=lambda part: -part[0])
        return Likeness(other_id, total, tuple(text for _, text in told))


def _marks_of(member: Member) -> _Marks:
    name = member.name
    if member.entry is EntryKind.ORGANISATION:
        surnames = {fold(member.organisation)}
    else:
        surnames = {fold(name.surname), fold(name.partner_surname)}
    return _Marks(
        frozenset(surnames - {""}),
        fold(name.given),
        fold(name.initials).replace(".", "").replace(" ", ""),
        frozenset(digits for phone in member.phones if (digits := re.sub(r"\D", "", phone))),
        frozenset(email.casefold() for email in member.emails),
        address_key(member.address),
    )


def _keys(marks: _Marks) -> Iterable[object]:
    yield from (("name", surname) for surname in marks.surnames)
    yield from (("phone", phone) for phone in marks.phones)
    yield from (("email", email) for email in marks.emails)
    if marks.address is not None:
        yield ("address", marks.address)


def _score_name(ours: _Marks, theirs: _Marks) -> tuple[int, str]:
    """Surname and first name together: neither says anything on its own."""
    if ours.surnames & theirs.surnames:
        surname = 3
    elif any(fuzz.ratio(one, other) >= _NEAR for one in ours.surnames for other in theirs.surnames):
        surname = 2
    else:
        surname = 0
    given = _score_given(ours, theirs)
    if given < 0:
        return given, ""
    if surname == 3 and given == 3:
        return 6, translate("Duplicates", "the same name")
    if surname and given >= 2:
        return surname + given, translate("Duplicates", "almost the same name")
    if surname and given == 1:
        return surname + given, translate("Duplicates", "the same surname, and the initials fit")
    if surname:
        return surname - 1, translate("Duplicates", "the same surname")
    return given, translate("Duplicates", "the same first name") if given == 3 else ""


def _score_given(ours: _Marks, theirs: _Marks) -> int:
    """3 equal, 2 almost, 1 when initials fit, 0 when nothing is known, below zero when they can't be one person."""
    if ours.given and theirs.given:
        if ours.given == theirs.given:
            return 3
        return 2 if fuzz.ratio(ours.given, theirs.given) >= _NEAR else -6
    mine, other = ours.initials or ours.given[:1], theirs.initials or theirs.given[:1]
    if not mine or not other:
        return 0
    return 1 if mine.startswith(other) or other.startswith(mine) else -6


def _score_birth(member: Member, other: Member) -> tuple[int, str]:
    if member.birth is None or other.birth is None:
        return 0, ""
    if member.birth == other.birth:
        whole = member.birth.day is not None and member.birth.year is not None
        return (4 if whole else 2), translate("Duplicates", "born on the same day")
    if is_same_day(member.birth, other.birth):
        return 2, translate("Duplicates", "the dates of birth fit")
    return -4, ""


def _score_contact(ours: _Marks, theirs: _Marks) -> Iterator[tuple[int, str]]:
    if ours.phones & theirs.phones:
        yield 2, translate("Duplicates", "the same phone number")
    if ours.emails & theirs.emails:
        yield 2, translate("Duplicates", "the same e-mail address")
    if ours.address is not None and ours.address == theirs.address:
        yield 2, translate("Duplicates", "the same address")
