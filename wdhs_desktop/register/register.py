"""The register as it stands in memory at one moment: nobody changes it, the store makes a new one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.list_records import SavedList, SavedView
from wdhs_desktop.register.records import Group, Household, Id, Member, MemberMoney, OwnField, RegisterSettings

R = TypeVar("R")


def _nothing() -> Mapping[Id, R]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Register:
    """Everybody and everything that the session may see. `money` is None when it may not see amounts.

    `money` is keyed by the id of the member.
    """

    today: date
    members: Mapping[Id, Member] = field(default_factory=_nothing)
    households: Mapping[Id, Household] = field(default_factory=_nothing)
    groups: Mapping[Id, Group] = field(default_factory=_nothing)
    own_fields: Mapping[Id, OwnField] = field(default_factory=_nothing)
    saved_views: Mapping[Id, SavedView] = field(default_factory=_nothing)
    saved_lists: Mapping[Id, SavedList] = field(default_factory=_nothing)
    settings: RegisterSettings = field(default_factory=RegisterSettings)
    money: Mapping[Id, MemberMoney] | None = None

    def with_members(self, members: Mapping[Id, Member], today: date) -> Register:
        """The same register with other members."""
        return replace(self, members=members, today=today)

    def group_names(self, group_ids: Iterable[Id]) -> tuple[str, ...]:
        """The names of groups in the order of the alphabet; one that is gone is left out."""
        return tuple(sorted((self.groups[group].name for group in group_ids if group in self.groups), key=fold))

    def groups_in_order(self, *, closed: bool = False) -> tuple[tuple[Id, Group], ...]:
        """Open groups (with `closed` the closed ones too) in the order of the alphabet."""
        chosen = [pair for pair in self.groups.items() if closed or not pair[1].closed]
        return tuple(sorted(chosen, key=lambda pair: fold(pair[1].name)))

    def own_fields_in_order(self) -> tuple[tuple[Id, OwnField], ...]:
        return tuple(sorted(self.own_fields.items(), key=lambda pair: (pair[1].position, fold(pair[1].title))))

    def household_of(self, household: Id | None) -> tuple[Id, ...]:
        """The ids of everybody in a household, in the order of the register."""
        return self._people_by_household.get(household, ()) if household is not None else ()

    def payees_of(self, payer: Id) -> tuple[Id, ...]:
        """The ids of the other people whose contribution this member pays."""
        return tuple(one for one, member in self.members.items() if member.payer == payer and one != payer)

    def id_of(self, member: Member) -> Id | None:
        """The id under which this very value stands in the register."""
        return self._ids_by_identity.get(id(member))

    def money_of(self, member: Member) -> MemberMoney | None:
        """The money side of a member; None when there is none or it may not be seen."""
        if not self.money:
            return None
        member_id = self.id_of(member)
        return self.money.get(member_id) if member_id is not None else None

    @cached_property
    def _ids_by_identity(self) -> Mapping[int, Id]:
        return {id(member): member_id for member_id, member in self.members.items()}

    @cached_property
    def contribution_years(self) -> tuple[int, ...]:
        """The years in which somebody's contribution was noted, and this year; the newest first."""
        years = {state.year for member in self.members.values() for state in member.contributions}
        return tuple(sorted(years | {self.today.year}, reverse=True))

    @cached_property
    def _people_by_household(self) -> Mapping[Id, tuple[Id, ...]]:
        found: dict[Id, list[Id]] = {}
        for member_id, member in self.members.items():
            if member.household is not None:
                found.setdefault(member.household, []).append(member_id)
        return {household: tuple(people) for household, people in found.items()}
