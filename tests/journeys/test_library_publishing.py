"""An editor's work through `wdhs-publish` alone: an example, a dead link, a site, keys, signatures, and nginx."""

from __future__ import annotations

import io
import json
import sys
import threading
import urllib.error
import urllib.request
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.editor import GUIDE, OTHER_GUIDE, EditorFolder
from support.served import client, fetch
from support.web_server import nginx

from wdhs_desktop.formats import catalogue, items, sender
from wdhs_desktop.formats.items import Guide
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.publish import main
from wdhs_desktop.publishing.serving import address_of, make_server

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PASSWORD = "een heel lang wachtwoord"


@dataclass
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


class Desk:
    """Where the editors work: a folder, a site and keys."""

    def __init__(self, home: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.home, self.patch, self.capture = home, patch, capture
        self.folder, self.site, self.keys = home / "kennisbank", home / "site", home / "sleutels"
        self.editor = EditorFolder(self.folder)
        self.clock = FixedClock(NOW)

    def run(self, *arguments: object, given: str = "") -> Done:
        self.patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8"))
        code = main([str(argument) for argument in arguments], self.clock)
        seen = self.capture.readouterr()
        return Done(code, seen.out, seen.err)

    def well(self, *arguments: object, given: str = "") -> str:
        """What a command says; it must succeed."""
        done = self.run(*arguments, given=given)
        assert done.code == 0, done.err + done.out
        return done.out

    def make_keys(self, *names: str) -> None:
        for name in names:
            self.well("keys", "new", name, "--out", self.keys, "--password-stdin", given=f"{PASSWORD} van {name}\n")

    def sign(self, name: str, *options: object) -> dict[str, object]:
        given = f"{PASSWORD} van {name}\n"
        key = self.keys / f"{name}.key"
        said = self.well("sign", self.site, "--key", key, "--password-stdin", "--json", *options, given=given)
        answer: dict[str, object] = json.loads(said)
        return answer

    def publish_first(self, *partners: str) -> None:
        """From nothing to a site that is live."""
        self.well("new", self.folder)
        self.well("build", self.folder, "--out", self.site, "--address", "https://kennisbank.voorbeeld.nl")
        self.make_keys("aaltje", "bart", "carla", "redactie")
        three = [part for name in ("aaltje", "bart", "carla") for part in ("--key", self.keys / f"{name}.pub")]
        self.well("keys", "root", self.site, *three, "--publishing", self.keys / "redactie.pub", *partners)
        self.sign("aaltje")
        self.sign("carla")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, monkeypatch, capsys)


def test_from_an_example_to_a_verified_guide_over_nginx(desk: Desk) -> None:
    desk.publish_first()
    assert desk.sign("redactie")["klaar"] is True
    trusted = sender.read(desk.site / "afzender.wdhs")
    assert trusted.addresses == ("https://kennisbank.voorbeeld.nl/",)
    with nginx(desk.site, desk.home / "nginx") as address:
        updater = client(address, desk.home / "pc", trusted.root)
        library = catalogue.decode_library(fetch(updater, "bibliotheek.json") or b"")
        assert library.id == trusted.id
        listed = catalogue.decode_catalogue(fetch(updater, "beginnen/catalogus.json") or b"")
        for entry in listed.entries:
            body = fetch(updater, entry.path) or b""
            assert len(body) == entry.length
            assert items.decode(body).title == entry.title
            assert all(fetch(updater, file.path) for file in entry.files)
        first_page = urllib.request.urlopen(address, timeout=10).read().decode()
        assert "Onze kennisbank" in first_page

        desk.editor.replace(OTHER_GUIDE, "zeven jaar", "tien jaar")
        desk.editor.replace(OTHER_GUIDE, "versie: 1", "versie: 2")
        desk.editor.replace(OTHER_GUIDE, "Eerste versie.", "Tien jaar, geen zeven.")
        desk.clock.move(timedelta(days=7))
        desk.well("build", desk.folder, "--out", desk.site)
        signed = desk.sign("redactie")
        assert {one["rol"] for one in signed["getekend"]} == {"geld", "targets", "snapshot", "timestamp"}  # type: ignore[union-attr, index]
        updater = client(address, desk.home / "pc", trusted.root)
        guide = items.decode(fetch(updater, "geld/bonnen-bewaren.json") or b"")
        assert isinstance(guide, Guide)
        assert (guide.version, guide.change_note) == (2, "Tien jaar, geen zeven.")


