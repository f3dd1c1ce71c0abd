"""Pictures are made anew: small, bare, and only when they are pictures."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.Image import Exif

from wdhs_desktop.publishing.pictures import UnusablePicture, remake


def saved(image: Image.Image, kind: str, **details: object) -> bytes:
    body = io.BytesIO()
    image.save(body, kind, **details)
    return body.getvalue()


def opened(body: bytes) -> Image.Image:
    return Image.open(io.BytesIO(body))


def test_a_photo_loses_its_place_and_its_size_but_keeps_its_side_up() -> None:
    exif = Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera van Ria"
    exif.get_ifd(0x8825)[1] = "N"
    photo = Image.new("RGB", (3200, 800), "white")
    photo.paste("red", (0, 0, 400, 800))
    made = remake(saved(photo, "JPEG", exif=exif))
    picture = opened(made)
    assert picture.format == "JPEG"
    assert picture.size == (400, 1600)
    assert dict(picture.getexif()) == {}
    assert b"Ria" not in made
    red, green, _blue = picture.convert("RGB").getpixel((200, 50))
    assert red > 200
    assert green < 80


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "P"), ("PNG", "1"), ("PNG", "LA"), ("GIF", "P"), ("WEBP", "RGBA")])
def test_drawings_become_png(kind: str, mode: str) -> None:
    made = opened(remake(saved(Image.new("RGBA", (40, 20), (0, 128, 0, 90)).convert(mode), kind)))
    assert made.format == "PNG"
    assert made.size == (40, 20)


def test_colours_of_print_become_colours_of_a_screen() -> None:
    made = opened(remake(saved(Image.new("CMYK", (10, 10), (0, 255, 255, 0)), "JPEG")))
    assert made.mode == "RGB"
    assert made.getpixel((5, 5))[0] > 150


def test_making_it_again_changes_nothing_more() -> None:
    once = remake(saved(Image.radial_gradient("L").convert("RGB"), "PNG"))
    assert remake(once) == once


def test_comments_in_a_drawing_are_gone() -> None:
    from PIL.PngImagePlugin import PngInfo

    notes = PngInfo()
    notes.add_text("Author", "Ria de Vries")
    assert b"Ria" not in remake(saved(Image.new("RGB", (9, 9)), "PNG", pnginfo=notes))


def png_of(width: int, height: int) -> bytes:
    """A head that promises a picture of this size, with nothing behind it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head)) + chunk + struct.pack(">I", zlib.crc32(chunk))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not a picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        png_of(50_000, 40_000),
        png_of(2**31 - 1, 2**31 - 1),
        png_of(10, 10),
        saved(Image.new("RGB", (300, 300), "blue"), "PNG")[:-40],
        saved(Image.effect_noise((300, 300), 50), "JPEG")[:2000],
        saved(Image.new("RGB", (9, 9)), "TIFF"),
        saved(Image.new("RGB", (9, 9)), "BMP"),
    ],
    ids=["empty", "text", "svg", "bomb", "giant", "head only", "cut png", "cut jpeg", "tiff", "bmp"],
)
def test_what_is_no_whole_picture_is_refused(body: bytes) -> None:
    with pytest.raises(UnusablePicture):
        remake(body)


@settings(max_examples=150, deadline=None)
@given(at=st.integers(0, 10_000), new=st.binary(min_size=1, max_size=8))
def test_a_damaged_picture_is_a_picture_or_refused(at: int, new: bytes) -> None:
    whole = saved(Image.linear_gradient("L").convert("RGB"), "PNG")
    body = bytearray(whole)
    body[at % len(body) : at % len(body) + len(new)] = new
    with contextlib.suppress(UnusablePicture):
        assert opened(remake(bytes(body))).format in ("PNG", "JPEG")
