"""Keeps a text from becoming a formula in a sheet program, and brings the original back when it is read again.

ASVS 1.2.10: a cell that begins with one of these signs is quoted and gets an apostrophe in front.
"""

from __future__ import annotations

import re
from typing import Final

_DANGEROUS: Final = re.compile(r"'*[=+\-@\t\r]")


def neutralised(text: str) -> str:
    """Put an apostrophe in front of what a sheet program would take for a formula."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def original(text: str) -> str:
    """Take off the apostrophe that `neutralised` put there."""
    return text[1:] if text.startswith("'") and _DANGEROUS.match(text, 1) else text
