"""The columns that only this register has: a year of contribution, a tick for a group, a field of its own."""

from __future__ import annotations

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register import column_edits as edits
from wdhs_desktop.register import column_values as values
from wdhs_desktop.register import membership_edits as memberships
from wdhs_desktop.register.column import Align, Column
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.records import Group, Id, Member, OwnField, OwnFieldKind
from wdhs_desktop.register.register import Register

TICK = "x"


def contribution_column(year: int) -> Column:
    def value(member: Member, _: Register) -> str:
        state = next((state for state in member.contributions if state.year == year), None)
        return values.paid_text(state.paid) if state else ""

    label = translate("Columns", "Contribution {year}").format(year=year)
    return Column(f"contributie_{year}", value, label=label, edit=memberships.edit_contribution(year), width=8)


def group_column(group_id: Id, group: Group) -> Column:
    """A column with a cross for everybody in the group."""
    return Column(
        f"group:{group_id.hex()}",
        lambda member, _: TICK if group_id in member.groups else "",
        label=group.name,
        edit=memberships.tick_group(group_id),
        align=Align.CENTRE,
        width=max(4, min(len(group.name), 12)),
    )


def own_column(field_id: Id, field: OwnField) -> Column:
    key = field_id.hex()
    is_number = field.kind is OwnFieldKind.NUMBER

    def order(member: Member, _: Register) -> tuple[bool, float, str]:
        text = member.own_fields.get(key, "")
        return (not text, values.as_number(text) if is_number else 0.0, fold(text))

    return Column(
        f"own:{key}",
        lambda member, _: member.own_fields.get(key, ""),
        label=field.title,
        sort_by=order,
        edit=edits.own_field(field_id, field),
        align=Align.RIGHT if is_number else Align.LEFT,
    )
