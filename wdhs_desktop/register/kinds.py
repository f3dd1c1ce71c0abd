"""Which records of the register the sealed file keeps, under which number and where. Numbers never change."""

from __future__ import annotations

from typing import Any, Final

from wdhs_desktop.house.kinds import Kind
from wdhs_desktop.register.list_records import SavedList, SavedView
from wdhs_desktop.register.records import Group, Household, Member, MemberMoney, OwnField, RegisterSettings
from wdhs_desktop.vault.suite import Compartment

MEMBER: Final = Kind(0x0101, "member", Compartment.LEDEN, Member)
HOUSEHOLD: Final = Kind(0x0102, "household", Compartment.LEDEN, Household)
GROUP: Final = Kind(0x0103, "group", Compartment.LEDEN, Group)
OWN_FIELD: Final = Kind(0x0104, "own_field", Compartment.LEDEN, OwnField)
SAVED_VIEW: Final = Kind(0x0105, "saved_view", Compartment.LEDEN, SavedView)
SAVED_LIST: Final = Kind(0x0106, "saved_list", Compartment.LEDEN, SavedList)
SETTINGS: Final = Kind(0x0107, "register_settings", Compartment.LEDEN, RegisterSettings)
MONEY: Final = Kind(0x0181, "member_money", Compartment.GELD, MemberMoney)

KINDS: Final[tuple[Kind[Any], ...]] = (
    MEMBER,
    HOUSEHOLD,
    GROUP,
    OWN_FIELD,
    SAVED_VIEW,
    SAVED_LIST,
    SETTINGS,
    MONEY,
)
"""All of them, for whoever checks or converts a whole file."""
