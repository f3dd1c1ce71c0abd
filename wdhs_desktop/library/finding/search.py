"""Finds guides, help, places, events and collectives by plain Dutch words, and says why each was found.

The words of the library stay as they were written; what somebody types is widened to the forms, compounds and synonyms
that the library has. So the index is plain FTS5, and a better rule needs no new index.
"""

from __future__ import annotations

import threading
from datetime import date
from typing import TYPE_CHECKING

from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.collector import collector_waits
from wdhs_desktop.library.finding import search_rows as rows
from wdhs_desktop.library.finding.matching import answer
from wdhs_desktop.library.finding.suggestions import Suggestion, suggestions
from wdhs_desktop.library.finding.word_index import WordIndex
from wdhs_desktop.library.records import Answer, Filter

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Finder", "Suggestion"]

_EVERYTHING = Filter()
MOST_FOUND = 1_000
_KEPT_FILTERS = 16
_PATIENCE = 0.1


class Finder:
    """Searches one file. May be used by several threads; `prepare` does in a job what the first search would wait for.

    No text makes it fail. Raises StorageError when the file can't be read.
    """

    def __init__(self, house: House, clock: Clock | None = None) -> None:
        self._clock = clock or house.clock
        self._store = rows.SearchStore(house, self._clock)
        self._lock = threading.Lock()
        self._index: WordIndex | None = None
        self._shown: dict[tuple[Filter, date], frozenset[int]] = {}

    def prepare(self) -> None:
        """Read the words of the library, unless they have been read already."""
        with self._store.reading() as connection:
            self._index_of(connection)

    def search(self, text: str, wanted: Filter = _EVERYTHING, limit: int = 20) -> Answer:
        """What is found, best first, at most `limit` lines (and MOST_FOUND); nothing for a text without words."""
        with collector_waits(), self._store.reading() as connection:
            index = self._index_of(connection)
            limit = min(max(limit, 1), MOST_FOUND)
            return answer(connection, index, text, self._shown_by(connection, index, wanted), limit)

    def suggest(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Words and titles that go on from what was typed; nothing while the words are being read."""
        if not self._lock.acquire(timeout=_PATIENCE):
            return ()
        self._lock.release()
        with self._store.reading() as connection:
            index = self._index_of(connection)
            return suggestions(index, text, self._shown_by(connection, index, _EVERYTHING), limit)

    def _index_of(self, connection: Connection) -> WordIndex:
        with self._lock:
            if self._index is None or self._index.version != rows.version(connection):
                with collector_waits():
                    self._index = WordIndex.read(connection)
                self._shown.clear()
            return self._index

    def _shown_by(self, connection: Connection, index: WordIndex, wanted: Filter) -> frozenset[int]:
        """The items that a filter lets through; remembered when only an update can change them."""
        today = self._clock.today()
        if wanted.only_new or wanted.only_bookmarked:
            return rows.allowed(connection, wanted, today) & index.texts.keys()
        key = (wanted, today)
        with self._lock:
            known = self._shown.get(key) if index is self._index else None
        if known is None:
            known = rows.allowed(connection, wanted, today) & index.texts.keys()
            with self._lock:
                if index is self._index:
                    if len(self._shown) >= _KEPT_FILTERS:
                        self._shown.clear()
                    self._shown[key] = known
        return known
