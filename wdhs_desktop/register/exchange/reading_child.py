"""The child process that opens a list: it alone meets hostile bytes, with a cap on memory and nothing to lose.

It gets a path as its only argument and writes frames to its standard output; `reading` is at the other end.
"""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.register.exchange.sheets import Caps, Sheet

EXT_DATE = 1
EXT_MOMENT = 2
_LENGTH_BYTES = 8
CAPS_VARIABLE = "WDHS_READING_CAPS"


class ProgressFrame(msgspec.Struct, tag="progress"):
    done: int
    total: int


class SheetFrame(msgspec.Struct, tag="sheet"):
    """A sheet without its rows, which follow as a frame of their own."""

    name: str
    hidden: bool


class DoneFrame(msgspec.Struct, tag="done"):
    encoding: str = ""
    delimiter: str = ""


class ErrorFrame(msgspec.Struct, tag="error"):
    what: str
    do: str
    values: dict[str, str | int]


Frame = ProgressFrame | SheetFrame | DoneFrame | ErrorFrame


class FrameWriter:
    """Writes frames with their length in front."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._encoder = msgspec.msgpack.Encoder()

    def write(self, frame: Frame) -> None:
        self._write_bytes(self._encoder.encode(frame))

    def write_sheet(self, sheet: Sheet) -> None:
        self.write(SheetFrame(sheet.name, sheet.hidden))
        rows = [[_packed(cell) if isinstance(cell, date) else cell for cell in row] for row in sheet.rows]
        self._write_bytes(self._encoder.encode(rows))

    def _write_bytes(self, payload: bytes) -> None:
        self._stream.write(len(payload).to_bytes(_LENGTH_BYTES, "big"))
        self._stream.write(payload)
        self._stream.flush()


def _packed(day: date) -> msgspec.msgpack.Ext:
    """Dates as their own kind, so that they never mix with texts that look like one."""
    if isinstance(day, datetime):
        return msgspec.msgpack.Ext(EXT_MOMENT, day.replace(tzinfo=None).isoformat().encode())
    return msgspec.msgpack.Ext(EXT_DATE, day.toordinal().to_bytes(4, "big"))


def unpacked(code: int, data: memoryview) -> date | datetime:
    """The other way round, for the reader of the frames."""
    if code == EXT_DATE:
        return date.fromordinal(int.from_bytes(data, "big"))
    return datetime.fromisoformat(bytes(data).decode())


def limit_memory(caps: Caps) -> None:
    """Cap memory and processor time. Windows has no such call: there the parent's time limit alone stops a bomb."""
    if sys.platform == "win32":
        return
    import resource

    seconds = int(caps.seconds) + 1
    resource.setrlimit(resource.RLIMIT_AS, (caps.memory_bytes, caps.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read_into(path: Path, writer: FrameWriter, caps: Caps) -> None:
    """Read a list by its contents, whatever its name says, and write its sheets as frames."""
    from wdhs_desktop.register.exchange import opening, text_files, workbook_files

    data = opening.open_list(path, caps)
    if data.startswith((workbook_files.ZIP_MAGIC, workbook_files.OLE_MAGIC)):
        for sheet in workbook_files.read_workbook(data, caps, lambda d, t: writer.write(ProgressFrame(d, t))):
            writer.write_sheet(sheet)
        writer.write(DoneFrame())
    else:
        sheet, encoding, delimiter = text_files.read_text(data, path.stem, caps)
        writer.write_sheet(sheet)
        writer.write(DoneFrame(encoding, delimiter))


def main() -> int:
    caps = msgspec.json.decode(os.environ.get(CAPS_VARIABLE, "{}"), type=Caps)
    limit_memory(caps)
    writer = FrameWriter(sys.stdout.buffer)
    try:
        read_into(Path(sys.argv[-1]), writer, caps)
    except UserError as error:
        values = {name: value if isinstance(value, int) else str(value) for name, value in error.values.items()}
        writer.write(ErrorFrame(error.what, error.do, values))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
