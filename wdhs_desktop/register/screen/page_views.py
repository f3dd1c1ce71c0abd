"""Saved views: the filter, the columns and the order of this moment under a name, one click away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.widgets.buttons import MenuButton
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.list_records import SavedView
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.view_state import ViewState, state_of


class ViewsMenu(QObject):
    """Fills the menu of a button each time that it opens. Views are kept in the file, for everybody."""

    state_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: RegisterDesk, button: MenuButton, state: Callable[[], ViewState]) -> None:
        super().__init__(button)
        self._desk = desk
        self._state = state
        self._menu: QMenu = button.actions_menu
        self._menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Everybody, the usual columns"), lambda: self.state_wanted.emit(ViewState()))
        views = sorted(self._desk.register.saved_views.items(), key=lambda pair: fold(pair[1].name))
        for _key, view in views:
            text = view.name.replace("&", "&&")
            self._menu.addAction(text, partial(self._show, view))
        if not self._desk.may_write:
            return
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Keep this view…"), self.keep)
        if views:
            gone = self._menu.addMenu(self.tr("Remove a view"))
            for key, view in views:
                gone.addAction(view.name.replace("&", "&&"), partial(self._remove, key))

    def keep(self) -> None:
        name = self._desk.dialogs.ask_text(self.tr("Keep this view"), self.tr("Name, such as “Kookgroep with phone”"))
        if name and name.strip():
            self._try(lambda: self._desk.store.save_view(self._state().saved_as(name.strip())))

    def _show(self, view: SavedView) -> None:
        self.state_wanted.emit(state_of(view))

    def _remove(self, key: Id) -> None:
        self._try(lambda: self._desk.store.remove_view(key))

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except UserError as error:
            self.failed.emit(error)
