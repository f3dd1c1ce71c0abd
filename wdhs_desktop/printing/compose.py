"""From a document to PDF/UA-1 bytes, in memory: the template of its kind, the data as JSON, and Typst.

Names never enter Typst as code: they travel in a data file and are shown as plain strings, so that "#image(…)" or
"= 1" in a name is printed as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from threading import Thread
from typing import Any

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.paths import resources
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.printing.document import Document, LabelsDocument, TableDocument
from wdhs_desktop.printing.fonts import paper_fonts, typst_fonts
from wdhs_desktop.printing.pages import attendance_data, labels_data, table_data

_PAGES = re.compile(rb"/Type\s*/Pages\s*/Count (\d+)")
_NO_GLYPH = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_CONTROLS = frozenset(
    map(chr, [*range(10), *range(11, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFFFF])
)
"""Characters that have no business on paper: controls, and those that turn the direction of what follows."""
_NO_CONTROLS = dict.fromkeys(map(ord, _CONTROLS))
STAND_IN = "?"
_TURNS_REMEMBERED = 10


@dataclass(frozen=True)
class Composed:
    """A finished PDF. `unprintable` are the characters that no font of this PC has; a ? stands in their place."""

    pdf: bytes
    pages: int
    unprintable: tuple[str, ...] = ()


def compose(document: Document) -> Composed:
    """Make the PDF of a document. Raises UserError when Typst can't make it."""
    if isinstance(document, LabelsDocument):
        return compose_template("labels", labels_data(document, paper_fonts()))
    if isinstance(document, TableDocument):
        return compose_template("table", table_data(document, paper_fonts()))
    return compose_template("attendance", attendance_data(document, paper_fonts()))


def compose_template(name: str, data: object, files: Mapping[str, bytes] = {}) -> Composed:
    """Run the template `name` over `data` (anything that JSON can hold); `files` stand beside it ("qr.svg")."""
    text = msgspec.json.encode(data).decode()
    letters = set(text)
    if letters & _CONTROLS or "\\u00" in text:
        text = msgspec.json.encode(_without_controls(msgspec.to_builtins(data))).decode()
        letters = set(text)
    with_system = paper_fonts().lacks(letters)
    missing: list[str] = []
    for _ in range(3):
        try:
            pdf = _compile(name, text.encode(), files, with_system=with_system)
        except _MissingLettersError as error:
            if not with_system:
                with_system = True
                continue
            missing.extend(error.letters)
            text = text.translate({ord(letter): STAND_IN for letter in error.letters})
        else:
            return Composed(pdf, count_pages(pdf), tuple(dict.fromkeys(missing)))
    raise _cannot_compose("")


def _without_controls(data: Any) -> Any:
    if isinstance(data, str):
        return data.translate(_NO_CONTROLS)
    if isinstance(data, dict):
        return {key: _without_controls(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_without_controls(value) for value in data]
    return data


class _MissingLettersError(Exception):
    def __init__(self, letters: tuple[str, ...]) -> None:
        super().__init__(letters)
        self.letters = letters


def _compile(name: str, data: bytes, files: Mapping[str, bytes], *, with_system: bool) -> bytes:
    import typst

    fonts = typst_fonts(with_system=with_system)
    inputs: dict[str, Any] = {"main": _template(name), "base.typ": _template("base"), "data.json": data, **files}
    try:
        pdf: bytes = typst.compile(inputs, format="pdf", pdf_standards=["ua-1"], font_paths=fonts, timestamp=0)
    except typst.TypstError as error:
        letters = _letters_without_glyph(error.diagnostic)
        if letters:
            raise _MissingLettersError(letters) from error
        raise _cannot_compose(error.message) from error
    finally:
        Thread(target=_forget, args=(fonts,), name="forget").start()
    return pdf


def _forget(fonts: Any) -> None:
    """Let Typst drop what it remembers of the last document, which would keep names in memory after closing.

    It drops what no compilation has used for ten turns, so ten empty ones are enough. Nobody waits for them.
    """
    import typst

    for _ in range(_TURNS_REMEMBERED + 1):
        typst.compile(b"", format="pdf", font_paths=fonts)


def _cannot_compose(message: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "This can't be put on paper: {message}"),
        QT_TRANSLATE_NOOP("Errors", "Choose fewer columns and try again."),
        message=message,
    )


def _letters_without_glyph(diagnostic: str) -> tuple[str, ...]:
    """The characters that PDF/UA refuses, because no font draws them."""
    found = (_ESCAPED.sub(lambda code: chr(int(code[1], 16)), text) for text in _NO_GLYPH.findall(diagnostic))
    return tuple(dict.fromkeys(letter for text in found for letter in text if not letter.isascii()))


@cache
def _template(name: str) -> bytes:
    return (resources() / "print" / f"{name}.typ").read_bytes()


def count_pages(pdf: bytes) -> int:
    """How many pages a PDF of ours has."""
    counted = _PAGES.search(pdf)
    return int(counted[1]) if counted else 1
