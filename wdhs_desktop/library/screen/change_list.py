"""What an update brings, changes and takes away, in three lists; afterwards each line opens what came in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.kit.widgets.card import Section
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.records import Change, News
from wdhs_desktop.library.screen.wording import kind_word

MOST_AT_FIRST = 6
MOST_AT_ALL = 300


class ChangeRow(QWidget):
    """One item: its title, below it why it changed or what it is, and perhaps a way to read it."""

    def __init__(self, change: Change, topic: str) -> None:
        super().__init__()
        self.read = LinkButton(self.tr("Read"))
        self.read.setAccessibleName(self.tr("Read “{title}”").format(title=change.title))
        has_reason = change.news is News.CHANGED and bool(change.note)
        kind = kind_word(change.kind)
        about = change.note if has_reason else f"{kind} · {topic}" if topic else kind
        self.spoken = f"{change.title}: {about}" if has_reason else change.title
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(change.title))
        words.addWidget(Text(about, Size.SMALL, Role.MUTED))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.LARGE)
        row.addLayout(words, 1)
        row.addWidget(self.read, 0, Qt.AlignmentFlag.AlignTop)


class ChangeGroup(Section):
    """One of the three lists; a long one begins folded."""

    item_wanted = Signal(str)

    def __init__(self, title: str, changes: Sequence[Change], topics: Mapping[str, str], *, opens: bool) -> None:
        super().__init__(title)
        self._title = title
        self._changes, self._topics, self._opens = changes, topics, opens
        self.rows: list[ChangeRow] = []
        self.more = LinkButton(self.tr("Show all %n", "", len(changes)), "down")
        self.more.clicked.connect(self._show_all)
        self._add(changes if len(changes) <= MOST_AT_FIRST + 2 else changes[:MOST_AT_FIRST])
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.setVisible(len(self.rows) < len(changes))

    @property
    def spoken(self) -> str:
        """The list in one sentence, as far as it is unfolded."""
        return f"{self._title}: {'; '.join(row.spoken for row in self.rows)}."

    def _add(self, changes: Sequence[Change]) -> None:
        for change in changes:
            row = ChangeRow(change, self._topics.get(change.topic, ""))
            row.read.setVisible(self._opens)
            row.read.clicked.connect(lambda _on=False, one=change.id: self.item_wanted.emit(one))
            self.body.addWidget(row)
            self.rows.append(row)

    def _show_all(self) -> None:
        self.body.removeWidget(self.more)
        self.more.hide()
        first = len(self.rows)
        self._add(self._changes[first:MOST_AT_ALL])
        left = len(self._changes) - len(self.rows)
        if left:
            self.body.addWidget(Text(self.tr("and %n more", "", left), Size.SMALL, Role.MUTED))
        if self._opens:
            self.rows[first].read.setFocus(Qt.FocusReason.OtherFocusReason)


class ChangeList(QWidget):
    """New, changed and withdrawn. `item_wanted` comes with the id of what somebody wants to read."""

    item_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.groups: list[ChangeGroup] = []
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.MEDIUM)

    def show_changes(
        self, changes: Sequence[Change], withdrawn: Sequence[Change], topics: Mapping[str, str], *, opens: bool
    ) -> None:
        """`opens`: what is new or changed can be read from here. `topics` gives the words for a topic."""
        self.clear()
        new = [one for one in changes if one.news is News.NEW]
        changed = [one for one in changes if one.news is News.CHANGED]
        for title, group, is_here in (
            (self.tr("New (%n)", "", len(new)), new, opens),
            (self.tr("Changed (%n)", "", len(changed)), changed, opens),
            (self.tr("Withdrawn by the afzender (%n)", "", len(withdrawn)), withdrawn, False),
        ):
            if group:
                self._add(ChangeGroup(title, group, topics, opens=is_here))
        if withdrawn:
            kept = self.tr("What you noted about these stays: bookmarks, notes and plans come back with the guide.")
            self.groups[-1].body.addWidget(Text(kept, Size.SMALL, Role.MUTED))

    @property
    def spoken(self) -> str:
        """All of it in sentences, for who can't see the list."""
        return " ".join(group.spoken for group in self.groups)

    def clear(self) -> None:
        for group in self.groups:
            self._body.removeWidget(group)
            group.hide()
            group.deleteLater()
        self.groups = []

    def _add(self, group: ChangeGroup) -> None:
        group.item_wanted.connect(self.item_wanted)
        self._body.addWidget(group)
        self.groups.append(group)
