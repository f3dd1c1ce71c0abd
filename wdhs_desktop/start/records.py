"""What Start shows, as plain values: the other rooms work these out, and only `app` knows both sides."""

from __future__ import annotations

from datetime import date

import msgspec


class Attention(msgspec.Struct, frozen=True, kw_only=True):
    """One line that waits for somebody. `badge` is a count or a short word, `action` the id that the page sends on."""

    badge: str
    text: str
    action_text: str
    action: str


class WeekLine(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happens on a day of this week: a birthday, a jubilee."""

    day: date
    text: str


class Shortcut(msgspec.Struct, frozen=True, kw_only=True):
    """A small tile: one click to something that people do often. `icon` names a picture of the kit."""

    action: str
    icon: str
    title: str
    text: str


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """The face of Start while the register is open."""

    person: str
    today: date
    attention: tuple[Attention, ...] = ()
    week: tuple[WeekLine, ...] = ()
    member_count: int = 0


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """Something that may be what a person looks for. `kind` says what it is, `action` is the id that is sent on."""

    icon: str
    title: str
    text: str
    kind: str
    action: str


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A subject to look into: one press away."""

    icon: str
    title: str
    action: str
