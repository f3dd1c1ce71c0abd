"""The commands of `wdhs` about members: bring in, list, take back, export and print."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from wdhs_desktop.arguments import Parser
from wdhs_desktop.cli import add_file, add_person, answer
from wdhs_desktop.cli_file import OpenedFile, opened
from wdhs_desktop.house.audit import AuditAction
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.columns import chosen_columns, column_by_id, columns_of
from wdhs_desktop.register.list_records import Filter, OverviewChoice, OverviewKind, Standing
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.search import Searcher
from wdhs_desktop.register.store import RegisterStore

OVERVIEWS = [kind.value for kind in OverviewKind]


def add_commands(add: Callable[[str, str], Parser]) -> None:
    command = add("import", translate("Cli", "bring in a list (.xlsx, .xls, .ods or .csv)"))
    add_file(command)
    command.add_argument(
        "sheet_file", metavar=translate("Arguments", "LIST"), type=Path, help=translate("Cli", "the list")
    )
    command.option("--sheet", translate("Cli", "which sheet of it; without this the one with the most people"))
    command.switch("--dry-run", translate("Cli", "only tell what would happen"))
    add_person(command)
    command.set_defaults(run=_import)

    command = add("list", translate("Cli", "show who is in the register"))
    add_file(command)
    _add_choice(command)
    add_person(command)
    command.set_defaults(run=_list)

    command = add("undo", translate("Cli", "take the last change or import back"))
    add_file(command)
    add_person(command)
    command.set_defaults(run=_undo)

    command = add("export", translate("Cli", "write the list to a .xlsx, .csv or .vcf file"))
    add_file(command)
    command.add_argument(
        "out", metavar=translate("Arguments", "OUT"), type=Path, help=translate("Cli", "the file to write")
    )
    _add_choice(command)
    command.option("--columns", translate("Cli", "which columns, with commas between them"))
    command.option("--purpose", translate("Cli", "what it is for"))
    add_person(command)
    command.set_defaults(run=_export)

    command = add("print", translate("Cli", "make an overview on paper, as a PDF"))
    add_file(command)
    command.option("--overview", translate("Cli", "which overview"), choices=OVERVIEWS, required=True)
    command.option("--out", translate("Cli", "the PDF to write"), type=Path, required=True)
    _add_choice(command)
    command.option("--columns", translate("Cli", "which columns, with commas between them"))
    command.option("--purpose", translate("Cli", "what it is for"))
    add_person(command)
    command.set_defaults(run=_print)


def _add_choice(command: Parser) -> None:
    command.option("--search", translate("Cli", "only who has these words"))
    command.switch("--all", translate("Cli", "former members too"))


@contextmanager
def _register(options: Namespace) -> Iterator[tuple[OpenedFile, RegisterStore]]:
    with opened(options) as at:
        yield at, RegisterStore(at.session.records, SystemClock())


def _chosen_people(options: Namespace, register: Register) -> list[Id]:
    standing = Standing.ALL if options.all else Standing.ACTIVE
    return Searcher(register).matching(Filter(search=options.search or "", standing=standing))


def _chosen_ids(options: Namespace, register: Register) -> tuple[str, ...]:
    """The columns as asked for. Raises UserError that names one that isn't there, and what there is."""
    ids = tuple(part.strip() for part in (options.columns or "").split(",") if part.strip())
    for one in ids:
        if column_by_id(one, register) is None:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "There is no column “{column}”."),
                QT_TRANSLATE_NOOP("Errors", "Choose from: {columns}."),
                column=one,
                columns=", ".join(column.id for column in columns_of(register)),
            )
    return ids


