"""The preview of an import: what comes of the list in one sentence, the questions, and the people cleaned up."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QVBoxLayout
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.chips import Chip, FlowRow
from wdhs_desktop.kit.widgets.table import DataTable
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.bringing_in.doubt_panel import DoubtPanel
from wdhs_desktop.register.bringing_in.lean import Lean
from wdhs_desktop.register.bringing_in.preview_model import Preview, PreviewModel
from wdhs_desktop.register.exchange.plan import ImportPlan, RowStatus

_SIDE_BY_SIDE = 860
_LEAST_TABLE = 260
_QUESTIONS = "questions"


class ImportPreviewStep(Lean):
    """`decided` comes with all decisions whenever a person answers a question."""

    decided = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self.summary = Text("")
        self.left_out = Text("", Size.SMALL, Role.MUTED)
        self.model = PreviewModel()
        self.questions = DoubtPanel(self.model.names_in, self.model.facts_of)
        self.questions.decided.connect(self.decided)
        self.people = DataTable()
        self.people.setAccessibleName(self.tr("The people as they will stand in the register"))
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.people.setModel(self.model)
        self.people.row_opened.connect(self._ask_about)
        self.chips: dict[str, Chip] = {}
        self._people_card = Card()
        self._build()

    def _build(self) -> None:
        row = FlowRow()
        group = QButtonGroup(self)
        for name, text in self._views().items():
            chip = Chip(text)
            chip.toggled.connect(lambda on, view=name: self.show_view(view) if on else None)
            group.addButton(chip)
            row.addWidget(chip)
            self.chips[name] = chip
        self._people_card.body.setContentsMargins(0, Space.SMALL, 0, 0)
        self._people_card.body.addWidget(self.people, 1)
        self.people.setMinimumHeight(_LEAST_TABLE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(self.summary)
        whole.addWidget(self.left_out)
        whole.addWidget(row)
        whole.addWidget(self.questions, 1)
        whole.addWidget(self._people_card, 1)

    def _views(self) -> dict[str, str]:
        return {
            _QUESTIONS: self.tr("Questions"),
            "": self.tr("All people"),
            RowStatus.NEW: self.tr("New"),
            RowStatus.UPDATE: self.tr("Changes"),
            RowStatus.SAME: self.tr("Stays the same"),
            RowStatus.SKIP: self.tr("Left out"),
        }

    def show_preview(self, preview: Preview, decisions: Mapping[str, str]) -> None:
        """Show what an import would do. The first time the questions come first, when there are any."""
        plan, is_first = preview.plan, not self.model.lines
        self.model.show(preview)
        self.people.fit_columns()
        self.questions.show_doubts(plan.doubts, decisions)
        self.summary.setText(self.sentence(plan))
        told = [f"{column.column}: {column.why}" for column in plan.left_out]
        self.left_out.setText(self.tr("Not brought in. {columns}").format(columns=" ".join(told)))
        self.left_out.setVisible(bool(told))
        self._count(plan)
        if is_first or (self.chips[_QUESTIONS].isChecked() and not plan.doubts):
            self.show_view(_QUESTIONS if plan.doubts else "")

    def _count(self, plan: ImportPlan) -> None:
        for name, chip in self.chips.items():
            if name == _QUESTIONS:
                chip.set_count(self.questions.waiting)
                chip.setVisible(bool(plan.doubts))
            else:
                count = self.model.count(RowStatus(name) if name else None)
                chip.set_count(count)
                chip.setVisible(count > 0 or not name)

    def show_view(self, name: str) -> None:
        """Show the questions, or the people with one status; an empty name shows everybody."""
        self.chips[name].setChecked(True)
        self.questions.setVisible(name == _QUESTIONS)
        self._people_card.setVisible(name != _QUESTIONS)
        if name != _QUESTIONS:
            self.model.show_only(RowStatus(name) if name else None)

    def _ask_about(self, index: QModelIndex) -> None:
        """From a person to the question about them, when there is one."""
        row = self.model.lines[index.row()].row
        if self.questions.show_row(row):
            self.show_view(_QUESTIONS)

    def sentence(self, plan: ImportPlan) -> str:
        """Say in one breath what there is and what is asked."""
        counts = plan.counts
        if counts.rows and plan.changes_nothing:
            return self.tr(
                "Everybody in this list stands in the register already, exactly like this. Nothing will change."
            )
        found = [self.tr("%n person(s)", "", counts.people_made + counts.people_changed + counts.people_same)]
        if counts.households_made:
            found.append(self.tr("%n new household(s)", "", counts.households_made))
        if counts.groups_made:
            found.append(self.tr("%n new group(s)", "", counts.groups_made))
        if counts.own_fields_made:
            found.append(self.tr("%n new field(s) of your own", "", counts.own_fields_made))
        rows = self.tr("We found %n row(s)", "", counts.rows)
        sentence = f"{rows}: {', '.join(found)}."
        if counts.people_changed or counts.people_same:
            known = counts.people_changed + counts.people_same
            sentence += " " + self.tr("%n of them stand(s) in the register already.", "", known)
        if self.questions.waiting:
            sentence += " " + self.tr("There is/are %n thing(s) that we want to ask.", "", self.questions.waiting)
        return sentence

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.questions.set_narrow(event.size().width() < scaled(_SIDE_BY_SIDE))
        super().resizeEvent(event)
