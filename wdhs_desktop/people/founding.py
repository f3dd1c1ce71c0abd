"""How a collective gets its file: made, with the first person and the list they brought in it, or not made at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from wdhs_desktop.house.file import House
from wdhs_desktop.house.opening import EXISTS, OTHER_NAME, refuse_network
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.kit.jobs import Progress
from wdhs_desktop.people.collective_kinds import CollectiveKind
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.vault.recovery import RecoveryCode


@dataclass(frozen=True)
class Collective:
    """What is asked about the collective before there is a file."""

    name: str
    kinds: tuple[CollectiveKind, ...]
    file: Path

    @property
    def kind(self) -> str:
        """The kinds as the file keeps them."""
        return ",".join(self.kinds)


def file_name(name: str) -> str:
    """Make a file name from the name of a collective that every system accepts: "De Linde" gives "de-linde.wdhs"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-")
    return f"{words or 'collectief'}.wdhs"


@dataclass(frozen=True, repr=False)
class Founded:
    """A new file with its first person, opened; the reserve password is still to be put on paper."""

    house: House
    store: PeopleStore
    session: Session
    code: RecoveryCode


KeepList = Callable[[Session, object, Progress], None]
"""Puts the list that was read before there was a file into the register."""


class Founder:
    """Makes the file of a collective. `make_store` and `keep_list` come from the app, which knows the register."""

    def __init__(
        self, make_store: Callable[[House], PeopleStore], keep_list: KeepList, clock: Clock | None = None
    ) -> None:
        self._make_store = make_store
        self._keep_list = keep_list
        self._clock = clock

    def found(self, collective: Collective, person: str, password: str, plan: object | None) -> Founding:
        """Give the work for a job: it makes the file, the person and the list, or leaves nothing behind."""

        def work(progress: Progress) -> Founded:
            house = House.create(collective.file, collective.name, collective.kind, self._clock)
            try:
                store = self._make_store(house)
                session, code = store.found(person, password, progress)
                if plan is not None:
                    self._keep_list(session, plan, progress)
            except BaseException:
                house.close()
                collective.file.unlink(missing_ok=True)
                raise
            return Founded(house, store, session, code)

        return work


Founding = Callable[[Progress], Founded]


def refuse_place(file: Path) -> None:
    """Raises StorageError when a new file can't be put there: it is on a network, or there is one already."""
    refuse_network(file)
    if file.exists():
        raise StorageError(EXISTS, OTHER_NAME, name=file.name)
