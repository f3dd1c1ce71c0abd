"""What an editor's folder says of the whole library: name, topics, goals and the words that find each other."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from wdhs_desktop.formats import frontmatter as names
from wdhs_desktop.formats.catalogue import Goal, Library, Topic
from wdhs_desktop.formats.faults import Fault
from wdhs_desktop.kit.text import translate

NO_ID = "0" * 32
LARGEST_TEXT = 1024 * 1024


def text_of(root: Path, path: Path, faults: list[Fault]) -> str | None:
    """The text of a file of the folder; None when it can't be read, and then the faults say why. Raises OSError."""
    problem = translate("Editor", "This file is larger than 1 MB.")
    if path.stat().st_size <= LARGEST_TEXT:
        try:
            return path.read_text("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError:
            problem = translate("Editor", "This file isn't written in UTF-8.")
    faults.append(Fault(file=path.relative_to(root).as_posix(), line=1, text=problem))
    return None


class LibraryReading:
    """Reads `bibliotheek.yaml` and `woorden.yaml`."""

    def __init__(self, root: Path, faults: list[Fault]) -> None:
        self.root = root
        self._faults = faults

    def _fault(self, path: Path, line: int, text: str) -> None:
        self._faults.append(Fault(file=path.name, line=line, text=text))

    def read(self, published: datetime) -> Library:
        """Its name, topics, goals and words. What is wrong lands in the faults."""
        nothing = Library(id=NO_ID, name=self.root.name, publisher="-", published=published)
        path = self.root / "bibliotheek.yaml"
        text = text_of(self.root, path, self._faults) if path.exists() else None
        if text is None:
            if not path.exists():
                self._fault(path, 1, translate("Editor", "There is no bibliotheek.yaml here."))
            return nothing
        fields = names.read_yaml(text)
        if fields.problem or not isinstance(fields.values, dict):
            self._fault(path, fields.problem_line, fields.problem or translate("Editor", "There are no details here."))
            return nothing
        values = fields.values
        try:
            return Library(
                id=NO_ID,
                name=str(values.get("naam", self.root.name)),
                publisher=str(values.get("uitgever", values.get("naam", "-"))),
                language=str(values.get("taal", "nl")),
                published=published,
                topics=tuple(_topic(value) for value in values.get("onderwerpen") or ()),
                goals=tuple(_goal(value) for value in values.get("doelen") or ()),
                word_groups=self._word_groups(),
            )
        except (msgspec.ValidationError, KeyError, TypeError, AttributeError) as error:
            text = translate("Editor", "These details are not right: {problem}").format(problem=error)
            self._fault(path, 1, text)
            return nothing

    def _word_groups(self) -> tuple[tuple[str, ...], ...]:
        path = self.root / "woorden.yaml"
        text = text_of(self.root, path, self._faults) if path.exists() else None
        if text is None:
            return ()
        fields = names.read_yaml(text)
        if fields.problem or not isinstance(fields.values, list):
            self._fault(path, fields.problem_line, fields.problem or translate("Editor", "This is no list of words."))
            return ()
        groups = []
        for number, group in enumerate(fields.values):
            if (
                not isinstance(group, list)
                or len(group) < 2
                or not all(isinstance(word, str) and word for word in group)
            ):
                text = translate("Editor", "Group {number} isn't a list of two or more words.").format(
                    number=number + 1
                )
                self._fault(path, 1, text)
            else:
                groups.append(tuple(group))
        return tuple(groups)


def _topic(value: dict[str, Any]) -> Topic:
    return msgspec.convert(
        {
            "id": value["id"],
            "title": value["titel"],
            "explanation": value.get("uitleg", ""),
            "icon": value.get("icoon", ""),
        },
        Topic,
    )


def _goal(value: dict[str, Any]) -> Goal:
    found = value.get("bronnen") or [value.get("bron")]
    sources = [names.in_english(one, names.REFERENCE_FIELDS)[0] for one in found if isinstance(one, dict)]
    return msgspec.convert(
        {
            "number": value["nummer"],
            "title": value["titel"],
            "year": value["jaar"],
            "explanation": value.get("uitleg", ""),
            "sources": [{name: str(part) for name, part in one.items()} for one in sources],
        },
        Goal,
    )
