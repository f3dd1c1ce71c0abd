"""Who pays the contribution, when that is somebody else: typed as a name, and found in the register."""

from __future__ import annotations

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.column_values import payer
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.form.form_fields import FieldSpec
from wdhs_desktop.register.names import list_name, spoken_name
from wdhs_desktop.register.records import Id, Member
from wdhs_desktop.register.register import Register


def payer_fields(register: Register) -> tuple[FieldSpec[Member], ...]:
    def write(member: Member, text: str) -> Member:
        found = _found(text, member, register) if text.strip() else None
        return msgspec.structs.replace(member, payer=found)

    return (
        FieldSpec(
            translate("MemberForm", "Who pays"),
            lambda member: payer(member, register),
            write,
            hint=translate("MemberForm", "Leave empty for somebody who pays for themselves"),
            path="payer",
        ),
    )


def _found(text: str, member: Member, register: Register) -> Id:
    """The one person with this name or member number; among several with one name, who lives in the same household."""
    wanted = fold(" ".join(text.split()))
    found = [one for one, other in register.members.items() if wanted in _called(other)]
    if len(found) > 1 and member.household is not None:
        found = [one for one in found if register.members[one].household == member.household] or found
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "Nobody called “{name}” stands in the register."),
            QT_TRANSLATE_NOOP("Errors", "Type first name and surname as they stand in the register."),
            name=text.strip(),
        )
    if len(found) > 1:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "Several people are called “{name}”."),
            QT_TRANSLATE_NOOP("Errors", "Type the member number of the right one."),
            name=text.strip(),
        )
    return found[0]


def _called(member: Member) -> tuple[str, ...]:
    names = (fold(spoken_name(member)), fold(list_name(member)))
    return (*names, fold(member.number)) if member.number else names
