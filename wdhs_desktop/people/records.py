"""Who somebody is to the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """Somebody who can open the register. The recovery identity has no name."""

    id: bytes
    name: str
    is_recovery: bool = False
