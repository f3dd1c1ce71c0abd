"""Shows a site on this PC only, to look at before it goes on the web."""

from __future__ import annotations

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP

HERE = "127.0.0.1"


class _Handler(SimpleHTTPRequestHandler):
    """Serves files; says on standard error only what went wrong."""

    @override
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass

    @override
    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    @override
    def list_directory(self, path: object) -> None:
        self.send_error(404)

    @override
    def log_message(self, format: str, *args: object) -> None:
        sys.stderr.write(f"{format % args}\n")


def make_server(site: Path, port: int) -> ThreadingHTTPServer:
    """A server that isn't running yet; port 0 takes a free one. Raises UserError."""
    if not site.is_dir():
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There is no site in “{name}”."),
            QT_TRANSLATE_NOOP("Errors", "Make it first with “wdhs-publish build”."),
            name=site.name,
        )
    try:
        return ThreadingHTTPServer((HERE, port), partial(_Handler, directory=str(site)))
    except (OSError, OverflowError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "Port {port} is taken, or not allowed."),
            QT_TRANSLATE_NOOP("Errors", "Choose another one with --port."),
            port=port,
        ) from error


def address_of(server: ThreadingHTTPServer) -> str:
    return f"http://{HERE}:{server.server_port}/"
