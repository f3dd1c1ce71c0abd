"""People: founding, opening with a password or the paper, wrong tries, and the proof of the paper."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from support.files import NAME, PASSWORD, PERSON, Opened, make_file, people_of
from support.independent_reader import Reader
from support.notes import NOTE, Note

from wdhs_desktop.house.file import House
from wdhs_desktop.kit.clock import FixedClock
from wdhs_desktop.kit.errors import UserError, VaultError, WrongPassword
from wdhs_desktop.people.passwords import propose
from wdhs_desktop.people.store import PeopleStore
from wdhs_desktop.people.throttle import Throttle
from wdhs_desktop.vault.recovery import RecoveryCode
from wdhs_desktop.vault.suite import Compartment, Right


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    return make_file(tmp_path)


def test_the_first_person_holds_everything(opened: Opened) -> None:
    assert opened.session.person.name == PERSON
    assert dict(opened.session.rights) == dict.fromkeys(Compartment, Right.STEWARD)
    assert opened.session.warnings == ()
    assert not opened.session.recovery_proven
    assert opened.people.shown_names() == ()


def test_a_file_has_only_one_first_person(opened: Opened) -> None:
    before = opened.path.read_bytes()
    with pytest.raises(UserError):
        opened.people.found("Eve", propose())
    assert opened.path.read_bytes() == before


@pytest.mark.parametrize("password", ["", "short", "Welkom01!", "buurthuisdelinde", "annabakker2026!", "x" * 257])
def test_a_weak_password_makes_nothing(tmp_path: Path, password: str) -> None:
    house = House.create(tmp_path / "a.wdhs", NAME)
    before = house.path.read_bytes()
    with pytest.raises(UserError):
        people_of(house, house.clock, tmp_path).found(PERSON, password)
    assert house.path.read_bytes() == before


@pytest.mark.parametrize("name", ["", "   ", "x" * 101])
def test_a_name_is_needed(tmp_path: Path, name: str) -> None:
    house = House.create(tmp_path / "a.wdhs", NAME)
    with pytest.raises(UserError):
        people_of(house, house.clock, tmp_path).found(name, PASSWORD)


@pytest.mark.parametrize("name", [PERSON, "anna bakker", "  ANNA   Bakker "])
def test_the_name_may_be_typed_any_way(opened: Opened, name: str) -> None:
    assert opened.people.unlock(name, PASSWORD).person.name == PERSON


def test_wrong_name_and_wrong_password_sound_the_same(opened: Opened) -> None:
    with pytest.raises(WrongPassword) as first:
        opened.people.unlock(PERSON, "something else entirely")
    with pytest.raises(WrongPassword) as second:
        opened.people.unlock("Somebody Else", PASSWORD)
    assert (first.value.what, first.value.do) == (second.value.what, second.value.do)


def test_wrong_tries_wait_longer_and_longer_also_after_a_restart(opened: Opened, tmp_path: Path) -> None:
    slept: list[float] = []
    told: list[str] = []

    class Progress:
        def report(self, _done: int, _total: int, text: str = "", /) -> None:
            told.append(text)

        def check(self) -> None: ...

    def people() -> PeopleStore:
        throttle = Throttle(opened.clock, tmp_path / "tries.json", sleep=slept.append)
        return PeopleStore(opened.house, argon=opened.people._argon, clock=opened.clock, throttle=throttle)

    waits = []
    for _try in range(8):
        slept.clear()
        with pytest.raises(WrongPassword):
            people().unlock(PERSON, "something else entirely", Progress())
        waits.append(round(sum(slept), 3))
    assert waits == [0, 1, 2, 4, 8, 16, 30, 30]
    assert any("30" in text for text in told)
    before = opened.path.read_bytes()
    opened.clock.move(timedelta(seconds=31))
    slept.clear()
    assert opened.path.read_bytes() == before
    people().unlock(PERSON, PASSWORD)
    assert slept == []
    people().unlock(PERSON, PASSWORD)
    assert slept == []


def test_a_clock_that_is_put_back_locks_nobody_out(opened: Opened) -> None:
    for _try in range(3):
        with pytest.raises(WrongPassword):
            opened.people.unlock(PERSON, "something else entirely")
    opened.clock.move(timedelta(days=-4000))
    assert opened.people._throttle.seconds_left(opened.house.collective.id) == 30


def test_two_words_prove_the_paper(opened: Opened) -> None:
    words = opened.code.words
    for wrong in ({0: words[0]}, {0: words[0], 1: words[2]}, {0: words[0], 99: words[1]}, {}):
        with pytest.raises(VaultError):
            opened.people.prove_recovery(opened.session, wrong)
    assert not opened.reopen().session.recovery_proven


def test_the_proof_is_kept(opened: Opened) -> None:
    words = opened.code.words
    again = opened.reopen()
    again.people.prove_recovery(again.session, {3: f" {words[3].upper()} ", 11: words[11]})
    assert again.session.recovery_proven
    third = again.reopen()
    assert third.session.recovery_proven
    third.people.prove_recovery(third.session, {0: "whatever"})


def test_two_words_without_their_places_prove_it_too(opened: Opened) -> None:
    words = opened.code.words
    for wrong in ([words[0]], [words[0], words[0]], [words[0], "xyzzy"]):
        with pytest.raises(VaultError):
            opened.people.prove_recovery_words(opened.session, wrong)
    opened.people.prove_recovery_words(opened.session, [words[7], words[2]])
    assert opened.reopen().session.recovery_proven


def test_the_paper_opens_everything(opened: Opened) -> None:
    with opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("a"))
    session = opened.people.unlock_with_recovery(opened.code.lines)
    assert session.person.is_recovery
    assert len(session.records.read_all(NOTE)) == 1
    with session.records.writing("Added") as writing:
        writing.add(NOTE, Note("b"))
    assert opened.reopen().session.warnings == ()


def test_another_password_takes_the_place_of_the_old_one(opened: Opened) -> None:
    new = "dolblij kwartet viaduct zeebonk mistral"
    with pytest.raises(UserError):
        opened.people.change_password(opened.session, "Welkom01!")
    opened.people.change_password(opened.session, new)
    with pytest.raises(WrongPassword):
        opened.people.unlock(PERSON, PASSWORD)
    session = opened.people.unlock(PERSON, new)
    assert session.warnings == ()
    assert dict(session.rights) == dict.fromkeys(Compartment, Right.STEWARD)


def test_the_paper_gives_a_new_password_to_who_lost_theirs(opened: Opened) -> None:
    with opened.session.records.writing("Added") as writing:
        writing.add(NOTE, Note("a"))
    paper = opened.people.unlock_with_recovery(opened.code.lines)
    new = "dolblij kwartet viaduct zeebonk mistral"
    with pytest.raises(UserError):
        opened.people.renew_person(paper, "Somebody Else", new)
    opened.people.renew_person(paper, "anna  bakker", new)
    with pytest.raises(WrongPassword):
        opened.people.unlock(PERSON, PASSWORD)
    session = opened.people.unlock(PERSON, new)
    assert session.warnings == ()
    assert session.records.damages == ()
    assert session.person.name == PERSON
    with session.records.writing("Added") as writing:
        writing.add(NOTE, Note("b"))
    session.records.undo()
    assert [stored.value.text for stored in session.records.read_all(NOTE)] == ["a"]
    assert all(entry.genuine for entry in session.audit.entries())
    assert {entry.person for entry in session.audit.entries()} == {PERSON, ""}
    assert opened.people.unlock_with_recovery(opened.code.words).warnings == ()
    Reader(str(opened.path), PERSON, new)


def test_the_paper_of_another_collective_opens_nothing(opened: Opened) -> None:
    with pytest.raises(WrongPassword):
        opened.people.unlock_with_recovery(RecoveryCode.generate().lines)


def test_a_real_pc_works_with_the_real_floor(tmp_path: Path) -> None:
    """Small parameters that got into a file are refused by a store that wasn't told of them."""
    opened = make_file(tmp_path)
    clock = FixedClock(opened.clock.now())
    throttle = Throttle(clock, tmp_path / "tries", sleep=lambda _seconds: None)
    with pytest.raises(VaultError) as caught:
        PeopleStore(opened.house, clock=clock, throttle=throttle).unlock(PERSON, PASSWORD)
    assert not isinstance(caught.value, WrongPassword)
