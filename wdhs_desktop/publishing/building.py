"""From an editor's folder to a site: targets to sign, a web site and a book, from the same text.

Building twice gives the same bytes: the moment of publishing moves only when something in the library changed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec

from wdhs_desktop.formats.faults import Fault
from wdhs_desktop.formats.folder import Folder
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.publishing.book import write_book
from wdhs_desktop.publishing.checking import check_folder
from wdhs_desktop.publishing.contents import (
    CONTENTS_NAME,
    DRAFT_FOLDER,
    Contents,
    Gathered,
    gather,
    read_contents,
    write_contents,
)
from wdhs_desktop.publishing.repository import Repository
from wdhs_desktop.publishing.sender_page import write_sender
from wdhs_desktop.publishing.signing import says_all
from wdhs_desktop.publishing.site import write_site


class Refused(UserError):  # noqa: N818  (says what happened)
    """The folder has faults that keep it from being published."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "Nothing was built: first mend what is refused."),
            QT_TRANSLATE_NOOP("Errors", "“wdhs-publish check” shows all of it."),
        )
        self.faults = faults


@dataclass
class Built:
    """What building made, counted, and what the editor may still want to mend."""

    contents: Contents
    items: int
    pages: int
    book_pages: int
    needs_signing: bool
    warnings: list[Fault] = field(default_factory=list)


@dataclass(frozen=True)
class Order:
    """What the editor asks for; what is left open stays as it was in the site, or is worked out."""

    library_id: str = ""
    addresses: tuple[str, ...] = ()
    published: datetime | None = None


def build(root: Path, site: Path, today: date, now: datetime, order: Order = Order()) -> Built:
    """Check a folder and build its site. Raises Refused and UserError; then what was in the site still works."""
    _keep_apart(root, site)
    folder = check_folder(root, today)
    refused = [fault for fault in folder.faults if fault.is_refused]
    if refused:
        raise Refused(refused)
    before = read_contents(site)
    contents = write_contents(site, _gathered(folder, before, now, order))
    items = [one.item for one in folder.items]
    book_pages = write_book(site, contents.library, items, folder.files)
    pages = write_site(site, contents.library, items, has_book=book_pages > 0)
    repository = Repository(site)
    write_sender(repository, contents)
    needs_signing = not says_all(repository, contents)
    return Built(contents, len(items), pages, book_pages, needs_signing, folder.faults)


def _keep_apart(root: Path, site: Path) -> None:
    inner, outer = site.resolve(), root.resolve()
    if inner == outer or outer in inner.parents or inner in outer.parents:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The site and the folder of the editors can't lie in each other."),
            QT_TRANSLATE_NOOP("Errors", "Choose a place beside it for the site."),
        )
    if site.exists() and not site.is_dir():
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is a file, so no site can be made there."),
            QT_TRANSLATE_NOOP("Errors", "Choose another place."),
            name=site.name,
        )
    if site.is_dir() and any(site.iterdir()) and not (site / DRAFT_FOLDER / CONTENTS_NAME).is_file():
        has_root = (site / DRAFT_FOLDER / "root.json").is_file() or (site / "metadata").is_dir()
        if not has_root:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "“{name}” holds other things, so no site is made there."),
                QT_TRANSLATE_NOOP("Errors", "Choose an empty folder."),
                name=site.name,
            )


def _gathered(folder: Folder, before: Contents | None, now: datetime, order: Order) -> Gathered:
    """Number and moment as asked for, or as in the site; the moment is now when anything differs from before."""
    library = folder.library
    made = hashlib.sha256(f"{library.publisher}\n{library.name}".encode()).hexdigest()[:32]
    number = order.library_id or (before.library.id if before else made)
    addresses = order.addresses or (before.addresses if before else ())

    def at(moment: datetime) -> Gathered:
        described = msgspec.structs.replace(library, id=number, published=moment.astimezone(UTC).replace(microsecond=0))
        return gather(described, [one.item for one in folder.items], folder.files, addresses)

    if order.published is not None:
        return at(order.published)
    if before is not None:
        same = at(before.library.published)
        if same.contents.roles == before.roles:
            return same
    return at(now)
