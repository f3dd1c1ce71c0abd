"""Paper of a real library in a real file: the own gemeente, dates, who can help, and what is damaged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from hashlib import sha256
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from support.libraries import bring_in, bring_in_starter, guide, heading, paragraph
from support.read_paper import ReadPaper

from wdhs_desktop.formats.blocks import Link, Paragraph, Picture, Point, Points, When, Words
from wdhs_desktop.formats.catalogue import Library, Topic, encode
from wdhs_desktop.formats.items import AnyItem, Attachment, Contact, Guide, Media, Service
from wdhs_desktop.formats.items import encode as encode_item
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.progress import Cancelled, Progress
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.paper import due_words_on, gemeente_lines, paper_of_all, paper_of_item, paper_of_topic
from wdhs_desktop.library.records import STARTER, DeliveredItem, Delivery, Municipality, Plan

CLOCK = FixedClock(datetime(2026, 11, 24, 12, 0, tzinfo=UTC))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House.create(tmp_path / "collectief.wdhs", "De Linde", "buurthuis", CLOCK)
    yield made
    made.close()


@pytest.fixture
def store(house: House) -> LibraryStore:
    return LibraryStore(house, CLOCK)


def line(*spans: Words | Link) -> Paragraph:
    return Paragraph(spans=spans)


def link(target: str, text: str) -> Link:
    return Link(target=target, words=(Words(text=text),))


def items() -> list[AnyItem]:
    steps = Points(
        points=(
            Point(blocks=(paragraph("Vraag de vergunning aan."),), when=When(days=-56)),
            Point(blocks=(paragraph("Nodig de buren uit."),), when=When(months=-1)),
            Point(blocks=(paragraph("Bedank iedereen."),), when=When(days=7)),
        )
    )
    return [
        guide(
            "feest", "Ons feest", topics=("geld", "leden"),
            blocks=(
                steps,
                line(link("gemeente:", "Vraag het na"), Words(text=" en "), link("hulp:feesthulp", "zoek hulp")),
                line(link("gids:kas", "de kas")),
            ),
        ),
        guide("kas", "De kas", blocks=(heading("De kascommissie", "de-kascommissie"), paragraph("Kijk de kas na."))),
        guide("leden", "De leden", "Wie is lid?", topics=("leden",)),
        Service(
            id="feesthulp", title="Feesthulp", topics=("geld",), provider="Feesthulp", what="Advies.",
            contact=Contact(website="https://feesthulp.nl/"), checked=date(2026, 11, 1),
        ),
    ]  # fmt: skip


def read(pdf: bytes) -> ReadPaper:
    return ReadPaper(pdf)


def test_a_guide_names_the_own_gemeente_who_can_help_and_when_it_came(store: LibraryStore) -> None:
    bring_in(store, items())
    store.set_municipality(Municipality(name="Gemeente Utrecht", department="Wijkbureau Oost", phone="14 030"))
    words = read(paper_of_item(store, "feest", CLOCK).pdf).words
    assert "Gemeente Utrecht, Wijkbureau Oost · 14 030" in words
    assert "zoek hulp (feesthulp.nl)" in words
    assert "brought in on 24-11-2026" in words
    assert "printed 24-11-2026" in words


def test_the_lines_of_the_gemeente() -> None:
    own = Municipality(name="Gemeente Utrecht", website="https://www.utrecht.nl/", email="wijk@utrecht.nl")
    assert gemeente_lines(own) == ("Gemeente Utrecht", "wijk@utrecht.nl", "www.utrecht.nl")
    assert gemeente_lines(Municipality()) == ()


def test_a_plan_has_the_day_of_every_step_in_the_order_of_the_guide(store: LibraryStore) -> None:
    bring_in(store, items())
    plan = Plan(id=bytes(16), item="feest", name="Zomerfeest", day=date(2027, 3, 31), done=(1,))
    words = read(paper_of_item(store, "feest", CLOCK, plan).pdf).words
    first = words.index(f"{due_words_on(date(2027, 2, 3), When())}: Vraag de vergunning aan.")
    second = words.index(f"{due_words_on(date(2027, 2, 28), When())} · done: Nodig de buren uit.")
    third = words.index(f"{due_words_on(date(2027, 4, 7), When())}: Bedank iedereen.")
    assert first < second < third
    assert f"Zomerfeest on {due_words_on(plan.day, When())}" in words


def test_a_booklet_has_what_is_at_home_in_the_subject_first(store: LibraryStore) -> None:
    bring_in(store, items())
    paper = read(paper_of_topic(store, "leden", CLOCK).pdf)
    assert paper.outline == ["De leden", "Ons feest"]
    assert "Leden" in paper.pages[0]
    assert "Ons" in paper.pages[0]


def test_the_book_has_a_chapter_for_every_subject_with_something_in_it(store: LibraryStore) -> None:
    bring_in(store, items())
    paper = read(paper_of_all(store, CLOCK).pdf)
    assert paper.outline == [
        "Geld",
        ".De kas",
        "..De kascommissie",
        ".Ons feest",
        ".Who can help",
        "Leden",
        ".De leden",
    ]
    number = next(number for number, page in enumerate(paper.pages, 1) if "Over de kas." in page)
    assert f"de kas (page {number})" in paper.words.replace("\u00a0", " ")


def test_what_is_not_here_is_said_in_plain_words(store: LibraryStore) -> None:
    for work in (
        lambda: paper_of_item(store, "weg", CLOCK),
        lambda: paper_of_topic(store, "geld", CLOCK),
        lambda: paper_of_all(store, CLOCK),
    ):
        with pytest.raises(UserError):
            work()


def test_a_picture_that_was_brought_in_is_on_the_paper(store: LibraryStore) -> None:
    from PIL import Image

    drawn = BytesIO()
    Image.new("RGB", (60, 40), (20, 160, 140)).save(drawn, "PNG")
    body = drawn.getvalue()
    attachment = Attachment(
        file="tent.png", path="geld/tent.png", media=Media.PNG, length=len(body), sha256=sha256(body).hexdigest()
    )
    shown = Picture(file="tent.png", alt="Een witte tent", width=60, height=40)
    item = guide("tent", "De tent", blocks=(shown,), attachments=(attachment,))
    library = Library(
        id="0" * 32, name="Kennisbank", publisher="Ons", published=CLOCK.now(), topics=(Topic(id="geld", title="Geld"),)
    )
    delivered = Delivery(
        sender=STARTER,
        name="Kennisbank",
        library=library,
        library_body=encode(library),
        items=[DeliveredItem("geld/tent.json", encode_item(item))],
        known_files=frozenset({"geld/tent.png"}),
    )
    store.bring_in(delivered)
    without = read(paper_of_item(store, "tent", CLOCK).pdf)
    assert without.alternatives == []
    assert "Een witte tent" in without.words
    store.bring_in(
        Delivery(**{**delivered.__dict__, "items": list(delivered.items), "files": [("geld/tent.png", body)]})
    )
    for made in (paper_of_item(store, "tent", CLOCK), paper_of_topic(store, "geld", CLOCK), paper_of_all(store, CLOCK)):
        assert read(made.pdf).alternatives == ["Een witte tent"]


def test_a_damaged_guide_is_left_out_of_the_booklet_and_named_alone(house: House, store: LibraryStore) -> None:
    bring_in(store, items())
    with house.writing() as connection:
        connection.exec_driver_sql("UPDATE library_item SET body = X'7b7d' WHERE id = 'kas'")
    words = read(paper_of_topic(store, "geld", CLOCK).pdf).words
    assert "Ons feest" in words
    assert "Kijk de kas na." not in words
    with pytest.raises(UserError):
        paper_of_item(store, "kas", CLOCK)


def test_making_a_book_can_be_stopped(store: LibraryStore) -> None:
    bring_in(store, items())
    progress = Progress(lambda *_: None)
    progress.stop()
    for work in (
        lambda: paper_of_all(store, CLOCK, progress),
        lambda: paper_of_topic(store, "geld", CLOCK, progress),
        lambda: paper_of_item(store, "kas", CLOCK, progress=progress),
    ):
        with pytest.raises(Cancelled):
            work()


def test_the_whole_library_of_the_program_is_one_book(store: LibraryStore) -> None:
    folder = bring_in_starter(store)
    made = paper_of_all(store, CLOCK)
    assert made.unprintable == ()
    book = read(made.pdf)
    guides = {one.item.title for one in folder.items if isinstance(one.item, Guide)}
    assert guides == {title[1:] for title in book.outline if title[0] == "." and title[1] != "."} - {"Who can help"}


def test_headings_go_down_one_step_at_a_time(store: LibraryStore) -> None:
    bring_in_starter(store)
    levels = read(paper_of_topic(store, "energie", CLOCK).pdf).headings
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
