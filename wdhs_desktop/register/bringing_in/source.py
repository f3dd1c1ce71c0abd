"""What the import wizard needs from outside, and an import while it is being prepared: values without a screen.

The same wizard serves the opened register and the first start, when there is no password and no file yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import Progress
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.exchange import mapping as columns
from wdhs_desktop.register.exchange.importing import plan
from wdhs_desktop.register.exchange.plan import ImportPlan
from wdhs_desktop.register.exchange.reading import read_sheets
from wdhs_desktop.register.exchange.sheets import Sheet, Workbook
from wdhs_desktop.register.register import Register


@dataclass(frozen=True)
class ImportSource:
    """`register` gives what is known already. Without `apply` the plan only stays in memory: that is the first start.

    `apply` carries a plan out, `undo` takes it back; both may raise a UserError.
    """

    register: Callable[[], Register]
    apply: Callable[[ImportPlan, Progress], object] | None = None
    undo: Callable[[], object] | None = None


@dataclass(frozen=True)
class ImportDraft:
    """One list on its way in: the file as read, the sheet and the columns as understood, and the decisions so far."""

    path: Path
    workbook: Workbook
    sheet: Sheet
    mapping: columns.Mapping
    decisions: Mapping[str, str] = field(default_factory=dict)

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets with something in them."""
        return tuple(sheet for sheet in self.workbook.sheets if not sheet.is_empty)

    def with_sheet(self, sheet: Sheet, register: Register) -> ImportDraft:
        """Look at another sheet of the same file."""
        return replace(self, sheet=sheet, mapping=_understood(sheet, register), decisions={})

    def with_headings(self, headings: range, register: Register) -> ImportDraft:
        """Take other rows as the headings; the columns are guessed again."""
        table = columns.table_at(self.sheet, headings)
        return replace(self, mapping=columns.guess(self.sheet, table, register), decisions={})

    def with_mapping(self, mapping: columns.Mapping) -> ImportDraft:
        return replace(self, mapping=mapping)

    def with_decisions(self, decisions: Mapping[str, str]) -> ImportDraft:
        return replace(self, decisions=dict(decisions))

    def plan(self, register: Register, progress: Progress | None = None) -> ImportPlan:
        """Work out what this import would do."""
        return plan(self.sheet, self.mapping, register, register.today, self.decisions, progress)


def begin(path: Path, register: Register, progress: Progress) -> ImportDraft:
    """Read a list and make a first guess. Raises UserError when there is nothing to read."""
    workbook = read_sheets(path, progress=progress)
    sheet = columns.propose_sheet(workbook.sheets)
    if sheet is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There is nothing in “{name}”."),
            QT_TRANSLATE_NOOP("Errors", "Choose another list."),
            name=path.name,
        )
    progress.check()
    return ImportDraft(path, workbook, sheet, _understood(sheet, register))


def _understood(sheet: Sheet, register: Register) -> columns.Mapping:
    return columns.guess(sheet, columns.find_table(sheet), register)
