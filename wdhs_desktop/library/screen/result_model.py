"""The lines of the result list, each with the place where it was found and the words for who can't see it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from wdhs_desktop.kit.text import translate
from wdhs_desktop.library.records import Found, Line, News, Reason, Why
from wdhs_desktop.library.screen.wording import facts_line

FOUND = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def found_of(line: Line) -> Found:
    """A line that nobody searched for, as it stands on the shelf."""
    return Found(line=line, snippet=line.text)


def news_word(line: Line) -> str:
    return {
        News.NEW: translate("ResultModel", "New"),
        News.CHANGED: translate("ResultModel", "Changed"),
    }.get(line.news, "")


def news_line(line: Line) -> str:
    """What the author says that is new; nothing for what isn't."""
    word = news_word(line)
    return f"{word}: {line.note}" if word and line.note else word


def reason_line(why: Sequence[Why]) -> str:
    """Why it was found, for the first word that isn't there as it was typed."""
    for one in why:
        if one.reason is not Reason.EXACT:
            return _reason(one).format(typed=one.typed, found=one.found)
    return ""


def _reason(why: Why) -> str:
    if why.reason is Reason.COMPOUND:
        if why.found.casefold() in why.typed.casefold():
            return translate("ResultModel", "Found because “{found}” is a part of “{typed}”")
        return translate("ResultModel", "Found because “{typed}” is a part of “{found}”")
    return {
        Reason.FORM: translate("ResultModel", "Found because “{found}” is another form of “{typed}”"),
        Reason.SYNONYM: translate("ResultModel", "Found because “{found}” means the same as “{typed}”"),
    }.get(why.reason, translate("ResultModel", "Found because “{found}” looks like “{typed}”"))


class ResultModel(QAbstractListModel):
    """`FOUND` gives a `records.Found`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self._rows: dict[str, int] = {}
        self._today = date.min

    def show_found(self, found: Sequence[Found], today: date) -> None:
        self.beginResetModel()
        self._found, self._today = tuple(found), today
        self._rows = {one.line.id: row for row, one in enumerate(self._found)}
        self.endResetModel()

    @property
    def today(self) -> date:
        return self._today

    def found_at(self, row: int) -> Found | None:
        return self._found[row] if 0 <= row < len(self._found) else None

    def row_of(self, item: str) -> int | None:
        return self._rows.get(item)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.found_at(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role == FOUND:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(found)
        return None

    def _spoken(self, found: Found) -> str:
        line = found.line
        marked = translate("ResultModel", "with a bookmark") if line.is_bookmarked else ""
        parts = (line.title, facts_line(line, self._today), news_line(line), marked, found.snippet)
        return ". ".join(part for part in (*parts, reason_line(found.why)) if part)
