"""What kinds of items, months and freshness are called on the screen, in one place for lists, cards and the reader."""

from __future__ import annotations

from datetime import date

from wdhs_desktop.formats.items import Audience, Contact, Guide, GuideSort, ItemKind
from wdhs_desktop.kit.text import translate
from wdhs_desktop.library.records import Line


def kind_word(kind: str, sort: str = "") -> str:
    """One of them, in lower case, for the small line below a title."""
    if kind == ItemKind.GUIDE and sort not in {"", GuideSort.EXPLANATION}:
        return {
            GuideSort.STEPS.value: translate("Library", "plan of steps"),
            GuideSort.MODEL.value: translate("Library", "example text"),
            GuideSort.CHECKLIST.value: translate("Library", "checklist"),
        }.get(sort, translate("Library", "guide"))
    return {
        ItemKind.SERVICE.value: translate("Library", "help and advice"),
        ItemKind.PLACE.value: translate("Library", "place"),
        ItemKind.EVENT.value: translate("Library", "meeting"),
        ItemKind.COLLECTIVE.value: translate("Library", "collective"),
    }.get(kind, translate("Library", "guide"))


def kind_title(value: str) -> str:
    """Many of them, for a row of the shelf; `value` is a GuideSort or an ItemKind."""
    return {
        GuideSort.EXPLANATION.value: translate("Library", "Explanation"),
        GuideSort.STEPS.value: translate("Library", "Plans of steps"),
        GuideSort.MODEL.value: translate("Library", "Example texts"),
        GuideSort.CHECKLIST.value: translate("Library", "Checklists"),
        ItemKind.GUIDE.value: translate("Library", "Guides"),
        ItemKind.SERVICE.value: translate("Library", "Help and advice"),
        ItemKind.PLACE.value: translate("Library", "Places"),
        ItemKind.EVENT.value: translate("Library", "Meetings"),
        ItemKind.COLLECTIVE.value: translate("Library", "Collectives"),
    }.get(value, value)


def kind_icon(kind: str) -> str:
    return {
        ItemKind.SERVICE.value: "help",
        ItemKind.PLACE.value: "address",
        ItemKind.EVENT.value: "calendar",
        ItemKind.COLLECTIVE.value: "collective",
    }.get(kind, "library")


def audience_title(value: str) -> str:
    return {
        Audience.BOARD.value: translate("Library", "Board"),
        Audience.TREASURER.value: translate("Library", "Treasurer"),
        Audience.CARETAKER.value: translate("Library", "Caretaker of the building"),
        Audience.VOLUNTEER.value: translate("Library", "Volunteers"),
        Audience.STARTER.value: translate("Library", "Who is just starting"),
    }.get(value, value)


def month(day: date) -> str:
    """A month in letters: maart 2026."""
    return _month(day, "MMMM yyyy")


def short_month(day: date) -> str:
    """A month in a few letters: nov 2026."""
    return _month(day, "MMM yyyy").replace(".", "")


def _month(day: date, form: str) -> str:
    from PySide6.QtCore import QDate, QLocale

    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def first_of(year_and_month: str) -> date | None:
    """The first day of "2027-03"; None when there is no such month."""
    try:
        return date.fromisoformat(f"{year_and_month}-01")
    except ValueError:
        return None


def is_due(review_before: str, today: date) -> bool:
    """Whether the month before which somebody would look again has come."""
    first = first_of(review_before)
    return first is not None and today >= first


def facts_line(line: Line, today: date) -> str:
    """The small line of a result: "gids · nagekeken nov 2026"."""
    parts = [kind_word(line.kind, line.sort)]
    if line.kind is ItemKind.GUIDE and is_due(line.review_before, today):
        parts.append(translate("Library", "must be looked at again"))
    elif line.reviewed is not None and line.kind is not ItemKind.EVENT:
        parts.append(translate("Library", "looked at {month}").format(month=short_month(line.reviewed)))
    return " · ".join(parts)


def freshness(guide: Guide, today: date) -> str:
    """The line below a guide's title."""
    first = first_of(guide.review_before)
    parts = [
        translate("Library", "Version {version}").format(version=guide.version),
        translate("Library", "looked at in {month} by {who}").format(
            month=month(guide.reviewed), who=guide.reviewed_by
        ),
    ]
    if first is not None and not is_due(guide.review_before, today):
        parts.append(translate("Library", "to be looked at again before {month}").format(month=month(first)))
    return " · ".join(parts)


def past_due(guide: Guide, today: date) -> str:
    """What to say when nobody looked at a guide again in time; nothing when it is fresh."""
    first = first_of(guide.review_before)
    if first is None or not is_due(guide.review_before, today):
        return ""
    said = translate(
        "Library",
        "This guide had to be looked at again before {month}. Amounts and rules may have changed. Check them first.",
    )
    return said.format(month=month(first))


def address_of(contact: Contact) -> str:
    """Street and town on one line."""
    town = " ".join(part for part in (contact.postcode, contact.town) if part)
    return ", ".join(part for part in (contact.address, town) if part)
