"""Over real web servers, nginx too where it is installed: all comes in, goes on where it stopped, or is refused."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.attacks import copy_of, flip, newest
from support.bad_web import Web
from support.bringing_in import Reader, make_reader
from support.nginx import PROGRAM, served_by_nginx
from support.repository import Publisher, a_guide, an_attachment, later
from support.sentences import in_dutch

from wdhs_desktop.formats.items import Media
from wdhs_desktop.kit.progress import Cancelled, Progress
from wdhs_desktop.library.carrying.routes import WebRoute
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble

SERVERS = ["python", *(["nginx"] if PROGRAM else [])]
BOOK = b"%PDF-1.7\n" + hashlib.shake_256(b"boek").digest(3_000_000)


@contextmanager
def serving(server: str, site: Path, home: Path) -> Iterator[str]:
    """Gives the address of a folder behind one of the servers."""
    if server == "nginx":
        with served_by_nginx(site, home) as address:
            yield address
        return
    with Web(site).running() as web:
        yield web.address


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    made = Publisher(tmp_path / "site")
    book = an_attachment("geld", "boek.pdf", BOOK, Media.PDF)
    guides = [a_guide(f"gids-{number}", title=f"Gids {number}") for number in range(50)]
    made.publish([*guides, a_guide(attachments=(book,))], {book.path: BOOK})
    return made


@pytest.fixture
def reader(tmp_path: Path, publisher: Publisher) -> Iterator[Reader]:
    made = make_reader(tmp_path / "pc", publisher.sender)
    yield made
    made.close()


@pytest.mark.parametrize("server", SERVERS)
def test_everything_comes_in_and_then_only_what_is_new(
    tmp_path: Path, publisher: Publisher, reader: Reader, server: str
) -> None:
    with serving(server, publisher.folder, tmp_path / "nginx") as address:
        route = WebRoute((address,))
        assert len(reader.sync.fetch(reader.sender, route).new) == 51
        publisher.publish([a_guide(version=2)], published=later(1))
        outcome = reader.sync.fetch(reader.sender, route)
        assert (len(outcome.changed), len(outcome.withdrawn)) == (1, 50)
        assert reader.sync.fetched < 10_000


@pytest.mark.parametrize("server", SERVERS)
def test_a_large_file_goes_on_where_somebody_stopped_it(
    tmp_path: Path, publisher: Publisher, reader: Reader, server: str
) -> None:
    progress = Progress(lambda done, _total, _text: progress.stop() if done > 1_000_000 else None)
    with serving(server, publisher.folder, tmp_path / "nginx") as address:
        route = WebRoute((address,))
        with pytest.raises(Cancelled):
            reader.sync.fetch(reader.sender, route, lambda _path: True, progress)
        assert reader.sync.fetched > 1_000_000
        reader.sync.fetch(reader.sender, route, lambda _path: True)
    assert reader.sync.fetched < len(BOOK) - 800_000
    assert len(reader.store.known_files(reader.sender)) == 1


@pytest.mark.parametrize("server", SERVERS)
def test_what_is_false_or_older_is_refused(tmp_path: Path, publisher: Publisher, reader: Reader, server: str) -> None:
    old = copy_of(publisher, tmp_path / "old")
    publisher.publish([a_guide(version=2)], published=later(1))
    with serving(server, publisher.folder, tmp_path / "nginx") as address:
        reader.sync.fetch(reader.sender, WebRoute((address,)))
    before = reader.texts
    publisher.publish([a_guide(version=3)], published=later(1))
    false = copy_of(publisher, tmp_path / "false")
    flip(newest(false, "geld"), 40)
    mixed = copy_of(publisher, tmp_path / "mixed")
    newest(mixed, "snapshot").write_bytes(newest(old, "snapshot").read_bytes())
    for number, (site, trouble) in enumerate(
        ((old, Trouble.OLDER), (false, Trouble.DAMAGED), (mixed, Trouble.DAMAGED), (tmp_path, Trouble.NOTHING_HERE))
    ):
        with serving(server, site, tmp_path / f"nginx-{number}") as address, pytest.raises(SyncError) as caught:
            reader.sync.fetch(reader.sender, WebRoute((address,)))
        assert caught.value.trouble is trouble
        assert in_dutch(caught.value)
        assert reader.texts == before
