"""The same library as a web site: plain HTML that reads without a script, without a server and on paper.

It stands beside the targets and takes its pictures from them, so nothing is there twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape
from pathlib import Path

from wdhs_desktop.formats.blocks import Picture, headings, text_of
from wdhs_desktop.formats.catalogue import Library, Topic
from wdhs_desktop.formats.html import Choices, blocks_html
from wdhs_desktop.formats.items import AnyItem, Attachment, Guide, Media
from wdhs_desktop.kit.text import long_date, translate
from wdhs_desktop.publishing.book import BOOK_NAME
from wdhs_desktop.publishing.cards import card_html, facts_html, sources_html
from wdhs_desktop.publishing.contents import target_file
from wdhs_desktop.publishing.page import Page, page_html
from wdhs_desktop.publishing.sender_page import SENDER_PAGE
from wdhs_desktop.publishing.writing import write_public

GUIDES_FOLDER = "gidsen"
FEWEST_HEADINGS = 3
_UP = "../../"


def write_site(site: Path, library: Library, items: Iterable[AnyItem], *, has_book: bool = False) -> int:
    """Write all pages and take away those of guides that are gone; gives how many there are. Raises UserError."""
    pages = _Site(library, list(items), has_book=has_book).pages()
    for name, body in pages.items():
        write_public(site / name, body.encode())
    for path in (site / GUIDES_FOLDER).glob("*/*.html"):
        if path.relative_to(site).as_posix() not in pages:
            path.unlink()
    return len(pages)


class _Site:
    """All pages of one library, by their name in the site."""

    def __init__(self, library: Library, items: list[AnyItem], *, has_book: bool) -> None:
        self._library = library
        self._items = items
        self._has_book = has_book
        self._by_id = {item.id: item for item in items}

    def pages(self) -> dict[str, str]:
        made = {"index.html": self._first_page()}
        for topic in self._library.topics:
            made[f"{GUIDES_FOLDER}/{topic.id}/index.html"] = self._topic_page(topic)
        for item in self._items:
            if isinstance(item, Guide):
                made[f"{GUIDES_FOLDER}/{item.topic}/{item.id}.html"] = self._guide_page(item)
        return made

    def _guides(self, topic: str) -> list[Guide]:
        return [item for item in self._items if isinstance(item, Guide) and topic in item.topics]

    def _page(self, title: str, body: str, **details: object) -> str:
        return page_html(Page(title, body, self._library.language, self._library.name, **details))  # type: ignore[arg-type]

    # The first page

    def _first_page(self) -> str:
        library = self._library
        by = translate("Site", "By {publisher}. Published on {day}.")
        by = by.format(publisher=library.publisher, day=long_date(library.published.date()))
        topics = "\n".join(self._topic_line(topic) for topic in library.topics)
        head = f'<h1>{escape(library.name)}</h1>\n<p class="teaser">{escape(by)}</p>'
        shelves = f'<article>\n{head}\n<ul class="list">\n{topics}\n</ul>\n</article>'
        parts = (shelves, self._goals(), self._ways())
        return self._page(library.name, "\n".join(part for part in parts if part))

    def _topic_line(self, topic: Topic) -> str:
        count = len(self._guides(topic.id))
        guides = translate("Site", "%n guide(s)", "", count).replace(" ", "\N{NO-BREAK SPACE}")
        address = f"{GUIDES_FOLDER}/{topic.id}/index.html"
        return (
            f'<li><a href="{address}">{escape(topic.title)}</a><span>{escape(topic.explanation)} {guides}</span></li>'
        )

    def _goals(self) -> str:
        if not self._library.goals:
            return ""
        goals = "\n".join(
            f'<li value="{goal.number}"><strong>{escape(goal.title)}</strong> ({goal.year})<br>'
            f"{escape(goal.explanation)}</li>"
            for goal in self._library.goals
        )
        title = escape(translate("Site", "What we want to reach"))
        return f'<section class="card">\n<h2>{title}</h2>\n<ol>\n{goals}\n</ol>\n</section>'

    def _ways(self) -> str:
        title = escape(translate("Site", "Without internet"))
        book = escape(translate("Site", "Everything in one book (PDF)"))
        trust = escape(translate("Site", "Into the program WDHS Desktop"))
        lines = [f'<li><a href="{SENDER_PAGE}">{trust}</a></li>']
        if self._has_book:
            lines.insert(0, f'<li><a href="{BOOK_NAME}">{book}</a></li>')
        return f'<section class="card">\n<h2>{title}</h2>\n<ul class="list">{"".join(lines)}</ul>\n</section>'

    # A topic

    def _topic_page(self, topic: Topic) -> str:
        guides = "\n".join(
            f'<li><a href="{self._to_guide(guide)}">{escape(guide.title)}</a><span>{escape(guide.teaser)}</span></li>'
            for guide in sorted(self._guides(topic.id), key=lambda one: one.title)
        )
        explanation = f'<p class="teaser">{escape(topic.explanation)}</p>' if topic.explanation else ""
        body = (
            f'<article>\n<h1>{escape(topic.title)}</h1>\n{explanation}\n<ul class="list">\n{guides}\n</ul>\n</article>'
        )
        cards = [item for item in self._items if not isinstance(item, Guide) and topic.id in item.topics]
        if cards:
            title = translate("Site", "Help and advice")
            body += f"\n<h2>{escape(title)}</h2>\n"
            body += "\n".join(card_html(item) for item in sorted(cards, key=lambda one: one.title))
        return self._page(topic.title, body, up=_UP, summary=topic.explanation)

    def _to_guide(self, guide: Guide) -> str:
        return f"../{guide.topic}/{guide.id}.html"

    # A guide

    def _guide_page(self, guide: Guide) -> str:
        by_name = {attachment.file: attachment for attachment in guide.attachments}

        def source(picture: Picture) -> str:
            address = self._to_target(by_name[picture.file])
            return f'src="{address}" width="{picture.width}" height="{picture.height}" loading="lazy"'

        text = blocks_html(guide.blocks, Choices(address=self._address, picture=source))
        text = text.replace("<li>☐ ", '<li class="box">☐ ')
        teaser = f'<p class="teaser">{escape(guide.teaser)}</p>'
        body = (
            f"<article>\n<h1>{escape(guide.title)}</h1>\n{teaser}\n{self._contents(guide)}{text}\n"
            f"{self._downloads(guide)}{self._related(guide)}{_about(guide)}\n</article>"
        )
        titles = {topic.id: topic.title for topic in self._library.topics}
        trail = (("index.html", titles[guide.topic]),)
        return self._page(guide.title, body, up=_UP, trail=trail, summary=guide.teaser)

    def _to_target(self, attachment: Attachment) -> str:
        return _UP + target_file(Path(), attachment.path, attachment.sha256).as_posix()

    def _address(self, target: str) -> str:
        """Where a link of a guide leads on the site; "" for words alone."""
        kind, _, rest = target.partition(":")
        if kind == "gids":
            id_, hash_, heading = rest.partition("#")
            found = self._by_id.get(id_)
            return self._to_guide(found) + hash_ + heading if isinstance(found, Guide) else ""
        if kind == "hulp":
            card = self._by_id.get(rest)
            return f"../{card.topic}/index.html#{card.id}" if card else ""
        return "" if kind == "gemeente" else target

    def _contents(self, guide: Guide) -> str:
        listed = [heading for heading in headings(guide.blocks) if heading.level == 2]
        if len(listed) < FEWEST_HEADINGS:
            return ""
        title = escape(translate("Site", "In this guide"))
        lines = "".join(f'<li><a href="#{one.id}">{escape(text_of(one.spans))}</a></li>' for one in listed)
        return f'<nav class="contents" aria-label="{title}"><ul>{lines}</ul></nav>\n'

    def _downloads(self, guide: Guide) -> str:
        lines = "".join(
            f'<li><a href="{self._to_target(one)}" download="{one.file}">{escape(one.title or one.file)}</a></li>'
            for one in guide.attachments
            if one.media is Media.PDF or one.title
        )
        return _listed(translate("Site", "To download"), lines)

    def _related(self, guide: Guide) -> str:
        others = [found for id_ in guide.related if isinstance(found := self._by_id.get(id_), Guide)]
        lines = "".join(f'<li><a href="{self._to_guide(one)}">{escape(one.title)}</a></li>' for one in others)
        return _listed(translate("Site", "See also"), lines)


def _listed(title: str, lines: str) -> str:
    return f'<h2>{escape(title)}</h2>\n<ul class="list">{lines}</ul>\n' if lines else ""


def _about(guide: Guide) -> str:
    year, month = (int(part) for part in guide.review_before.split("-"))
    _, review = long_date(date(year, month, 1)).split(" ", 1)
    reviewed = translate("Site", "{day} by {person}").format(day=long_date(guide.reviewed), person=guide.reviewed_by)
    rows = [
        (translate("Site", "Version"), str(guide.version)),
        (translate("Site", "Changed"), f"{long_date(guide.changed)}. {escape(guide.change_note)}"),
        (translate("Site", "Reviewed"), escape(reviewed)),
        (translate("Site", "Next review before"), review),
        (translate("Site", "Sources"), sources_html(guide.sources)),
        (translate("Site", "By"), escape(", ".join(guide.authors))),
        (translate("Site", "Licence"), escape(guide.licence)),
    ]
    title = escape(translate("Site", "About this guide"))
    return f"<hr>\n<h2>{title}</h2>\n{facts_html([(name, value) for name, value in rows if value])}"
