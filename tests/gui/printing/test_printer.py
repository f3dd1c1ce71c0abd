"""What reaches the printer: a real process in the place of `lp` keeps it, and a painted page is read back."""

from __future__ import annotations

import io
import os
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QPdfWriter
from pytestqt.qtbot import QtBot

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.printing.compose import compose
from wdhs_desktop.printing.document import Column, Foot, Heading, Section, TableDocument
from wdhs_desktop.printing.loaded_pdf import LoadedPdf
from wdhs_desktop.printing.printer import paint, print_pdf, printers

pytestmark = pytest.mark.usefixtures("qapp")


def pdf(rows: int = 100, *, landscape: bool = False) -> bytes:
    return compose(
        TableDocument(
            heading=Heading(title="Ledenlijst"),
            columns=(Column(title="Naam"),),
            sections=(Section(rows=tuple((f"Lid {number}",) for number in range(rows))),),
            foot=Foot(purpose="", maker="Anna", made_on=date(2026, 11, 24), count=rows, control_code=""),
            landscape=landscape,
        )
    ).pdf


@pytest.fixture
def spool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where our own `lp` puts its arguments and what it got; the printer "Weg" doesn't exist."""
    folder = tmp_path / "spool"
    folder.mkdir()
    program = folder / "lp"
    program.write_text(
        "#!/bin/sh\n"
        'if [ "$2" = Weg ]; then echo "lp: The printer or class does not exist." >&2; exit 1; fi\n'
        f'printf "%s\\n" "$@" > "{folder}/arguments"\n'
        f'cat > "{folder}/got.pdf"\n'
        'echo "request id is $2-17 (0 file(s))"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def test_the_printer_gets_the_very_bytes_and_nothing_stays_on_disk(
    spool: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    made = pdf()
    sent = print_pdf(made, "Kyocera", copies=2, pages=(1, 2), title="Ledenlijst", one_sided=True)
    assert (spool / "got.pdf").read_bytes() == made
    arguments = (spool / "arguments").read_text().splitlines()
    for pair in (["-d", "Kyocera"], ["-n", "2"], ["-P", "1-2"], ["-t", "Ledenlijst"], ["-o", "print-scaling=none"]):
        assert any(arguments[at : at + 2] == pair for at in range(len(arguments)))
    assert "sides=one-sided" in arguments
    assert (sent.printer, sent.pages, sent.job) == ("Kyocera", 4, "Kyocera-17")
    assert list(temporary.iterdir()) == []


def test_all_pages_are_printed_when_none_are_named(spool: Path) -> None:
    sent = print_pdf(pdf(), "Kyocera")
    assert (sent.first_page, sent.last_page, sent.copies) == (1, 3, 1)
    assert "1-3" in (spool / "arguments").read_text().splitlines()


@pytest.mark.parametrize("pages", [(0, 1), (1, 999_999), (3, 2), (-1, 1)])
def test_pages_that_do_not_exist_are_refused_before_printing(spool: Path, pages: tuple[int, int]) -> None:
    with pytest.raises(UserError):
        print_pdf(pdf(), "Kyocera", pages=pages)
    assert not (spool / "got.pdf").exists()


@pytest.mark.usefixtures("spool")
def test_a_printer_that_is_gone_is_named() -> None:
    with pytest.raises(UserError) as error:
        print_pdf(pdf(5), "Weg")
    assert error.value.values["printer"] == "Weg"
    assert error.value.do


@pytest.mark.usefixtures("spool")
def test_no_printer_chosen_and_no_print_program_say_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError):
        print_pdf(pdf(5), "")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError) as error:
        print_pdf(pdf(5), "Kyocera")
    assert error.value.do


def test_the_name_of_a_printer_is_never_run(spool: Path) -> None:
    name = "$(touch gehackt); x"
    assert print_pdf(pdf(5), name).printer == name
    assert name in (spool / "arguments").read_text().splitlines()


def test_the_list_of_printers_can_be_asked_without_any() -> None:
    assert all(printer.name and printer.title for printer in printers())


@pytest.mark.parametrize("landscape", [False, True])
def test_painting_in_bands_puts_every_page_in_its_own_size_on_the_paper(qtbot: QtBot, landscape: bool) -> None:
    loaded = LoadedPdf(pdf(landscape=landscape))
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.ReadWrite)
    writer = QPdfWriter(kept)
    writer.setResolution(300)
    assert paint(loaded.document, writer, 1, 2)
    del writer
    painted = LoadedPdf(kept.data().data())
    assert painted.pages == 2
    for page in range(2):
        before, after = _picture(loaded, page), _picture(painted, page)
        assert before.size() == after.size()
        assert _difference(before, after) < 4.0
    assert len(PdfReader(io.BytesIO(kept.data().data())).pages) == 2


def _picture(loaded: LoadedPdf, page: int) -> QImage:
    size = loaded.document.pagePointSize(page)
    canvas = QImage(QSize(round(size.width()), round(size.height())), QImage.Format.Format_Grayscale8)
    canvas.fill(255)
    from PySide6.QtGui import QPainter

    painter = QPainter(canvas)
    painter.drawImage(0, 0, loaded.document.render(page, canvas.size()))
    painter.end()
    return canvas


def _difference(one: QImage, other: QImage) -> float:
    """The mean difference in lightness of a sample of points, out of 255."""
    points = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    total = sum(abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) for x, y in points)
    return total / len(points)
