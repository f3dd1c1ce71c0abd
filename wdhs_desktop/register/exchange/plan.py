"""What an import is going to do, as a value: the preview shows it, the store carries it out, `--json` prints it.

A plan changes nothing by itself. It holds every record as it will stand in the register, and every doubt with the
choices that a person has; planning again with other decisions gives another plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.records import Group, Household, Id, Member, MemberMoney, OwnField


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a plan; equal when all its fields are equal."""


class RowStatus(StrEnum):
    """What happens to one row of the sheet."""

    NEW = "new"
    UPDATE = "update"
    SAME = "same"
    SKIP = "skip"


class Choice(Value, frozen=True):
    """One way out of a doubt. `label` is a source text of context "Import", filled with the values of its doubt."""

    id: str
    label: str


class Doubt(Value, frozen=True):
    """Something in one cell that can be read in more than one way.

    `id` is the same each time the same sheet is planned, so that decisions can be kept and given again.
    `row` counts from 1 as the sheet program does; `column` is the title above the cell; `found` what stands in it.
    `kind` is the same for doubts of one sort, so that "do this for all alike" is possible.
    `proposed` is the choice that is most likely right, `safe` the one that is taken when nobody decides (nothing is
    guessed, the text is kept in the remarks), `decision` the one that this plan follows: all three ids of `choices`.
    """

    id: str
    row: int
    column: str
    found: str
    kind: str
    problem: str
    choices: tuple[Choice, ...]
    proposed: str
    safe: str
    decision: str
    decided: bool = False
    said: str = ""
    values: dict[str, str] = msgspec.field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """Say what is doubtful, in the language of the interface. A parser may have said it already, in `said`."""
        return self.said or self._filled(self.problem)

    @property
    def proposal(self) -> str:
        """Say what is proposed, in the language of the interface."""
        return self.label_of(self.proposed)

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """Give (id, text) of every choice, in the order in which they are shown."""
        return tuple((choice.id, self._filled(choice.label)) for choice in self.choices)

    def label_of(self, choice_id: str) -> str:
        """Give the text of one choice."""
        return next((self._filled(choice.label) for choice in self.choices if choice.id == choice_id), "")

    def _filled(self, source: str) -> str:
        return translate("Import", source).format(found=self.found, **self.values)


class FieldChange(Value, frozen=True):
    """One field of somebody who is in the register already, before and after, as shown on screen."""

    title: str
    before: str
    after: str


class PlannedMember(Value, frozen=True):
    """A person or organisation as they will stand in the register. `before` is None for somebody new.

    `rows` are the rows of the sheet that speak about them: more than one when they stand in it twice.
    """

    id: Id
    value: Member
    before: Member | None = None
    rows: tuple[int, ...] = ()
    changes: tuple[FieldChange, ...] = ()

    @property
    def status(self) -> RowStatus:
        if self.before is None:
            return RowStatus.NEW
        return RowStatus.SAME if self.before == self.value else RowStatus.UPDATE


class PlannedMoney(Value, frozen=True):
    """The money side of one planned member. `before` is None when it is new."""

    value: MemberMoney
    before: MemberMoney | None = None


class PlannedRow(Value, frozen=True):
    """One row of the table in the sheet, for the preview.

    `members` are the people that come out of it (two for a couple, none when it is skipped): look them up in
    `ImportPlan.members` for the cleaned values. `notes` are sentences about what was tidied and needs no decision.
    """

    row: int
    status: RowStatus
    members: tuple[Id, ...] = ()
    doubts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    original: str = ""


class SkippedRow(Value, frozen=True):
    """A row that brings nobody into the register, with the reason in the language of the interface."""

    row: int
    why: str


class LeftOut(Value, frozen=True):
    """A column that isn't brought in (a BSN, or money without the right to it), with the reason."""

    column: str
    why: str


class ImportCounts(Value, frozen=True):
    """How much of everything a plan makes and changes."""

    rows: int
    people_made: int
    people_changed: int
    people_same: int
    households_made: int
    groups_made: int
    own_fields_made: int
    skipped: int
    doubts: int


class ImportPlan(Value, frozen=True):
    """Everything that one import does, to be carried out in one transaction or not at all.

    `rows_read` counts the rows that are about people; `rows` holds also totals and headings that were passed over.

    `members`, `households`, `groups` and `own_fields` are keyed by the id under which each will stand,
    `money` by the id of its member. `households`, `groups` and `own_fields` hold only new ones; `members` holds also
    who stay the same.
    """

    sheet: str
    rows_read: int = 0
    rows: tuple[PlannedRow, ...] = ()
    members: dict[Id, PlannedMember] = msgspec.field(default_factory=dict)
    money: dict[Id, PlannedMoney] = msgspec.field(default_factory=dict)
    households: dict[Id, Household] = msgspec.field(default_factory=dict)
    groups: dict[Id, Group] = msgspec.field(default_factory=dict)
    own_fields: dict[Id, OwnField] = msgspec.field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    skipped: tuple[SkippedRow, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def counts(self) -> ImportCounts:
        by_status = dict.fromkeys(RowStatus, 0)
        for member in self.members.values():
            by_status[member.status] += 1
        return ImportCounts(
            rows=self.rows_read,
            people_made=by_status[RowStatus.NEW],
            people_changed=by_status[RowStatus.UPDATE],
            people_same=by_status[RowStatus.SAME],
            households_made=len(self.households),
            groups_made=len(self.groups),
            own_fields_made=len(self.own_fields),
            skipped=len(self.skipped),
            doubts=len(self.doubts),
        )

    @property
    def changes_nothing(self) -> bool:
        """True when the register already says everything that the sheet says."""
        return not (
            self.households
            or self.groups
            or self.own_fields
            or any(member.before != member.value for member in self.members.values())
            or any(money.before != money.value for money in self.money.values())
        )

    def as_json(self) -> dict[str, object]:
        """Give the outcome as builtins for `--json`; names of keys are a contract with scripts."""
        counts = self.counts
        return {
            "sheet": self.sheet,
            "rows_read": counts.rows,
            "people_made": counts.people_made,
            "people_changed": counts.people_changed,
            "people_same": counts.people_same,
            "households_made": counts.households_made,
            "groups_made": counts.groups_made,
            "own_fields_made": counts.own_fields_made,
            "skipped": [{"row": skipped.row, "why": skipped.why} for skipped in self.skipped],
            "left_out": [{"column": column.column, "why": column.why} for column in self.left_out],
            "notes": [{"row": row.row, "text": note} for row in self.rows if row.members for note in row.notes],
            "doubts": [
                {
                    "id": doubt.id,
                    "row": doubt.row,
                    "column": doubt.column,
                    "found": doubt.found,
                    "problem": doubt.sentence,
                    "proposal": doubt.proposal,
                    "done": doubt.label_of(doubt.decision),
                }
                for doubt in self.doubts
            ],
        }


Decisions = Mapping[str, str]
"""Which choice a person made in the preview: the id of a doubt → the id of one of its choices."""
