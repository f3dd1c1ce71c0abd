"""What was read before, and where in it, so that back is the very same place."""

from __future__ import annotations

from typing import NamedTuple

MOST = 60


class Place(NamedTuple):
    """An item, a heading in it to begin at, or how far it was scrolled."""

    item: str
    heading_id: str = ""
    scrolled: int = 0


class Trail:
    """Two piles, as in a browser: opening something new forgets what was gone back from."""

    def __init__(self) -> None:
        self._before: list[Place] = []
        self._after: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        return bool(self._before)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._after)

    def leave(self, place: Place) -> None:
        """Something else is opened from here."""
        self._before = [*self._before, place][-MOST:]
        self._after = []

    def back(self, now: Place) -> Place | None:
        """The place before this one; None where it began."""
        if not self._before:
            return None
        self._after.append(now)
        return self._before.pop()

    def forward(self, now: Place) -> Place | None:
        if not self._after:
            return None
        self._before.append(now)
        return self._after.pop()
