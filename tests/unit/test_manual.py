"""The manual stays true: what it names is on the screen, its pictures and links are there, its words are plain."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "resources" / "library" / "gidsen" / "handleiding").glob("*.md"))
TRANSLATIONS = ROOT / "resources" / "i18n" / "wdhs_nl.ts"
ALWAYS = ("id", "titel", "teaser", "onderwerpen", "doelgroep", "soort", "taal", "versie", "gewijzigd", "nagekeken")
MOST_WORDS, MEAN_WORDS = 20, 12


def head(page: Path) -> dict[str, str]:
    """The lines of the front matter that hold one value."""
    _, front, _ = page.read_text(encoding="utf-8").split("---\n", 2)
    return dict(re.findall(r"^(\w+): *(.*)$", front, re.MULTILINE))


def body(page: Path) -> str:
    return page.read_text(encoding="utf-8").split("---\n", 2)[2]


def on_screen() -> set[str]:
    """All texts of the interface in Dutch, without marks for the keyboard."""
    found = set()
    for translation in ET.parse(TRANSLATIONS).getroot().iter("translation"):
        for text in [translation.text or "", *(form.text or "" for form in translation.iter("numerusform"))]:
            found.add(text.replace("&", "").strip().rstrip("…").rstrip())
    return found


def sentences(page: Path) -> list[list[str]]:
    """The sentences of a page as words; code, tables and pictures are no sentences."""
    text = re.sub(r"```.*?```|^\|.*$|!\[.*?\]\(.*?\)", "", body(page), flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text)
    lines = re.split(r"\n\s*\n|\n(?=\s*(?:[-#]|\d+\.) )", text)
    parts = [part for line in lines for part in re.split(r"(?<=[.?!:])\s+", " ".join(line.split()))]
    return [words for part in parts if (words := re.findall(r"[\w’'@-]+", part)) and len(words) > 1]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_has_its_dates_and_its_maker(page: Path) -> None:
    facts = head(page)
    assert [name for name in ALWAYS if name not in facts] == []
    assert facts["id"] == page.stem
    assert facts["taal"] == "nl"
    assert facts["licentie"] == "CC BY-SA 4.0"
    assert date.fromisoformat(facts["gewijzigd"]) <= date.fromisoformat(facts["nagekeken"])
    assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", facts["herzien_voor"])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_calls_by_name_is_on_the_screen(page: Path) -> None:
    """Names of buttons and pages stand in bold. Was one renamed? Then change the manual too."""
    names = re.findall(r"\*\*(.+?)\*\*", body(page), re.DOTALL)
    assert [name for name in names if " ".join(name.split()).rstrip("…").rstrip() not in on_screen()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pictures_and_links_of_a_page_are_there(page: Path) -> None:
    for described, target in re.findall(r"!\[([^]]*)\]\(([^)]+)\)", body(page)):
        assert len(described) > 20, f"say in words what is on {target}"
        assert (page.parent / target).is_file(), target
    for target in re.findall(r"(?<!!)\[[^]]+\]\(gids:([^)#]+)", body(page)):
        assert list(page.parent.parent.glob(f"*/{target}.md")), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_written_in_short_sentences(page: Path) -> None:
    found = sentences(page)
    assert [" ".join(words) for words in found if len(words) > MOST_WORDS] == []
    assert sum(map(len, found)) / len(found) <= MEAN_WORDS


def test_the_manual_covers_the_first_year() -> None:
    assert {page.stem.removeprefix("handleiding-") for page in PAGES} >= {
        "beginnen",
        "lijst-binnenhalen",
        "mensen-zoeken-en-verbeteren",
        "verhuizen-en-weggaan",
        "afdrukken",
        "wachtwoord",
        "weer-mee-naar-excel",
        "als-er-iets-misgaat",
        "scripts",
    }
