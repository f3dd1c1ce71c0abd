"""The part of the register that planning an import looks at; `store.Register` fits it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from wdhs_desktop.register.records import Group, Household, Id, Member, MemberMoney, OwnField


class KnownRegister(Protocol):
    """What is known already. `money` is keyed by the id of the member; None when the session may not see it."""

    @property
    def members(self) -> Mapping[Id, Member]: ...

    @property
    def households(self) -> Mapping[Id, Household]: ...

    @property
    def groups(self) -> Mapping[Id, Group]: ...

    @property
    def own_fields(self) -> Mapping[Id, OwnField]: ...

    @property
    def money(self) -> Mapping[Id, MemberMoney] | None: ...
