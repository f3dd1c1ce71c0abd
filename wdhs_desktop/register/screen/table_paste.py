"""A block of cells put into the table: what would change, before anything does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.register.column import Column
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id, Member
from wdhs_desktop.register.register import Register


@dataclass(frozen=True)
class Place:
    """Where a block goes: the rows and columns of the table under it, the first of each at its upper left corner."""

    ids: Sequence[Id]
    columns: Sequence[Column]


@dataclass
class PastePlan:
    """`refused` are sentences about cells that don't fit and stay as they are; `outside` counts those beside it."""

    members: dict[Id, Member] = field(default_factory=dict)
    cells: int = 0
    refused: list[str] = field(default_factory=list)
    outside: int = 0


def plan_paste(block: Sequence[Sequence[str]], place: Place, register: Register) -> PastePlan:
    plan = PastePlan()
    for down, row in enumerate(block):
        for right, text in enumerate(row):
            if down >= len(place.ids) or right >= len(place.columns):
                plan.outside += bool(text)
                continue
            _plan_cell(plan, place.ids[down], place.columns[right], text, register)
    return plan


def filled(text: str, rows: int, columns: int) -> list[list[str]]:
    """One copied cell for all the chosen ones."""
    return [[text] * columns for _row in range(rows)]


def _plan_cell(plan: PastePlan, one: Id, column: Column, text: str, register: Register) -> None:
    member = plan.members.get(one) or register.members[one]
    if text == column.value(member, register):
        return
    try:
        changed = column.edit(member, text, register) if column.edit is not None else None
    except UserError as error:
        plan.refused.append(f"{spoken_name(member)}, {column.title}: {say(error)}")
        return
    if changed is None:
        plan.refused.append(f"{spoken_name(member)}, {column.title}")
    elif changed != member:
        plan.members[one] = changed
        plan.cells += 1
