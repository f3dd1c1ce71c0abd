"""One delivery of an afzender going into the file. It runs within one transaction: all of it is there, or nothing.

Rows are replaced with INSERT … ON CONFLICT DO UPDATE: INSERT OR REPLACE would give an item another number without the
word indexes hearing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Sized
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from wdhs_desktop.formats.items import AnyItem, ItemKind, decode
from wdhs_desktop.library.keeping.derived import Derived, derive
from wdhs_desktop.library.keeping.soundness import read_sound_items
from wdhs_desktop.library.keeping.tables import facet, item, section
from wdhs_desktop.library.keeping.word_index import add_words, take_words
from wdhs_desktop.library.records import STARTER, DeliveredItem, Delivery, News, Outcome

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from wdhs_desktop.kit.progress import Progress

T = TypeVar("T")
Row: TypeAlias = dict[str, Any]
_CHUNK = 100
_CHANGING = tuple(column.name for column in item.c if column.name not in ("number", "sender", "id"))


class Standing(NamedTuple):
    """An item as it stands before the delivery."""

    id: str
    number: int
    path: str
    sha256: bytes
    guard: bytes
    version: int
    news: str
    is_sound: bool


@dataclass
class ItemsIn:
    """Brings in the items of one delivery and takes away what it no longer holds."""

    connection: Connection
    delivery: Delivery
    now: datetime
    new: list[str] = field(default_factory=list)
    changed: dict[str, None] = field(default_factory=dict)
    withdrawn: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._before = {row.id: row for row in self._standing(self.delivery.sender)}
        self._by_path = {row.path: row.id for row in self._before.values()}
        starter = () if self.delivery.sender == STARTER else self._standing(STARTER)
        self._of_starter = {row.id: row for row in starter}
        self._kept = {self._by_path[path] for path in self.delivery.keep if path in self._by_path}
        self._written: dict[str, str] = {}
        self._overruled: set[str] = set()
        self._next_item = self._highest(item) + 1
        self._next_section = self._highest(section) + 1

    def run(self, progress: Progress | None) -> Outcome:
        items = self.delivery.items
        total = len(items) if isinstance(items, Sized) else 0
        done = 0
        for chunk in _in_chunks(items, _CHUNK):
            if progress is not None:
                progress.report(done, total)
            self._write(chunk)
            done += len(chunk)
        self._withdraw()
        if progress is not None:
            progress.report(done, done)
        return Outcome(
            new=tuple(self.new),
            changed=tuple(self.changed),
            withdrawn=tuple(self.withdrawn),
            refused=tuple(self.refused),
        )

    def _standing(self, sender: bytes) -> list[Standing]:
        sound = read_sound_items(self.connection, sender)
        columns = (item.c.id, item.c.number, item.c.path, item.c.sha256, item.c.guard, item.c.version, item.c.news)
        rows = self.connection.execute(select(*columns).where(item.c.sender == sender))
        return [Standing(*row, row.path in sound) for row in rows]

    def _highest(self, table: Table) -> int:
        highest = self.connection.execute(select(func.max(table.c.number))).scalar()
        return highest if isinstance(highest, int) else 0

    def _derived(self, one: DeliveredItem) -> Derived | None:
        """What to write for it; nothing when it can't be used, and then it is named as refused."""
        what: AnyItem | None
        try:
            what = decode(one.body)
        except ValueError:
            what = None
        if what is None or one.path != f"{what.topic}/{what.id}.json" or self._is_of_another_path(what, one.path):
            self._refuse(one.path)
            return None
        self._written[what.id] = one.path
        note = self.delivery.notes.get(one.path, "")
        return derive(what, self.delivery.sender, one.path, one.body, note)

    def _refuse(self, path: str) -> None:
        """An older version of it, if there is one, stays."""
        self.refused.append(path)
        if path in self._by_path:
            self._kept.add(self._by_path[path])

    def _is_of_another_path(self, what: AnyItem, path: str) -> bool:
        """Whether the id belongs to another path of this afzender.

        Each topic can have a signer of its own. One who signs a guide under an id of another topic doesn't get it.
        """
        if what.id in self._kept:
            return self._before[what.id].path != path
        written = self._written.get(what.id)
        if written is None:
            return False
        standing = self._before.get(what.id)
        if standing is None or standing.path != path or written == path:
            return True
        self.refused.append(written)
        self._overruled.add(what.id)
        self.changed.pop(what.id, None)
        return False

    # Writing

    def _write(self, chunk: Iterable[DeliveredItem]) -> None:
        found = (self._derived(one) for one in chunk)
        derived = {str(one.values["id"]): one for one in found if one is not None and not self._stands(one)}
        rows: list[Row] = []
        sections: list[Row] = []
        facets: list[Row] = []
        for item_id, one in derived.items():
            row = self._row(item_id, one)
            rows.append(row)
            facets += [{"item": row["number"], "facet": name, "value": value} for name, value in one.facets]
            sections += self._sections(row["number"], one)
        forget_parts(self.connection, [row["number"] for row in rows])
        if rows:
            query = upsert(item)
            values = {name: query.excluded[name] for name in _CHANGING}
            self.connection.execute(query.on_conflict_do_update(index_elements=["sender", "id"], set_=values), rows)
        if facets:
            self.connection.execute(insert(facet), facets)
        if sections:
            self.connection.execute(insert(section), sections)
        add_words(self.connection, rows, sections)

    def _stands(self, one: Derived) -> bool:
        """Whether it is here already, to the last letter of what is made from it."""
        item_id = str(one.values["id"])
        standing = self._before.get(item_id)
        if standing is None or item_id in self._overruled:
            return False
        return standing.is_sound and standing.guard == one.guard

    def _row(self, item_id: str, one: Derived) -> Row:
        """The row of an item: under its old number if it has one, with what is new about it."""
        standing = self._before.get(item_id)
        values: Row = {
            **one.values,
            "guard": one.guard,
            "is_hidden": 0,
            "brought_in_at": self.now.isoformat(),
            "news": self._news(item_id, one, standing),
        }
        if standing is None:
            number, self._next_item = self._next_item, self._next_item + 1
            self.new.append(item_id)
            return values | {"number": number}
        if standing.sha256 != one.values["sha256"]:
            self.changed[item_id] = None
        return values | {"number": standing.number}

    def _news(self, item_id: str, one: Derived, standing: Standing | None) -> str:
        """Whether to show it as new. A first starter library isn't news, and neither is what the starter had."""
        if standing is not None and standing.news:
            return standing.news
        known = standing or self._of_starter.get(item_id)
        if known is None:
            return News.NOTHING if self.delivery.sender == STARTER and not self._before else News.NEW
        is_guide = one.values["kind"] == ItemKind.GUIDE
        has_changed = known.version < int(one.values["version"]) if is_guide else known.sha256 != one.values["sha256"]
        return News.CHANGED if has_changed else News.NOTHING

    def _sections(self, number: int, one: Derived) -> Iterator[Row]:
        for position, heading_id, heading, words in one.sections:
            values = {"position": position, "heading_id": heading_id, "heading": heading, "text": words}
            yield {"number": self._next_section, "item": number, **values}
            self._next_section += 1

    def _withdraw(self) -> None:
        gone = [row for row in self._before.values() if row.id not in self._kept and row.id not in self._written]
        self.withdrawn += [row.id for row in gone]
        remove_items(self.connection, [row.number for row in gone])


def forget_parts(connection: Connection, numbers: Sequence[int]) -> None:
    """Take away the words, facets and passages of these items; their own rows stay."""
    for some in _in_chunks(numbers, _CHUNK):
        take_words(connection, some)
        connection.execute(delete(facet).where(facet.c.item.in_(some)))
        connection.execute(delete(section).where(section.c.item.in_(some)))


def remove_items(connection: Connection, numbers: Sequence[int]) -> None:
    forget_parts(connection, numbers)
    for some in _in_chunks(numbers, _CHUNK):
        connection.execute(delete(item).where(item.c.number.in_(some)))


def show_or_hide(connection: Connection) -> None:
    """What the starter library has too is shown as the afzender has it, and again as the starter has it without one."""
    other = item.alias()
    is_elsewhere = exists().where(other.c.id == item.c.id, other.c.sender != STARTER)
    connection.execute(update(item).where(item.c.sender == STARTER).values(is_hidden=is_elsewhere))


def _in_chunks(values: Iterable[T], size: int) -> Iterator[list[T]]:
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
