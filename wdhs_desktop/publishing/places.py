"""Where a piece of text stands in the file that an editor wrote, so that a message can name the line."""

from __future__ import annotations

import re

_MARKS = re.compile(r"\]\([^)]*\)|[*_`\[\]~|>#☐]|!\[|^\s*(?:[-+*]|\d+[.)])\s+(?:\[[ xX]\]\s+)?", re.MULTILINE)
_SPACES = re.compile(r"\s+")
_LETTERS_SOUGHT = 40


class Places:
    """Looks texts up in a source whose first line is `first_line` of its file."""

    def __init__(self, source: str, first_line: int) -> None:
        self._source = source
        self._first_line = first_line
        self._plain = ""
        self._starts: list[tuple[int, int]] = []
        for number, line in enumerate(source.split("\n")):
            self._starts.append((len(self._plain), number))
            self._plain += _plain(line) + " "

    def line_of_source(self, words: str) -> int:
        """The line where exactly these characters stand, or the first line."""
        at = self._source.find(words)
        return self._first_line + self._source.count("\n", 0, max(at, 0))

    def line_of_text(self, text: str) -> int:
        """The line where a text as it is read begins, whatever its marks, or the first line."""
        wanted = _plain(text)
        for length in (_LETTERS_SOUGHT, 15):
            at = self._plain.find(wanted[:length].strip())
            if at >= 0:
                return self._first_line + max(number for start, number in self._starts if start <= at)
        return self._first_line


def _plain(text: str) -> str:
    return _SPACES.sub(" ", _MARKS.sub("", text)).strip()
