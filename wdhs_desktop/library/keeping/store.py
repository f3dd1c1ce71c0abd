"""The only door to what is kept of the library: what senders delivered, and what the house adds to it."""

from __future__ import annotations

from wdhs_desktop.library.keeping.additions import AdditionsStore
from wdhs_desktop.library.keeping.reading import ReadingStore
from wdhs_desktop.library.keeping.senders import SendersStore


class LibraryStore(SendersStore, ReadingStore, AdditionsStore):
    """Takes and returns records. Nothing in it needs a password."""
