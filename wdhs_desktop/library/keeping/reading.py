"""What the library shows: lines and counts out of memory, and one item at a time out of the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from wdhs_desktop.formats.items import AnyItem, Guide
from wdhs_desktop.library.keeping.core import LibraryCore, next_revision, read_revision
from wdhs_desktop.library.keeping.holdings import Holdings, merged
from wdhs_desktop.library.records import Counts, Filter, KnownSender, Line

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from wdhs_desktop.formats.catalogue import Library

_Kept = tuple[str, Holdings, tuple[KnownSender, ...]]


class ReadingStore(LibraryCore):
    """Everything that is shown, of all senders together."""

    _kept: _Kept | None = None

    def library(self) -> Library:
        """The topics, goals and words of all senders, merged."""
        with self._reading() as connection:
            return self._holdings(connection)[1].library

    def lines(self, wanted: Filter, today: date) -> tuple[Line, ...]:
        """What meets the filter, by topic and then by title. Events that are over are left out."""
        return tuple(self.numbered(wanted, today).values())

    def numbered(self, wanted: Filter, today: date) -> Mapping[int, Line]:
        """The same by the number of the row, in the same order; a search looks up what it finds in here."""
        with self._reading() as connection:
            holdings = self._holdings(connection)[1]
            return dict(holdings.chosen(wanted, today, _read_bookmarks(connection)))

    def counts(self, wanted: Filter, today: date) -> Counts:
        """The choices with something behind them, each counted within the other choices of the filter."""
        with self._reading() as connection:
            _revision, holdings, senders = self._holdings(connection)
            return holdings.counts(wanted, today, _read_bookmarks(connection), senders)

    def line(self, item: str) -> Line | None:
        """The line of one item, also of an event that is over; nothing when it isn't here."""
        with self._reading() as connection:
            found = self._holdings(connection)[1].lines_by_id.get(item)
            return _marked(found, _read_bookmarks(connection)) if found is not None else None

    def item(self, item: str, sender: bytes = b"") -> AnyItem | None:
        """The item as it was signed; nothing when it isn't here. Raises StorageError when it is damaged."""
        from wdhs_desktop.library.keeping import item_rows as rows

        with self._reading() as connection:
            return rows.read_item(connection, item, sender)

    def attachment(self, item: str, file: str, sender: bytes = b"") -> bytes | None:
        """A picture or PDF of a guide, by its name in it; nothing when it was never fetched.

        Raises StorageError when it is damaged.
        """
        from wdhs_desktop.library.keeping import item_rows as rows

        with self._reading() as connection:
            guide = rows.read_item(connection, item, sender)
            files = guide.attachments if isinstance(guide, Guide) else ()
            wanted = next((one for one in files if one.file == file), None)
            return rows.read_file(connection, item, sender, wanted) if wanted is not None else None

    def related(self, item: str) -> tuple[Line, ...]:
        """What its author says to read too, and then what leads to it from elsewhere."""
        from wdhs_desktop.library.keeping import item_rows as rows

        with self._reading() as connection:
            guide = rows.read_item(connection, item, b"")
            named = guide.related if isinstance(guide, Guide) else ()
            lines, bookmarks = self._holdings(connection)[1].lines_by_id, _read_bookmarks(connection)
            ids = dict.fromkeys((*named, *rows.read_leading_to(connection, item)))
            return tuple(_marked(lines[one], bookmarks) for one in ids if one in lines and one != item)

    def mark_all_seen(self) -> None:
        """Nothing is new any more."""
        from wdhs_desktop.library.keeping import item_rows as rows

        with self._writing() as connection:
            rows.forget_news(connection)
            next_revision(connection)

    def _holdings(self, connection: Connection) -> _Kept:
        """As they were last read, or anew when somebody changed them since."""
        from wdhs_desktop.library.keeping.item_rows import read_held, read_libraries
        from wdhs_desktop.library.keeping.sender_rows import read_senders

        revision, kept = read_revision(connection), self._kept
        if kept is None or kept[0] != revision:
            senders = read_senders(connection)
            places = {one.id: place for place, one in enumerate(senders)}
            kept = (revision, Holdings(merged(read_libraries(connection)), read_held(connection, places)), senders)
            self._kept = kept
        return kept


def _read_bookmarks(connection: Connection) -> frozenset[str]:
    from wdhs_desktop.library.keeping.addition_rows import read_bookmarks

    return read_bookmarks(connection)


def _marked(line: Line, bookmarks: frozenset[str]) -> Line:
    from msgspec.structs import replace as replaced

    return replaced(line, is_bookmarked=True) if line.id in bookmarks else line
