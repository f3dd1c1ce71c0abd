"""nginx on this PC alone, serving one folder, with nothing of the machine's own configuration.

Where nginx isn't installed, Python's own server does the same; CI installs nginx.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support.served import served

_CONFIGURATION = """
daemon off;
{user}
worker_processes 1;
error_log {home}/error.log;
pid {home}/nginx.pid;
events {{ worker_connections 64; }}
http {{
  access_log {home}/access.log;
  client_body_temp_path {home}/body;
  proxy_temp_path {home}/proxy;
  fastcgi_temp_path {home}/fastcgi;
  uwsgi_temp_path {home}/uwsgi;
  scgi_temp_path {home}/scgi;
  types {{ text/html html; application/json json; image/png png; image/jpeg jpg; application/pdf pdf; }}
  server {{
    listen 127.0.0.1:{port};
    root {site};
    index index.html;
  }}
}}
"""


@contextmanager
def nginx(site: Path, home: Path) -> Iterator[str]:
    """Gives the address of the folder, ending in a slash, as long as the block runs; `home` is for its own files."""
    if shutil.which("nginx") is None and not Path("/usr/sbin/nginx").exists():
        with served(site) as address:
            yield address
        return
    home.mkdir(parents=True, exist_ok=True)
    port = _free_port()
    configuration = home / "nginx.conf"
    configuration.write_text(_CONFIGURATION.format(user=_user(), home=home, port=port, site=site), encoding="utf-8")
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    server = subprocess.Popen(
        [program, "-p", str(home), "-e", str(home / "error.log"), "-c", str(configuration)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until_it_answers(server, port)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(10)


def _user() -> str:
    """pytest's folders are closed to the account that nginx works under when root starts it."""
    return "user root;" if os.geteuid() == 0 else ""


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _wait_until_it_answers(server: subprocess.Popen[bytes], port: int) -> None:
    while server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 5).close()
        except ConnectionRefusedError:
            continue
        else:
            return
    raise AssertionError(f"nginx ended with {server.returncode}")
