"""What the Kennisbank shows of the file: lines in order, filters that count, one guide, and damage that is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from support.deliveries import PARTNER, PARTNER_ID, change_rows, delivery, library, path_of
from support.files import NOON
from support.libraries import guide

from wdhs_desktop.formats.blocks import Link, Paragraph, Words
from wdhs_desktop.formats.items import Audience, Event, GuideSort, Service
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.library.keeping.item_rows import DAMAGED
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, Count, Filter

TODAY = date(2026, 3, 5)
KAS = guide("kascommissie", "De kascommissie", "Twee leden.", goals=(1,), related=("btw", "weg"))
BTW = guide("btw", "“Btw”", "Meestal niet.", sort=GuideSort.CHECKLIST, audiences=(Audience.TREASURER,))
WIE = guide("wie-is-wie", "Één lijst", "Namen.", topics=("leden", "geld"), sort=GuideSort.STEPS)
HELP = Service(id="lsa", title="LSA", topics=("leden",), provider="LSA", what="Advies  voor\nbewoners.", checked=TODAY)


def meeting(item_id: str, day: date, until: date | None = None) -> Event:
    return Event(
        id=item_id,
        title=f"Open dag {item_id}",
        topics=("leden",),
        provider="Ons",
        what="Kom langs.",
        day=day,
        until=until,
        time="19.30 uur",
        where="Utrecht",
        checked=TODAY,
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    """Three guides and an address of help."""
    clock = FixedClock(NOON)
    house = House.create(tmp_path / "collectief.wdhs", "Buurthuis De Linde", clock=clock)
    store = LibraryStore(house, clock)
    store.bring_in(delivery(KAS, BTW, WIE, HELP, of=library("leden", "geld", "leeg")))
    yield store
    house.close()


def ids(store: LibraryStore, **wanted: object) -> list[str]:
    return [line.id for line in store.lines(Filter(**wanted), TODAY)]  # type: ignore[arg-type]


def test_an_empty_library_is_empty(tmp_path: Path) -> None:
    clock = FixedClock(NOON)
    house = House.create(tmp_path / "leeg.wdhs", "x", clock=clock)
    store = LibraryStore(house, clock)
    assert store.lines(Filter(), TODAY) == ()
    assert store.counts(Filter(), TODAY).total == 0
    assert store.library().topics == ()
    assert store.item("kascommissie") is None
    assert store.related("kascommissie") == ()
    house.close()


def test_lines_stand_by_topic_and_then_by_title(store: LibraryStore) -> None:
    """Accents and quotes don't count."""
    assert ids(store) == ["wie-is-wie", "lsa", "btw", "kascommissie"]


def test_a_topic_shows_first_what_is_at_home_there(store: LibraryStore) -> None:
    assert ids(store, topic="geld") == ["btw", "kascommissie", "wie-is-wie"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"goal": 1}, ["kascommissie"]),
        ({"goal": 2}, []),
        ({"audience": "penningmeester"}, ["btw"]),
        ({"kind": "service"}, ["lsa"]),
        ({"kind": "guide", "topic": "leden"}, ["wie-is-wie"]),
        ({"sort": "stappenplan"}, ["wie-is-wie"]),
        ({"sender": STARTER, "sort": "uitleg"}, ["kascommissie"]),
        ({"sender": PARTNER_ID}, []),
        ({"topic": "' OR 1=1 --"}, []),
    ],
)
def test_a_filter_chooses(store: LibraryStore, wanted: dict[str, object], found: list[str]) -> None:
    assert ids(store, **wanted) == found


def test_a_line_tells_what_a_list_shows(store: LibraryStore) -> None:
    line = store.line("lsa")
    assert line is not None
    assert (line.title, line.text, line.kind, line.reviewed) == ("LSA", "Advies voor bewoners.", "service", TODAY)
    line = store.line("btw")
    assert line is not None
    assert (line.text, line.sort, line.version, line.review_before) == (BTW.teaser, "checklist", 1, "2027-03")


