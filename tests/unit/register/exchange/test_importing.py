"""The plan of an import: every oddity of the samples is named, nothing is dropped, and twice changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import sheets
from support.files import make_file

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.register.exchange.importing import plan
from wdhs_desktop.register.exchange.mapping import find_table, guess
from wdhs_desktop.register.exchange.plan import ImportPlan, RowStatus
from wdhs_desktop.register.exchange.reading import read_sheets
from wdhs_desktop.register.exchange.sheets import Cell, Sheet
from wdhs_desktop.register.names import list_name
from wdhs_desktop.register.records import Member, Paid, PartialDate, Period, Salutation
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import refuse
from wdhs_desktop.register.store import RegisterStore

NOBODY = Register(today=sheets.TODAY, money={})
WORKBOOK = read_sheets(sheets.MEMBERS)
EXPORT = read_sheets(sheets.EXPORT).sheets[0]


def planned(sheet: Sheet, register: Register = NOBODY, decisions: Mapping[str, str] | None = None) -> ImportPlan:
    return plan(sheet, guess(sheet, find_table(sheet), register), register, sheets.TODAY, decisions)


def after(register: Register, done: ImportPlan) -> Register:
    return Register(
        today=register.today,
        members={**register.members, **{one: member.value for one, member in done.members.items()}},
        households={**register.households, **done.households},
        groups={**register.groups, **done.groups},
        own_fields={**register.own_fields, **done.own_fields},
        money={**(register.money or {}), **{one: money.value for one, money in done.money.items()}},
    )


def of_row(done: ImportPlan, row: int) -> list[Member]:
    found = next(one for one in done.rows if one.row == row)
    return [done.members[member].value for member in found.members]


def rows_of(*rows: list[Cell]) -> Sheet:
    width = max(len(row) for row in rows)
    return Sheet(name="leden", rows=[[*row, *[""] * (width - len(row))] for row in rows])


def one_of(*rows: list[Cell], decisions: Mapping[str, str] | None = None) -> Member:
    done = planned(rows_of(*rows), decisions=decisions)
    (member,) = done.members.values()
    return member.value


@pytest.fixture(scope="module")
def members() -> ImportPlan:
    return planned(WORKBOOK.sheets[0])


def test_the_whole_list_comes_in(members: ImportPlan) -> None:
    counts = members.counts
    assert counts.rows == 187
    assert (counts.people_made, counts.households_made, counts.groups_made) == (192, 10, 2)
    assert [skipped.row for skipped in members.skipped] == [195]
    assert "Totaal" in members.skipped[0].why
    assert {group.name for group in members.groups.values()} == {"kookgroep", "tuin"}
    assert not [member for member in members.members.values() if refuse(member.value)]


def test_a_row_comes_in_clean(members: ImportPlan) -> None:
    (bos,) = of_row(members, 7)
    assert list_name(bos) == "Bos, Ö. van der"
    assert (bos.address.street, bos.address.number, bos.address.addition) == ("Ds. Kuyperlaan", 199, "hs")
    assert (bos.address.postcode, bos.address.place) == ("3451 ZV", "Utrecht")
    assert bos.phones == ("030-6469748", "06-60110843")
    assert bos.emails == ("omer.bos@example.nl",)
    assert bos.periods == (Period(start=PartialDate(year=2002)),)
    assert bos.volunteer is not None


def test_nothing_of_a_row_is_lost_when_nobody_decides(members: ImportPlan) -> None:
    (bos,) = of_row(members, 7)
    assert bos.birth == PartialDate(month=12, day=3)
    assert "geb.dat.: 3/12/53" in bos.remarks
    (ali,) = of_row(members, 8)
    assert "tuin: wil misschien" in ali.remarks
    assert "betaalt contant" in ali.remarks
    (beek,) = of_row(members, 9)
    assert "contr. 2025: ½" in beek.remarks


def test_remarks_that_look_like_formulas_are_kept_to_the_letter(members: ImportPlan) -> None:
    assert of_row(members, 21)[0].remarks.splitlines()[0] == "=overleden 2024"
    assert not of_row(members, 21)[0].died
    assert "+ hond" in of_row(members, 25)[0].remarks.splitlines()


def test_every_doubt_has_a_row_a_column_and_ways_out(members: ImportPlan) -> None:
    found = {doubt.kind for doubt in members.doubts}
    assert {"day-two-digits", "day-unsure", "couple", "twice", "group-text", "phone-of", "remark-died"} <= found
    assert len({doubt.id for doubt in members.doubts}) == len(members.doubts)
    for doubt in members.doubts:
        choices = {choice.id for choice in doubt.choices}
        assert {doubt.proposed, doubt.safe, doubt.decision} <= choices
        assert doubt.sentence
        assert doubt.proposal
        assert doubt.column
        assert "{" not in doubt.sentence + "".join(text for _, text in doubt.options)
        assert 4 <= doubt.row <= 193


def test_couples_become_two_people_in_one_household(members: ImportPlan) -> None:
    first, second = of_row(members, 5)
    assert [list_name(first), list_name(second)] == ["Idrissi, Mohamed van de", "Idrissi, Leila van de"]
    assert first.household == second.household
    assert first.household in members.households
    assert first.address == second.address
    assert first.emails == ("mohamed.idrissi@example.nl",)
    assert second.emails == ()
    assert "030-0766619" in first.phones
    assert "030-0766619" in second.phones
    assert first.birth is None
    assert "geb.dat.: 25-04-2011" in first.remarks


@pytest.mark.parametrize(("row", "other"), [(4, 9), (17, 41), (33, 96), (43, 84)])
def test_who_stands_twice_becomes_one(members: ImportPlan, row: int, other: int) -> None:
    assert of_row(members, row) == of_row(members, other)
    doubt = next(doubt for doubt in members.doubts if doubt.kind == "twice" and doubt.row == other)
    assert f"row {row}" in doubt.sentence


def test_who_stands_twice_keeps_what_the_rows_say_differently(members: ImportPlan) -> None:
    (beek,) = of_row(members, 4)
    assert beek.birth == PartialDate(year=1939, month=1, day=2)
    assert beek.phones == ("06-17421809",)
    assert "verhuisd?" in beek.remarks
    (veld,) = of_row(members, 17)
    assert veld.emails == ("otto.veld@example.nl",)


def test_one_of_a_couple_may_stand_alone_elsewhere(members: ImportPlan) -> None:
    (mila,) = of_row(members, 26)
    first, joost = of_row(members, 78)
    assert first == mila
    assert joost.household == mila.household
    assert joost.household is not None


def test_they_stay_two_when_somebody_says_so() -> None:
    first = planned(WORKBOOK.sheets[0])
    twice = {doubt.id: "two" for doubt in first.doubts if doubt.kind == "twice"}
    assert planned(WORKBOOK.sheets[0], decisions=twice).counts.people_made == 197


def test_a_decision_is_followed() -> None:
    first = planned(WORKBOOK.sheets[0])
    decisions = {doubt.id: doubt.proposed for doubt in first.doubts}
    second = planned(WORKBOOK.sheets[0], decisions=decisions)
    assert [doubt.id for doubt in second.doubts] == [doubt.id for doubt in first.doubts]
    assert all(doubt.decided for doubt in second.doubts)
    (meijer,) = of_row(second, 21)
    assert (meijer.died, meijer.died_on) == (True, PartialDate(year=2024))
    assert "=overleden 2024" in meijer.remarks
    (bos,) = of_row(second, 7)
    assert bos.birth == PartialDate(year=1953, month=12, day=3)
    (wal,) = of_row(second, 103)[:1]
    assert wal.emergency[0].relation == "dochter"
    states = {state.year: state for state in of_row(second, 4)[0].contributions}
    assert states[2025].paid is Paid.YES
    assert states[2026].on == PartialDate(year=2026, month=2, day=3)
    assert of_row(second, 6)[0].keys[0].number == "14"


def test_former_members_come_in_as_former() -> None:
    done = planned(WORKBOOK.sheets[1])
    (linden,) = of_row(done, 2)
    assert linden.periods == (Period(end=PartialDate(year=2014, month=9, day=6), reason="overleden"),)
    assert linden.died
    assert (of_row(done, 10)[0].periods[0].reason, of_row(done, 10)[0].died) == ("opgezegd", False)
    assert done.counts.people_made == 22


def test_the_export_of_another_program() -> None:
    done = planned(EXPORT)
    assert (done.counts.rows, done.counts.people_made) == (412, 412)
    outcome = done.as_json()["notes"]
    assert isinstance(outcome, list)
    assert {note["row"] for note in outcome if "ends before it begins" in note["text"]} == {97, 250, 359}
    (first,) = of_row(done, 2)
    assert (first.number, first.name.given, first.name.surname) == ("1000", "Daan", "Hondt")
    assert first.salutation is Salutation.NEUTRAL
    lost = [doubt for doubt in done.doubts if doubt.kind == "lost-letter"]
    assert {(doubt.found, doubt.proposal) for doubt in lost} == {
        ("Y?lmaz", "Write Yılmaz"),
        ("Ay?e", "Write Ayşe"),
    }
    wrong = [doubt for doubt in done.doubts if doubt.kind == "iban"]
    assert len(wrong) == 18
    assert next(iter(done.money.values())).value.iban == "NL79INGB5334837578"


def test_lost_letters_can_be_mended() -> None:
    done = planned(EXPORT, decisions={"lost-letter": "mended"})
    surnames = {member.value.name.surname for member in done.members.values()}
    assert "Yılmaz" in surnames
    assert "Y?lmaz" not in surnames


def test_sex_is_asked_about_once_and_not_kept() -> None:
    done = planned(EXPORT)
    (doubt,) = (doubt for doubt in done.doubts if doubt.kind == "sex")
    assert doubt.decision == "leave"
    chosen = planned(EXPORT, decisions={doubt.id: "salutation"})
    assert of_row(chosen, 2)[0].salutation is Salutation.SIR
    assert of_row(chosen, 5)[0].salutation is Salutation.MADAM


def test_without_the_right_to_see_money_no_money_comes_in_and_that_is_said() -> None:
    register = Register(today=sheets.TODAY, money=None)
    done = planned(EXPORT, register)
    assert done.money == {}
    assert {left.column for left in done.left_out} == {"IBAN", "Machtiging"}
    assert not [doubt for doubt in done.doubts if doubt.kind == "iban"]


@pytest.mark.parametrize("decide", [False, True])
def test_the_second_import_changes_nothing(decide: bool) -> None:
    register = NOBODY
    decisions: dict[str, str] = {}
    for _ in range(2):
        for sheet in (EXPORT, *WORKBOOK.sheets[:2]):
            done = planned(sheet, register, decisions)
            if decide and not set(decisions) & {doubt.id for doubt in done.doubts}:
                decisions |= {doubt.id: doubt.proposed for doubt in done.doubts}
                done = planned(sheet, register, decisions)
            register = after(register, done)
    for sheet in (EXPORT, *WORKBOOK.sheets[:2]):
        done = planned(sheet, register, decisions)
        assert done.changes_nothing
        assert {row.status for row in done.rows} <= {RowStatus.SAME, RowStatus.SKIP}


def test_an_import_through_the_store_is_taken_back_with_one_click(tmp_path: Path) -> None:
    opened = make_file(tmp_path)
    store = RegisterStore(opened.session.records, opened.clock)
    for sheet in (*WORKBOOK.sheets[:2], EXPORT):
        store.apply(planned(sheet, store.register))
    assert len(store.register.members) == 192 + 22 + 412
    for sheet in (*WORKBOOK.sheets[:2], EXPORT):
        assert planned(sheet, store.register).changes_nothing
    store.undo()
    store.undo()
    assert len(store.register.members) == 192
    store.undo()
    assert not store.register.members
    assert not store.register.groups
    opened.session.close()
    opened.house.close()


HEAD: list[Cell] = ["Naam", "Mobiel", "E-mail", "Geboren", "Opmerkingen", "Plaats"]


def test_an_update_names_what_changes_and_empties_nothing() -> None:
    first = rows_of(HEAD, ["Jan Bos", "06-12345678", "jan@example.nl", date(1950, 1, 2), "aardig", "Utrecht"])
    register = after(NOBODY, planned(first))
    second = rows_of(HEAD, ["Jan Bos", "06-12345678", "", date(1950, 1, 2), "", "Zeist"])
    done = planned(second, register)
    (member,) = done.members.values()
    assert member.status is RowStatus.UPDATE
    assert [(change.before, change.after) for change in member.changes] == [("Utrecht", "Zeist")]
    assert member.value.emails == ("jan@example.nl",)
    assert member.value.remarks == "aardig"


def test_somebody_else_with_the_same_name_stays_somebody_else() -> None:
    register = after(NOBODY, planned(rows_of(HEAD, ["Jan Bos", "06-12345678", "", date(1950, 1, 2), "", ""])))
    done = planned(rows_of(HEAD, ["Jan Bos", "06-12345678", "", date(1982, 5, 6), "", ""]), register)
    assert done.counts.people_made == 1


def test_a_member_who_left_keeps_one_period_with_its_end() -> None:
    head: list[Cell] = ["Naam", "Adres", "Lid sinds"]
    register = after(NOBODY, planned(rows_of(head, ["Jan Bos", "Kerkstraat 12", date(2006, 1, 2)])))
    gone = rows_of(["Naam", "Adres", "weg per", "reden"], ["Bos, J.", "Kerkstraat 12", "01-05-2024", "verhuisd"])
    (member,) = planned(gone, register).members.values()
    start, end = PartialDate(year=2006, month=1, day=2), PartialDate(year=2024, month=5, day=1)
    assert member.value.periods == (Period(start=start, end=end, reason="verhuisd"),)


def test_a_list_of_names_only_is_recognised_too() -> None:
    register = after(NOBODY, planned(rows_of(HEAD, ["Jan Bos", "06-12345678", "", "", "", ""], ["An Vos"])))
    names = rows_of(["Naam", "kookgroep"], ["Jan Bos", "x"], ["An Vos", "x"], ["Piet Wit", "x"])
    done = planned(names, register)
    assert (done.counts.people_made, done.counts.people_changed) == (1, 2)
    assert [(doubt.kind, doubt.row) for doubt in done.doubts] == [("known", 2)]
    assert planned(names, after(register, done)).changes_nothing


def test_a_bsn_in_a_remark_is_never_kept_or_shown() -> None:
    done = planned(
        rows_of(HEAD, ["Jan Bos", "06-12345678", "", "", "bsn 111222333 ok", ""], ["An Vos", "", "", "", "", ""])
    )
    (doubt,) = (doubt for doubt in done.doubts if doubt.kind == "bsn")
    assert "111222333" not in repr(done.doubts) + repr([member.value for member in done.members.values()])
    assert (doubt.row, doubt.column) == (2, "Opmerkingen")
    assert "BSN" in doubt.sentence


def test_hidden_signs_are_taken_out_and_told() -> None:
    done = planned(rows_of(HEAD, ["Jan \u202eBos\u202c", "", "", "", "twee\x07 dingen", ""]))
    (member,) = done.members.values()
    assert member.value.name.surname == "Bos"
    assert member.value.remarks == "twee dingen"
    assert {doubt.column for doubt in done.doubts if doubt.kind == "hidden-signs"} == {"Naam", "Opmerkingen"}


def test_a_row_without_a_name_and_a_heading_in_between_are_skipped_with_the_reason() -> None:
    done = planned(
        rows_of(
            HEAD, ["", "06-12345678", "x@example.nl", "", "", ""], ["Kookgroep:", "", "", "", "", ""], HEAD, ["An Vos"]
        )
    )
    assert [skipped.row for skipped in done.skipped] == [2, 3, 4]
    assert "06-12345678" in done.skipped[0].why
    assert done.counts.people_made == 1


def test_a_list_without_names_is_refused_in_words() -> None:
    with pytest.raises(UserError) as caught:
        planned(rows_of(["Postcode", "E-mail"], ["3512 AB", "jan@example.nl"]))
    assert "no column with names" in say(caught.value)


def test_an_unknown_column_becomes_an_own_field_with_its_values() -> None:
    done = planned(rows_of(["Naam", "Fietstas kleur"], ["Jan Bos", "rood"], ["An Vos", "blauw"]))
    ((field_id, own_field),) = done.own_fields.items()
    assert own_field.title == "Fietstas kleur"
    assert {member.value.own_fields[field_id.hex()] for member in done.members.values()} == {"rood", "blauw"}


def test_the_outcome_as_json_has_the_names_of_the_contract(members: ImportPlan) -> None:
    outcome = members.as_json()
    assert msgspec.json.encode(outcome)
    assert (outcome["people_made"], outcome["households_made"], outcome["groups_made"]) == (192, 10, 2)
    skipped, doubts = outcome["skipped"], outcome["doubts"]
    assert isinstance(skipped, list)
    assert isinstance(doubts, list)
    assert set(skipped[0]) == {"row", "why"}
    assert {"row", "column", "found", "proposal"} <= set(doubts[0])


NASTY = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.sampled_from(
        ["=1+1", "O'Neil", "null", "x", "½", "111222333", "?", "3/12/53", "Jan en An Bos", "'t", "-", "😀"]
    ),
    st.integers(-10, 2_000_000_000),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(),
    st.booleans(),
)
TITLES = [
    "Naam",
    "Adres",
    "PC + plaats",
    "mobiel",
    "e-mail",
    "geb.dat.",
    "lid sinds",
    "contr. 2025",
    "tuin",
    "opmerkingen",
]


@given(st.lists(st.lists(NASTY, min_size=10, max_size=10), min_size=1, max_size=4))
@settings(deadline=None, max_examples=60)
def test_whatever_stands_in_a_list_the_plan_may_be_kept_and_twice_changes_nothing(rows: list[list[Cell]]) -> None:
    ordinary: list[list[Cell]] = [["Jan Bos"], ["An Vos"], ["Piet de Wit"], ["Els Kok"], ["Bram Dijk"]]
    sheet = rows_of([*TITLES], *ordinary, *rows)
    done = planned(sheet)
    assert not [refusal for member in done.members.values() for refusal in refuse(member.value)]
    assert planned(sheet, after(NOBODY, done)).changes_nothing
    assert all(doubt.sentence is not None and doubt.options for doubt in done.doubts)
