"""The commands of `wdhs` about guides that travel: whom they come from, bringing them in, and passing them on."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wdhs_desktop.arguments import Parser
from wdhs_desktop.cli import add_file, answer
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import Clock, SystemClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.paths import Paths, resources
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, moment, say, translate
from wdhs_desktop.library.carrying.routes import FolderRoute, Route, WebRoute
from wdhs_desktop.library.carrying.sync import Sync
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import Change, KnownSender, WhatChanges


@dataclass(frozen=True)
class Library:
    """The library of one file, with the guides of the program in it."""

    house: House
    store: LibraryStore
    clock: Clock

    @property
    def sync(self) -> Sync:
        from wdhs_desktop.library.carrying.memory import FILE_NAME, SenderMemory

        paths = Paths.of()
        paths.make()
        memory = SenderMemory(paths.data / FILE_NAME)
        return Sync(self.store, memory, self.clock, paths.cache / "library")

    def senders(self, name: str | None) -> list[KnownSender]:
        """All who publish, or the one of this name. Raises UserError when there is none."""
        known = [one for one in self.store.senders() if not one.is_starter]
        wanted = [one for one in known if name is None or name.casefold() == one.name.casefold()]
        if not known:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "There is no afzender here yet, only the guides of the program itself."),
                QT_TRANSLATE_NOOP("Errors", "Add one with: wdhs library sources FILE --add afzender.wdhs."),
            )
        if not wanted:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "There is no afzender here that is called so."),
                QT_TRANSLATE_NOOP("Errors", "Choose from: {names}."),
                names=", ".join(one.name for one in known),
            )
        return wanted


def add_commands(add: Callable[[str, str], Parser]) -> None:
    command = add("sources", translate("Cli", "show whose guides are here, or trust somebody new"))
    add_file(command)
    command.option("--add", translate("Cli", "the file afzender.wdhs of who to trust"), type=Path)
    add_json(command)
    command.set_defaults(run=_sources)

    command = add("sync", translate("Cli", "fetch new guides, over the internet or from a folder or stick"))
    add_file(command)
    command.option("--from", translate("Cli", "the folder or stick with the guides"), type=Path, dest="folder")
    command.option("--sender", translate("Cli", "only of this afzender"))
    command.switch("--all-files", translate("Cli", "large files (over 2 MB) too"))
    command.switch("--dry-run", translate("Cli", "only tell what would happen"))
    add_json(command)
    command.set_defaults(run=_sync)

    command = add("export", translate("Cli", "put the guides on a stick, to pass them on"))
    add_file(command)
    command.add_argument(
        "folder", metavar=translate("Arguments", "FOLDER"), type=Path, help=translate("Cli", "the folder or the stick")
    )
    command.option("--sender", translate("Cli", "only of this afzender"))
    add_json(command)
    command.set_defaults(run=_export)


def add_json(command: Parser) -> None:
    command.switch("--json", translate("Cli", "answer in JSON, for scripts"))


@contextmanager
def opened_library(options: Namespace) -> Iterator[Library]:
    """Open the file and see to it that the guides of the program are in it; closes it whatever happens."""
    from wdhs_desktop.library.keeping.starter import bring_in_starter

    clock = SystemClock()
    house = House.open(options.file, clock)
    try:
        store = LibraryStore(house, clock)
        bring_in_starter(store, resources() / "library", clock)
        yield Library(house, store, clock)
    finally:
        house.close()


def _sources(options: Namespace) -> int:
    from wdhs_desktop.formats import sender

    with opened_library(options) as library:
        if options.add is not None:
            library.store.add_sender(sender.read(options.add))
        senders = library.store.senders()
    answer(options, [_as_data(one) for one in senders], [_sender_line(one) for one in senders])
    return 0


def _as_data(one: KnownSender) -> dict[str, Any]:
    return {
        "id": one.id.hex(),
        "name": one.name,
        "comes_with_the_program": one.is_starter,
        "fingerprint": one.fingerprint,
        "addresses": list(one.addresses),
        "published": one.published.isoformat() if one.published else None,
        "checked_at": one.checked_at.isoformat() if one.checked_at else None,
        "count": one.count,
    }


def _sender_line(one: KnownSender) -> str:
    parts = [one.name, translate("Cli", "%n guide(s) and addresses", "", one.count)]
    if one.is_starter:
        parts.append(translate("Cli", "comes with the program"))
    else:
        parts.append(translate("Cli", "sign of recognition {letters}").format(letters=one.fingerprint))
    if one.published is not None:
        parts.append(translate("Cli", "of {moment}").format(moment=moment(one.published)))
    return "\t".join(parts)


def _sync(options: Namespace) -> int:
    """Each afzender in turn; what goes wrong with one is said and doesn't hold up the others."""
    told: list[dict[str, Any]] = []
    lines: list[str] = []
    has_failed = False
    with opened_library(options) as library:
        senders = library.senders(options.sender)
        if options.folder is not None and options.sender is None:
            senders = [one for one in senders if FolderRoute(options.folder).sources(one.id)] or senders[:1]
        sync = library.sync
        for one in senders:
            route = FolderRoute(options.folder) if options.folder is not None else WebRoute(one.addresses)
            try:
                data, said = _look(sync, one, route) if options.dry_run else _fetch(sync, one, route, options.all_files)
            except UserError as error:
                has_failed = True
                print(say(error), file=sys.stderr)
                data, said = {"error": say(error)}, []
            told.append({"sender": one.id.hex(), "name": one.name, **data})
            lines += said
    answer(options, told, lines)
    return 1 if has_failed else 0


