"""What makes a planning of a guide with dated steps: when each is due, and which are done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wdhs_desktop.formats.blocks import When
from wdhs_desktop.formats.html import due_words


@dataclass(frozen=True)
class Ticks:
    """The words for when a step is due, and the numbers of those that are done, counted from 0 as `dated_points`."""

    due: Callable[[When], str] = due_words
    done: frozenset[int] = frozenset()
