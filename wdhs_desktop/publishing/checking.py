"""The linter of an editor's folder: what would mislead a reader is refused, what reads badly is warned about.

Reading the folder finds what can't be said in a guide at all; here is what only shows when all is known: links that
lead nowhere, dates that have passed, names that are used twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path

from wdhs_desktop.formats.blocks import headings, links
from wdhs_desktop.formats.faults import Fault
from wdhs_desktop.formats.folder import Folder, FolderItem, read_folder
from wdhs_desktop.formats.items import LARGEST_ITEM, Event, Guide
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.publishing.ceremony import RESERVED
from wdhs_desktop.publishing.pictures import Pictures
from wdhs_desktop.publishing.places import Places
from wdhs_desktop.publishing.plain_dutch import reading_faults

LIBRARY_FILE = "bibliotheek.yaml"
LONGEST_TITLE = 80
LONGEST_TEASER = 140
OLDEST_CARD = 400
"""Days after which the details of help or a place must have been looked at again."""


def check_folder(root: Path, today: date) -> Folder:
    """Read a folder with its pictures re-made; all faults are in its `faults`, in order of file and line.

    Raises UserError when it isn't a folder, or can't be read.
    """
    pictures = Pictures(root)
    try:
        folder = read_folder(root, pictures.prepare)
    except (OSError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The folder “{name}” can't be read."),
            QT_TRANSLATE_NOOP("Errors", "Look whether it is there, and whether you may read all files in it."),
            name=root.name,
        ) from error
    if not (root / LIBRARY_FILE).is_file() and not folder.items:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There is no library in “{name}”."),
            QT_TRANSLATE_NOOP("Errors", "Name the folder with bibliotheek.yaml in it, or make one with “new”."),
            name=root.name,
        )
    found = [*folder.faults, *pictures.faults, *_Checking(folder, today).faults()]
    folder.faults = sorted(set(found), key=lambda fault: (fault.file, fault.line, not fault.is_refused, fault.text))
    return folder


class _Checking:
    """One look over a folder that was read."""

    def __init__(self, folder: Folder, today: date) -> None:
        self._folder = folder
        self._today = today
        self._faults: list[Fault] = []
        self._guides = {one.item.id: one for one in folder.items if isinstance(one.item, Guide)}
        self._cards = {one.item.id for one in folder.items if not isinstance(one.item, Guide)}

    def faults(self) -> list[Fault]:
        self._check_library()
        seen: dict[str, str] = {}
        for one in self._folder.items:
            self._check_common(one, seen)
            if isinstance(one.item, Guide):
                self._check_guide(one, one.item)
            else:
                self._check_card(one)
            self._faults.extend(reading_faults(one))
        return self._faults

    def _add(self, one: FolderItem | str, line: int, text: str, *, is_refused: bool = True) -> None:
        file = one if isinstance(one, str) else one.file
        self._faults.append(Fault(file=file, line=line, text=text, is_refused=is_refused))

    def _check_library(self) -> None:
        library = self._folder.library
        refuse = partial(self._add, LIBRARY_FILE, 1)
        for doubled in _doubles(topic.id for topic in library.topics):
            refuse(translate("Publish", "The topic “{name}” stands there twice.").format(name=doubled))
        for double in _doubles(str(goal.number) for goal in library.goals):
            refuse(translate("Publish", "Goal {number} stands there twice.").format(number=double))
        for topic in library.topics:
            if topic.id in RESERVED:
                refuse(translate("Publish", "A topic can't be called “{name}”.").format(name=topic.id))

    def _check_common(self, one: FolderItem, seen: dict[str, str]) -> None:
        item = one.item
        refuse = partial(self._add, one)
        if item.id in seen:
            text = translate("Publish", "The id “{name}” is taken by {file}. Everything has its own id.")
            refuse(one.lines.get("id", 1), text.format(name=item.id, file=seen[item.id]))
        seen.setdefault(item.id, one.file)
        topics = {topic.id for topic in self._folder.library.topics}
        for topic in item.topics:
            if topic not in topics:
                text = translate("Publish", "There is no topic “{name}”. Choose from: {all}.")
                refuse(one.lines.get("onderwerpen", 1), text.format(name=topic, all=", ".join(sorted(topics))))
        goals = {goal.number for goal in self._folder.library.goals}
        for goal in item.goals:
            if goal not in goals:
                text = translate("Publish", "There is no goal {number}.").format(number=goal)
                refuse(one.lines.get("doelen", 1), text)
        if len(one.body) > LARGEST_ITEM:
            refuse(1, translate("Publish", "This is larger than 1 MB. Cut it in two."))

    def _check_guide(self, one: FolderItem, guide: Guide) -> None:
        refuse = partial(self._add, one)
        if guide.review_before < f"{self._today:%Y-%m}":
            text = translate("Publish", "This guide had to be reviewed before {month}. Review it, and set a new month.")
            refuse(one.lines.get("herzien_voor", 1), text.format(month=guide.review_before))
        for name, day in (("gewijzigd", guide.changed), ("nagekeken", guide.reviewed)):
            if day > self._today:
                text = translate("Publish", "The day after “{name}” is still to come.").format(name=name)
                refuse(one.lines.get(name, 1), text)
        if guide.review_before <= f"{guide.reviewed:%Y-%m}":
            refuse(
                one.lines.get("herzien_voor", 1),
                translate("Publish", "The month of the next review is not later than the last review."),
            )
        for related in guide.related:
            if related not in self._guides or related == guide.id:
                text = translate("Publish", "There is no other guide “{name}”.").format(name=related)
                refuse(one.lines.get("verwant", 1), text)
        for name, longest, words in (("titel", LONGEST_TITLE, guide.title), ("teaser", LONGEST_TEASER, guide.teaser)):
            if len(words) > longest:
                text = translate("Publish", "“{name}” has {count} letters; {most} is enough.")
                self._add(
                    one,
                    one.lines.get(name, 1),
                    text.format(name=name, count=len(words), most=longest),
                    is_refused=False,
                )
        self._check_links(one, guide)

    def _check_links(self, one: FolderItem, guide: Guide) -> None:
        places = Places(one.source, one.first_line)
        for link in links(guide.blocks):
            problem = self._problem_of(link.target, guide)
            if problem:
                self._add(one, places.line_of_source(f"({link.target}"), problem)

    def _problem_of(self, target: str, guide: Guide) -> str:
        """Why a link leads nowhere; "" for a good one, and for one to outside."""
        kind, _, rest = target.partition(":")
        if target.startswith("#"):
            return _heading_problem(guide, target[1:])
        if kind == "gids":
            id_, hash_, heading = rest.partition("#")
            found = self._guides.get(id_)
            if found is None:
                return translate("Publish", "There is no guide “{name}”.").format(name=id_)
            return _heading_problem(found.item, heading) if hash_ and isinstance(found.item, Guide) else ""
        if kind == "hulp" and rest not in self._cards:
            return translate("Publish", "There is no help, place or event “{name}”.").format(name=rest)
        return ""

    def _check_card(self, one: FolderItem) -> None:
        item = one.item
        assert not isinstance(item, Guide)
        line = one.lines.get("gecontroleerd_op", 1)
        if item.checked > self._today:
            text = translate("Publish", "The day after “{name}” is still to come.").format(name="gecontroleerd_op")
            self._add(one, line, text)
        if (self._today - item.checked).days > OLDEST_CARD:
            text = translate("Publish", "Nobody has looked at these details for over a year. Look again.")
            self._add(one, line, text)
        if isinstance(item, Event) and (item.until or item.day) < self._today:
            text = translate("Publish", "This is past, so nobody sees it any more. Take it away.")
            self._add(one, one.lines.get("datum", 1), text, is_refused=False)


def _heading_problem(guide: Guide, heading: str) -> str:
    known = [one.id for one in headings(guide.blocks)]
    if heading in known:
        return ""
    text = translate("Publish", "There is no heading “{name}” in “{guide}”. There are: {all}.")
    return text.format(name=heading, guide=guide.id, all=", ".join(known) or "-")


def _doubles(names: Iterable[str]) -> list[str]:
    seen: set[str] = set()
    return [name for name in names if name in seen or seen.add(name)]  # type: ignore[func-returns-value]
