"""Which printer? Asked for a sheet that must go to paper and never into a file."""

from __future__ import annotations

from wdhs_desktop.kit.text import translate
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.printing.printer import no_printer, print_pdf, printers

CONTEXT = "PrinterChoice"


def print_after_choice(pdf: bytes, title: str, dialogs: Dialogs) -> bool:
    """Ask for a printer and send the sheet to it; False when the person changes their mind.

    Raises UserError when there is no printer, or when it doesn't take the paper.
    """
    found = printers()
    if not found:
        raise no_printer()
    chosen = dialogs.pick(
        translate(CONTEXT, "Which printer?"),
        translate(CONTEXT, "Stay beside it until the paper is there."),
        [printer.title for printer in found],
        translate(CONTEXT, "Print"),
    )
    if chosen is None:
        return False
    print_pdf(pdf, found[chosen].name, title=title)
    return True
