"""What an update would do, or did: how many are new, which, why they changed, and how much there is to fetch."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.carrying.routes import Route
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import Change, News, Outcome, WhatChanges
from wdhs_desktop.library.screen.amounts import amount_words
from wdhs_desktop.library.screen.change_list import ChangeList
from wdhs_desktop.library.screen.file_choice import FileChoice


class UpdateSummary(QWidget):
    """The lists in the card of an update. `changed` comes when a large file is ticked or not."""

    item_wanted = Signal(str)
    changed = Signal()

    def __init__(self, store: LibraryStore) -> None:
        super().__init__()
        self._store = store
        self._is_stick = False
        self.changes: WhatChanges | None = None
        self.list, self.files = ChangeList(), FileChoice()
        self.amount = Text("")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        for part in (self.amount, self.list, self.files):
            body.addWidget(part)
        self.list.item_wanted.connect(self.item_wanted)
        self.files.changed.connect(self._show_amount)
        self.clear()

    @property
    def length(self) -> int:
        """Bytes to fetch, with the files that are ticked."""
        return (self.changes.fetch if self.changes is not None else 0) + self.files.length

    @property
    def spoken(self) -> str:
        """What a screen reader says at the main button: how much, and which."""
        amount = f"{self.amount.text()}." if self.length else ""
        return f"{amount} {self.list.spoken}".strip()

    def clear(self) -> None:
        self.changes = None
        self.list.clear()
        self.files.show_files(())
        self.files.setEnabled(True)
        self.amount.hide()
        self.hide()

    def show_changes(self, changes: WhatChanges, *, is_stick: bool) -> None:
        """Before it is done."""
        self.changes, self._is_stick = changes, is_stick
        self.list.show_changes(changes.changes, changes.withdrawn, self._topics(), opens=False)
        self.files.show_files(changes.files)
        self._show_amount()
        self.setVisible(bool(changes.changes or changes.withdrawn or changes.files or changes.fetch))

    def show_outcome(self, outcome: Outcome) -> None:
        """Afterwards, with a way to read each of them."""
        before = self.changes.withdrawn if self.changes is not None else ()
        withdrawn = [one for one in before if one.id in outcome.withdrawn]
        self.clear()
        changes = [*self._here(outcome.new, News.NEW), *self._here(outcome.changed, News.CHANGED)]
        self.list.show_changes(changes, withdrawn, self._topics(), opens=True)
        self.setVisible(bool(changes or withdrawn))

    def _here(self, ids: Iterable[str], news: News) -> Iterable[Change]:
        """What can be read now; an item that another afzender has too may stay hidden."""
        for item in ids:
            line = self._store.line(item)
            if line is not None:
                yield Change(id=item, kind=line.kind, title=line.title, topic=line.topic, note=line.note, news=news)

    def _show_amount(self) -> None:
        words = amount_words(self.length, is_stick=self._is_stick)
        self.amount.setText(self.tr("To fetch: {amount}").format(amount=words))
        self.amount.setVisible(self.length > 0)
        self.changed.emit()

    def _topics(self) -> dict[str, str]:
        return {topic.id: topic.title for topic in self._store.library().topics}

    # Sentences

    def counted(self, new: int, changed: int, withdrawn: int) -> str:
        """ "3 nieuw · 1 veranderd"; nothing when nothing happens."""
        parts = (
            self.tr("%n new", "", new) if new else "",
            self.tr("%n changed", "", changed) if changed else "",
            self.tr("%n withdrawn", "", withdrawn) if withdrawn else "",
        )
        return " · ".join(part for part in parts if part)

    def heading_of(self, changes: WhatChanges) -> str:
        new = sum(one.news is News.NEW for one in changes.changes)
        said = self.counted(new, len(changes.changes) - new, len(changes.withdrawn))
        return said or self.tr("There are pictures or files to fetch")

    def source_of(self, changes: WhatChanges, route: Route) -> str:
        """Where it comes from and when it was published."""
        if changes.published is None:
            return ""
        day = long_date(changes.published.astimezone().date())
        if changes.is_nothing and not changes.fetch:
            return self.tr("The guides here are the newest there are: of {day}.").format(day=day)
        if route.is_stick:
            said = self.tr("In “{place}”, published on {day}. Nothing has been fetched yet.")
            return said.format(place=route.place, day=day)
        return self.tr("Published on {day}. Nothing has been fetched yet.").format(day=day)