def _fetch(sync: Sync, one: KnownSender, route: Route, has_all_files: bool) -> tuple[dict[str, Any], list[str]]:
    outcome = sync.fetch(one.id, route, (lambda _path: True) if has_all_files else ())
    data = {
        "new": outcome.new,
        "changed": outcome.changed,
        "withdrawn": outcome.withdrawn,
        "refused": outcome.refused,
        "fetched": sync.fetched,
    }
    lines = [
        one.name,
        translate("Cli", "%n new", "", len(outcome.new)),
        translate("Cli", "%n changed", "", len(outcome.changed)),
        translate("Cli", "%n gone", "", len(outcome.withdrawn)),
    ]
    refused = translate("Cli", "Left out, because this program can't read it: {path}")
    return data, [*lines, *(refused.format(path=path) for path in outcome.refused)]


def _look(sync: Sync, one: KnownSender, route: Route) -> tuple[dict[str, Any], list[str]]:
    what = sync.look(one.id, route)
    lines = [one.name, *_change_lines(what), translate("Cli", "This was a trial. Nothing has changed.")]
    data = {
        "changes": [_change_data(change) for change in what.changes],
        "withdrawn": [_change_data(change) for change in what.withdrawn],
        "fetch": what.fetch,
        "large_files": [{"path": file.path, "title": file.title, "length": file.length} for file in what.files],
        "published": what.published.isoformat() if what.published else None,
        "expires": what.expires.isoformat() if what.expires else None,
    }
    return data, lines


def _change_lines(what: WhatChanges) -> list[str]:
    words = {"new": translate("Cli", "new"), "changed": translate("Cli", "changed")}
    gone = translate("Cli", "gone")
    lines = [f"{words[change.news.value]}\t{change.title}\t{change.note}".rstrip() for change in what.changes]
    lines += [f"{gone}\t{change.title}" for change in what.withdrawn]
    lines.append(translate("Cli", "To fetch: {size} kB").format(size=-(-what.fetch // 1000)))
    large = translate("Cli", "Only with --all-files: {title} ({size} MB)")
    lines += [large.format(title=file.title or file.path, size=file.length // 1_000_000) for file in what.files]
    return lines


def _change_data(change: Change) -> dict[str, Any]:
    return {
        "id": change.id,
        "kind": change.kind.value,
        "title": change.title,
        "topic": change.topic,
        "note": change.note,
        "news": change.news.value,
        "length": change.length,
    }


def _export(options: Namespace) -> int:
    told: list[dict[str, Any]] = []
    lines: list[str] = []
    with opened_library(options) as library:
        sync = library.sync
        for one in library.senders(options.sender):
            outcome = sync.export(one.id, options.folder)
            told.append(
                {
                    "sender": one.id.hex(),
                    "name": one.name,
                    "folder": str(outcome.folder),
                    "items": outcome.items,
                    "files": outcome.files,
                    "bytes": outcome.bytes,
                    "left_out": outcome.left_out,
                }
            )
            lines += _export_lines(one, outcome.folder, outcome.items, outcome.left_out)
    answer(options, told, lines)
    return 0


def _export_lines(one: KnownSender, folder: Path, items: int, left_out: int) -> Sequence[str]:
    lines = [
        translate("Cli", "{name} stands in {folder}, and was read back.").format(name=one.name, folder=folder),
        translate("Cli", "%n guide(s) and addresses", "", items),
    ]
    if left_out:
        lines.append(translate("Cli", "%n large file(s) didn't go along, because they aren't here", "", left_out))
    return lines
