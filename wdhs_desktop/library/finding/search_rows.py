"""What the search reads from the file: the words and short texts of the whole library, and the rows that match.

Only fixed SQL; what somebody typed goes in as a parameter, already cut into quoted words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from wdhs_desktop.formats.catalogue import decode_library
from wdhs_desktop.formats.items import ItemKind
from wdhs_desktop.library.keeping.core import REVISION, LibraryCore
from wdhs_desktop.library.records import Filter, Line, News

if TYPE_CHECKING:
    from sqlalchemy import Connection

Version = str
_letters = partial(str, encoding="utf-8", errors="replace")  # as the store reads, and quicker for many short texts
TITLE, HEADINGS, TEXT, KEYWORDS = 10.0, 4.0, 1.0, 6.0
"""What a word weighs in each column of the index."""

_MATCHING = f"""SELECT rowid, -bm25(library_words, {TITLE}, {HEADINGS}, {TEXT}, {KEYWORDS})
FROM library_words WHERE library_words MATCH ?"""  # noqa: S608
_CONDITIONS = {
    "topic": "EXISTS (SELECT 1 FROM library_facet WHERE item = number AND facet = 'topic' AND value = ?)",
    "goal": "EXISTS (SELECT 1 FROM library_facet WHERE item = number AND facet = 'goal' AND value = ?)",
    "audience": "EXISTS (SELECT 1 FROM library_facet WHERE item = number AND facet = 'audience' AND value = ?)",
    "kind": "kind = ?",
    "sort": "sort = ?",
    "sender": "sender = ?",
}


class ShortRow(NamedTuple):
    """What of an item is weighed word by word."""

    number: int
    id: str
    kind: str
    title: str
    teaser: str
    headings: str
    keywords: str


class SectionRow(NamedTuple):
    """A heading of an item and what stands under it."""

    heading_id: str
    heading: str
    text: str


class SearchStore(LibraryCore):
    """Gives a view of the file in which nothing moves; the functions below read from it."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._reading() as connection:
            driver: Any = connection.connection.driver_connection
            driver.text_factory = _letters
            yield connection


def version(connection: Connection) -> Version:
    """Another value whenever the words of the library may have changed."""
    found = _quick(connection, "SELECT value FROM library_setting WHERE name = ?", REVISION)
    return str(found[0][0]) if found else ""


def word_counts(connection: Connection) -> dict[str, int]:
    """Every word of the index, folded, with the number of items that have it."""
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.library_vocabulary USING fts5vocab('main', 'library_words', 'row')"
    )
    rows = connection.exec_driver_sql("SELECT term, doc FROM temp.library_vocabulary")
    return dict(rows.all())


def short_rows(connection: Connection) -> list[ShortRow]:
    query = "SELECT number, id, kind, title, teaser, headings, keywords FROM library_item WHERE is_hidden = 0"
    return [ShortRow(*row) for row in connection.exec_driver_sql(query)]


def texts(connection: Connection) -> Iterator[str]:
    """The full text of each item that may be shown."""
    yield from connection.exec_driver_sql("SELECT text FROM library_item WHERE is_hidden = 0").scalars()


def word_groups(connection: Connection) -> list[tuple[str, ...]]:
    """The words that find each other, of all libraries together."""
    groups: list[tuple[str, ...]] = []
    for (body,) in connection.exec_driver_sql("SELECT library FROM library_sender ORDER BY id"):
        with suppress(ValueError):
            groups += decode_library(body).word_groups
    return groups


def allowed(connection: Connection, wanted: Filter, today: date) -> frozenset[int]:
    """The numbers of the items that may be shown: not hidden, not past, and as the filter says."""
    conditions, values = ["is_hidden = 0", "(last_day = '' OR last_day >= ?)"], [today.isoformat()]
    for name, condition in _CONDITIONS.items():
        if value := getattr(wanted, name):
            conditions.append(condition)
            values.append(str(value) if name == "goal" else value)
    if wanted.only_new:
        conditions.append("news <> ''")
    if wanted.only_bookmarked:
        conditions.append("id IN (SELECT item FROM library_bookmark)")
    query = f"SELECT number FROM library_item WHERE {' AND '.join(conditions)}"  # noqa: S608
    return frozenset(connection.exec_driver_sql(query, tuple(values)).scalars())


def matching(connection: Connection, expression: str) -> dict[int, float]:
    """The numbers of the items that an expression finds, with how well; more is better."""
    return dict(_quick(connection, _MATCHING, expression)) if expression else {}


def numbers_of(connection: Connection, expression: str) -> frozenset[int]:
    """As `matching`, without weighing."""
    if not expression:
        return frozenset()
    query = "SELECT rowid FROM library_words WHERE library_words MATCH ?"
    return frozenset(chain.from_iterable(_quick(connection, query, expression)))


def _quick(connection: Connection, query: str, *values: str | int) -> list[Any]:
    """The rows as the driver gives them: there may be thousands at each key that is typed."""
    driver: Any = connection.connection.driver_connection
    return driver.execute(query, values).fetchall()  # type: ignore[no-any-return]


def sections(connection: Connection, numbers: Sequence[int]) -> dict[int, list[SectionRow]]:
    """The text of items, cut at its headings, in reading order."""
    found: dict[int, list[SectionRow]] = {number: [] for number in numbers}
    query = f"""SELECT item, heading_id, heading, text FROM library_section
        WHERE item IN ({_places(numbers)}) ORDER BY item, position"""  # noqa: S608
    for number, *row in _quick(connection, query, *numbers):
        found[number].append(SectionRow(*row))
    return found


def lines(connection: Connection, numbers: Sequence[int]) -> Mapping[int, Line]:
    """The lines of lists for items, by number; without those that a failing disk made unreadable."""
    query = f"""SELECT number, id, sender, kind, title, teaser, topic, sort, version, reviewed, review_before, news,
        note, EXISTS (SELECT 1 FROM library_bookmark WHERE item = id)
        FROM library_item WHERE number IN ({_places(numbers)})"""  # noqa: S608
    found: dict[int, Line] = {}
    for number, *row in _quick(connection, query, *numbers):
        with suppress(ValueError):
            found[number] = _line(row)
    return found


def _line(row: Sequence[Any]) -> Line:
    item, sender, kind, title, text, topic, sort, version_, reviewed, review_before, news, note, is_bookmarked = row
    return Line(
        id=item,
        sender=sender,
        kind=ItemKind(kind),
        title=title,
        text=text,
        topic=topic,
        sort=sort,
        version=version_,
        reviewed=date.fromisoformat(reviewed) if reviewed else None,
        review_before=review_before,
        news=News(news),
        note=note,
        is_bookmarked=bool(is_bookmarked),
    )


def _places(numbers: Iterable[int]) -> str:
    return ", ".join("?" for _number in numbers)
