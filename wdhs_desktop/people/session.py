"""An unlocked register as one object: made by `PeopleStore`, handed to pages by the app, dropped by locking."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from wdhs_desktop.house.audit import AuditLog
from wdhs_desktop.house.sealed_records import SealedRecords
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.people.records import Person
from wdhs_desktop.vault.suite import Compartment, Right


@dataclass
class Session:
    """Nothing else holds a key. `warnings` are said once, right after unlocking."""

    person: Person
    rights: Mapping[Compartment, Right]
    records: SealedRecords
    audit: AuditLog
    warnings: tuple[UserError, ...] = ()
    recovery_proven: bool = True
    _closing: list[Callable[[], None]] = field(default_factory=list, repr=False)

    def may_write(self, compartment: Compartment) -> bool:
        right = self.rights.get(compartment)
        return right is not None and right.may_write

    def close(self) -> None:
        """Drop the keys. Python can't wipe memory: the process that saw them has to end."""
        while self._closing:
            self._closing.pop()()
