"""What the table shows at this moment, as one value: the filter, the columns and their order, and the sorting."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wdhs_desktop.register.columns import NAME
from wdhs_desktop.register.list_records import Filter, SavedView
from wdhs_desktop.register.records import Id

TABLE_COLUMNS = ("naam", "adres", "telefoon", "groepen", "lid_sinds", "email", "geboren")
"""What the table shows until somebody chooses; the first that don't fit beside each other are left to the card."""


@dataclass(frozen=True)
class ViewState:
    """Everything that a saved view remembers, apart from its name.

    `only` are people picked elsewhere (whose VOG must be renewed), for the reason `because`; no view keeps them.
    """

    filter: Filter = field(default_factory=Filter)
    columns: tuple[str, ...] = ()
    sort_by: str = NAME
    descending: bool = False
    only: frozenset[Id] = frozenset()
    because: str = ""

    def with_filter(self, wanted: Filter) -> ViewState:
        """Another filter; whoever was picked by somebody else is let go."""
        return replace(self, filter=wanted, only=frozenset(), because="")

    def with_columns(self, columns: tuple[str, ...]) -> ViewState:
        return replace(self, columns=columns)

    def sorted_on(self, column: str) -> ViewState:
        """Sort on this column; the column that is sorted on already turns round."""
        return replace(self, sort_by=column, descending=not self.descending if column == self.sort_by else False)

    def saved_as(self, name: str) -> SavedView:
        return SavedView(
            name=name, filter=self.filter, columns=self.columns, sort_by=self.sort_by, descending=self.descending
        )


def state_of(view: SavedView) -> ViewState:
    return ViewState(view.filter, view.columns, view.sort_by, view.descending)


@dataclass(frozen=True)
class Selection:
    """The people on the screen, in their order: what is printed and exported is what the screen shows.

    `chosen` are the rows that somebody marked, a part of `ids`; one row that is merely current isn't a choice.
    """

    ids: tuple[Id, ...]
    state: ViewState
    chosen: tuple[Id, ...] = ()
