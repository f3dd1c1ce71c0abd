"""What a library holds: guides, help and advice, places, events and collectives; each is one signed target.

The names of the fields on the wire are those of the records; a file of an editor has the Dutch names (see reading).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

import msgspec

from wdhs_desktop.formats.blocks import Blocks, FileName, LongText, Part, ShortText

ItemId: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$")]
TopicId: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$")]
PathName: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]+/[a-z0-9][a-z0-9._-]*$", max_length=200)]
PartialDate: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^(\d{4}(-\d\d(-\d\d)?)?)?$")]
"""A year, a month or a day ("2026", "2026-11", "2026-11-24"); empty when it isn't known."""
GoalNumber: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=99)]
Digest: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]

LARGEST_ITEM = 1024 * 1024
LARGEST_PICTURE = 5 * 1024 * 1024
LARGEST_FILE = 30 * 1024 * 1024
"""Bytes; more is refused by the editor's side and by the program."""


class ItemKind(StrEnum):
    GUIDE = "guide"
    SERVICE = "service"
    PLACE = "place"
    EVENT = "event"
    COLLECTIVE = "collective"


class GuideSort(StrEnum):
    EXPLANATION = "uitleg"
    STEPS = "stappenplan"
    MODEL = "model"
    CHECKLIST = "checklist"


class Audience(StrEnum):
    BOARD = "bestuur"
    TREASURER = "penningmeester"
    CARETAKER = "beheerder"
    VOLUNTEER = "vrijwilliger"
    STARTER = "starter"


class Media(StrEnum):
    PNG = "image/png"
    JPEG = "image/jpeg"
    PDF = "application/pdf"


class Reference(Part, frozen=True, kw_only=True):
    """Where a fact comes from."""

    title: ShortText
    address: ShortText = ""
    date: PartialDate = ""


class Attachment(Part, frozen=True, kw_only=True):
    """A picture or PDF of a guide: `file` is its name in the guide, `path` that of its target; bytes."""

    file: FileName
    path: PathName
    media: Media
    length: Annotated[int, msgspec.Meta(ge=1, le=LARGEST_FILE)]
    sha256: Digest
    title: ShortText = ""


class Contact(Part, frozen=True, kw_only=True):
    """How to reach somebody; what isn't known is empty."""

    website: ShortText = ""
    phone: ShortText = ""
    email: ShortText = ""
    address: ShortText = ""
    postcode: ShortText = ""
    town: ShortText = ""


class Item(Part, frozen=True, kw_only=True):
    """What all have: a title to show, topics (the first is its home) and goals to find it by."""

    id: ItemId
    title: ShortText
    topics: Annotated[tuple[TopicId, ...], msgspec.Meta(min_length=1, max_length=12)]
    goals: tuple[GoalNumber, ...] = ()
    keywords: tuple[ShortText, ...] = ()

    @property
    def topic(self) -> str:
        return self.topics[0]


class Guide(Item, frozen=True, kw_only=True, tag="guide"):
    """A guide. `review_before` is a month; `change_note` says in one line what the last version changed."""

    teaser: ShortText
    sort: GuideSort
    version: Annotated[int, msgspec.Meta(ge=1)]
    changed: date
    change_note: ShortText
    reviewed: date
    reviewed_by: ShortText
    review_before: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d$")]
    licence: ShortText
    blocks: Blocks
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}$")] = "nl"
    audiences: tuple[Audience, ...] = ()
    authors: tuple[ShortText, ...] = ()
    sources: tuple[Reference, ...] = ()
    related: tuple[ItemId, ...] = ()
    attachments: tuple[Attachment, ...] = ()


class Service(Item, frozen=True, kw_only=True, tag="service"):
    """Help and advice of somebody outside the collective. `checked`: when the details were last looked at."""

    provider: ShortText
    what: LongText
    checked: date
    for_whom: LongText = ""
    region: ShortText = ""
    cost: ShortText = ""
    contact: Contact = Contact()
    opening_hours: LongText = ""
    sources: tuple[Reference, ...] = ()


class Place(Item, frozen=True, kw_only=True, tag="place"):
    """Somewhere to walk in."""

    what: LongText
    checked: date
    for_whom: LongText = ""
    region: ShortText = ""
    contact: Contact = Contact()
    opening_hours: LongText = ""
    sources: tuple[Reference, ...] = ()


class Event(Item, frozen=True, kw_only=True, tag="event"):
    """Something on a day, or from `day` to `until`; it is gone from the lists when past."""

    provider: ShortText
    what: LongText
    day: date
    checked: date
    until: date | None = None
    time: ShortText = ""
    where: ShortText = ""
    sign_up: ShortText = ""
    for_whom: LongText = ""
    cost: ShortText = ""
    sources: tuple[Reference, ...] = ()


class Collective(Item, frozen=True, kw_only=True, tag="collective"):
    """Another collective, as it shows itself: who has done this before, who offers or needs what."""

    what: LongText
    checked: date
    region: ShortText = ""
    offers: tuple[ShortText, ...] = ()
    needs: tuple[ShortText, ...] = ()
    contact: Contact = Contact()
    sources: tuple[Reference, ...] = ()


AnyItem: TypeAlias = Guide | Service | Place | Event | Collective

_KINDS: dict[type[Item], ItemKind] = {
    Guide: ItemKind.GUIDE,
    Service: ItemKind.SERVICE,
    Place: ItemKind.PLACE,
    Event: ItemKind.EVENT,
    Collective: ItemKind.COLLECTIVE,
}
_ENCODER = msgspec.json.Encoder(order="deterministic")
_DECODER: msgspec.json.Decoder[AnyItem] = msgspec.json.Decoder(AnyItem)


def kind_of(item: AnyItem) -> ItemKind:
    return _KINDS[type(item)]


def encode(item: AnyItem) -> bytes:
    """The bytes that are signed; the same item gives the same bytes."""
    return _ENCODER.encode(item)


def decode(body: bytes) -> AnyItem:
    """The item in these bytes. Raises ValueError for anything that isn't one, however strange or deep."""
    if len(body) > LARGEST_ITEM:
        raise ValueError("too large")
    try:
        return _DECODER.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error
