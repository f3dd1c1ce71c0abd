"""What kind of file an attachment is, by its first bytes, and how large a picture is; nothing is decoded for it."""

from __future__ import annotations

from io import BytesIO

from wdhs_desktop.formats.items import Media

LARGEST_SIDE = 4096
_STARTS = ((b"\x89PNG\r\n\x1a\n", Media.PNG), (b"\xff\xd8\xff", Media.JPEG), (b"%PDF-", Media.PDF))
ENDINGS = {Media.PNG: "png", Media.JPEG: "jpg", Media.PDF: "pdf"}


def media_of(body: bytes) -> Media | None:
    """By the first bytes alone; the name of a file says nothing."""
    return next((media for start, media in _STARTS if body.startswith(start)), None)


def size_of(body: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, read from the head of a PNG or JPEG; None when it isn't one or is too large."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(body), formats=("PNG", "JPEG")) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return (width, height) if 0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE else None
