"""What can be printed of the library, as choices for the print page: this guide, its whole subject, a planning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wdhs_desktop.formats.items import ItemKind
from wdhs_desktop.kit.progress import Progress
from wdhs_desktop.kit.text import translate
from wdhs_desktop.library import paper
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.records import Filter, Line, Plan
from wdhs_desktop.printing.compose import Composed

Compose = Callable[[Progress], Composed]


@dataclass(frozen=True)
class PrintChoice:
    """One thing to print. `label` is short, `about` says more; `title` is what the paper and its file are called."""

    label: str
    about: str
    title: str
    compose: Compose


def choices_for_item(desk: LibraryDesk, item: str) -> tuple[PrintChoice, ...]:
    """The item itself, and everything about its subject."""
    store, clock = desk.store, desk.clock
    line = store.line(item)
    alone = PrintChoice(
        _this_words(line), "", line.title if line is not None else item,
        lambda progress: paper.paper_of_item(store, item, clock, progress=progress),
    )  # fmt: skip
    return (alone, *choices_for_topic(desk, line.topic)) if line is not None else (alone,)


def _this_words(line: Line | None) -> str:
    if line is None or line.kind is ItemKind.GUIDE:
        return translate("PrintGuidePage", "Only this guide")
    return translate("PrintGuidePage", "A card to hang up")


def choices_for_topic(desk: LibraryDesk, topic: str) -> tuple[PrintChoice, ...]:
    """The booklet of a subject; nothing when there is nothing under it."""
    store, clock = desk.store, desk.clock
    title = next((one.title for one in store.library().topics if one.id == topic), topic)
    count = len(store.lines(Filter(topic=topic), desk.today))
    if not count:
        return ()
    label = translate("PrintGuidePage", "A booklet")
    about = translate("PrintGuidePage", "Everything about “{topic}”").format(topic=title)
    return (PrintChoice(label, about, title, lambda progress: paper.paper_of_topic(store, topic, clock, progress)),)


def choices_for_all(desk: LibraryDesk) -> tuple[PrintChoice, ...]:
    """Everything as a book."""
    store, clock = desk.store, desk.clock
    label = translate("PrintGuidePage", "The whole library")
    about = translate("PrintGuidePage", "A book of many pages")
    return (
        PrintChoice(label, about, store.library().name, lambda progress: paper.paper_of_all(store, clock, progress)),
    )


def choices_for_plan(desk: LibraryDesk, plan: Plan) -> tuple[PrintChoice, ...]:
    """The plan, and nothing else."""
    store, clock = desk.store, desk.clock
    line = store.line(plan.item)
    title = plan.name or (line.title if line is not None else plan.item)
    label = translate("PrintGuidePage", "The plan with its dates")
    return (
        PrintChoice(label, "", title, lambda progress: paper.paper_of_item(store, plan.item, clock, plan, progress)),
    )
