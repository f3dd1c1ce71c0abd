"""Two simple kinds of record, for tests that are about the file and not about members."""

from __future__ import annotations

import msgspec

from wdhs_desktop.house.kinds import Kind
from wdhs_desktop.vault.suite import Compartment


class Note(msgspec.Struct, frozen=True, omit_defaults=True):
    text: str
    more: str = ""


class Sum(msgspec.Struct, frozen=True):
    cents: int


NOTE = Kind(0x7001, "note", Compartment.LEDEN, Note)
REMARK = Kind(0x7002, "remark", Compartment.LEDEN, Note)
SUM = Kind(0x7003, "sum", Compartment.GELD, Sum)
NOTE_KINDS = (NOTE, REMARK, SUM)
