"""Puts the page of the register together from what an opened session has. The app calls this, and connects the rest."""

from __future__ import annotations

from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.page import RegisterPage
from wdhs_desktop.register.signals import RegisterSignals
from wdhs_desktop.register.store import RegisterStore


def build(
    store: RegisterStore, signals: RegisterSignals, surroundings: tuple[Dialogs, Clock, JobRunner], *, may_write: bool
) -> RegisterPage:
    """The store must have been made with `signals.announce` as its `on_change`. `may_write`: the right on the members.

    Connect `import_wanted`, `export_wanted` and `print_wanted`; the last two bring a `Selection`.
    """
    dialogs, clock, jobs = surroundings
    return RegisterPage(RegisterDesk(store, dialogs, clock, jobs, may_write=may_write), signals)
