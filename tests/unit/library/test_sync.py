"""Bringing in: what is new is said before and comes in whole, only that is fetched, and it can go on another time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from support.bad_web import Request, Web
from support.bringing_in import SMALL_PNG, Reader, make_reader, read_all, reader_of
from support.repository import Publisher, a_guide, a_service, an_attachment, key, later, make_repository

from wdhs_desktop.formats.items import Media
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.progress import Cancelled, Progress
from wdhs_desktop.library.carrying.routes import FolderRoute, WebRoute
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble
from wdhs_desktop.library.records import News

PDF = b"%PDF-1.7\n" + bytes(3 * 1024 * 1024)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return make_repository(tmp_path / "site", a_guide(), a_guide("kas", title="De kas"), a_service())


@pytest.fixture
def reader(tmp_path: Path, publisher: Publisher) -> Iterator[Reader]:
    made = make_reader(tmp_path / "pc", publisher.sender)
    yield made
    made.close()


def stick(publisher: Publisher) -> FolderRoute:
    return FolderRoute(publisher.folder)


def test_what_is_new_is_said_before_it_comes(reader: Reader, publisher: Publisher) -> None:
    what = reader.sync.look(reader.sender, stick(publisher))
    assert sorted(change.title for change in what.changes) == [
        "De kas",
        "LSA Bewoners",
        "Wat mag je een vrijwilliger betalen?",
    ]
    assert {change.news for change in what.changes} == {News.NEW}
    assert what.fetch == sum(change.length for change in what.changes)
    assert what.published == later(0)
    assert reader.titles == []

    outcome = reader.sync.fetch(reader.sender, stick(publisher))
    assert sorted(outcome.new) == ["kas", "lsa", "vrijwilligersvergoeding"]
    assert reader.titles == sorted(change.title for change in what.changes)
    assert reader.sync.look(reader.sender, stick(publisher)).is_nothing


def test_an_update_says_what_its_author_wrote_and_what_goes(reader: Reader, publisher: Publisher) -> None:
    reader.sync.fetch(reader.sender, stick(publisher))
    publisher.publish(
        [a_guide(version=2, note="Bedragen van 2027."), a_guide("vog", "vrijwilligers", "De VOG")], published=later(1)
    )
    what = reader.sync.look(reader.sender, stick(publisher))
    changes = {change.id: change for change in what.changes}
    assert changes["vrijwilligersvergoeding"].news is News.CHANGED
    assert changes["vrijwilligersvergoeding"].note == "Bedragen van 2027."
    assert changes["vog"].news is News.NEW
    assert sorted(change.title for change in what.withdrawn) == ["De kas", "LSA Bewoners"]

    outcome = reader.sync.fetch(reader.sender, stick(publisher))
    assert (outcome.new, outcome.changed, sorted(outcome.withdrawn)) == (
        ("vog",),
        ("vrijwilligersvergoeding",),
        ["kas", "lsa"],
    )
    assert reader.titles == ["De VOG", "Wat mag je een vrijwilliger betalen?"]


def test_nothing_new_changes_nothing(reader: Reader, publisher: Publisher) -> None:
    reader.sync.fetch(reader.sender, stick(publisher))
    before = reader.store.version_token()
    outcome = reader.sync.fetch(reader.sender, stick(publisher))
    assert outcome.new == outcome.changed == outcome.withdrawn == ()
    assert reader.store.version_token() == before
    assert reader.store.senders()[-1].checked_at is not None


def test_over_the_web_and_from_a_stick_give_the_same(tmp_path: Path, reader: Reader, publisher: Publisher) -> None:
    with Web(publisher.folder).running() as web:
        reader.sync.fetch(reader.sender, WebRoute((web.address,)))
    other = read_all(publisher, tmp_path / "other pc")
    assert other.texts == reader.texts
    assert other.store.metadata(other.sender) == reader.store.metadata(reader.sender)
    other.close()


def test_what_came_in_is_not_fetched_again_when_it_goes_on(reader: Reader, publisher: Publisher) -> None:
    guides = [a_guide(f"gids-{number}", title=f"Gids {number}") for number in range(30)]
    publisher.publish(guides, published=later(1))
    with Web(publisher.folder).running() as web:
        seen: list[str] = []

        def break_down(request: Request) -> bool:
            seen.append(request.path)
            if sum("gids-" in path for path in seen) > 20:
                request.reply(503, b"", "text/plain")
                return True
            return False

        web.answer = break_down
        with pytest.raises(SyncError) as caught:
            reader.sync.fetch(reader.sender, WebRoute((web.address,)))
        assert caught.value.trouble is Trouble.SERVER
        assert reader.titles == []
        web.asked.clear()
        web.answer = lambda _request: False
        reader.sync.fetch(reader.sender, WebRoute((web.address,)))
        assert sum("gids-" in path for path, _range in web.asked) == 10
    assert len(reader.titles) == 30
    assert not list((reader.house.path.parent / "scratch").rglob("staged"))


def test_another_address_goes_on_where_the_first_failed(reader: Reader, publisher: Publisher) -> None:
    with Web(publisher.folder).running() as broken, Web(publisher.folder).running() as mirror:

        def only_lists(request: Request) -> bool:
            if request.path.endswith("vrijwilligersvergoeding.json"):
                request.reply(404, b"", "text/plain")
                return True
            return False

        broken.answer = only_lists
        outcome = reader.sync.fetch(reader.sender, WebRoute((broken.address, mirror.address)))
        assert len(outcome.new) == 3
        assert [path for path, _range in mirror.asked if path.endswith("kas.json")] == []


def test_a_cancel_leaves_what_was_there(reader: Reader, publisher: Publisher) -> None:
    reader.sync.fetch(reader.sender, stick(publisher))
    publisher.publish([a_guide(version=2)], published=later(1))
    progress = Progress(lambda done, total, _text: progress.stop() if total and done else None)
    with pytest.raises(Cancelled):
        reader.sync.fetch(reader.sender, stick(publisher), progress=progress)
    assert len(reader.titles) == 3
    assert len(reader.sync.fetch(reader.sender, stick(publisher)).changed) == 1


def test_progress_ends_at_all_of_it(reader: Reader, publisher: Publisher) -> None:
    told: list[tuple[int, int, str]] = []
    reader.sync.fetch(reader.sender, stick(publisher), progress=Progress(lambda *what: told.append(what)))
    what_was_fetched = sum(path.stat().st_size for path in publisher.folder.glob("targets/*/*.json"))
    totals = {total for _done, total, _text in told}
    assert any(0 < total <= what_was_fetched for total in totals)
    assert all(done <= total for done, total, _text in told if total)


def with_files(publisher: Publisher) -> tuple[str, str]:
    """A guide with a small picture and a large paper; their paths."""
    picture = an_attachment("geld", "schema.png", SMALL_PNG)
    paper = an_attachment("geld", "boek.pdf", PDF, Media.PDF, "Het hele boek")
    guide = a_guide("boek", title="Het boek", attachments=(picture, paper))
    publisher.publish([guide], {picture.path: SMALL_PNG, paper.path: PDF}, later(1))
    return picture.path, paper.path


def test_large_files_come_only_when_wanted(reader: Reader, publisher: Publisher) -> None:
    picture, paper = with_files(publisher)
    what = reader.sync.look(reader.sender, stick(publisher))
    assert [(file.path, file.length, file.title) for file in what.files] == [(paper, len(PDF), "Het hele boek")]
    assert what.fetch < 10_000
    reader.sync.fetch(reader.sender, stick(publisher))
    assert set(reader.store.known_files(reader.sender)) == {picture}

    later_look = reader.sync.look(reader.sender, stick(publisher))
    assert [file.path for file in later_look.files] == [paper]
    reader.sync.fetch(reader.sender, stick(publisher), {paper})
    assert set(reader.store.known_files(reader.sender)) == {picture, paper}
    assert reader.sync.look(reader.sender, stick(publisher)).files == ()


def test_a_stick_need_not_carry_large_files(reader: Reader, publisher: Publisher) -> None:
    picture, paper = with_files(publisher)
    for path in publisher.folder.glob("targets/geld/*.pdf"):
        path.unlink()
    reader.sync.fetch(reader.sender, stick(publisher), lambda _path: True)
    assert set(reader.store.known_files(reader.sender)) == {picture}
    assert paper not in reader.store.known_files(reader.sender)
    assert reader.titles == ["Het boek"]


def test_but_a_small_picture_that_is_missing_is_named(reader: Reader, publisher: Publisher) -> None:
    picture, _paper = with_files(publisher)
    for path in publisher.folder.glob("targets/geld/*.png"):
        path.unlink()
    with pytest.raises(SyncError) as caught:
        reader.sync.fetch(reader.sender, stick(publisher))
    assert caught.value.trouble is Trouble.MISSING
    assert caught.value.values["file"] == picture.rsplit("/", 1)[-1]


def test_new_keys_are_followed_from_root_to_root(reader: Reader, publisher: Publisher) -> None:
    reader.sync.fetch(reader.sender, stick(publisher))
    for number in range(3):
        publisher.publishing = key(f"new {number}")
        publisher.make_root()
        publisher.renew(later(number + 1))
    publisher.publish([a_guide(version=2)], published=later(4))
    reader.clock.move(timedelta(days=4))
    reader.sync.fetch(reader.sender, stick(publisher))
    assert reader.titles == ["Wat mag je een vrijwilliger betalen?"]
    roots = [name for name in reader.store.metadata(reader.sender) if name.endswith(".root.json")]
    assert len(roots) == 4


def test_a_partner_signs_its_own_topic(tmp_path: Path) -> None:
    partner = key("energiecoöperatie")
    publisher = Publisher(tmp_path / "site", partners={"energie": partner})
    publisher.publish([a_guide(), a_guide("zon", "energie", "Zon op het dak")])
    reader = read_all(publisher, tmp_path / "pc")
    assert reader.titles == ["Wat mag je een vrijwilliger betalen?", "Zon op het dak"]
    reader.close()


def test_another_start_of_the_program_goes_on_with_the_same(reader: Reader, publisher: Publisher) -> None:
    reader.sync.fetch(reader.sender, stick(publisher))
    path = reader.house.path
    reader.close()
    again = reader_of(House.open(path, reader.clock), reader.clock)
    assert again.sync.look(again.sender, stick(publisher)).is_nothing
    assert again.sync.fetched < 3000
    again.close()


def test_who_is_not_known_is_not_fetched_from(reader: Reader, publisher: Publisher) -> None:
    with pytest.raises(UserError):
        reader.sync.look(bytes(15) + b"\7", stick(publisher))
    with pytest.raises(UserError):
        reader.sync.look(bytes(16), stick(publisher))


def test_without_an_address_the_web_is_not_asked(reader: Reader) -> None:
    for route in (WebRoute(()), WebRoute(("http://gidsen.example/",))):
        with pytest.raises(SyncError) as caught:
            reader.sync.look(reader.sender, route)
        assert caught.value.trouble is Trouble.NO_ADDRESS


def test_two_things_for_one_afzender_wait_their_turn_and_can_be_stopped(reader: Reader, publisher: Publisher) -> None:
    is_busy, may_go_on = threading.Event(), threading.Event()

    def hold(_done: int, total: int, _text: str) -> None:
        if total and not is_busy.is_set():
            is_busy.set()
            may_go_on.wait()

    work = threading.Thread(target=reader.sync.fetch, args=(reader.sender, stick(publisher), (), Progress(hold)))
    work.start()
    is_busy.wait()
    impatient = Progress()
    impatient.stop()
    with pytest.raises(Cancelled):
        reader.sync.look(reader.sender, stick(publisher), impatient)
    may_go_on.set()
    assert reader.sync.look(reader.sender, stick(publisher)).is_nothing
    work.join()
    assert len(reader.titles) == 3
