"""Records of an opened register: reading, changing, taking back, and two sessions at once."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from support.files import PASSWORD, PERSON, Opened, make_file, people_of
from support.notes import NOTE, NOTE_KINDS, SUM, Note, Sum

from wdhs_desktop.house.checking import Level, check_session
from wdhs_desktop.house.file import House
from wdhs_desktop.house.kinds import Kind, Stored
from wdhs_desktop.kit.errors import Conflict, StorageError, UserError, VaultError
from wdhs_desktop.people.session import Session
from wdhs_desktop.vault.suite import Compartment, Right, new_id


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    return make_file(tmp_path)


def add(session: Session, text: str) -> Stored[Note]:
    with session.records.writing("Added") as writing:
        return writing.add(NOTE, Note(text))


def replace_with_addition(session: Session, stored: Stored[Note]) -> None:
    with session.records.writing("Changed") as writing:
        writing.add(NOTE, Note("beside it"))
        writing.replace(NOTE, stored, Note("c"))


def texts(session: Session) -> list[str]:
    return sorted(stored.value.text for stored in session.records.read_all(NOTE))


def second(opened: Opened) -> Session:
    """Another start of the program with the same file."""
    house = House.open(opened.path, opened.clock)
    return people_of(house, opened.clock, opened.path.parent).unlock(PERSON, PASSWORD)


def assert_sound(session: Session) -> None:
    assert [one for one in check_session(session, NOTE_KINDS) if one.level is Level.WRONG] == []


def test_what_was_written_is_there_after_a_restart(opened: Opened) -> None:
    stored = add(opened.session, "kookgroep")
    again = opened.reopen().session
    assert again.records.read(NOTE, stored.id) == stored
    assert texts(again) == ["kookgroep"]
    assert again.warnings == ()


def test_a_record_of_any_size_comes_back_whole(opened: Opened) -> None:
    lengths = (0, 480, 505, 506, 507, 1010, 1020, 4096, 70_000, 1_500_000)
    with opened.session.records.writing("Added") as writing:
        stored = [writing.add(NOTE, Note("é" * length)) for length in lengths]
    again = opened.reopen().session
    assert all(again.records.read(NOTE, one.id) == one for one in stored)


def test_an_exception_in_the_block_changes_nothing(opened: Opened) -> None:
    code = opened.session.records.control_code()
    with pytest.raises(ZeroDivisionError), opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note(f"lost {1 // 0}"))
    assert texts(opened.session) == []
    assert opened.session.records.control_code() == code


def test_several_changes_of_one_record_in_one_block(opened: Opened) -> None:
    kept = add(opened.session, "a")
    with opened.session.records.writing("Changed") as writing:
        one = writing.replace(NOTE, kept, Note("b"))
        writing.replace(NOTE, one, Note("c"))
        two = writing.add(NOTE, Note("d"))
        writing.replace(NOTE, two, Note("e"))
        three = writing.add(NOTE, Note("f"))
        writing.remove(NOTE, three)
    assert texts(opened.session) == ["c", "e"]
    opened.session.records.undo()
    assert texts(opened.session) == ["a"]
    assert_sound(opened.session)


def test_an_old_version_is_a_conflict_and_loses_nothing(opened: Opened) -> None:
    stored = add(opened.session, "a")
    with opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("b"))
    with pytest.raises(Conflict):
        replace_with_addition(opened.session, stored)
    with pytest.raises(Conflict), opened.session.records.writing("Removed") as writing:
        writing.remove(NOTE, stored)
    with pytest.raises(Conflict), opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("same id"), id=stored.id)
    assert texts(opened.session) == ["b"]


def test_two_sessions_never_lose_an_update(opened: Opened) -> None:
    other = second(opened)
    stored = add(opened.session, "a")
    assert other.records.changed_outside()
    assert texts(other) == ["a"]
    assert not other.records.changed_outside()
    theirs = other.records.read(NOTE, stored.id)
    assert theirs is not None
    with other.records.writing("Changed") as writing:
        writing.replace(NOTE, theirs, Note("theirs"))
    with pytest.raises(Conflict), opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("ours"))
    opened.session.records.refresh()
    assert texts(opened.session) == ["theirs"]
    add(opened.session, "b")
    add(other, "c")
    assert texts(opened.session) == texts(other) == ["b", "c", "theirs"]
    assert_sound(opened.session)
    assert_sound(other)


def test_unlocking_and_printing_change_no_control_code(opened: Opened) -> None:
    add(opened.session, "a")
    code = opened.session.records.control_code()
    other = second(opened)
    other.audit.note("print", {"overview": "ledenlijst"})  # type: ignore[arg-type]
    assert other.records.control_code() == opened.session.records.control_code() == code
    assert not opened.session.records.changed_outside()
    add(other, "b")
    assert opened.session.records.control_code() != code


def test_a_control_code_is_four_figures_and_four_signs(opened: Opened) -> None:
    figures, signs = opened.session.records.control_code().split("-")
    assert figures.isdigit()
    assert len(figures) == len(signs) == 4


def test_undo_and_redo_walk_through_the_changes(opened: Opened) -> None:
    session = opened.session
    stored = add(session, "a")
    with session.records.writing("Changed a member", {"name": "Anna"}) as writing:
        stored = writing.replace(NOTE, stored, Note("b"))
    with session.records.writing("Removed") as writing:
        writing.remove(NOTE, stored)
    states = [texts(session)]
    for _step in range(3):
        session.records.undo()
        states.append(texts(session))
    assert states == [[], ["b"], ["a"], []]
    with pytest.raises(UserError):
        session.records.undo()
    states = []
    for _step in range(3):
        session.records.redo()
        states.append(texts(session))
    assert states == [["a"], ["b"], []]
    with pytest.raises(UserError):
        session.records.redo()
    assert_sound(session)


def test_a_turn_says_what_it_touched(opened: Opened) -> None:
    records = opened.session.records
    kept, changed = add(opened.session, "kept"), add(opened.session, "a")
    replace_with_addition(opened.session, changed)
    turned = records.undo()
    assert len(turned.touched) == 2
    assert (NOTE.code, changed.id) in turned.touched
    assert set(records.redo().touched) == set(turned.touched)
    assert set(records.read_some(NOTE, [changed.id, kept.id, new_id()])) == {changed.id, kept.id}


def test_a_new_change_ends_redo(opened: Opened) -> None:
    add(opened.session, "a")
    opened.session.records.undo()
    add(opened.session, "b")
    with pytest.raises(UserError):
        opened.session.records.redo()
    assert texts(opened.session) == ["b"]


def test_undo_works_after_a_restart(opened: Opened) -> None:
    add(opened.session, "a")
    with opened.session.records.writing("Imported a list", {"file": "ledenlijst.xlsx"}) as writing:
        for position in range(2500):
            writing.add(NOTE, Note(f"row {position}"))
        writing.add(SUM, Sum(12))
    again = opened.reopen()
    change = again.session.records.history()[0]
    assert (change.label, change.details, change.count, change.person, change.undone) == (
        "Imported a list",
        {"file": "ledenlijst.xlsx"},
        2501,
        PERSON,
        False,
    )
    undone = again.session.records.undo()
    assert (undone.id, undone.undone) == (change.id, True)
    assert texts(again.session) == ["a"]
    assert again.session.records.read_all(SUM) == []
    third = again.reopen()
    third.session.records.redo()
    assert len(texts(third.session)) == 2501
    assert len(third.session.records.read_all(SUM)) == 1
    assert_sound(third.session)


def test_an_import_is_not_taken_back_over_a_later_change(opened: Opened) -> None:
    with opened.session.records.writing("Imported a list") as writing:
        rows = [writing.add(NOTE, Note(f"row {position}")) for position in range(5)]
    first = opened.session.records.history()[0]
    with opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, rows[2], Note("corrected by hand"))
    with pytest.raises(Conflict):
        opened.session.records.undo(first.id)
    assert "corrected by hand" in texts(opened.session)
    assert len(texts(opened.session)) == 5
    opened.session.records.undo()
    opened.session.records.undo(first.id)
    assert texts(opened.session) == []


def test_an_earlier_change_of_other_records_can_be_taken_back_alone(opened: Opened) -> None:
    add(opened.session, "a")
    first = opened.session.records.history()[0]
    add(opened.session, "b")
    opened.session.records.undo(first.id)
    assert texts(opened.session) == ["b"]
    opened.session.records.redo()
    assert texts(opened.session) == ["a", "b"]


def test_before_images_go_after_thirty_days(opened: Opened) -> None:
    add(opened.session, "a")
    opened.clock.move(timedelta(days=29))
    again = opened.reopen()
    add(again.session, "b")
    assert [change.label for change in again.session.records.history()] == ["Added", "Added"]
    opened.clock.move(timedelta(days=2))
    third = again.reopen()
    add(third.session, "c")
    assert len(third.session.records.history()) == 2
    assert texts(third.session) == ["a", "b", "c"]
    assert_sound(third.session)


def test_a_clock_that_was_put_back_clears_up_nothing(opened: Opened) -> None:
    add(opened.session, "a")
    opened.clock.move(timedelta(days=-400))
    again = opened.reopen()
    add(again.session, "b")
    assert len(again.session.records.history()) == 2


def test_a_record_of_a_newer_program_is_read_but_not_replaced(opened: Opened) -> None:
    newer = Kind(NOTE.code, NOTE.name, NOTE.compartment, Note, format=2)
    with opened.session.records.writing("Added") as writing:
        stored = writing.add(newer, Note("from the future"))
    found = opened.session.records.read(NOTE, stored.id)
    assert found is not None
    assert found.newer
    assert [one.newer for one in opened.session.records.read_all(NOTE)] == [True]
    with pytest.raises(StorageError), opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, found, Note("x"))
    with pytest.raises(StorageError), opened.session.records.writing("Removed") as writing:
        writing.remove(NOTE, found)


def test_without_the_right_to_write_nothing_is_written(opened: Opened) -> None:
    opened.session.records.books.keyring.opened[Compartment.LEDEN].right = Right.READ
    with pytest.raises(VaultError), opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("x"))
    opened.session.audit.note("print")  # type: ignore[arg-type]
    assert texts(opened.session) == []


def test_a_closed_session_holds_no_key(opened: Opened) -> None:
    add(opened.session, "a")
    opened.session.close()
    with pytest.raises(VaultError):
        opened.session.records.read_all(NOTE)


def test_an_empty_change_leaves_no_trace(opened: Opened) -> None:
    code = opened.session.records.control_code()
    with opened.session.records.writing("Nothing"):
        pass
    assert opened.session.records.history() == []
    assert opened.session.records.control_code() == code


def test_the_audit_tells_who_did_what_without_contents(opened: Opened) -> None:
    stored = add(opened.session, "secret words")
    with opened.session.records.writing("Changed") as writing:
        writing.replace(NOTE, stored, Note("other words", more="x"))
    subject = new_id()
    opened.session.audit.note("view", {"purpose": "phone"}, subject)  # type: ignore[arg-type]
    entries = opened.reopen().session.audit.entries()
    assert [entry.action for entry in entries] == ["unlock", "view", "change", "change", "found"]
    assert all(entry.genuine and entry.person == PERSON for entry in entries)
    assert entries[1].subject == subject
    assert entries[2].details["fields"] == "more text"
    assert stored.id.hex() in entries[2].details["ids"]
    assert not any("words" in value for entry in entries for value in entry.details.values())