def test_choices_are_counted_within_the_other_choices(store: LibraryStore) -> None:
    counts = store.counts(Filter(), TODAY)
    assert counts.topics == (Count(value="leden", title="Leden", count=2), Count(value="geld", title="Geld", count=3))
    assert counts.goals == (Count(value="1", title="Iedereen doet mee", count=1),)
    assert [(one.value, one.count) for one in counts.kinds] == [("guide", 3), ("service", 1)]
    assert counts.senders == (Count(value=STARTER.hex(), title="Kennisbank", count=4),)
    counts = store.counts(Filter(topic="leden", kind="service"), TODAY)
    assert [(one.value, one.count) for one in counts.topics] == [("leden", 1)]
    assert [(one.value, one.count) for one in counts.kinds] == [("guide", 1), ("service", 1)]
    assert counts.total == 1


def test_a_choice_that_is_made_stays_in_sight(store: LibraryStore) -> None:
    counts = store.counts(Filter(topic="leeg", sort="model"), TODAY)
    assert [(one.value, one.count) for one in counts.topics] == [("leeg", 0)]
    assert [(one.value, one.count) for one in counts.sorts] == [("model", 0)]


def test_events_go_when_they_are_over(store: LibraryStore) -> None:
    past, today = meeting("gisteren", date(2026, 3, 4)), meeting("vandaag", TODAY)
    long = meeting("week", date(2026, 3, 1), until=TODAY)
    store.bring_in(delivery(past, today, long))
    assert ids(store) == ["vandaag", "week"]
    assert store.counts(Filter(), TODAY).total == 2
    assert store.lines(Filter(), date(2026, 3, 6)) == ()
    line = store.line("gisteren")
    assert line is not None
    assert line.text == "04-03-2026, 19.30 uur, Utrecht. Kom langs."


def test_what_belongs_to_a_guide(store: LibraryStore) -> None:
    """What its author names, then what leads to it; what isn't here is left out."""
    link = Link(target="gids:kascommissie#wie", words=(Words(text="kascommissie"),))
    leading = guide("aaa", "Leidt erheen", blocks=(Paragraph(spans=(link,)),))
    store.bring_in(delivery(KAS, BTW, leading))
    assert [line.id for line in store.related("kascommissie")] == ["btw", "aaa"]
    assert [line.id for line in store.related("btw")] == ["kascommissie"]


def test_bookmarks_outlive_what_they_mark(store: LibraryStore) -> None:
    store.set_bookmark("btw", True)
    store.set_bookmark("btw", True)
    assert ids(store, only_bookmarked=True) == ["btw"]
    assert [line.id for line in store.lines(Filter(), TODAY) if line.is_bookmarked] == ["btw"]
    assert store.counts(Filter(), TODAY).bookmarked == 1
    store.bring_in(delivery(KAS))
    assert ids(store, only_bookmarked=True) == []
    store.bring_in(delivery(KAS, BTW))
    assert ids(store, only_bookmarked=True) == ["btw"]
    store.set_bookmark("btw", False)
    assert ids(store, only_bookmarked=True) == []


def test_topics_of_all_senders_are_one_library(store: LibraryStore) -> None:
    """In the order of the first; the newest says what a topic is called."""
    store.add_sender(PARTNER)
    newer = library("zorg", "geld", published=NOON, word_groups=(("alv", "jaarvergadering"),))
    from msgspec.structs import replace

    newer = replace(newer, topics=(newer.topics[0], replace(newer.topics[1], title="Geld en belasting")))
    store.bring_in(delivery(sender=PARTNER_ID, of=newer))
    merged = store.library()
    assert [topic.id for topic in merged.topics] == ["leden", "geld", "leeg", "zorg"]
    assert [topic.title for topic in merged.topics] == ["Leden", "Geld en belasting", "Leeg", "Zorg"]
    assert merged.word_groups == (("alv", "jaarvergadering"),)


