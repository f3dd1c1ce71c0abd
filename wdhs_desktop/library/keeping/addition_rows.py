"""The SQL of what the house adds: bookmarks, notes, plans, and the notebook of searches that found nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from wdhs_desktop.library.keeping.tables import SOUND, bookmark, item, missed, note, plan, section
from wdhs_desktop.library.records import HouseNote, Missed, Plan

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_MISSED = 500
"""Lines in the notebook; the oldest make room."""


def read_bookmarks(connection: Connection) -> frozenset[str]:
    return frozenset(row.item for row in connection.execute(select(bookmark.c.item).where(SOUND["library_bookmark"])))


def write_bookmark(connection: Connection, item_id: str, is_on: bool, now: datetime) -> None:
    if is_on:
        query = insert(bookmark).values(item=item_id, added_at=now.isoformat())
        connection.execute(query.on_conflict_do_nothing())
    else:
        connection.execute(delete(bookmark).where(bookmark.c.item == item_id))


def read_notes(connection: Connection, item_id: str) -> tuple[HouseNote, ...]:
    """In the order in which they were written, each at the heading where it belongs now."""
    headings = _headings(connection, item_id)
    query = select(note).where(note.c.item == item_id, SOUND["library_note"]).order_by(note.c.written_at, note.c.id)
    return tuple(found for row in connection.execute(query) if (found := _note(row, headings)) is not None)


def _headings(connection: Connection, item_id: str) -> dict[str, str]:
    query = select(section.c.heading_id, section.c.heading).join(item, item.c.number == section.c.item)
    query = query.where(item.c.id == item_id, item.c.is_hidden == 0, section.c.heading_id != "")
    query = query.where(SOUND["library_item"], SOUND["library_section"])
    return {row.heading_id: row.heading for row in connection.execute(query.order_by(section.c.position))}


def _note(row: Any, headings: dict[str, str]) -> HouseNote | None:
    """A heading that only got another id is known by its words. Nothing when its moment can't be: a damaged row."""
    heading_id = row.heading_id
    if heading_id and heading_id not in headings:
        heading_id = next((one for one, words in headings.items() if words == row.quote), heading_id)
    try:
        return HouseNote(
            id=row.id,
            item=row.item,
            heading_id=heading_id,
            quote=row.quote,
            text=row.text,
            written_at=datetime.fromisoformat(row.written_at).astimezone(),
            person=row.person,
            is_orphan=bool(heading_id) and heading_id not in headings,
        )
    except ValueError:
        return None


def write_note(connection: Connection, kept: HouseNote) -> None:
    row = {
        "id": kept.id,
        "item": kept.item,
        "heading_id": kept.heading_id,
        "quote": kept.quote,
        "text": kept.text,
        "person": kept.person,
        "written_at": kept.written_at.isoformat(),
    }
    connection.execute(insert(note).values(row).on_conflict_do_update(index_elements=["id"], set_=row))


def remove_note(connection: Connection, note_id: bytes) -> None:
    connection.execute(delete(note).where(note.c.id == note_id))


def read_plans(connection: Connection, item_id: str) -> tuple[Plan, ...]:
    """By day."""
    query = (
        select(plan).where(plan.c.item == item_id, SOUND["library_plan"]).order_by(plan.c.day, plan.c.name, plan.c.id)
    )
    return tuple(found for row in connection.execute(query) if (found := _plan(row)) is not None)


def _plan(row: Any) -> Plan | None:
    try:
        done = tuple(int(step) for step in json.loads(row.done))
        return Plan(id=row.id, item=row.item, name=row.name, day=date.fromisoformat(row.day), done=done)
    except (ValueError, TypeError, RecursionError):
        return None


def write_plan(connection: Connection, kept: Plan) -> None:
    row = {
        "id": kept.id,
        "item": kept.item,
        "name": kept.name,
        "day": kept.day.isoformat(),
        "done": json.dumps(kept.done),
    }
    connection.execute(insert(plan).values(row).on_conflict_do_update(index_elements=["id"], set_=row))


def remove_plan(connection: Connection, plan_id: bytes) -> None:
    connection.execute(delete(plan).where(plan.c.id == plan_id))


def read_missed(connection: Connection) -> tuple[Missed, ...]:
    """What was missed most comes first."""
    query = (
        select(missed)
        .where(SOUND["library_missed"])
        .order_by(missed.c.count.desc(), missed.c.last_on.desc(), missed.c.id)
    )
    return tuple(found for row in connection.execute(query) if (found := _missed(row)) is not None)


def _missed(row: Any) -> Missed | None:
    try:
        last_on = date.fromisoformat(row.last_on)
    except ValueError:
        return None
    return Missed(id=row.id, text=row.text, item=row.item, count=row.count, last_on=last_on)


def write_missed(connection: Connection, words: str, item_id: str, today: date) -> None:
    """Once more, or for the first time."""
    day = today.isoformat()
    query = insert(missed).values(text=words, item=item_id, count=1, last_on=day)
    more = {"count": missed.c.count + 1, "last_on": day}
    connection.execute(query.on_conflict_do_update(index_elements=["text", "item"], set_=more))
    newest = select(missed.c.id).order_by(missed.c.last_on.desc(), missed.c.id.desc()).limit(MOST_MISSED)
    connection.execute(delete(missed).where(missed.c.id.not_in(newest)))


def remove_missed(connection: Connection, ids: Iterable[int]) -> None:
    connection.execute(delete(missed).where(missed.c.id.in_(list(ids))))
