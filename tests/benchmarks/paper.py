"""How fast a list of 5,000 people becomes a tagged PDF, beside QTextDocument (untagged) and, where it is installed,
LibreOffice converting the same list. Each runs in a process of its own, so that memory is its own as well.

`python -m tests.benchmarks.paper [rows]` prints the table.
"""

from __future__ import annotations

import csv
import random
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

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
    """One line for the process that measures us: seconds, MB at most, bytes of PDF."""
    peak = 0.0
    if sys.platform != "win32":
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)
    print(f"{time.perf_counter() - started:.3f} {peak:.0f} {size}")


def _measure(way: str, count: int, folder: Path) -> tuple[float, float, int]:
    """The best of a few runs: seconds, MB, bytes."""
    outcomes = []
    for _ in range(RUNS):
        command = [sys.executable, "-m", "tests.benchmarks.paper", way, str(count), str(folder / f"{way}.pdf")]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        outcomes.append((float(told[0]), float(told[1]), int(told[2])))
    return min(outcomes)


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


def main(count: int = ROWS) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        floor, floor_memory, floor_size = _measure("text_document", count, folder)
        seconds, memory, size = _measure("ours", count, folder)
        office = _libreoffice(count, folder)
    print(f"PDF of {count:,} people, {len(TITLES)} columns      seconds    MB   PDF kB   × QTextDocument (goal 0.25)")
    print(f"{'QTextDocument, untagged':36}{floor:10.2f}{floor_memory:6.0f}{floor_size // 1000:9}")
    print(f"{'ours, PDF/UA-1':36}{seconds:10.2f}{memory:6.0f}{size // 1000:9}{seconds / floor:9.2f}")
    if office is None:
        print("LibreOffice is not installed here")
    else:
        print(f"{'LibreOffice, starting included':36}{office:10.2f}               {seconds / office:9.2f} (goal 0.8)")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        {"ours": ours, "text_document": text_document}[sys.argv[1]](int(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(*map(int, sys.argv[1:]))
