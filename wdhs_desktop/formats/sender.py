"""`afzender.wdhs`: the file that makes the program trust a library, with its name, its addresses and its root."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from wdhs_desktop.formats.blocks import Part, ShortText
from wdhs_desktop.formats.catalogue import LibraryId
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP

LARGEST_SENDER = 200_000
Address = Annotated[str, msgspec.Meta(pattern=r"^https?://[^\s]+/$", max_length=500)]
"""Where the folder of the library stands on the web; ends in a slash."""

_NO_SENDER = QT_TRANSLATE_NOOP("Errors", "“{name}” is not a file of an afzender of guides.")
_ASK_AGAIN = QT_TRANSLATE_NOOP("Errors", "Ask who gave it to you for the file “afzender.wdhs”.")


class Sender(Part, frozen=True, kw_only=True):
    """Somebody who publishes a library. `root` is the first root of its TUF repository, as text."""

    id: LibraryId
    name: ShortText
    root: Annotated[str, msgspec.Meta(max_length=LARGEST_SENDER)]
    addresses: tuple[Address, ...] = ()
    what: Literal["afzender"] = "afzender"
    format: Literal[1] = 1

    @property
    def fingerprint(self) -> str:
        """Twenty letters and digits in groups of four, to compare with what the afzender shows on its own page."""
        digest = hashlib.sha256(self.root.encode()).hexdigest()[:20].upper()
        return " ".join(digest[at : at + 4] for at in range(0, 20, 4))


def encode(sender: Sender) -> bytes:
    return msgspec.json.format(msgspec.json.encode(sender, order="deterministic"), indent=1) + b"\n"


def read(path: Path) -> Sender:
    """The afzender in a file. Raises UserError when it is something else."""
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST_SENDER + 1)
        if len(body) > LARGEST_SENDER:
            raise UserError(_NO_SENDER, _ASK_AGAIN, name=path.name)
        return msgspec.json.decode(body, type=Sender)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(_NO_SENDER, _ASK_AGAIN, name=path.name) from error


def is_sender(path: Path) -> bool:
    """Whether the file begins as one does, and not as the file of a collective."""
    try:
        with path.open("rb") as file:
            return file.read(64).lstrip().startswith(b"{")
    except OSError:
        return False
