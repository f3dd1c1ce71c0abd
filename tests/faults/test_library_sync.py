"""Attacks on guides under way, from a stick and over the web: nothing changes, and a calm sentence says why."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.attacks import (
    catalogue_with,
    copy_of,
    flip,
    newest,
    sign_instead,
    sign_targets,
    strip_signature,
    target_of,
)
from support.bad_web import PAGE, Request, Web
from support.bringing_in import Reader, make_reader, reader_of
from support.repository import Publisher, a_guide, a_service, key, later, make_repository
from support.sentences import in_dutch
from tuf.api.metadata import DelegatedRole, MetaFile, Snapshot, Targets

from wdhs_desktop.formats import items
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import short_date
from wdhs_desktop.library.carrying.memory import FILE_NAME
from wdhs_desktop.library.carrying.routes import FolderRoute, Route, WebRoute
from wdhs_desktop.library.carrying.sync_errors import SyncError, Trouble
from wdhs_desktop.library.carrying.web_fetching import WebLimits
from wdhs_desktop.publishing.signing import LIFE

ROUTES = ["stick", "web"]


@dataclass
class Scene:
    """An afzender, a PC that has its first publication, and a way from one to the other."""

    publisher: Publisher
    reader: Reader
    folder: Path
    sticks: int = 0
    texts: dict[str, bytes] = field(default_factory=dict)

    def stick(self) -> Path:
        """What is published now, on a new stick."""
        self.sticks += 1
        return copy_of(self.publisher, self.folder / f"stick {self.sticks}")

    def publish(self, *guides: items.AnyItem, day: int = 1) -> None:
        self.publisher.publish(guides or (a_guide(version=2), a_guide("kas", title="De kas")), published=later(day))
        self.reader.clock.move(timedelta(days=day))

    def bring_in(self, site: Path, way: str = "stick") -> None:
        with way_to(site, way) as route:
            self.reader.sync.fetch(self.reader.sender, route)

    def refused(self, site: Path, way: str = "stick") -> tuple[Trouble, str]:
        """Try it; what was here must be here still, and be readable."""
        before, metadata = self.reader.texts, self.reader.store.metadata(self.reader.sender)
        with way_to(site, way) as route, pytest.raises(UserError) as caught:
            self.reader.sync.fetch(self.reader.sender, route)
        assert self.reader.texts == before
        assert self.reader.store.metadata(self.reader.sender) == metadata
        sentence = in_dutch(caught.value)
        assert isinstance(caught.value, SyncError), sentence
        return caught.value.trouble, sentence


@contextmanager
def way_to(site: Path, way: str) -> Iterator[Route]:
    if way == "stick":
        yield FolderRoute(site)
        return
    with Web(site).running() as web:
        yield WebRoute((web.address,))


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    publisher = make_repository(tmp_path / "site", a_guide(), a_service())
    made = Scene(publisher, make_reader(tmp_path / "pc", publisher.sender), tmp_path)
    made.bring_in(made.stick())
    yield made
    made.reader.close()


@pytest.mark.parametrize("way", ROUTES)
def test_an_older_stick_is_refused(scene: Scene, way: str) -> None:
    old = scene.stick()
    scene.publish()
    scene.bring_in(scene.stick())
    trouble, sentence = scene.refused(old, way)
    assert trouble is Trouble.OLDER
    assert "ouder dan wat je al hebt" in sentence


def test_an_older_stick_is_refused_also_by_an_older_copy_of_the_file(scene: Scene) -> None:
    """A reserve copy is put back; what this PC saw since then stands beside the file."""
    old = scene.stick()
    path = scene.reader.house.path
    copy = path.read_bytes()
    scene.publish()
    scene.bring_in(scene.stick())
    scene.reader.close()
    path.write_bytes(copy)
    scene.reader = reader_of(House.open(path, scene.reader.clock), scene.reader.clock)
    trouble, sentence = scene.refused(old)
    assert trouble is Trouble.OLDER_THAN_SEEN
    assert "Deze pc heeft al nieuwere gidsen van Kennisbank van de proef gezien" in sentence
    scene.bring_in(scene.stick())
    assert scene.reader.titles == ["De kas", "Wat mag je een vrijwilliger betalen?"]


def test_a_look_counts_as_seen(scene: Scene) -> None:
    old = scene.stick()
    scene.publish()
    scene.reader.sync.look(scene.reader.sender, FolderRoute(scene.stick()))
    assert scene.refused(old)[0] is Trouble.OLDER_THAN_SEEN


def test_without_its_memory_the_file_itself_still_refuses(scene: Scene) -> None:
    old = scene.stick()
    scene.publish()
    scene.bring_in(scene.stick())
    (scene.folder / "pc" / FILE_NAME).unlink()
    assert scene.refused(old)[0] is Trouble.OLDER


@pytest.mark.parametrize("way", ROUTES)
def test_a_library_that_was_kept_back_until_it_ran_out_is_refused(scene: Scene, way: str) -> None:
    stick = scene.stick()
    scene.reader.clock.move(timedelta(days=450))
    trouble, sentence = scene.refused(stick, way)
    assert trouble is Trouble.EXPIRED
    assert f"verlopen op {short_date((later(0) + LIFE).date())}" in sentence
    assert "Vraag de afzender om nieuwe" in sentence


@pytest.mark.parametrize("way", ROUTES)
def test_what_ran_out_by_the_clock_of_the_system_is_refused(tmp_path: Path, way: str) -> None:
    published = datetime(2024, 3, 1, 12, tzinfo=UTC)
    publisher = make_repository(tmp_path / "site", a_guide(), published=published)
    scene = Scene(publisher, make_reader(tmp_path / "pc", publisher.sender, published), tmp_path)
    trouble, sentence = scene.refused(scene.stick(), way)
    assert trouble is Trouble.EXPIRED
    assert "verlopen op 01-05-2025" in sentence
    scene.reader.close()


@pytest.mark.parametrize("way", ROUTES)
@pytest.mark.parametrize("role", ["snapshot", "targets", "geld"])
def test_parts_of_two_publications_are_not_mixed(scene: Scene, way: str, role: str) -> None:
    old = scene.stick()
    scene.publish()
    new = scene.stick()
    newest(new, role).write_bytes(newest(old, role).read_bytes())
    trouble, sentence = scene.refused(new, way)
    assert trouble is Trouble.DAMAGED
    assert newest(new, role).name in sentence


@pytest.mark.parametrize("way", ROUTES)
def test_one_guide_is_not_taken_for_another(scene: Scene, way: str) -> None:
    scene.publish()
    stick = scene.stick()
    target_of(stick, "kas.json").write_bytes(target_of(stick, "vrijwilligersvergoeding.json").read_bytes())
    trouble, sentence = scene.refused(stick, way)
    assert trouble is Trouble.DAMAGED
    assert "kas.json" in sentence


@pytest.mark.parametrize("way", ROUTES)
def test_somebody_elses_key_counts_for_nothing(scene: Scene, way: str) -> None:
    stranger = Publisher(scene.folder / "stranger", seed="vreemd")
    stranger.publish([a_guide(title="Maak geld over")], published=later(1))
    stick = copy_of(stranger, scene.folder / "false stick")
    trouble, sentence = scene.refused(stick, way)
    assert trouble is Trouble.DAMAGED
    assert "komt niet van Kennisbank van de proef, of het is beschadigd" in sentence


def test_a_stick_that_says_it_is_of_another_is_passed_over(scene: Scene) -> None:
    stranger = Publisher(scene.folder / "stranger", library_id="ab" * 16, seed="vreemd")
    stranger.publish([a_guide(title="Maak geld over")])
    assert scene.refused(copy_of(stranger, scene.folder / "false stick"))[0] is Trouble.NOTHING_HERE


@pytest.mark.parametrize("way", ROUTES)
def test_one_of_two_signatures_does_not_make_a_root(scene: Scene, way: str) -> None:
    scene.publisher.publishing = key("andere redactie")
    scene.publisher.make_root()
    scene.publish()
    stick = scene.stick()
    strip_signature(stick / "metadata" / "2.root.json")
    trouble, sentence = scene.refused(stick, way)
    assert trouble is Trouble.DAMAGED
    assert "2.root.json" in sentence
    scene.bring_in(scene.stick(), way)
    assert "De kas" in scene.reader.titles


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", "geld"])
def test_what_is_not_signed_counts_for_nothing(scene: Scene, role: str) -> None:
    scene.publish()
    stick = scene.stick()
    strip_signature(stick / "metadata" / "timestamp.json" if role == "timestamp" else newest(stick, role))
    assert scene.refused(stick)[0] is Trouble.DAMAGED


def test_a_partner_signs_no_topic_but_its_own(tmp_path: Path) -> None:
    partner = key("energiecoöperatie")
    publisher = Publisher(tmp_path / "site", partners={"energie": partner})
    publisher.publish([a_guide(), a_guide("zon", "energie", "Zon op het dak")])
    scene = Scene(publisher, make_reader(tmp_path / "pc", publisher.sender), tmp_path)
    scene.bring_in(scene.stick())
    publisher.publishing = partner
    geld = json.loads(newest(publisher.folder, "geld").read_bytes())
    energie = json.loads(newest(publisher.folder, "energie").read_bytes())
    geld["signatures"] = energie["signatures"]
    scene.reader.store.metadata(scene.reader.sender)
    fresh = Scene(publisher, make_reader(tmp_path / "other pc", publisher.sender), tmp_path / "other")
    stick = copy_of(publisher, tmp_path / "false stick")
    newest(stick, "geld").write_bytes(json.dumps(geld).encode())
    assert fresh.refused(stick)[0] is Trouble.DAMAGED
    scene.reader.close()
    fresh.reader.close()


# An afzender that means harm, or whose key was stolen

GUIDE_ENTRY: dict[str, object] = {"id": "kas", "kind": "guide", "title": "De kas", "path": "geld/kas.json", "length": 5}


@pytest.mark.parametrize(
    "path",
    [
        "../kas.json",
        "geld/../../kas.json",
        "/etc/passwd",
        "geld\\..\\kas.json",
        "C:/kas.json",
        "geld/..%2fkas.json",
        "geld/KAS.json",
        "geld/ka\u0301s.json",
        "geld/sub/kas.json",
        "geld/" + "k" * 300 + ".json",
        "geld/NUL",
        "geld/kas.json ",
    ],
)
def test_a_name_that_leads_elsewhere_is_no_name(scene: Scene, path: str) -> None:
    catalogue_with(scene.publisher, "geld", GUIDE_ENTRY | {"path": path})
    everything = {one: one.stat().st_mtime_ns for one in scene.folder.rglob("*") if "pc" not in one.parts}
    trouble, sentence = scene.refused(scene.publisher.folder)
    assert trouble is Trouble.UNKNOWN_FORM
    assert "catalogus.json" in sentence
    assert {one: one.stat().st_mtime_ns for one in scene.folder.rglob("*") if "pc" not in one.parts} == everything


@pytest.mark.parametrize("digest", ["../" * 8 + "x", "", "a" * 63, "A" * 64, "a" * 64 + "/x", "x" * 64])
def test_a_hash_that_leads_elsewhere_is_no_hash(scene: Scene, digest: str) -> None:
    def lie(listed: Targets) -> None:
        listed.targets["geld/catalogus.json"].hashes["sha256"] = digest

    sign_targets(scene.publisher, "geld", lie)
    assert scene.refused(scene.publisher.folder)[0] is Trouble.DAMAGED
    assert not list(scene.folder.rglob("x"))


@pytest.mark.parametrize("length", [0, 2**63, 10**30])
def test_a_length_that_is_no_length_fetches_nothing(scene: Scene, length: int) -> None:
    def lie(listed: Targets) -> None:
        listed.targets["geld/vrijwilligersvergoeding.json"].length = length

    sign_targets(scene.publisher, "geld", lie)
    outcome = scene.reader.sync.fetch(scene.reader.sender, FolderRoute(scene.publisher.folder))
    assert outcome.refused == ("geld/vrijwilligersvergoeding.json",)
    assert len(scene.reader.titles) == 2


@pytest.mark.parametrize("name", ["../../pc/kwaad", "/etc/kwaad", "a" * 5000, "kwaad\\..\\kwaad", "é", " "])
def test_a_role_with_a_name_that_leads_elsewhere_writes_nothing_there(scene: Scene, name: str) -> None:
    def add(listed: Targets) -> None:
        assert listed.delegations is not None
        assert listed.delegations.roles is not None
        keys = list(listed.delegations.keys)
        evil = DelegatedRole(name, keys, 1, False, ["*", "*/*"])
        listed.delegations.roles = {name: evil, **listed.delegations.roles}

    sign_targets(scene.publisher, "targets", add)
    scene.refused(scene.publisher.folder)
    assert not [path for path in scene.folder.rglob("*") if "kwaad" in path.name and "%" not in path.name]


@pytest.mark.parametrize("name", ["../../../collectief.wdhs", "/etc/passwd", "..", "../timestamp.json"])
def test_a_snapshot_names_nothing_outside(scene: Scene, name: str) -> None:
    def add(snapshot: Snapshot) -> None:
        snapshot.meta[name] = MetaFile(1)

    sign_targets(scene.publisher, "geld", lambda _listed: None, add)
    scene.bring_in(scene.publisher.folder)
    assert not [one for one in scene.reader.store.metadata(scene.reader.sender) if ".." in one or "passwd" in one]


def test_many_topics_and_many_roles_come_to_an_end(scene: Scene) -> None:
    def add(listed: Targets) -> None:
        assert listed.delegations is not None
        assert listed.delegations.roles is not None
        keys = list(listed.delegations.keys)
        more = {f"t{number}": DelegatedRole(f"t{number}", keys, 1, False, ["*/*"]) for number in range(2000)}
        listed.delegations.roles = more | listed.delegations.roles

    sign_targets(scene.publisher, "targets", add)
    scene.refused(scene.publisher.folder)


def body_of(title: str, id_: str = "kas", topic: str = "geld") -> bytes:
    return items.encode(a_guide(id_, topic, title))


def test_a_topic_gives_no_guide_of_another_topic(scene: Scene) -> None:
    body = body_of("Vals")
    sign_instead(scene.publisher, "energie", "energie/kas.json", body)
    entry = GUIDE_ENTRY | {"length": len(body)}
    catalogue_with(scene.publisher, "energie", entry | {"path": "geld/kas.json"})
    outcome = scene.reader.sync.fetch(scene.reader.sender, FolderRoute(scene.publisher.folder))
    assert outcome.refused == ("geld/kas.json",)
    assert "Vals" not in scene.reader.titles


def test_twins_with_one_name_do_not_take_each_others_place(scene: Scene) -> None:
    ours = scene.reader.texts["geld/vrijwilligersvergoeding.json"]
    body = body_of("Vals", "vrijwilligersvergoeding", "energie")
    sign_instead(scene.publisher, "energie", "energie/vrijwilligersvergoeding.json", body)
    entry = GUIDE_ENTRY | {
        "id": "vrijwilligersvergoeding",
        "path": "energie/vrijwilligersvergoeding.json",
        "length": len(body),
    }
    catalogue_with(scene.publisher, "energie", entry, entry)
    outcome = scene.reader.sync.fetch(scene.reader.sender, FolderRoute(scene.publisher.folder))
    assert "energie/vrijwilligersvergoeding.json" in outcome.refused
    assert scene.reader.texts["geld/vrijwilligersvergoeding.json"] == ours
    assert "Vals" not in scene.reader.titles


@pytest.mark.parametrize("body", [b"", b"{}", b"<script>", b"[" * 100_000, b"\xff" * 100, b'{"type":"guide"}'])
def test_a_guide_that_is_none_is_left_out_and_the_rest_comes(scene: Scene, body: bytes) -> None:
    padded = body or b" "
    sign_instead(scene.publisher, "energie", "energie/kas.json", padded)
    catalogue_with(scene.publisher, "energie", GUIDE_ENTRY | {"path": "energie/kas.json", "length": len(padded)})
    outcome = scene.reader.sync.fetch(scene.reader.sender, FolderRoute(scene.publisher.folder))
    assert outcome.refused == ("energie/kas.json",)
    assert len(scene.reader.titles) == 2


def test_a_guide_over_its_limit_is_not_even_fetched(scene: Scene) -> None:
    body = b" " * (items.LARGEST_ITEM + 1)
    sign_instead(scene.publisher, "energie", "energie/kas.json", body)
    catalogue_with(scene.publisher, "energie", GUIDE_ENTRY | {"path": "energie/kas.json", "length": len(body)})
    outcome = scene.reader.sync.fetch(scene.reader.sender, FolderRoute(scene.publisher.folder))
    assert outcome.refused == ("energie/kas.json",)
    assert scene.reader.sync.fetched < 100_000


@pytest.mark.parametrize("body", [b"{}", b"[" * 100_000, b'{"format": 2}', b"\x00"])
@pytest.mark.parametrize("path", ["bibliotheek.json", "geld/catalogus.json"])
def test_lists_that_this_program_does_not_know_are_refused(scene: Scene, path: str, body: bytes) -> None:
    sign_instead(scene.publisher, "geld" if "/" in path else "targets", path, body)
    trouble, sentence = scene.refused(scene.publisher.folder)
    assert trouble is Trouble.UNKNOWN_FORM
    assert path.rsplit("/", 1)[-1] in sentence


def test_a_library_that_says_it_is_another_is_refused(scene: Scene) -> None:
    body = target_of(scene.publisher.folder, "bibliotheek.json").read_bytes()
    changed = body.replace(scene.publisher.library_id.encode(), b"ab" * 16)
    sign_instead(scene.publisher, "targets", "bibliotheek.json", changed)
    assert scene.refused(scene.publisher.folder)[0] is Trouble.DAMAGED


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:00:00-14:00", "yesterday", "2026-11-24"]
)
def test_a_moment_that_no_clock_tells_is_refused(scene: Scene, moment: str) -> None:
    body = target_of(scene.publisher.folder, "bibliotheek.json").read_bytes()
    library = json.loads(body) | {"published": moment}
    sign_instead(scene.publisher, "targets", "bibliotheek.json", json.dumps(library).encode())
    assert scene.refused(scene.publisher.folder)[0] is Trouble.UNKNOWN_FORM


def test_after_a_stolen_key_new_ones_are_believed_again(scene: Scene) -> None:
    """The thief signs a version far ahead; two of three holders give the afzender another key, and versions go on."""
    thief = scene.publisher.folder / "metadata" / "timestamp.json"
    for day in range(1, 6):
        scene.publish(day=day)
        scene.publisher.renew(later(day))
    scene.bring_in(scene.stick())
    scene.publisher.publishing = key("nieuwe redactie")
    scene.publisher.make_root()
    scene.publisher.renew(later(6))
    timestamp = json.loads(thief.read_bytes())
    assert timestamp["signed"]["version"] > 5
    scene.bring_in(scene.stick())
    assert len(scene.reader.titles) == 2


# The clock


@pytest.mark.parametrize("way", ROUTES)
def test_a_clock_that_is_behind_is_said(scene: Scene, way: str) -> None:
    stick = scene.stick()
    scene.reader.clock.move(timedelta(days=-400))
    trouble, sentence = scene.refused(stick, way)
    assert trouble is Trouble.CLOCK
    assert f"De klok van deze pc loopt achter: hij staat op {short_date(later(-399).date())}" in sentence
    assert f"Er zijn al gidsen van {short_date(later(0).date())}" in sentence


def test_a_clock_that_is_behind_is_seen_by_what_comes_in_too(scene: Scene) -> None:
    scene.publisher.publish([a_guide(version=2)], published=later(5))
    trouble, _sentence = scene.refused(scene.stick())
    assert trouble is Trouble.CLOCK


# The web


def try_over(scene: Scene, answer: Callable[[Request, Web], bool], limits: WebLimits | None = None) -> Trouble:
    before = scene.reader.texts
    with Web(scene.publisher.folder).running() as web:
        web.answer = lambda request: answer(request, web)
        with pytest.raises(SyncError) as caught:
            scene.reader.sync.fetch(scene.reader.sender, WebRoute((web.address,), limits))
    assert scene.reader.texts == before
    assert in_dutch(caught.value)
    return caught.value.trouble


@pytest.mark.parametrize("part", ["/metadata/", "/targets/"])
def test_the_page_of_a_wifi_is_no_attack(scene: Scene, part: str) -> None:
    def page(request: Request, _web: Web) -> bool:
        if request.path.startswith(part):
            request.reply(200, PAGE, "text/html")
        return request.path.startswith(part)

    scene.publish()
    assert try_over(scene, page) is Trouble.PORTAL


@pytest.mark.parametrize("part", ["timestamp.json", "root.json", "snapshot.json", "geld.json", "kas.json"])
def test_endless_data_is_cut_off(scene: Scene, part: str) -> None:
    def endless(request: Request, web: Web) -> bool:
        if not request.path.endswith(part):
            return False
        request.send_response(200)
        request.end_headers()
        request.close_connection = True
        while not web.is_stopping.is_set():
            try:
                request.wfile.write(b" " * 65_536)
            except OSError:
                break
        return True

    scene.publish()
    assert try_over(scene, endless) is Trouble.DAMAGED
    assert scene.reader.sync.fetched < 1_000_000


def test_data_that_drips_is_given_up(scene: Scene) -> None:
    def drip(request: Request, web: Web) -> bool:
        if not request.path.endswith("kas.json"):
            return False
        request.begin(200, 600)
        while not web.is_stopping.wait(0.02):
            try:
                request.wfile.write(b" ")
            except OSError:
                break
        return True

    scene.publish()
    assert try_over(scene, drip, WebLimits(gap=0.5, slowest=5000, grace=0.2)) is Trouble.SLOW


@pytest.mark.parametrize(
    ("status", "trouble"), [(500, Trouble.SERVER), (429, Trouble.SERVER), (404, Trouble.NOTHING_HERE)]
)
def test_a_web_site_that_is_out_of_order_is_said(scene: Scene, status: int, trouble: Trouble) -> None:
    def broken(request: Request, _web: Web) -> bool:
        request.reply(status, b"", "text/plain")
        return True

    assert try_over(scene, broken) is trouble


def test_nobody_at_the_other_end_is_said(scene: Scene) -> None:
    with Web(scene.publisher.folder).running() as web:
        address = web.address
    with pytest.raises(SyncError) as caught:
        scene.reader.sync.look(scene.reader.sender, WebRoute((address,)))
    assert caught.value.trouble is Trouble.NO_CONNECTION
    assert "geen verbinding met Kennisbank van de proef" in in_dutch(caught.value)


def test_of_several_troubles_the_one_that_says_most_is_told(scene: Scene) -> None:
    scene.publish()
    stick = scene.stick()
    flip(target_of(stick, "kas.json"), 10)
    with Web(scene.publisher.folder).running() as web:
        gone = web.address
    with Web(stick).running() as damaged, pytest.raises(SyncError) as caught:
        scene.reader.sync.fetch(scene.reader.sender, WebRoute((gone, damaged.address, gone)))
    assert caught.value.trouble is Trouble.DAMAGED


# Sticks


def test_an_empty_stick_and_one_that_is_half(scene: Scene) -> None:
    empty = scene.folder / "empty"
    empty.mkdir()
    assert scene.refused(empty)[0] is Trouble.NOTHING_HERE
    scene.publish()
    stick = scene.stick()
    target_of(stick, "kas.json").unlink()
    trouble, sentence = scene.refused(stick)
    assert trouble is Trouble.MISSING
    assert "kas.json" in sentence
    (stick / "metadata" / "timestamp.json").unlink()
    assert scene.refused(stick)[0] is Trouble.NOTHING_HERE


@pytest.mark.parametrize(
    "body", [b"", b"\x00\xff", b"{}", b"[]", b'{"signed": 3}', b'{"signed": {"_type": "targets"}}']
)
def test_damaged_lists_in_the_file_itself_are_fetched_again(scene: Scene, body: bytes) -> None:
    """What the disk did to the file: guides can't be passed on then, and the next time that they come all is well."""
    stick, passed_on = scene.stick(), scene.folder / "passed on"
    passed_on.mkdir()
    path = scene.reader.house.path
    names = list(scene.reader.store.metadata(scene.reader.sender))
    for name in names:
        scene.reader.close()
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("UPDATE library_metadata SET body = ? WHERE name = ?", (body, f"metadata/{name}"))
        scene.reader = reader_of(House.open(path, scene.reader.clock), scene.reader.clock)
        with pytest.raises(SyncError) as caught:
            scene.reader.sync.export(scene.reader.sender, passed_on)
        assert in_dutch(caught.value)
        scene.bring_in(stick)
        scene.reader.sync.export(scene.reader.sender, passed_on)
        shutil.rmtree(passed_on / "wdhs-bibliotheek")


