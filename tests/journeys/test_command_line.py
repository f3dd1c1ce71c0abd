"""From ledenlijst.xlsx to a printed list through `wdhs` alone: each command a process, as a script does it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

SHEETS = Path(__file__).parent.parent / "data" / "sheets"
HOUSE_LIST = SHEETS / "ledenlijst-buurthuis.xlsx"
EXPORT = SHEETS / "leden-export-cp1252.csv"
PASSWORD = "fiets lepel wolk kaars tulp"
PERSON = "Ria de Vries"


def wdhs(*arguments: object, given: str = PASSWORD + "\n") -> subprocess.CompletedProcess[str]:
    """Run one command as a script would."""
    return subprocess.run(
        [sys.executable, "-m", "wdhs_desktop.cli", *map(str, arguments)],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        env={**os.environ, "PYTHONWARNINGS": "error"},
        check=False,
    )


def opened(*arguments: object, given: str = PASSWORD + "\n") -> subprocess.CompletedProcess[str]:
    return wdhs(*arguments, "--person", PERSON, "--password-stdin", given=given)


def answer(*arguments: object) -> object:
    done = opened(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A collective of its own, with the words of its reserve password."""
    folder = tmp_path_factory.mktemp("founded")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WDHS_HOME", str(folder / "home"))
        file = folder / "linde.wdhs"
        done = opened("init", file, "--name", "Buurthuis De Linde", "--json")
    assert done.returncode == 0, done.stderr
    return file, json.loads(done.stdout)["recovery_words"]


@pytest.fixture
def file(founded: tuple[Path, list[str]], tmp_path: Path) -> Path:
    return Path(shutil.copy(founded[0], tmp_path / "linde.wdhs"))


def names(file: Path, *options: str) -> list[str]:
    people = answer("members", "list", file, *options)
    assert isinstance(people, list)
    return [person["naam"] for person in people]


def test_a_new_file_is_well_but_asks_for_proof_of_the_reserve_password(
    file: Path, founded: tuple[Path, list[str]]
) -> None:
    before = opened("check", file)
    assert before.returncode == 0, before.stdout + before.stderr
    assert "reservewachtwoord" in before.stdout.lower()

    words = founded[1]
    wrong = opened("recovery", "prove", file, given=f"{PASSWORD}\nonzin {words[1]}\n")
    assert wrong.returncode == 1
    proven = opened("recovery", "prove", file, given=f"{PASSWORD}\n{words[2]} {words[7]}\n")
    assert proven.returncode == 0, proven.stderr
    after = opened("check", file)
    assert after.returncode == 0
    assert "bewezen" not in after.stdout.lower() or "niet bewezen" not in after.stdout.lower()


def test_an_import_is_listed_found_taken_back_and_done_again_without_doubles(file: Path) -> None:
    trial = answer("members", "import", file, HOUSE_LIST, "--dry-run")
    assert names(file, "--all") == []

    outcome = answer("members", "import", file, HOUSE_LIST)
    assert isinstance(outcome, dict)
    assert isinstance(trial, dict)
    assert outcome["people_made"] == trial["people_made"] > 187
    assert outcome["households_made"] > 5
    assert {doubt["column"] for doubt in outcome["doubts"]} >= {"geb.dat.", "lid sinds", "opmerkingen"}

    assert any("Yılmaz" in name for name in names(file, "--search", "yilmaz"))
    everybody = names(file)
    assert (
        everybody.index("Berg, André in 't")
        < everybody.index("Boer, Hanneke in 't")
        < everybody.index("Bos, Ö. van der")
    )

    again = answer("members", "import", file, HOUSE_LIST)
    assert isinstance(again, dict)
    assert again["people_made"] == again["people_changed"] == again["households_made"] == again["groups_made"] == 0
    assert names(file) == everybody

    assert answer("members", "undo", file)
    assert names(file, "--all") == []
    assert opened("check", file).returncode == 0


def test_both_samples_live_in_one_register_and_leave_as_they_came(file: Path, tmp_path: Path) -> None:
    answer("members", "import", file, HOUSE_LIST)
    answer("members", "import", file, HOUSE_LIST, "--sheet", "oud-leden")
    answer("members", "import", file, EXPORT)
    everybody = names(file, "--all")
    assert len(everybody) > 580

    out = tmp_path / "uit.xlsx"
    assert opened("members", "export", file, out).returncode == 0
    rows = list(load_workbook(out).active.iter_rows(values_only=True))
    assert len(rows) == len(names(file)) + 1
    for suffix in ("csv", "vcf"):
        assert opened("members", "export", file, tmp_path / f"uit.{suffix}").returncode == 0
    assert (tmp_path / "uit.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == len(names(file))

    again = answer("members", "import", file, out)
    assert isinstance(again, dict)
    assert again["people_made"] == again["people_changed"] == 0


def test_a_printed_list_carries_its_purpose_maker_count_and_control_code(file: Path, tmp_path: Path) -> None:
    answer("members", "import", file, HOUSE_LIST)
    out = tmp_path / "lijst.pdf"
    done = opened(
        "members",
        "print",
        file,
        "--overview",
        "ledenlijst",
        "--out",
        out,
        "--columns",
        "naam,telefoon",
        "--purpose",
        "ALV",
    )
    assert done.returncode == 0, done.stderr
    paper = PdfReader(out)
    text = "".join(page.extract_text() for page in paper.pages)
    assert "Yılmaz" in text
    assert "ALV" in text
    assert PERSON in text
    assert str(len(names(file))) in text
    assert "/MarkInfo" in paper.trailer["/Root"]

    attendance = tmp_path / "presentie.pdf"
    assert opened("members", "print", file, "--overview", "presentielijst", "--out", attendance).returncode == 0
    assert PdfReader(attendance).pages


def test_nobody_reads_a_name_in_the_file(file: Path) -> None:
    answer("members", "import", file, HOUSE_LIST)
    bytes_on_disk = file.read_bytes()
    for canary in ("Idrissi", "Kuipers", "example.nl", "Goylaan", "Ria de Vries"):
        for encoding in ("utf-8", "utf-16-le"):
            assert canary.encode(encoding) not in bytes_on_disk


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
def test_wrong_usage_gets_a_dutch_sentence(file: Path, tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    filled = [part.format(file=file, missing=tmp_path / "weg.wdhs") for part in arguments]
    done = wdhs(*filled)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert done.stdout + done.stderr
    assert "required" not in done.stderr


def test_a_wrong_name_and_a_wrong_password_say_the_same(file: Path) -> None:
    wrong_name = wdhs("members", "list", file, "--person", "Onbekend", "--password-stdin")
    wrong_password = opened("members", "list", file, given="helemaal niet goed, dit\n")
    assert wrong_name.returncode == wrong_password.returncode == 1
    assert wrong_name.stderr == wrong_password.stderr != ""


def test_an_existing_file_is_never_founded_again(file: Path) -> None:
    before = file.read_bytes()
    done = opened("init", file, "--name", "Ander")
    assert done.returncode == 1
    assert "bestaat" in done.stderr
    assert file.read_bytes() == before
