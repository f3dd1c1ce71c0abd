"""A folder becomes a site: the same bytes every time, readable without a server, and nothing of what was refused."""

from __future__ import annotations

import hashlib
import io
import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import nh3
import pytest
from PIL import Image
from pypdf import PdfReader
from support.editor import GUIDE, OTHER_GUIDE, TODAY, EditorFolder
from typing_extensions import override

from wdhs_desktop.formats import catalogue, items
from wdhs_desktop.formats.items import Guide
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.publishing.building import Built, Order, Refused, build

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
AS_IT_IS = Order()
HARMLESS = frozenset(
    re.findall(
        r"\w+",
        "a article blockquote br code dd dl dt em h1 h2 h3 h4 hr img li nav ol p pre s section span strong "
        "table tbody td th thead tr ul",
    )
)
ATTRIBUTES = {
    "a": {"href", "rel", "download"},
    "img": {"src", "width", "height", "alt", "loading"},
    "li": {"value", "class"},
    "*": {"id", "class", "align", "aria-label", "start"},
}


class Editor:
    """An editor with a folder and a site."""

    def __init__(self, home: Path) -> None:
        self.folder = EditorFolder.with_example(home / "kennisbank")
        self.site = home / "site"

    def build(self, now: datetime = NOW, order: Order = AS_IT_IS, site: Path | None = None) -> Built:
        return build(self.folder.root, site or self.site, TODAY, now, order)

    def target(self, built: Built, path: str) -> bytes:
        """The bytes of a target, that are what the list says."""
        role = path.split("/", maxsplit=1)[0] if "/" in path else "targets"
        listed = built.contents.roles[role][path]
        folder, slash, name = path.rpartition("/")
        body = (self.site / "targets" / f"{folder}{slash}{listed.sha256}.{name}").read_bytes()
        assert hashlib.sha256(body).hexdigest() == listed.sha256
        assert len(body) == listed.length
        return body


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return Editor(tmp_path)


def all_files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_building_twice_gives_the_same_bytes(editor: Editor) -> None:
    editor.build()
    first = all_files(editor.site)
    editor.build(NOW + timedelta(days=3))
    assert all_files(editor.site) == first


def test_two_places_build_the_same_bytes_for_the_same_moment(editor: Editor, tmp_path: Path) -> None:
    order = Order(published=NOW)
    editor.build(order=order)
    editor.build(NOW + timedelta(hours=5), order, tmp_path / "elders")
    assert all_files(editor.site) == all_files(tmp_path / "elders")


def test_a_change_moves_the_moment_of_publishing(editor: Editor) -> None:
    editor.build()
    editor.folder.replace(OTHER_GUIDE, "zeven jaar", "zeven jaar lang")
    later = NOW + timedelta(days=3)
    built = editor.build(later)
    assert built.contents.library.published == later
    assert catalogue.decode_library(editor.target(built, "bibliotheek.json")).published == later


def test_the_number_and_the_addresses_stay(editor: Editor) -> None:
    number = "0123456789abcdef0123456789abcdef"
    first = editor.build(order=Order(number, ("https://voorbeeld.nl/k/",)))
    editor.folder.replace("bibliotheek.yaml", "Onze kennisbank", "Onze grote kennisbank")
    second = editor.build()
    assert first.contents.library.id == second.contents.library.id == number
    assert second.contents.addresses == ("https://voorbeeld.nl/k/",)
    assert second.contents.library.name == "Onze grote kennisbank"


def test_a_guide_arrives_as_it_was_written(editor: Editor) -> None:
    built = editor.build()
    listed = catalogue.decode_catalogue(editor.target(built, "beginnen/catalogus.json"))
    assert [entry.id for entry in listed.entries] == ["buurthuis", "een-eerste-avond", "lsa-bewoners"]
    guide = items.decode(editor.target(built, "beginnen/een-eerste-avond.json"))
    assert isinstance(guide, Guide)
    assert guide.title == "Een eerste avond met de buurt"
    picture = editor.target(built, guide.attachments[0].path)
    assert Image.open(io.BytesIO(picture)).size == (640, 360)


def test_a_large_picture_becomes_small_and_the_guide_says_so(editor: Editor) -> None:
    Image.new("RGB", (4000, 2000), "green").save(editor.folder.root / "gidsen/beginnen/beelden/kring.png")
    built = editor.build()
    guide = items.decode(editor.target(built, "beginnen/een-eerste-avond.json"))
    assert isinstance(guide, Guide)
    assert b'"width":1600,"height":800' in items.encode(guide).replace(b" ", b"")
    assert Image.open(io.BytesIO(editor.target(built, guide.attachments[0].path))).size == (1600, 800)


