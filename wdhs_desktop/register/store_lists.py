"""Groups, own fields, saved views, vaste lijsten and settings: what the collective made for its own register."""

from __future__ import annotations

from datetime import date

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register import kinds
from wdhs_desktop.register.folding import fold, tidy_spaces
from wdhs_desktop.register.list_records import SavedList, SavedView
from wdhs_desktop.register.records import Group, Id, OwnField, OwnFieldKind, RegisterSettings
from wdhs_desktop.register.rules import refuse_text
from wdhs_desktop.register.store_core import StoreCore, require
from wdhs_desktop.vault.suite import new_id


class ListStore(StoreCore):
    """Each method is one change that can be taken back."""

    def add_group(self, name: str, note: str = "") -> Id:
        group_id = new_id()
        group = Group(name=self._new_name(name, {one.name for one in self.register.groups.values()}), note=note)
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Made a group"), {"name": group.name}) as draft:
            draft.put(kinds.GROUP, group_id, group)
        return group_id

    def rename_group(self, group_id: Id, name: str) -> None:
        others = {group.name for one, group in self.register.groups.items() if one != group_id}
        group = msgspec.structs.replace(self.register.groups[group_id], name=self._new_name(name, others))
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Renamed a group"), {"name": group.name}) as draft:
            draft.put(kinds.GROUP, group_id, group)

    def close_group(self, group_id: Id, closed: bool = True) -> None:
        """A closed group isn't offered any more; who was in it stays known. With False it opens again."""
        group = msgspec.structs.replace(self.register.groups[group_id], closed=closed)
        label = QT_TRANSLATE_NOOP("Changes", "Closed a group") if closed else _OPENED_AGAIN
        with self._changing(label, {"name": group.name}) as draft:
            draft.put(kinds.GROUP, group_id, group)

    def remove_group(self, group_id: Id) -> None:
        """The group goes, and everybody's tick with it."""
        group = self.register.groups[group_id]
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Removed a group"), {"name": group.name}) as draft:
            for member_id, member in self.register.members.items():
                if group_id in member.groups:
                    left = tuple(one for one in member.groups if one != group_id)
                    draft.put(kinds.MEMBER, member_id, msgspec.structs.replace(member, groups=left))
            draft.remove(kinds.GROUP, group_id)

    def add_own_field(self, title: str, kind: OwnFieldKind = OwnFieldKind.TEXT) -> Id:
        field_id = new_id()
        fields = self.register.own_fields.values()
        name = self._new_name(title, {one.title for one in fields})
        position = 1 + max((one.position for one in fields), default=-1)
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Made a field"), {"name": name}) as draft:
            draft.put(kinds.OWN_FIELD, field_id, OwnField(title=name, kind=kind, position=position))
        return field_id

    def change_own_field(self, field_id: Id, field: OwnField) -> None:
        others = {one.title for other, one in self.register.own_fields.items() if other != field_id}
        changed = msgspec.structs.replace(field, title=self._new_name(field.title, others))
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Changed a field"), {"name": changed.title}) as draft:
            draft.put(kinds.OWN_FIELD, field_id, changed)

    def remove_own_field(self, field_id: Id) -> None:
        """The field goes, and with it what everybody had in it."""
        field = self.register.own_fields[field_id]
        key = field_id.hex()
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Removed a field"), {"name": field.title}) as draft:
            for member_id, member in self.register.members.items():
                if key in member.own_fields:
                    left = {one: value for one, value in member.own_fields.items() if one != key}
                    draft.put(kinds.MEMBER, member_id, msgspec.structs.replace(member, own_fields=left))
            draft.remove(kinds.OWN_FIELD, field_id)

    def save_view(self, view: SavedView, view_id: Id | None = None) -> Id:
        """Keep a view; a view of the same name is replaced."""
        same = next((one for one, old in self.register.saved_views.items() if fold(old.name) == fold(view.name)), None)
        chosen = view_id or same or new_id()
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Kept a view"), {"name": view.name}) as draft:
            draft.put(kinds.SAVED_VIEW, chosen, view)
        return chosen

    def remove_view(self, view_id: Id) -> None:
        name = self.register.saved_views[view_id].name
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Removed a view"), {"name": name}) as draft:
            draft.remove(kinds.SAVED_VIEW, view_id)

    def save_list(self, chosen: SavedList, list_id: Id | None = None) -> Id:
        """Keep a vaste lijst; a list of the same name is replaced."""
        lists = self.register.saved_lists
        same = next((one for one, old in lists.items() if fold(old.name) == fold(chosen.name)), None)
        kept_id = list_id or same or new_id()
        if kept_id not in lists:
            last = max((one.position for one in lists.values()), default=-1)
            chosen = msgspec.structs.replace(chosen, position=last + 1)
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Kept a list"), {"name": chosen.name}) as draft:
            draft.put(kinds.SAVED_LIST, kept_id, chosen)
        return kept_id

    def note_printed(self, list_id: Id, day: date, count: int) -> None:
        """Remember when a vaste lijst was printed last and how many people were on it."""
        printed = msgspec.structs.replace(self.register.saved_lists[list_id], last_printed=day, last_count=count)
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Printed a list"), {"name": printed.name}) as draft:
            draft.put(kinds.SAVED_LIST, list_id, printed)

    def remove_list(self, list_id: Id) -> None:
        name = self.register.saved_lists[list_id].name
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Removed a list"), {"name": name}) as draft:
            draft.remove(kinds.SAVED_LIST, list_id)

    def save_settings(self, settings: RegisterSettings) -> None:
        kept_id = next(iter(self._kept[kinds.SETTINGS.name]), None) or new_id()
        with self._changing(QT_TRANSLATE_NOOP("Changes", "Changed the settings of the register")) as draft:
            draft.put(kinds.SETTINGS, kept_id, settings)

    def _new_name(self, written: str, others: set[str]) -> str:
        name = tidy_spaces(written)
        require(bool(name), QT_TRANSLATE_NOOP("Errors", "There is no name."), _TYPE_NAME)
        error: UserError | None = refuse_text(name, "name.")
        if error is not None:
            raise error
        is_new = fold(name) not in {fold(other) for other in others}
        require(is_new, QT_TRANSLATE_NOOP("Errors", "“{name}” exists already."), _OTHER_NAME, name=name)
        return name


_OPENED_AGAIN = QT_TRANSLATE_NOOP("Changes", "Opened a group again")
_TYPE_NAME = QT_TRANSLATE_NOOP("Errors", "Type a name.")
_OTHER_NAME = QT_TRANSLATE_NOOP("Errors", "Choose another name.")
