"""What printing and exporting need from outside, as plain values and callables: `wiring` fills it in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.records import SavedList
from wdhs_desktop.register.store import Register


class Way(StrEnum):
    """How people left the sealed file."""

    PRINTED = "printed"
    SAVED_AS_PDF = "pdf"
    EXPORTED = "export"


@dataclass(frozen=True)
class Handout:
    """What went out, for the audit: never names, but enough to ask about it later.

    `what` is the overview or the kind of file, `columns` the titles on it, `where` the printer or the name of the file.
    """

    way: Way
    what: str
    columns: tuple[str, ...]
    count: int
    purpose: str
    where: str = ""


@dataclass(frozen=True)
class PrintDesk:
    """`note` writes into the audit, `keep_list` keeps a vaste lijst; both may raise a UserError."""

    register: Callable[[], Register]
    maker: str
    collective: str
    clock: Clock
    control_code: Callable[[], str]
    note: Callable[[Handout], None]
    keep_list: Callable[[SavedList], None]


PURPOSES = (
    QT_TRANSLATE_NOOP("Purposes", "Meeting or activity"),
    QT_TRANSLATE_NOOP("Purposes", "Sending or bringing letters"),
    QT_TRANSLATE_NOOP("Purposes", "Calling or writing to people"),
    QT_TRANSLATE_NOOP("Purposes", "Keeping the member register"),
    QT_TRANSLATE_NOOP("Purposes", "Board or annual meeting"),
    QT_TRANSLATE_NOOP("Purposes", "Emergency list"),
)
