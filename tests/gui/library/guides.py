"""A few guides of a feast and of money, one with a picture and a PDF; help, a place, and a meeting."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from support.libraries import guide, heading, paragraph

from wdhs_desktop.formats.blocks import Link, Paragraph, Picture, Point, Points, When, Words
from wdhs_desktop.formats.catalogue import Goal, Library, Topic, encode
from wdhs_desktop.formats.items import (
    AnyItem,
    Attachment,
    Audience,
    Contact,
    Event,
    Guide,
    GuideSort,
    Media,
    Place,
    Reference,
    Service,
)
from wdhs_desktop.formats.items import encode as encode_item
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, DeliveredItem, Delivery

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CHECKED = date(2026, 11, 1)


def words(text: str) -> Words:
    return Words(text=text)


def link(target: str, text: str) -> Link:
    return Link(target=target, words=(words(text),))


def png(width: int = 40, height: int = 20) -> bytes:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(20, 160, 140))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def pdf(text: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20))
    painter = QPainter(writer)
    painter.drawText(400, 400, text)
    painter.end()
    buffer.close()
    return data.data()


@cache
def files() -> dict[str, bytes]:
    """Targets of the picture and the PDF."""
    return {"feest/tent.png": png(), "feest/lijst.pdf": pdf("Boodschappen voor de soep")}


def _attachment(file: str, media: Media, title: str = "") -> Attachment:
    path = f"feest/{file}"
    body = files()[path]
    return Attachment(file=file, path=path, media=media, length=len(body), sha256=sha256(body).hexdigest(), title=title)


def feast(version: int = 3, note: str = "De muziek erbij.", first_head: str = "Wat voor feest?") -> Guide:
    """A stappenplan with dates, a gemeente to ask, a picture, a PDF, and links of every kind."""
    steps = (
        Point(blocks=(paragraph("Vraag de vergunning aan."),), when=When(days=-56)),
        Point(blocks=(paragraph("Nodig de buren uit."),), when=When(days=-14)),
        Point(blocks=(paragraph("Bedank iedereen."),), when=When(days=7)),
    )
    return guide(
        "ons-feest",
        "Ons feest",
        topics=("feest", "geld"),
        goals=(1,),
        sort=GuideSort.STEPS,
        version=version,
        change_note=note,
        reviewed=CHECKED,
        review_before="2027-03",
        audiences=(Audience.BOARD, Audience.VOLUNTEER),
        related=("kas",),
        sources=(Reference(title="Gemeenteblad", address="https://voorbeeld.nl/blad", date="2026"),),
        attachments=(
            _attachment("tent.png", Media.PNG),
            _attachment("lijst.pdf", Media.PDF, "Boodschappenlijst"),
        ),
        blocks=(
            paragraph("Een feest geef je samen."),
            heading(first_head, "wat-voor-feest"),
            Paragraph(spans=(words("Dat mag "), link("gemeente:", "na bij je gemeente"), words("."))),
            Picture(file="tent.png", alt="Een tent", width=40, height=20),
            heading("De stappen", "de-stappen"),
            Points(points=steps, numbered=True),
            heading("Meer lezen", "meer-lezen"),
            Paragraph(
                spans=(
                    link("gids:kas#de-kascommissie", "de kas"),
                    words(" "),
                    link("hulp:feesthulp", "hulp bij feesten"),
                    words(" "),
                    link("https://voorbeeld.nl/feest", "een site"),
                    words(" "),
                    link("#de-stappen", "terug naar de stappen"),
                )
            ),
        ),
    )


def kas() -> Guide:
    return guide(
        "kas",
        "De kas bijhouden",
        reviewed=CHECKED,
        review_before="2026-06",
        blocks=(
            paragraph("De penningmeester schrijft alles op. Vrijwilligers krijgen soms een vrijwilligersvergoeding."),
            *(paragraph(f"Regel {number} van de kas.") for number in range(60)),
            heading("De kascommissie", "de-kascommissie"),
            paragraph("Twee leden kijken de kas na."),
        ),
    )


def items() -> list[AnyItem]:
    return [
        feast(),
        kas(),
        Service(
            id="feesthulp",
            title="Feesthulp Nederland",
            topics=("feest",),
            provider="Stichting Samen Feest",
            what="Advies over vergunning en tent.",
            for_whom="Iedereen die een feest geeft.",
            cost="gratis",
            opening_hours="dinsdag 9 tot 12 uur",
            contact=Contact(
                website="https://feesthulp.nl",
                phone="030-1234567",
                email="vraag@feesthulp.nl",
                address="Dorpsstraat 1",
                postcode="3512 AB",
                town="Utrecht",
            ),
            checked=CHECKED,
        ),
        Place(id="bieb", title="De bibliotheek", topics=("feest",), what="Rustig lezen.", checked=CHECKED),
        Event(
            id="burendag",
            title="Burendag",
            topics=("feest",),
            provider="Oranje Fonds",
            what="Een dag voor de buurt.",
            day=date(2027, 9, 25),
            where="overal",
            checked=CHECKED,
        ),
    ]


LIBRARY = Library(
    id="0" * 32,
    name="Kennisbank",
    publisher="Ons",
    published=datetime(2026, 11, 1, tzinfo=UTC),
    topics=(
        Topic(id="feest", title="Activiteiten en feest", icon="calendar"),
        Topic(id="geld", title="Geld en belasting", icon="onbekend-beeld"),
        Topic(id="leeg", title="Nog niets"),
    ),
    goals=(Goal(number=1, title="Samen wordt normaal", year=2030),),
)


def deliver(store: LibraryStore, wanted: list[AnyItem], sender: bytes = STARTER) -> None:
    """Make these the guides of an afzender that are here."""
    delivery = Delivery(
        sender=sender,
        name=LIBRARY.name,
        library=LIBRARY,
        library_body=encode(LIBRARY),
        items=[DeliveredItem(f"{item.topic}/{item.id}.json", encode_item(item)) for item in wanted],
        files=list(files().items()),
        known_files=frozenset(files()),
    )
    assert store.bring_in(delivery).refused == ()
