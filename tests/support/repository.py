"""A real afzender for tests: a signed library in a folder, with keys that live in memory only.

`Publisher(folder)` publishes again and again into the same folder, as an editor does; `folder` is then a site in the
layout that nginx or a stick serves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner

from wdhs_desktop.formats.blocks import Blocks, Heading, Paragraph, Words
from wdhs_desktop.formats.catalogue import Library, Topic
from wdhs_desktop.formats.items import AnyItem, Attachment, Contact, Guide, GuideSort, Media, Service
from wdhs_desktop.formats.sender import Sender
from wdhs_desktop.publishing.ceremony import draft_root
from wdhs_desktop.publishing.contents import gather, read_contents, write_contents
from wdhs_desktop.publishing.keys import named, signer_of
from wdhs_desktop.publishing.repository import Repository
from wdhs_desktop.publishing.sender_page import write_sender
from wdhs_desktop.publishing.signing import Outcome, sign

PUBLISHED = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TOPICS = ("geld", "vrijwilligers", "energie")
BLOCKS: Blocks = (
    Paragraph(spans=(Words(text="Je mag een vrijwilliger een vergoeding geven."),)),
    Heading(level=2, id="hoeveel", spans=(Words(text="Hoeveel?"),)),
    Paragraph(spans=(Words(text="Vraag het de penningmeester."),)),
)
LIBRARY_ID = "00112233445566778899aabbccddeeff"


def key(name: str) -> CryptoSigner:
    """A key that is the same in every run."""
    signer = signer_of(Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest()))
    named(signer.public_key, name)
    return signer


class Publisher:
    """Publishes a library into a folder. `now` is when it signs, and moves along with `published`."""

    def __init__(
        self,
        folder: Path,
        *,
        name: str = "Kennisbank van de proef",
        library_id: str = LIBRARY_ID,
        topics: tuple[str, ...] = TOPICS,
        addresses: tuple[str, ...] = (),
        partners: Mapping[str, CryptoSigner] = {},
        seed: str = "",
    ) -> None:
        self.folder = folder
        self.name = name
        self.library_id = library_id
        self.topics = topics
        self.addresses = addresses
        self.holders = [key(f"{seed}{one}") for one in ("aaltje", "bart", "carla")]
        self.publishing = key(f"{seed}redactie")
        self.partners = dict(partners)
        self.now = PUBLISHED
        self.repository = Repository(folder)

    def make_root(self) -> None:
        """Draft a root with the keys as they are now, and let two of its holders sign it; also to change keys."""
        before = self.repository.root()
        draft_root(
            self.repository,
            self.now,
            [one.public_key for one in self.holders],
            self.publishing.public_key,
            {topic: one.public_key for topic, one in self.partners.items()},
        )
        signers = {one.public_key.keyid: one for one in self.holders[:2]}
        if before is not None:
            signers |= {one.public_key.keyid: one for one in self._holders_before[:2]}
        for signer in (*signers.values(), self.publishing):
            if self.repository.draft_root() is not None:
                sign(self.repository, signer, self.now)
        self._holders_before = list(self.holders)

    def publish(
        self,
        items: Iterable[AnyItem],
        files: Mapping[str, bytes] = {},
        published: datetime | None = None,
        **library: object,
    ) -> Outcome:
        """Make everything and sign it: the root first, when there is none. `library` sets more fields of Library."""
        self.now = published or self.now
        described: dict[str, object] = {
            "id": self.library_id,
            "name": self.name,
            "publisher": "De redactie van de proef",
            "published": self.now,
            "topics": tuple(Topic(id=topic, title=topic.capitalize()) for topic in self.topics),
        }
        made = Library(**{**described, **library})  # type: ignore[arg-type]
        write_contents(self.folder, gather(made, items, files, self.addresses))
        if self.repository.root() is None:
            self.make_root()
        for partner in self.partners.values():
            sign(self.repository, partner, self.now)
        return sign(self.repository, self.publishing, self.now)

    def renew(self, now: datetime) -> Outcome:
        """Sign everything again at another moment, with the contents as they are."""
        self.now = now
        for partner in self.partners.values():
            sign(self.repository, partner, now, renew=True)
        return sign(self.repository, self.publishing, now, renew=True)

    @property
    def sender(self) -> Sender:
        """The afzender of this library, as `afzender.wdhs` in the folder has it."""
        contents = read_contents(self.folder)
        assert contents is not None
        made = write_sender(self.repository, contents)
        assert made is not None
        return made

    @property
    def sender_file(self) -> Path:
        return self.folder / "afzender.wdhs"


def make_repository(
    folder: Path, *items: AnyItem, files: Mapping[str, bytes] = {}, published: datetime = PUBLISHED
) -> Publisher:
    """A signed library with these items; publish again with what it gives."""
    publisher = Publisher(folder)
    publisher.publish(items, files, published)
    return publisher


def a_guide(
    id_: str = "vrijwilligersvergoeding",
    topic: str = "geld",
    title: str = "Wat mag je een vrijwilliger betalen?",
    *,
    version: int = 1,
    note: str = "Eerste versie.",
    blocks: Blocks = BLOCKS,
    attachments: tuple[Attachment, ...] = (),
    **fields: object,
) -> Guide:
    """A guide that is complete; `fields` sets any other field."""
    return Guide(
        id=id_,
        title=title,
        topics=(topic,),
        teaser="Kort: wat mag, en wat moet je opschrijven.",
        sort=GuideSort.EXPLANATION,
        version=version,
        changed=date(2026, 11, 24),
        change_note=note,
        reviewed=date(2026, 11, 24),
        reviewed_by="de redactie",
        review_before="2027-11",
        licence="CC BY-SA 4.0",
        blocks=blocks,
        attachments=attachments,
        **fields,  # type: ignore[arg-type]
    )


def a_service(id_: str = "lsa", topic: str = "vrijwilligers", name: str = "LSA Bewoners") -> Service:
    return Service(
        id=id_,
        title=name,
        topics=(topic,),
        provider=name,
        what="Raad en daad voor bewoners met een plan.",
        checked=date(2026, 11, 24),
        contact=Contact(website="https://www.lsabewoners.nl"),
    )


def an_attachment(topic: str, name: str, body: bytes, media: Media = Media.PNG, title: str = "") -> Attachment:
    """The record of an attachment; give `{attachment.path: body}` to `publish` as its file."""
    digest = hashlib.sha256(body).hexdigest()
    suffix = {Media.PNG: "png", Media.JPEG: "jpg", Media.PDF: "pdf"}[media]
    return Attachment(
        file=name, path=f"{topic}/{digest[:16]}.{suffix}", media=media, length=len(body), sha256=digest, title=title
    )


def later(days: int) -> datetime:
    """A moment after the first publication."""
    return PUBLISHED + timedelta(days=days)
