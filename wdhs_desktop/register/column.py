"""What a column is, for the table, the prints and the exports alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.column_edits import Edit
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.records import Member
from wdhs_desktop.register.register import Register

Value = Callable[[Member, Register], str]
SortKey = Callable[[Member, Register], Any]


class Align(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True)
class Column:
    """One column. `value` is what is shown, printed and exported; `edit` is None where nothing can be typed.

    `source` is a text of context "Columns" that is translated when asked for; `label` is data and stays as it is.
    `width` is how many characters it usually needs.
    """

    id: str
    value: Value
    source: str = ""
    label: str = ""
    sort_by: SortKey | None = None
    edit: Edit | None = None
    align: Align = Align.LEFT
    width: int = 14

    @property
    def title(self) -> str:
        return self.label or translate("Columns", self.source)

    def sort(self, member: Member, register: Register) -> Any:
        """What this column is sorted on; the name decides between equals."""
        if self.sort_by is not None:
            return self.sort_by(member, register)
        text = fold(self.value(member, register))
        return (not text, text)
