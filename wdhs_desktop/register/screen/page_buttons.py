"""The buttons at the top of the page and every shortcut of it, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from wdhs_desktop.kit.widgets.buttons import Button, MenuButton, PrimaryButton

if TYPE_CHECKING:
    from wdhs_desktop.register.screen.page import RegisterPage


class PageButtons(QObject):
    """Print, more, and the one main action: somebody new."""

    def __init__(self, page: RegisterPage, *, may_write: bool) -> None:
        super().__init__(page)
        self._page = page
        self._may_write = may_write
        self.print = Button(self.tr("Print"), "print")
        self.more = MenuButton(self.tr("More"))
        self.new = PrimaryButton(self.tr("New member"), "person-add")
        self.new.setVisible(may_write)
        for button in (self.print, self.more, self.new):
            page.actions.addWidget(button)
        self.print.clicked.connect(self._print)
        self.new.clicked.connect(lambda: page.side.start_new())
        self.undo_action = self._action(self.tr("Undo"), QKeySequence.StandardKey.Undo, lambda: page.undo.undo())
        self.redo_action = self._action(self.tr("Redo"), QKeySequence("Ctrl+Y"), lambda: page.undo.redo())
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self._action(self.tr("Search"), QKeySequence.StandardKey.Find, lambda: page.filter_bar.search.setFocus())
        self._action(self.tr("Print"), QKeySequence.StandardKey.Print, self._print)
        if may_write:
            self._action(self.tr("New member"), QKeySequence.StandardKey.New, lambda: page.side.start_new())
            self._action(self.tr("Edit"), QKeySequence("Ctrl+E"), lambda: page.side.edit())
        self._fill()

    def _fill(self) -> None:
        menu, page = self.more.actions_menu, self._page
        if self._may_write:
            menu.addAction(self.tr("Import a list…"), lambda: page.import_wanted.emit())
        menu.addAction(self.tr("Export…"), lambda: page.export_wanted.emit(page.current_selection()))
        menu.addAction(self.tr("Copy e-mail addresses…"), lambda: page.lists.show_emails())
        menu.addSeparator()
        menu.addAction(self.tr("Columns…"), lambda: page.lists.choose_columns())
        if self._may_write:
            menu.addAction(self.tr("Manage groups…"), lambda: page.lists.manage_groups())
            menu.addAction(self.tr("Our own fields…"), lambda: page.lists.manage_own_fields())
            menu.addAction(self.tr("Find doubles…"), lambda: page.lists.find_doubles())
            menu.addSeparator()
            menu.addAction(self.undo_action)
            menu.addAction(self.redo_action)
        menu.addAction(self.tr("Changes so far"), lambda: page.side.show_history())

    def _print(self) -> None:
        self._page.print_wanted.emit(self._page.current_selection())

    def _action(self, text: str, keys: QKeySequence | QKeySequence.StandardKey, work: object) -> QAction:
        action = QAction(text, self._page)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(work)
        self._page.addAction(action)
        return action
