"""What the house adds to the library: bookmarks, notes, plans, its own gemeente, and what it looked for in vain.

None of it hangs on a sender: it hangs on the id of an item, so it outlives updates and senders.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from io import StringIO
from pathlib import Path
from secrets import token_bytes

import msgspec

from wdhs_desktop.kit.files import write_whole
from wdhs_desktop.kit.text import translate
from wdhs_desktop.library.keeping.core import LibraryCore
from wdhs_desktop.library.records import HouseNote, Missed, Municipality, Plan

LONGEST_MISSED = 200
_MUNICIPALITY = "municipality"
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


class AdditionsStore(LibraryCore):
    """Everybody who opens the file reads this, without a password."""

    def set_bookmark(self, item: str, is_on: bool) -> None:
        from wdhs_desktop.library.keeping import addition_rows as rows

        with self._writing() as connection:
            rows.write_bookmark(connection, item, is_on, self._clock.now())

    def bookmarks(self) -> frozenset[str]:
        """The ids of all items with a bookmark, also of those that aren't here any more."""
        from wdhs_desktop.library.keeping import addition_rows as rows

        with self._reading() as connection:
            return rows.read_bookmarks(connection)

    def notes(self, item: str) -> tuple[HouseNote, ...]:
        """The notes of the house with a guide, as its headings are now."""
        from wdhs_desktop.library.keeping import addition_rows as rows

        with self._reading() as connection:
            return rows.read_notes(connection, item)

    def save_note(self, note: HouseNote) -> HouseNote:
        """Keep a note; one without an id is new and gets one."""
        from wdhs_desktop.library.keeping import addition_rows as rows

        kept = msgspec.structs.replace(note, id=note.id or token_bytes(16))
        with self._writing() as connection:
            rows.write_note(connection, kept)
        return kept

    def remove_note(self, note: bytes) -> None:
        from wdhs_desktop.library.keeping import addition_rows as rows

        with self._writing() as connection:
            rows.remove_note(connection, note)

    def plans(self, item: str) -> tuple[Plan, ...]:
        """The plans that were made of a stappenplan, by day."""
        from wdhs_desktop.library.keeping import addition_rows as rows

        with self._reading() as connection:
            return rows.read_plans(connection, item)

    def save_plan(self, plan: Plan) -> Plan:
        """Keep a plan; one without an id is new and gets one."""
        from wdhs_desktop.library.keeping import addition_rows as rows

        kept = msgspec.structs.replace(plan, id=plan.id or token_bytes(16))
        with self._writing() as connection:
            rows.write_plan(connection, kept)
        return kept

    def remove_plan(self, plan: bytes) -> None:
        from wdhs_desktop.library.keeping import addition_rows as rows

        with self._writing() as connection:
            rows.remove_plan(connection, plan)

    def municipality(self) -> Municipality:
        """The own gemeente; empty until somebody fills it in."""
        try:
            return msgspec.json.decode(self.setting(_MUNICIPALITY) or "{}", type=Municipality)
        except (msgspec.MsgspecError, UnicodeError):
            return Municipality()

    def set_municipality(self, municipality: Municipality) -> None:
        self.set_setting(_MUNICIPALITY, msgspec.json.encode(municipality).decode())

    # The notebook

    def note_missed(self, text: str, item: str = "", today: date | None = None) -> None:
        """Count a search without an answer, or a guide that didn't help. It never leaves this file by itself."""
        from wdhs_desktop.library.keeping import addition_rows as rows

        words = " ".join(text.split())[:LONGEST_MISSED]
        if words or item:
            with self._writing() as connection:
                rows.write_missed(connection, words, item, today or self._clock.today())

    def missed(self) -> tuple[Missed, ...]:
        """What was missed most comes first."""
        from wdhs_desktop.library.keeping import addition_rows as rows

        with self._reading() as connection:
            return rows.read_missed(connection)

    def forget_missed(self, ids: int | Iterable[int]) -> None:
        from wdhs_desktop.library.keeping import addition_rows as rows

        with self._writing() as connection:
            rows.remove_missed(connection, (ids,) if isinstance(ids, int) else ids)

    def export_missed(self, path: Path) -> None:
        """Write the notebook as a sheet for the editors, after somebody has read and pruned it. Raises UserError."""
        page = StringIO()
        lines = csv.writer(page, delimiter=";", lineterminator="\r\n")
        lines.writerow(
            [
                translate("Library", "Looked for"),
                translate("Library", "Guide that didn't help"),
                translate("Library", "Times"),
                translate("Library", "Last time"),
            ]
        )
        for one in self.missed():
            lines.writerow([_harmless(one.text), one.item, one.count, one.last_on.isoformat()])
        write_whole(path, page.getvalue().encode("utf-8-sig"))


def _harmless(text: str) -> str:
    """A sheet would take such a text for a formula."""
    return f"'{text}" if text.startswith(_FORMULAS) else text
