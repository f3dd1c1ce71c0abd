"""Two entries that are the same person: where they differ somebody chooses, the rest is put together."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.fields import OptionField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.dialogs.merge_choices import Difference, differences, merged
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id


class MergeDialog(FormDialog):
    """The first of the pair keeps its place in the register."""

    def __init__(self, desk: RegisterDesk, pair: tuple[Id, Id], parent: QWidget | None = None) -> None:
        self._desk = desk
        self._pair = pair
        self._first, self._second = (desk.register.members[one] for one in pair)
        super().__init__(
            self.tr("Make one person of these two"),
            self.tr("{first} and {second} become one. Phones, groups, years and keys are put together.").format(
                first=spoken_name(self._first), second=spoken_name(self._second)
            ),
            self.tr("Merge"),
            parent,
        )
        self._groups: list[QButtonGroup] = []
        self._second_options: dict[str, OptionField] = {}
        found = differences(self._first, self._second)
        for difference in found:
            self._ask(difference)
        words = (
            self.tr("What you don't choose is kept in the remarks.")
            if found
            else self.tr("They say nothing different, so nothing has to be chosen.")
        )
        self.fields.addWidget(Text(words, Size.SMALL, Role.MUTED))
        self.fields.addStretch(1)

    def carry_out(self) -> None:
        from_second = frozenset(field for field, option in self._second_options.items() if option.isChecked())
        keep, other = self._pair
        proposal = merged(self._first, self._second, from_second, self._desk.register)
        self._desk.store.merge(keep, other, proposal.merged)

    def _ask(self, difference: Difference) -> None:
        box = QVBoxLayout()
        box.setSpacing(Space.TINY)
        box.addWidget(Text(difference.label, Size.SMALL, Role.MUTED))
        group = QButtonGroup(self)
        self._groups.append(group)
        for text, is_second in ((difference.first, False), (difference.second, True)):
            option = OptionField(text.replace("&", "&&"))
            option.setAccessibleName(f"{difference.label}: {text}")
            option.setChecked(not is_second)
            group.addButton(option)
            box.addWidget(option)
            if is_second:
                self._second_options[difference.field] = option
        self.fields.addLayout(box)
