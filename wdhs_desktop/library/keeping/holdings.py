"""All lines of the library in memory, in order, to filter and to count them: with every click the counts change."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property

import msgspec

from wdhs_desktop.formats.catalogue import Library
from wdhs_desktop.formats.items import Audience, GuideSort, ItemKind
from wdhs_desktop.library.records import Count, Counts, Filter, KnownSender, Line, News

_DIMENSIONS = ("topic", "goal", "audience", "kind", "sort", "sender", "only_new", "only_bookmarked")


@dataclass(frozen=True)
class Held:
    """A line with what it can be found by. `number` is that of its row, `last_day` the last one of an event."""

    number: int
    line: Line
    topics: frozenset[str] = frozenset()
    goals: frozenset[str] = frozenset()
    audiences: frozenset[str] = frozenset()
    last_day: str = ""
    place_of_sender: int = 0

    def fails(self, wanted: Filter, bookmarks: frozenset[str]) -> list[str]:
        """The parts of the filter that it doesn't meet."""
        line = self.line
        meets = (
            not wanted.topic or wanted.topic in self.topics,
            not wanted.goal or str(wanted.goal) in self.goals,
            not wanted.audience or wanted.audience in self.audiences,
            not wanted.kind or wanted.kind == line.kind,
            not wanted.sort or wanted.sort == line.sort,
            not wanted.sender or wanted.sender == line.sender,
            not wanted.only_new or line.news is not News.NOTHING,
            not wanted.only_bookmarked or line.id in bookmarks,
        )
        return [name for name, is_met in zip(_DIMENSIONS, meets, strict=True) if not is_met]


@dataclass
class _Tally:
    """How often each value occurs, for each part of a filter."""

    topic: Counter[str] = field(default_factory=Counter)
    goal: Counter[str] = field(default_factory=Counter)
    audience: Counter[str] = field(default_factory=Counter)
    kind: Counter[str] = field(default_factory=Counter)
    sort: Counter[str] = field(default_factory=Counter)
    sender: Counter[str] = field(default_factory=Counter)
    only_new: Counter[str] = field(default_factory=Counter)
    only_bookmarked: Counter[str] = field(default_factory=Counter)

    def add(self, name: str, held: Held, bookmarks: frozenset[str]) -> None:
        line = held.line
        values: Iterable[str] = {
            "topic": held.topics,
            "goal": held.goals,
            "audience": held.audiences,
            "kind": (line.kind.value,),
            "sort": (line.sort,) if line.sort else (),
            "sender": (line.sender.hex(),),
            "only_new": ("yes",) if line.news is not News.NOTHING else (),
            "only_bookmarked": ("yes",) if line.id in bookmarks else (),
        }[name]
        counter: Counter[str] = getattr(self, name)
        counter.update(values)


class Holdings:
    """What every sender has, merged: the topics and goals, and all lines in the order of a list."""

    def __init__(self, library: Library, held: Iterable[Held]) -> None:
        self.library = library
        places = {topic.id: place for place, topic in enumerate(library.topics)}
        last = len(places)
        self._held = sorted(
            held, key=lambda one: (places.get(one.line.topic, last), sorting_key(one.line.title), one.line.id)
        )

    def chosen(self, wanted: Filter, today: date, bookmarks: frozenset[str]) -> Iterator[tuple[int, Line]]:
        """The numbers and lines that meet the filter. With a topic, what is at home there comes first."""
        found = [one for one in self._standing(today) if not one.fails(wanted, bookmarks)]
        if wanted.topic:
            found.sort(key=lambda one: one.line.topic != wanted.topic)
        for one in found:
            is_marked = one.line.id in bookmarks
            yield one.number, msgspec.structs.replace(one.line, is_bookmarked=True) if is_marked else one.line

    def counts(self, wanted: Filter, today: date, bookmarks: frozenset[str], senders: Sequence[KnownSender]) -> Counts:
        """Every choice, counted as if it were made beside the other choices of the filter."""
        tally, total = _Tally(), 0
        for one in self._standing(today):
            failing = one.fails(wanted, bookmarks)
            if not failing:
                total += 1
            if len(failing) <= 1:
                for name in failing or _DIMENSIONS:
                    tally.add(name, one, bookmarks)
        goals = {str(goal.number): goal.title for goal in self.library.goals}
        return Counts(
            topics=_ordered(tally.topic, {topic.id: topic.title for topic in self.library.topics}, wanted.topic),
            goals=_ordered(tally.goal, goals, str(wanted.goal or "")),
            audiences=_ordered(tally.audience, _untitled(Audience), wanted.audience),
            kinds=_ordered(tally.kind, _untitled(ItemKind), wanted.kind),
            sorts=_ordered(tally.sort, _untitled(GuideSort), wanted.sort),
            senders=_ordered(tally.sender, {one.id.hex(): one.name for one in senders}, wanted.sender.hex()),
            new=tally.only_new.total(),
            bookmarked=tally.only_bookmarked.total(),
            total=total,
        )

    @cached_property
    def lines_by_id(self) -> dict[str, Line]:
        """Every item once, events that are over too; of several senders with one id, the first."""
        found: dict[str, Line] = {}
        for one in sorted(self._held, key=lambda one: one.place_of_sender):
            found.setdefault(one.line.id, one.line)
        return found

    def _standing(self, today: date) -> Iterator[Held]:
        """Without the events that are over."""
        day = today.isoformat()
        return (one for one in self._held if not one.last_day or one.last_day >= day)


def _untitled(values: Iterable[str]) -> dict[str, str]:
    return {str(value): "" for value in values}


def _ordered(counter: Counter[str], titles: Mapping[str, str], chosen: str) -> tuple[Count, ...]:
    """In the order of the titles, then what has none; a choice that is made stays, even with nothing behind it."""
    values = [value for value in (*titles, *sorted(set(counter) - set(titles))) if counter[value] or value == chosen]
    if chosen and chosen not in values:
        values.append(chosen)
    return tuple(Count(value=value, title=titles.get(value, ""), count=counter[value]) for value in values)


def sorting_key(title: str) -> str:
    """Small letters without accents, from the first letter or digit on: “Één adres” stands under E."""
    plain = title.casefold()
    if not plain.isascii():
        plain = "".join(one for one in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(one))
    begin = next((at for at, one in enumerate(plain) if one.isalnum()), 0)
    return plain[begin:]


def merged(libraries: Sequence[Library]) -> Library:
    """One library of several, in the order of the first; of what several have, the newest says what it is called."""
    if not libraries:
        return Library(id="0" * 32, name="", publisher="", published=datetime.fromtimestamp(0, UTC))
    newest_last = sorted(libraries, key=lambda one: one.published)
    titled = {topic.id: topic for one in newest_last for topic in one.topics}
    numbered = {goal.number: goal for one in newest_last for goal in one.goals}
    order = dict.fromkeys(topic.id for one in libraries for topic in one.topics)
    groups = dict.fromkeys(group for one in libraries for group in one.word_groups)
    return msgspec.structs.replace(
        libraries[0],
        topics=tuple(titled[topic_id] for topic_id in order),
        goals=tuple(numbered[number] for number in sorted(numbered)),
        word_groups=tuple(groups),
    )
