"""What is wrong in an editor's folder, with the file and the line, so that it can be mended at once."""

from __future__ import annotations

import msgspec


class Fault(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """`file` is relative to the folder, with slashes; `line` counts from 1. What is refused is never published."""

    file: str
    line: int
    text: str
    is_refused: bool = True
