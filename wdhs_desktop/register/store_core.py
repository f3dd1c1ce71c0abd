"""What every part of the store stands on: the records as they were read, and one way to change them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

from wdhs_desktop.house.changes import Change
from wdhs_desktop.house.damage import Damage
from wdhs_desktop.house.kinds import Kind, Stored
from wdhs_desktop.house.sealed_records import SealedRecords
from wdhs_desktop.house.writing import Writing
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.errors import Conflict, UserError, VaultError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register import kinds
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id, Member, RegisterSettings
from wdhs_desktop.register.register import Register
from wdhs_desktop.vault.manifest import OtherRoot
from wdhs_desktop.vault.suite import Compartment

T = TypeVar("T")

_NAMED_AT_MOST = 3
_READ_ALONE = 500
_BY_NAME = {kind.name: kind for kind in kinds.KINDS}


class Draft:
    """The changes of one block: what is put and removed, seen as if it had been done already."""

    def __init__(self, writing: Writing, kept: Mapping[str, Mapping[Id, Stored[Any]]]) -> None:
        self._writing = writing
        self._kept = kept
        self.after: dict[tuple[str, Id], Stored[Any] | None] = {}

    def stored(self, kind: Kind[T], record_id: Id) -> Stored[T] | None:
        key = (kind.name, record_id)
        return self.after[key] if key in self.after else self._kept[kind.name].get(record_id)

    def put(self, kind: Kind[T], record_id: Id, value: T) -> None:
        """Keep a value under this id, new or in the place of the old one; equal values are left alone."""
        stored = self.stored(kind, record_id)
        if stored is None:
            self.after[kind.name, record_id] = self._writing.add(kind, value, record_id)
        elif stored.value != value:
            self.after[kind.name, record_id] = self._writing.replace(kind, stored, value)

    def remove(self, kind: Kind[T], record_id: Id) -> None:
        stored = self.stored(kind, record_id)
        if stored is not None:
            self._writing.remove(kind, stored)
            self.after[kind.name, record_id] = None


class StoreCore:
    """Reads the sealed records into a `Register`, and makes a new one after each change."""

    def __init__(self, records: SealedRecords, clock: Clock, on_change: Callable[[], None] = lambda: None) -> None:
        self._records = records
        self._clock = clock
        self._on_change = on_change
        self._lock = threading.RLock()
        self._kept: dict[str, dict[Id, Stored[Any]]] = {}
        self._money_ids: dict[Id, Id] = {}
        self._sees_money = False
        self._marks: dict[Compartment, OtherRoot] = {}
        self.register = Register(today=clock.today())
        self._read()

    def reload(self) -> None:
        """Read everything again: after an undo, or when another program wrote."""
        with self._lock:
            self._read()
        self._on_change()

    def follow_others(self) -> bool:
        """Read again when another program or session wrote in the file, or a day began; False when nothing is new."""
        if not self._records.changed_outside(self._marks):
            if self.register.today == self._clock.today():
                return False
            self.reload()
            return True
        self.reload()
        return True

    @property
    def damages(self) -> tuple[Damage, ...]:
        """Records that can't be read; they are set apart and the rest is shown."""
        return self._records.damages

    def control_code(self) -> str:
        return self._records.control_code()

    def _read(self) -> None:
        self._records.refresh()
        self._marks = self._records.marks()
        kept: dict[str, dict[Id, Stored[Any]]] = {}
        for kind in kinds.KINDS:
            if kind is not kinds.MONEY:
                kept[kind.name] = {stored.id: stored for stored in self._records.read_all(kind)}
        try:
            kept[kinds.MONEY.name] = {stored.id: stored for stored in self._records.read_all(kinds.MONEY)}
            self._sees_money = True
        except VaultError:
            kept[kinds.MONEY.name] = {}
            self._sees_money = False
        self._kept = kept
        self._publish_all()

    def _publish_all(self) -> None:
        def values(kind: Kind[T]) -> dict[Id, T]:
            return {record_id: stored.value for record_id, stored in self._kept[kind.name].items()}

        money = self._kept[kinds.MONEY.name]
        self._money_ids = {stored.value.member: stored.id for stored in money.values()}
        settings = next((stored.value for stored in self._kept[kinds.SETTINGS.name].values()), RegisterSettings())
        self.register = Register(
            today=self._clock.today(),
            members=values(kinds.MEMBER),
            households=values(kinds.HOUSEHOLD),
            groups=values(kinds.GROUP),
            own_fields=values(kinds.OWN_FIELD),
            saved_views=values(kinds.SAVED_VIEW),
            saved_lists=values(kinds.SAVED_LIST),
            settings=settings,
            money={stored.value.member: stored.value for stored in money.values()} if self._sees_money else None,
        )

    @contextmanager
    def _changing(self, label: str, details: Mapping[str, str] | None = None) -> Iterator[Draft]:
        """One change in one transaction. After a Conflict the newest state has been read, and the error goes on."""
        with self._lock:
            try:
                with self._records.writing(label, details or {}) as writing:
                    draft = Draft(writing, self._kept)
                    yield draft
            except Conflict:
                self._read()
                self._on_change()
                raise
            if self._wrote_alone({_BY_NAME[kind].compartment for kind, _ in draft.after}):
                self._take(draft.after)
            else:
                self._read()
        if draft.after:
            self._on_change()

    def _turning(self, turn: Callable[[], Change]) -> Change:
        """An undo or redo. Only what it touched is read again, unless that is much or others wrote as well."""
        with self._lock:
            change = turn()
            touched = {kind.compartment for kind in kinds.KINDS for code, _ in change.touched if code == kind.code}
            if self._wrote_alone(touched) and len(change.touched) <= _READ_ALONE:
                self._take(self._read_again(change.touched))
            else:
                self._read()
        self._on_change()
        return change

    def _wrote_alone(self, touched: set[Compartment]) -> bool:
        """Whether one own change in these compartments is all that was written since the records were read."""
        before, self._marks = self._marks, self._records.marks()
        return before.keys() == self._marks.keys() and all(
            mark.generation == before[one].generation + 1 if one in touched else mark == before[one]
            for one, mark in self._marks.items()
        )

    def _read_again(self, touched: Iterable[tuple[int, Id]]) -> dict[tuple[str, Id], Stored[Any] | None]:
        ids: dict[int, list[Id]] = {}
        for code, record_id in touched:
            ids.setdefault(code, []).append(record_id)
        after: dict[tuple[str, Id], Stored[Any] | None] = {}
        for kind in kinds.KINDS:
            if kind.code in ids:
                found = self._records.read_some(kind, ids[kind.code])
                after.update({(kind.name, record_id): found.get(record_id) for record_id in ids[kind.code]})
        return after

    def _take(self, after: Mapping[tuple[str, Id], Stored[Any] | None]) -> None:
        members = dict(self.register.members)
        only_members = True
        for (kind, record_id), stored in after.items():
            shelf = self._kept[kind]
            if stored is None:
                shelf.pop(record_id, None)
            else:
                shelf[record_id] = stored
            if kind != kinds.MEMBER.name:
                only_members = False
            elif stored is None:
                members.pop(record_id, None)
            else:
                members[record_id] = stored.value
        if only_members:
            self.register = self.register.with_members(members, self._clock.today())
        else:
            self._publish_all()

    def _member(self, member_id: Id) -> Member:
        """The member under this id. Raises Conflict when somebody removed it meanwhile."""
        member = self.register.members.get(member_id)
        if member is None:
            raise Conflict(_GONE, _LOOK_AGAIN)
        return member

    def _names(self, members: Iterable[Member]) -> dict[str, str]:
        """The details of a change: who it is about, or how many. Sealed with the change."""
        people = list(members)
        if len(people) > _NAMED_AT_MOST:
            return {"count": str(len(people))}
        return {"name": ", ".join(spoken_name(member) for member in people)}


_GONE = QT_TRANSLATE_NOOP("Errors", "This was removed from the register meanwhile.")
_LOOK_AGAIN = QT_TRANSLATE_NOOP("Errors", "Look at the list again.")


def require(condition: bool, what: str, do: str = "", **values: object) -> None:
    """Raise a UserError unless the condition holds."""
    if not condition:
        raise UserError(what, do, **values)
