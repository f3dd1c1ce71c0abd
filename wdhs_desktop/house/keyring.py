"""What an unlocked person holds: their own keys, and per compartment its keys, right and verified list of holders."""

from __future__ import annotations

from dataclasses import dataclass, field

from wdhs_desktop.kit.errors import VaultError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.vault.grants import CompartmentKeys
from wdhs_desktop.vault.holders import Holder, HolderList
from wdhs_desktop.vault.identity import PersonKeys
from wdhs_desktop.vault.suite import Compartment, Right

NOT_YOURS = QT_TRANSLATE_NOOP("Errors", "You have no access to this part of the register.")
ASK_STEWARD = QT_TRANSLATE_NOOP("Errors", "Ask the person who gives access in your collective.")
ONLY_READ = QT_TRANSLATE_NOOP("Errors", "You may look at this part of the register, but not change it.")
NOT_TRUSTED = QT_TRANSLATE_NOOP(
    "Errors", "Somebody tampered with this part of the register. You can look, but nothing can be changed in it."
)
USE_COPY = QT_TRANSLATE_NOOP("Errors", "Export what you need and put back a reserve copy.")


@dataclass(repr=False)
class OpenedCompartment:
    """A compartment whose key was granted. `trusted` falls when its list of holders or its root doesn't hold;
    `chain_end` is the SHA-256 of the newest list, as it stands in the file."""

    compartment: Compartment
    epoch: int
    keys: CompartmentKeys
    right: Right
    lists: tuple[HolderList, ...] = ()
    chain_end: bytes = bytes(32)
    trusted: bool = True

    def holder(self, person: bytes) -> Holder | None:
        """The person as today's list knows them."""
        return self.lists[-1].find(person) if self.lists else None

    def steward(self, person: bytes) -> Holder | None:
        """The person as the newest list knows them in which they were a steward: only stewards give keys."""
        found = (one.find(person) for one in reversed(self.lists))
        return next((holder for holder in found if holder is not None and holder.right is Right.STEWARD), None)

    def known(self, person: bytes) -> Holder | None:
        """The person as the newest list that names them knows them: also somebody who has left."""
        return next((found for one in reversed(self.lists) if (found := one.find(person))), None)


@dataclass(repr=False)
class Keyring:
    """Nothing but a `Session` and what it consists of holds one."""

    person: bytes
    name: str
    keys: PersonKeys
    founder: bytes
    opened: dict[Compartment, OpenedCompartment] = field(default_factory=dict)

    def readable(self, compartment: Compartment) -> OpenedCompartment:
        """Raises VaultError when it wasn't granted."""
        if compartment not in self.opened:
            raise VaultError(NOT_YOURS, ASK_STEWARD)
        return self.opened[compartment]

    def writable(self, compartment: Compartment) -> OpenedCompartment:
        """Raises VaultError when the person may only read, or when the compartment can't be trusted.

        Everybody may extend the audit.
        """
        opened = self.readable(compartment)
        if not opened.trusted:
            raise VaultError(NOT_TRUSTED, USE_COPY)
        if not (opened.right.may_write or compartment is Compartment.AUDIT):
            raise VaultError(ONLY_READ, ASK_STEWARD)
        return opened

    def name_of(self, person: bytes) -> str:
        """The name of a person, also of one who left; empty when no list knows them."""
        for opened in self.opened.values():
            found = opened.known(person)
            if found is not None:
                return found.name
        return ""
