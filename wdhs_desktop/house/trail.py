"""Where a file stands, and whether it once stood where somebody saw it: a copy that went its own way did not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from wdhs_desktop.vault.audit import AuditLine
from wdhs_desktop.vault.suite import Compartment

if TYPE_CHECKING:
    from wdhs_desktop.house.books import Books


@dataclass(frozen=True)
class Standing:
    """One verified compartment. `lists` and `list_end` are the length and the last SHA-256 of its chain of holders;
    `line_end` is that of the chain of lines, in the audit only."""

    generation: int
    hash: bytes
    lists: int
    list_end: bytes
    line_end: bytes


def standings(books: Books) -> dict[Compartment, Standing]:
    """Where the opened compartments stood when they were last verified."""
    found = {}
    for compartment, ledger in books.ledgers.items():
        if ledger.mark is not None and ledger.root is not None:
            opened = ledger.opened
            line_end = ledger.root.chain_end if compartment is Compartment.AUDIT else b""
            standing = (ledger.mark.generation, ledger.mark.hash, len(opened.lists), opened.chain_end, line_end)
            found[compartment] = Standing(*standing)
    return found


class Trail:
    """The past of a file as its own signed lines tell it. `read_lines` is only called when the past is asked for."""

    def __init__(self, books: Books, read_lines: Callable[[], Sequence[AuditLine]]) -> None:
        self._books = books
        self._read_lines = read_lines

    @cached_property
    def _lines(self) -> Mapping[int, AuditLine]:
        return {line.sequence: line for line in self._read_lines()}

    def passed(self, compartment: Compartment, seen: Standing) -> bool:
        """Whether this compartment once stood there and went on from there. What was cleared up since is a yes."""
        ledger = self._books.ledgers.get(compartment)
        if ledger is None or ledger.mark is None or ledger.root is None:
            return True
        lists = ledger.opened.lists
        ends = [*(one.previous for one in lists[1:]), ledger.opened.chain_end]
        if seen.lists and (seen.lists > len(ends) or ends[seen.lists - 1] != seen.list_end):
            return False
        if seen.generation >= ledger.mark.generation:
            return seen.generation == ledger.mark.generation and seen.hash == ledger.mark.hash
        return self._has_line(seen) if compartment is Compartment.AUDIT else self._has_root(compartment, seen)

    def _has_line(self, seen: Standing) -> bool:
        """The audit gets one line with each root, so the line after what was seen knows its end."""
        after = self._lines.get(seen.generation)
        return after is None or not seen.line_end or after.previous == seen.line_end

    def _has_root(self, compartment: Compartment, seen: Standing) -> bool:
        marks = [line.roots[compartment] for line in self._lines.values() if compartment in line.roots]
        if not marks or min(mark.generation for mark in marks) > seen.generation:
            return True
        return any(mark.generation == seen.generation and mark.hash == seen.hash for mark in marks)