def test_what_is_refused_leaves_the_site_as_it_was(editor: Editor) -> None:
    editor.build()
    before = all_files(editor.site)
    editor.folder.replace(GUIDE, "hulp:buurthuis", "hulp:buurthuus")
    with pytest.raises(Refused) as caught:
        editor.build()
    assert [fault.file for fault in caught.value.faults] == [GUIDE]
    assert all_files(editor.site) == before


def test_the_page_of_a_guide_that_is_gone_goes_too(editor: Editor) -> None:
    editor.build()
    assert (editor.site / "gidsen/geld/bonnen-bewaren.html").is_file()
    (editor.folder.root / OTHER_GUIDE).unlink()
    editor.folder.replace(GUIDE, "[Bonnen bewaren](gids:bonnen-bewaren#hoe-lang)", "Bonnen bewaren")
    editor.folder.replace(GUIDE, "verwant: [bonnen-bewaren]\n", "")
    editor.build()
    assert not (editor.site / "gidsen/geld/bonnen-bewaren.html").exists()
    assert "bonnen-bewaren" not in (editor.site / "gidsen/geld/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("place", [".", "site", "..", "gidsen"])
def test_a_site_within_the_folder_or_around_it_is_refused(editor: Editor, place: str) -> None:
    with pytest.raises(UserError):
        editor.build(site=editor.folder.root / place)


def test_a_folder_with_other_things_is_left_alone(editor: Editor) -> None:
    editor.site.mkdir()
    (editor.site / "brief.odt").write_text("Beste buren")
    with pytest.raises(UserError):
        editor.build()
    assert [path.name for path in editor.site.iterdir()] == ["brief.odt"]


class Page(HTMLParser):
    """What a page has: its ids, where it leads, what it shows, and its elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.addresses: list[str] = []
        self.elements: list[str] = []
        self.pictures_without_text = 0
        self.said: list[object] = []
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.elements.append(tag)
        self.ids.update([values["id"]] if "id" in values else [])
        self.addresses += [values[name] for name in ("href", "src") if name in values]
        self.pictures_without_text += tag == "img" and not values.get("alt")
        self.said.append((tag, sorted(values.items())))

    @override
    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_every_page_of_the_web_site_works_from_a_folder(editor: Editor) -> None:
    editor.build()
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in editor.site.rglob("*.html")}
    assert len(pages) == 5
    for path, page in pages.items():
        assert "script" not in page.elements
        assert page.elements.count("h1") == 1
        assert page.pictures_without_text == 0
        for address in page.addresses:
            if address.startswith(("https://", "mailto:")):
                continue
            name, _, heading = address.partition("#")
            target = (path.parent / unquote(name)).resolve() if name else path
            assert target.name == "afzender.html" or target.is_file(), f"{path.name}: {address}"
            if heading:
                assert heading in pages[target].ids, f"{path.name}: {address}"


def test_markup_in_names_stays_words(editor: Editor) -> None:
    editor.folder.replace("bibliotheek.yaml", "Onze kennisbank", "Onze <script>alert(1)</script> & zo")
    editor.folder.replace("plekken/buurthuis.yaml", "naam: Het buurthuis", "naam: Het <img src=x onerror=y> huis")
    editor.build()
    for path in editor.site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text
        assert "<img src=x" not in text


def test_there_is_nothing_in_a_page_to_clean(editor: Editor) -> None:
    editor.folder.append(GUIDE, '\n## a < b & c > d\n\n> `<b>` en *"zo"* ~~niet~~\n\n1. x\n2. y\n\n---\n')
    editor.build()
    for path in editor.site.rglob("*.html"):
        body = re.sub(r"(?s)^.*?<main[^>]*>|</main>.*$", "", path.read_text(encoding="utf-8"))
        clean = nh3.clean(
            body, tags=set(HARMLESS), attributes=ATTRIBUTES, url_schemes={"https", "mailto"}, link_rel=None
        )
        assert Page(clean).said == Page(body).said


def test_the_book_has_every_guide_and_can_be_read_aloud(editor: Editor) -> None:
    built = editor.build()
    book = PdfReader(editor.site / "boek.pdf")
    assert len(book.pages) == built.book_pages
    text = " ".join("\n".join(page.extract_text() for page in book.pages).split())
    assert "Een eerste avond met de buurt" in text
    assert "Bewaar alle bonnen zeven jaar." in text
    assert "LSA Bewoners" in text
    root = book.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert book.metadata is not None
    assert book.metadata.title == "Onze kennisbank"
