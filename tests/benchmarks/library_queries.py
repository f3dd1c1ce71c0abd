"""What is typed in the measurements of the library: made-up searches, and the questions of volunteers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parents[1] / "data" / "library"
QUESTIONS = DATA / "questions.tsv"
COMPOUNDS = DATA / "compounds.tsv"


@dataclass(frozen=True)
class Question:
    """What a volunteer would type, and the ids of what answers it."""

    text: str
    ids: frozenset[str]


def questions() -> list[Question]:
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line.strip()]
    return [Question(text, frozenset(ids.split())) for text, ids in pairs]


def made_up_queries(words: Sequence[str], count: int = 200, seed: int = 11) -> list[str]:
    """One to three words each, common ones more often; one in six is cut off, one in ten has a wrong letter."""
    chance = random.Random(seed)
    weights = [1 / (rank + 10) for rank in range(len(words))]
    queries = []
    for number in range(count):
        typed = chance.choices(words, weights, k=chance.choice((1, 1, 2, 2, 3)))
        last = typed[-1]
        if number % 6 == 0 and len(last) > 4:
            typed[-1] = last[: len(last) * 2 // 3]
        elif number % 10 == 1 and len(last) > 5:
            at = chance.randrange(1, len(last) - 1)
            typed[-1] = last[:at] + last[at + 1 :]
        queries.append(" ".join(typed))
    return queries


def judged_compounds() -> dict[tuple[str, str], bool]:
    """(word, compound) and whether the compound really has the word in it."""
    rows = [line.split("\t") for line in COMPOUNDS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {(word, whole): verdict == "ja" for word, whole, verdict in rows}
