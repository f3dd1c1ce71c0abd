"""Text files (.csv, .txt) into one sheet: which letters, which separator, and where a quote was forgotten."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator

from charset_normalizer import from_bytes

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.exchange.formulas import original
from wdhs_desktop.register.exchange.sheets import Caps, Row, Sheet
from wdhs_desktop.register.exchange.workbook_files import too_long_cell, too_many_columns, too_many_rows

_SEPARATORS = ";,\t|"
_SAMPLE_LINES = 60
_SAMPLE_BYTES = 64 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLD_ENCODINGS = ["cp1252", "cp850", "mac_roman", "cp1254", "cp1250"]
_DUTCH_LETTERS = frozenset("áàâäãåçéèêëíìîïñóòôöõøúùûüýÿßÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝ€’‘“”–…°²½¼¾´§")


def read_text(data: bytes, name: str, caps: Caps) -> tuple[Sheet, str, str]:
    """Give the sheet, the encoding and the separator. Raises `UserError` when it isn't a list."""
    text, encoding = decode(data)
    text, separator = find_separator(text)
    rows = [*_rows(text, separator, caps)]
    width = max(map(len, rows), default=0)
    for row in rows:
        row.extend([""] * (width - len(row)))
    return Sheet(name=name, rows=rows), encoding, separator


def decode(data: bytes) -> tuple[str, str]:
    """Find out how the letters were written, and give the text with the name of the encoding."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace").lstrip("\ufeff"), encoding
    sample = data[:_SAMPLE_BYTES]
    if encoding := _wide_encoding(sample):
        return data.decode(encoding, errors="replace"), encoding
    if b"\0" in sample:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "This file isn't a list: it holds no text."),
            QT_TRANSLATE_NOOP("Errors", "Choose an .xlsx, .xls, .ods or .csv file."),
        )
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        encoding = _old_encoding(data)
        return data.decode(encoding, errors="replace"), encoding


def _wide_encoding(sample: bytes) -> str:
    """Recognise UTF-16 without its mark: nearly every second byte is empty, and never the other one."""
    even, odd = sample[0::2], sample[1::2]
    if odd.count(0) > 0.8 * len(odd) and not even.count(0):
        return "utf-16-le"
    return "utf-16-be" if even.count(0) > 0.8 * len(even) and not odd.count(0) else ""


def _old_encoding(data: bytes) -> str:
    """Choose among the encodings of before UTF-8: the one in which the odd letters are those of Dutch names."""
    odd_lines = b"\n".join(line for line in data.splitlines() if not line.isascii())[:_SAMPLE_BYTES]
    if _share_of_dutch_letters(odd_lines, "cp1252") > 0.95:
        return "cp1252"
    best = from_bytes(odd_lines, cp_isolation=_OLD_ENCODINGS).best()
    candidates = [best.encoding, *_OLD_ENCODINGS] if best else _OLD_ENCODINGS
    return max(candidates, key=lambda encoding: _share_of_dutch_letters(odd_lines, encoding))


def _share_of_dutch_letters(data: bytes, encoding: str) -> float:
    odd = [letter for letter in data.decode(encoding, errors="replace") if not letter.isascii()]
    return sum(letter in _DUTCH_LETTERS for letter in odd) / len(odd) if odd else 0.0


def find_separator(text: str) -> tuple[str, str]:
    """Find what stands between the columns; a first line `sep=;` says it and is taken off."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return rest, first.strip()[4]
    lines = [line for line in text[: _SAMPLE_BYTES * 4].splitlines() if line.strip()][:_SAMPLE_LINES]
    return text, max(_SEPARATORS, key=lambda separator: _steadiness(lines, separator))


def _steadiness(lines: list[str], separator: str) -> tuple[float, int]:
    """Say how much a separator behaves like one: in most lines, the same number of times."""
    found = Counter(_count_outside_quotes(line, separator) for line in lines)
    found.pop(0, None)
    if not found:
        return (0.0, 0)
    times, lines_with = found.most_common(1)[0]
    return (lines_with / len(lines), times)


def _count_outside_quotes(line: str, separator: str) -> int:
    return sum(part.count(separator) for part in line.split('"')[::2])


def _rows(text: str, separator: str, caps: Caps) -> Iterator[Row]:
    csv.field_size_limit(caps.cell)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    began = ended = 0
    last: list[str] = []
    try:
        for count, row in enumerate(reader, 1):
            if len(row) > caps.columns:
                raise too_many_columns(len(row), caps)
            if count > caps.rows:
                raise too_many_rows(count, caps)
            began, ended, last = ended + 1, reader.line_num, row
            yield [original(cell) for cell in row]
    except csv.Error as error:
        raise _forgotten_quote(ended + 1) if '"' in text else too_long_cell(ended + 1, caps) from error
    if last and "\n" in last[-1] and text.count('"') % 2:
        raise _forgotten_quote(began)


def _forgotten_quote(line: int) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "From line {line} on the list can't be read: a quotation mark isn't closed there."),
        QT_TRANSLATE_NOOP("Errors", "Mend that line, or save the list as .xlsx and choose that one."),
        line=line,
    )
