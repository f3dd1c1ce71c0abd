"""What the register remembers about lists: filters, saved views, and the *vaste lijsten* that are printed every week.

The rules of `records.py` hold here too: a field is added at the end and with a default, never renamed or removed.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from wdhs_desktop.register.records import Id, Record


class Standing(StrEnum):
    """Which people a list is about. ACTIVE: members now, and everybody who never was a member but isn't gone."""

    ACTIVE = "active"
    FORMER = "former"
    ALL = "all"


class Lack(StrEnum):
    """Something that a filter can look for because it is missing or waits."""

    NO_EMAIL = "no_email"
    NO_PHONE = "no_phone"
    NO_ADDRESS = "no_address"
    NOT_PAID = "not_paid"


class Filter(Record, frozen=True):
    """Which people, as the search field and the chips say it. Groups: in any of them."""

    search: str = ""
    standing: Standing = Standing.ACTIVE
    groups: tuple[Id, ...] = ()
    volunteers_only: bool = False
    organisations_only: bool = False
    function: str = ""
    lack: Lack | None = None


class SavedView(Record, frozen=True):
    """A filter, its columns and its order under a name: one click away above the table."""

    name: str
    filter: Filter = Filter()
    columns: tuple[str, ...] = ()
    sort_by: str = "name"
    descending: bool = False


class OverviewKind(StrEnum):
    MEMBER_LIST = "ledenlijst"
    ATTENDANCE = "presentielijst"
    LABELS = "adresetiketten"
    BIRTHDAYS = "verjaardagslijst"


class OverviewChoice(Record, frozen=True):
    """Everything that decides what one printed overview looks like, apart from who is in it.

    `dates` are the columns of an attendance list; empty means one open column. `blank_lines` are empty, to write on.
    `label_sheet` is the id of a sheet in `printing.labels`; `first_label` counts from 1.
    """

    kind: OverviewKind = OverviewKind.MEMBER_LIST
    columns: tuple[str, ...] = ()
    sort_by: str = "name"
    descending: bool = False
    purpose: str = ""
    landscape: bool = False
    dates: tuple[date, ...] = ()
    open_dates: int = 1
    blank_lines: int = 5
    label_sheet: str = "L7160"
    first_label: int = 1
    per_household: bool = True


class SavedList(Record, frozen=True):
    """A *vaste lijst*: an overview with its people, columns, order and purpose, printed with one click from Start."""

    name: str
    filter: Filter = Filter()
    overview: OverviewChoice = OverviewChoice()
    position: int = 0
    last_printed: date | None = None
    last_count: int | None = None
