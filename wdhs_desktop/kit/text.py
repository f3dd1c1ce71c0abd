"""Words on screen, on paper and on the command line: translation without a widget, and Dutch dates and counts."""

from __future__ import annotations

from datetime import date, datetime

from wdhs_desktop.kit.errors import UserError


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark a source text for the translators; it is translated later, with `translate(context, …)`."""
    del context
    return source


def translate(context: str, source: str, disambiguation: str = "", count: int = -1) -> str:
    """Give the text in the language of the interface; `%n` in it becomes `count`."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, source, disambiguation or None, count)


def say(error: UserError) -> str:
    """Put an error into one or two sentences in the language of the interface."""
    parts = [translate("Errors", part) for part in (error.what, error.do) if part]
    return " ".join(parts).format(**error.values)


def long_date(day: date) -> str:
    """Write a date with its month in letters: 5 maart 1951."""
    from PySide6.QtCore import QDate, QLocale

    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def day_of_week(day: date) -> str:
    """Write a date with its day before it: wo 14 april 2027."""
    from PySide6.QtCore import QDate, QLocale

    name = QLocale().toString(QDate(day.year, day.month, day.day), "ddd").rstrip(".")
    return f"{name} {long_date(day)}"


def short_date(day: date) -> str:
    """Write a date in figures, the Dutch way: 05-03-1951."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def moment(at: datetime) -> str:
    """Write a moment in local time: 5 maart 2026, 14:05."""
    local = at.astimezone()
    return f"{long_date(local.date())}, {local:%H:%M}"
