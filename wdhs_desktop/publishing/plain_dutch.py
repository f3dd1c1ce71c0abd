"""What in a text is hard to read, or goes stale without saying so: warnings for the editor, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wdhs_desktop.formats.blocks import Blocks, Link, passages, plain_text, spans_in
from wdhs_desktop.formats.faults import Fault
from wdhs_desktop.formats.folder import FolderItem
from wdhs_desktop.formats.items import Guide
from wdhs_desktop.kit.text import translate
from wdhs_desktop.publishing.places import Places
from wdhs_desktop.publishing.reading_level import (
    FEWEST_SENTENCES,
    LONGEST_MEAN,
    LONGEST_SENTENCE,
    MOST_PASSIVE,
    Sentence,
    hard_words,
    is_passive,
    mean_length,
    prose,
    sentences,
)

_ASK = re.compile(r"\bvraag\b(?:\s+\w+){0,2}\s+na\s+bij\s+(?:je|jullie|de|uw|jouw)\s+gemeente\b", re.IGNORECASE)
_AMOUNT = re.compile(r"€\s*\d|\b\d[\d.,]* euro\b")
_YEAR = re.compile(r"\b20\d\d\b")
_CHECK_AMOUNT = "controleer het actuele bedrag"
_START_SHOWN = 60


def reading_faults(one: FolderItem) -> list[Fault]:
    """The warnings on one guide, help, place or event."""
    item = one.item
    if isinstance(item, Guide):
        return list(_guide_faults(one, item))
    return list(_card_faults(one, item.what))


def _guide_faults(one: FolderItem, guide: Guide) -> Iterator[Fault]:
    places = Places(one.source, one.first_line)
    found = [sentence for text in prose(guide.blocks) for sentence in sentences(text)]
    yield from _long_sentences(one, found, places)
    yield from _whole(one, found, places)
    yield from _hard_words(one, plain_text(guide.blocks), places)
    for text in _asking_without_link(guide.blocks):
        said = translate("Publish", "Make it a link, [words](gemeente:), so that the reader sees whom to ask.")
        yield _warning(one, places.line_of_text(text), said)
    for text in _amounts_without_year(guide.blocks):
        said = translate("Publish", "An amount without a year. Name the year, or write “{words}”.")
        yield _warning(one, places.line_of_text(text), said.format(words="Controleer het actuele bedrag."))


def _card_faults(one: FolderItem, what: str) -> Iterator[Fault]:
    line = one.lines.get("wat", 1)
    places = Places("", line)
    yield from _long_sentences(one, sentences(what), places)
    yield from _hard_words(one, what, places)


def _long_sentences(one: FolderItem, found: list[Sentence], places: Places) -> Iterator[Fault]:
    for sentence in found:
        if sentence.words > LONGEST_SENTENCE:
            text = translate("Publish", "This sentence has {count} words; {most} is the most: “{start}”")
            text = text.format(count=sentence.words, most=LONGEST_SENTENCE, start=_start(sentence.text))
            yield _warning(one, places.line_of_text(sentence.text), text)


def _whole(one: FolderItem, found: list[Sentence], places: Places) -> Iterator[Fault]:
    mean = mean_length(found)
    if mean > LONGEST_MEAN and len(found) >= FEWEST_SENTENCES:
        text = translate("Publish", "The sentences have {mean} words on average; {most} is the most.")
        text = text.format(mean=f"{mean:.1f}".replace(".", ","), most=LONGEST_MEAN)
        yield _warning(one, one.first_line, text)
    passive = [sentence for sentence in found if is_passive(sentence.text)]
    if len(found) >= FEWEST_SENTENCES and len(passive) > max(1, MOST_PASSIVE * len(found)):
        text = translate("Publish", "In {count} of {all} sentences nobody does anything. Say who does it: “{start}”")
        for sentence in passive:
            shown = text.format(count=len(passive), all=len(found), start=_start(sentence.text))
            yield _warning(one, places.line_of_text(sentence.text), shown)


def _hard_words(one: FolderItem, text: str, places: Places) -> Iterator[Fault]:
    lines = text.split("\n")
    for hard in hard_words(text):
        where = next((line for line in lines if hard.word in line), hard.word)
        said = translate("Publish", "“{word}” is hard. Plainer: {plain}.").format(word=hard.word, plain=hard.plainer)
        yield _warning(one, places.line_of_text(where), said)


def _asking_without_link(blocks: Blocks) -> Iterator[str]:
    for spans in spans_in(blocks):
        outside = "".join("\n" if isinstance(span, Link) else getattr(span, "text", " ") for span in spans)
        for found in _ASK.finditer(outside):
            yield outside[found.start() :].split("\n")[0]


def _amounts_without_year(blocks: Blocks) -> Iterator[str]:
    """The line with the first amount under each heading where no year is named, and nothing says to check."""
    for passage in passages(blocks):
        words = f"{passage.heading}\n{passage.text}"
        if _YEAR.search(words) or _CHECK_AMOUNT in words.lower():
            continue
        yield from [line for line in words.split("\n") if _AMOUNT.search(line)][:1]


def _start(text: str) -> str:
    return text if len(text) <= _START_SHOWN else text[:_START_SHOWN].rsplit(" ", 1)[0] + " …"


def _warning(one: FolderItem, line: int, text: str) -> Fault:
    return Fault(file=one.file, line=line, text=text, is_refused=False)
