"""Who publishes what lies here: making an afzender known, bringing in what it delivers, and handing that on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.library.keeping.core import LibraryCore, next_revision
from wdhs_desktop.library.records import STARTER, Delivery, KnownSender, Outcome

if TYPE_CHECKING:
    from wdhs_desktop.formats.catalogue import FileEntry
    from wdhs_desktop.formats.sender import Sender
    from wdhs_desktop.kit.progress import Progress

NO_SENDER = QT_TRANSLATE_NOOP("Errors", "This afzender isn't known here (any more).")
OPEN_SENDER = QT_TRANSLATE_NOOP("Errors", "Open its file “afzender.wdhs” first.")
OTHER_ROOT = QT_TRANSLATE_NOOP("Errors", "This file says that it comes from “{name}”, but it has another signature.")
ASK_SENDER = QT_TRANSLATE_NOOP("Errors", "Ask the afzender which file is right. Nothing has changed.")


class SendersStore(LibraryCore):
    """The senders and everything that they signed."""

    def senders(self) -> tuple[KnownSender, ...]:
        """In the order in which they were added; the library that comes with the program is the first."""
        from wdhs_desktop.library.keeping import sender_rows as rows

        with self._reading() as connection:
            return rows.read_senders(connection)

    def sender_root(self, sender: bytes) -> bytes:
        """The first root of its repository, as it was trusted. Raises UserError when it isn't known."""
        from wdhs_desktop.library.keeping import sender_rows as rows

        with self._reading() as connection:
            root = rows.read_root(connection, sender)
        if root is None:
            raise UserError(NO_SENDER, OPEN_SENDER)
        return root

    def add_sender(self, sender: Sender) -> KnownSender:
        """Trust it from now on; it has no items yet. One that is known gets its new addresses.

        Raises UserError when another root is known under its id.
        """
        from wdhs_desktop.library.keeping import sender_rows as rows

        sender_id = bytes.fromhex(sender.id)
        with self._writing() as connection:
            known = rows.read_root(connection, sender_id)
            if sender_id == STARTER or known not in (None, sender.root.encode()):
                raise UserError(OTHER_ROOT, ASK_SENDER, name=sender.name)
            rows.write_trusted(connection, sender, self._clock.now(), known is not None)
            next_revision(connection)
            return next(one for one in rows.read_senders(connection) if one.id == sender_id)

    def remove_sender(self, sender: bytes) -> None:
        """Take it away with everything it brought; bookmarks, notes and plans of the house stay."""
        from wdhs_desktop.library.keeping import sender_rows as rows
        from wdhs_desktop.library.keeping.soundness import sweep
        from wdhs_desktop.library.keeping.word_index import mend_words

        with self._writing() as connection:
            sweep(connection)
            mend_words(connection)
            rows.remove(connection, sender)
            next_revision(connection)

    def bring_in(self, delivery: Delivery, progress: Progress | None = None) -> Outcome:
        """Replace what this afzender had by what it delivers, in one transaction.

        What can't be read, or stands under a name that isn't its own, is left out and named in the outcome.
        Raises UserError when the afzender isn't known, StorageError when it can't be kept, Cancelled.
        """
        from wdhs_desktop.library.keeping import sender_rows as rows
        from wdhs_desktop.library.keeping.bringing_in import ItemsIn, show_or_hide
        from wdhs_desktop.library.keeping.files import write_files, write_repository
        from wdhs_desktop.library.keeping.soundness import sweep
        from wdhs_desktop.library.keeping.word_index import mend_words

        now = self._clock.now()
        with self._writing() as connection:
            if delivery.sender == STARTER and rows.read_root(connection, STARTER) is None:
                rows.write_starter(connection, delivery.name, now)
            if not rows.write_delivered(connection, delivery, now):
                raise UserError(NO_SENDER, OPEN_SENDER)
            sweep(connection)
            mend_words(connection)
            outcome = ItemsIn(connection, delivery, now).run(progress)
            write_files(connection, delivery, progress)
            write_repository(connection, delivery)
            show_or_hide(connection)
            next_revision(connection)
            if progress is not None:
                progress.check()
        return outcome

    def note_checked(self, sender: bytes) -> None:
        """Somebody looked for news, and there was none."""
        from wdhs_desktop.library.keeping import sender_rows as rows

        with self._writing() as connection:
            rows.write_checked(connection, sender, self._clock.now())

    def stamp(self, sender: bytes) -> str:
        """The stamp of its last delivery; empty when there was none."""
        from wdhs_desktop.library.keeping import sender_rows as rows

        with self._reading() as connection:
            return rows.read_stamp(connection, sender)

    # What was signed, word for word

    def metadata(self, sender: bytes) -> Mapping[str, bytes]:
        """The files of its repository, by the names under which they were delivered."""
        from wdhs_desktop.library.keeping import sender_rows as rows

        with self._reading() as connection:
            return rows.read_metadata(connection, sender)

    def catalogues(self, sender: bytes) -> Mapping[str, bytes]:
        """Its lists of topics, by the path of their target."""
        from wdhs_desktop.library.keeping import sender_rows as rows

        with self._reading() as connection:
            return rows.read_catalogues(connection, sender)

    def raw_targets(self, sender: bytes) -> Iterator[tuple[str, bytes]]:
        """Path and bytes of everything of it that lies here; what is damaged is left out. One view while it lasts."""
        from wdhs_desktop.library.keeping import sender_rows as rows

        with self._reading() as connection:
            yield from rows.read_targets(connection, sender)

    def known_paths(self, sender: bytes) -> Mapping[str, str]:
        """Paths of its items with the SHA-256 of their bytes in hex. What is damaged is left out, so it comes anew.

        When what it says of its library is damaged, all of it comes anew.
        """
        from wdhs_desktop.library.keeping.soundness import read_sound_items, speaks_soundly

        with self._reading() as connection:
            return read_sound_items(connection, sender) if speaks_soundly(connection, sender) else {}

    def known_files(self, sender: bytes) -> Mapping[str, str]:
        """The same for the pictures and PDFs whose bytes are here."""
        from wdhs_desktop.library.keeping.soundness import read_sound_files

        with self._reading() as connection:
            return read_sound_files(connection, sender)

    def is_sound(self, sender: bytes) -> bool:
        """Whether everything that it delivered is as it was. The word indexes are mended on the way."""
        from wdhs_desktop.library.keeping.soundness import is_sound
        from wdhs_desktop.library.keeping.word_index import mend_words

        with self._writing() as connection:
            mend_words(connection)
            return is_sound(connection, sender)

    def files_left_out(self, sender: bytes) -> tuple[FileEntry, ...]:
        """The pictures and PDFs that its guides name and that aren't here."""
        from wdhs_desktop.library.keeping import sender_rows as rows

        with self._reading() as connection:
            return rows.read_left_out(connection, sender)
