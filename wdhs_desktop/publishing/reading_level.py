"""How hard a Dutch text is to read: the length of its sentences, its passives, and words with a plainer sibling.

Rough on purpose. It counts what an editor can see and mend, and leaves the judgement to the editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wdhs_desktop.formats.blocks import (
    Block,
    Blocks,
    LineBreak,
    Paragraph,
    Points,
    Quote,
    Spans,
    text_of,
)
from wdhs_desktop.kit.paths import resources

LONGEST_MEAN = 12
LONGEST_SENTENCE = 20
MOST_PASSIVE = 0.05
FEWEST_SENTENCES = 8
"""With fewer than these a mean says nothing."""

_ABBREVIATIONS = re.compile(
    r"(?:bijv|bv|ca|c\.q|cq|d\.w\.z|dhr|dr|drs|evt|excl|i\.p\.v|i\.v\.m|incl|ing|ir|jr|max|m\.b\.t|m\.n|m\.u\.v|mevr|min"
    r"|mln|mr|nr|o\.a|o\.b\.v|p\.m|resp|t\.a\.v|t\.b\.v|t\.o\.v|v\.a|vgl|z\.s\.m|art|blz)"
)
_END = re.compile(r"[.!?…]+[\"'”’)\]]*\s+")
_WORD = re.compile(r"[\w€%]+(?:[.,:/'’\-–][\w€%]+)*")
_TO_BE_DONE = re.compile(r"\b(?:word|wordt|worden|werd|werden)\b", re.IGNORECASE)
_DONE_BY = re.compile(r"\b(?:is|zijn|was|waren)\b.*\bdoor\b", re.IGNORECASE | re.DOTALL)
_PARTICIPLE = re.compile(
    r"\b(?:(?:aan|af|bij|dicht|door|in|klaar|los|mee|na|neer|om|op|open|over|rond|samen|tegen|terug|toe|uit|vast|voor|weg)?ge\w{2,}(?:d|t|en)"
    r"|(?:aan|af|bij|in|op|over|toe|uit|voor)?(?:ver|be|ont|her|er|mis)\w{2,}(?:d|t|en))\b"
)
_NO_PARTICIPLES = re.compile(
    r"ingen$|heden$|^(?:gebouwen|gebieden|gemeenten|gesprekken|geheimen|gezinnen|gevallen|gevolgen|bedrijven|bedragen"
    r"|beelden|besturen|besluiten|begrotingen|bestanden|betalen|bewijzen|bezoeken|bewoners|beheerders|verslagen|verhalen"
    r"|gegeven|gewoonten|verkeerd|bekend|bereid|beter|geluiden|genoeg|eren|herfst|ervoor|erbij|erfgenamen|beginnen"
    r"|bespreken|betekent|behandelt|verliest|vergeet|verdient|verandert|verschilt|begint|bestaat|bepaalt|geldt|gebeurt"
    r"|gebruikt je|hebben|moeten|bewaren|bellen|berichten)$"
)


@dataclass(frozen=True)
class Sentence:
    """A sentence, with how many words it has."""

    text: str
    words: int


@dataclass(frozen=True)
class HardWord:
    """A word as it stands in the text, and what says the same."""

    word: str
    plainer: str


def sentences(text: str) -> list[Sentence]:
    """Cut at full stops, question and exclamation marks; not after an abbreviation or within a number."""
    found, start = [], 0
    for end in _END.finditer(text):
        before = text[start : end.start()].rsplit(None, 1)
        last = before[-1].lower().lstrip("(\"'“‘") if before else ""
        follows = text[end.end() : end.end() + 1]
        if _ABBREVIATIONS.fullmatch(last) or follows.islower():
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    found.append(text[start:].strip())
    return [Sentence(one, count) for one in found if (count := len(_WORD.findall(one)))]


def prose(blocks: Blocks) -> Iterator[str]:
    """The texts that are read as sentences: paragraphs, lines of lists and quotes. No headings, tables or examples."""
    for block in blocks:
        yield from _prose(block)


def _prose(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield from _lines(block.spans)
    elif isinstance(block, Points):
        for point in block.points:
            yield from prose(point.blocks)
    elif isinstance(block, Quote):
        yield from prose(block.blocks)


def _lines(spans: Spans) -> Iterator[str]:
    line: list[str] = []
    for span in spans:
        if isinstance(span, LineBreak):
            yield "".join(line)
            line = []
        else:
            line.append(text_of((span,)))
    yield "".join(line)


def mean_length(found: list[Sentence]) -> float:
    """Words in a sentence, on average; 0 for none."""
    return sum(sentence.words for sentence in found) / len(found) if found else 0.0


def is_passive(sentence: str) -> bool:
    """Whether something is done in it by nobody in particular: "wordt … gedaan", or "is gedaan door …"."""
    if not (_TO_BE_DONE.search(sentence) or _DONE_BY.search(sentence)):
        return False
    return any(not _NO_PARTICIPLES.search(found[0]) for found in _PARTICIPLE.finditer(sentence))


def hard_words(text: str) -> list[HardWord]:
    """Each hard word once, in the order of the text."""
    found: dict[str, HardWord] = {}
    for match in _pattern().finditer(text):
        word = match[0].lower()
        found.setdefault(word, HardWord(match[0], plainer_words()[word]))
    return list(found.values())


@cache
def plainer_words() -> dict[str, str]:
    """From each form of a hard word to what says the same."""
    path = resources() / "publishing" / "moeilijke-woorden.tsv"
    pairs = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line)
    return {form: plainer for forms, plainer in pairs for form in forms.split(",")}


@cache
def _pattern() -> re.Pattern[str]:
    forms = sorted(plainer_words(), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, forms)) + r")\b", re.IGNORECASE)
