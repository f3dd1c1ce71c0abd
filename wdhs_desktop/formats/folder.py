"""Reads an editor's folder: guides in Markdown, help and places in YAML, pictures and files beside them.

The same reading serves the linter and the publisher, and the program itself for the library that comes with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import msgspec

from wdhs_desktop.formats import frontmatter as names
from wdhs_desktop.formats.catalogue import Library
from wdhs_desktop.formats.faults import Fault
from wdhs_desktop.formats.folder_files import Attached, Beside
from wdhs_desktop.formats.folder_library import NO_ID, LibraryReading, text_of
from wdhs_desktop.formats.items import AnyItem, Collective, Event, Guide, Item, Place, Service, encode
from wdhs_desktop.formats.markdown import Parsed, parse
from wdhs_desktop.kit.text import translate

_FOLDERS: dict[str, tuple[type[Item], dict[str, str]]] = {
    "diensten": (Service, names.SERVICE_FIELDS),
    "plekken": (Place, names.PLACE_FIELDS),
    "bijeenkomsten": (Event, names.EVENT_FIELDS),
    "collectieven": (Collective, names.COLLECTIVE_FIELDS),
}
_WHERE = re.compile(r" - at `\$\.?([^`]*)`$")
Prepare = Callable[[Path, bytes], bytes]


@dataclass(frozen=True)
class FolderItem:
    """An item with where it stands. `lines` tells the line of each Dutch field, `text` what was read of a guide."""

    item: AnyItem
    file: str
    lines: Mapping[str, int]
    text: Parsed | None = None
    source: str = ""
    first_line: int = 1

    @property
    def path(self) -> str:
        """Its target."""
        return f"{self.item.topic}/{self.item.id}.json"

    @property
    def body(self) -> bytes:
        return encode(self.item)


@dataclass
class Folder:
    """What was read. `files` maps the targets of pictures and PDFs to their bytes."""

    root: Path
    library: Library
    items: list[FolderItem] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    topic_lines: dict[str, int] = field(default_factory=dict)


def read_folder(root: Path, prepare: Prepare = lambda _path, body: body) -> Folder:
    """Read everything that can be read, and name what can't. `prepare` may re-make a picture. Raises OSError."""
    reader = _FolderReader(root, prepare)
    reader.read()
    return reader.folder


