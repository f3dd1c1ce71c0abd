"""What somebody finds, in which order, and why."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.libraries import bring_in, guide, heading, paragraph

from wdhs_desktop.formats.items import Event, Service
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.library.finding.search import Finder
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import Answer, Filter, Found, Reason, Why

NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
CHECKED = date(2026, 1, 1)
GROUPS = (("ALV", "algemene ledenvergadering", "jaarvergadering"), ("buurthuis", "dorpshuis", "MFA"))

ITEMS = (
    guide(
        "vergoeding",
        "Wat mag je een vrijwilliger betalen?",
        blocks=(
            paragraph("Je mag iets geven. Dat hoeft niet."),
            heading("Het maximum", "het-maximum"),
            paragraph("De vrijwilligersvergoeding is in 2026 hooguit een vast bedrag per jaar."),
            heading("Een uitkering", "een-uitkering"),
            paragraph("Heb je een uitkering? Vraag het eerst na bij je gemeente."),
        ),
    ),
    guide(
        "alv",
        "De vergadering met alle leden",
        "Eens per jaar komt de ALV bij elkaar. Elk lid mag stemmen. De kascommissie vertelt over de kas.",
        topics=("leden",),
        goals=(2,),
    ),
    guide("zaal", "De zaal verhuren", "Wie een ruimte wil, betaalt huur. Spreek de prijs van de zaal af."),
    guide("steden", "Plannen uit andere steden", "In Rotterdam en Utrecht deden ze het zo. Idee\u00ebn genoeg."),
    guide("dorpshuis", "Een dorpshuis beheren", "Een dorpshuis is van het hele dorp. Verzeker het goed."),
    Service(
        id="steunpunt",
        title="Steunpunt co\u00f6peraties",
        topics=("geld",),
        provider="Steunpunt",
        what="Helpt bewoners die samen een co\u00f6peratie beginnen.",
        checked=CHECKED,
    ),
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House.create(tmp_path / "huis.wdhs", "De Linde", "buurthuis", FixedClock(NOON))
    yield house
    house.close()


@pytest.fixture
def store(house: House) -> LibraryStore:
    return LibraryStore(house, house.clock)


@pytest.fixture
def finder(house: House, store: LibraryStore) -> Finder:
    bring_in(store, ITEMS, GROUPS)
    return Finder(house)


def ids(answer: Answer) -> list[str]:
    return [found.line.id for found in answer.found]


def only(answer: Answer) -> Found:
    assert answer.total == len(answer.found) == 1
    return answer.found[0]


def test_a_word_is_found_in_a_compound_and_the_line_says_so(finder: Finder) -> None:
    found = only(finder.search("vergoeding"))
    assert found.line.id == "vergoeding"
    assert found.why == (Why(reason=Reason.COMPOUND, typed="vergoeding", found="vrijwilligersvergoeding"),)


def test_the_snippet_is_the_text_itself_with_marks_and_opens_the_guide_at_its_heading(finder: Finder) -> None:
    found = only(finder.search("vrijwilligersvergoeding"))
    assert found.snippet == "De vrijwilligersvergoeding is in 2026 hooguit een vast bedrag per jaar."
    assert [found.snippet[begin:end] for begin, end in found.marks] == ["vrijwilligersvergoeding"]
    assert (found.heading_id, found.heading) == ("het-maximum", "Het maximum")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("alv", "alv"),
        ("algemene ledenvergadering", "alv"),
        ("jaarvergaderingen", "alv"),
        ("lid", "alv"),
        ("stad", "steden"),
        ("idee", "steden"),
        ("zaalhuur", "zaal"),
        ("zaal huur", "zaal"),
        ("zalen huren", "zaal"),
        ("kas commissie", "alv"),
        ("verzekering dorpshuis", "dorpshuis"),
        ("verzekerd", "dorpshuis"),
        ("buurthuizen", "dorpshuis"),
        ("COOPERATIE", "steunpunt"),
        ("co\u00f6peraties", "steunpunt"),
        ("hoe mag je een vrijwilliger betalen", "vergoeding"),
        ("vrijwilligersvergoe", "vergoeding"),
        ("a.l.v.", "alv"),
        ("ALV's", "alv"),
    ],
)
def test_what_people_type_finds_what_they_mean(finder: Finder, typed: str, wanted: str) -> None:
    assert ids(finder.search(typed))[:1] == [wanted]


def test_a_synonym_is_named(finder: Finder) -> None:
    answer = finder.search("jaarvergadering")
    assert only(answer).why == (Why(reason=Reason.SYNONYM, typed="jaarvergadering", found="ALV"),)
    assert "ALV" in answer.also


def test_a_better_spelling_is_searched_for_when_there_is_nothing_else_and_says_so(finder: Finder) -> None:
    answer = finder.search("kaskommisie")
    assert answer.meant == "kascommissie"
    assert only(answer).why == (Why(reason=Reason.SPELLING, typed="kaskommisie", found="kascommissie"),)


def test_a_better_spelling_has_its_own_accents(finder: Finder) -> None:
    assert finder.search("kooperatie beginnen").meant == "co\u00f6peratie beginnen"


def test_all_words_must_be_there_or_else_most_of_them(finder: Finder) -> None:
    assert ids(finder.search("dorpshuis verzekeren"))[0] == "dorpshuis"
    assert ids(finder.search("dorpshuis kascommissie belastingparadijs xyzzy"))[:2] != []


def test_the_very_word_comes_before_another_form_and_a_title_before_text(house: House, store: LibraryStore) -> None:
    items = (
        guide("tekst", "Iets anders", "Over de begroting gaat het hier, en over veel meer dan dat alleen."),
        guide("vorm", "Nog iets", "Begrotingen maken we samen. Wie begrotingen maakt, kijkt vooruit."),
        guide("titel", "De begroting van een jaar", "Zo maak je er een."),
    )
    bring_in(store, items)
    assert ids(Finder(house).search("begroting")) == ["titel", "tekst", "vorm"]


def test_nothing_gives_an_empty_answer(finder: Finder) -> None:
    assert finder.search("   ") == Answer(text="   ", found=(), total=0)
    assert finder.search('"*()!?').found == ()
    assert finder.search("quetzalcoatlus").total == 0


def test_filters_leave_out_the_rest(finder: Finder) -> None:
    assert ids(finder.search("samen", Filter(kind="service"))) == ["steunpunt"]
    assert ids(finder.search("vergadering", Filter(topic="geld"))) == []
    assert ids(finder.search("vergadering", Filter(topic="leden", goal=2))) == ["alv"]
    assert ids(finder.search("vergadering", Filter(goal=1))) == []
    assert ids(finder.search("dorpshuis", Filter(only_bookmarked=True))) == []
    assert ids(finder.search("dorpshuis", Filter(audience="bestuur", sort="uitleg", sender=bytes(16)))) == ["dorpshuis"]


def test_a_bookmark_shows_at_once(finder: Finder, store: LibraryStore) -> None:
    store.set_bookmark("dorpshuis", True)
    assert ids(finder.search("verzekeren", Filter(only_bookmarked=True))) == ["dorpshuis"]
    assert finder.search("dorpshuis").found[0].line.is_bookmarked


def test_several_threads_may_search_while_guides_come_in(finder: Finder, store: LibraryStore) -> None:
    def search(number: int) -> set[str]:
        return {ids(finder.search(text))[0] for text in ("kascommissie", "dorpshuis", f"dorpshuis {number}")}

    with ThreadPoolExecutor(max_workers=4) as threads:
        found = [threads.submit(search, number) for number in range(24)]
        bring_in(store, (*ITEMS, guide("bijen", "Bijen houden", "Zet een kast in de zon.")), GROUPS)
        assert {frozenset(one.result()) for one in found} == {frozenset({"alv", "dorpshuis"})}
    assert ids(finder.search("bijen")) == ["bijen"]


def test_a_verb_in_two_pieces_is_one_verb(house: House, store: LibraryStore) -> None:
    items = (
        guide("oprichten", "Een stichting oprichten", "Zo doe je dat."),
        guide("richten", "Een stichting leiden", "Richt je blik op de toekomst van de stichting."),
    )
    bring_in(store, items)
    assert ids(Finder(house).search("hoe richt ik een stichting op"))[0] == "oprichten"


def test_what_is_over_is_not_found(house: House, store: LibraryStore) -> None:
    def event(item_id: str, day: date, until: date | None = None) -> Event:
        return Event(
            id=item_id, title="Open dag", topics=("geld",), provider="Ons", what="Kom kijken.", day=day, until=until,
            checked=CHECKED,
        )  # fmt: skip

    bring_in(
        store,
        (
            event("geweest", date(2026, 3, 4)),
            event("nog-bezig", date(2026, 3, 4), date(2026, 3, 5)),
            event("komt", date(2027, 1, 1)),
        ),
    )
    assert set(ids(Finder(house).search("open dag"))) == {"nog-bezig", "komt"}


def test_new_guides_are_found_at_once_by_who_searched_before(finder: Finder, store: LibraryStore) -> None:
    assert finder.search("bijenkast").total == 0
    bring_in(store, (*ITEMS, guide("bijen", "Bijen houden", "Een bijenkast zet je in de zon.")), GROUPS)
    assert ids(finder.search("bijenkast")) == ["bijen"]
    bring_in(store, ITEMS, GROUPS)
    assert finder.search("bijenkast").total == 0


def test_the_number_of_lines_is_limited_and_the_total_is_not(house: House, store: LibraryStore) -> None:
    bring_in(store, [guide(f"gids-{number}", f"Gids {number}", "Over de kas.") for number in range(30)])
    answer = Finder(house).search("kas", limit=5)
    assert (len(answer.found), answer.total) == (5, 30)


def test_suggestions_complete_the_word_and_name_titles(finder: Finder) -> None:
    texts = [one.text for one in finder.suggest("vrijw")]
    assert "Wat mag je een vrijwilliger betalen?" in texts
    assert "vrijwilligersvergoeding" in texts
    assert [one.item for one in finder.suggest("zaal verh")][-1] == "zaal"
    assert "een co\u00f6peratie" in [one.text for one in finder.suggest("een coop")]
    assert finder.suggest("") == ()
    assert len(finder.suggest("de", limit=2)) <= 2


@pytest.fixture(scope="module")
def lasting_finder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Finder]:
    house = House.create(tmp_path_factory.mktemp("huis") / "huis.wdhs", "De Linde", "buurthuis", FixedClock(NOON))
    bring_in(LibraryStore(house, house.clock), ITEMS, GROUPS)
    yield Finder(house)
    house.close()


STRANGE = st.one_of(
    st.text(max_size=400),
    st.lists(
        st.sampled_from(
            ["AND", "OR", "NOT", "NEAR(", '"', "titel:x", "C++", "caf-1", "huis's", "*", "^", "-", "(", ")", "a.l.v.",
             "e-mail", "\x00", "\ud800", "{", "ledenvergadering", "zaal", "kas", "\u0130", "vrijwiligers", "de"]
        ),
        max_size=40,
    ).map(" ".join),
)  # fmt: skip


@given(text=STRANGE)
@settings(deadline=None, max_examples=150)
def test_no_text_can_make_it_fail(lasting_finder: Finder, text: str) -> None:
    answer = lasting_finder.search(text)
    assert answer.text == text
    for found in answer.found:
        assert all(0 <= begin < end <= len(found.snippet) for begin, end in found.marks)
    lasting_finder.suggest(text)
