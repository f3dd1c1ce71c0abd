"""Other ways to search the same library: plain FTS5, FTS5 with `porter`, and libzim if it is there.

Each gets what its makers advise: all words first, and when that gives nothing, any of them.
"""

from __future__ import annotations

import importlib.util
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

Engine = Callable[[str, int], list[str]]
_WORD = re.compile(r"[^\W_]+")


class Text(NamedTuple):
    """An item as it lies in the index of ours."""

    id: str
    title: str
    headings: str
    text: str
    keywords: str


def texts_of(path: Path) -> list[Text]:
    """All items of a file of ours."""
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT id, title, headings, text, keywords FROM library_item WHERE is_hidden = 0")
    texts = [Text(*row) for row in rows]
    connection.close()
    return texts


def fts5(texts: Iterable[Text], tokenizer: str, *, snippets: bool = False) -> Engine:
    """SQLite's own search with the same columns and weights as ours."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5 "
        f"(id UNINDEXED, title, headings, text, keywords, tokenize = '{tokenizer}')"
    )
    connection.executemany("INSERT INTO words VALUES (?, ?, ?, ?, ?)", texts)
    shown = "id, snippet(words, 3, '', '', '', 30)" if snippets else "id"
    query = f"SELECT {shown} FROM words WHERE words MATCH ? ORDER BY bm25(words, 0, 10, 4, 1, 6) LIMIT ?"

    def search(text: str, limit: int) -> list[str]:
        words = [f'"{word}"' for word in _WORD.findall(text)]
        for joined in (" AND ".join(words), " OR ".join(words)):
            if joined and (rows := connection.execute(query, (joined, limit)).fetchall()):
                return [row[0] for row in rows]
        return []

    return search


def has_libzim() -> bool:
    return importlib.util.find_spec("libzim") is not None


def libzim(texts: Sequence[Text], folder: Path) -> Engine:
    """Kiwix's search (Xapian, Dutch stems) over an archive made of the same texts. It gives paths only."""
    from libzim.reader import Archive  # type: ignore[import-not-found]
    from libzim.search import Query, Searcher  # type: ignore[import-not-found]

    path = folder / "library.zim"
    _make_archive(path, texts)
    searcher = Searcher(Archive(path))

    def search(text: str, limit: int) -> list[str]:
        words = _WORD.findall(text)
        for joined in (" ".join(words), " OR ".join(words)):
            found = list(searcher.search(Query().set_query(joined)).getResults(0, limit))
            if found:
                return found
        return []

    return search


def _make_archive(path: Path, texts: Sequence[Text]) -> None:
    from libzim.writer import Creator, Hint, Item, StringProvider  # type: ignore[import-not-found]

    class Page(Item):  # type: ignore[misc]
        def __init__(self, text: Text) -> None:
            super().__init__()
            self.text = text

        def get_path(self) -> str:
            return self.text.id

        def get_title(self) -> str:
            return self.text.title

        def get_mimetype(self) -> str:
            return "text/html"

        def get_contentprovider(self) -> Any:
            _id, title, headings, text, keywords = map(escape, self.text)
            head = f"<title>{title}</title><meta name='keywords' content='{keywords}'>"
            return StringProvider(
                f"<html><head>{head}</head><body><h1>{title}</h1><h2>{headings}</h2>{text}</body></html>"
            )

        def get_hints(self) -> dict[Any, bool]:
            return {Hint.FRONT_ARTICLE: True}

    with Creator(path).config_indexing(True, "nld") as creator:
        creator.set_mainpath(texts[0].id)
        for text in texts:
            creator.add_item(Page(text))
