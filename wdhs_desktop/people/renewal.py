"""A new password by a session that the paper opened: for whom it can be, and what the paper has proven by then."""

from __future__ import annotations

from wdhs_desktop.house.people_rows import RECOVERY
from wdhs_desktop.people.session import Session
from wdhs_desktop.people.store import PeopleStore


def names_to_renew(session: Session) -> tuple[str, ...]:
    """Everybody who can open something here with a password of their own, as the verified lists of holders say."""
    names = {
        holder.name
        for opened in session.records.books.keyring.opened.values()
        if opened.lists
        for holder in opened.lists[-1].holders
        if not holder.is_recovery
    }
    return tuple(sorted(names, key=str.casefold))


def renew(store: PeopleStore, session: Session, name: str, password: str) -> None:
    """Give `name` the new password. The reserve password stays as it is; who typed all of it has it on paper.

    Raises UserError for a weak password or an unknown name, VaultError without the right.
    """
    store.renew_person(session, name, password)
    settle_paper(session)


def settle_paper(session: Session) -> None:
    """Let a reserve password count that opened the members before two of its words were asked.

    Its words waited for the keys of who made it. Those are gone now, so nobody else could ever let it count.
    """
    if session.recovery_proven or RECOVERY.compartment not in session.rights:
        return
    now = session.records.books.house.clock.now()
    for stored in session.records.read_all(RECOVERY):
        if stored.value.person == session.person.id and stored.value.proven_at is None:
            session.records.settle_recovery(stored, now)
            session.recovery_proven = True
