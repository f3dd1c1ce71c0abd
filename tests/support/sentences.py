"""Whether what a person gets to read is a finished Dutch sentence."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from wdhs_desktop.kit.errors import UserError

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "i18n" / "wdhs_nl.ts"


@cache
def dutch() -> dict[str, str]:
    """The Dutch of the texts of errors that are finished."""
    tree = ET.parse(TRANSLATIONS)
    contexts = [context for context in tree.iter("context") if context.findtext("name") == "Errors"]
    found = {}
    for message in (message for context in contexts for message in context.iter("message")):
        translation = message.find("translation")
        if translation is not None and not translation.get("type") and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found


def in_dutch(error: UserError) -> str:
    """What is shown of an error, in Dutch. Raises KeyError when a part has no Dutch, or a place isn't filled."""
    return " ".join(dutch()[part] for part in (error.what, error.do) if part).format(**error.values)
