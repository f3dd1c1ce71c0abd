"""What makes the program trust a library: `afzender.wdhs`, and a page that shows its fingerprint to compare with."""

from __future__ import annotations

from html import escape

from wdhs_desktop.formats import sender
from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.kit.text import translate
from wdhs_desktop.publishing.contents import Contents
from wdhs_desktop.publishing.page import Page, page_html
from wdhs_desktop.publishing.repository import Repository
from wdhs_desktop.publishing.writing import write_public

SENDER_NAME = "afzender.wdhs"
SENDER_PAGE = "afzender.html"


def write_sender(repository: Repository, contents: Contents) -> Sender | None:
    """Write the file and its page; nothing as long as there is no root. Raises UserError."""
    root = repository.first_root()
    if not root:
        return None
    library = contents.library
    made = Sender(id=library.id, name=library.name, root=root, addresses=contents.addresses)
    write_public(repository.site / SENDER_NAME, sender.encode(made))
    title = translate("Site", "Into the program WDHS Desktop")
    page = Page(title, _body(made, title), library.language, library.name)
    write_public(repository.site / SENDER_PAGE, page_html(page).encode())
    return made


def _body(made: Sender, title: str) -> str:
    steps = (
        translate("Site", "Save this file: {file}.").format(file="§"),
        translate("Site", "Open it in the program."),
        translate("Site", "Compare the fingerprint. Is it the same? Then it is really us."),
    )
    link = f'<a href="{SENDER_NAME}" download="{SENDER_NAME}">{SENDER_NAME}</a>'
    lines = "".join(f"<li>{escape(step).replace('§', link)}</li>" for step in steps)
    said = escape(translate("Site", "Fingerprint"))
    return (
        f"<article>\n<h1>{escape(title)}</h1>\n<ol>{lines}</ol>\n"
        f"<p>{said}: <strong><code>{made.fingerprint}</code></strong></p>\n</article>"
    )
