"""`wdhs-publish`: what an editor does with a folder of guides: check it, build a site of it, sign that, look at it.

Exit 0 done (check: warnings at most), 1 it failed or something was refused, 2 wrong usage.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from wdhs_desktop import __version__, commands
from wdhs_desktop.arguments import Parser, tree
from wdhs_desktop.kit.clock import Clock, SystemClock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.publishing import telling, values

Add = Callable[[str, str], Parser]
DEFAULT_PORT = 8046


def main(arguments: Sequence[str] | None = None, clock: Clock | None = None) -> int:
    """Run one command; returns the exit code."""
    commands.speak("wdhs-publish")
    moment = clock or SystemClock()
    return commands.run(build_parser(), arguments, lambda options: int(options.run(options, moment)))


def build_parser() -> Parser:
    """All commands with what they ask for."""
    parser = Parser("wdhs-publish", translate("Publish", "Publish a library of guides for WDHS Desktop."))
    parser.version(f"WDHS Desktop {__version__}")
    add = tree(parser, translate("Publish", "commands"))
    _add_folder_commands(add)
    _add_site_commands(add)
    _add_keys_commands(
        tree(add("keys", translate("Publish", "the keys to sign with")), translate("Publish", "commands"))
    )
    return parser


def _add_folder_commands(add: Add) -> None:
    new = add("new", translate("Publish", "make a folder with a small example in it"))
    _add_path(new, "folder", translate("Publish", "FOLDER"), translate("Publish", "a new folder"))
    new.set_defaults(run=_new)

    check = add("check", translate("Publish", "say what is wrong in a folder, with file and line"))
    _add_path(check, "folder", translate("Publish", "FOLDER"), translate("Publish", "the folder of the editors"))
    _add_json(check)
    check.set_defaults(run=_check)

    build = add("build", translate("Publish", "make a site from a folder: to sign, to read on the web, and on paper"))
    _add_path(build, "folder", translate("Publish", "FOLDER"), translate("Publish", "the folder of the editors"))
    _add_path(
        build, "--out", translate("Publish", "SITE"), translate("Publish", "the folder of the site"), is_needed=True
    )
    build.option(
        "--id", translate("Publish", "the number of the library: 32 letters a-f and digits"), type=values.library_id
    )
    build.add_argument(
        "--address",
        action="append",
        type=values.address,
        metavar="URL",
        help=translate("Publish", "where the site will stand on the web; more than once for a second place"),
    )
    build.option(
        "--published", translate("Publish", "the moment of publishing, as 2026-11-24T12:00"), type=values.moment
    )
    build.set_defaults(run=_build)


def _add_site_commands(add: Add) -> None:
    sign = add("sign", translate("Publish", "sign what changed in a site, with one key"))
    _add_path(sign, "site", translate("Publish", "SITE"), translate("Publish", "the folder of the site"))
    _add_path(
        sign, "--key", translate("Publish", "FILE"), translate("Publish", "your key: the .key file"), is_needed=True
    )
    sign.add_argument(
        "--role",
        action="append",
        metavar=translate("Publish", "ROLE"),
        help=translate("Publish", "only this: root, publishing, or the id of a topic; may be given more than once"),
    )
    sign.switch("--renew", translate("Publish", "sign everything again, also what did not change"))
    _add_password(sign)
    _add_json(sign)
    sign.set_defaults(run=_sign)

    serve = add("serve", translate("Publish", "look at a site on this PC"))
    _add_path(serve, "site", translate("Publish", "SITE"), translate("Publish", "the folder of the site"))
    serve.option("--port", translate("Publish", "another port; 0 takes a free one"), type=int)
    serve.set_defaults(run=_serve)


def _add_keys_commands(add: Add) -> None:
    new = add("new", translate("Publish", "make a key under a password"))
    new.add_argument("name", metavar=translate("Publish", "NAME"), help=translate("Publish", "whose key it is"))
    _add_path(new, "--out", translate("Publish", "FOLDER"), translate("Publish", "where to keep it"), is_needed=True)
    _add_password(new)
    new.set_defaults(run=_new_key)

    listing = add("list", translate("Publish", "the keys in a folder, or who may sign what in a site"))
    _add_path(listing, "folder", translate("Publish", "FOLDER"), translate("Publish", "a folder with keys, or a site"))
    listing.set_defaults(run=_list_keys)

    root = add("root", translate("Publish", "say who may sign; what you don't name stays as it was"))
    _add_path(root, "site", translate("Publish", "SITE"), translate("Publish", "the folder of the site"))
    root.add_argument(
        "--key",
        action="append",
        type=Path,
        metavar=translate("Publish", "FILE"),
        help=translate("Publish", "the .pub file of one of the three who keep the library; give it three times"),
    )
    _add_path(root, "--publishing", translate("Publish", "FILE"), translate("Publish", "the .pub file to publish with"))
    root.add_argument(
        "--partner",
        action="append",
        type=values.partner,
        metavar=translate("Publish", "TOPIC=FILE"),
        help=translate("Publish", "the partner that signs a topic itself; nothing after the = gives the topic back"),
    )
    root.set_defaults(run=_root)


def _new(options: Namespace, clock: Clock) -> int:
    from wdhs_desktop.publishing.example import write_example

    written = write_example(options.folder, clock.today())
    print(translate("Publish", "%n file(s) made. Begin with LEESMIJ.md.", "", len(written)))
    return 0


def _check(options: Namespace, clock: Clock) -> int:
    from wdhs_desktop.publishing.checking import check_folder

    folder = check_folder(options.folder, clock.today())
    is_refused = any(fault.is_refused for fault in folder.faults)
    if options.json:
        _print_json(telling.check_data(folder))
    else:
        print("\n".join(telling.check_lines(folder)))
    return 1 if is_refused else 0


def _build(options: Namespace, clock: Clock) -> int:
    from wdhs_desktop.publishing.building import Order, Refused, build

    order = Order(options.id or "", tuple(options.address or ()), options.published)
    try:
        built = build(options.folder, options.out, clock.today(), clock.now(), order)
    except Refused as refused:
        print("\n".join(telling.fault_line(fault) for fault in refused.faults), file=sys.stderr)
        raise
    print("\n".join(telling.build_lines(built, options.out)))
    return 0


def _sign(options: Namespace, clock: Clock) -> int:
    from wdhs_desktop.publishing.keys import open_key
    from wdhs_desktop.publishing.repository import Repository
    from wdhs_desktop.publishing.signing import sign

    signer = open_key(options.key, _password(options))
    roles = frozenset(options.role or ())
    outcome = sign(Repository(options.site), signer, clock.now(), roles, renew=options.renew)
    if options.json:
        _print_json(telling.outcome_data(outcome))
    else:
        print("\n".join(telling.outcome_lines(outcome)))
    return 0


def _serve(options: Namespace, clock: Clock) -> int:
    from wdhs_desktop.publishing.serving import address_of, make_server

    del clock
    server = make_server(options.site, DEFAULT_PORT if options.port is None else options.port)
    with server:
        print(translate("Publish", "The site is at {address}. Stop with Ctrl+C.").format(address=address_of(server)))
        sys.stdout.flush()
        server.serve_forever()
    return 0


def _new_key(options: Namespace, clock: Clock) -> int:
    from wdhs_desktop.publishing.keys import make_key

    del clock
    secret, public = make_key(options.name, options.out, _password(options, is_new=True))
    print(translate("Publish", "Keep this to yourself, in two places: {file}").format(file=secret))
    print(translate("Publish", "Give this one to who sets up the site: {file}").format(file=public))
    return 0


def _list_keys(options: Namespace, clock: Clock) -> int:
    del clock
    print("\n".join(telling.key_lines(options.folder)))
    return 0


def _root(options: Namespace, clock: Clock) -> int:
    from wdhs_desktop.publishing.ceremony import draft_root
    from wdhs_desktop.publishing.keys import read_public_key
    from wdhs_desktop.publishing.repository import Repository

    repository = Repository(options.site)
    root = draft_root(
        repository,
        clock.now(),
        [read_public_key(path) for path in options.key or ()],
        read_public_key(options.publishing) if options.publishing else None,
        {topic: read_public_key(path) if path else None for topic, path in options.partner or ()},
    )
    print("\n".join(telling.draft_lines(root, repository.root())))
    return 0


def _add_path(command: Parser, name: str, metavar: str, explanation: str, *, is_needed: bool = False) -> None:
    if name.startswith("-"):
        command.option(name, explanation, metavar=metavar, type=Path, required=is_needed)
    else:
        command.add_argument(name, metavar=metavar, type=Path, help=explanation)


def _add_json(command: Parser) -> None:
    command.switch("--json", translate("Publish", "answer in JSON, for scripts"))


def _add_password(command: Parser) -> None:
    command.switch("--password-stdin", translate("Publish", "read the password from the first line of standard input"))


def _password(options: Namespace, *, is_new: bool = False) -> str:
    """The password of a key, from standard input or asked for without showing it. Raises UserError."""
    if options.password_stdin:
        try:
            return sys.stdin.buffer.readline(65_536).decode("utf-8").removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "The text on standard input can't be read."),
                QT_TRANSLATE_NOOP("Errors", "Send it as UTF-8."),
            ) from None
    if not sys.stdin.isatty():
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "Nobody is there to ask for the password."),
            QT_TRANSLATE_NOOP("Errors", "Give --password-stdin, and the password on the first line."),
        )
    from getpass import getpass

    password = getpass(translate("Publish", "Password of the key:") + " ")
    if is_new and getpass(translate("Publish", "The same once more:") + " ") != password:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "The two passwords differ."), QT_TRANSLATE_NOOP("Errors", "Try again.")
        )
    return password


def _print_json(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    sys.exit(main())
