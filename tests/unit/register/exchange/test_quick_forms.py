"""The fast readers say exactly what the careful ones say, or leave it to them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wdhs_desktop.register.addresses import tidy_postcode
from wdhs_desktop.register.contact_details import tidy_phone
from wdhs_desktop.register.exchange.quick_forms import quick_iban, quick_phone, quick_postcode
from wdhs_desktop.register.identifiers import tidy_iban

FRONT = st.sampled_from(
    ["06", "06-", "06 ", "0031 6", "+316", "+31 6 ", "030", "010-", "070 ", "0343", "0800", "084", "0"]
)


@given(FRONT, st.from_regex(r"[1-58]\d{5,8}", fullmatch=True))
def test_quick_phone_agrees_with_the_careful_reader(front: str, digits: str) -> None:
    quick = quick_phone(front + digits)
    careful = tidy_phone(front + digits)
    assert quick in {"", careful.value}
    if quick:
        assert (careful.remark, careful.doubt, careful.note) == ("", None, "")


@given(st.from_regex(r"[0-9]{4} ?[A-Za-z]{2}(,? {1,2}('s-)?[A-Za-z]{2,9}( [A-Za-z]{2,5})?)?", fullmatch=True))
def test_quick_postcode_agrees_with_the_careful_reader(text: str) -> None:
    quick = quick_postcode(text)
    careful = tidy_postcode(text)
    assert quick is None or (quick == (careful.value, careful.place) and careful.doubt is None)


@given(st.from_regex(r"NL\d\d(INGB|ABNA|RABO)\d{10}", fullmatch=True))
def test_quick_iban_agrees_with_the_careful_reader(text: str) -> None:
    assert quick_iban(text) == tidy_iban(text)


def test_ibans_that_are_right_and_wrong() -> None:
    assert quick_iban("NL79 INGB 5334 8375 78").value == "NL79INGB5334837578"
    assert quick_iban("NL00INGB0123456789").doubt
