"""Opening the file of a list: every way in which that fails, each with its own sentence."""

from __future__ import annotations

from pathlib import Path

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.exchange.sheets import Caps

_LOCK_PREFIXES = ("~$", ".~lock.")
_CHOOSE = QT_TRANSLATE_NOOP("Errors", "Choose an .xlsx, .xls, .ods or .csv file.")
_SAVE_AS = QT_TRANSLATE_NOOP("Errors", "Open it in Excel or LibreOffice and save it as .xlsx. Then choose that file.")
_WEB_PAGE = QT_TRANSLATE_NOOP("Errors", "“{name}” is called a list, but it is a web page or a text with marks inside.")
_OTHER_DOCUMENT = QT_TRANSLATE_NOOP("Errors", "“{name}” isn't a list but another kind of document.")
_OTHER_HEADS = (
    ((b"<!doctype", b"<html", b"<table", b"<head", b"<meta", b"<?xml"), _WEB_PAGE, _SAVE_AS),
    ((b"%pdf", b"{\\rtf", b"\x89png", b"gif8", b"\xff\xd8\xff", b"mz\x90", b"sqlite format"), _OTHER_DOCUMENT, _CHOOSE),
)


def is_open_elsewhere(path: Path) -> bool:
    """True when Excel or LibreOffice left its mark beside the file, as they do while it is open."""
    beside = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    try:
        return any(path.with_name(name).exists() for name in beside)
    except (OSError, ValueError):
        return False


def open_list(path: Path, caps: Caps) -> bytes:
    """Give the contents. Raises `UserError` for whatever stands in the way."""
    name = path.name
    if name.startswith(_LOCK_PREFIXES):
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is a mark that Excel or LibreOffice makes while a list is open."),
            QT_TRANSLATE_NOOP("Errors", "Choose the list itself: the name without the mark in front."),
            name=name,
        )
    data = _contents(path, caps)
    if len(data) > caps.file_bytes:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than {most} MB."),
            QT_TRANSLATE_NOOP("Errors", "Take out pictures and old pages, or split it in two."),
            name=name,
            most=caps.file_bytes // 1024 // 1024,
        )
    if not data.strip(b"\0\r\n\t ,;\xef\xbb\xbf\xff\xfe"):
        raise UserError(QT_TRANSLATE_NOOP("Errors", "“{name}” is empty."), _CHOOSE, name=name)
    head = data[:512].lstrip(b"\xef\xbb\xbf\r\n\t ").lower()
    for heads, what, do in _OTHER_HEADS:
        if head.startswith(heads):
            raise UserError(what, do, name=name)
    return data


def _contents(path: Path, caps: Caps) -> bytes:
    name = path.name
    try:
        with path.open("rb") as stream:
            return stream.read(caps.file_bytes + 1)
    except FileNotFoundError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” isn't there any more."),
            QT_TRANSLATE_NOOP("Errors", "Was it moved, or is the stick out? Look it up and choose it again."),
            name=name,
        ) from error
    except IsADirectoryError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is a folder."),
            QT_TRANSLATE_NOOP("Errors", "Choose the list inside it."),
            name=name,
        ) from error
    except PermissionError as error:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Errors", "“{name}” can't be opened: it is open in another program, or you may not read it."
            ),
            QT_TRANSLATE_NOOP("Errors", "Close it in Excel or LibreOffice and try again."),
            name=name,
        ) from error
    except (OSError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "Reading “{name}” stopped halfway."),
            QT_TRANSLATE_NOOP("Errors", "Copy the file to this computer and choose that one."),
            name=name,
        ) from error