class _FolderReader:
    def __init__(self, root: Path, prepare: Prepare) -> None:
        self.root, self.prepare = root, prepare
        self.folder = Folder(root, Library(id=NO_ID, name=root.name, publisher="-", published=datetime.now(UTC)))

    def read(self) -> None:
        for path in sorted((self.root / "gidsen").glob("*/*.md")):
            self._read_guide(path)
        for name, (type_, fields) in _FOLDERS.items():
            for path in sorted((self.root / name).glob("*.yaml")):
                self._read_card(path, type_, fields)
        self.folder.library = LibraryReading(self.root, self.folder.faults).read(self._newest())

    def _fault(self, path: Path, line: int, text: str) -> None:
        name = path.relative_to(self.root).as_posix()
        self.folder.faults.append(Fault(file=name, line=line, text=text))

    def _text_of(self, path: Path) -> str | None:
        return text_of(self.root, path, self.folder.faults)

    # Guides

    def _read_guide(self, path: Path) -> None:
        text = self._text_of(path)
        if text is None:
            return
        parts = names.split_front_matter(text)
        if parts is None:
            self._fault(
                path, 1, translate("Editor", "The guide doesn't begin with its details between two lines of ---.")
            )
            return
        fields = names.read_yaml(parts[0], first_line=2)
        beside = Beside(path, path.parent.name, self.prepare)
        parsed = parse(parts[1], beside.picture)
        for line, problem in parsed.problems:
            self._fault(path, line + parts[2] - 1, problem)
        values = self._values(path, fields, names.GUIDE_FIELDS)
        if values is None:
            return
        self._attach(path, values.pop("attachments", ()), fields, beside)
        values["attachments"] = [attached.record for attached in beside.attached]
        values["blocks"] = parsed.blocks
        guide = self._convert(path, values, Guide, fields, names.GUIDE_FIELDS)
        if guide is not None:
            self._compare(path, guide, fields, parsed.title, parts[2])
            self._keep(path, guide, fields, beside.attached, parsed, parts)

    def _attach(self, path: Path, listed: Any, fields: names.Fields, beside: Beside) -> None:
        for attached in listed:
            if isinstance(attached, dict):
                beside.file(str(attached.get("bestand", "")), str(attached.get("titel", "")))
        for problem in beside.problems:
            self._fault(path, fields.lines.get("bijlagen", 1), problem)

    def _compare(self, path: Path, guide: Guide, fields: names.Fields, title: str, first_line: int) -> None:
        if guide.topic != path.parent.name or guide.id != path.stem:
            text = translate("Editor", "A guide stands in the folder of its first topic, under its own id: {name}.")
            self._fault(path, fields.lines.get("id", 1), text.format(name=f"gidsen/{guide.topic}/{guide.id}.md"))
        if title != guide.title:
            text = translate("Editor", "The title above the text and the one in the details differ.")
            self._fault(path, first_line, text)

    def _keep(
        self,
        path: Path,
        item: AnyItem,
        fields: names.Fields,
        attached: list[Attached],
        parsed: Parsed | None = None,
        parts: tuple[str, str, int] | None = None,
    ) -> None:
        self.folder.files.update({one.record.path: one.body for one in attached})
        file = path.relative_to(self.root).as_posix()
        source, first_line = (parts[1], parts[2]) if parts else ("", 1)
        self.folder.items.append(FolderItem(item, file, fields.lines, parsed, source, first_line))

    # Help, places, events, collectives

    def _read_card(self, path: Path, type_: type[Item], known: dict[str, str]) -> None:
        text = self._text_of(path)
        if text is None:
            return
        fields = names.read_yaml(text)
        values = self._values(path, fields, known)
        if values is None:
            return
        if isinstance(values.get("contact"), dict):
            contact, strange = names.in_english(values["contact"], names.CONTACT_FIELDS)
            self._name_strange(path, fields, strange)
            values["contact"] = contact
        card = self._convert(path, values, type_, fields, known)
        if card is None:
            return
        if card.id != path.stem:
            text = translate("Editor", "The file is named after its id: {name}.").format(name=f"{card.id}.yaml")
            self._fault(path, fields.lines.get("id", 1), text)
        self._keep(path, card, fields, [])

    def _newest(self) -> datetime:
        """The last day that something changed: reading the same folder twice gives the same library."""
        days = [one.item.changed if isinstance(one.item, Guide) else one.item.checked for one in self.folder.items]
        return datetime.combine(max(days, default=date(2000, 1, 1)), time(), UTC)

    # Details

    def _values(self, path: Path, fields: names.Fields, known: dict[str, str]) -> dict[str, Any] | None:
        if fields.problem:
            self._fault(path, fields.problem_line, fields.problem)
        if not isinstance(fields.values, dict):
            if not fields.problem:
                self._fault(path, 1, translate("Editor", "There are no details here."))
            return None
        values, strange = names.in_english(fields.values, known)
        self._name_strange(path, fields, strange)
        if isinstance(values.get("sources"), list):
            values["sources"] = [self._reference(path, fields, one) for one in values["sources"]]
        return values

    def _name_strange(self, path: Path, fields: names.Fields, strange: list[str]) -> None:
        for name in strange:
            text = translate("Editor", "Nobody knows the field “{name}” here.").format(name=name[:60])
            self._fault(path, fields.lines.get(name, 1), text)

    def _reference(self, path: Path, fields: names.Fields, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        known, strange = names.in_english(value, names.REFERENCE_FIELDS)
        self._name_strange(path, fields, strange)
        return {name: str(part) for name, part in known.items()}

    def _convert(
        self, path: Path, values: dict[str, Any], type_: type[Any], fields: names.Fields, known: dict[str, str]
    ) -> Any:
        try:
            return msgspec.convert(values, type_, builtin_types=(date,))
        except (msgspec.ValidationError, RecursionError) as error:
            line, text = _explain(str(error), fields, known)
            self._fault(path, line, text)
            return None


def _explain(problem: str, fields: names.Fields, known: dict[str, str]) -> tuple[int, str]:
    """The line and the words for what a record refused."""
    missing = re.match(r"Object missing required field `(\w+)`", problem)
    where = _WHERE.search(problem)
    english = missing[1] if missing else (where[1] if where else "").split("[")[0].split(".")[0]
    dutch = next((name for name, to in known.items() if to == english), english)
    if missing and dutch not in fields.lines:
        return 1, translate("Editor", "The field “{name}” is missing.").format(name=dutch)
    text = translate("Editor", "The field “{name}” is not right: {problem}")
    return fields.lines.get(dutch, 1), text.format(name=dutch, problem=_WHERE.sub("", problem))
