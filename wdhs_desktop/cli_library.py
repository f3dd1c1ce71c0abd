"""The commands of `wdhs` about guides: find them, read them and print them; nobody needs a password for that."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wdhs_desktop import cli_library_travel
from wdhs_desktop.arguments import Parser
from wdhs_desktop.cli import add_file, answer
from wdhs_desktop.cli_library_travel import add_json, opened_library
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.library.records import Found

MOST_FOUND = 20


def add_commands(add: Callable[[str, str], Parser]) -> None:
    cli_library_travel.add_commands(add)

    command = add("search", translate("Cli", "find guides and help"))
    add_file(command)
    command.add_argument("text", metavar=translate("Arguments", "TEXT"), help=translate("Cli", "what to look for"))
    add_json(command)
    command.set_defaults(run=_search)

    command = add("show", translate("Cli", "read a guide or an address of help"))
    add_file(command)
    command.add_argument(
        "item", metavar=translate("Arguments", "ID"), help=translate("Cli", "its name, as search gives it")
    )
    add_json(command)
    command.set_defaults(run=_show)

    command = add("print", translate("Cli", "make a guide, or all of a subject, on paper, as a PDF"))
    add_file(command)
    command.add_argument(
        "item",
        nargs="?",
        metavar=translate("Arguments", "ID"),
        help=translate("Cli", "its name, as search gives it"),
    )
    command.option("--topic", translate("Cli", "everything about this subject, as a booklet"))
    command.option("--out", translate("Cli", "the PDF to write"), type=Path, required=True)
    add_json(command)
    command.set_defaults(run=_print)


def _search(options: Namespace) -> int:
    from wdhs_desktop.library.finding.search import Finder

    with opened_library(options) as library:
        found = Finder(library.house, library.clock).search(options.text, limit=MOST_FOUND)
    lines = [f"{one.line.id}\t{one.line.title}\t{one.snippet}" for one in found.found]
    if found.meant:
        lines.insert(0, translate("Cli", "Did you mean: {text}?").format(text=found.meant))
    if not found.found:
        lines.append(translate("Cli", "Nothing was found for “{text}”.").format(text=options.text))
    answer(options, [_found_data(one) for one in found.found], lines)
    return 0


def _found_data(one: Found) -> dict[str, Any]:
    return {
        "kind": one.line.kind.value,
        "id": one.line.id,
        "title": one.line.title,
        "snippet": one.snippet,
        "heading": one.heading_id,
        "why": [{"reason": why.reason.value, "typed": why.typed, "found": why.found} for why in one.why],
    }


def _show(options: Namespace) -> int:
    import json

    from wdhs_desktop.formats.items import encode, kind_of
    from wdhs_desktop.library.plain_text import plain_text

    with opened_library(options) as library:
        item = library.store.item(options.item)
    if item is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There is no guide or address “{item}” here."),
            QT_TRANSLATE_NOOP("Errors", "Look for it first: wdhs library search FILE TEXT."),
            item=options.item,
        )
    text = plain_text(item)
    answer(options, {**json.loads(encode(item)), "kind": kind_of(item).value, "text": text}, [text])
    return 0


def _print(options: Namespace) -> int:
    """One guide or one subject; with neither, everything."""
    from wdhs_desktop.kit.files import write_whole
    from wdhs_desktop.library.paper import paper_of_all, paper_of_item, paper_of_topic

    with opened_library(options) as library:
        if options.item and options.topic:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "A guide and a subject can't be printed at once."),
                QT_TRANSLATE_NOOP("Errors", "Leave one of the two out."),
            )
        if options.item:
            composed = paper_of_item(library.store, options.item, library.clock)
        elif options.topic:
            composed = paper_of_topic(library.store, options.topic, library.clock)
        else:
            composed = paper_of_all(library.store, library.clock)
        write_whole(options.out, composed.pdf)
    done = translate("Cli", "%n page(s) written", "", composed.pages)
    answer(options, {"pages": composed.pages, "file": str(options.out)}, [done])
    return 0
