"""The frame of a page of the web site: head, way back, and the style inside the page, so that one file is whole."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import escape

from wdhs_desktop.kit.paths import resources
from wdhs_desktop.kit.text import translate

POLICY = "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"


@dataclass(frozen=True)
class Page:
    """One page. `trail` are the pages above it (address, title); `up` is the way to the first page's folder."""

    title: str
    body: str
    language: str
    library: str
    up: str = ""
    trail: tuple[tuple[str, str], ...] = ()
    summary: str = ""


def page_html(page: Page) -> str:
    home = f'<strong><a href="{page.up}index.html">{escape(page.library)}</a></strong>'
    trail = "".join(f'<a href="{escape(address)}">{escape(title)}</a>' for address, title in page.trail)
    title = page.title if page.title == page.library else f"{page.title} · {page.library}"
    summary = f'<meta name="description" content="{escape(page.summary)}">\n' if page.summary else ""
    skip = escape(translate("Site", "To the text"))
    way_back = escape(translate("Site", "Way back"))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(page.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n{summary}<style>\n{_style()}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#tekst">{skip}</a>\n'
        f'<header><nav class="top" aria-label="{way_back}">{home}{trail}</nav></header>\n'
        f'<main id="tekst" tabindex="-1">\n{page.body}\n</main>\n</body>\n</html>\n'
    )


@cache
def _style() -> str:
    return (resources() / "print" / "site.css").read_text(encoding="utf-8")
