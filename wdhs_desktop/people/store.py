"""The door to people: make the first one, open the register with a password or with the paper, prove the paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from wdhs_desktop.house.audit import AuditAction, AuditLog
from wdhs_desktop.house.file import House
from wdhs_desktop.house.founding import found, recovery_info
from wdhs_desktop.house.people_rows import RECOVERY, RecoveryState
from wdhs_desktop.house.renewing import change_password, renew_person
from wdhs_desktop.house.sealed_records import SealedRecords
from wdhs_desktop.house.trail import standings
from wdhs_desktop.house.unlocking import Unlocked, open_recovery, open_secrets, unlock
from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.errors import UserError, VaultError, WrongPassword
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.people.anchor import Anchor
from wdhs_desktop.people.passwords import longest_allowed, refuse_weak
from wdhs_desktop.people.records import Person
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.throttle import ProgressLike, Throttle
from wdhs_desktop.people.warnings import warnings_of
from wdhs_desktop.vault.grants import hpke_open
from wdhs_desktop.vault.recovery import RecoveryCode, read_code, tidy
from wdhs_desktop.vault.seal import SealBroken
from wdhs_desktop.vault.slots import DEFAULT, FLOOR, ArgonParameters, calibrate
from wdhs_desktop.vault.suite import Compartment

if TYPE_CHECKING:
    from wdhs_desktop.house.books import Books
    from wdhs_desktop.house.kinds import Stored

NAME_NEEDED = QT_TRANSLATE_NOOP("Errors", "A name is needed, of at most 100 characters.")
WORDS_WRONG = QT_TRANSLATE_NOOP("Errors", "These words don't stand there on the sheet.")
LOOK_AGAIN = QT_TRANSLATE_NOOP("Errors", "Look at the sheet again, and mind the numbers of the words.")
NOT_MAKER = QT_TRANSLATE_NOOP("Errors", "Only the person who made the reserve password can check it.")
NOT_OPENED = QT_TRANSLATE_NOOP("Errors", "The password is right, but nothing can be opened with it.")
ASK_STEWARD = QT_TRANSLATE_NOOP("Errors", "Ask the person who gives access in your collective, or use a reserve copy.")
LONGEST_NAME = 100


class PeopleStore:
    """Slow on purpose: every method that takes a password is work for a job."""

    def __init__(
        self,
        house: House,
        argon: ArgonParameters | None = None,
        clock: Clock | None = None,
        throttle: Throttle | None = None,
        floor: ArgonParameters | None = None,
        anchor: Anchor | None = None,
    ) -> None:
        """`argon` and `floor` are given by tests only; otherwise the work is measured on this PC."""
        self._house = house
        self._argon = argon
        self._floor = floor or argon or FLOOR
        self._clock = clock or house.clock
        self._throttle = throttle or Throttle(self._clock)
        self._anchor = anchor or Anchor()

    def found(
        self, person_name: str, password: str, progress: ProgressLike | None = None
    ) -> tuple[Session, RecoveryCode]:
        """Make the first person, and the reserve password that must be put on paper.

        Raises UserError for a weak password, a missing name, or a file that already has people.
        """
        name = " ".join(person_name.split())
        if not name or len(name) > LONGEST_NAME:
            raise UserError(NAME_NEEDED)
        refuse_weak(password, (name, self._house.collective.name))
        _tell(progress, translate("People", "Making the keys…"))
        founded = found(self._house, name, password, self._argon or calibrate(DEFAULT, FLOOR))
        person = Person(founded.books.keyring.person, name)
        self._keep_in_sight(founded.books)
        return self._session(founded.books, person, ()), founded.code

    def unlock(self, person_name: str, password: str, progress: ProgressLike | None = None) -> Session:
        """Open what this person may open. Wrong tries make the next one wait.

        Raises WrongPassword (never saying whether the name exists), VaultError, StorageError.
        """
        collective = self._house.collective.id
        self._throttle.wait(collective, progress)
        _tell(progress, translate("People", "Checking the password…"))
        try:
            slot, secrets = open_secrets(self._house, person_name, longest_allowed(password), self._floor)
        except WrongPassword:
            self._throttle.failed(collective)
            raise
        self._throttle.succeeded(collective)
        _tell(progress, translate("People", "Opening the register…"))
        return self._opened(unlock(self._house, slot, secrets), AuditAction.UNLOCK)

    def unlock_with_recovery(self, words: str | Sequence[str], progress: ProgressLike | None = None) -> Session:
        """Open everything with the reserve password on paper, with or without the numbers of its lines.

        Raises VaultError that names the wrong word or line, WrongPassword when the sheet is of another collective.
        """
        collective = self._house.collective.id
        self._throttle.wait(collective, progress)
        _tell(progress, translate("People", "Checking the password…"))
        code = read_code(words)
        try:
            slot, secrets = open_recovery(self._house, code.as_password(), self._floor)
        except WrongPassword:
            self._throttle.failed(collective)
            raise
        self._throttle.succeeded(collective)
        return self._opened(unlock(self._house, slot, secrets), AuditAction.RECOVER)

    def prove_recovery(self, session: Session, words: Mapping[int, str]) -> None:
        """Let the reserve password count, now that two of its words were typed back.

        `words` maps a place in `RecoveryCode.words` (from 0) to what was typed. Raises VaultError when one is wrong.
        """
        stored, kept = self._waiting_words(session)
        right = len(words) >= 2 and all(
            0 <= place < len(kept) and kept[place] == tidy(word) for place, word in words.items()
        )
        self._prove(session, stored, right=right)

    def prove_recovery_words(self, session: Session, words: Sequence[str]) -> None:
        """The same, for two different words of the sheet without their places."""
        stored, kept = self._waiting_words(session)
        typed = {tidy(word) for word in words}
        self._prove(session, stored, right=len(typed) >= 2 and typed <= set(kept))

    def change_password(self, session: Session, password: str) -> None:
        """Another password for the person of the session. Raises UserError when it is weak."""
        refuse_weak(password, (session.person.name, self._house.collective.name))
        change_password(session.records.books, password, self._argon or calibrate(DEFAULT, FLOOR))

    def renew_person(self, session: Session, person_name: str, password: str) -> None:
        """A new password for somebody who lost theirs, by a session that the paper opened.

        Raises UserError for a weak password or an unknown name, VaultError without the right.
        """
        refuse_weak(password, (person_name, self._house.collective.name))
        renew_person(session.records.books, person_name, password, self._argon or calibrate(DEFAULT, FLOOR))

    def shown_names(self) -> tuple[str, ...]:
        """The names that may stand on the unlocking page; none, unless people chose to be shown.

        Nobody can verify them without a key, so they count only as this PC verified them when the file last opened.
        """
        from wdhs_desktop.house.statements import names_digest, shown_names

        with self._house.reading() as connection:
            names = shown_names(connection)
        collective = self._house.collective.id
        if names_digest(collective, names) != self._anchor.names(collective):
            return ()
        return tuple(sorted(one.name for one in names))

    def accept_file(self, session: Session) -> None:
        """Work on with a file that is older than this PC remembers; it is written down in the audit."""
        session.audit.note(AuditAction.RESTORE)
        books = session.records.books
        self._remember(books)
        self._keep_in_sight(books)

    def _waiting_words(self, session: Session) -> tuple[Stored[RecoveryState], tuple[str, ...]]:
        for stored in session.records.read_all(RECOVERY):
            state = stored.value
            if state.check:
                keyring = session.records.books.keyring
                info = recovery_info(self._house.collective.id, state.slot)
                try:
                    plain = hpke_open(state.check, keyring.keys.agreement, info)
                except SealBroken as error:
                    raise VaultError(NOT_MAKER, ASK_STEWARD) from error
                return stored, tuple(plain.decode().split())
            return stored, ()
        raise VaultError(NOT_MAKER, ASK_STEWARD)

    def _prove(self, session: Session, stored: Stored[RecoveryState], *, right: bool) -> None:
        if not stored.value.check:
            session.recovery_proven = True
            return
        if not right:
            raise VaultError(WORDS_WRONG, LOOK_AGAIN)
        session.records.settle_recovery(stored, self._clock.now())
        session.recovery_proven = True

    def _opened(self, unlocked: Unlocked, action: AuditAction) -> Session:
        books = unlocked.books
        keyring = books.keyring
        if not keyring.opened:
            raise VaultError(NOT_OPENED, ASK_STEWARD)
        trail = AuditLog(books).trail()
        difference = self._anchor.compare(self._house.collective.id, keyring.founder, standings(books), trail)
        person = Person(keyring.person, keyring.name, action is AuditAction.RECOVER)
        session = self._session(books, person, warnings_of(books, difference))
        if Compartment.AUDIT in keyring.opened and keyring.opened[Compartment.AUDIT].trusted:
            session.audit.note(action)
        if difference is None:
            self._remember(books)
            self._keep_in_sight(books)
        return session

    def _session(self, books: Books, person: Person, warnings: tuple[UserError, ...]) -> Session:
        records = SealedRecords(books)
        proven = True
        if RECOVERY.compartment in books.keyring.opened:
            states = records.read_all(RECOVERY)
            proven = any(stored.value.proven_at is not None for stored in states)
        rights = {compartment: opened.right for compartment, opened in books.keyring.opened.items()}
        return Session(person, rights, records, AuditLog(books), warnings, proven, [books.close])

    def _keep_in_sight(self, books: Books) -> None:
        """Remember the file after each change of our own."""
        books.committed = lambda: self._remember(books)
        self._remember(books)

    def _remember(self, books: Books) -> None:
        founder, now = books.keyring.founder, self._clock.now()
        self._anchor.remember(self._house.collective.id, founder, standings(books), now, books.names_digest)


def _tell(progress: ProgressLike | None, text: str) -> None:
    if progress is not None:
        progress.check()
        progress.report(0, 0, text)
