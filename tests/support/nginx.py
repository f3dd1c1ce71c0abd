"""A folder behind nginx, as most afzenders will serve it; only where nginx is installed."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAM = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
SETTINGS = """
daemon off;
master_process off;
pid {home}/nginx.pid;
error_log {home}/error.log;
events {{}}
http {{
  access_log {home}/access.log;
  client_body_temp_path {home}/body; proxy_temp_path {home}/proxy; fastcgi_temp_path {home}/fastcgi;
  uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;
  types {{ application/json json; text/html html; application/pdf pdf; image/png png; }}
  gzip on; gzip_types application/json; gzip_min_length 1;
  server {{ listen 127.0.0.1:{port}; root "{site}"; {more} }}
}}
"""


@contextmanager
def served_by_nginx(site: Path, home: Path, more: str = "") -> Iterator[str]:
    """Gives the address. `home` is a folder for nginx itself, `more` are more settings of the server."""
    assert PROGRAM is not None
    home.mkdir()
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    settings = home / "nginx.conf"
    settings.write_text(SETTINGS.format(home=home, port=port, site=site, more=more), encoding="utf-8")
    command = [PROGRAM, "-p", str(home), "-e", str(home / "error.log"), "-c", str(settings)]
    with subprocess.Popen(command) as running:
        try:
            while running.poll() is None:
                with socket.socket() as tried:
                    if tried.connect_ex(("127.0.0.1", port)) == 0:
                        break
            assert running.poll() is None, (home / "error.log").read_text(encoding="utf-8")
            yield f"http://127.0.0.1:{port}/"
        finally:
            running.terminate()
