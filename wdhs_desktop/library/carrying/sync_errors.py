"""What can go wrong when guides come in or go out, each with a calm sentence that says what is still there."""

from __future__ import annotations

from enum import IntEnum

from wdhs_desktop.house.failures import FULL, MAKE_ROOM
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP


class Trouble(IntEnum):
    """What kind of thing went wrong. When several addresses fail, the highest of these is the one to tell."""

    NO_ADDRESS = 0
    NO_CONNECTION = 1
    SLOW = 2
    SERVER = 3
    NOTHING_HERE = 4
    PORTAL = 5
    GONE = 6
    MISSING = 7
    OLDER = 8
    OLDER_THAN_SEEN = 9
    EXPIRED = 10
    UNKNOWN_FORM = 11
    DAMAGED = 12
    CLOCK = 13
    FULL = 14
    NOTHING_TO_PASS_ON = 15
    NEWER_THERE = 16
    NO_ROOM = 17
    NOT_WRITABLE = 18


_AGAIN_LATER = QT_TRANSLATE_NOOP("Errors", "Nothing changed. Try again later; does it stay so, then tell the afzender.")
_NEW_STICK = QT_TRANSLATE_NOOP("Errors", "Nothing changed. Ask for a new stick.")

_ON_THE_WEB: dict[Trouble, tuple[str, str]] = {
    Trouble.NO_ADDRESS: (
        QT_TRANSLATE_NOOP("Errors", "{name} has no address on the internet that can be used."),
        QT_TRANSLATE_NOOP("Errors", "Ask for the guides on a stick."),
    ),
    Trouble.NO_CONNECTION: (
        QT_TRANSLATE_NOOP("Errors", "There is no connection with {name}."),
        QT_TRANSLATE_NOOP("Errors", "Is this PC on the internet? Then try again later. What you have stays here."),
    ),
    Trouble.SLOW: (
        QT_TRANSLATE_NOOP("Errors", "The connection with {name} is too slow now."),
        QT_TRANSLATE_NOOP("Errors", "Try again later. What you have stays here."),
    ),
    Trouble.SERVER: (
        QT_TRANSLATE_NOOP("Errors", "The website of {name} is out of order."),
        QT_TRANSLATE_NOOP("Errors", "Try again later. What you have stays here."),
    ),
    Trouble.NOTHING_HERE: (
        QT_TRANSLATE_NOOP("Errors", "There are no guides at the address of {name}."),
        _AGAIN_LATER,
    ),
    Trouble.PORTAL: (
        QT_TRANSLATE_NOOP("Errors", "There is a network, but it doesn't let this through."),
        QT_TRANSLATE_NOOP("Errors", "Log in to the wifi first: open any web page. Then try again."),
    ),
    Trouble.MISSING: (QT_TRANSLATE_NOOP("Errors", "“{file}” is missing at the address of {name}."), _AGAIN_LATER),
    Trouble.OLDER: (
        QT_TRANSLATE_NOOP("Errors", "The guides at the address of {name} are older than what you have already."),
        _AGAIN_LATER,
    ),
    Trouble.DAMAGED: (
        QT_TRANSLATE_NOOP("Errors", "This is not of {name}, or it is damaged: “{file}” is not right."),
        _AGAIN_LATER,
    ),
}

_ON_A_STICK: dict[Trouble, tuple[str, str]] = {
    Trouble.NOTHING_HERE: (
        QT_TRANSLATE_NOOP("Errors", "There are no guides of {name} in “{place}”."),
        QT_TRANSLATE_NOOP("Errors", "Choose the folder or the stick that has them."),
    ),
    Trouble.GONE: (
        QT_TRANSLATE_NOOP("Errors", "The stick was taken out too soon, or it can't be read."),
        QT_TRANSLATE_NOOP("Errors", "Put it back and try again. What you had is still there."),
    ),
    Trouble.MISSING: (QT_TRANSLATE_NOOP("Errors", "“{file}” is missing on this stick."), _NEW_STICK),
    Trouble.OLDER: (QT_TRANSLATE_NOOP("Errors", "This stick is older than what you have already."), _NEW_STICK),
    Trouble.DAMAGED: (
        QT_TRANSLATE_NOOP("Errors", "This is not of {name}, or it is damaged: “{file}” is not right."),
        _NEW_STICK,
    ),
}

_PASSING_ON: dict[Trouble, tuple[str, str]] = {
    Trouble.NOTHING_TO_PASS_ON: (
        QT_TRANSLATE_NOOP("Errors", "There are no guides of {name} yet that can be passed on."),
        QT_TRANSLATE_NOOP("Errors", "Fetch the guides first."),
    ),
    Trouble.NEWER_THERE: (
        QT_TRANSLATE_NOOP("Errors", "In “{place}” are newer guides of {name} than here."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Fetch those first."),
    ),
    Trouble.NO_ROOM: (
        QT_TRANSLATE_NOOP("Errors", "There is not enough room in “{place}”: {needed} MB is needed."),
        QT_TRANSLATE_NOOP("Errors", "Remove what nobody needs there, or choose another stick."),
    ),
    Trouble.NOT_WRITABLE: (
        QT_TRANSLATE_NOOP("Errors", "Nothing can be written in “{place}”."),
        QT_TRANSLATE_NOOP("Errors", "Is the stick locked? Choose another stick or folder."),
    ),
}

_ANYWHERE: dict[Trouble, tuple[str, str]] = {
    Trouble.OLDER_THAN_SEEN: (
        QT_TRANSLATE_NOOP("Errors", "This PC has seen newer guides of {name} than these."),
        QT_TRANSLATE_NOOP("Errors", "Nothing changed. Fetch the newer ones, over the internet or from a newer stick."),
    ),
    Trouble.EXPIRED: (
        QT_TRANSLATE_NOOP("Errors", "These guides of {name} ran out on {day}."),
        QT_TRANSLATE_NOOP("Errors", "Ask the afzender for new ones. Is the date of this PC right? It is on {today}."),
    ),
    Trouble.UNKNOWN_FORM: (
        QT_TRANSLATE_NOOP("Errors", "“{file}” of {name} has a form that this program doesn't know."),
        QT_TRANSLATE_NOOP("Errors", "Nothing changed. Install the newest version of the program and try again."),
    ),
    Trouble.CLOCK: (
        QT_TRANSLATE_NOOP("Errors", "The clock of this PC is behind: it is on {today}."),
        QT_TRANSLATE_NOOP("Errors", "There are guides of {day} already. Set the date and the time, and try again."),
    ),
    Trouble.FULL: (FULL, MAKE_ROOM),
}


class SyncError(UserError):
    """Nothing came in; what was here is still here. `trouble` says why, for who wants to be silent about some."""

    def __init__(self, trouble: Trouble, on_stick: bool, **values: object) -> None:
        where = _ON_A_STICK if on_stick else _ON_THE_WEB
        what, do = (where | _ANYWHERE | _PASSING_ON).get(trouble) or _ON_THE_WEB[trouble]
        super().__init__(what, do, **values)
        self.trouble = trouble
