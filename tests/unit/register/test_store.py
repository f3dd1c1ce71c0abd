"""The store against a real sealed file: what is kept is there tomorrow, and what was done can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from support.files import PASSWORD, PERSON, Opened, make_file, people_of

from wdhs_desktop.house.books import Books
from wdhs_desktop.house.file import House
from wdhs_desktop.house.sealed_records import SealedRecords
from wdhs_desktop.kit.errors import Conflict, UserError, VaultError
from wdhs_desktop.register.exchange.plan import ImportPlan, PlannedMember, PlannedMoney
from wdhs_desktop.register.list_records import SavedList, SavedView
from wdhs_desktop.register.records import (
    Address,
    Group,
    Household,
    Id,
    Mandate,
    Member,
    MemberMoney,
    Name,
    OwnField,
    OwnFieldKind,
    Period,
    RegisterSettings,
)
from wdhs_desktop.register.store import RegisterStore
from wdhs_desktop.vault.suite import Compartment

ANNA = Member(name=Name(given="Anna", prefix="van den", surname="Berg"), emails=("anna@example.nl",))
BRAM = Member(name=Name(given="Bram", surname="Kok"), emails=("Anna@example.nl", "bram@example.nl"))
KERKSTRAAT = Address(street="Kerkstraat", number=1, postcode="3511 AB", place="Utrecht")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    opened = make_file(tmp_path)
    yield opened
    opened.session.close()
    opened.house.close()


@pytest.fixture
def store(opened: Opened) -> RegisterStore:
    return RegisterStore(opened.session.records, opened.clock)


def _again(opened: Opened) -> RegisterStore:
    """The same file as the next start of the program sees it."""
    reopened = opened.reopen()
    opened.house, opened.session = reopened.house, reopened.session
    return RegisterStore(opened.session.records, opened.clock)


def test_what_is_kept_is_there_after_opening_again(store: RegisterStore, opened: Opened) -> None:
    anna = store.add_member(ANNA, MemberMoney(member=b"", iban="NL91ABNA0417164300"))
    group = store.add_group("Kookgroep")
    field = store.add_own_field("Allergie")
    view = store.save_view(SavedView(name="Koks"))
    kept_list = store.save_list(SavedList(name="Presentielijst kookgroep"))
    store.save_settings(RegisterSettings(leap_birthday=1))
    register = _again(opened).register
    assert register.members == {anna: ANNA}
    assert register.groups == {group: Group(name="Kookgroep")}
    assert register.own_fields == {field: OwnField(title="Allergie")}
    assert register.saved_views == {view: SavedView(name="Koks")}
    assert register.saved_lists == {kept_list: SavedList(name="Presentielijst kookgroep")}
    assert register.settings.leap_birthday == 1
    assert register.money is not None
    assert register.money[anna].iban == "NL91ABNA0417164300"
    assert register.money_of(register.members[anna]) == register.money[anna]


def test_a_change_is_seen_at_once_and_told(opened: Opened) -> None:
    told: list[int] = []
    store = RegisterStore(opened.session.records, opened.clock, lambda: told.append(len(store.register.members)))
    anna = store.add_member(ANNA)
    store.save_members({anna: BRAM})
    assert store.register.members[anna] == BRAM
    store.save_members({anna: BRAM})
    assert told == [1, 1]


def test_everything_can_be_taken_back_tomorrow_and_done_again(store: RegisterStore, opened: Opened) -> None:
    anna = store.add_member(ANNA)
    store.save_members({anna: BRAM})
    store.remove_members([anna])
    store = _again(opened)
    assert store.register.members == {}
    assert "Bram Kok" in store.undo()
    assert store.register.members == {anna: BRAM}
    store.undo()
    assert store.register.members == {anna: ANNA}
    store.redo()
    assert store.register.members == {anna: BRAM}
    assert [change.undone for change in store.history()] == [True, False, False]
    assert {change.person for change in store.history()} == {PERSON}


def test_there_may_be_nothing_to_take_back(store: RegisterStore) -> None:
    with pytest.raises(UserError):
        store.undo()


def test_a_bsn_never_gets_in(store: RegisterStore) -> None:
    with pytest.raises(UserError):
        store.add_member(Member(name=Name(given="Jan"), remarks="bsn 111222333"))
    anna = store.add_member(ANNA)
    with pytest.raises(UserError):
        store.save_members({anna: Member(name=Name(given="Anna"), own_fields={"00": "111222333"})})
    assert store.register.members == {anna: ANNA}


def test_removing_somebody_clears_what_points_at_them(store: RegisterStore) -> None:
    anna = store.add_member(ANNA, MemberMoney(member=b"", iban="NL91ABNA0417164300"))
    bram = store.add_member(Member(name=Name(given="Bram"), payer=anna))
    store.make_household([anna])
    store.remove_members([anna])
    assert store.register.members[bram].payer is None
    assert store.register.households == {}
    assert not store.register.money
    store.undo()
    assert store.register.members[bram].payer == anna
    assert len(store.register.households) == 1
    assert store.register.money
    assert anna in store.register.money


def test_merging_loses_nothing_and_can_be_taken_back(store: RegisterStore) -> None:
    anna = store.add_member(ANNA)
    double = store.add_member(BRAM, MemberMoney(member=b"", iban="NL91ABNA0417164300"))
    payee = store.add_member(Member(name=Name(given="Kim"), payer=double))
    store.merge(anna, double, ANNA)
    assert set(store.register.members) == {anna, payee}
    assert store.register.members[payee].payer == anna
    assert store.register.money
    assert store.register.money[anna].iban == "NL91ABNA0417164300"
    store.undo()
    assert store.register.members[double] == BRAM
    assert store.register.members[payee].payer == double


def test_money_is_kept_apart_from_the_member(store: RegisterStore) -> None:
    anna = store.add_member(ANNA)
    store.save_money(anna, MemberMoney(member=anna, mandate=Mandate(reference="LINDE-1")))
    assert store.register.money
    assert store.register.money[anna].mandate == Mandate(reference="LINDE-1")
    assert store.register.members[anna] == ANNA
    store.save_money(anna, None)
    assert store.register.money == {}


def test_somebody_without_the_right_to_money_does_everything_else(store: RegisterStore, opened: Opened) -> None:
    anna = store.add_member(ANNA, MemberMoney(member=b"", iban="NL91ABNA0417164300"))
    secretary = _without_money(opened)
    assert secretary.register.money is None
    assert secretary.register.money_of(secretary.register.members[anna]) is None
    secretary.save_members({anna: BRAM})
    with pytest.raises(VaultError):
        secretary.save_money(anna, MemberMoney(member=anna))
    bram = secretary.add_member(BRAM)
    secretary.merge(bram, anna, ANNA)
    assert secretary.register.members == {bram: ANNA}


def _without_money(opened: Opened) -> RegisterStore:
    """The register of somebody whose keys leave out the money."""
    keyring = opened.session.records._books.keyring
    fewer = {one: key for one, key in keyring.opened.items() if one is not Compartment.GELD}
    return RegisterStore(SealedRecords(Books(opened.house, replace(keyring, opened=fewer))), opened.clock)


def test_who_moves_out_leaves_the_household_and_the_rest_stays(store: RegisterStore) -> None:
    people = [store.add_member(Member(name=Name(given=given))) for given in ("Anna", "Bram", "Kim")]
    home = store.make_household(people)
    store.move(people[:2], KERKSTRAAT, "Tot 1 mei: Plein 1")
    moved = [store.register.members[one] for one in people]
    assert [member.address for member in moved] == [KERKSTRAAT, KERKSTRAAT, Address()]
    assert moved[2].household == home
    assert moved[0].household == moved[1].household != home
    assert moved[0].household in store.register.households
    assert moved[0].remarks == "Tot 1 mei: Plein 1"
    store.move(people[:2], Address(street="Plein", number=2))
    assert store.register.members[people[0]].household == moved[0].household


def test_an_empty_household_goes(store: RegisterStore) -> None:
    anna = store.add_member(ANNA)
    home = store.make_household([anna], "Familie Van den Berg")
    assert store.register.households[home] == Household(addressed_as="Familie Van den Berg")
    store.leave_household([anna])
    assert store.register.households == {}


def test_a_group_goes_with_its_ticks(store: RegisterStore) -> None:
    group = store.add_group(" Kook  groep ")
    anna = store.add_member(Member(name=Name(given="Anna"), groups=(group,)))
    with pytest.raises(UserError):
        store.add_group("kook groep")
    store.rename_group(group, "Koks")
    store.close_group(group)
    assert store.register.groups[group] == Group(name="Koks", closed=True)
    store.remove_group(group)
    assert store.register.members[anna].groups == ()
    store.undo()
    assert store.register.members[anna].groups == (group,)


def test_a_field_of_our_own_goes_with_its_values(store: RegisterStore) -> None:
    field = store.add_own_field("Maat", OwnFieldKind.NUMBER)
    anna = store.add_member(Member(name=Name(given="Anna"), own_fields={field.hex(): "38"}))
    store.change_own_field(field, OwnField(title="Schoenmaat", kind=OwnFieldKind.NUMBER))
    store.remove_own_field(field)
    assert store.register.members[anna].own_fields == {}
    store.undo()
    assert store.register.members[anna].own_fields == {field.hex(): "38"}
    assert store.register.own_fields[field].title == "Schoenmaat"


def test_a_view_of_the_same_name_is_replaced(store: RegisterStore) -> None:
    view = store.save_view(SavedView(name="Koks"))
    assert store.save_view(SavedView(name="koks", descending=True)) == view
    assert store.register.saved_views[view].descending
    store.remove_view(view)
    assert store.register.saved_views == {}


def test_a_list_remembers_its_last_print(store: RegisterStore) -> None:
    chosen = store.save_list(SavedList(name="Presentielijst"))
    store.note_printed(chosen, date(2026, 3, 5), 12)
    assert store.register.saved_lists[chosen].last_count == 12
    store.remove_list(chosen)
    assert store.register.saved_lists == {}


def test_addresses_for_bcc_stand_once_and_the_dead_get_none(store: RegisterStore) -> None:
    anna, bram = store.add_member(ANNA), store.add_member(BRAM)
    kim = store.add_member(Member(name=Name(given="Kim")))
    died = store.add_member(Member(name=Name(given="Jan"), emails=("jan@example.nl",), died=True))
    mailing = store.emails_of([anna, bram, kim, died])
    assert mailing.text == "anna@example.nl; bram@example.nl"
    assert mailing.without == (kim,)


def _two_people(opened: Opened) -> tuple[RegisterStore, RegisterStore, House]:
    house = House.open(opened.path, opened.clock)
    session = people_of(house, opened.clock, opened.path.parent).unlock(PERSON, PASSWORD)
    return (
        RegisterStore(opened.session.records, opened.clock),
        RegisterStore(session.records, opened.clock),
        house,
    )


def test_somebody_elses_change_is_never_overwritten(opened: Opened) -> None:
    first, second, house = _two_people(opened)
    anna = first.add_member(ANNA)
    assert second.follow_others()
    assert not second.follow_others()
    first.save_members({anna: BRAM})
    with pytest.raises(Conflict):
        second.save_members({anna: Member(name=Name(given="Anders"))})
    assert second.register.members[anna] == BRAM
    second.save_members({anna: ANNA})
    assert first.follow_others()
    assert first.register.members[anna] == ANNA
    house.close()


def test_what_somebody_else_did_is_seen_after_an_own_change(opened: Opened) -> None:
    first, second, house = _two_people(opened)
    anna = first.add_member(ANNA)
    bram = second.add_member(BRAM)
    assert second.register.members == {anna: ANNA, bram: BRAM}
    kim = first.add_member(Member(name=Name(given="Kim")))
    second.undo(second.history()[1].id)
    assert set(second.register.members) == {anna, kim}
    first.save_members({anna: BRAM})
    with pytest.raises(UserError):
        second.save_members({kim: Member(name=Name(given="Kim"), remarks="bsn 111222333")})
    assert second.follow_others()
    assert second.register.members[anna] == BRAM
    house.close()


def test_taking_back_shows_groups_and_members_as_they_were(store: RegisterStore, opened: Opened) -> None:
    group = store.add_group("Tuin")
    anna = store.add_member(msgspec.structs.replace(ANNA, groups=(group,)))
    before = store.register
    store.remove_group(group)
    store.undo()
    assert (store.register.members, store.register.groups) == (before.members, before.groups)
    store.redo()
    assert store.register.groups == {}
    assert store.register.members[anna].groups == ()
    assert _again(opened).register.members == store.register.members


def test_at_midnight_the_register_has_a_new_day(store: RegisterStore, opened: Opened) -> None:
    assert not store.follow_others()
    opened.clock.move(timedelta(days=1))
    assert store.follow_others()
    assert store.register.today == date(2026, 3, 6)


def test_removed_by_somebody_else_is_a_conflict(opened: Opened) -> None:
    first, second, house = _two_people(opened)
    anna = first.add_member(ANNA)
    second.follow_others()
    first.remove_members([anna])
    with pytest.raises(Conflict):
        second.save_members({anna: BRAM})
    with pytest.raises(Conflict):
        second.save_members({anna: BRAM})
    assert second.register.members == {}
    house.close()


def _plan(bram: Id) -> ImportPlan:
    new, home, group, field = (bytes([at]) * 16 for at in range(1, 5))
    kim = Member(name=Name(given="Kim"), household=home, groups=(group,), own_fields={field.hex(): "noten"})
    return ImportPlan(
        sheet="leden 2026",
        members={
            new: PlannedMember(id=new, value=kim),
            bram: PlannedMember(id=bram, value=Member(name=BRAM.name, periods=(Period(kind="lid"),)), before=BRAM),
        },
        money={new: PlannedMoney(value=MemberMoney(member=new, iban="NL91ABNA0417164300"))},
        households={home: Household()},
        groups={group: Group(name="tuin")},
        own_fields={field: OwnField(title="Allergie")},
    )


class _Stops:
    def report(self, done: int, total: int, text: str = "") -> None:
        raise InterruptedError


def test_a_whole_import_is_one_change(store: RegisterStore) -> None:
    bram = store.add_member(BRAM)
    plan = _plan(bram)
    outcome = store.apply(plan)
    assert (outcome.people_made, outcome.people_changed, outcome.groups_made) == (1, 1, 1)
    assert store.register.members == {one: planned.value for one, planned in plan.members.items()}
    assert store.register.money
    assert len(store.history()) == 2
    assert "leden 2026" in store.undo()
    assert store.register.members == {bram: BRAM}
    register = store.register
    assert [register.groups, register.households, register.own_fields, register.money] == [{}, {}, {}, {}]


def test_an_import_that_is_stopped_leaves_everything_as_it_was(store: RegisterStore) -> None:
    bram = store.add_member(BRAM)
    with pytest.raises(InterruptedError):
        store.apply(_plan(bram), _Stops())
    assert store.register.members == {bram: BRAM}
    assert store.register.groups == {}
    assert len(store.history()) == 1


def test_an_import_of_yesterday_doesnt_overwrite_today(store: RegisterStore) -> None:
    bram = store.add_member(BRAM)
    plan = _plan(bram)
    store.save_members({bram: ANNA})
    with pytest.raises(Conflict):
        store.apply(plan)
    assert store.register.members == {bram: ANNA}
