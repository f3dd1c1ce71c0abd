"""Filtering and counting in memory: whatever the filter, a count is what that choice would show."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace
from support.deliveries import library

from wdhs_desktop.formats.items import ItemKind
from wdhs_desktop.library.keeping.holdings import Held, Holdings, sorting_key
from wdhs_desktop.library.records import STARTER, Filter, KnownSender, Line, News

TODAY = date(2026, 3, 5)
OTHER = bytes([1]) * 16
SENDERS = (STARTER, OTHER)
TOPICS, AUDIENCES, SORTS = ("geld", "leden"), ("bestuur", "starter"), ("uitleg", "model")


@some.composite
def held(draw: some.DrawFn) -> Held:
    kind = draw(some.sampled_from([ItemKind.GUIDE, ItemKind.EVENT]))
    topics = draw(some.sets(some.sampled_from(TOPICS), min_size=1))
    number = draw(some.integers(1, 9999))
    line = Line(
        id=f"gids-{number}",
        sender=draw(some.sampled_from(SENDERS)),
        kind=kind,
        title=draw(some.text(max_size=5)),
        text="",
        topic=min(topics),
        sort=draw(some.sampled_from(SORTS)) if kind is ItemKind.GUIDE else "",
        news=draw(some.sampled_from(News)),
    )
    last_day = draw(some.sampled_from(["2026-03-04", "2026-03-05"])) if kind is ItemKind.EVENT else ""
    goals = frozenset(draw(some.sets(some.sampled_from(["1", "2"]))))
    audiences = frozenset(draw(some.sets(some.sampled_from(AUDIENCES))))
    return Held(number, line, frozenset(topics), goals, audiences, last_day)


FILTERS = some.builds(
    Filter,
    topic=some.sampled_from(("", *TOPICS)),
    goal=some.sampled_from((0, 1, 2)),
    audience=some.sampled_from(("", *AUDIENCES)),
    kind=some.sampled_from(("", "guide", "event")),
    sort=some.sampled_from(("", *SORTS)),
    sender=some.sampled_from((b"", *SENDERS)),
    only_new=some.booleans(),
    only_bookmarked=some.booleans(),
)
MARKED = frozenset(f"gids-{number}" for number in range(5000))
KNOWN = tuple(
    KnownSender(
        id=one,
        name=one.hex(),
        addresses=(),
        fingerprint="",
        published=None,
        added_at=None,  # type: ignore[arg-type]
        checked_at=None,
        count=0,
    )
    for one in SENDERS
)


@given(some.lists(held(), max_size=12, unique_by=lambda one: one.number), FILTERS)
def test_a_count_is_what_the_choice_would_show(everything: list[Held], wanted: Filter) -> None:
    holdings = Holdings(library("leden", "geld"), everything)
    counts = holdings.counts(wanted, TODAY, MARKED, KNOWN)

    def shown(**choice: object) -> int:
        return len(dict(holdings.chosen(replace(wanted, **choice), TODAY, MARKED)))  # type: ignore[arg-type]

    assert counts.total == shown()
    assert counts.new == shown(only_new=True)
    assert counts.bookmarked == shown(only_bookmarked=True)
    assert {one.value: one.count for one in counts.goals if one.count} == {
        str(goal): shown(goal=goal) for goal in (1, 2) if shown(goal=goal)
    }
    assert {one.value: one.count for one in counts.senders if one.count} == {
        sender.hex(): shown(sender=sender) for sender in SENDERS if shown(sender=sender)
    }
    for name, values in (("topic", TOPICS), ("audience", AUDIENCES), ("sort", SORTS), ("kind", ("guide", "event"))):
        counted = {one.value: one.count for one in getattr(counts, f"{name}s") if one.count}
        assert counted == {value: shown(**{name: value}) for value in values if shown(**{name: value})}


@pytest.mark.parametrize(
    ("title", "key"),
    [("Één adres", "een adres"), ("“Btw”: hoe?", "btw”: hoe?"), ("'t Hoekje", "t hoekje"), ("", ""), ("--", "--")],
)
def test_titles_sort_by_their_first_letter(title: str, key: str) -> None:
    assert sorting_key(title) == key
