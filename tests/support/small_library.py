"""An editor's folder for tests: small, and right in everything until a test changes something."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

LIBRARY = """naam: Proefbibliotheek
uitgever: Redactie
taal: nl
onderwerpen:
  - {id: geld, titel: Geld, uitleg: Alles over geld., icoon: euro}
doelen:
  - {nummer: 5, titel: Kennis delen, jaar: 2025}
"""
GUIDE = """---
id: kas
titel: De kas
teaser: Geld.
onderwerpen: [geld]
soort: uitleg
taal: nl
versie: 1
gewijzigd: 2026-11-24
wat_is_er_veranderd: Eerste versie.
nagekeken: 2026-11-24
nagekeken_door: redactie
herzien_voor: 2027-11
licentie: CC BY-SA 4.0
---
# De kas

Tel elke week.
"""


def write_folder(folder: Path, files: Mapping[str, str]) -> Path:
    """Write these files, and a bibliotheek.yaml when there is none among them."""
    for name, text in {"bibliotheek.yaml": LIBRARY, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
