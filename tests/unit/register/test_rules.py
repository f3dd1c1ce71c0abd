"""What the rules take in, mend, warn about and refuse."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wdhs_desktop.kit.text import say
from wdhs_desktop.register import rules
from wdhs_desktop.register.records import Address, Member, Name, PartialDate, Period, Volunteer

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("written", "kept", "remark"),
    [
        (614610033.0, "06-14610033", ""),
        ("698817927", "06-98817927", ""),
        ("0031 690075400", "06-90075400", ""),
        ("+31(0)6 12345678", "06-12345678", ""),
        ("06 54 29 38 25", "06-54293825", ""),
        ("0309171452", "030-9171452", ""),
        ("0113-123456", "0113-123456", ""),
        ("0618069325 (dochter)", "06-18069325", "dochter"),
        ("0301234567 na 18u", "030-1234567", "na 18u"),
        ("+32 475 12 34 56", "+32 475 12 34 56", ""),
        ("112", "112", ""),
        ("geen", "", ""),
    ],
)
def test_phone_numbers_get_one_form(written: object, kept: str, remark: str) -> None:
    guess = rules.tidy_phone(written)
    assert (guess.value, guess.remark, guess.doubt) == (kept, remark, None)
    assert rules.tidy_phone(guess.value).value == kept


def test_a_number_that_lost_its_zero_is_mended_with_a_note() -> None:
    assert "614610033" in rules.tidy_phone(614610033.0).note


@pytest.mark.parametrize("written", ["06-1234", "6.12E+08", "bel maar aan"])
def test_a_strange_number_is_kept_and_doubted(written: str) -> None:
    guess = rules.tidy_phone(written)
    assert guess.doubt
    assert written in (guess.value, guess.remark)


def test_two_numbers_in_one_cell() -> None:
    found = rules.tidy_phones("030-1234567 / 06-12345678 (dochter)")
    assert [(guess.value, guess.remark) for guess in found] == [("030-1234567", ""), ("06-12345678", "dochter")]


@given(st.text(max_size=40))
def test_no_text_breaks_the_phone_reader(text: str) -> None:
    guess = rules.tidy_phone(text)
    digits = [letter for letter in text if letter.isdecimal() and letter.isascii()]
    assert not digits or guess.value or guess.remark or guess.doubt or text.strip() == ""


@pytest.mark.parametrize(
    ("written", "postcode", "place"),
    [
        ("3449tw, utrecht", "3449 TW", "Utrecht"),
        ("3474 HT 's-Gravenhage", "3474 HT", "'s-Gravenhage"),
        ("3451 ZV  UTRECHT", "3451 ZV", "Utrecht"),
        ("1234ab", "1234 AB", ""),
        ("IJSSELSTEIN", "", "IJsselstein"),
    ],
)
def test_postcode_and_place_part(written: str, postcode: str, place: str) -> None:
    guess = rules.tidy_postcode(written)
    assert (guess.value, guess.place, guess.doubt) == (postcode, place, None)


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("UTRECHT", "Utrecht"),
        ("de meern", "De Meern"),
        ("'S-GRAVENHAGE", "'s-Gravenhage"),
        ("ALPHEN AAN DEN RIJN", "Alphen aan den Rijn"),
        ("Wijk bij Duurstede", "Wijk bij Duurstede"),
    ],
)
def test_places_get_their_capitals(written: str, place: str) -> None:
    assert rules.tidy_place(written) == place


@pytest.mark.parametrize(
    ("written", "street", "number", "addition"),
    [
        ("Plein 1944 263hs", "Plein 1944", 263, "hs"),
        ("'t Goylaan 304A", "'t Goylaan", 304, "A"),
        ("2e Daalsedijk 104 II", "2e Daalsedijk", 104, "II"),
        ("Lange Nieuwstraat 193-2", "Lange Nieuwstraat", 193, "2"),
        ("Ondiep-Zuidzijde 82-2", "Ondiep-Zuidzijde", 82, "2"),
        ("Burg. van Tuyllkade 304", "Burg. van Tuyllkade", 304, ""),
        ("Plein 1944", "Plein 1944", None, ""),
        ("Kerkstraat", "Kerkstraat", None, ""),
        ("12 Rue de la Paix", "12 Rue de la Paix", None, ""),
    ],
)
def test_addresses_are_split_and_written_back(written: str, street: str, number: int | None, addition: str) -> None:
    address = rules.split_address(written)
    assert (address.street, address.number, address.addition) == (street, number, addition)
    assert rules.street_line(address) == written


def test_a_whole_address_in_one_cell() -> None:
    address = rules.split_address("Dorpsstraat 5, 3512 ab utrecht")
    assert address == Address(street="Dorpsstraat", number=5, postcode="3512 AB", place="Utrecht")
    assert rules.postcode_line(address) == "3512 AB  UTRECHT"


def test_email_addresses() -> None:
    assert rules.tidy_email("HACER.POSTMA@EXAMPLE.NL").values == ("hacer.postma@example.nl",)
    assert rules.tidy_email("J.Bos@Ziggo.NL; k@x.nl").values == ("J.Bos@ziggo.nl", "k@x.nl")
    assert rules.tidy_email("geen") == rules.EmailGuess()
    assert rules.tidy_email("jan@").remark == "jan@"
    assert rules.tidy_email("jan@").doubt


def test_an_iban_is_checked_and_never_mended() -> None:
    assert rules.tidy_iban("NL91 ABNA 0417 1643 00") == rules.IbanGuess("NL91ABNA0417164300")
    assert rules.tidy_iban("BE68 5390 0754 7034").doubt is None
    wrong = rules.tidy_iban("NL00INGB0123456789")
    assert wrong.value == "NL00INGB0123456789"
    assert wrong.doubt
    assert rules.show_iban("NL91ABNA0417164300") == "NL91 ABNA 0417 1643 00"


def test_a_bsn_is_refused_with_an_explanation_wherever_it_stands() -> None:
    jan = Member(name=Name(given="Jan"), remarks="bsn 111222333", own_fields={"00": "1112.22.333"})
    assert [refusal.field for refusal in rules.refuse(jan)] == ["remarks", "own_fields"]
    assert "111222333" in say(rules.refuse(jan)[0].error)


def test_nine_digits_in_a_phone_field_are_a_phone_number() -> None:
    assert rules.refuse(Member(name=Name(given="Jan"), phones=("111222333",))) == []


@pytest.mark.parametrize("name", ["O'Neil", "van 't Hof", "İbrahim ı", "Groß", "محمد", "👍", "null", "=1+1", "x" * 200])
def test_every_real_name_may_stay(name: str) -> None:
    assert rules.refuse(Member(name=Name(surname=name))) == []


@pytest.mark.parametrize("name", ["Jan\x00", "\u202eJan", "J\u2066an", "x" * 201, "a\x1b[31m", "\ud800", "\x85"])
def test_what_would_damage_is_refused(name: str) -> None:
    assert [refusal.field for refusal in rules.refuse(Member(name=Name(given="A", surname=name)))] == ["name.surname"]


def test_only_a_name_is_asked() -> None:
    assert rules.refuse(Member(organisation="Stichting De Linde")) == []
    assert [refusal.field for refusal in rules.refuse(Member(remarks="zonder naam"))] == ["name.surname"]


def test_what_is_odd_is_warned_about_and_kept() -> None:
    jan = Member(
        name=Name(given="Jan"),
        phones=("06-1234",),
        emails=("jan@ziggo",),
        address=Address(street="Kerkstraat", postcode="1234 SS"),
        birth=PartialDate(year=2030),
        periods=(Period(start=PartialDate(year=2020), end=PartialDate(year=2010)),),
    )
    cautions = rules.warn(jan, TODAY, frozenset())
    fields = ["phones", "emails", "address.number", "address.postcode", "birth", "periods"]
    assert [caution.field for caution in cautions] == fields
    assert rules.refuse(jan) == []


def _member(*periods: tuple[PartialDate | None, PartialDate | None]) -> Member:
    return Member(name=Name(given="Jan"), periods=tuple(Period(start=start, end=end) for start, end in periods))


def test_who_is_a_member_today() -> None:
    today = PartialDate(year=2026, month=11, day=24)
    yesterday = PartialDate(year=2026, month=11, day=23)
    assert rules.is_member_now(_member((None, None)), TODAY)
    assert rules.is_member_now(_member((PartialDate(year=2001), today)), TODAY)
    assert not rules.is_member_now(_member((PartialDate(year=2001), yesterday)), TODAY)
    assert not rules.is_member_now(_member((None, PartialDate(year=2026))), TODAY)
    assert not rules.is_member_now(_member((PartialDate(year=2027), None)), TODAY)
    assert rules.is_member_now(_member((PartialDate(year=2001), PartialDate(year=2005)), (today, None)), TODAY)


def test_who_is_gone() -> None:
    assert rules.is_former(_member((PartialDate(year=2001), PartialDate(year=2005))), TODAY)
    assert not rules.is_former(_member((PartialDate(year=2027), None)), TODAY)
    assert not rules.is_former(_member(), TODAY)
    assert rules.is_former(Member(name=Name(given="Jan"), died=True), TODAY)
    assert rules.is_former(Member(name=Name(given="Jan"), volunteer=Volunteer(until=PartialDate(year=2020))), TODAY)


def test_the_first_membership_says_since_when() -> None:
    rejoined = _member((PartialDate(year=2010), PartialDate(year=2012)), (PartialDate(year=2020), None))
    assert rules.member_since(rejoined) == PartialDate(year=2010)
    assert rules.member_until(rejoined) is None
