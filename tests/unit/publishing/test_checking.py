"""What would mislead a reader is refused at its file and line; what reads badly is warned about."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.editor import GUIDE, OTHER_GUIDE, SERVICE, TODAY, EditorFolder

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.paths import resources
from wdhs_desktop.publishing.checking import check_folder


@pytest.fixture
def folder(tmp_path: Path) -> EditorFolder:
    return EditorFolder.with_example(tmp_path / "kennisbank")


def test_the_example_is_clean(folder: EditorFolder) -> None:
    assert folder.faults() == []


def test_the_library_that_comes_with_the_program_has_nothing_refused() -> None:
    faults = check_folder(resources() / "library", TODAY).faults
    assert [fault for fault in faults if fault.is_refused] == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (GUIDE, "gids:bonnen-bewaren#hoe-lang", "gids:bonnen-verbranden"),
        (GUIDE, "gids:bonnen-bewaren#hoe-lang", "gids:bonnen-bewaren#hoe-kort"),
        (GUIDE, "gids:bonnen-bewaren#hoe-lang", "gids:lsa-bewoners"),
        (GUIDE, "(hulp:lsa-bewoners)", "(hulp:bonnen-bewaren)"),
        (GUIDE, "(gids:bonnen-bewaren#hoe-lang)", "(#kosten)"),
        (GUIDE, "(gids:bonnen-bewaren#hoe-lang)", "(http://voorbeeld.nl)"),
        (GUIDE, "(gids:bonnen-bewaren#hoe-lang)", "(javascript:alert(1))"),
        (GUIDE, "(gids:bonnen-bewaren#hoe-lang)", "(file:///etc/passwd)"),
        (GUIDE, "![Een kring van acht stoelen om een ronde tafel]", "![]"),
        (GUIDE, "beelden/kring.png", "beelden/vierkant.png"),
        (GUIDE, "beelden/kring.png", "../../bibliotheek.yaml"),
        (GUIDE, "Koffie en kopieën.", "Koffie<br>en kopieën."),
        (GUIDE, "Koffie en kopieën.", "<script>alert(1)</script>"),
        (GUIDE, "onderwerpen: [beginnen]", "onderwerpen: [begin]"),
        (GUIDE, "doelen: [1]", "doelen: [7]"),
        (GUIDE, "verwant: [bonnen-bewaren]", "verwant: [bonnen-verbranden]"),
        (GUIDE, "verwant: [bonnen-bewaren]", "verwant: [een-eerste-avond]"),
        (GUIDE, "herzien_voor: 2027-11", "herzien_voor: 2026-10"),
        (GUIDE, "herzien_voor: 2027-11", "herzien_voor: 2026-11"),
        (GUIDE, "nagekeken: 2026-11-24", "nagekeken: 2027-01-01"),
        (GUIDE, "gewijzigd: 2026-11-24", "gewijzigd: 2027-01-01"),
        (GUIDE, "soort: stappenplan", "soort: gedicht"),
        (GUIDE, "taal: nl", "taal: nl\nkleur: groen"),
        (SERVICE, "gecontroleerd_op: 2026-11-24", "gecontroleerd_op: 2025-01-01"),
        (SERVICE, "gecontroleerd_op: 2026-11-24", "gecontroleerd_op: 2026-12-24"),
        (SERVICE, "onderwerpen: [beginnen]", "onderwerpen: [geldzaken]"),
    ],
)
def test_what_is_wrong_is_refused_at_its_line(folder: EditorFolder, file: str, old: str, new: str) -> None:
    folder.replace(file, old, new)
    line = folder.line_of(file, new.rsplit("\n", maxsplit=1)[-1])
    assert (file, line) in folder.refused()


@pytest.mark.parametrize("name", ["herzien_voor", "nagekeken", "gewijzigd", "titel", "licentie", "versie"])
def test_a_field_that_is_missing_is_refused(folder: EditorFolder, name: str) -> None:
    path = folder.root / GUIDE
    lines = path.read_text(encoding="utf-8").split("\n")
    path.write_text("\n".join(line for line in lines if not line.startswith(f"{name}:")), encoding="utf-8")
    faults = [fault for fault in folder.faults() if fault.is_refused and fault.file == GUIDE]
    assert any(name in fault.text for fault in faults)


def test_details_that_are_broken_are_refused(folder: EditorFolder) -> None:
    folder.replace(GUIDE, "onderwerpen: [beginnen]", "onderwerpen: [beginnen")
    assert [file for file, line in folder.refused() if line in (5, 6)] == [GUIDE]


def test_an_id_that_is_taken_names_who_has_it(folder: EditorFolder) -> None:
    text = (folder.root / SERVICE).read_text(encoding="utf-8").replace("id: lsa-bewoners", "id: bonnen-bewaren")
    (folder.root / "diensten" / "bonnen-bewaren.yaml").write_text(text, encoding="utf-8")
    faults = [fault for fault in folder.faults() if fault.file == "diensten/bonnen-bewaren.yaml"]
    assert len(faults) == 1
    assert faults[0].is_refused
    assert OTHER_GUIDE in faults[0].text


def test_a_guide_in_the_folder_of_another_topic_is_refused(folder: EditorFolder) -> None:
    shutil.move(folder.root / OTHER_GUIDE, folder.root / "gidsen/beginnen/bonnen-bewaren.md")
    assert ("gidsen/beginnen/bonnen-bewaren.md", 2) in folder.refused()


def test_a_review_that_has_passed_since_is_refused_later(folder: EditorFolder) -> None:
    assert folder.refused(date(2027, 11, 30)) == []
    refused = folder.refused(date(2027, 12, 1))
    assert (GUIDE, folder.line_of(GUIDE, "herzien_voor")) in refused
    assert (OTHER_GUIDE, folder.line_of(OTHER_GUIDE, "herzien_voor")) in refused


def test_a_topic_with_the_name_of_a_role_is_refused(folder: EditorFolder) -> None:
    folder.replace("bibliotheek.yaml", "id: geld", "id: snapshot")
    assert ("bibliotheek.yaml", 1) in folder.refused()


def test_a_file_that_is_no_picture_is_named(folder: EditorFolder) -> None:
    (folder.root / "gidsen/beginnen/beelden/kring.png").write_bytes(b"<svg onload='x'/>")
    refused = folder.refused()
    assert ("gidsen/beginnen/beelden/kring.png", 1) in refused
    assert (GUIDE, folder.line_of(GUIDE, "kring.png")) in refused


@pytest.mark.parametrize(
    "line",
    [
        "Je kunt samen met je buren een mooi plan maken als je eerst goed luistert naar wat iedereen wil en kan doen.",
        "Stuur de brief indien nodig.",
        "Vraag het na bij je gemeente.",
        "Het kost € 25 per keer.",
    ],
)
def test_a_line_that_reads_badly_is_warned_about_at_its_place(folder: EditorFolder, line: str) -> None:
    folder.append(OTHER_GUIDE, f"\n## Nog iets\n\nEerst dit. En dit.\n\n- Een ding.\n- {line}\n")
    assert folder.refused() == []
    assert folder.warned() == [(OTHER_GUIDE, folder.line_of(OTHER_GUIDE, line))]


@pytest.mark.parametrize(
    "line",
    [
        "Het kost € 25 per keer (2026).",
        "Het kost € 25 per keer. **Controleer het actuele bedrag.**",
        "[Vraag het na bij je gemeente](gemeente:).",
    ],
)
def test_what_says_its_year_or_its_link_is_well(folder: EditorFolder, line: str) -> None:
    folder.append(OTHER_GUIDE, f"\n## Nog iets\n\n{line}\n")
    assert folder.faults() == []


def test_much_in_the_passive_is_warned_about_in_each_sentence(folder: EditorFolder) -> None:
    folder.append(
        OTHER_GUIDE,
        "\n## Nog iets\n\nDe bon wordt geplakt.\n\nEen lijst wordt gemaakt.\n\nAlles wordt geteld.\n\nEen. Twee.\n",
    )
    lines = [folder.line_of(OTHER_GUIDE, words) for words in ("geplakt", "gemaakt", "geteld")]
    assert folder.warned() == [(OTHER_GUIDE, line) for line in lines]


def test_long_sentences_throughout_are_warned_about_once(folder: EditorFolder) -> None:
    sentence = "Je schrijft op wat je hebt gekocht en voor wie het was en waarom het moest.\n\n"
    folder.append(OTHER_GUIDE, "\n## Nog iets\n\n" + sentence * 20)
    warned = [fault for fault in folder.faults() if not fault.is_refused]
    assert len(warned) == 1
    assert warned[0].file == OTHER_GUIDE


@pytest.mark.parametrize("name", ["weg", "leeg", "bestand"])
def test_a_folder_without_a_library_is_said_plainly(tmp_path: Path, name: str) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(UserError):
        check_folder(tmp_path / name, TODAY)


@pytest.mark.parametrize("body", [b"\xff\xfe\x00", b"---\n", b"", b"---\n- 1\n---\n", b"---\n\x00: 1\n---\n"])
def test_bytes_of_any_kind_are_refused_with_their_file(folder: EditorFolder, body: bytes) -> None:
    (folder.root / OTHER_GUIDE).write_bytes(body)
    assert any(file == OTHER_GUIDE for file, _line in folder.refused())


def test_files_over_the_limits_are_refused(folder: EditorFolder) -> None:
    folder.replace(OTHER_GUIDE, "zoekwoorden: [kassabon]", "bijlagen:\n  - {bestand: bijlagen/groot.pdf, titel: Groot}")
    (folder.root / "gidsen/geld/bijlagen").mkdir()
    with (folder.root / "gidsen/geld/bijlagen/groot.pdf").open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(31 * 1024 * 1024)
    assert folder.refused() == [(OTHER_GUIDE, folder.line_of(OTHER_GUIDE, "bijlagen:"))]
    folder.append(GUIDE, "\nNog een regel." * 80_000)
    assert (GUIDE, 1) in folder.refused()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "# ",
                "\n\n",
                "- ",
                "> ",
                "| a | b |\n|---|---|\n",
                "](",
                "[",
                "![",
                "gids:",
                "#",
                "`",
                "**",
                "<br>",
                "€ 5 ",
                "1. ",
            ]
        )
        | st.text(max_size=12),
        max_size=40,
    )
)
def test_no_text_stops_the_check(parts: list[str]) -> None:
    with TemporaryDirectory() as home:
        folder = EditorFolder.with_example(Path(home) / "kennisbank")
        folder.append(GUIDE, "\n" + "".join(parts).encode("utf-8", "replace").decode())
        lines = len((folder.root / GUIDE).read_text(encoding="utf-8").split("\n"))
        assert all(1 <= fault.line <= lines for fault in folder.faults() if fault.file == GUIDE)
