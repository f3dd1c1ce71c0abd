"""A log that helps to mend the program and says nothing about anybody: types and places, never values."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

from typing_extensions import override

LARGEST = 256 * 1024
KEPT = 3
PACKAGE = Path(__file__).resolve().parent.parent


def install(path: Path, level: int = logging.INFO) -> None:
    """Write to `path` from now on; a folder that can't be written means a program without a log."""
    remove()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _put_aside(path)
        handler = LogFile(path, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)


def remove() -> None:
    """Stop writing to the log file."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, LogFile)]:
        root.removeHandler(handler)
        handler.close()


def _put_aside(path: Path) -> None:
    """Begin a new file when the old one is large; the last few are kept. The handlers of the standard library that do
    this cost twenty milliseconds at every start."""
    if not path.exists() or path.stat().st_size < LARGEST:
        return
    for number in range(KEPT, 0, -1):
        older = path if number == 1 else path.with_name(f"{path.name}.{number - 1}")
        if older.exists():
            older.replace(path.with_name(f"{path.name}.{number}"))


class LogFile(logging.FileHandler):
    """Our log on disk. What can't be written, because the disk is full, is left out."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        del record


class RedactingFormatter(logging.Formatter):
    """Writes an exception as types and places; its message may hold a name or an address."""

    def format(self, record: logging.LogRecord) -> str:
        """Another handler may have left its own, unredacted text in the record: that is not ours to write."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    @override
    def formatException(self, ei: tuple[object, object, object] | tuple[None, None, None]) -> str:
        error = ei[1]
        return "\n".join(trace_of(error)) if isinstance(error, BaseException) else ""


def trace_of(error: BaseException) -> list[str]:
    """The trace of an exception and of what it came from, oldest first: "file:line in function" and the types."""
    from traceback import StackSummary, walk_tb

    lines: list[str] = []
    for link in reversed(list(_chain(error))):
        frames = StackSummary.extract(walk_tb(link.__traceback__), lookup_lines=False, capture_locals=False)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
        lines.append(_type_of(link))
    return lines


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _type_of(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _short(filename: str) -> str:
    """A place in the program without the folders of this PC, which may hold somebody's name."""
    path = Path(filename)
    if path.is_relative_to(PACKAGE):
        return path.relative_to(PACKAGE.parent).as_posix()
    for folder in map(Path, sys.path):
        if folder.name and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name