def test_a_dead_link_is_found_at_its_line_and_nothing_is_built(desk: Desk) -> None:
    desk.well("new", desk.folder)
    assert "Geweigerd: 0" in desk.well("check", desk.folder)
    folder = desk.editor
    folder.replace(GUIDE, "gids:bonnen-bewaren", "gids:bonnen-bewaken")
    line = folder.line_of(GUIDE, "bonnen-bewaken")
    done = desk.run("check", desk.folder)
    assert done.code == 1
    assert f"{GUIDE}:{line}: geweigerd: Er is geen gids “bonnen-bewaken”." in done.out
    found = json.loads(desk.run("check", desk.folder, "--json").out)["meldingen"]
    assert [(one["bestand"], one["regel"], one["soort"]) for one in found] == [(GUIDE, line, "geweigerd")]
    done = desk.run("build", desk.folder, "--out", desk.site)
    assert done.code == 1
    assert f"{GUIDE}:{line}:" in done.err
    assert not desk.site.exists()


def test_warnings_alone_let_a_folder_through(desk: Desk) -> None:
    desk.well("new", desk.folder)
    desk.editor.replace(OTHER_GUIDE, "Geef de bon", "Geef de bon middels een enveloppe")
    assert "let op: “middels” is moeilijk. Makkelijker: met, door." in desk.well("check", desk.folder)
    desk.well("build", desk.folder, "--out", desk.site)


def test_a_partner_signs_its_topic_and_takes_nothing_else(desk: Desk) -> None:
    desk.make_keys("bank")
    desk.publish_first("--partner", f"geld={desk.keys / 'bank.pub'}")
    answer = desk.sign("redactie")
    assert answer["klaar"] is False
    assert [(one["rol"], one["van"]) for one in answer["nog_nodig"]] == [("geld", ["bank"])]  # type: ignore[union-attr, index]
    assert not (desk.site / "metadata/timestamp.json").exists()
    assert [one["rol"] for one in desk.sign("bank")["getekend"]] == ["geld"]  # type: ignore[union-attr, index]
    assert desk.sign("redactie")["klaar"] is True
    assert "geld: bank [" in desk.well("keys", "list", desk.site)


def test_the_end_of_the_year_is_told_in_time(desk: Desk) -> None:
    desk.publish_first()
    desk.sign("redactie")
    desk.clock.move(timedelta(days=400))
    key = desk.keys / "redactie.key"
    given = f"{PASSWORD} van redactie\n"
    said = desk.well("sign", desk.site, "--key", key, "--password-stdin", given=given)
    assert "“geld” verloopt op 24 januari 2028. Teken het op tijd opnieuw, met --renew." in said
    said = desk.well("sign", desk.site, "--key", key, "--password-stdin", "--renew", given=given)
    assert "verloopt" not in said
    assert "De site is klaar." in said


