"""Dutch names: read in every notation of the samples, sorted on the core name, spoken to without guessing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wdhs_desktop.register import names
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.records import EntryKind, Member, Name, NameOrder, Salutation


@pytest.mark.parametrize(
    ("written", "listed", "spoken"),
    [
        ("Umut den Beek", "Beek, Umut den", "Umut den Beek"),
        ("Bos, Ö. van der", "Bos, Ö. van der", "Ö. van der Bos"),
        ("I.C. D' Ali", "Ali, I.C. d'", "I.C. d'Ali"),
        ("Oever, J. d'", "Oever, J. d'", "J. d'Oever"),
        ("Aa, Ria (van de)", "Aa, Ria van de", "Ria van de Aa"),
        ("Postma, Hacer (in 't)", "Postma, Hacer in 't", "Hacer in 't Postma"),
        ("Castro, Hanneke (op de)", "Castro, Hanneke op de", "Hanneke op de Castro"),
        ("Q.M. Den Vermeulen", "Vermeulen, Q.M. den", "Q.M. den Vermeulen"),
        ("J.H. Van der Kok", "Kok, J.H. van der", "J.H. van der Kok"),
        ("X.A. El Nguyen", "Nguyen, X.A. el", "X.A. el Nguyen"),
        ("Postma, T. in 't", "Postma, T. in 't", "T. in 't Postma"),
        ("Ton in’t Veld", "Veld, Ton in 't", "Ton in 't Veld"),
        ("Li ter Janssen-Bakker", "Janssen-Bakker, Li ter", "Li ter Janssen-Bakker"),
        ("Boer, Nguyen", "Boer, Nguyen", "Nguyen Boer"),
        ("Kuipers, T.", "Kuipers, T.", "T. Kuipers"),
        ("Berg, van den, Anna", "Berg, Anna van den", "Anna van den Berg"),
        ("Van der Berg, Jan", "Berg, Jan van der", "Jan van der Berg"),
        ("Jan d'Hondt", "Hondt, Jan d'", "Jan d'Hondt"),
        ("O'Neil, Sean", "O'Neil, Sean", "Sean O'Neil"),
        ("J H de Boer", "Boer, J.H. de", "J.H. de Boer"),
        ("Van den Berg", "Berg, van den", "van den Berg"),
        ("Mevr. A. van den Berg-de Vries", "Berg-de Vries, A. van den", "A. van den Berg-de Vries"),
        ("Bakker-van 't Hof, Els", "Bakker-van 't Hof, Els", "Els Bakker-van 't Hof"),
        ("Els Bakker - Jansen", "Bakker-Jansen, Els", "Els Bakker-Jansen"),
        ("Mohamed ben Ali", "Ali, Mohamed ben", "Mohamed ben Ali"),
    ],
)
def test_one_name_in_any_notation(written: str, listed: str, spoken: str) -> None:
    guess = names.parse_name(written)
    assert [names.list_name_of(name) for name in guess.names] == [listed]
    assert [names.spoken_name_of(name) for name in guess.names] == [spoken]
    assert guess.doubts == ()
    assert names.parse_name(listed).names == guess.names


@pytest.mark.parametrize(
    ("written", "listed"),
    [
        ("Mohamed en Leila van de Idrissi", ["Idrissi, Mohamed van de", "Idrissi, Leila van de"]),
        ("Jolanda en Ivo Wal", ["Wal, Jolanda", "Wal, Ivo"]),
        ("Wal, Jolanda & Ivo", ["Wal, Jolanda", "Wal, Ivo"]),
        ("Anna Bakker en Jan", ["Bakker, Anna", "Bakker, Jan"]),
        ("Jan & Els", ["Jan", "Els"]),
        ("dhr. en mevr. Bakker", ["Bakker", "Bakker"]),
    ],
)
def test_a_couple_is_two_people_and_a_question(written: str, listed: list[str]) -> None:
    guess = names.parse_name(written)
    assert [names.list_name_of(name) for name in guess.names] == listed
    assert len(guess.doubts) == 1


def test_a_couple_with_two_surnames_needs_no_question() -> None:
    guess = names.parse_name("Jan de Boer en Els Bakker")
    assert [names.list_name_of(name) for name in guess.names] == ["Boer, Jan de", "Bakker, Els"]
    assert guess.doubts == ()


@pytest.mark.parametrize(
    ("written", "listed"),
    [
        ("Kees van de Y?lmaz", "Y?lmaz, Kees van de"),
        ("Jan v.d. Berg", "Berg, Jan v.d."),
        ("JAN VAN DER BERG", "Berg, Jan van der"),
        ("anna de wit", "Wit, Anna de"),
        ("Ben de Vries", "Vries, Ben de"),
        ("Bakker", "Bakker"),
        ("Anna Maria Dekker", "Dekker, Anna Maria"),
        ("Fam. De Vries", "Vries, de"),
    ],
)
def test_what_isnt_certain_is_a_question_with_a_proposal(written: str, listed: str) -> None:
    guess = names.parse_name(written)
    assert [names.list_name_of(name) for name in guess.names] == [listed]
    assert len(guess.doubts) == 1


def test_written_titles_say_how_to_address_and_learned_ones_are_kept() -> None:
    assert names.parse_name("Dhr. J. de Boer").salutations == (Salutation.SIR,)
    assert names.parse_name("Mevr. drs. P. Bos").salutations == (Salutation.MADAM,)
    assert names.parse_name("Mevr. drs. P. Bos").rest == "drs."
    assert names.parse_name("Anna Bakker").salutations == (Salutation.NEUTRAL,)


def test_brackets_may_hold_a_first_name_or_a_remark() -> None:
    assert names.parse_name("J.P. Bos (Jan)").names[0].given == "Jan"
    assert names.parse_name("Jan Bos (penningmeester)").rest == "penningmeester"


def test_an_organisation_isnt_a_person() -> None:
    guess = names.parse_name("Stichting De Linde")
    assert (guess.names, guess.organisation) == ((), "Stichting De Linde")
    assert names.parse_name("Jan van der Kerk").organisation == ""


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader_of_names(text: str) -> None:
    guess = names.parse_name(text)
    assert len(guess.salutations) == len(guess.names)
    assert guess.names or guess.organisation or guess.rest == " ".join(guess.rest.split())


_DUTCH_NAMES = st.builds(
    Name,
    given=st.sampled_from(["Anna", "Willem-Jan", "Zoë", "Ayşe", "Li"]),
    prefix=st.sampled_from(
        ["", "van", "van de", "van den", "in 't", "op de", "uit den", "d'", "el", "ter", "von", "de la"]
    ),
    surname=st.sampled_from(["Berg", "Yılmaz", "Janssen-Bakker", "Öztürk", "O'Neil", "IJzerman", "Aa", "Nguyen"]),
)


@given(_DUTCH_NAMES)
def test_a_name_that_we_wrote_is_read_as_it_was(name: Name) -> None:
    for written in (names.list_name_of(name), names.spoken_name_of(name)):
        assert names.parse_name(written) == names.NameGuess((name,), (), (Salutation.NEUTRAL,))


ANNA = Name(
    given="Anna", initials="A.B.", prefix="van den", surname="Berg", partner_prefix="de", partner_surname="Vries"
)


@pytest.mark.parametrize(
    ("order", "listed", "formal"),
    [
        (NameOrder.OWN, "Berg, Anna van den", "Van den Berg"),
        (NameOrder.PARTNER, "Vries, Anna de", "De Vries"),
        (NameOrder.PARTNER_OWN, "Vries-van den Berg, Anna de", "De Vries-van den Berg"),
        (NameOrder.OWN_PARTNER, "Berg-de Vries, Anna van den", "Van den Berg-de Vries"),
    ],
)
def test_the_partners_name_in_four_orders(order: NameOrder, listed: str, formal: str) -> None:
    member = Member(name=Name(**{**{field: getattr(ANNA, field) for field in ANNA.__struct_fields__}, "order": order}))
    assert names.list_name(member) == listed
    assert names.formal_name(member) == formal


@pytest.mark.parametrize(
    ("prefix", "surname", "formal"),
    [
        ("in 't", "Veld", "In 't Veld"),
        ("'t", "Hooft", "'t Hooft"),
        ("d'", "Hondt", "D'Hondt"),
        ("", "ijssel", "IJssel"),
    ],
)
def test_a_surname_alone_gets_a_capital(prefix: str, surname: str, formal: str) -> None:
    assert names.formal_name(Member(name=Name(prefix=prefix, surname=surname))) == formal


def test_a_letter_never_guesses_somebodys_sex() -> None:
    kim = Name(given="Kim", initials="K.", surname="Verbeek")
    assert names.letter_salutation(Member(name=kim)) == "Dear Kim Verbeek"
    assert names.letter_salutation(Member(name=kim, salutation=Salutation.SIR)) == "Dear Mr Verbeek"
    assert names.letter_salutation(Member(name=kim, salutation=Salutation.MADAM)) == "Dear Ms Verbeek"
    assert names.letter_salutation(Member(name=kim, salutation=Salutation.INFORMAL)) == "Dear Kim"
    assert names.letter_salutation(Member(name=Name(initials="K.", surname="Verbeek"))) == "Esteemed K. Verbeek"
    assert names.letter_salutation(Member(name=Name(prefix="de", surname="Wit"))) == "Dear Sir or Madam De Wit"


def _people(*written: str) -> list[Member]:
    return [Member(name=names.parse_name(text).names[0]) for text in written]


def test_one_letter_for_a_household() -> None:
    assert names.household_salutation(_people("Anna van den Berg", "Bram van den Berg")) == "The Van den Berg family"
    assert names.household_salutation(_people("Anna van den Berg", "Bram de Vries")) == (
        "Anna van den Berg and Bram de Vries"
    )
    assert names.household_salutation(_people("Anna van den Berg")) == "Anna van den Berg"
    widow = [*_people("Anna van den Berg"), Member(name=Name(given="Jan", surname="Berg"), died=True)]
    assert names.household_salutation(widow) == "Anna van den Berg"


def test_lists_are_sorted_the_dutch_way() -> None:
    people = _people(
        "Öztürk, Ayşe", "Yılmaz, Kees", "Jan van den Berg", "Anna Berg", "Anna van den Berg", "Bergsma, Els",
        "Bakker-Jansen, Els", "Bakker, Zoë", "Groß, Ida", "Grote, Ida", "O'Neil, Sean", "Oneil, Tim", "Yilmaz, Aart",
    )  # fmt: skip
    assert [names.list_name(member) for member in sorted(people, key=names.sort_key)] == [
        "Bakker, Zoë",
        "Bakker-Jansen, Els",
        "Berg, Anna",
        "Berg, Anna van den",
        "Berg, Jan van den",
        "Bergsma, Els",
        "Groß, Ida",
        "Grote, Ida",
        "O'Neil, Sean",
        "Oneil, Tim",
        "Öztürk, Ayşe",
        "Yilmaz, Aart",
        "Yılmaz, Kees",
    ]


def test_sorting_can_be_overridden_and_organisations_skip_their_article() -> None:
    hondt = Member(name=Name(given="Els", prefix="d'", surname="Hondt", sort_as="dHondt"))
    assert names.sort_key(hondt).startswith("dhondt")
    linde = Member(entry=EntryKind.ORGANISATION, organisation="De Linde")
    assert names.sort_key(linde) == "linde"
    assert names.list_name(linde) == "De Linde"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Yılmaz", "yilmaz"),
        ("İbrahim", "ibrahim"),
        ("Groß", "gross"),
        ("Zoë", "zoe"),
        ("Łukasz", "lukasz"),
        ("D’Angelo", "dangelo"),
    ],
)
def test_folding_bares_the_letters(written: str, folded: str) -> None:
    assert fold(written) == folded
