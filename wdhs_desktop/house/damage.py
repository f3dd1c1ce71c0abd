"""What is wrong with the file, and where: found when it opens, named, and set apart without touching it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wdhs_desktop.vault.suite import Compartment


class Fault(StrEnum):
    UNREADABLE = "unreadable"
    """It doesn't open: damaged, or put in the place of another."""
    CHANGED = "changed"
    """It stands there, but not as it was last written."""
    OLD = "old"
    """An earlier version was put back."""
    MISSING = "missing"
    FOREIGN = "foreign"
    """It was added from outside."""
    FORGED = "forged"
    """Its signature isn't of somebody who may sign it."""


@dataclass(frozen=True)
class Damage:
    """One thing that is wrong. `kind` is the code of a kind; `what` names an open row ("slot:…"), or is empty."""

    compartment: Compartment | None
    kind: int
    id: bytes
    fault: Fault
    what: str = ""
