"""Bring the Dutch translation up to date with the code, compile it, and list what has no Dutch yet."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from build_hook import compile_translations

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "i18n" / "wdhs_nl.ts"


def update() -> None:
    """Run lupdate over the package; obsolete strings go."""
    import PySide6

    lupdate = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    files = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "wdhs_desktop").rglob("*.py"))]
    options = ["-source-language", "en", "-target-language", "nl", "-no-obsolete", "-locations", "none"]
    subprocess.run([str(lupdate), *files, "-ts", str(CATALOGUE), *options], cwd=ROOT, check=True)


def unfinished() -> list[tuple[str, str]]:
    """Give the context and source of every string without Dutch."""
    found = []
    for context in ET.parse(CATALOGUE).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") == "unfinished":
                found.append((context.findtext("name", ""), message.findtext("source", "")))
    return found


if __name__ == "__main__":
    update()
    compile_translations(ROOT)
    missing = unfinished()
    for where, source in missing:
        print(f"{where}: {source}")
    print(f"{len(missing)} without Dutch")
    sys.exit(1 if missing else 0)
