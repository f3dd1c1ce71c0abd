"""What an import wants to ask, sorted by kind: a pure view on the doubts of a plan, and the decisions about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.exchange.plan import Doubt

TITLES = {
    "twice": QT_TRANSLATE_NOOP("Doubts", "Perhaps the same person twice"),
    "known": QT_TRANSLATE_NOOP("Doubts", "Perhaps in the register already"),
    "couple": QT_TRANSLATE_NOOP("Doubts", "Two people in one row"),
    "couple-phone": QT_TRANSLATE_NOOP("Doubts", "Whose phone number, of a couple?"),
    "couple-email": QT_TRANSLATE_NOOP("Doubts", "Whose e-mail address, of a couple?"),
    "couple-birth": QT_TRANSLATE_NOOP("Doubts", "Whose date of birth, of a couple?"),
    "couple-ticks": QT_TRANSLATE_NOOP("Doubts", "Whose cross, of a couple?"),
    "organisation": QT_TRANSLATE_NOOP("Doubts", "A person or an organisation?"),
    "lost-letter": QT_TRANSLATE_NOOP("Doubts", "Letters that were lost"),
    "day-unread": QT_TRANSLATE_NOOP("Doubts", "Dates that we can't read"),
    "day-unsure": QT_TRANSLATE_NOOP("Doubts", "Dates that aren't sure"),
    "day-two-digits": QT_TRANSLATE_NOOP("Doubts", "Years of two digits"),
    "phone": QT_TRANSLATE_NOOP("Doubts", "Phone numbers"),
    "phone-of": QT_TRANSLATE_NOOP("Doubts", "Phone numbers with a name beside them"),
    "email": QT_TRANSLATE_NOOP("Doubts", "E-mail addresses"),
    "postcode": QT_TRANSLATE_NOOP("Doubts", "Postcodes"),
    "iban": QT_TRANSLATE_NOOP("Doubts", "IBANs"),
    "group-text": QT_TRANSLATE_NOOP("Doubts", "Words where a cross should be"),
    "volunteer-text": QT_TRANSLATE_NOOP("Doubts", "Words with a volunteer"),
    "consent-text": QT_TRANSLATE_NOOP("Doubts", "Words with a consent"),
    "contribution": QT_TRANSLATE_NOOP("Doubts", "Contributions we can't read"),
    "contribution-paid_on": QT_TRANSLATE_NOOP("Doubts", "Contributions with a date"),
    "contribution-partly": QT_TRANSLATE_NOOP("Doubts", "Contributions paid in part"),
    "contribution-paid": QT_TRANSLATE_NOOP("Doubts", "Contributions paid"),
    "sex": QT_TRANSLATE_NOOP("Doubts", "The column with the sex"),
    "remark-died": QT_TRANSLATE_NOOP("Doubts", "Remarks: died"),
    "remark-left": QT_TRANSLATE_NOOP("Doubts", "Remarks: left"),
    "remark-key": QT_TRANSLATE_NOOP("Doubts", "Remarks: keys"),
    "remark-moved": QT_TRANSLATE_NOOP("Doubts", "Remarks: moved"),
    "remark-health": QT_TRANSLATE_NOOP("Doubts", "Remarks: health"),
    "bsn": QT_TRANSLATE_NOOP("Doubts", "Numbers that look like a BSN"),
    "hidden-signs": QT_TRANSLATE_NOOP("Doubts", "Hidden signs"),
    "too-long": QT_TRANSLATE_NOOP("Doubts", "Very long texts"),
}
"""What each kind of doubt is called in the list of questions; one that isn't here is called by its first sentence."""


@dataclass(frozen=True)
class DoubtKind:
    """Doubts of one sort. `undecided` counts those that nobody answered yet."""

    id: str
    doubts: tuple[Doubt, ...]
    undecided: int

    @property
    def title(self) -> str:
        """What is doubtful about all of these, in the language of the interface."""
        known = TITLES.get(self.id)
        return translate("Doubts", known) if known else self.doubts[0].sentence

    @property
    def asks(self) -> bool:
        """False when there is nothing to choose: then it only tells what was done."""
        return any(is_question(doubt) for doubt in self.doubts)


def is_question(doubt: Doubt) -> bool:
    return len(doubt.choices) > 1


def by_kind(doubts: Iterable[Doubt], decisions: Mapping[str, str]) -> list[DoubtKind]:
    """Sort doubts by kind; within a kind they keep the order of the sheet. Questions come first, the largest kind
    before the smaller ones."""
    kinds: dict[str, list[Doubt]] = {}
    for doubt in doubts:
        kinds.setdefault(doubt.kind, []).append(doubt)
    found = [
        DoubtKind(kind, tuple(some), sum(is_question(doubt) and doubt.id not in decisions for doubt in some))
        for kind, some in kinds.items()
    ]
    return sorted(found, key=lambda kind: (not kind.asks, -len(kind.doubts)))


def same_for_all(kind: DoubtKind, choice: str) -> dict[str, str]:
    """Take one choice for every doubt of a kind that has it."""
    return {doubt.id: choice for doubt in kind.doubts if any(one.id == choice for one in doubt.choices)}


def proposals(doubts: Iterable[Doubt], decisions: Mapping[str, str]) -> dict[str, str]:
    """Take what is proposed, for every doubt that nobody answered yet."""
    return {doubt.id: doubt.proposed for doubt in doubts if is_question(doubt) and doubt.id not in decisions}
