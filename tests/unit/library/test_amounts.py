"""How much there is to fetch, in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from wdhs_desktop.library.screen.amounts import amount_words, size_words, time_words


@pytest.fixture(autouse=True)
def _dutch() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("nl_NL"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (1, "1 kB"),
        (318_400, "319 kB"),
        (999_999, "1000 kB"),
        (4_100_000, "4,1 MB"),
        (79_808_100_000, "79 GB"),
    ],
)
def test_sizes_need_no_reckoning(length: int, words: str) -> None:
    assert size_words(length) == words


def test_a_stick_is_quicker_than_a_poor_line() -> None:
    large = 60_000_000
    assert time_words(large, is_stick=True) == "less than a minute"
    assert "4" in time_words(large, is_stick=False)
    assert amount_words(320_000, is_stick=False) == "320 kB, less than a minute"
