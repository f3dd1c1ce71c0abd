"""Letters brought back to their bare form, so that "yilmaz" finds Yılmaz and Öztürk stands under O."""

from __future__ import annotations

import re
import unicodedata

_BARE = {
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ß": "ss",
    "ħ": "h",
    "ŋ": "n",
}
_SILENT = "'’‘`´ʼ′\u200b\u200c\u200d\ufeff\u00ad"  # apostrophes of all kinds, and characters without a width
_COMBINING = dict.fromkeys(range(0x300, 0x370))
_TABLE: dict[int, str | None] = {
    **_COMBINING,
    **{ord(letter): bare for letter, bare in _BARE.items()},
    **dict.fromkeys(map(ord, _SILENT)),
}
_GAPS = re.compile(r"[\s\-–—,;/]+")


def fold(text: str) -> str:
    """Lower case, no accents, no apostrophes; dashes, commas and white space become single spaces."""
    if text.isascii():
        if text.isalnum():
            return text.lower()
        bare = text.lower().replace("'", "").replace("`", "")
    else:
        bare = unicodedata.normalize("NFKD", text.casefold()).translate(_TABLE)
        if not bare.isascii():
            bare = "".join([letter for letter in bare if not unicodedata.combining(letter)])
    return _GAPS.sub(" ", bare).strip()


def tidy_spaces(text: str) -> str:
    """One space between words and the characters composed (NFC), as everything is kept."""
    return " ".join(unicodedata.normalize("NFC", text).split())