def _import(options: Namespace) -> int:
    from wdhs_desktop.register.exchange.importing import plan
    from wdhs_desktop.register.exchange.mapping import find_table, guess, propose_sheet
    from wdhs_desktop.register.exchange.reading import read_sheets

    with _register(options) as (_at, store):
        workbook = read_sheets(options.sheet_file)
        sheet = workbook.sheet_named(options.sheet) if options.sheet else propose_sheet(workbook.sheets)
        if sheet is None:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "That sheet is not in “{name}”, or there is nothing in it."),
                QT_TRANSLATE_NOOP("Errors", "These sheets are in it: {sheets}."),
                name=options.sheet_file.name,
                sheets=", ".join(one.name for one in workbook.sheets) or "–",
            )
        mapping = guess(sheet, find_table(sheet), store.register)
        planned = plan(sheet, mapping, store.register, store.register.today)
        if not options.dry_run and not planned.changes_nothing:
            store.apply(planned)
    counts = planned.counts
    lines = [
        translate("Cli", "%n row(s) read", "", counts.rows),
        translate("Cli", "%n people made", "", counts.people_made),
        translate("Cli", "%n people changed", "", counts.people_changed),
        translate("Cli", "%n people stayed the same", "", counts.people_same),
        translate("Cli", "%n household(s) made", "", counts.households_made),
        translate("Cli", "%n group(s) made", "", counts.groups_made),
    ]
    where = translate("Cli", "Row {row}: {text}")
    lines += [where.format(row=skipped.row, text=skipped.why) for skipped in planned.skipped]
    lines += [f"{column.column}: {column.why}" for column in planned.left_out]
    lines += [where.format(row=doubt.row, text=f"{doubt.column}: {doubt.sentence}") for doubt in planned.doubts]
    if options.dry_run:
        lines.append(translate("Cli", "This was a trial. Nothing has changed."))
    answer(options, {**planned.as_json(), "dry_run": options.dry_run}, lines)
    return 0


def _list(options: Namespace) -> int:
    with _register(options) as (_at, store):
        register = store.register
        columns = columns_of(register)
        people = [
            {"id": one.hex(), **{column.id: column.value(register.members[one], register) for column in columns}}
            for one in _chosen_people(options, register)
        ]
    shown = [column.id for column in chosen_columns((), register)]
    answer(options, people, ["\t".join(person[column] for column in shown) for person in people])
    return 0


def _undo(options: Namespace) -> int:
    with _register(options) as (_at, store):
        undone = store.undo()
    answer(options, {"undone": undone}, [translate("Cli", "Taken back: {change}").format(change=undone)])
    return 0


def _export(options: Namespace) -> int:
    from wdhs_desktop.register.exchange.exporting import export
    from wdhs_desktop.register.paper.print_office import Handout, Way

    with _register(options) as (at, store):
        register = store.register
        people = _chosen_people(options, register)
        columns = chosen_columns(_chosen_ids(options, register), register)
        titles = tuple(column.title for column in columns)
        kind = options.out.suffix.lower().lstrip(".")
        handout = Handout(Way.EXPORTED, kind, titles, len(people), options.purpose or "", options.out.name)
        at.session.audit.note(AuditAction.EXPORT, handout.details)
        export(options.out, columns, people, register)
    done = translate("Cli", "%n people written. Anybody can read this file: keep it safe.", "", len(people))
    answer(options, {"people": len(people), "file": str(options.out)}, [done])
    return 0


def _print(options: Namespace) -> int:
    from wdhs_desktop.kit.files import write_whole
    from wdhs_desktop.register.paper.print_office import Handout, Way
    from wdhs_desktop.register.paper.print_order import Maker, PrintOrder, make_paper

    with _register(options) as (at, store):
        register = store.register
        kind = OverviewKind(options.overview)
        choice = OverviewChoice(kind=kind, columns=_chosen_ids(options, register), purpose=options.purpose or "")
        order = PrintOrder(choice, _chosen_people(options, register))
        maker = Maker(at.session.person.name, at.house.collective.name, register.today, store.control_code())
        paper = make_paper(order, register, maker)
        titles = order.column_titles(register)
        handout = Handout(Way.SAVED_AS_PDF, order.name, titles, paper.count, choice.purpose, options.out.name)
        at.session.audit.note(AuditAction.PRINT, handout.details)
        write_whole(options.out, paper.composed.pdf)
    pages = paper.composed.pages
    done = translate("Cli", "%n page(s) written. Anybody can read this file: keep it safe.", "", pages)
    answer(options, {"people": paper.count, "pages": pages, "file": str(options.out)}, [done, paper.note])
    return 0
