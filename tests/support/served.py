"""A folder on a real web server, and what python-tuf's own client makes of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tuf.ngclient import Updater


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Gives the address of the folder, ending in a slash, as long as the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def client(address: str, home: Path, root: str) -> Updater:
    """A client of an afzender that keeps what it has seen in `home`."""
    (home / "metadata").mkdir(parents=True, exist_ok=True)
    (home / "targets").mkdir(exist_ok=True)
    return Updater(
        str(home / "metadata"),
        address + "metadata/",
        str(home / "targets"),
        address + "targets/",
        bootstrap=root.encode(),
    )


def fetch(updater: Updater, path: str) -> bytes | None:
    """The bytes of a target, fetched and verified; None when there is none."""
    found = updater.get_targetinfo(path)
    return Path(updater.download_target(found)).read_bytes() if found else None
