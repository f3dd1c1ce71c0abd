"""What the widgets of the register work with together: the store, the search, the dialogs, the time, and the rights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.register.duplicates import DuplicateFinder
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.list_records import Filter, Standing
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id, Member, MemberMoney
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import functions_now, is_former
from wdhs_desktop.register.search import Searcher
from wdhs_desktop.register.store import RegisterStore


@dataclass
class RegisterDesk:
    """Made once per opened register. `may_write` is the right on the members; the register says who sees money."""

    store: RegisterStore
    dialogs: Dialogs
    clock: Clock
    jobs: JobRunner
    may_write: bool = True

    def __post_init__(self) -> None:
        self._searcher = Searcher(self.store.register)
        self._finder: tuple[Register, DuplicateFinder] | None = None

    @property
    def register(self) -> Register:
        return self.store.register

    @property
    def today(self) -> date:
        return self.clock.today()

    @property
    def sees_money(self) -> bool:
        return self.store.register.money is not None

    @property
    def searcher(self) -> Searcher:
        """Finds in the register of this moment."""
        if self._searcher.register is not self.store.register:
            self._searcher.update(self.store.register)
        return self._searcher

    def member(self, member: Id) -> Member | None:
        return self.store.register.members.get(member)

    def name_of(self, member: Id) -> str:
        return spoken_name(self.store.register.members[member])

    def standing_of(self, member: Id) -> Standing:
        return Standing.FORMER if is_former(self.store.register.members[member], self.today) else Standing.ACTIVE

    def counts(self) -> tuple[int, int]:
        """How many are active and how many are former members."""
        count = self.searcher.count
        return count(Filter(standing=Standing.ACTIVE)), count(Filter(standing=Standing.FORMER))

    def functions(self) -> tuple[str, ...]:
        """The functions that somebody has today, each once."""
        titles = {
            fold(term.title): term.title
            for member in self.store.register.members.values()
            if member.functions
            for term in functions_now(member, self.today)
        }
        return tuple(titles[key] for key in sorted(titles) if key)

    def money_of(self, member: Id) -> MemberMoney:
        """The money side; an empty one when nothing was noted yet."""
        kept = self.store.register.money
        return (kept or {}).get(member) or MemberMoney(member=member)

    def people_alike(self, member: Member, most: int) -> Sequence[Id]:
        """Who may be this same person, the likeliest first."""
        register = self.store.register
        if self._finder is None or self._finder[0] is not register:
            self._finder = (register, DuplicateFinder(register))
        return [likeness.id for likeness in self._finder[1].like(member)[:most]]
