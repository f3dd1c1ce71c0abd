"""Pictures, PDFs and signed files that travel with guides: only what is what its guide says comes in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from support.deliveries import PARTNER, PARTNER_ID, attached, change_rows, delivery, path_of, png
from support.files import NOON
from support.libraries import guide

from wdhs_desktop.formats.catalogue import LIBRARY_TARGET, FileEntry, encode
from wdhs_desktop.formats.items import LARGEST_PICTURE, Attachment, Guide, Media
from wdhs_desktop.formats.items import encode as encode_item
from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import StorageError, UserError
from wdhs_desktop.library.keeping.store import LibraryStore
from wdhs_desktop.library.records import STARTER

PDF = b"%PDF-1.7\n" + b"x" * 100


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    clock = FixedClock(NOON)
    house = House.create(tmp_path / "collectief.wdhs", "Buurthuis De Linde", clock=clock)
    yield LibraryStore(house, clock)
    house.close()


def jpeg(width: int, height: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height)).save(stream, "JPEG")
    return stream.getvalue()


def with_file(*files: Attachment) -> Guide:
    return guide("kascommissie", "De kascommissie", "Tekst.", attachments=files)


GOOD = [
    (png(), Media.PNG),
    (png(4096, 1), Media.PNG),
    (jpeg(30, 20), Media.JPEG),
    (PDF, Media.PDF),
]


@pytest.mark.parametrize(("body", "media"), GOOD)
def test_a_picture_or_pdf_comes_in(store: LibraryStore, body: bytes, media: Media) -> None:
    file = attached(body, media=media)
    store.bring_in(delivery(with_file(file), files={file.path: body}))
    assert store.attachment("kascommissie", "foto.png") == body
    assert store.files_left_out(STARTER) == ()
    assert set(store.known_files(STARTER)) == {file.path}


BAD = [
    (png(4097, 1), Media.PNG),
    (jpeg(1, 4097), Media.JPEG),
    (png(), Media.JPEG),
    (PDF, Media.PNG),
    (png(), Media.PDF),
    (b"<svg onload='alert(1)'/>", Media.PNG),
    (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, Media.PNG),
    (b"\xff\xd8\xff\xe0" + b"\xff" * 50, Media.JPEG),
    (png() + bytes(LARGEST_PICTURE), Media.PNG),
]


@pytest.mark.parametrize(("body", "media"), BAD)
def test_what_is_something_else_or_too_large_is_kept_out(store: LibraryStore, body: bytes, media: Media) -> None:
    file = attached(body, media=media)
    outcome = store.bring_in(delivery(with_file(file), files={file.path: body}))
    assert outcome.new == ("kascommissie",)
    assert store.attachment("kascommissie", "foto.png") is None
    assert store.known_files(STARTER) == {}


def test_other_bytes_than_the_guide_says_are_kept_out(store: LibraryStore) -> None:
    file = attached(png())
    store.bring_in(delivery(with_file(file), files={file.path: png(3, 3)}))
    assert store.attachment("kascommissie", "foto.png") is None


def test_a_file_that_no_guide_names_is_kept_out(store: LibraryStore) -> None:
    store.bring_in(delivery(with_file(), files={"geld/los.png": png(), "../weg.png": png()}))
    assert store.known_files(STARTER) == {}
    assert store.attachment("kascommissie", "los.png") is None


def test_a_guide_says_nothing_about_files_of_another_topic(store: LibraryStore) -> None:
    file = attached(png(), topic="leden")
    store.bring_in(delivery(with_file(file), files={file.path: png()}))
    assert store.known_files(STARTER) == {}


def test_a_large_file_may_come_later(store: LibraryStore) -> None:
    file = attached(PDF, "formulier.pdf", Media.PDF)
    store.bring_in(delivery(with_file(file), known_files=[file.path]))
    assert store.attachment("kascommissie", "formulier.pdf") is None
    assert store.files_left_out(STARTER) == (FileEntry(path=file.path, length=len(PDF), title="Een plaatje"),)
    store.bring_in(delivery(keep=["geld/kascommissie.json"], files={file.path: PDF}))
    assert store.attachment("kascommissie", "formulier.pdf") == PDF
    store.bring_in(delivery(keep=["geld/kascommissie.json"], known_files=[file.path]))
    assert store.attachment("kascommissie", "formulier.pdf") == PDF


def test_a_file_goes_with_its_guide(store: LibraryStore) -> None:
    file = attached(png())
    store.bring_in(delivery(with_file(file), files={file.path: png()}))
    store.bring_in(delivery(guide("kascommissie", "De kascommissie", "Zonder.", version=2)))
    assert store.known_files(STARTER) == {}


def test_a_damaged_file_is_said_and_asked_for_anew(store: LibraryStore, tmp_path: Path) -> None:
    file = attached(png())
    full = delivery(with_file(file), files={file.path: png()})
    store.bring_in(full)
    change_rows(tmp_path / "collectief.wdhs", "UPDATE library_attachment SET body = zeroblob(length(body))")
    with pytest.raises(StorageError):
        store.attachment("kascommissie", "foto.png")
    assert store.known_files(STARTER) == {}
    store.bring_in(full)
    assert store.attachment("kascommissie", "foto.png") == png()


# Handing on


def test_what_was_signed_comes_out_word_for_word(store: LibraryStore) -> None:
    store.add_sender(PARTNER)
    file = attached(png())
    item = with_file(file)
    sent = delivery(
        item,
        sender=PARTNER_ID,
        files={file.path: png()},
        metadata={"timestamp.json": b"t", "1.root.json": b"r"},
        catalogues={"geld/catalogus.json": b"c"},
    )
    store.bring_in(sent)
    assert store.metadata(PARTNER_ID) == {"timestamp.json": b"t", "1.root.json": b"r"}
    assert store.catalogues(PARTNER_ID) == {"geld/catalogus.json": b"c"}
    assert dict(store.raw_targets(PARTNER_ID)) == {
        LIBRARY_TARGET: encode(sent.library),
        "geld/catalogus.json": b"c",
        path_of(item): encode_item(item),
        file.path: png(),
    }
    store.bring_in(delivery(item, sender=PARTNER_ID, metadata={"timestamp.json": b"newer"}))
    assert store.metadata(PARTNER_ID) == {"timestamp.json": b"newer"}
    assert store.catalogues(PARTNER_ID) == {}


def test_an_afzender_is_trusted_by_its_first_root(store: LibraryStore) -> None:
    known = store.add_sender(PARTNER)
    assert (known.name, known.addresses, known.fingerprint) == (PARTNER.name, PARTNER.addresses, PARTNER.fingerprint)
    assert (known.published, known.checked_at, known.count) == (None, None, 0)
    assert known.added_at == NOON
    assert store.sender_root(PARTNER_ID) == PARTNER.root.encode()
    with pytest.raises(UserError):
        store.sender_root(bytes(range(16)))


def test_another_root_under_a_known_number_is_refused(store: LibraryStore) -> None:
    from msgspec.structs import replace

    store.add_sender(PARTNER)
    with pytest.raises(UserError):
        store.add_sender(replace(PARTNER, root='{"a root": 2}'))
    with pytest.raises(UserError):
        store.add_sender(replace(PARTNER, id="0" * 32))
    moved = store.add_sender(replace(PARTNER, addresses=("https://nieuw.example/",), name="De Nieuwe"))
    assert (moved.addresses, moved.name) == (("https://nieuw.example/",), PARTNER.name)
    assert len(store.senders()) == 1


def test_looking_for_news_is_noted(store: LibraryStore) -> None:
    store.add_sender(PARTNER)
    store.note_checked(PARTNER_ID)
    assert [one.checked_at for one in store.senders()] == [NOON]
