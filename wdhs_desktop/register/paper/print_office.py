"""What printing and exporting need from outside the register: who prints, for which collective, and the audit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.printing.printer import Printer, printers


class Way(StrEnum):
    """How people left the sealed file. COUNTED: a list came back, and how many were there was noted."""

    PRINTED = "printed"
    SAVED_AS_PDF = "pdf"
    EXPORTED = "export"
    COUNTED = "counted"


@dataclass(frozen=True)
class Handout:
    """What went out, for the audit: no names of people, but enough to ask about it later.

    `what` is the overview or the kind of file, `columns` the titles on it, `where` the printer or the name of the file.
    """

    way: Way
    what: str
    columns: tuple[str, ...]
    count: int
    purpose: str
    where: str = ""

    @property
    def details(self) -> dict[str, str]:
        """The same as texts, for a line in the audit."""
        return {
            "way": self.way.value,
            "what": self.what,
            "columns": ", ".join(self.columns),
            "count": str(self.count),
            "purpose": self.purpose,
            "where": self.where,
        }


@dataclass(frozen=True)
class PrintOffice:
    """`note` writes a line in the audit and may raise a UserError; `printers` looks which printers there are now."""

    maker: str
    collective: str
    note: Callable[[Handout], None]
    printers: Callable[[], Sequence[Printer]] = printers


MEETING = QT_TRANSLATE_NOOP("Purposes", "Meeting or activity")
LETTERS = QT_TRANSLATE_NOOP("Purposes", "Sending or bringing letters")
PURPOSES = (
    MEETING,
    LETTERS,
    QT_TRANSLATE_NOOP("Purposes", "Calling or writing to people"),
    QT_TRANSLATE_NOOP("Purposes", "Keeping the member register"),
    QT_TRANSLATE_NOOP("Purposes", "Board or annual meeting"),
    QT_TRANSLATE_NOOP("Purposes", "Emergency list"),
)
