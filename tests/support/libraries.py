"""Libraries in a real file: the one of the program, a few items of a test, or thousands of made-up guides."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from wdhs_desktop.formats.blocks import Block, Heading, Paragraph, Words
from wdhs_desktop.formats.catalogue import Library, Topic, encode
from wdhs_desktop.formats.folder import Folder, read_folder
from wdhs_desktop.formats.items import AnyItem, Audience, Guide, GuideSort
from wdhs_desktop.formats.items import encode as encode_item
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, DeliveredItem, Delivery

CONTENTS = Path(__file__).parents[2] / "resources" / "library"
TODAY = date(2026, 3, 5)


@cache
def starter_folder() -> Folder:
    """The library that comes with the program."""
    return read_folder(CONTENTS)


def paragraph(text: str) -> Paragraph:
    return Paragraph(spans=(Words(text=text),))


def heading(text: str, heading_id: str) -> Heading:
    return Heading(level=2, id=heading_id, spans=(Words(text=text),))


def guide(item_id: str, title: str, text: str = "", **more: object) -> Guide:
    """A guide of one paragraph, or with `blocks`; other fields as given."""
    fields: dict[str, object] = {
        "topics": ("geld",),
        "teaser": f"Over {title.lower()}.",
        "sort": GuideSort.EXPLANATION,
        "version": 1,
        "changed": TODAY,
        "change_note": "Eerste versie.",
        "reviewed": TODAY,
        "reviewed_by": "redactie",
        "review_before": "2027-03",
        "licence": "CC BY-SA 4.0",
        "blocks": (paragraph(text),) if text else (),
        "audiences": (Audience.BOARD,),
    }
    return Guide(id=item_id, title=title, **(fields | more))  # type: ignore[arg-type]


def bring_in(
    store: LibraryStore, items: Iterable[AnyItem], groups: Sequence[Sequence[str]] = (), library: Library | None = None
) -> None:
    """Make these the items of the starter library."""
    library = library or Library(
        id="0" * 32,
        name="Kennisbank",
        publisher="Ons",
        published=datetime(2026, 3, 5, tzinfo=UTC),
        topics=(Topic(id="geld", title="Geld"), Topic(id="leden", title="Leden")),
        word_groups=tuple(map(tuple, groups)),
    )
    delivered = (DeliveredItem(f"{item.topic}/{item.id}.json", encode_item(item)) for item in items)
    delivery = Delivery(
        sender=STARTER, name=library.name, library=library, library_body=encode(library), items=delivered
    )
    outcome = store.bring_in(delivery)
    assert outcome.refused == (), outcome.refused


def bring_in_starter(store: LibraryStore) -> Folder:
    """The library that comes with the program, as the program itself brings it in."""
    folder = starter_folder()
    assert folder.library is not None
    bring_in(store, [one.item for one in folder.items], library=folder.library)
    return folder


_ONSETS = (
    "b",
    "br",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "h",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "r",
    "s",
    "st",
    "t",
    "v",
    "w",
    "z",
)
_VOWELS = ("a", "aa", "e", "ee", "i", "ie", "o", "oo", "oe", "u", "ui", "ei", "ou")
_CODAS = ("", "l", "m", "n", "r", "s", "t", "k", "p", "ng", "nt", "rt", "st", "ft")
_ENDINGS = ("", "", "", "en", "s", "ing", "er")


def made_up_words(count: int, seed: int = 7) -> list[str]:
    """Words that sound Dutch, a quarter of them compounds of two others; the same for the same seed."""
    chance = random.Random(seed)
    words: dict[str, None] = {}
    bare: list[str] = []
    while len(words) < count:
        if bare and chance.random() < 0.25:
            word = chance.choice(bare) + chance.choice(("", "s", "en")) + chance.choice(bare)
        else:
            syllables = chance.choice((1, 2, 2, 3))
            base = "".join(
                chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS)
                for _syllable in range(syllables)
            )
            if len(base) > 3:
                bare.append(base)
            word = base + chance.choice(_ENDINGS)
        if len(word) > 2:
            words[word] = None
    return list(words)


def made_up_guides(count: int, words: Sequence[str], length: int = 500, seed: int = 7) -> Iterator[Guide]:
    """Guides of about `length` words under five headings; common words are common as in a real language."""
    chance = random.Random(seed)
    weights = [1 / (rank + 10) for rank in range(len(words))]
    cumulative = []
    total = 0.0
    for weight in weights:
        total += weight
        cumulative.append(total)

    def some(size: int) -> str:
        return " ".join(chance.choices(words, cum_weights=cumulative, k=size))

    for number in range(count):
        blocks: list[Block] = []
        for part in range(5):
            blocks.append(heading(some(4).capitalize(), f"deel-{part}"))
            blocks += [paragraph(f"{some(length // 50).capitalize()}. " * 1 + some(length // 15)) for _one in range(2)]
        yield guide(f"gids-{number}", some(5).capitalize(), blocks=tuple(blocks), teaser=some(10).capitalize())
