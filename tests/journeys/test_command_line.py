"""From ledenlijst.xlsx to a printed list through `wdhs` alone, as a script does it."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from support.deliveries import change_rows, delivery
from support.files import people_of
from support.independent_reader import Reader
from support.libraries import guide
from support.small_argon import SMALL_ARGON

from wdhs_desktop.cli import main
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import SystemClock
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.people.store import PeopleStore

SHEETS = Path(__file__).parent.parent / "data" / "sheets"
HOUSE_LIST = SHEETS / "ledenlijst-buurthuis.xlsx"
EXPORT = SHEETS / "leden-export-cp1252.csv"
PASSWORD = "fiets lepel wolk kaars tulp"
PERSON = "Ria de Vries"


@dataclass
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


@dataclass
class Script:
    """Runs commands on one file, with quick passwords."""

    folder: Path
    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]
    words: tuple[str, ...] = ()

    @property
    def file(self) -> Path:
        return self.folder / "linde.wdhs"

    def run(self, *arguments: object, given: str = PASSWORD + "\n") -> Done:
        self.patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8"))

        def people(house: House) -> PeopleStore:
            return people_of(house, house.clock, self.folder)

        code = main([str(argument) for argument in arguments], people, SMALL_ARGON)
        seen = self.capture.readouterr()
        return Done(code, seen.out, seen.err)

    def opened(self, *arguments: object, given: str = PASSWORD + "\n") -> Done:
        return self.run(*arguments, "--person", PERSON, "--password-stdin", given=given)

    def answer(self, *arguments: object) -> dict[str, object]:
        done = self.opened(*arguments, "--json")
        assert done.code == 0, done.err
        answer: dict[str, object] = json.loads(done.out)
        return answer

    def names(self, *options: str) -> list[str]:
        people = self.answer("members", "list", self.file, *options)
        return [person["naam"] for person in people]  # type: ignore[index]


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Script:
    """A new collective."""
    made = Script(tmp_path, monkeypatch, capsys)
    words = made.answer("init", made.file, "--name", "Buurthuis De Linde")["recovery_words"]
    made.words = tuple(words)  # type: ignore[arg-type]
    return made


def test_a_new_file_is_well_but_asks_for_proof_of_the_reserve_password(script: Script) -> None:
    before = script.opened("check", script.file)
    assert before.code == 0
    assert "reservewachtwoord" in before.out

    wrong = script.opened("recovery", "prove", script.file, given=f"{PASSWORD}\nonzin {script.words[1]}\n")
    assert wrong.code == 1
    assert "reservewachtwoord" in script.opened("check", script.file).out

    right = script.opened("recovery", "prove", script.file, given=f"{PASSWORD}\n{script.words[2]} {script.words[7]}\n")
    assert right.code == 0
    after = script.opened("check", script.file)
    assert after.code == 0
    assert "reservewachtwoord" not in after.out


def test_a_damaged_guide_doesnt_hide_how_the_members_are(script: Script) -> None:
    house = House.open(script.file)
    guides = LibraryStore(house, SystemClock())
    guides.bring_in(delivery(guide("btw", "Btw", "Meestal niet.")))
    house.close()
    change_rows(script.file, "UPDATE library_item SET title = 'Bier'")
    done = script.opened("check", script.file)
    assert done.code == 1
    assert "Btw" in done.out or "btw" in done.out
    assert "geopend" in done.out


def test_an_import_is_listed_found_taken_back_and_done_again_without_doubles(script: Script) -> None:
    trial = script.answer("members", "import", script.file, HOUSE_LIST, "--dry-run")
    assert script.names("--all") == []

    outcome = script.answer("members", "import", script.file, HOUSE_LIST)
    assert outcome["people_made"] == trial["people_made"] == 192
    assert outcome["households_made"] == 10
    columns = {doubt["column"] for doubt in outcome["doubts"]}  # type: ignore[union-attr]
    assert columns >= {"geb.dat.", "lid sinds", "opmerkingen"}

    assert len(script.names("--search", "yilmaz")) == 3
    everybody = script.names()
    in_order = [everybody.index(name) for name in ("Berg, André in 't", "Boer, Hanneke in 't", "Bos, Ö. van der")]
    assert in_order == sorted(in_order)

    again = script.answer("members", "import", script.file, HOUSE_LIST)
    assert again["people_made"] == again["people_changed"] == again["households_made"] == again["groups_made"] == 0
    assert script.names() == everybody

    assert script.answer("members", "undo", script.file)
    assert script.names("--all") == []
    assert script.opened("check", script.file).code == 0


def test_both_samples_live_in_one_register_and_leave_as_they_came(script: Script, tmp_path: Path) -> None:
    script.answer("members", "import", script.file, HOUSE_LIST)
    script.answer("members", "import", script.file, HOUSE_LIST, "--sheet", "oud-leden")
    script.answer("members", "import", script.file, EXPORT)
    active = script.names()
    assert len(script.names("--all")) == 192 + 22 + 412

    out = tmp_path / "uit.xlsx"
    assert script.opened("members", "export", script.file, out).code == 0
    rows = list(load_workbook(out).active.iter_rows(values_only=True))
    assert [row[0] for row in rows[1:]] == active
    for suffix in ("csv", "vcf"):
        assert script.opened("members", "export", script.file, tmp_path / f"uit.{suffix}").code == 0
    assert (tmp_path / "uit.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == len(active)

    again = script.answer("members", "import", script.file, out)
    assert again["people_made"] == again["people_changed"] == 0


def test_a_printed_list_carries_its_purpose_maker_count_and_control_code(script: Script, tmp_path: Path) -> None:
    script.answer("members", "import", script.file, HOUSE_LIST)
    out = tmp_path / "lijst.pdf"
    chosen = ("--columns", "naam,telefoon", "--purpose", "ALV")
    done = script.opened("members", "print", script.file, "--overview", "ledenlijst", "--out", out, *chosen)
    assert done.code == 0, done.err
    paper = PdfReader(out)
    text = "".join(page.extract_text() for page in paper.pages)
    for expected in ("Yılmaz", "ALV", PERSON, "192"):
        assert expected in text
    assert "/MarkInfo" in paper.trailer["/Root"]

    attendance = tmp_path / "presentie.pdf"
    printed = script.opened("members", "print", script.file, "--overview", "presentielijst", "--out", attendance)
    assert printed.code == 0
    assert PdfReader(attendance).pages


def test_nobody_reads_a_name_in_the_file_but_the_format_can_be_read_from_its_description(script: Script) -> None:
    script.answer("members", "import", script.file, HOUSE_LIST)
    on_disk = script.file.read_bytes()
    for canary in ("Idrissi", "Kuipers", "example.nl", "Goylaan", PERSON, "kookgroep"):
        for encoding in ("utf-8", "utf-16-le"):
            assert canary.encode(encoding) not in on_disk
    opened = Reader(str(script.file), PERSON, PASSWORD)
    assert any(b"Idrissi" in record for records in opened.records.values() for record in records.values())


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("members", "list", "{file}", "--person", PERSON), 2),
        (("members", "fly", "{file}"), 2),
        (("--password", "x"), 2),
        (("check",), 2),
        (("check", "{file}", "--json", "--person"), 2),
        (("check", "{missing}"), 1),
        (("members", "print", "{file}", "--overview", "toverlijst", "--out", "x.pdf"), 2),
    ],
)
def test_wrong_usage_gets_a_dutch_sentence(script: Script, arguments: tuple[str, ...], code: int) -> None:
    done = script.run(*(part.format(file=script.file, missing=script.folder / "weg.wdhs") for part in arguments))
    assert done.code == code
    assert done.out + done.err
    for english in ("required", "usage:", "invalid", "unrecognized", "Traceback"):
        assert english not in done.err


def test_an_unknown_column_is_named_with_what_there_is(script: Script, tmp_path: Path) -> None:
    done = script.opened("members", "export", script.file, tmp_path / "uit.csv", "--columns", "naam,schoenmaat")
    assert done.code == 1
    assert "schoenmaat" in done.err
    assert "telefoon" in done.err
    assert not (tmp_path / "uit.csv").exists()


def test_a_wrong_name_and_a_wrong_password_say_the_same(script: Script) -> None:
    wrong_name = script.run("members", "list", script.file, "--person", "Onbekend", "--password-stdin")
    wrong_password = script.opened("members", "list", script.file, given="helemaal niet goed, dit\n")
    assert wrong_name.code == wrong_password.code == 1
    assert wrong_name.err == wrong_password.err != ""


def test_an_existing_file_is_never_founded_again(script: Script) -> None:
    before = script.file.read_bytes()
    done = script.opened("init", script.file, "--name", "Ander")
    assert done.code == 1
    assert "bestaat" in done.err
    assert script.file.read_bytes() == before


def test_the_whole_chain_in_processes_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "linde.wdhs"

    def wdhs(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "wdhs_desktop.cli", *map(str, arguments), "--person", PERSON, "--password-stdin"],
            input=PASSWORD + "\n",
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            env={**os.environ, "PYTHONWARNINGS": "error"},
            check=False,
        )

    assert wdhs("init", file, "--name", "Buurthuis De Linde").returncode == 0
    copied = Path(shutil.copy(HOUSE_LIST, tmp_path / "ledenlijst.xlsx"))
    assert wdhs("members", "import", file, copied).returncode == 0
    found = wdhs("members", "list", file, "--search", "yilmaz")
    assert found.returncode == 0
    assert found.stdout.count("Yılmaz") == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "ledenlijst.xlsx", "linde.wdhs"]
