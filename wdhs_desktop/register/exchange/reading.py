"""Reads a list in a child process with a cap on memory and time, so that a hostile or broken file can't hurt anything.

On Linux and macOS the child may use 512 MB; on Windows only the time limit (20 s) holds. In a frozen program the
executable itself is started with `--read-sheet PATH`; its launcher must hand that to `reading_child.main` first thing.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

import msgspec

import wdhs_desktop
from wdhs_desktop.kit.collector import collector_waits
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.exchange import reading_child
from wdhs_desktop.register.exchange.opening import is_open_elsewhere
from wdhs_desktop.register.exchange.reading_child import DoneFrame, ErrorFrame, Frame, ProgressFrame, SheetFrame
from wdhs_desktop.register.exchange.sheets import Caps, Progress, Row, Sheet, Workbook

_LOOK_EVERY_SECONDS = 0.05
_MAX_FRAME = 1 << 30
_DAMAGED = QT_TRANSLATE_NOOP("Errors", "This list can't be read: it is damaged, or far too large.")
_DAMAGED_DO = QT_TRANSLATE_NOOP(
    "Errors", "Open it in Excel or LibreOffice, save it under another name and choose that one."
)

Message = tuple[Frame, list[Row]] | None
"""A frame with the rows that follow a `SheetFrame`; None when the child has closed its end."""


def read_sheets(path: Path, caps: Caps | None = None, progress: Progress | None = None) -> Workbook:
    """Read every sheet of a list; what kind of file it is follows from its contents, not from its name.

    Raises `UserError` with the reason, and whatever `progress.check()` raises when the person cancels.
    """
    with collector_waits():
        return _read(path, caps or Caps(), progress)


def _read(path: Path, caps: Caps, progress: Progress | None) -> Workbook:
    sheets: list[Sheet] = []
    for frame, rows in _frames(path.absolute(), caps, progress):
        match frame:
            case SheetFrame():
                sheets.append(Sheet(name=frame.name, rows=rows, hidden=frame.hidden))
            case ProgressFrame() if progress is not None:
                progress.report(frame.done, frame.total, translate("Import", "Reading the list"))
            case ErrorFrame():
                raise UserError(frame.what, frame.do, **frame.values)
            case DoneFrame():
                return Workbook(
                    sheets=tuple(sheets),
                    encoding=frame.encoding,
                    delimiter=frame.delimiter,
                    open_elsewhere=is_open_elsewhere(path),
                )
    raise UserError(_DAMAGED, _DAMAGED_DO)


def _frames(path: Path, caps: Caps, progress: Progress | None) -> Iterator[tuple[Frame, list[Row]]]:
    """Give what the child writes, while looking whether the person cancels or the time is up."""
    deadline = time.monotonic() + caps.seconds
    with _child(path, caps) as messages:
        while True:
            try:
                message = messages.get(timeout=_LOOK_EVERY_SECONDS)
            except queue.Empty:
                if progress is not None:
                    progress.check()
                if time.monotonic() > deadline:
                    raise _took_too_long(path, caps) from None
                continue
            if message is None:
                return
            yield message


def _took_too_long(path: Path, caps: Caps) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Errors", "Reading “{name}” took longer than {seconds} seconds, so it was stopped."),
        QT_TRANSLATE_NOOP("Errors", "Split it in two in Excel or LibreOffice, or copy it to this computer first."),
        name=path.name,
        seconds=round(caps.seconds),
    )


def _command(path: Path) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-sheet", str(path)]
    return [sys.executable, "-P", "-m", reading_child.__name__, str(path)]


@contextmanager
def _child(path: Path, caps: Caps) -> Iterator[queue.SimpleQueue[Message]]:
    """Start the child and a thread that listens to it; whatever happens, both are gone afterwards."""
    home = str(Path(wdhs_desktop.__file__).parent.parent)
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, [home, os.environ.get("PYTHONPATH", "")])),
        reading_child.CAPS_VARIABLE: msgspec.json.encode(caps).decode(),
    }
    child = subprocess.Popen(  # noqa: S603 -- our own program, and the path is one argument
        _command(path),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
    assert child.stdout is not None
    listener = threading.Thread(target=_listen, args=(child.stdout, messages), daemon=True)
    listener.start()
    try:
        yield messages
    finally:
        child.kill()
        child.wait()
        listener.join()
        child.stdout.close()


def _listen(stream: IO[bytes], messages: queue.SimpleQueue[Message]) -> None:
    """Take frames from the pipe until it ends; half a frame counts as the end."""
    frames = msgspec.msgpack.Decoder(Frame)
    cells = msgspec.msgpack.Decoder(list[list[object]], ext_hook=reading_child.unpacked)
    try:
        while payload := _take(stream):
            frame = frames.decode(payload)
            rows = cells.decode(_take(stream)) if isinstance(frame, SheetFrame) else []
            messages.put((frame, cast("list[Row]", rows)))
    except (msgspec.DecodeError, OSError, ValueError):
        pass
    finally:
        messages.put(None)


def _take(stream: IO[bytes]) -> bytes:
    length = int.from_bytes(stream.read(8), "big")
    return stream.read(length) if length <= _MAX_FRAME else b""
