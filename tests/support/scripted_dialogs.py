"""Answers in the place of a person: each test says beforehand what will be asked and what the answer is."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class ScriptedDialogs:
    """Give answers in order per kind of question; a question without an answer fails the test.

    `asked` keeps what was asked, as (title, text), so that a test can read it.
    """

    confirmations: Sequence[bool] = ()
    files: Sequence[Path | None] = ()
    texts: Sequence[str | None] = ()
    picks: Sequence[int | None] = ()
    asked: list[tuple[str, str]] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._confirmations = deque(self.confirmations)
        self._files = deque(self.files)
        self._texts = deque(self.texts)
        self._picks = deque(self.picks)

    def answer(self, *confirmations: bool) -> None:
        """Add answers to questions that are yet to come."""
        self._confirmations.extend(confirmations)

    def choose(self, *files: Path | None) -> None:
        """Add files that will be chosen."""
        self._files.extend(files)

    def type_in(self, *texts: str | None) -> None:
        """Add texts that will be typed."""
        self._texts.extend(texts)

    def confirm(self, title: str, text: str, yes_text: str, danger: bool = False) -> bool:
        self.asked.append((title, text))
        assert self._confirmations, f"nobody expected the question: {title} ({yes_text})"
        return self._confirmations.popleft()

    def open_file(self, title: str, filters: Sequence[str] = ()) -> Path | None:
        self.asked.append((title, "; ".join(filters)))
        assert self._files, f"nobody expected to choose a file: {title}"
        return self._files.popleft()

    def save_file(self, title: str, name: str, filters: Sequence[str] = ()) -> Path | None:
        self.asked.append((title, name))
        assert self._files, f"nobody expected to save a file: {title}"
        return self._files.popleft()

    def ask_text(self, title: str, label: str, value: str = "") -> str | None:
        self.asked.append((title, label))
        assert self._texts, f"nobody expected to type: {title}"
        return self._texts.popleft()

    def pick(self, title: str, label: str, choices: Sequence[str], yes_text: str) -> int | None:
        self.asked.append((title, label))
        assert self._picks, f"nobody expected to pick: {title}"
        return self._picks.popleft()

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))
