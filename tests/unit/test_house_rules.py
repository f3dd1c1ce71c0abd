"""The rules of the house that no linter knows. Each message says where, and how to mend it."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "wdhs_desktop"
TRANSLATIONS = ROOT / "resources" / "i18n" / "wdhs_nl.ts"
LONGEST_FILE = 320
PURE = re.compile(
    r"^(register|people)/(records|rules|names|columns?|search|store|dates|duplicates)\.py$|^(vault|house)/|/exchange/|^register/[a-z_]*records\.py$"
)
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b(?![\w-])")
FIXED_FONT = re.compile(r"font(?:-size)?\s*:[^;]*\d\s*(?:px|pt)\b")
PLACE = re.compile(r"\{[^{}]*\}|%n")
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the package, by its path below the package."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"), str(path))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """All calls with the last part of the name that is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


def found(wanted: set[str], allowed: str = "") -> list[str]:
    """Where one of the calls `wanted` stands, outside the paths that begin with `allowed`."""
    return [
        f"{name}:{call.lineno} {called}()"
        for name, tree in modules().items()
        if not (allowed and name.startswith(allowed))
        for called, call in calls(tree)
        if called in wanted
    ]


def test_texts_for_translators_are_plain_literals() -> None:
    """An f-string is taken out with its braces and never found again. Use .format() after tr()."""
    wrong = []
    for name, tree in modules().items():
        for called, call in calls(tree):
            parts = [part for argument in call.args for part in ast.walk(argument)]
            if called in TRANSLATING and any(isinstance(part, ast.JoinedStr) for part in parts):
                wrong.append(f"{name}:{call.lineno}")
    assert wrong == []


def test_labels_are_made_by_the_kit() -> None:
    """A raw QLabel reads markup out of somebody's name. Use kit.widgets.text.Text."""
    assert found({"QLabel"}, "kit/widgets/") == []


def test_only_the_reader_shows_rich_text() -> None:
    """QTextBrowser follows links and loads pictures. Use kit.widgets.text.Text or LongTextField."""
    assert found({"QTextBrowser", "QTextEdit"}, "library/reader.py") == []


def test_colours_and_sizes_come_from_the_theme() -> None:
    """Ask kit.theme for a colour by its role and a font by its size."""
    wrong = found({"setPointSize", "setPointSizeF", "setPixelSize"}, "kit/theme.py")
    for name, tree in modules().items():
        if name == "kit/theme.py":
            continue
        wrong += [
            f"{name}:{node.lineno} {node.value[:40]!r}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and (HEX_COLOUR.search(node.value) or FIXED_FONT.search(node.value))
        ]
    assert wrong == []


def test_the_window_is_never_kept_alive_by_hand() -> None:
    """processEvents() and sleep() hide a job that belongs in kit.jobs."""
    assert found({"processEvents", "sleep"}) == []


def test_files_stay_readable() -> None:
    """Split a file that says two things."""
    long = {
        name: lines
        for name in modules()
        if (lines := len((PACKAGE / name).read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_every_module_says_why_it_exists() -> None:
    assert [name for name, tree in modules().items() if not ast.get_docstring(tree)] == []


def test_pure_modules_know_no_widget() -> None:
    """Records, rules, stores and parsers also serve the command line and the reading process: no PySide6 there."""
    wrong = []
    for name, tree in modules().items():
        if not PURE.search(name):
            continue
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            wrong += [
                f"{name}:{node.lineno} {module}"
                for module in names
                if module.split(".")[0] == "PySide6"
                or module.startswith(("wdhs_desktop.kit.widgets", "wdhs_desktop.kit.jobs"))
            ]
    assert wrong == []


def test_nothing_points_to_a_place_on_a_developers_pc() -> None:
    """Paths come from kit.paths."""
    wrong = [
        f"{name}:{node.lineno} {node.value[:40]!r}"
        for name, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.match(r"/(tmp|home|root|work|usr|Users)/", node.value)
    ]
    assert wrong == []


def messages() -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether it is unfinished, of every message in the Dutch translation."""
    for context in ET.parse(TRANSLATIONS).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            is_unfinished = translation.get("type") == "unfinished" or not all(form.strip() for form in forms)
            yield context.findtext("name", ""), message.findtext("source", ""), forms, is_unfinished


def test_the_dutch_translation_is_complete() -> None:
    assert [f"{context}: {source}" for context, source, _, is_unfinished in messages() if is_unfinished] == []


def test_the_dutch_translation_has_the_same_places() -> None:
    """A {name} that is missing or misspelt breaks the sentence, or the program."""
    wrong = []
    for context, source, forms, is_unfinished in messages():
        for form in forms if not is_unfinished else ():
            places, wanted = set(PLACE.findall(form)), set(PLACE.findall(source))
            if places != wanted and not (len(forms) > 1 and places == wanted - {"%n"}):
                wrong.append(f"{context}: {source} → {form}")
    assert wrong == []


def test_every_text_for_translators_is_known_to_them() -> None:
    """lupdate passes over a text inside an f-string, or behind a name that it doesn't know."""
    known = {(context, source) for context, source, _forms, _done in messages()}
    sources = {source for _context, source in known}
    lost = []
    for name, tree in modules().items():
        for called, call in calls(tree):
            texts = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            has_context = called in {"translate", "QT_TRANSLATE_NOOP"} and len(texts) > 1
            if has_context and texts[1] and (texts[0], texts[1]) not in known:
                lost.append(f"{name}: {texts[1]}")
            if called == "tr" and texts and texts[0] and texts[0] not in sources:
                lost.append(f"{name}: {texts[0]}")
    assert lost == []
