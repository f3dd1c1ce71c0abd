"""Which people the table shows: a search field, chips that say what is chosen, and menus to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Space, font, scaled
from wdhs_desktop.kit.widgets.buttons import MenuButton
from wdhs_desktop.kit.widgets.chips import Chip, FlowRow
from wdhs_desktop.kit.widgets.fields import SearchField
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import Filter, Lack, Standing
from wdhs_desktop.register.records import Id

_SEARCH_WIDTH = 230


class FilterBar(QWidget):
    """Shows a filter and lets it be changed. The filter itself lives in the page; `filter_chosen` asks for another."""

    filter_chosen = Signal(object)
    left_downwards = Signal()

    def __init__(self, desk: RegisterDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filter = Filter()
        self._because = ""
        self.search = SearchField(self.tr("Search name, street, phone…"))
        self.search.setAccessibleName(self.tr("Search the members"))
        self._fit_search()
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.left_downwards)
        self.search.down_pressed.connect(self.left_downwards)
        self.active = self._standing_chip(self.tr("Active"), Standing.ACTIVE)
        self.former = self._standing_chip(self.tr("Former members"), Standing.FORMER)
        self.groups = MenuButton(self.tr("Groups"))
        self.more = MenuButton(self.tr("+ filter"))
        self.more.setAccessibleName(self.tr("Add a filter"))
        self.views = MenuButton(self.tr("Views"))
        self._chosen: list[Chip] = []
        self.groups.actions_menu.aboutToShow.connect(self._fill_groups)
        self.more.actions_menu.aboutToShow.connect(self._fill_more)
        for button in (self.groups, self.more, self.views):
            button.setProperty("look", "quiet")
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "search"):
            self._fit_search()

    def _fit_search(self) -> None:
        self.search.setMinimumWidth(scaled(_SEARCH_WIDTH))
        self.search.setMaximumWidth(scaled(2 * _SEARCH_WIDTH))

    def show_filter(self, wanted: Filter, because: str = "") -> None:
        """Show what is chosen now; this tells nobody. `because` is why only some people are shown."""
        is_other_choice = wanted != msgspec.structs.replace(self._filter, search=wanted.search)
        is_other_choice |= because != self._because
        self._filter, self._because = wanted, because
        with QSignalBlocker(self.search):
            if self.search.text() != wanted.search:
                self.search.setText(wanted.search)
        for chip, standing in ((self.active, Standing.ACTIVE), (self.former, Standing.FORMER)):
            with QSignalBlocker(chip):
                chip.setChecked(wanted.standing is standing)
        self.groups.setEnabled(bool(self._desk.register.groups))
        if is_other_choice:
            self._show_chosen()

    def show_counts(self, active: int, former: int) -> None:
        self.active.set_count(active)
        self.former.set_count(former)
        self._keep_room()

    def chosen_chips(self) -> Sequence[Chip]:
        """The chips of what was chosen from the menus."""
        return self._chosen

    def type_ahead(self, text: str) -> None:
        """Begin a new search with what was typed in the table; the one before has done its work there."""
        self.search.setFocus()
        self.search.setText(text)

    def _choose(self, **changes: object) -> None:
        self.filter_chosen.emit(msgspec.structs.replace(self._filter, **changes))

    def _search(self, text: str) -> None:
        self._choose(search=text)

    def _standing_chip(self, text: str, standing: Standing) -> Chip:
        chip = Chip(text)
        chip.toggled.connect(lambda: self._choose_standing(standing))
        return chip

    def _choose_standing(self, standing: Standing) -> None:
        """The chip that is on already goes off: then everybody is shown."""
        self._choose(standing=Standing.ALL if self._filter.standing is standing else standing)

    def _toggle_group(self, group: Id) -> None:
        chosen = self._filter.groups
        self._choose(groups=tuple(one for one in chosen if one != group) if group in chosen else (*chosen, group))

    def _fill_groups(self) -> None:
        menu = _emptied(self.groups)
        for key, group in self._desk.register.groups_in_order(closed=True):
            if group.closed and key not in self._filter.groups:
                continue
            action = _ticked(menu, group.name, key in self._filter.groups)
            action.triggered.connect(lambda _on=False, one=key: self._toggle_group(one))

    def _fill_more(self) -> None:
        menu = _emptied(self.more)
        now = self._filter
        for text, on, changes in (
            (self.tr("Volunteers"), now.volunteers_only, {"volunteers_only": not now.volunteers_only}),
            (self.tr("Organisations"), now.organisations_only, {"organisations_only": not now.organisations_only}),
        ):
            self._offer(menu, text, on, changes)
        menu.addSeparator()
        for lack, text in self._lacks().items():
            on = now.lack is lack
            self._offer(menu, text, on, {"lack": None if on else lack})
        functions = self._desk.functions()
        if functions:
            menu.addSeparator()
            inner = menu.addMenu(self.tr("Function"))
            for function in functions:
                on = now.function == function
                self._offer(inner, function, on, {"function": "" if on else function})

    def _offer(self, menu: QMenu, text: str, on: bool, changes: Mapping[str, object]) -> None:
        action = _ticked(menu, text, on)
        action.triggered.connect(lambda: self._choose(**changes))

    def _lacks(self) -> dict[Lack, str]:
        return {
            Lack.NO_EMAIL: self.tr("Without e-mail"),
            Lack.NO_PHONE: self.tr("Without phone"),
            Lack.NO_ADDRESS: self.tr("Without address"),
            Lack.NOT_PAID: self.tr("Not paid"),
        }

    def _show_chosen(self) -> None:
        """A chip for each thing chosen from a menu; pressing it takes it away."""
        for old in self._chosen:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chosen = []
        now = self._filter
        if self._because:
            self._add_chosen(self._because, {})
        for key in now.groups:
            groups = self._desk.register.groups
            name = groups[key].name if key in groups else self.tr("A group that is gone")
            self._add_chosen(name, {"groups": tuple(one for one in now.groups if one != key)})
        if now.volunteers_only:
            self._add_chosen(self.tr("Volunteers"), {"volunteers_only": False})
        if now.organisations_only:
            self._add_chosen(self.tr("Organisations"), {"organisations_only": False})
        if now.lack is not None:
            self._add_chosen(self._lacks()[now.lack], {"lack": None})
        if now.function:
            self._add_chosen(now.function, {"function": ""})

    def _add_chosen(self, text: str, without: dict[str, object]) -> None:
        chip = Chip(text, icon="close")
        chip.setChecked(True)
        chip.setMinimumWidth(QFontMetrics(font(bold=True)).horizontalAdvance(text) + 3 * Space.LARGE + Space.SMALL)
        chip.setAccessibleName(self.tr("Filter {name}, press to take it away").format(name=text))
        chip.toggled.connect(lambda: self._choose(**without))
        self._chosen.append(chip)
        self._line.addWidget(chip)
        chip.show()

    def _lay_out(self) -> None:
        line = FlowRow(self)
        for widget in (self.active, self.former, self.groups, self.more, self.views):
            line.addWidget(widget)
        self._line = line

    def _keep_room(self) -> None:
        """A chip that is on has bold words, which are wider."""
        for chip in (self.active, self.former):
            words = QFontMetrics(font(bold=True)).horizontalAdvance(chip.text())
            chip.setMinimumWidth(words + 2 * Space.LARGE)


def _emptied(button: MenuButton) -> QMenu:
    button.actions_menu.clear()
    return button.actions_menu


def _ticked(menu: QMenu, text: str, on: bool) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(on)
    return action
