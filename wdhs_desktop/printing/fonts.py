"""The font of all paper, and how wide its letters are: so that columns, labels and row heights are known before Typst
starts, and a letter that the font lacks is found in a font of this PC instead of printing an empty box."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FAMILY = "Source Sans Pro"
_REGULAR = "SourceSansPro-Regular.ttf"
_SEMIBOLD = "SourceSansPro-Semibold.ttf"


class Letters:
    """The widths of the letters of one font file, in ems. A letter that it lacks counts as a whole em."""

    def __init__(self, file: Path) -> None:
        data = file.read_bytes()
        tables = _tables(data)
        (units,) = struct.unpack_from(">H", data, tables["head"] + 18)
        (count,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
        raw = struct.unpack_from(f">{count * 2}H", data, tables["hmtx"])
        advances = [advance / units for advance in raw[::2]]
        glyphs = _glyphs(data, tables["cmap"])
        self.ems = _Ems({chr(code): advances[min(glyph, count - 1)] for code, glyph in glyphs.items()})
        self.ems.update(dict.fromkeys(_INVISIBLE, 0.0))

    def width(self, text: str, points: float) -> float:
        """How wide `text` is in points, without the small corrections between pairs of letters."""
        return sum(map(self.ems.__getitem__, text)) * points

    def has(self, letter: str) -> bool:
        return letter in self.ems


class _Ems(dict[str, float]):
    def __missing__(self, letter: str) -> float:
        return 1.0


_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\n\t"


def _tables(data: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sIII", data, 12 + 16 * index) for index in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in records}


def _glyphs(data: bytes, start: int) -> dict[int, int]:
    """The glyph of every code point, out of the format 12 map (OpenType, "cmap")."""
    (count,) = struct.unpack_from(">H", data, start + 2)
    for index in range(count):
        (offset,) = struct.unpack_from(">I", data, start + 8 + 8 * index)
        (kind,) = struct.unpack_from(">H", data, start + offset)
        if kind == 12:
            return _segmented(data, start + offset)
    raise ValueError("the paper font has no map of code points that we read")


def _segmented(data: bytes, start: int) -> dict[int, int]:
    (groups,) = struct.unpack_from(">I", data, start + 12)
    found: dict[int, int] = {}
    for index in range(groups):
        first, last, glyph = struct.unpack_from(">III", data, start + 16 + 12 * index)
        found.update(zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True))
    return found


@dataclass(frozen=True)
class PaperFonts:
    """What Typst may choose from: our own font alone, or with those of this PC behind it."""

    regular: Letters
    semibold: Letters

    def lacks(self, letters: Iterable[str]) -> bool:
        """Whether there is one among these letters that our own font can't draw."""
        return not all(map(self.regular.has, letters))


@cache
def folder() -> Path:
    """Where the package `font-source-sans-pro` keeps its files."""
    import font_source_sans_pro

    return Path(font_source_sans_pro.__file__).parent / "files"


@cache
def paper_fonts() -> PaperFonts:
    return PaperFonts(Letters(folder() / _REGULAR), Letters(folder() / _SEMIBOLD))


@cache
def typst_fonts(*, with_system: bool) -> Any:
    """The fonts as Typst wants them. Looking through those of the PC takes a tenth of a second: only when needed."""
    import typst

    return typst.Fonts(include_system_fonts=with_system, include_embedded_fonts=False, font_paths=[folder()])
