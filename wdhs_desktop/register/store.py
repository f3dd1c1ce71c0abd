"""The only door to the register: takes and gives records, and every change in it can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import msgspec

from wdhs_desktop.house.changes import Change
from wdhs_desktop.kit.collector import collector_waits
from wdhs_desktop.kit.errors import Conflict
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register import kinds
from wdhs_desktop.register.exchange.plan import ImportPlan
from wdhs_desktop.register.households import move, people_at
from wdhs_desktop.register.records import Address, Household, Id, Member, MemberMoney
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import refuse
from wdhs_desktop.register.store_core import Draft
from wdhs_desktop.register.store_lists import ListStore
from wdhs_desktop.vault.suite import new_id

__all__ = ["ImportOutcome", "Mailing", "Register", "RegisterStore"]

_TOLD_EVERY = 250


class Reporting(Protocol):
    """What long work tells: `report` also raises when the person stopped it."""

    def report(self, done: int, total: int, text: str = "") -> None: ...


@dataclass(frozen=True)
class ImportOutcome:
    """What an import made and changed."""

    people_made: int = 0
    people_changed: int = 0
    people_same: int = 0
    households_made: int = 0
    groups_made: int = 0
    own_fields_made: int = 0

    @property
    def changed_nothing(self) -> bool:
        made = (self.people_made, self.people_changed, self.households_made, self.groups_made, self.own_fields_made)
        return not any(made)


@dataclass(frozen=True)
class Mailing:
    """The addresses of a selection for the BCC field, each once, and who has none. Who died is in neither."""

    addresses: tuple[str, ...]
    without: tuple[Id, ...]

    @property
    def text(self) -> str:
        """Ready to paste in the BCC field."""
        return "; ".join(self.addresses)


class RegisterStore(ListStore):
    """Members, households and money. `register` is the state of now; each method that changes is one transaction.

    Every method that changes raises UserError for what may not be kept, VaultError without the right to write, Conflict
    when somebody else changed the same thing (the newest state has been read then), StorageError when writing fails.
    """

    def add_member(self, member: Member, money: MemberMoney | None = None) -> Id:
        _check([member])
        member_id = new_id()
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Added a member"), self._names([member])) as draft:
            draft.put(kinds.MEMBER, member_id, member)
            if money is not None:
                draft.put(kinds.MONEY, new_id(), msgspec.structs.replace(money, member=member_id))
        return member_id

    def save_members(self, members: Mapping[Id, Member], label: str = "") -> None:
        """Keep changed members, all in one change. `label` is a source text of context "Changes"."""
        changed = {one: member for one, member in members.items() if self._member(one) != member}
        _check(changed.values())
        with self._changing(label or _label(len(changed)), self._names(changed.values())) as draft:
            for member_id, member in changed.items():
                draft.put(kinds.MEMBER, member_id, member)

    def remove_members(self, member_ids: Iterable[Id]) -> None:
        """Take people out of the register with their money, and out of the records that point at them."""
        gone = {one: self._member(one) for one in member_ids}
        label = QT_TRANSLATE_NOOP("Changes", "Removed a member")
        with self._changing(label, self._names(gone.values())) as draft:
            for member_id in gone:
                draft.remove(kinds.MEMBER, member_id)
                if member_id in self._money_ids:
                    draft.remove(kinds.MONEY, self._money_ids[member_id])
            for member_id, member in self.register.members.items():
                if member.payer in gone and member_id not in gone:
                    draft.put(kinds.MEMBER, member_id, msgspec.structs.replace(member, payer=None))
            self._clear_households(draft, {member.household for member in gone.values()})

    def merge(self, keep: Id, other: Id, merged: Member) -> None:
        """Make one of two: `merged` stays under `keep`, `other` goes, and who pointed at it points at `keep`."""
        self._member(keep)
        gone = self._member(other)
        _check([merged])
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Made one of two members"), self._names([merged])) as draft:
            payer = None if merged.payer in (keep, other) else merged.payer
            draft.put(kinds.MEMBER, keep, msgspec.structs.replace(merged, payer=payer))
            draft.remove(kinds.MEMBER, other)
            for member_id, member in self.register.members.items():
                if member.payer == other and member_id not in (keep, other):
                    draft.put(kinds.MEMBER, member_id, msgspec.structs.replace(member, payer=keep))
            self._merge_money(draft, keep, other)
            self._clear_households(draft, {gone.household})

    def _merge_money(self, draft: Draft, keep: Id, other: Id) -> None:
        """The money of both under the one that stays; amounts of a year that both have are kept side by side."""
        if other not in self._money_ids or self.register.money is None:
            return
        theirs = self.register.money[other]
        draft.remove(kinds.MONEY, self._money_ids[other])
        if keep not in self._money_ids:
            draft.put(kinds.MONEY, new_id(), msgspec.structs.replace(theirs, member=keep))
            return
        ours = self.register.money[keep]
        draft.put(
            kinds.MONEY,
            self._money_ids[keep],
            msgspec.structs.replace(
                ours,
                iban=ours.iban or theirs.iban,
                account_holder=ours.account_holder or theirs.account_holder,
                mandate=ours.mandate or theirs.mandate,
                amounts=(*ours.amounts, *(amount for amount in theirs.amounts if amount not in ours.amounts)),
            ),
        )

    def save_money(self, member_id: Id, money: MemberMoney | None) -> None:
        """Keep what somebody pays and from which account; None removes it."""
        member = self._member(member_id)
        with self._changing(
            QT_TRANSLATE_NOOP("Changes", "Changed the money of a member"), self._names([member])
        ) as draft:
            if money is not None:
                kept = msgspec.structs.replace(money, member=member_id)
                draft.put(kinds.MONEY, self._money_ids.get(member_id) or new_id(), kept)
            elif member_id in self._money_ids:
                draft.remove(kinds.MONEY, self._money_ids[member_id])

    def move(self, member_ids: Sequence[Id], address: Address, note: str = "") -> None:
        """Give people a new address; who leaves housemates behind leaves the household. `note` goes to the remarks."""
        movers = {one: self._member(one) for one in member_ids}
        moved = move(self.register, tuple(movers), address, new_household := new_id(), note)
        _check(moved.values())
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Changed an address"), self._names(movers.values())) as draft:
            if any(member.household == new_household for member in moved.values()):
                draft.put(kinds.HOUSEHOLD, new_household, Household())
            for member_id, member in moved.items():
                draft.put(kinds.MEMBER, member_id, member)

    def make_household(self, member_ids: Sequence[Id], addressed_as: str = "") -> Id:
        """Put people in one household."""
        people = {one: self._member(one) for one in member_ids}
        household = new_id()
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Made a household"), self._names(people.values())) as draft:
            draft.put(kinds.HOUSEHOLD, household, Household(addressed_as=addressed_as))
            for member_id, member in people.items():
                draft.put(kinds.MEMBER, member_id, msgspec.structs.replace(member, household=household))
            self._clear_households(draft, {member.household for member in people.values()})
        return household

    def save_household(self, household_id: Id, household: Household) -> None:
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Changed a household")) as draft:
            draft.put(kinds.HOUSEHOLD, household_id, household)

    def leave_household(self, member_ids: Sequence[Id]) -> None:
        people = {one: self._member(one) for one in member_ids}
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Changed a household"), self._names(people.values())) as draft:
            for member_id, member in people.items():
                draft.put(kinds.MEMBER, member_id, msgspec.structs.replace(member, household=None))
            self._clear_households(draft, {member.household for member in people.values()})

    def _clear_households(self, draft: Draft, households: Iterable[Id | None]) -> None:
        """A household without anybody in it goes."""
        for household in set(households):
            if household is None:
                continue
            people = (draft.stored(kinds.MEMBER, one) for one in self.register.household_of(household))
            if not any(stored is not None and stored.value.household == household for stored in people):
                draft.remove(kinds.HOUSEHOLD, household)

    def apply(self, plan: ImportPlan, progress: Reporting | None = None) -> ImportOutcome:
        """Carry out a whole import in one transaction. Stopping or an error leaves the register as it was."""
        counts = plan.counts
        details = {"sheet": plan.sheet, "count": str(counts.people_made + counts.people_changed)}
        with collector_waits(), self._changing(QT_TRANSLATE_NOOP("Changes", "Imported a list"), details) as draft:
            for household_id, household in plan.households.items():
                draft.put(kinds.HOUSEHOLD, household_id, household)
            for group_id, group in plan.groups.items():
                draft.put(kinds.GROUP, group_id, group)
            for field_id, field in plan.own_fields.items():
                draft.put(kinds.OWN_FIELD, field_id, field)
            self._apply_members(draft, plan, progress)
            for member_id, money in plan.money.items():
                if money.before != money.value:
                    kept = msgspec.structs.replace(money.value, member=member_id)
                    draft.put(kinds.MONEY, self._money_ids.get(member_id) or new_id(), kept)
        return ImportOutcome(
            counts.people_made,
            counts.people_changed,
            counts.people_same,
            counts.households_made,
            counts.groups_made,
            counts.own_fields_made,
        )

    def _apply_members(self, draft: Draft, plan: ImportPlan, progress: Reporting | None) -> None:
        total = len(plan.members)
        for at, (member_id, planned) in enumerate(plan.members.items()):
            if progress is not None and at % _TOLD_EVERY == 0:
                progress.report(at, total)
            if planned.before == planned.value:
                continue
            if self.register.members.get(member_id) != planned.before:
                raise Conflict(_CHANGED, _PLAN_AGAIN)
            _check([planned.value])
            draft.put(kinds.MEMBER, member_id, planned.value)

    def undo(self, change_id: bytes | None = None) -> str:
        """Take back the last change, or that one; says which."""
        return describe(self._turning(lambda: self._records.undo(change_id)))

    def redo(self) -> str:
        return describe(self._turning(self._records.redo))

    def history(self) -> list[Change]:
        """What was changed, newest first, by whom and when."""
        return self._records.history()

    def emails_of(self, member_ids: Iterable[Id]) -> Mailing:
        """Everybody's e-mail addresses for the BCC field, and who has none."""
        addresses: dict[str, str] = {}
        without = []
        for member_id in member_ids:
            member = self.register.members.get(member_id)
            if member is None or member.died:
                continue
            if not member.emails:
                without.append(member_id)
            for address in member.emails:
                addresses.setdefault(address.casefold(), address)
        return Mailing(tuple(addresses.values()), tuple(without))

    def neighbours(self, member_id: Id) -> tuple[Id, ...]:
        """Others at the same address, to propose as a household."""
        return people_at(self.register, self._member(member_id).address, without=member_id)


def describe(change: Change) -> str:
    """A change in a few words: "Lid gewijzigd: Anna van den Berg"."""
    label = translate("Changes", change.label)
    about = change.details.get("name") or change.details.get("sheet") or change.details.get("count", "")
    return f"{label}: {about}" if about else label


def _label(count: int) -> str:
    if count == 1:
        return QT_TRANSLATE_NOOP("Changes", "Changed a member")
    return QT_TRANSLATE_NOOP("Changes", "Changed several members")


def _check(members: Iterable[Member]) -> None:
    for member in members:
        if refusals := refuse(member):
            raise refusals[0].error


_CHANGED = QT_TRANSLATE_NOOP("Errors", "Somebody changed the register after this import was prepared.")
_PLAN_AGAIN = QT_TRANSLATE_NOOP("Errors", "Go back one step and look at the list again.")
