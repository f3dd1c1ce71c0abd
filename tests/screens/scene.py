"""The list of scenes that the files tests/screens/scenes_*.py fill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

MakeWidget = Callable[[], QWidget]


@dataclass(frozen=True)
class Scene:
    """One picture: a page in the window, or (`is_framed` no) a widget of its own."""

    name: str
    make: MakeWidget
    is_framed: bool = True
    opened_by: str = "Ria"


SCENES: dict[str, Scene] = {}


def scene(name: str, *, framed: bool = True, opened_by: str = "Ria") -> Callable[[MakeWidget], MakeWidget]:
    """Register a function that makes a widget. `opened_by` is who has opened the members; empty when closed."""

    def register(make: MakeWidget) -> MakeWidget:
        if name in SCENES:
            raise ValueError(f"two scenes are called {name}")
        SCENES[name] = Scene(name, make, framed, opened_by)
        return make

    return register
