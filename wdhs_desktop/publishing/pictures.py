"""Pictures of editors, made anew: small, PNG or JPEG, and without anything that a camera wrote in them.

A photograph may say where and when it was taken, and a file may claim to be a picture that it isn't. Both end here.
"""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from wdhs_desktop.formats.faults import Fault
from wdhs_desktop.formats.items import LARGEST_FILE, Media
from wdhs_desktop.formats.pictures import media_of
from wdhs_desktop.kit.text import translate

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_SIDE = 1600
MOST_PIXELS = 60_000_000
QUALITY = 85
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


class Pictures:
    """Re-makes the pictures of a folder while it is read, and remembers what is wrong with them."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._made: dict[bytes, bytes] = {}
        self.faults: list[Fault] = []

    def prepare(self, path: Path, body: bytes) -> bytes:
        """The bytes to publish for a file; none when it can't be used, and then the faults say why."""
        if media_of(body) is Media.PDF:
            return body
        if body not in self._made:
            try:
                self._made[body] = remake(body)
            except UnusablePicture as error:
                self._made[body] = b""
                file = path.relative_to(self._root).as_posix()
                self.faults.append(Fault(file=file, line=1, text=str(error)))
        return self._made[body]


class UnusablePicture(ValueError):  # noqa: N818  (says what it is)
    """Says to the editor why a file can't be shown."""


def remake(body: bytes) -> bytes:
    """A PNG or JPEG of at most 1600 pixels wide and high, with nothing but the picture in it.

    Raises UnusablePicture for anything that isn't a picture, or is far too large.
    """
    try:
        return _remade(body)
    except UnusablePicture:
        raise
    except Exception as error:  # a decoder may stumble in any way over the bytes of a stranger
        text = translate("Publish", "This is no picture that can be used: PNG, JPEG, WebP or GIF.")
        raise UnusablePicture(text) from error


def _remade(body: bytes) -> bytes:
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        image = Image.open(io.BytesIO(body), formats=_FORMATS)
        if len(body) > LARGEST_FILE or image.width * image.height > MOST_PIXELS:
            raise UnusablePicture(translate("Publish", "This picture is far too large. Make it smaller first."))
        is_photo = image.format in ("JPEG", "WEBP")
        upright = ImageOps.exif_transpose(image)
    has_holes = upright.has_transparency_data
    bare = upright.convert("RGBA" if has_holes else ("L" if upright.mode in ("1", "L") else "RGB"))
    bare.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Image.Resampling.LANCZOS)
    pixels = Image.new(bare.mode, bare.size)
    pixels.paste(bare)
    return _saved(pixels, as_jpeg=is_photo and not has_holes)


def _saved(image: Image, *, as_jpeg: bool) -> bytes:
    from PIL.Image import Dither

    made = io.BytesIO()
    if as_jpeg:
        image.save(made, "JPEG", quality=QUALITY, optimize=True)
        return made.getvalue()
    colours = image.getcolors(256) if image.mode == "RGB" else None
    if colours is not None:
        image = image.quantize(len(colours), dither=Dither.NONE)
    image.save(made, "PNG", optimize=True)
    return made.getvalue()
