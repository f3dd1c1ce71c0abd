"""The words on paper that aren't the guide's own: its version, its sources, and the facts of a card of help."""

from __future__ import annotations

from datetime import date

from wdhs_desktop.formats.items import (
    AnyItem,
    Collective,
    Contact,
    Event,
    Guide,
    GuideSort,
    ItemKind,
    Place,
    Reference,
    Service,
    kind_of,
)
from wdhs_desktop.kit.text import long_date, short_date, translate


def month_words(month: str) -> str:
    """`2026-11` becomes `november 2026`; what is no month stays as it is."""
    try:
        first = date.fromisoformat(f"{month[:7]}-01")
    except ValueError:
        return month
    return long_date(first).partition(" ")[2]


def version_words(guide: Guide) -> str:
    """`versie 7 · nagekeken in november 2026`."""
    version = translate("Paper", "version {number}").format(number=guide.version)
    looked = translate("Paper", "looked at in {month}").format(month=month_words(f"{guide.reviewed:%Y-%m}"))
    return f"{version} · {looked}"


def foot_words(item: AnyItem, printed_on: date, brought_in: date | None) -> str:
    """The lower line of the foot: which version it is, and how old."""
    parts = [version_words(item)] if isinstance(item, Guide) else []
    if brought_in is not None:
        parts.append(translate("Paper", "brought in on {day}").format(day=short_date(brought_in)))
    parts.append(translate("Paper", "printed {day}").format(day=short_date(printed_on)))
    return " · ".join(parts)


def overdue_words(guide: Guide, on: date) -> str:
    """What to say of a guide that should have been looked at again by now; empty when it is fresh."""
    if f"{on:%Y-%m}" < guide.review_before:
        return ""
    said = translate("Paper", "This guide should have been looked at again before {month}. Check what it says.")
    return said.format(month=month_words(guide.review_before))


def licence_words(guide: Guide, publisher: str) -> str:
    """Who wrote it, and how it may be used."""
    authors = ", ".join(guide.authors) or publisher
    return translate("Paper", "{authors} · licence {licence}").format(authors=authors, licence=guide.licence)


def kind_words(item: AnyItem) -> str:
    """What somebody has in their hands, in a word or two."""
    if isinstance(item, Guide):
        return {
            GuideSort.EXPLANATION: translate("Paper", "Guide"),
            GuideSort.STEPS: translate("Paper", "Step by step"),
            GuideSort.MODEL: translate("Paper", "Example to fill in"),
            GuideSort.CHECKLIST: translate("Paper", "Checklist"),
        }[item.sort]
    return {
        ItemKind.SERVICE: translate("Paper", "Help and advice"),
        ItemKind.PLACE: translate("Paper", "Place"),
        ItemKind.EVENT: translate("Paper", "Meeting"),
        ItemKind.COLLECTIVE: translate("Paper", "Collective"),
    }[kind_of(item)]


def scan_words(address: str) -> str:
    """What the picture for a telephone is, for who can't see it."""
    return translate("Paper", "QR code of {address}").format(address=address)


def sources_words(sources: tuple[Reference, ...]) -> list[str]:
    """Each source on one line: its title, its address without the scheme, its date."""
    return [
        ", ".join(part for part in (source.title, shown_address(source.address), _date_words(source.date)) if part)
        for source in sources
    ]


def _date_words(text: str) -> str:
    if len(text) == 10:
        return long_date(date.fromisoformat(text))
    return month_words(text) if len(text) == 7 else text


def what_of(item: AnyItem) -> str:
    """What it is about, in a few sentences."""
    return item.teaser if isinstance(item, Guide) else item.what


def address_of(item: AnyItem) -> str:
    """The web address that a telephone can open from paper; empty when there is none."""
    if isinstance(item, Guide):
        return ""
    address = item.sign_up if isinstance(item, Event) else item.contact.website
    return address if address.startswith("https://") else ""


def shown_address(address: str) -> str:
    """A web address as people write it down."""
    return address.removeprefix("https://").removesuffix("/")


def card_facts(item: AnyItem) -> tuple[tuple[str, str], ...]:
    """What a card says, as pairs of a word and its lines; what isn't known is left out."""
    return tuple((word, text.strip()) for word, text in _facts(item) if text.strip())


def _facts(item: AnyItem) -> list[tuple[str, str]]:
    for_whom = translate("Paper", "For whom")
    if isinstance(item, Event):
        day = long_date(item.day) if item.until is None else f"{long_date(item.day)} – {long_date(item.until)}"
        return [
            (translate("Paper", "When"), " · ".join(part for part in (day, item.time) if part)),
            (translate("Paper", "Where"), item.where),
            (translate("Paper", "By"), item.provider),
            (for_whom, item.for_whom),
            (translate("Paper", "Cost"), item.cost),
            (translate("Paper", "Sign up"), shown_address(item.sign_up)),
            _checked(item.checked),
        ]
    if isinstance(item, Collective):
        return [
            (translate("Paper", "Offers"), ", ".join(item.offers)),
            (translate("Paper", "Needs"), ", ".join(item.needs)),
            (translate("Paper", "Region"), item.region),
            *_contact(item.contact),
            _checked(item.checked),
        ]
    if isinstance(item, Service | Place):
        provider = item.provider if isinstance(item, Service) and item.provider != item.title else ""
        return [
            (translate("Paper", "By"), provider),
            (for_whom, item.for_whom),
            (translate("Paper", "Region"), item.region),
            (translate("Paper", "Cost"), item.cost if isinstance(item, Service) else ""),
            (translate("Paper", "Open"), item.opening_hours),
            *_contact(item.contact),
            _checked(item.checked),
        ]
    return []


def _checked(day: date) -> tuple[str, str]:
    return translate("Paper", "Checked on"), long_date(day)


def _contact(contact: Contact) -> list[tuple[str, str]]:
    town = " ".join(part for part in (contact.postcode, contact.town) if part)
    return [
        (translate("Paper", "Address"), ", ".join(part for part in (contact.address, town) if part)),
        (translate("Paper", "Telephone"), contact.phone),
        (translate("Paper", "E-mail"), contact.email),
        (translate("Paper", "Website"), shown_address(contact.website)),
    ]
