"""One thing to print, as a value: which overview, who is on it and for how long it may exist; and the paper of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wdhs_desktop.printing.compose import Composed, compose
from wdhs_desktop.printing.document import Document, Foot, LabelsDocument
from wdhs_desktop.register.columns import chosen_columns
from wdhs_desktop.register.list_records import OverviewChoice
from wdhs_desktop.register.overviews import Option, document_for, note_of, overview_of
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.register import Register

KEPT_DAYS = 90
"""How long a list is of use when nobody says otherwise."""


@dataclass(frozen=True)
class PrintOrder:
    """`title` is the name of a vaste lijst; empty for a list that has none."""

    choice: OverviewChoice
    ids: Sequence[Id]
    title: str = ""
    kept_days: int | None = KEPT_DAYS

    @property
    def name(self) -> str:
        return self.title or overview_of(self.choice.kind).title

    def column_titles(self, register: Register) -> tuple[str, ...]:
        """What stands on it, for the audit."""
        overview = overview_of(self.choice.kind)
        if Option.COLUMNS not in overview.options:
            return ()
        return tuple(column.title for column in chosen_columns(self.choice.columns or overview.columns, register))


@dataclass(frozen=True)
class Maker:
    """Who makes the paper, and the state of the register that it was made from."""

    name: str
    collective: str
    today: date
    control_code: str


@dataclass(frozen=True)
class Paper:
    """A finished overview. `count` is the number of people or labels on it, `note` what the maker must know."""

    order: PrintOrder
    composed: Composed
    count: int
    note: str


def make_paper(order: PrintOrder, register: Register, maker: Maker) -> Paper:
    """Compose the PDF of an order. Raises UserError when it can't be made."""
    foot = Foot(
        purpose=order.choice.purpose,
        maker=maker.name,
        made_on=maker.today,
        count=0,
        control_code=maker.control_code,
        destroy_after=maker.today + timedelta(days=order.kept_days) if order.kept_days is not None else None,
        collective=maker.collective,
    )
    document = document_for(order.choice, order.ids, register, foot, title=order.title)
    return Paper(order, compose(document), _count(document), note_of(document))


def _count(document: Document) -> int:
    return len(document.labels) if isinstance(document, LabelsDocument) else document.foot.count