def test_another_window_sees_what_came_in(store: LibraryStore, tmp_path: Path) -> None:
    house = House.open(tmp_path / "collectief.wdhs", FixedClock(NOON))
    other = LibraryStore(house, FixedClock(NOON))
    token = store.version_token()
    assert len(store.lines(Filter(), TODAY)) == 4
    other.bring_in(delivery(BTW))
    assert store.version_token() != token
    assert ids(store) == ["btw"]
    house.close()


# Damage


def test_a_damaged_guide_is_said_and_comes_anew(store: LibraryStore, tmp_path: Path) -> None:
    path = tmp_path / "collectief.wdhs"
    change_rows(
        path, "UPDATE library_item SET body = CAST(replace(body, 'Twee', 'Drie') AS BLOB) WHERE id = 'kascommissie'"
    )
    with pytest.raises(StorageError) as caught:
        store.item("kascommissie")
    assert caught.value.what == DAMAGED
    assert store.item("btw") == BTW
    assert path_of(KAS) not in store.known_paths(STARTER)
    assert path_of(BTW) in store.known_paths(STARTER)
    assert dict(store.raw_targets(STARTER)).keys() >= {path_of(BTW)}
    assert path_of(KAS) not in dict(store.raw_targets(STARTER))
    outcome = store.bring_in(delivery(KAS, BTW))
    assert outcome.changed == ()
    assert store.item("kascommissie") == KAS


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE library_item SET title = 'Anders' WHERE id = 'btw'",
        "UPDATE library_item SET title = CAST(x'C328' AS TEXT) WHERE id = 'btw'",
        "UPDATE library_item SET text = 'iets anders' WHERE id = 'btw'",
        "UPDATE library_item SET topic = 'weg' WHERE id = 'btw'",
        "UPDATE library_facet SET value = 'weg' WHERE facet = 'topic' AND item = (SELECT max(item) FROM library_facet)",
        "UPDATE library_section SET text = 'iets anders'",
        "DELETE FROM library_section",
        "DELETE FROM library_facet",
        "DELETE FROM library_words_data WHERE id > 10",
        "UPDATE library_words_data SET block = zeroblob(length(block)) WHERE id > 10",
        "DELETE FROM library_words_docsize",
        "DELETE FROM library_section_words_data",
        "DELETE FROM library_words_config",
        "UPDATE library_words_config SET v = 99",
        "UPDATE library_words_data SET block = x'ff'",
        "UPDATE library_item SET kind = 'onzin' WHERE id = 'btw'",
        "UPDATE library_item SET reviewed = 'gisteren' WHERE id = 'btw'",
        "UPDATE library_sender SET library = x'00'",
    ],
)
def test_rows_that_a_disk_damaged_stop_nothing_and_are_mended(store: LibraryStore, tmp_path: Path, damage: str) -> None:
    change_rows(tmp_path / "collectief.wdhs", damage)
    fresh = LibraryStore(House.open(tmp_path / "collectief.wdhs"), FixedClock(NOON))
    fresh.lines(Filter(), TODAY)
    fresh.counts(Filter(), TODAY)
    fresh.library()
    fresh.bring_in(delivery(KAS, BTW, WIE, HELP, of=library("leden", "geld", "leeg")))
    assert ids(fresh) == ["wie-is-wie", "lsa", "btw", "kascommissie"]
    assert fresh.item("btw") == BTW
    assert len(fresh.known_paths(STARTER)) == 4
    assert fresh.library().topics
    fresh._house.close()


def test_everything_comes_anew_when_the_library_itself_is_damaged(store: LibraryStore, tmp_path: Path) -> None:
    assert store.is_sound(STARTER)
    change_rows(tmp_path / "collectief.wdhs", "UPDATE library_sender SET library = x'00'")
    assert not store.is_sound(STARTER)
    assert store.known_paths(STARTER) == {}
    store.bring_in(delivery(KAS, BTW, WIE, HELP))
    assert store.is_sound(STARTER)
    assert len(store.known_paths(STARTER)) == 4
