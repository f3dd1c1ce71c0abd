"""How fast a list of 5,000 people becomes a tagged PDF, beside QTextDocument (untagged) and, where it is installed,
LibreOffice converting the same list. Each runs in a process of its own, so that memory is its own as well."""

from __future__ import annotations

import csv
import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.benchmarks.measuring import Row, child, medians, peak_memory

ROWS = 5_000
RUNS = 3
TITLES = ("Naam", "Adres", "Postcode", "Telefoon", "E-mail")
_GIVEN = ("Anna", "Willem", "Fatima", "Mehmet", "Kees", "Joke", "Agnieszka", "Sjoerd", "Ruud", "Soraya")
_SURNAMES = (
    "Berg, {} van den",
    "Yılmaz, {}",
    "Vries, {} de",
    "Jansen, {}",
    "El Idrissi, {}",
    "Wiśniewska, {}",
    "Smit, {}",
)
_STREETS = (
    "Laan van Chartroise",
    "Ahornstraat",
    "Boerhaaveplein",
    "1e Daalsedijk",
    "Royaards van den Hamkade",
    "Omloop",
)


def people(count: int) -> list[tuple[str, ...]]:
    """Invented rows, the same ones every time."""
    chance = random.Random(1)
    return [
        (
            chance.choice(_SURNAMES).format(chance.choice(_GIVEN)),
            f"{chance.choice(_STREETS)} {chance.randint(1, 400)}",
            f"35{chance.randint(10, 99)} AB",
            f"06-{chance.randint(10_000_000, 99_999_999)}",
            f"naam{index}@example.nl",
        )
        for index in range(count)
    ]


def ours(count: int, out: Path) -> None:
    """The way the program does it, from document to bytes."""
    from wdhs_desktop.printing.compose import compose
    from wdhs_desktop.printing.document import Column, Foot, Heading, Section, TableDocument

    rows = people(count)
    started = time.perf_counter()
    foot = Foot(
        purpose="brandveiligheid", maker="Anna", made_on=date(2026, 11, 24), count=count, control_code="1284-K7Q2"
    )
    document = TableDocument(
        heading=Heading(title="Ledenlijst", collective="Buurthuis De Linde"),
        columns=tuple(Column(title=title) for title in TITLES),
        sections=(Section(rows=tuple(rows)),),
        foot=foot,
    )
    pdf = compose(document).pdf
    _tell(started, len(pdf))
    out.write_bytes(pdf)


def text_document(count: int, out: Path) -> None:
    """The way most Qt programs do it: HTML in a QTextDocument, printed to PDF."""
    from html import escape

    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication(["paper", "-platform", "offscreen"])
    rows = people(count)
    started = time.perf_counter()
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    head = "".join(f"<th>{title}</th>" for title in TITLES)
    document = QTextDocument()
    document.setHtml(f"<h1>Ledenlijst</h1><table width='100%'><thead><tr>{head}</tr></thead>{body}</table>")
    writer = QPdfWriter(str(out))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)
    del writer
    _tell(started, out.stat().st_size)
    del application


def _tell(started: float, size: int) -> None:
    """What the process that measures us asked: seconds, MB at most, and kB of PDF."""
    seconds = time.perf_counter() - started
    print(json.dumps({"seconds": seconds, "memory": peak_memory(), "size": size / 1000}))


def _measure(way: str, count: int, folder: Path) -> dict[str, float]:
    return medians([child("paper", way, str(count), str(folder / f"{way}.pdf")) for _ in range(RUNS)])


def _libreoffice(count: int, folder: Path) -> float | None:
    """Seconds for LibreOffice to convert the list, starting included; None where it isn't installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    sheet = folder / "list.csv"
    with sheet.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([TITLES, *people(count)])
    command = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    started = time.perf_counter()
    subprocess.run([*command, "--outdir", str(folder), str(sheet)], check=True, capture_output=True)
    return time.perf_counter() - started


def measure(folder: Path, count: int = ROWS) -> Iterator[Row]:
    floor, figures = _measure("text_document", count, folder), _measure("ours", count, folder)
    what = f"PDF of {count:,} members"
    note = f"{figures['size']:.0f} kB, floor {floor['size']:.0f} kB"
    yield Row(what, figures["seconds"], "s", floor["seconds"], "QTextDocument", ratio=0.25, note=note)
    yield Row("memory for it", figures["memory"], "MB", floor["memory"], "QTextDocument")
    office = _libreoffice(count, folder)
    note = "LibreOffice is not installed here" if office is None else ""
    yield Row(what, figures["seconds"], "s", office, "LibreOffice", ratio=0.8, note=note)


if __name__ == "__main__":
    {"ours": ours, "text_document": text_document}[sys.argv[1]](int(sys.argv[2]), Path(sys.argv[3]))
