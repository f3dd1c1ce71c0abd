"""One row of a sheet while it is being read: what it says so far, before it becomes one person or two."""

from __future__ import annotations

from dataclasses import dataclass, field

from wdhs_desktop.register.exchange.asking import Doubts
from wdhs_desktop.register.exchange.cells import BSN_PROBLEM, MASKED, NEVER, without_bsn
from wdhs_desktop.register.exchange.plan import Choice
from wdhs_desktop.register.identifiers import bsn_in
from wdhs_desktop.register.records import (
    Consent,
    ContributionState,
    EmergencyContact,
    FunctionTerm,
    Id,
    KeyLoan,
    Mandate,
    Name,
    PartialDate,
    Salutation,
)


@dataclass(slots=True)
class Claim:
    """A remark that says something about the person, decided: died, left, has a key. `who` as in the choices."""

    kind: str
    who: str
    on: PartialDate | None = None


@dataclass(slots=True)
class Draft:
    """What one row says. `row` counts from 1. Lists keep the order of the columns."""

    row: int
    doubts: Doubts
    names: tuple[Name, ...] = ()
    parts: dict[str, str] = field(default_factory=dict)
    salutations: tuple[Salutation, ...] = ()
    name_column: str = ""
    name_text: str = ""
    partner: str = ""
    organisation: str = ""
    number: str = ""
    street: str = ""
    house_number: int | None = None
    addition: str = ""
    postcode: str = ""
    place: str = ""
    country: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[tuple[str, str]] = field(default_factory=list)
    emergency: list[EmergencyContact] = field(default_factory=list)
    birth: PartialDate | None = None
    birth_column: tuple[str, str] = ("", "")
    since: PartialDate | None = None
    until: PartialDate | None = None
    reason: str = ""
    membership: str = ""
    died: bool = False
    died_on: PartialDate | None = None
    functions: list[FunctionTerm] = field(default_factory=list)
    groups: list[Id] = field(default_factory=list)
    ticked: list[str] = field(default_factory=list)
    is_volunteer: bool = False
    tasks: list[str] = field(default_factory=list)
    contributions: list[ContributionState] = field(default_factory=list)
    amounts: dict[int, int] = field(default_factory=dict)
    iban: str = ""
    account_holder: str = ""
    mandate: Mandate | None = None
    keys: list[KeyLoan] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)
    address_secret: bool = False
    mail_returned: bool = False
    language: str = ""
    own_fields: dict[str, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def ask(
        self,
        kind: str,
        column: str,
        found: str,
        choices: tuple[Choice, ...],
        *,
        problem: str = "",
        said: str = "",
        proposed: str = "",
        safe: str = "",
        **values: str,
    ) -> str:
        """Note a doubt about this row and give the choice to follow."""
        return self.doubts.ask(
            kind, self.row, column, found, choices, problem=problem, said=said, proposed=proposed, safe=safe, **values
        )

    def remark(self, column: str, text: str) -> None:
        """Keep a text that has no other place, with the title it stood under."""
        line = f"{column}: {text}"
        if bsn_in(line):
            self.ask("bsn", column, MASKED, (NEVER,), problem=BSN_PROBLEM)
            line = without_bsn(line)
        self.remarks.append(line)
