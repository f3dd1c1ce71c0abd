"""What the vault says when it can't open something; source texts, translated at the edge.

The vault imports nothing that could lead to Qt, so it marks its texts itself.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark a source text for the translators."""
    del context
    return source


TOO_LITTLE_MEMORY = QT_TRANSLATE_NOOP("Errors", "This PC has too little free memory to check the password.")
CLOSE_OTHERS = QT_TRANSLATE_NOOP("Errors", "Close other programs and try again.")
WRONG_PASSWORD = QT_TRANSLATE_NOOP("Errors", "The name or the password is wrong.")
TRY_AGAIN = QT_TRANSLATE_NOOP("Errors", "Mind capitals and spaces, and try again.")
DAMAGED_SLOT = QT_TRANSLATE_NOOP(
    "Errors", "The password is right, but the place in the file where your keys are kept is damaged."
)
USE_SNAPSHOT = QT_TRANSLATE_NOOP("Errors", "Use a reserve copy, or the reserve password on paper.")
HOSTILE_SLOT = QT_TRANSLATE_NOOP(
    "Errors", "The file asks for an impossible amount of work to check the password. Somebody changed it."
)
WORD_UNKNOWN = QT_TRANSLATE_NOOP("Errors", "Word {number} ({word}) isn't a word of a reserve password.")
TWELVE_WORDS = QT_TRANSLATE_NOOP("Errors", "A reserve password has twelve words; there are {count}.")
LINE_WRONG = QT_TRANSLATE_NOOP("Errors", "Something is wrong in line {number}: its number doesn't fit its words.")
SHEET_WRONG = QT_TRANSLATE_NOOP("Errors", "These words don't belong together: one of them is wrong, or their order is.")
LOOK_AT_SHEET = QT_TRANSLATE_NOOP("Errors", "Look at the sheet again.")
