"""What one column of a sheet is about, with the reason."""

from __future__ import annotations

from wdhs_desktop.register.exchange.plan import Value
from wdhs_desktop.register.exchange.targets import Target, label_of


class ColumnMapping(Value, frozen=True):
    """What one column is about. `index` counts from 0; `confidence` runs from 0 to 1; `samples` are examples.

    `why` is a sentence in the language of the interface.
    """

    index: int
    title: str
    target: Target
    parameter: str = ""
    confidence: float = 1.0
    why: str = ""
    samples: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return label_of(self.target, self.parameter)
