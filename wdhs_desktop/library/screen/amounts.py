"""How much there is to fetch, and how long that takes, in words that need no reckoning."""

from __future__ import annotations

from math import ceil

from wdhs_desktop.kit.text import translate

_THOUSAND, _MILLION, _MILLIARD = 1000, 1_000_000, 1_000_000_000
_WEB_SPEED, _STICK_SPEED = 250_000, 5_000_000
"""Bytes a second that a poor line and an old stick still make."""


def size_words(length: int) -> str:
    """A number of bytes as "320 kB", "1,4 MB" or "80 GB"."""
    from PySide6.QtCore import QLocale

    if length < _MILLION:
        return translate("Amounts", "{number} kB").format(number=max(1, ceil(length / _THOUSAND)))
    if length < _MILLIARD:
        return translate("Amounts", "{number} MB").format(number=QLocale().toString(length / _MILLION, "f", 1))
    return translate("Amounts", "{number} GB").format(number=QLocale().toString(length // _MILLIARD))


def time_words(length: int, *, is_stick: bool) -> str:
    """About how long it takes to fetch so many bytes."""
    minutes = ceil(length / (_STICK_SPEED if is_stick else _WEB_SPEED) / 60)
    if minutes <= 1:
        return translate("Amounts", "less than a minute")
    return translate("Amounts", "about %n minute(s)", "", minutes)


def amount_words(length: int, *, is_stick: bool) -> str:
    """Both, as "320 kB, minder dan een minuut"."""
    return f"{size_words(length)}, {time_words(length, is_stick=is_stick)}"
