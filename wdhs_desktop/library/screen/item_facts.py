"""What a card of help, a place, a meeting or a collective says, as titles with lines, before anything is drawn."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote_plus

from wdhs_desktop.formats.items import Collective, Contact, Event, Place, Service
from wdhs_desktop.kit.text import long_date, translate
from wdhs_desktop.library.screen.wording import address_of

_MAP = "https://www.openstreetmap.org/search?query="
OtherItem = Service | Place | Event | Collective


class Fact(NamedTuple):
    """A small title with words below it and a picture before it.

    `address` is where pressing the words leads, after a question.
    """

    title: str
    words: str
    icon: str
    address: str = ""


def facts_of(item: OtherItem) -> tuple[Fact, ...]:
    """What is known, in the order in which somebody needs it; what isn't known is left out."""
    facts = [Fact(translate("ItemFacts", "For whom"), getattr(item, "for_whom", ""), "members")]
    if isinstance(item, Event):
        facts = [*_moment(item), *facts]
    contact = getattr(item, "contact", Contact())
    facts += [
        Fact(translate("ItemFacts", "Address"), address_of(contact), "address"),
        Fact(translate("ItemFacts", "Open"), getattr(item, "opening_hours", ""), "clock"),
        Fact(translate("ItemFacts", "Phone"), contact.phone, "phone"),
        Fact(
            translate("ItemFacts", "E-mail"), contact.email, "mail", f"mailto:{contact.email}" if contact.email else ""
        ),
        Fact(translate("ItemFacts", "Website"), _shown(contact.website), "external", _safe(contact.website)),
        Fact(translate("ItemFacts", "Costs"), getattr(item, "cost", ""), "euro"),
        Fact(translate("ItemFacts", "Where it works"), getattr(item, "region", ""), "start"),
    ]
    if isinstance(item, Collective):
        facts += [
            Fact(translate("ItemFacts", "Offers"), "\n".join(item.offers), "heart"),
            Fact(translate("ItemFacts", "Looks for"), "\n".join(item.needs), "search"),
        ]
    return tuple(fact for fact in facts if fact.words)


def _moment(event: Event) -> list[Fact]:
    day = long_date(event.day)
    if event.until is not None and event.until != event.day:
        day = translate("ItemFacts", "{day} to {until}").format(day=day, until=long_date(event.until))
    return [
        Fact(translate("ItemFacts", "When"), ", ".join(part for part in (day, event.time) if part), "calendar"),
        Fact(translate("ItemFacts", "Where"), event.where, "address"),
        Fact(translate("ItemFacts", "Sign up"), _shown(event.sign_up), "attendance", _safe(event.sign_up)),
    ]


def route_to(item: OtherItem) -> str:
    """An address on the web that shows a map; nothing when there is no street or place to go to."""
    if isinstance(item, Event):
        where = item.where if any(letter.isdigit() for letter in item.where) else ""
    else:
        where = address_of(item.contact) if item.contact.address else ""
    return f"{_MAP}{quote_plus(where)}" if where else ""


def provider_of(item: OtherItem) -> str:
    """Who offers it, where that isn't the title itself."""
    provider = item.provider if isinstance(item, Service | Event) else ""
    return "" if provider == item.title else provider


def _safe(address: str) -> str:
    """Only what may be opened after a question: a secure page or an e-mail address."""
    if address.startswith(("https://", "mailto:")):
        return address
    if "@" in address and " " not in address:
        return f"mailto:{address}"
    return ""


def _shown(address: str) -> str:
    return address.removeprefix("https://").removeprefix("mailto:").rstrip("/")
