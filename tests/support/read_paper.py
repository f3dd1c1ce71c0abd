"""A PDF as somebody with a screen reader or a ruler has it: words, tags, links, and where everything stands."""

from __future__ import annotations

from functools import cached_property
from io import BytesIO
from typing import Any, NamedTuple

from pypdf import PdfReader

MILLIMETRE = 72 / 25.4


class Placed(NamedTuple):
    """Words and where they begin, in millimetres from the left and the top of their page."""

    text: str
    left: float
    top: float


class ReadPaper:
    """One PDF."""

    def __init__(self, pdf: bytes) -> None:
        self.reader = PdfReader(BytesIO(pdf))
        self.root: Any = self.reader.trailer["/Root"]

    @cached_property
    def pages(self) -> list[str]:
        return [page.extract_text() for page in self.reader.pages]

    @cached_property
    def words(self) -> str:
        """All words with single spaces."""
        return " ".join(" ".join(self.pages).split())

    def placed(self, number: int) -> list[Placed]:
        """The runs of words on a page; 0 is the first."""
        found: list[Placed] = []
        page = self.reader.pages[number]
        height = float(page.mediabox.height)

        def keep(text: str, cm: list[float], tm: list[float], _font: object, _size: object) -> None:
            if text.strip():
                left, bottom = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
                found.append(Placed(text.strip(), left / MILLIMETRE, (height - bottom) / MILLIMETRE))

        page.extract_text(visitor_text=keep)
        return found

    @property
    def tags(self) -> list[str]:
        """What a screen reader hears, in order: H1, P, L, Figure, Link …"""
        return [str(tag["/S"]).strip("/") for tag in self._elements(self.root["/StructTreeRoot"])]

    @property
    def headings(self) -> list[int]:
        """The levels of the headings, in order."""
        return [int(tag[1:]) for tag in self.tags if tag[:1] == "H" and tag[1:].isdigit()]

    @property
    def alternatives(self) -> list[str]:
        """What is said of each picture."""
        figures = (tag for tag in self._elements(self.root["/StructTreeRoot"]) if tag["/S"] == "/Figure")
        return [str(tag.get("/Alt", "")) for tag in figures]

    @property
    def picture_boxes(self) -> list[tuple[float, float, float, float]]:
        """Left, bottom, right and top of each picture, in points."""
        figures = (tag for tag in self._elements(self.root["/StructTreeRoot"]) if tag["/S"] == "/Figure")
        return [tuple(map(float, details["/BBox"])) for tag in figures for details in tag["/A"] if "/BBox" in details]

    @property
    def addresses(self) -> list[str]:
        """Where the links to outside lead."""
        return [str(link["/A"]["/URI"]) for link in self._links() if "/URI" in link.get("/A", {})]

    @property
    def inner_links(self) -> int:
        """How many links lead to a place in the same paper."""
        return sum("/Dest" in link or link.get("/A", {}).get("/S") == "/GoTo" for link in self._links())

    @property
    def outline(self) -> list[str]:
        """The titles that a PDF reader shows at the side, with a dot for each level below the first."""
        return list(_titles(self.reader.outline))

    def _links(self) -> list[Any]:
        found = []
        for page in self.reader.pages:
            for reference in page.get("/Annots", []):
                link = reference.get_object()
                if link["/Subtype"] == "/Link":
                    found.append(link)
        return found

    def _elements(self, node: Any) -> list[Any]:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            return [one for part in node for one in self._elements(part)]
        if not isinstance(node, dict):
            return []
        own = [node] if "/S" in node else []
        return own + (self._elements(node["/K"]) if "/K" in node else [])


def _titles(parts: Any, depth: int = 0) -> Any:
    for part in parts:
        if isinstance(part, list):
            yield from _titles(part, depth + 1)
        else:
            yield "." * depth + str(part.title)
