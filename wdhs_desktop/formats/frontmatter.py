"""An editor's YAML with the line of each field, and the Dutch names of the fields on paper and in the records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from wdhs_desktop.kit.text import translate

GUIDE_FIELDS = {
    "id": "id",
    "titel": "title",
    "teaser": "teaser",
    "onderwerpen": "topics",
    "doelen": "goals",
    "doelgroep": "audiences",
    "soort": "sort",
    "taal": "language",
    "versie": "version",
    "gewijzigd": "changed",
    "wat_is_er_veranderd": "change_note",
    "nagekeken": "reviewed",
    "nagekeken_door": "reviewed_by",
    "herzien_voor": "review_before",
    "bronnen": "sources",
    "licentie": "licence",
    "auteurs": "authors",
    "zoekwoorden": "keywords",
    "verwant": "related",
    "bijlagen": "attachments",
}
_COMMON_FIELDS = {
    "id": "id",
    "naam": "title",
    "wat": "what",
    "voor_wie": "for_whom",
    "onderwerpen": "topics",
    "doelen": "goals",
    "regio": "region",
    "contact": "contact",
    "gecontroleerd_op": "checked",
    "zoekwoorden": "keywords",
    "bronnen": "sources",
}
PLACE_FIELDS = {**_COMMON_FIELDS, "openingstijden": "opening_hours"}
SERVICE_FIELDS = {**PLACE_FIELDS, "aanbieder": "provider", "kosten": "cost"}
EVENT_FIELDS = {
    **{name: to for name, to in _COMMON_FIELDS.items() if to not in ("region", "contact")},
    "aanbieder": "provider",
    "datum": "day",
    "tot": "until",
    "tijd": "time",
    "waar": "where",
    "aanmelden": "sign_up",
    "kosten": "cost",
}
COLLECTIVE_FIELDS = {
    **{name: to for name, to in _COMMON_FIELDS.items() if to != "for_whom"},
    "biedt": "offers",
    "zoekt": "needs",
}
CONTACT_FIELDS = {
    "website": "website",
    "telefoon": "phone",
    "email": "email",
    "adres": "address",
    "postcode": "postcode",
    "plaats": "town",
}
REFERENCE_FIELDS = {"titel": "title", "adres": "address", "datum": "date"}


@dataclass
class Fields:
    """What stood in a YAML text: the values, and the line of each field at the top, counted from 1."""

    values: Any = None
    lines: dict[str, int] = field(default_factory=dict)
    problem: str = ""
    problem_line: int = 1


def read_yaml(text: str, first_line: int = 1) -> Fields:
    """Never raises; what isn't YAML, or says one field twice, is in `problem`."""
    import yaml

    fields = Fields(problem_line=first_line)
    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        node = loader.get_single_node()
        if isinstance(node, yaml.MappingNode):
            for key, _ in node.value:
                name = str(key.value)
                line = first_line + key.start_mark.line
                if name in fields.lines:
                    fields.problem, fields.problem_line = translate("Editor", "{name} stands there twice."), line
                    fields.problem = fields.problem.format(name=name)
                fields.lines[name] = line
        fields.values = loader.construct_document(node) if node is not None else None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        fields.problem_line = first_line + (mark.line if mark else 0)
        fields.problem = translate("Editor", "This can't be read as YAML: {problem}").format(
            problem=getattr(error, "problem", None) or type(error).__name__
        )
    return fields


def split_front_matter(text: str) -> tuple[str, str, int] | None:
    """The YAML between the first two lines of `---`, the text below, and the line where that begins; None without."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return None
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2
    return None


def in_english(values: dict[str, Any], names: dict[str, str]) -> tuple[dict[str, Any], list[str]]:
    """The values under the names of the records, and the names that nobody knows. Empty values are left out."""
    known = {names[name]: value for name, value in values.items() if name in names and value not in (None, "", [], {})}
    return known, [str(name) for name in values if name not in names]
