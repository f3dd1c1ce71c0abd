"""A guide as one page of HTML: its text, and round it freshness, the notes of the house, the own gemeente, sources."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from wdhs_desktop.formats.blocks import Heading, Picture
from wdhs_desktop.formats.html import Choices, blocks_html
from wdhs_desktop.formats.items import Guide, ItemKind, Media, Reference
from wdhs_desktop.kit.text import long_date, translate
from wdhs_desktop.library.records import HouseNote, Line, Municipality
from wdhs_desktop.library.screen.wording import freshness, past_due

NOTE, NOT_HELPED, MUNICIPALITY = "notitie:", "niet-geholpen:", "gemeente-invullen:"
FILE, PICTURE = "bijlage:", "beeld:"
"""Links of our own; a guide can't have them, its targets are checked when it is read."""
_IMAGE = re.compile(r'(<img src="([a-z0-9._-]+)"[^>]*>)')
"""Made by `_picture` below; a press on it shows it large. Words of a guide are escaped, so they never look so."""
_BOX = '<table class="around" width="100%" cellspacing="0" border="0"><tr><td class="{look}">{inside}</td></tr></table>'


@dataclass(frozen=True)
class Surroundings:
    """What this house adds to a guide."""

    today: date
    notes: Sequence[HouseNote] = ()
    related: Sequence[Line] = ()
    municipality: Municipality = field(default_factory=Municipality)


def guide_html(guide: Guide, around: Surroundings) -> str:
    """The whole page; every word from outside is escaped."""
    parts = [
        f"<h1>{escape(guide.title)}</h1>",
        f'<p class="fresh">{escape(freshness(guide, around.today))}</p>',
        _due(guide, around.today),
        _body(guide, around),
        _files(guide),
        _related(around.related),
        _sources(guide.sources),
        _about(guide),
        _not_helped(),
    ]
    return "<html><body>" + "\n".join(part for part in parts if part) + "</body></html>"


def _due(guide: Guide, today: date) -> str:
    said = past_due(guide, today)
    return _box("warm", f"<p><strong>{escape(said)}</strong></p>") if said else ""


def _box(look: str, inside: str) -> str:
    return _BOX.format(look=look, inside=inside)


def _body(guide: Guide, around: Surroundings) -> str:
    choices = Choices(picture=_picture, ask=lambda: _municipality(around.municipality))
    notes: defaultdict[str, list[HouseNote]] = defaultdict(list)
    for note in around.notes:
        notes["" if note.is_orphan else note.heading_id].append(note)
    html = [_note(note) for note in notes[""]]
    part: list[Heading | object] = []
    for block in guide.blocks:
        if isinstance(block, Heading) and notes[block.id]:
            html.append(_plain(part, choices))
            html.append(_plain([block], choices))
            html.extend(_note(note) for note in notes[block.id])
            part = []
        else:
            part.append(block)
    html.append(_plain(part, choices))
    return "\n".join(html)


def _plain(blocks: Sequence[object], choices: Choices) -> str:
    made = blocks_html(tuple(blocks), choices)  # type: ignore[arg-type]
    made = _IMAGE.sub(rf'<a href="{PICTURE}\2">\1</a>', made)
    return made.replace("<table>", '<table class="data" cellspacing="0" border="0">')


def _picture(picture: Picture) -> str:
    return f'src="{escape(picture.file)}"'


def _note(note: HouseNote) -> str:
    """What the house wrote, on soft ground, so that nobody takes it for the text of the guide."""
    said = [translate("GuidePage", "Note of the house"), long_date(note.written_at.astimezone().date())]
    if note.person:
        said.append(note.person)
    head = f'<p class="small"><strong>{escape(" · ".join(said))}</strong>'
    change = translate("GuidePage", "Change")
    head += f' · <a href="{NOTE}{note.id.hex()}">{escape(change)}</a></p>'
    lost = ""
    if note.is_orphan and note.quote:
        words = translate("GuidePage", "It was written at “{heading}”, which is no longer in the guide.")
        lost = f'<p class="small">{escape(words.format(heading=note.quote))}</p>'
    return _box("box", f"{head}<p>{escape(note.text).replace(chr(10), '<br>')}</p>{lost}")


def municipality_words(known: Municipality) -> str:
    """How to reach the own gemeente, on one line; nothing when it was never filled in."""
    name = ", ".join(part for part in (known.name, known.department) if part)
    return " · ".join(part for part in (name, known.phone, known.email, known.website) if part)


def _municipality(known: Municipality) -> str:
    words = municipality_words(known)
    if words:
        change = translate("GuidePage", "Change")
        title = translate("GuidePage", "Your gemeente")
        said = f"<strong>{escape(title)}:</strong> {escape(words)}"
    else:
        change = translate("GuidePage", "Fill in your gemeente")
        said = escape(translate("GuidePage", "Fill in once how to reach your gemeente. From then on it stands here."))
    return _box("box", f'<p>{said} <a href="{MUNICIPALITY}">{escape(change)}</a></p>')


def _files(guide: Guide) -> str:
    files = [one for one in guide.attachments if one.media is Media.PDF]
    links = [f'<a href="{FILE}{escape(one.file)}">{escape(one.title or one.file)}</a> (PDF)' for one in files]
    return _list(translate("GuidePage", "Files"), links)


def _related(lines: Sequence[Line]) -> str:
    links = [
        f'<a href="{"gids" if line.kind is ItemKind.GUIDE else "hulp"}:{escape(line.id)}">{escape(line.title)}</a>'
        for line in lines
    ]
    return _list(translate("GuidePage", "Read also"), links)


def _sources(sources: Sequence[Reference]) -> str:
    """Where the facts come from. "Bron" is no word for the screen."""
    made = []
    for one in sources:
        words = escape(one.title)
        if one.address.startswith("https://"):
            words = f'<a href="{escape(one.address)}">{words}</a>'
        made.append(f"{words} ({escape(one.date)})" if one.date else words)
    return _list(translate("GuidePage", "Where this comes from"), made)


def _list(title: str, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    return f"<h3>{escape(title)}</h3><ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def _about(guide: Guide) -> str:
    changed = translate("GuidePage", "Version {version}, {day}: {note}").format(
        version=guide.version, day=long_date(guide.changed), note=guide.change_note
    )
    who = translate("GuidePage", "Written by {authors}. Licence: {licence}.").format(
        authors=", ".join(guide.authors) or guide.reviewed_by, licence=guide.licence
    )
    title = escape(translate("GuidePage", "About this guide"))
    return f'<h3>{title}</h3><p class="small">{escape(changed)}</p><p class="small">{escape(who)}</p>'


def _not_helped() -> str:
    words = translate("GuidePage", "This didn't help me")
    return f'<hr><p><a href="{NOT_HELPED}">{escape(words)}</a></p>'
