"""Guides go from an editor over the web to one PC, and on a stick to a PC without internet, with `wdhs` alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from support.bad_web import Web
from support.bringing_in import SMALL_PNG
from support.repository import Publisher, a_guide, a_service, an_attachment

from wdhs_desktop.cli import main
from wdhs_desktop.formats.items import Media
from wdhs_desktop.house.file import House

LARGE = b"%PDF-1.7\n" + bytes(2_500_000)


def days_ago(days: int) -> datetime:
    """By the clock of this PC, because `wdhs` goes by it too."""
    return datetime.now(UTC).replace(microsecond=0) - timedelta(days=days)


@dataclass
class Pc:
    """A PC with a file on it; its own settings and memory."""

    home: Path
    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]

    @property
    def file(self) -> Path:
        return self.home / "linde.wdhs"

    def wdhs(self, command: str, *arguments: object) -> tuple[int, str, str]:
        self.patch.setenv("WDHS_HOME", str(self.home / "home"))
        code = main(["library", command, str(self.file), *(str(argument) for argument in arguments)])
        seen = self.capture.readouterr()
        return code, seen.out, seen.err

    def answer(self, command: str, *arguments: object) -> list[dict[str, object]]:
        code, out, err = self.wdhs(command, *arguments, "--json")
        assert code == 0, err
        answer: list[dict[str, object]] = json.loads(out)
        return answer


def make_pc(folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> Pc:
    folder.mkdir()
    made = Pc(folder, patch, capture)
    House.create(made.file, "Buurthuis De Linde").close()
    return made


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    picture = an_attachment("geld", "schema.png", SMALL_PNG)
    book = an_attachment("geld", "boek.pdf", LARGE, Media.PDF, "Het hele boek")
    made = Publisher(tmp_path / "site", addresses=("https://gidsen.example/",))
    guide = a_guide("zeepkist", title="Een zeepkistenrace houden", attachments=(picture, book))
    made.publish([guide, a_service()], {picture.path: SMALL_PNG, book.path: LARGE}, days_ago(2))
    return made


def test_from_the_web_to_one_pc_and_by_stick_to_the_next(
    tmp_path: Path,
    publisher: Publisher,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first = make_pc(tmp_path / "first", monkeypatch, capsys)
    [program] = first.answer("sources")
    assert program["comes_with_the_program"]
    assert int(str(program["count"])) >= 45
    with Web(publisher.folder).running() as web:
        publisher.addresses = (web.address,)
        sender = tmp_path / "afzender.wdhs"
        text = publisher.sender_file.read_text(encoding="utf-8").replace("https://gidsen.example/", web.address)
        sender.write_text(text, encoding="utf-8")
        added = first.answer("sources", "--add", sender)[-1]
        assert added["fingerprint"] == publisher.sender.fingerprint

        [trial] = first.answer("sync", "--dry-run")
        assert {change["title"] for change in trial["changes"]} == {"Een zeepkistenrace houden", "LSA Bewoners"}  # type: ignore[index,attr-defined]
        assert [file["title"] for file in trial["large_files"]] == ["Het hele boek"]  # type: ignore[index,attr-defined]
        assert first.answer("sources")[-1]["count"] == 0

        [done] = first.answer("sync", "--all-files")
        assert sorted(done["new"]) == ["lsa", "zeepkist"]  # type: ignore[call-overload]
        assert int(str(done["fetched"])) > len(LARGE)

    stick = tmp_path / "stick"
    stick.mkdir()
    [exported] = first.answer("export", stick)
    assert (exported["items"], exported["files"], exported["left_out"]) == (2, 2, 0)

    second = make_pc(tmp_path / "second", monkeypatch, capsys)
    second.answer("sources", "--add", stick / "wdhs-bibliotheek" / "afzender.wdhs")
    [brought] = second.answer("sync", "--from", stick)
    assert sorted(brought["new"]) == ["lsa", "zeepkist"]  # type: ignore[call-overload]

    found = second.answer("search", "zeepkistenrace")
    assert found[0]["id"] == "zeepkist"
    code, text, _err = second.wdhs("show", "zeepkist")
    assert code == 0
    assert text.startswith("Een zeepkistenrace houden\n=========================\n")
    assert "Je mag een vrijwilliger een vergoeding geven." in text
    paper = tmp_path / "gids.pdf"
    assert second.wdhs("print", "zeepkist", "--out", paper)[0] == 0
    assert "zeepkistenrace" in "".join(page.extract_text() for page in PdfReader(paper).pages)


def test_an_older_stick_is_refused_and_the_newer_guide_stays(
    tmp_path: Path, publisher: Publisher, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pc = make_pc(tmp_path / "pc", monkeypatch, capsys)
    pc.answer("sources", "--add", publisher.sender_file)
    pc.answer("sync", "--from", publisher.folder)
    old = tmp_path / "old"
    old.mkdir()
    pc.answer("export", old)
    publisher.publish([a_guide("zeepkist", title="De zeepkistenrace, opnieuw", version=2)], published=days_ago(1))
    [done] = pc.answer("sync", "--from", publisher.folder)
    assert (done["changed"], done["withdrawn"]) == (["zeepkist"], ["lsa"])

    code, _out, err = pc.wdhs("sync", "--from", old)
    assert code == 1
    assert err.strip() == "Deze stick is ouder dan wat je al hebt. Er is niets veranderd. Vraag om een nieuwe stick."
    assert pc.wdhs("show", "zeepkist")[1].startswith("De zeepkistenrace, opnieuw")
    code, _out, err = pc.wdhs("export", old)
    assert code == 0, err
    [again] = pc.answer("sync", "--from", old)
    assert again["new"] == again["changed"] == []


def test_what_goes_wrong_is_said_in_dutch(
    tmp_path: Path, publisher: Publisher, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pc = make_pc(tmp_path / "pc", monkeypatch, capsys)
    strange = tmp_path / "brief.txt"
    strange.write_text("Beste Ria,", encoding="utf-8")
    for arguments, words in [
        (("sync",), "nog geen afzender"),
        (("sync", "--sender", "Niemand"), "nog geen afzender"),
        (("sources", "--add", strange), "brief.txt"),
        (("show", "weg"), "“weg”"),
        (("export", tmp_path), "nog geen afzender"),
        (("print", "weg", "--out", tmp_path / "x.pdf"), "kennisbank"),
        (("print", "a", "--topic", "b", "--out", tmp_path / "x.pdf"), "niet tegelijk"),
    ]:
        code, out, err = pc.wdhs(*arguments)  # type: ignore[arg-type]
        assert (code, out) == (1, ""), arguments
        assert words.lower() in err.lower()
        assert "Traceback" not in err
    pc.answer("sources", "--add", publisher.sender_file)
    code, _out, err = pc.wdhs("sync", "--sender", "Niemand")
    assert (code, "Kennisbank van de proef" in err) == (1, True)
    code, _out, err = pc.wdhs("sync", "--from", tmp_path / "nowhere")
    assert (code, "staan geen gidsen van" in err) == (1, True)
    assert not (tmp_path / "x.pdf").exists()
    assert pc.wdhs("sync", "--sneller")[0] == 2
    assert pc.wdhs("search")[0] == 2


def test_in_a_process_of_its_own_nothing_warns(tmp_path: Path, publisher: Publisher) -> None:
    file = tmp_path / "linde.wdhs"
    House.create(file, "Buurthuis De Linde").close()

    def wdhs(*arguments: object) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "wdhs_desktop.cli", "library", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            env={**os.environ, "PYTHONWARNINGS": "error"},
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    wdhs("sources", file, "--add", publisher.sender_file)
    assert "2 nieuw" in wdhs("sync", file, "--from", publisher.folder)
    assert "zeepkist" in wdhs("search", file, "zeepkist")
