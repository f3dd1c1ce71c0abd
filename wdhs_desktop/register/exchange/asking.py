"""Doubts while a plan is being made: asked once, answered from the decisions, and otherwise gone the safe way."""

from __future__ import annotations

from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.exchange.plan import Choice, Decisions, Doubt

KEEP_AS_REMARK: Final = Choice(id="remark", label=QT_TRANSLATE_NOOP("Import", "Keep the text as a remark"))
LEAVE_OUT: Final = Choice(id="leave", label=QT_TRANSLATE_NOOP("Import", "Leave it out"))
TAKE: Final = Choice(id="take", label=QT_TRANSLATE_NOOP("Import", "Take it over as {reading}"))
TAKE_UNSURE: Final = Choice(
    id="unsure", label=QT_TRANSLATE_NOOP("Import", "Take it over as {reading}, and keep the text as a remark")
)
KEEP_WRITTEN: Final = Choice(id="keep", label=QT_TRANSLATE_NOOP("Import", "Keep it as it is written"))
BOTH: Final = Choice(id="both", label=QT_TRANSLATE_NOOP("Import", "Both: {first} and {second}"))
FIRST: Final = Choice(id="first", label=QT_TRANSLATE_NOOP("Import", "Only {first}"))
SECOND: Final = Choice(id="second", label=QT_TRANSLATE_NOOP("Import", "Only {second}"))

SHOWN: Final = 200
"""So many letters of a cell are shown in a doubt."""


class Doubts:
    """Collects the doubts of one plan. Doubts of one row and column have ids of their own, the same every time."""

    def __init__(self, sheet: str, decisions: Decisions) -> None:
        self._sheet = sheet
        self._decisions = decisions
        self._ids: set[str] = set()
        self.asked: list[Doubt] = []

    def ask(
        self,
        kind: str,
        row: int,
        column: str,
        found: str,
        choices: tuple[Choice, ...],
        *,
        problem: str = "",
        said: str = "",
        proposed: str = "",
        safe: str = "",
        **values: str,
    ) -> str:
        """Note a doubt and give the id of the choice to follow. `row` counts from 1; without `safe` the first is."""
        doubt_id = f"{kind}:{self._sheet}:{row}:{column}"
        while doubt_id in self._ids:
            doubt_id += "'"
        self._ids.add(doubt_id)
        safe = safe or choices[0].id
        decision = self._decisions.get(doubt_id, self._decisions.get(kind, ""))
        decided = any(choice.id == decision for choice in choices)
        decision = decision if decided else safe
        self.asked.append(
            Doubt(
                id=doubt_id,
                row=row,
                column=column,
                found=found if len(found) <= SHOWN else f"{found[:SHOWN]}…",
                kind=kind,
                problem=problem,
                choices=choices,
                proposed=proposed or safe,
                safe=safe,
                decision=decision,
                decided=decided,
                said=said,
                values=values,
            )
        )
        return decision
