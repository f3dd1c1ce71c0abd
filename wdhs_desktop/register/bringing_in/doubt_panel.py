"""The questions of an import, calmly: which kinds, which cells, and for each what may become of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHBoxLayout, QHeaderView, QVBoxLayout
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.table import DataTable
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.bringing_in.choices import ChoiceList
from wdhs_desktop.register.bringing_in.doubt_models import DoubtKindModel, DoubtModel
from wdhs_desktop.register.bringing_in.doubts import DoubtKind, by_kind, is_question, proposals, same_for_all
from wdhs_desktop.register.bringing_in.lean import Lean, least_height
from wdhs_desktop.register.exchange.plan import Doubt

_FEWEST_ROWS, _LEAST_ROWS = 8, 4
_KINDS_SHARE, _ANSWER_SHARE = 3, 6
_FIT, _STRETCH = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch


class DoubtPanel(Card):
    """`decided` comes with everything decided so far.

    `who` gives the names of the people in a row of the sheet, `facts` what is known of them after the import.
    """

    decided = Signal(dict)

    def __init__(self, who: Callable[[int], str], facts: Callable[[int], str]) -> None:
        super().__init__()
        self._doubts: Sequence[Doubt] = ()
        self._decisions: dict[str, str] = {}
        self._facts_of = facts
        self.heading = Text(self.tr("All questions are answered"), Size.SECTION)
        self.all_proposals = Button(self.tr("Take all our proposals"), "check")
        self.all_proposals.clicked.connect(self._take_proposals)
        self._kind_model, self._doubt_model = DoubtKindModel(), DoubtModel(who)
        self.kinds = QuestionTable(self.tr("Kinds of questions"), (_STRETCH, _FIT))
        self.kinds.show_model(self._kind_model)
        self.kinds.horizontalHeader().hide()
        self.kinds.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.kinds.selectionModel().currentRowChanged.connect(self._show_kind)
        self.doubts = QuestionTable(self.tr("Questions of this kind"), (_FIT, _STRETCH, _STRETCH, _STRETCH))
        self.doubts.show_model(self._doubt_model)
        self.doubts.selectionModel().currentRowChanged.connect(self._show_doubt)
        self._question, self._facts = Text(), Text("", Size.SMALL, Role.MUTED)
        self.choices = ChoiceList()
        self.choices.chosen.connect(self._decide_chosen)
        self.for_all = LinkButton("")
        self.for_all.clicked.connect(self._decide_kind)
        self._build()

    def _build(self) -> None:
        self._rest = Text(
            self.tr("You needn't answer everything. What you leave open is kept safe, as a remark with the person."),
            Size.SMALL,
            Role.MUTED,
        )
        words = QVBoxLayout()
        words.setSpacing(Space.TINY)
        words.addWidget(self.heading)
        words.addWidget(self._rest)
        top = QHBoxLayout()
        top.setSpacing(Space.LARGE)
        top.addLayout(words, 1)
        top.addWidget(self.all_proposals)
        self._answer = Lean()
        answer = QVBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(Space.SMALL)
        answer.addWidget(self.doubts, 1)
        answer.addWidget(self._question)
        answer.addWidget(self.choices)
        answer.addWidget(self.for_all, 0, Qt.AlignmentFlag.AlignLeft)
        answer.addWidget(self._facts)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(Space.LARGE)
        self._sides.addWidget(self.kinds, _KINDS_SHARE)
        self._sides.addWidget(self._answer, _ANSWER_SHARE)
        self.body.addLayout(top)
        self.body.addLayout(self._sides, 1)

    @override
    def heightForWidth(self, width: int) -> int:
        return least_height(self, width)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def set_narrow(self, is_narrow: bool) -> None:
        """Below each other where the text is large or the screen small."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(below if is_narrow else beside)

    @property
    def decisions(self) -> Mapping[str, str]:
        return self._decisions

    @property
    def waiting(self) -> int:
        """How many kinds of questions nobody answered yet."""
        return sum(kind.undecided > 0 for kind in self._kind_model.kinds)

    def show_doubts(self, doubts: Sequence[Doubt], decisions: Mapping[str, str]) -> None:
        """Show what there is to ask; what was chosen before stays chosen."""
        self._doubts, self._decisions = doubts, dict(decisions)
        self._refresh()
        if doubts and not self.kinds.currentIndex().isValid():
            self.kinds.setCurrentIndex(self._kind_model.index(0, 0))

    def show_row(self, row: int) -> bool:
        """Go to the first question about this row of the sheet; says whether there is one."""
        doubt = next((one for one in self._doubts if one.row == row), None)
        if doubt is None:
            return False
        kind_row = next(at for at, kind in enumerate(self._kind_model.kinds) if kind.id == doubt.kind)
        self.kinds.setCurrentIndex(self._kind_model.index(kind_row, 0))
        self.doubts.setCurrentIndex(self._doubt_model.index(list(self._doubt_model.doubts).index(doubt), 0))
        return True

    def _refresh(self) -> None:
        self._kind_model.show(by_kind(self._doubts, self._decisions))
        is_waiting = self.waiting > 0
        self.heading.setVisible(not is_waiting)
        self.all_proposals.setVisible(is_waiting)
        self._rest.setVisible(is_waiting)
        self._show_kind(self.kinds.currentIndex())

    def _kind(self) -> DoubtKind | None:
        index = self.kinds.currentIndex()
        return self._kind_model.kinds[index.row()] if index.isValid() else None

    def _show_kind(self, index: QModelIndex) -> None:
        kind = self._kind_model.kinds[index.row()] if index.isValid() else None
        self._answer.setVisible(kind is not None)
        if kind is None:
            return
        self._doubt_model.show(kind.doubts, self._decisions)
        if not self.doubts.currentIndex().isValid():
            self.doubts.setCurrentIndex(self._doubt_model.index(0, 0))
        self._show_doubt(self.doubts.currentIndex())

    def _show_doubt(self, index: QModelIndex) -> None:
        kind = self._kind()
        if kind is None or not index.isValid():
            return
        doubt = self._doubt_model.doubts[index.row()]
        self._question.setText(
            self.tr("Row {row}, {column}: {sentence}").format(
                row=doubt.row, column=doubt.column, sentence=doubt.sentence
            )
        )
        self._show_choices(kind, doubt)
        facts = self._facts_of(doubt.row)
        self._facts.setText(self.tr("This is how it comes in: {facts}").format(facts=facts))
        self._facts.setVisible(bool(facts))

    def _show_choices(self, kind: DoubtKind, doubt: Doubt) -> None:
        proposed = self.tr("{choice} (our proposal)")
        options = [
            (choice, proposed.format(choice=text) if choice == doubt.proposed else text)
            for choice, text in doubt.options
        ]
        chosen = self._decisions.get(doubt.id)
        self.choices.show_choices(options, chosen)
        self.choices.setVisible(is_question(doubt))
        self.for_all.setVisible(False)
        if chosen is None or len(kind.doubts) == 1:
            return
        alike = sum(any(one.id == chosen for one in other.choices) for other in kind.doubts)
        is_done = all(self._decisions.get(other.id) == chosen for other in kind.doubts)
        self.for_all.setVisible(alike > 1 and not is_done)
        self.for_all.set_text(self.tr("Choose this for all %n of this kind", "", alike))

    def _decide_chosen(self, choice: str) -> None:
        for index in self.doubts.selectionModel().selectedRows():
            doubt = self._doubt_model.doubts[index.row()]
            if any(one.id == choice for one in doubt.choices):
                self._decisions[doubt.id] = choice
        self._tell()

    def _decide_kind(self) -> None:
        kind, index = self._kind(), self.doubts.currentIndex()
        if kind is not None and index.isValid():
            self._decisions |= same_for_all(kind, self._decisions[self._doubt_model.doubts[index.row()].id])
            self._tell()

    def _take_proposals(self) -> None:
        self._decisions |= proposals(self._doubts, self._decisions)
        self._tell()

    def _tell(self) -> None:
        self._refresh()
        self.decided.emit(dict(self._decisions))


class QuestionTable(DataTable):
    """A small table that always fills its width: each column fits its content or takes a share of the rest."""

    def __init__(self, name: str, modes: Sequence[QHeaderView.ResizeMode]) -> None:
        super().__init__()
        self._modes = modes
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_model(self, model: QAbstractItemModel) -> None:
        self.setModel(model)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        for section, mode in enumerate(self._modes):
            head.setSectionResizeMode(section, mode)

    @override
    def sizeHint(self) -> QSize:
        """Room for a few rows; the layout gives more where there is more."""
        return QSize(240, _FEWEST_ROWS * self.verticalHeader().defaultSectionSize())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, _LEAST_ROWS * self.verticalHeader().defaultSectionSize())
