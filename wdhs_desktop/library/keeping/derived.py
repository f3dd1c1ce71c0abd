"""What is kept beside the very bytes of an item, to list and find it by; made from the item and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from wdhs_desktop.formats.blocks import Link, headings, links, passages, text_of
from wdhs_desktop.formats.items import (
    AnyItem,
    Attachment,
    Collective,
    Contact,
    Event,
    Guide,
    Place,
    Service,
    kind_of,
)
from wdhs_desktop.house.library_rows import GUARDED, guard_of
from wdhs_desktop.kit.text import short_date

LONGEST_TEASER = 300
TOPIC, GOAL, AUDIENCE, RELATED = "topic", "goal", "audience", "related"
"""The facets; `related` are the ids of other items that an item names or links to."""

_TO_ITEMS = ("gids:", "hulp:")


@dataclass(frozen=True)
class Derived:
    """The values of the columns, the facets and the passages of one item, and the files that it shows."""

    values: dict[str, str | int | bytes]
    facets: frozenset[tuple[str, str]]
    sections: tuple[tuple[int, str, str, str], ...]
    attachments: tuple[Attachment, ...]

    @property
    def guard(self) -> bytes:
        return guard_of([self.values[name] for name in GUARDED], self.facets, self.sections)


def derive(item: AnyItem, sender: bytes, path: str, body: bytes, note: str) -> Derived:
    """`note` is what the catalogue says of its last change; without it a guide speaks for itself."""
    sections = _sections(item)
    values: dict[str, str | int | bytes] = {
        "sender": sender,
        "id": item.id,
        "kind": kind_of(item).value,
        "topic": item.topic,
        "path": path,
        "title": item.title,
        "teaser": _teaser(item),
        "last_day": _last_day(item),
        "note": note,
        "sha256": sha256(body).digest(),
        "headings": "\n".join(heading for _position, _id, heading, _text in sections if heading),
        "keywords": "\n".join(item.keywords),
        "text": "\n".join(text for _position, _id, _heading, text in sections if text),
        "body": body,
    }
    return Derived(
        values | _standing(item, note),
        _facets(item),
        sections,
        item.attachments if isinstance(item, Guide) else (),
    )


def _standing(item: AnyItem, note: str) -> dict[str, str | int | bytes]:
    """Of which sort and version it is, and when somebody last looked whether it is still right."""
    if isinstance(item, Guide):
        return {
            "sort": item.sort.value,
            "version": item.version,
            "language": item.language,
            "reviewed": item.reviewed.isoformat(),
            "review_before": item.review_before,
            "note": note or item.change_note,
        }
    reviewed = item.checked.isoformat()
    return {"sort": "", "version": 1, "language": "nl", "reviewed": reviewed, "review_before": ""}


def _teaser(item: AnyItem) -> str:
    if isinstance(item, Guide):
        return item.teaser
    if not isinstance(item, Event):
        return _shortened(item.what)
    days = short_date(item.day) if item.until is None else f"{short_date(item.day)} – {short_date(item.until)}"
    when = ", ".join(part for part in (days, item.time, item.where) if part)
    return _shortened(f"{when}. {item.what}")


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= LONGEST_TEASER:
        return line
    return line[: LONGEST_TEASER - 1].rsplit(" ", 1)[0] + "…"


def _last_day(item: AnyItem) -> str:
    """The day after which it is over; empty for what doesn't end."""
    if not isinstance(item, Event):
        return ""
    last: date = item.day if item.until is None else item.until
    return last.isoformat()


def _facets(item: AnyItem) -> frozenset[tuple[str, str]]:
    facets = {(TOPIC, topic) for topic in item.topics} | {(GOAL, str(goal)) for goal in item.goals}
    if isinstance(item, Guide):
        facets |= {(AUDIENCE, audience.value) for audience in item.audiences}
        facets |= {(RELATED, other) for other in (*item.related, *linked(item)) if other != item.id}
    return frozenset(facets)


def linked(guide: Guide) -> tuple[str, ...]:
    """The ids of the items to which the text of a guide leads."""
    found = (_item_of(link) for link in links(guide.blocks))
    return tuple(dict.fromkeys(other for other in found if other))


def _item_of(link: Link) -> str:
    for start in _TO_ITEMS:
        if link.target.startswith(start):
            return link.target.removeprefix(start).partition("#")[0]
    return ""


def _sections(item: AnyItem) -> tuple[tuple[int, str, str, str], ...]:
    if isinstance(item, Guide):
        found = passages(item.blocks)
        return tuple((at, one.heading_id, one.heading, one.text) for at, one in enumerate(found))
    return ((0, "", "", "\n".join(part for part in _words(item) if part)),)


def _words(item: Service | Place | Event | Collective) -> tuple[str, ...]:
    """Everything by which somebody would look for it."""
    if isinstance(item, Event):
        return item.what, item.for_whom, item.provider, item.where, item.cost
    contact = _contact_words(item.contact)
    if isinstance(item, Service):
        return item.what, item.for_whom, item.provider, item.region, item.cost, item.opening_hours, *contact
    if isinstance(item, Place):
        return item.what, item.for_whom, item.region, item.opening_hours, *contact
    return item.what, item.region, *item.offers, *item.needs, *contact


def _contact_words(contact: Contact) -> tuple[str, ...]:
    return contact.address, contact.postcode, contact.town, contact.phone, contact.email, contact.website


def heading_words(guide: Guide) -> dict[str, str]:
    """The headings of a guide by id, to hold on to a note of the house."""
    return {heading.id: text_of(heading.spans) for heading in headings(guide.blocks)}
