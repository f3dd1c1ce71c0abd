"""Whether a file that came with a guide is what the guide says: a picture or a PDF, not too large, to the last byte."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO

from wdhs_desktop.formats.items import LARGEST_FILE, LARGEST_PICTURE, Attachment, Media

LARGEST_SIDE = 4096
"""Pixels; more would cost a small PC too much memory to show."""

_MAGIC = {Media.PNG: b"\x89PNG\r\n\x1a\n", Media.JPEG: b"\xff\xd8\xff", Media.PDF: b"%PDF-"}


def is_acceptable(attachment: Attachment, topic: str) -> bool:
    """Whether a guide of this topic may name it; a guide says nothing about the files of another topic."""
    largest = LARGEST_FILE if attachment.media is Media.PDF else LARGEST_PICTURE
    return attachment.path.startswith(f"{topic}/") and attachment.length <= largest


def is_as_said(body: bytes, media: Media, length: int, digest: bytes) -> bool:
    """Whether these are the bytes that were signed, and of the kind that they should be by their own first bytes."""
    if len(body) != length or not body.startswith(_MAGIC[media]) or sha256(body).digest() != digest:
        return False
    return media is Media.PDF or (len(body) <= LARGEST_PICTURE and _fits(body, media))


def _fits(body: bytes, media: Media) -> bool:
    """Whether the picture isn't too many pixels wide or high; only its head is read."""
    from PIL import Image

    try:
        with Image.open(BytesIO(body), formats=["PNG" if media is Media.PNG else "JPEG"]) as picture:
            return max(picture.size) <= LARGEST_SIDE
    except Exception:  # noqa: BLE001  (whatever a strange picture brings about in its reader, it is kept out)
        return False
