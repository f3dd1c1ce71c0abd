"""The reserve password as a sheet of paper. The PDF only ever exists in memory, on its way to the printer."""

from __future__ import annotations

import io
from datetime import date

from wdhs_desktop.kit.text import long_date, translate
from wdhs_desktop.printing.compose import Composed, compose_template
from wdhs_desktop.printing.fonts import FAMILY
from wdhs_desktop.vault.recovery import WORDS_IN_LINE, RecoveryCode

TEMPLATE = "reservewachtwoord"


def sheet(code: RecoveryCode, collective: str, made_on: date) -> Composed:
    """Compose the sheet. Slow (Typst): work for a job. Raises UserError."""
    data = {
        "title": translate("RecoverySheet", "Reserve password"),
        "collective": collective,
        "font": FAMILY,
        "what": translate(
            "RecoverySheet",
            "With these words the members open when nobody knows a password any more. Who has this sheet can see"
            " everything. So keep it as you keep the key of your house.",
        ),
        "lines": [_line(number, line) for number, line in enumerate(code.lines, 1)],
        "check_text": translate(
            "RecoverySheet", "The number behind a line checks it: the program sees in which line a mistake is."
        ),
        "parts": _parts(),
        "qr_alt": translate("RecoverySheet", "QR code with the same words"),
        "qr_text": translate("RecoverySheet", "The same words"),
        "places": [translate("RecoverySheet", "This sheet lies at"), translate("RecoverySheet", "And a second one at")],
        "foot": translate("RecoverySheet", "Made on {date} · sheet {number}").format(
            date=long_date(made_on), number=sheet_number(code)
        ),
    }
    return compose_template(TEMPLATE, data, {"qr.svg": _qr_code(code)})


def sheet_number(code: RecoveryCode) -> str:
    """A short number by which people can tell an old sheet from a new one; it says nothing about the words."""
    return code.id.hex()[:4].upper()


def _line(number: int, line: str) -> dict[str, str]:
    words = line.split()
    return {"number": str(number), "words": " ".join(words[:WORDS_IN_LINE]), "check": words[WORDS_IN_LINE]}


def _parts() -> list[dict[str, str]]:
    return [
        {
            "title": translate("RecoverySheet", "Where do you keep it?"),
            "text": translate(
                "RecoverySheet",
                "Outside this building, in a closed envelope, and never beside the PC. Take no photo of it.",
            ),
        },
        {
            "title": translate("RecoverySheet", "How do you use it?"),
            "text": translate(
                "RecoverySheet",
                "Start the program. Choose “Open the members” and then “I lost my password”. Type the words of this"
                " sheet.",
            ),
        },
    ]


def _qr_code(code: RecoveryCode) -> bytes:
    import segno

    drawn = io.BytesIO()
    segno.make(" ".join(code.words), error="m", micro=False).save(drawn, kind="svg", border=0, scale=4)
    return drawn.getvalue()
