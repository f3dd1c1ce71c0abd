"""The errors that a person may meet. Everything else that is raised is a bug and goes to the report dialog.

A message is an English source text (marked with `QT_TRANSLATE_NOOP("Errors", …)`) that is translated at the edge, by
`kit.text.say`, so that stores and parsers stay free of Qt.
"""

from __future__ import annotations


class UserError(Exception):
    """Something went wrong that the person can understand and often mend.

    `what` says what happened, `do` what can be done; both are source texts with `{named}` places, filled from `values`.
    """

    def __init__(self, what: str, do: str = "", **values: object) -> None:
        super().__init__(what)
        self.what = what
        self.do = do
        self.values = values


class StorageError(UserError):
    """The file can't be read or written: locked, full, damaged, of a newer version, not ours."""


class VaultError(UserError):
    """A password is wrong, a slot is damaged, or the register was tampered with."""


class WrongPassword(VaultError):  # noqa: N818  (says what happened)
    """The name or the password is wrong; which of the two is never said."""


class Conflict(UserError):  # noqa: N818  (says what happened)
    """Somebody else changed the same record after it was read."""
