"""The shelf at the left: topics and filters as a plain list with counts, one choice in each part."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wdhs_desktop.formats.catalogue import Library
from wdhs_desktop.formats.items import ItemKind
from wdhs_desktop.kit.icons import names as icon_names
from wdhs_desktop.kit.theme import Space
from wdhs_desktop.library.records import Count, Counts, Filter
from wdhs_desktop.library.screen.shelf_part import Choice, ShelfPart
from wdhs_desktop.library.screen.shelf_row import ShelfRow
from wdhs_desktop.library.screen.wording import audience_title, kind_title

_KINDS = (ItemKind.SERVICE, ItemKind.PLACE, ItemKind.EVENT, ItemKind.COLLECTIVE)
_ICON = "library"


@dataclass(frozen=True)
class ShelfTexts:
    """What the shelf says of the choices that the library itself doesn't name."""

    topics: dict[str, str]
    icons: dict[str, str]
    goals: dict[str, str]


class Shelf(QWidget):
    """Shows a filter with what each choice would give; `filter_chosen` comes with another filter."""

    filter_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = Filter()
        self.new = ShelfRow(self.tr("New since last time"), "refresh")
        self.bookmarks = ShelfRow(self.tr("Bookmarks"), "pin")
        self.topics = ShelfPart(self.tr("Topics"), self.tr("All topics"), is_open=True)
        self.kinds = ShelfPart(self.tr("Kind"), self.tr("All kinds"))
        self.goals = ShelfPart(self.tr("Goal of the coalition"), self.tr("All goals"))
        self.audiences = ShelfPart(self.tr("For whom"), self.tr("Everybody"))
        self.senders = ShelfPart(self.tr("From whom"), self.tr("All afzenders"))
        self._lay_out()
        self.new.pressed_by_hand.connect(lambda on: self.filter_chosen.emit(Filter(only_new=on)))
        self.bookmarks.pressed_by_hand.connect(lambda on: self.filter_chosen.emit(Filter(only_bookmarked=on)))
        self.topics.chosen.connect(lambda value: self._choose(topic=value))
        self.kinds.chosen.connect(self._choose_kind)
        self.goals.chosen.connect(lambda value: self._choose(goal=int(value or 0)))
        self.audiences.chosen.connect(lambda value: self._choose(audience=value))
        self.senders.chosen.connect(lambda value: self._choose(sender=bytes.fromhex(value)))

    @property
    def parts(self) -> tuple[ShelfPart, ...]:
        return self.topics, self.kinds, self.goals, self.audiences, self.senders

    def show_filter(self, shown: Filter, counts: Counts, whole: Counts, library: Library) -> None:
        """Show what is chosen, and behind every choice how many there are; `whole` counts without any filter.

        What is new and what has a bookmark are places of their own: going there lets the other choices go.
        """
        self._filter = shown
        texts = _texts_of(library)
        self.new.show_count(whole.new)
        self.new.setChecked(shown.only_new)
        self.new.setVisible(bool(whole.new) or shown.only_new)
        self.bookmarks.show_count(whole.bookmarked)
        self.bookmarks.setChecked(shown.only_bookmarked)
        topics = {count.value: count.count for count in counts.topics}
        self.topics.show_choices(
            [
                Choice(topic.id, topic.title, topics.get(topic.id, 0), texts.icons[topic.id], topic.explanation)
                for topic in library.topics
                if topics.get(topic.id) or topic.id == shown.topic
            ],
            shown.topic,
        )
        self.kinds.show_choices(_kind_choices(counts, shown), shown.sort or shown.kind)
        self.goals.show_choices(
            [
                Choice(one.value, texts.goals.get(one.value, one.title or one.value), one.count)
                for one in _kept(counts.goals, str(shown.goal or ""))
            ],
            str(shown.goal or ""),
        )
        self.audiences.show_choices(
            [
                Choice(one.value, audience_title(one.value), one.count)
                for one in _kept(counts.audiences, shown.audience)
            ],
            shown.audience,
        )

        senders = [Choice(one.value, one.title, one.count) for one in _kept(counts.senders, shown.sender.hex())]
        self.senders.show_choices(senders if len(senders) > 1 or shown.sender else [], shown.sender.hex())

    def _choose_kind(self, value: str) -> None:
        is_kind = value in set(ItemKind)
        self._choose(kind=value if is_kind else "", sort="" if is_kind else value)

    def _choose(self, **changed: str | int | bool | bytes) -> None:
        self.filter_chosen.emit(msgspec.structs.replace(self._filter, **changed))

    def _lay_out(self) -> None:
        self.setObjectName("plain")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.MEDIUM)
        body.setSpacing(0)
        body.addWidget(self.new)
        body.addWidget(self.bookmarks)
        for part in self.parts:
            body.addSpacing(Space.SMALL)
            body.addWidget(part)
        body.addStretch(1)


def _kept(counts: tuple[Count, ...], chosen: str) -> list[Count]:
    """The choices with something behind them, and the one that is chosen."""
    shown = [one for one in counts if one.count or one.value == chosen]
    if chosen and all(one.value != chosen for one in shown):
        shown.append(Count(value=chosen, title="", count=0))
    return shown


def _kind_choices(counts: Counts, shown: Filter) -> list[Choice]:
    """Guides by what they are for, and then everything that is no guide."""
    chosen = shown.sort or shown.kind
    kinds = [one for one in counts.kinds if one.value in set(_KINDS)]
    both = _kept((*counts.sorts, *kinds), chosen if chosen != ItemKind.GUIDE else "")
    return [Choice(one.value, kind_title(one.value), one.count) for one in both]


def _texts_of(library: Library) -> ShelfTexts:
    known = set(icon_names())
    return ShelfTexts(
        topics={topic.id: topic.title for topic in library.topics},
        icons={topic.id: topic.icon if topic.icon in known else _ICON for topic in library.topics},
        goals={str(goal.number): f"{goal.number}. {goal.title}" for goal in library.goals},
    )
