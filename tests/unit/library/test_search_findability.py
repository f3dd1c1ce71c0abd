"""Volunteers find what they look for in the library that comes with the program; the questions are of somebody else."""

from __future__ import annotations

from pathlib import Path

from support.libraries import bring_in_starter

from tests.benchmarks.library_queries import questions
from wdhs_desktop.house.file import House
from wdhs_desktop.library.finding.search import Finder
from wdhs_desktop.library.keeping.store import LibraryStore

ENOUGH = 0.95
TOP = 3


def test_the_right_guide_is_in_the_first_three_lines(tmp_path: Path) -> None:
    house = House.create(tmp_path / "huis.wdhs", "De Linde", "buurthuis")
    bring_in_starter(LibraryStore(house, house.clock))
    finder = Finder(house)
    missed = [
        question.text
        for question in questions()
        if question.ids.isdisjoint(found.line.id for found in finder.search(question.text, limit=TOP).found)
    ]
    house.close()
    assert len(missed) <= (1 - ENOUGH) * len(questions()), missed
