"""Fetching over the web: what a real server does, and what a bad one does, each within limits of size and time."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.bad_web import PAGE, Request, Web
from tuf.api.exceptions import (
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    SlowRetrievalError,
)

from wdhs_desktop.kit.progress import Cancelled, Progress
from wdhs_desktop.library.carrying.fetching import LoginPage, ServerTrouble
from wdhs_desktop.library.carrying.routes import WebRoute
from wdhs_desktop.library.carrying.web_fetching import WebFetcher, WebLimits, is_safe_address

LARGE = bytes(range(256)) * 12_000
NAME = "targets/geld/" + "a" * 64 + ".kas.pdf"
QUICK = WebLimits(connect=2, gap=0.4, slowest=2000, grace=0.2)


@pytest.fixture
def web(tmp_path: Path) -> Iterator[Web]:
    site = tmp_path / "site"
    for name, body in {"metadata/timestamp.json": b"{}", NAME: LARGE, "targets/small.json": b"[1]"}.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    with Web(site).running() as running:
        yield running


@pytest.fixture
def fetcher(web: Web, tmp_path: Path) -> WebFetcher:
    return WebFetcher(web.address, tmp_path, lambda _count: None, tmp_path / "parts", QUICK)


def get(fetcher: WebFetcher, name: str, most: int = 10_000_000) -> bytes:
    return fetcher.download_bytes(fetcher.base + name, most)


def test_a_file_comes_in_and_is_counted(fetcher: WebFetcher, web: Web) -> None:
    assert get(fetcher, "metadata/timestamp.json") == b"{}"
    assert get(fetcher, NAME) == LARGE
    assert fetcher.fetched == len(LARGE) + 2
    assert web.agents == {"wdhs-desktop"}


def test_a_large_file_goes_on_where_it_broke_off(fetcher: WebFetcher, web: Web, tmp_path: Path) -> None:
    web.break_after = 1_000_000
    with pytest.raises(DownloadError):
        get(fetcher, NAME)
    web.break_after = 0
    again = WebFetcher(web.address, tmp_path, lambda _count: None, tmp_path / "parts", QUICK)
    assert get(again, NAME) == LARGE
    assert again.has_resumed
    assert web.asked[-1] == (f"/{NAME}", "bytes=1000000-")
    assert list((tmp_path / "parts").iterdir()) == []


def test_a_server_without_ranges_begins_anew(fetcher: WebFetcher, web: Web) -> None:
    web.break_after = 1_000_000
    with pytest.raises(DownloadError):
        get(fetcher, NAME)
    web.break_after = 0

    def whole(request: Request) -> bool:
        request.reply(200, LARGE, "application/pdf")
        return True

    web.answer = whole
    assert get(fetcher, NAME) == LARGE
    assert not fetcher.has_resumed


@pytest.mark.parametrize("left", [LARGE, LARGE + b"more"])
def test_what_is_left_of_an_earlier_try_may_be_too_much(fetcher: WebFetcher, tmp_path: Path, left: bytes) -> None:
    part = tmp_path / "parts" / NAME.rsplit("/", 1)[-1]
    part.parent.mkdir()
    part.write_bytes(left)
    assert get(fetcher, NAME) == LARGE


def test_a_range_that_begins_elsewhere_is_not_pasted(fetcher: WebFetcher, web: Web, tmp_path: Path) -> None:
    part = tmp_path / "parts" / NAME.rsplit("/", 1)[-1]
    part.parent.mkdir()
    part.write_bytes(LARGE[:1000])

    def elsewhere(request: Request) -> bool:
        if not request.headers.get("Range"):
            return False
        request.begin(206, 10, 5, len(LARGE))
        request.wfile.write(LARGE[5:15])
        return True

    web.answer = elsewhere
    assert get(fetcher, NAME) == LARGE


def test_a_small_file_leaves_nothing_for_another_time(fetcher: WebFetcher, tmp_path: Path) -> None:
    get(fetcher, "targets/small.json")
    assert not (tmp_path / "parts").exists()


@pytest.mark.parametrize(("status", "kind"), [(404, DownloadHTTPError), (403, DownloadHTTPError), (503, ServerTrouble)])
def test_a_refusal_says_what_it_is(fetcher: WebFetcher, web: Web, status: int, kind: type[Exception]) -> None:
    def refuse(request: Request) -> bool:
        request.reply(status, PAGE, "text/html")
        return True

    web.answer = refuse
    with pytest.raises(kind):
        get(fetcher, "metadata/timestamp.json")


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (200, "text/html; charset=utf-8", PAGE),
        (200, "application/json", b"\n  " + PAGE),
        (511, "text/html", PAGE),
        (302, "text/plain", b""),
    ],
)
def test_the_page_of_a_wifi_is_recognised(fetcher: WebFetcher, web: Web, status: int, kind: str, body: bytes) -> None:
    def page(request: Request) -> bool:
        request.reply(status, body, kind, Location="http://login.example/")
        return True

    web.answer = page
    with pytest.raises(LoginPage):
        get(fetcher, "metadata/timestamp.json")


def test_a_web_host_that_gives_a_page_for_what_is_not_there(fetcher: WebFetcher, web: Web) -> None:
    def page(request: Request) -> bool:
        request.reply(200, PAGE, "text/html")
        return True

    web.answer = page
    with pytest.raises(DownloadHTTPError) as caught:
        get(fetcher, "metadata/2.root.json")
    assert caught.value.status_code == 404


def test_what_moved_is_followed_but_not_for_ever(fetcher: WebFetcher, web: Web) -> None:
    def moved(request: Request) -> bool:
        if request.path.startswith("/metadata/"):
            request.reply(301, b"", "text/plain", Location="/targets/small.json")
            return True
        return False

    web.answer = moved
    assert get(fetcher, "metadata/timestamp.json") == b"[1]"

    def round_and_round(request: Request) -> bool:
        request.reply(302, b"", "text/plain", Location=request.path)
        return True

    web.answer = round_and_round
    with pytest.raises(LoginPage):
        get(fetcher, "metadata/timestamp.json")


def test_pieces_and_packing_of_a_server_make_no_difference(fetcher: WebFetcher, web: Web) -> None:
    packed = gzip.compress(LARGE)

    def in_pieces(request: Request) -> bool:
        request.send_response(200)
        request.send_header("Transfer-Encoding", "chunked")
        if request.path.endswith("small.json"):
            request.send_header("Content-Encoding", "gzip")
        request.end_headers()
        body = packed if request.path.endswith("small.json") else LARGE
        for at in range(0, len(body), 50_000):
            piece = body[at : at + 50_000]
            request.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        request.wfile.write(b"0\r\n\r\n")
        return True

    web.answer = in_pieces
    assert get(fetcher, NAME) == LARGE
    assert get(fetcher, "targets/small.json") == LARGE
    with pytest.raises(DownloadLengthMismatchError):
        get(fetcher, "targets/small.json", 100_000)


def test_endless_data_ends_at_the_limit(fetcher: WebFetcher, web: Web) -> None:
    def endless(request: Request) -> bool:
        request.send_response(200)
        request.send_header("Content-Type", "application/json")
        request.end_headers()
        request.close_connection = True
        while not web.is_stopping.is_set():
            try:
                request.wfile.write(b"x" * 65_536)
            except OSError:
                break
        return True

    web.answer = endless
    with pytest.raises(DownloadLengthMismatchError):
        get(fetcher, "metadata/timestamp.json", 16_384)
    assert fetcher.fetched < 200_000


def test_data_that_drips_is_given_up(fetcher: WebFetcher, web: Web) -> None:
    def drip(request: Request) -> bool:
        request.begin(200, 1000)
        while not web.is_stopping.wait(0.05):
            try:
                request.wfile.write(b"x")
            except OSError:
                break
        return True

    web.answer = drip
    with pytest.raises(SlowRetrievalError):
        get(fetcher, "metadata/timestamp.json")
    assert fetcher.fetched < 1000


@pytest.mark.parametrize("after", [0, 3])
def test_silence_is_given_up(fetcher: WebFetcher, web: Web, after: int) -> None:
    def silent(request: Request) -> bool:
        if after:
            request.begin(200, 1000)
            request.wfile.write(b"x" * after)
        web.is_stopping.wait()
        return True

    web.answer = silent
    with pytest.raises(SlowRetrievalError):
        get(fetcher, "metadata/timestamp.json")


def test_nobody_there_is_no_connection(tmp_path: Path, web: Web) -> None:
    gone = web.address.replace("127.0.0.1", "localhost.invalid")
    fetcher = WebFetcher(gone.replace("http:", "https:"), tmp_path, lambda _count: None, tmp_path / "parts", QUICK)
    with pytest.raises(DownloadError):
        get(fetcher, "metadata/timestamp.json")


def test_a_certificate_that_is_not_right_is_a_network_in_between(tmp_path: Path, web: Web) -> None:
    """A web server without TLS at a https address is what a wifi that comes in between looks like."""
    fetcher = WebFetcher(
        web.address.replace("http:", "https:"), tmp_path, lambda _count: None, tmp_path / "parts", QUICK
    )
    with pytest.raises(LoginPage):
        get(fetcher, "metadata/timestamp.json")


def test_it_stops_when_somebody_says_so(tmp_path: Path, web: Web) -> None:
    progress = Progress()

    def heard(_count: int) -> None:
        progress.stop()
        progress.check()

    fetcher = WebFetcher(web.address, tmp_path, heard, tmp_path / "parts", QUICK)
    with pytest.raises(Cancelled):
        get(fetcher, NAME)
    assert (tmp_path / "parts").is_dir()


@pytest.mark.parametrize(
    ("address", "is_safe"),
    [
        ("https://gidsen.example/", True),
        ("http://127.0.0.1:8000/", True),
        ("http://localhost/", True),
        ("http://gidsen.example/", False),
        ("http://127.0.0.1.gidsen.example/", False),
        ("file:///etc/", False),
        ("ftp://gidsen.example/", False),
    ],
)
def test_only_https_leaves_this_pc(address: str, is_safe: bool, tmp_path: Path) -> None:
    assert is_safe_address(address) is is_safe
    assert [source.base for source in WebRoute((address,)).sources(bytes(16))] == ([address] if is_safe else [])
