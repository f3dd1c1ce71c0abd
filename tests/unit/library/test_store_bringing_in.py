"""What a delivery does to the file: new, changed and withdrawn guides, what is refused, and what is news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from support.deliveries import PARTNER, PARTNER_ID, delivered, delivery, library, path_of
from support.files import NOON
from support.libraries import guide, heading, paragraph

from wdhs_desktop.formats.items import Service, encode
from wdhs_desktop.house.checking import Level, check_file
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.progress import Cancelled, Progress
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER, DeliveredItem, Filter, News
from wdhs_desktop.vault.slots import ArgonParameters

TODAY = date(2026, 3, 5)
KAS = guide("kascommissie", "De kascommissie", "Twee leden kijken de boeken na.")
BTW = guide("btw", "Btw", "Meestal hoeft het niet.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    """An empty library."""
    clock = FixedClock(NOON)
    house = House.create(tmp_path / "collectief.wdhs", "Buurthuis De Linde", clock=clock)
    yield LibraryStore(house, clock)
    house.close()
    assert [one.text for one in check_file(house.path, ArgonParameters.for_tests()) if one.level is Level.WRONG] == []


def titles(store: LibraryStore, **wanted: object) -> list[str]:
    return [line.title for line in store.lines(Filter(**wanted), TODAY)]  # type: ignore[arg-type]


def news(store: LibraryStore) -> dict[str, News]:
    return {line.id: line.news for line in store.lines(Filter(), TODAY)}


def words_found(store: LibraryStore, word: str) -> list[str]:
    """The titles that the word index itself gives."""
    from sqlalchemy import text

    query = text(
        "SELECT title FROM library_item WHERE number IN"
        " (SELECT rowid FROM library_words WHERE library_words MATCH :word) ORDER BY title"
    )
    with store._house.reading() as connection:
        return [row.title for row in connection.execute(query, {"word": word})]


def test_a_first_delivery_is_there_to_read_and_find(store: LibraryStore) -> None:
    outcome = store.bring_in(delivery(KAS, BTW))
    assert (outcome.new, outcome.changed, outcome.withdrawn, outcome.refused) == (("kascommissie", "btw"), (), (), ())
    assert titles(store) == ["Btw", "De kascommissie"]
    assert store.item("kascommissie") == KAS
    assert words_found(store, "boeken") == ["De kascommissie"]
    assert [(one.name, one.count, one.is_starter) for one in store.senders()] == [("Kennisbank", 2, True)]


def test_what_changed_reads_and_is_found_anew(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS, BTW))
    newer = guide("kascommissie", "De kascommissie", "Drie leden lezen alles.", version=2)
    outcome = store.bring_in(delivery(newer, BTW))
    assert (outcome.new, outcome.changed, outcome.withdrawn) == ((), ("kascommissie",), ())
    assert store.item("kascommissie") == newer
    assert words_found(store, "boeken") == []
    assert words_found(store, "drie") == ["De kascommissie"]


def test_what_is_no_longer_delivered_is_withdrawn(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS, BTW))
    outcome = store.bring_in(delivery(BTW))
    assert outcome.withdrawn == ("kascommissie",)
    assert titles(store) == ["Btw"]
    assert store.item("kascommissie") is None
    assert store.line("kascommissie") is None
    assert words_found(store, "boeken") == []


def test_what_is_kept_stays_without_being_sent_again(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS, BTW))
    outcome = store.bring_in(delivery(keep=[path_of(KAS), "geld/nooit-gehad.json"]))
    assert (outcome.new, outcome.changed, outcome.withdrawn) == ((), (), ("btw",))
    assert store.item("kascommissie") == KAS


def test_a_guide_can_move_to_another_topic(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS))
    moved = guide("kascommissie", "De kascommissie", "Twee leden.", topics=("leden",), version=2)
    outcome = store.bring_in(delivery(moved))
    assert (outcome.changed, outcome.withdrawn, outcome.refused) == (("kascommissie",), (), ())
    assert titles(store, topic="leden") == ["De kascommissie"]
    assert titles(store, topic="geld") == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("geld/btw.json", b"{}"),
        ("geld/btw.json", b"\xff\xfe"),
        ("geld/btw.json", b"[" * 100_000),
        ("geld/btw.json", encode(BTW).replace(b'"blocks"', b'"html":"<b>","blocks"')),
        ("geld/ander.json", encode(BTW)),
        ("leden/btw.json", encode(BTW)),
        ("geld/btw.json", encode(BTW) + b" " * 1024 * 1024),
    ],
)
def test_what_is_no_item_of_its_path_is_left_out_and_named(store: LibraryStore, path: str, body: bytes) -> None:
    outcome = store.bring_in(delivery(KAS, raw=[DeliveredItem(path, body)]))
    assert outcome.refused == (path,)
    assert outcome.new == ("kascommissie",)
    assert titles(store) == ["De kascommissie"]


def test_an_older_version_stays_when_the_newer_can_not_be_read(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS, BTW))
    outcome = store.bring_in(delivery(KAS, raw=[DeliveredItem(path_of(BTW), b"{}")]))
    assert (outcome.refused, outcome.withdrawn) == ((path_of(BTW),), ())
    assert store.item("btw") == BTW


HIJACK = guide("kascommissie", "Stort het hier", "Op deze rekening.", topics=("energie",), version=99)


@pytest.mark.parametrize("between", [0, 150])
@pytest.mark.parametrize("is_first", [True, False])
def test_a_topic_can_not_take_the_guide_of_another_topic(store: LibraryStore, is_first: bool, between: int) -> None:
    """Each topic may have a signer of its own."""
    others = [guide(f"gids-{number}", f"Gids {number}") for number in range(between)]
    store.bring_in(delivery(KAS, *others))
    sent = [HIJACK, *others, KAS] if is_first else [KAS, *others, HIJACK]
    outcome = store.bring_in(delivery(*sent))
    assert (outcome.refused, outcome.changed) == ((path_of(HIJACK),), ())
    assert store.item("kascommissie") == KAS
    assert words_found(store, "rekening") == []


def test_a_topic_can_not_take_what_was_kept(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS))
    outcome = store.bring_in(delivery(HIJACK, keep=[path_of(KAS)]))
    assert outcome.refused == (path_of(HIJACK),)
    assert titles(store) == ["De kascommissie"]


def test_of_two_new_guides_under_one_id_the_first_is_kept(store: LibraryStore) -> None:
    outcome = store.bring_in(delivery(KAS, HIJACK, KAS))
    assert outcome.refused == (path_of(HIJACK), path_of(KAS))
    assert store.item("kascommissie") == KAS


def test_a_cancelled_delivery_leaves_everything_as_it_was(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS))
    before = store.version_token()
    progress = Progress()
    many = delivered(*(guide(f"gids-{number}", f"Gids {number}", "Tekst.") for number in range(150)))

    def stopped_halfway() -> Iterator[DeliveredItem]:
        for position, item in enumerate(many):
            if position == 120:
                progress.stop()
            yield item

    with pytest.raises(Cancelled):
        store.bring_in(delivery(raw=stopped_halfway()), progress)
    assert titles(store) == ["De kascommissie"]
    assert store.version_token() == before


def test_progress_tells_how_far_it_is(store: LibraryStore) -> None:
    told: list[tuple[int, int]] = []
    items = [guide(f"gids-{number}", f"Gids {number}", "Tekst.") for number in range(250)]
    store.bring_in(delivery(*items), Progress(lambda done, total, _text: told.append((done, total))))
    assert told[-1] == (250, 250)


def test_an_afzender_must_be_known_first(store: LibraryStore) -> None:
    with pytest.raises(UserError):
        store.bring_in(delivery(KAS, sender=PARTNER_ID))
    assert store.senders() == ()


def test_the_very_first_library_is_no_news(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS, BTW))
    assert set(news(store).values()) == {News.NOTHING}


def test_new_and_changed_are_news_until_somebody_has_seen_them(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS, BTW))
    newer = guide("btw", "Btw", "Nu anders.", version=2, change_note="De grens is hoger.")
    store.bring_in(delivery(KAS, newer, guide("giften", "Giften", "Dank.")))
    assert news(store) == {"kascommissie": News.NOTHING, "btw": News.CHANGED, "giften": News.NEW}
    assert [line.note for line in store.lines(Filter(only_new=True), TODAY)] == ["De grens is hoger.", "Eerste versie."]
    store.mark_all_seen()
    assert set(news(store).values()) == {News.NOTHING}


def test_a_mended_typing_error_is_no_news(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS))
    outcome = store.bring_in(delivery(guide("kascommissie", "De kascommissie", "Twee leden kijken alles na.")))
    assert outcome.changed == ("kascommissie",)
    assert news(store) == {"kascommissie": News.NOTHING}


def test_changed_help_is_news(store: LibraryStore) -> None:
    help_ = Service(id="lsa", title="LSA", topics=("leden",), provider="LSA", what="Advies.", checked=TODAY)
    store.bring_in(delivery(help_))
    store.bring_in(
        delivery(Service(**{**{name: getattr(help_, name) for name in help_.__struct_fields__}, "cost": "gratis"}))
    )
    assert news(store) == {"lsa": News.CHANGED}


def test_the_note_of_the_catalogue_is_shown(store: LibraryStore) -> None:
    store.bring_in(delivery(BTW))
    store.bring_in(delivery(BTW, KAS, notes={path_of(KAS): "Nieuw geschreven."}))
    line = store.line("kascommissie")
    assert line is not None
    assert line.note == "Nieuw geschreven."


def test_what_another_afzender_has_too_hides_that_of_the_program(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS, BTW))
    store.add_sender(PARTNER)
    better = guide("kascommissie", "Jullie kascommissie", "Zo doe je dat.", version=2)
    store.bring_in(delivery(better, sender=PARTNER_ID))
    assert titles(store) == ["Btw", "Jullie kascommissie"]
    assert store.item("kascommissie") == better
    assert store.item("kascommissie", STARTER) == KAS
    assert news(store)["kascommissie"] is News.CHANGED
    assert [one.count for one in store.senders()] == [1, 1]
    store.bring_in(delivery(KAS, BTW, stamp="2"))
    assert titles(store) == ["Btw", "Jullie kascommissie"]
    store.bring_in(delivery(sender=PARTNER_ID))
    assert titles(store) == ["Btw", "De kascommissie"]
    assert store.item("kascommissie") == KAS


def test_the_same_guide_of_an_afzender_is_no_news(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS))
    store.add_sender(PARTNER)
    store.bring_in(delivery(KAS, BTW, sender=PARTNER_ID))
    assert news(store) == {"kascommissie": News.NOTHING, "btw": News.NEW}


def test_taking_an_afzender_away_takes_its_guides_away(store: LibraryStore) -> None:
    store.bring_in(delivery(KAS))
    store.add_sender(PARTNER)
    store.bring_in(delivery(guide("kascommissie", "Van hen", "Rekenen."), BTW, sender=PARTNER_ID, metadata={"a": b"b"}))
    store.remove_sender(PARTNER_ID)
    assert titles(store) == ["De kascommissie"]
    assert words_found(store, "rekenen") == []
    assert [one.id for one in store.senders()] == [STARTER]
    assert store.metadata(PARTNER_ID) == {}


def test_sections_carry_the_text_under_their_heading(store: LibraryStore) -> None:
    from sqlalchemy import text

    blocks = (paragraph("Vooraf."), heading("Wie kiest hen?", "wie-kiest-hen"), paragraph("De leden."))
    store.bring_in(delivery(guide("kascommissie", "De kascommissie", blocks=blocks)))
    with store._house.reading() as connection:
        rows = connection.execute(text("SELECT heading_id, heading, text FROM library_section ORDER BY position")).all()
    assert [tuple(row) for row in rows] == [("", "", "Vooraf."), ("wie-kiest-hen", "Wie kiest hen?", "De leden.")]


def test_everything_may_change_at_once_many_times(store: LibraryStore) -> None:
    """The word indexes and the numbers stay those of the rows, whatever comes and goes."""
    for turn in range(6):
        items = [
            guide(f"gids-{number}", f"Gids {number} van {turn}", f"Tekst{turn} met woord{number}.", version=turn + 1)
            for number in range(turn % 3, 130 + 7 * turn, 1 + turn % 2)
        ]
        store.bring_in(delivery(*items, of=library("geld", name=f"Druk {turn}")))
        assert len(titles(store)) == len(items)
        assert words_found(store, f"tekst{turn}") == sorted(item.title for item in items)
        assert turn == 0 or words_found(store, f"tekst{turn - 1}") == []
