"""A real web server that behaves as the web sometimes does: broken off, moved, slow, endless, or a page of a hotel."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from typing_extensions import override

PAGE = b"<!DOCTYPE html><html><title>Wifi van het hotel</title><body>Log hier in.</body></html>"


class Web:
    """Serves a folder. `answer` may take over a request: it gives True when it has answered.

    `asked` are the paths that were asked for, each with its Range; `break_after` breaks a file off after so many bytes.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str]] = []
        self.agents: set[str] = set()
        self.answer: Callable[[Request], bool] = lambda _request: False
        self.break_after = 0
        self.is_stopping = threading.Event()
        self.address = ""

    @contextmanager
    def running(self) -> Iterator[Web]:
        web = self

        class Bound(Request):
            pass

        Bound.web = web
        server = _Server(("127.0.0.1", 0), Bound)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        self.address = f"http://127.0.0.1:{server.server_port}/"
        try:
            yield self
        finally:
            self.is_stopping.set()
            server.shutdown()
            server.server_close()
            thread.join()


class _Server(ThreadingHTTPServer):
    """Says nothing of clients that hang up."""

    daemon_threads = True

    @override
    def handle_error(self, *arguments: object) -> None:
        pass


class Request(BaseHTTPRequestHandler):
    """One question; knows ranges, as every real web server does."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    web: Web

    def do_GET(self) -> None:
        asked = self.headers.get("Range", "")
        self.web.asked.append((self.path, asked))
        self.web.agents.add(self.headers.get("User-Agent", ""))
        if self.web.answer(self):
            return
        file = self.web.folder / self.path.lstrip("/")
        if not file.is_file():
            self.send_error(404)
            return
        body = file.read_bytes()
        begin = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        if begin >= len(body) > 0:
            self.reply(416, b"", "text/plain")
            return
        self.begin(206 if asked else 200, len(body) - begin, begin, len(body))
        piece = body[begin:]
        if self.web.break_after and len(piece) > self.web.break_after:
            self.wfile.write(piece[: self.web.break_after])
            self.wfile.flush()
            self.close_connection = True
            return
        self.wfile.write(piece)

    def begin(self, status: int, length: int, begin: int = 0, total: int = 0) -> None:
        self.send_response(status)
        if status == 206:
            self.send_header("Content-Range", f"bytes {begin}-{total - 1}/{total}")
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def reply(self, status: int, body: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, *arguments: object) -> None:
        pass
