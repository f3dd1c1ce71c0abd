"""Help, places, events and collectives on the web site: what it is, for whom, and how to reach it."""

from __future__ import annotations

from html import escape

from wdhs_desktop.formats.items import AnyItem, Contact, Event, Guide, Place, Reference, Service
from wdhs_desktop.kit.text import long_date, translate


def card_html(item: AnyItem) -> str:
    """One card, with the id of the item to link to."""
    assert not isinstance(item, Guide)
    rows = [(name, value) for name, value in _rows(item) if value]
    what = "".join(f"<p>{escape(part)}</p>" for part in item.what.split("\n") if part.strip())
    return (
        f'<section class="card" id="{item.id}">\n<h3>{escape(item.title)}</h3>\n{what}\n{facts_html(rows)}\n</section>'
    )


def facts_html(rows: list[tuple[str, str]]) -> str:
    """Names and values; the values are HTML already."""
    if not rows:
        return ""
    pairs = "\n".join(f"<dt>{escape(name)}</dt><dd>{value}</dd>" for name, value in rows)
    return f'<dl class="facts">\n{pairs}\n</dl>'


def sources_html(sources: tuple[Reference, ...]) -> str:
    return "<br>".join(_source(one) for one in sources)


def link_html(address: str, words: str = "") -> str:
    """A link to outside; an address that isn't https stays as words."""
    if not address.startswith(("https://", "mailto:")):
        return escape(words or address)
    return f'<a href="{escape(address)}" rel="noopener noreferrer">{escape(words or address)}</a>'


def _source(source: Reference) -> str:
    words = escape(source.title)
    if source.address.startswith("https://"):
        words = link_html(source.address, source.title)
    return f"{words} ({escape(source.date)})" if source.date else words


def _rows(item: AnyItem) -> list[tuple[str, str]]:
    assert not isinstance(item, Guide)
    rows: list[tuple[str, str]] = []
    if isinstance(item, Service | Event) and item.provider != item.title:
        rows.append((translate("Site", "By"), escape(item.provider)))
    if isinstance(item, Event):
        rows += _when(item)
    if isinstance(item, Service | Place | Event):
        rows.append((translate("Site", "For whom"), escape(item.for_whom)))
    if not isinstance(item, Event):
        rows.append((translate("Site", "Where"), escape(item.region)))
    if isinstance(item, Service | Event):
        rows.append((translate("Site", "Cost"), escape(item.cost)))
    if isinstance(item, Service | Place):
        rows.append((translate("Site", "Open"), escape(item.opening_hours)))
    if not isinstance(item, Event):
        rows += _contact(item.contact)
    rows.append((translate("Site", "Details checked"), long_date(item.checked)))
    rows.append((translate("Site", "Sources"), sources_html(item.sources)))
    return rows


def _when(event: Event) -> list[tuple[str, str]]:
    day = long_date(event.day)
    if event.until and event.until != event.day:
        day = translate("Site", "{first} to {last}").format(first=day, last=long_date(event.until))
    return [
        (translate("Site", "Day"), f"{day} {escape(event.time)}".strip()),
        (translate("Site", "Where"), escape(event.where)),
        (translate("Site", "Sign up"), link_html(event.sign_up)),
    ]


def _contact(contact: Contact) -> list[tuple[str, str]]:
    town = f"{contact.postcode} {contact.town}".strip()
    address = ", ".join(part for part in (contact.address, town) if part)
    email = link_html(f"mailto:{contact.email}", contact.email) if contact.email else ""
    return [
        (translate("Site", "Web site"), link_html(contact.website)),
        (translate("Site", "Telephone"), escape(contact.phone)),
        (translate("Site", "E-mail"), email),
        (translate("Site", "Address"), escape(address)),
    ]