def error_of(reader: Reader, stick: Path) -> UserError | None:
    try:
        reader.sync.fetch(reader.sender, FolderRoute(stick))
    except UserError as error:
        return error
    return None


@pytest.mark.parametrize(
    "pattern", [0xFF, pytest.param(0x01, marks=pytest.mark.thorough), pytest.param(0x20, marks=pytest.mark.thorough)]
)
def test_a_flipped_byte_in_any_file_is_noticed_or_harmless(scene: Scene, pattern: int) -> None:
    scene.publish()
    whole = scene.stick()
    wanted = None
    names = [path.relative_to(whole) for path in sorted(whole.rglob("*")) if path.is_file()]
    assert len(names) > 15
    file = scene.reader.house.path
    scene.reader.close()
    copy = file.read_bytes()
    for name in names:
        size = (whole / name).stat().st_size
        for position in sorted({0, size // 3, size // 2, 2 * size // 3, size - 1}):
            file.write_bytes(copy)
            reader = reader_of(House.open(file, scene.reader.clock), scene.reader.clock)
            before = reader.texts
            (whole / "flipped").mkdir()
            flipped = whole / "flipped"
            shutil.copytree(whole, flipped, dirs_exist_ok=True, ignore=lambda _folder, _names: ["flipped"])
            flip(flipped / name, position, pattern)
            error = error_of(reader, flipped)
            if error is not None:
                assert in_dutch(error)
                assert reader.texts == before, (name, position)
            else:
                wanted = wanted or reader.texts
                assert reader.texts == wanted, (name, position)
                assert set(reader.titles) == {"De kas", "Wat mag je een vrijwilliger betalen?"}
            reader.close()
            shutil.rmtree(flipped)
    scene.reader = reader_of(House.open(file, scene.reader.clock), scene.reader.clock)
