"""Bring the Dutch translation up to date with the code, compile it, and list what has no Dutch yet."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from build_hook import compile_translations

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "i18n" / "wdhs_nl.ts"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def counted_texts() -> Iterator[tuple[str, str]]:
    """Give context and text of every `translate(context, text, "", count)`: lupdate reads it only with a plain name."""
    for path in sorted((ROOT / "wdhs_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="translate"),
                    args=[ast.Constant(value=str(context)), ast.Constant(value=str(text)), _, _],
                ):
                    yield context, text


def update() -> None:
    """Run lupdate over the package; obsolete strings go."""
    import PySide6

    lupdate = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    files = [str(path) for path in sorted((ROOT / "wdhs_desktop").rglob("*.py"))]
    options = ["-source-language", "en", "-target-language", "nl", "-no-obsolete", "-locations", "none"]
    with tempfile.TemporaryDirectory() as folder:
        counted = Path(folder) / "counted.py"
        calls = (f"translate({context!r}, {text!r}, '', n)\n" for context, text in counted_texts())
        counted.write_text("".join(calls), encoding="utf-8")
        command = [str(lupdate), *files, str(counted), "-ts", str(CATALOGUE), *options]
        subprocess.run(command, cwd=ROOT, check=True)


def mark_counts() -> None:
    """Mark every text with %n as one that has a singular and a plural: lupdate does so for `tr` only."""
    tree = ET.parse(CATALOGUE)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if "%n" in message.findtext("source", "") and message.get("numerus") != "yes" and translation is not None:
            message.set("numerus", "yes")
            translation.text, known = None, translation.text or ""
            for _form in ("singular", "plural"):
                ET.SubElement(translation, "numerusform").text = known
            translation.set("type", "unfinished")
    write(tree)


def write(tree: ET.ElementTree) -> None:
    """Write the catalogue as Qt's own tools do."""
    ET.indent(tree)
    CATALOGUE.write_text(HEAD + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


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
    mark_counts()
    compile_translations(ROOT)
    missing = unfinished()
    for where, source in missing:
        print(f"{where}: {source}")
    print(f"{len(missing)} without Dutch")
    sys.exit(1 if missing else 0)
