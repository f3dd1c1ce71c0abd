"""The search of the library: how quick it is over thousands of guides, and how often it finds what people mean."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from support.libraries import bring_in, bring_in_starter, made_up_guides, made_up_words

from tests.benchmarks.library_engines import Engine, fts5, has_libzim, libzim, texts_of
from tests.benchmarks.library_queries import judged_compounds, made_up_queries, questions
from tests.benchmarks.measuring import Row, milliseconds, percentile
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.library.finding.folded_text import FoldedText
from wdhs_desktop.library.finding.search import Finder
from wdhs_desktop.library.finding.words import Vocabulary
from wdhs_desktop.library.keeping.store import LibraryStore

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PLAIN = "unicode61 remove_diacritics 2"
TOP = 3
SHOWN = 20
_WORDS = 20_000
_WARM_UP = 20


def measure(folder: Path, guides: int = 2_500) -> Iterator[Row]:
    """Speed over made-up guides, then findability over the library that comes with the program."""
    yield from measure_speed(folder, guides)
    yield from measure_findability(folder)


def measure_speed(folder: Path, guides: int) -> Iterator[Row]:
    house, store = _new_house(folder / "made-up.wdhs")
    words = made_up_words(_WORDS)
    yield Row(f"bring in {guides} guides", milliseconds(lambda: bring_in(store, made_up_guides(guides, words))))
    finder = Finder(house)
    yield Row("read the words of the library", milliseconds(finder.prepare))
    queries = made_up_queries(words, _WARM_UP + 200)
    texts = texts_of(house.path)
    busy = time.process_time()
    ours = _times(finder.search, queries)
    busy = (time.process_time() - busy) * 1000 / len(queries)
    plain = _times(partial(_limited, fts5(texts, PLAIN, snippets=True)), queries)
    floor, name = plain, "plain FTS5 with snippets"
    note = f"half within {statistics.median(ours):.1f} ms, all within {max(ours):.1f} ms; {busy:.1f} ms CPU on average"
    yield Row(
        "search with 20 snippets, p95", percentile(ours, 0.95), "ms", percentile(floor, 0.95), name, 10, note=note
    )
    if has_libzim():
        paths = _times(partial(_limited, libzim(texts, folder)), queries)
        yield Row("search by libzim, paths only, p95", percentile(paths, 0.95))
    typed = [query[:end] for query in queries[:60] for end in range(1, len(query) + 1)]
    yield Row("propose words while typing, p95", percentile(_times(finder.suggest, typed), 0.95), "ms", most=10)
    house.close()


def measure_findability(folder: Path) -> Iterator[Row]:
    """The share of questions of which a right answer is in the first three lines, by each engine."""
    house, store = _new_house(folder / "starter.wdhs")
    bring_in_starter(store)
    finder, texts = Finder(house), texts_of(house.path)
    engines: dict[str, Engine] = {
        "ours": lambda text, limit: [found.line.id for found in finder.search(text, limit=limit).found],
        "plain FTS5": fts5(texts, PLAIN),
        "FTS5 porter": fts5(texts, f"porter {PLAIN}"),
    }
    if has_libzim():
        engines["libzim"] = libzim(texts, folder)
    shares = {name: _share_found(engine) for name, engine in engines.items()}
    for name, share in shares.items():
        goal = 5.0 if name == "ours" else None
        what = f"questions without an answer in the top {TOP}, {name}"
        yield Row(what, 100 - share, "%", most=goal, note=f"{share:.1f}% found of {len(questions())}")
    yield _precision(_vocabulary(texts))
    house.close()


def _vocabulary(texts: Sequence[tuple[str, ...]]) -> Vocabulary:
    """The words of a library, by the number of texts that have each."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in FoldedText.of(" ".join(text[1:])).words:
            counts[word] = counts.get(word, 0) + 1
    return Vocabulary(counts)


def _precision(vocabulary: Vocabulary) -> Row:
    """Which part of the compounds that are found for a word really have that word in them."""
    judged = judged_compounds()
    made = [(word, whole) for word, whole in judged if whole in vocabulary.compounds(word)]
    right = sum(judged[pair] for pair in made)
    note = f"{right} of {len(made)} judged pairs that the rule makes now are right"
    return Row("compounds that aren't one", 100 - 100 * right / len(made), "%", note=note)


def _share_found(engine: Engine) -> float:
    asked = questions()
    found = sum(not question.ids.isdisjoint(engine(question.text, TOP)) for question in asked)
    return 100 * found / len(asked)


def _times(search: Callable[[str], object], queries: Sequence[str]) -> list[float]:
    return [milliseconds(partial(search, query)) for query in queries][_WARM_UP:]


def _limited(engine: Engine, text: str) -> object:
    return engine(text, SHOWN)


def _new_house(path: Path) -> tuple[House, LibraryStore]:
    house = House.create(path, "De Linde", "buurthuis", FixedClock(NOON))
    return house, LibraryStore(house, house.clock)
