"""Real, small files of a collective, and people who open them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from support.small_argon import SMALL_ARGON
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import Clock, FixedClock
from wdhs_desktop.people.anchor import Anchor
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.people.throttle import Throttle
from wdhs_desktop.vault.recovery import RecoveryCode

PERSON = "Anna Bakker"
PASSWORD = "mistral zeebonk viaduct kwartet dolblij"
NAME = "Buurthuis De Linde"
NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)


@dataclass
class Opened:
    """A file with its first person inside."""

    house: House
    people: PeopleStore
    session: Session
    code: RecoveryCode
    clock: FixedClock

    @property
    def path(self) -> Path:
        return self.house.path

    def reopen(self) -> Opened:
        """Close, and open again as another start of the program would."""
        self.session.close()
        self.house.close()
        house = House.open(self.path, self.clock)
        people = people_of(house, self.clock, self.path.parent)
        return Opened(house, people, people.unlock(PERSON, PASSWORD), self.code, self.clock)


def people_of(house: House, clock: Clock, state: Path) -> PeopleStore:
    """People with quick Argon2, who never really wait, and whose profile lies in `state`."""
    throttle = Throttle(clock, state / "tries.json", sleep=lambda _seconds: None)
    return PeopleStore(house, argon=SMALL_ARGON, clock=clock, throttle=throttle, anchor=Anchor(state / "seen.json"))


def make_file(folder: Path, name: str = NAME, kind: str = "buurthuis") -> Opened:
    """A new file with one person (PERSON, PASSWORD), opened, at noon of a day in March."""
    clock = FixedClock(NOON)
    house = House.create(folder / "collectief.wdhs", name, kind, clock)
    people = people_of(house, clock, folder)
    session, code = people.found(PERSON, PASSWORD)
    return Opened(house, people, session, code, clock)