@pytest.mark.parametrize(
    ("arguments", "given", "words"),
    [
        (("check", "weg"), "", "In “weg” staat geen kennisbank."),
        (("sign", "site", "--key", "sleutels/redactie.key", "--password-stdin"), "verkeerd\n", "klopt niet"),
        (("sign", "site", "--key", "sleutels/redactie.key"), "", "--password-stdin"),
        (("sign", "site", "--key", "sleutels/redactie.pub", "--password-stdin"), "x\n", "geen sleutel"),
        (("keys", "new", "kort", "--out", "sleutels", "--password-stdin"), "kort\n", "15 tekens"),
        (("keys", "new", "redactie", "--out", "sleutels", "--password-stdin"), PASSWORD + "\n", "is er al"),
        (("keys", "root", "leeg", "--key", "sleutels/redactie.pub"), "", "Drie verschillende mensen"),
        (("keys", "list", "kennisbank"), "", "liggen geen sleutels"),
        (("new", "kennisbank"), "", "niet leeg"),
        (("serve", "weg"), "", "staat geen site"),
        (("build", "kennisbank", "--out", "kennisbank/site"), "", "niet in elkaar"),
    ],
)
def test_what_can_t_be_done_is_said_in_a_sentence(
    desk: Desk, arguments: tuple[str, ...], given: str, words: str
) -> None:
    desk.well("new", desk.folder)
    desk.make_keys("redactie")
    desk.patch.chdir(desk.home)
    done = desk.run(*arguments, given=given)
    assert done.code == 1
    assert words in done.err
    assert done.out == ""
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("bouw",),
        ("build", "map"),
        ("build", "map", "--out", "x", "--id", "x"),
        ("build", "map", "--out", "x", "--address", "ftp://x"),
        ("build", "map", "--out", "x", "--published", "gisteren"),
        ("keys", "root", "x", "--partner", "geld"),
        ("serve", "x", "--port", "veel"),
        ("sign", "x"),
    ],
)
def test_wrong_usage_ends_with_two(desk: Desk, arguments: tuple[str, ...]) -> None:
    done = desk.run(*arguments)
    assert done.code == 2
    assert done.err.startswith("Gebruik:")
    assert list(desk.home.iterdir()) in ([], [desk.home / "home"])


def test_a_site_is_looked_at_on_this_pc_alone(desk: Desk) -> None:
    desk.well("new", desk.folder)
    desk.well("build", desk.folder, "--out", desk.site)
    with make_server(desk.site, 0) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            address = address_of(server)
            assert address.startswith("http://127.0.0.1:")
            with urllib.request.urlopen(address + "gidsen/geld/bonnen-bewaren.html", timeout=10) as answer:
                assert "Bewaar alle bonnen zeven jaar." in answer.read().decode()
            with pytest.raises(urllib.error.HTTPError):
                urllib.request.urlopen(address + "metadata/", timeout=10)
        finally:
            server.shutdown()
            thread.join()


def test_a_new_publishing_key_takes_over_when_it_signs(desk: Desk) -> None:
    desk.publish_first()
    desk.sign("redactie")
    desk.make_keys("nieuw", "dirk")
    three = [part for name in ("aaltje", "bart", "dirk") for part in ("--key", desk.keys / f"{name}.pub")]
    said = desk.well("keys", "root", desk.site, *three, "--publishing", desk.keys / "nieuw.pub")
    assert "dirk [" in said
    assert "En 2 van wie het tot nu toe waren: aaltje [" in said
    desk.sign("aaltje")
    assert desk.sign("bart")["klaar"] is True
    assert not (desk.site / "metadata/2.root.json").exists()
    trusted = sender.read(desk.site / "afzender.wdhs")
    with nginx(desk.site, desk.home / "nginx") as address:
        assert fetch(client(address, desk.home / "between", trusted.root), "geld/catalogus.json")
        assert desk.sign("nieuw")["klaar"] is True
        assert (desk.site / "metadata/2.root.json").exists()
        assert fetch(client(address, desk.home / "pc", trusted.root), "geld/catalogus.json")
        assert fetch(client(address, desk.home / "between", trusted.root), "geld/catalogus.json")
    given = f"{PASSWORD} van redactie\n"
    done = desk.run("sign", desk.site, "--key", desk.keys / "redactie.key", "--password-stdin", given=given)
    assert done.code == 1
    assert "Deze sleutel heeft hier niets te tekenen." in done.err
    assert "publishing: nieuw [" in desk.well("keys", "list", desk.site)


def test_every_command_explains_itself_in_dutch(desk: Desk) -> None:
    for words in ((), ("new",), ("check",), ("build",), ("sign",), ("serve",), ("keys",), ("keys", "root")):
        said = desk.well(*words, "--help")
        assert said.startswith("Gebruik: wdhs-publish")
        assert "laat deze hulp zien" in said
    assert desk.well("--version").startswith("WDHS Desktop ")
