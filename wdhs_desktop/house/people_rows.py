"""The kinds of record in which the house itself keeps who holds what, apart from the lists of holders."""

from __future__ import annotations

from datetime import datetime

import msgspec

from wdhs_desktop.house.kinds import Kind
from wdhs_desktop.vault.suite import Compartment


class RecoveryState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The reserve password on paper: which person and slot it is, and since when it counts.

    `check` holds its words, HPKE-sealed to the person who made it, until two of them were typed back; then it is empty.
    """

    person: bytes
    slot: bytes
    maker: bytes
    made_at: datetime
    check: bytes = b""
    proven_at: datetime | None = None
    where: str = ""


RECOVERY = Kind(0xFF07, "recovery", Compartment.BESTUUR, RecoveryState)
