"""Which words of a library belong to what somebody typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wdhs_desktop.library.finding.stems import fold, keys, tokens
from wdhs_desktop.library.finding.synonyms import Synonyms
from wdhs_desktop.library.finding.words import Vocabulary

WORDS = """
    lid leden bestuur bestuurslid bestuursleden best uur stad steden kind kinderen kinderfeest feest ei eieren
    idee ideeen
    verzekeren verzekering verzekerd huur huren huurt zaal zalen vrijwilliger vrijwilligers vergoeding schip schepen
    vrijwilligersvergoeding kas kascommissie commissie dienst diensten steen stenen beheer beheerder begeleiding leiding
    overnemen overname aanvragen aangevraagd uitdagen uitgedaagd recht uitdaagrecht speeltuin tuin spelen gemeente menen
    coöperatie contributie statuten schuur duur ken afdrukken wijkcentrum wijk centrum centra bond bonen vereniging
"""


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary({fold(word): 3 for word in WORDS.split()})


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("lid", {"leden"}),
        ("steden", {"stad"}),
        ("bestuurslid", {"bestuursleden"}),
        ("kind", {"kinderen"}),
        ("ei", {"eieren"}),
        ("idee", {"ideeen"}),
        ("schepen", {"schip"}),
        ("huren", {"huur", "huurt"}),
        ("gehuurd", {"huur", "huren", "huurt"}),
        ("verzekerd", {"verzekeren", "verzekering"}),
        ("overname", {"overnemen"}),
        ("aangevraagd", {"aanvragen"}),
        ("uitdagen", {"uitgedaagd"}),
        ("centra", {"centrum"}),
        ("cooperaties", {"cooperatie"}),
    ],
)
def test_forms_of_a_word_meet(vocabulary: Vocabulary, word: str, others: set[str]) -> None:
    assert set(vocabulary.forms(word)) == others


@pytest.mark.parametrize(
    ("word", "other"), [("gemeente", "menen"), ("bond", "bonen"), ("steen", "stad"), ("dienst", "tien")]
)
def test_words_that_only_look_alike_stay_apart(word: str, other: str) -> None:
    assert keys(word).isdisjoint(keys(other))


@pytest.mark.parametrize(
    ("word", "compounds"),
    [
        ("vergoeding", {"vrijwilligersvergoeding"}),
        ("vergoedingen", {"vrijwilligersvergoeding"}),
        ("vrijwilliger", {"vrijwilligersvergoeding"}),
        ("feest", {"kinderfeest"}),
        ("kind", {"kinderfeest"}),
        ("kas", {"kascommissie"}),
        ("bestuur", {"bestuurslid", "bestuursleden"}),
        ("lid", {"bestuurslid", "bestuursleden"}),
        ("uitdagen", {"uitdaagrecht"}),
        ("spelen", {"speeltuin"}),
        ("centrum", {"wijkcentrum"}),
        ("best", set()),
        ("uur", set()),
        ("leiding", set()),
        ("stenen", set()),
        ("ken", set()),
        ("ver", set()),
    ],
)
def test_a_compound_is_found_by_its_parts_and_by_nothing_else(
    vocabulary: Vocabulary, word: str, compounds: set[str]
) -> None:
    assert set(vocabulary.compounds(word)) == compounds


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("zaalhuur", ("zaal", "huur")),
        ("verenigingsrecht", ("vereniging", "recht")),
        ("stedenbond", ("steden", "bond")),
        ("bestuursledenfeest", ("bestuursleden", "feest")),
        ("bestuur", ()),
        ("onzin", ()),
    ],
)
def test_a_new_compound_is_cut_by_the_words_of_the_library(
    vocabulary: Vocabulary, word: str, parts: tuple[str, ...]
) -> None:
    assert vocabulary.split(word) == parts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kontributie", "contributie"),
        ("vrijwilligersvergoedng", "vrijwilligersvergoeding"),
        ("statuuten", "statuten"),
        ("verzeekering", "verzekering"),
        ("begleiding", "begeleiding"),
        ("kas", "kas"),
        ("xyzzyx", ""),
        ("kaz", ""),
    ],
)
def test_a_misspelled_word_is_recognised(vocabulary: Vocabulary, typed: str, meant: str) -> None:
    assert (typed if typed in vocabulary else vocabulary.near(typed)) == meant


def test_words_that_begin_so_come_with_the_most_common_first() -> None:
    vocabulary = Vocabulary({"kas": 2, "kascommissie": 5, "kast": 1, "bar": 9})
    assert vocabulary.begun("kas") == ("kascommissie", "kas", "kast")
    assert vocabulary.begun("z") == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Foto's van de A.L.V.", ("foto", "van", "de", "alv")),
        ("E-mail naar: Özgür!", ("e-mail", "naar", "ozgur")),
        ('NEAR("x" AND y*)', ("near", "x", "and", "y")),
        (" \x00_ ", ()),
    ],
)
def test_what_is_typed_becomes_plain_words(text: str, words: tuple[str, ...]) -> None:
    assert tokens(text) == words


@given(st.text())
def test_words_never_hold_what_an_index_would_read_as_a_command(text: str) -> None:
    assert all(part.isalnum() for word in tokens(text) for part in word.replace("‐", "-").replace("‑", "-").split("-"))


def test_synonyms_find_each_other_in_every_form() -> None:
    synonyms = Synonyms([("ALV", "algemene ledenvergadering"), ("buurthuis", "dorpshuis", "MFA")])
    assert synonyms.of(("buurthuizen",)) == (("dorpshuis",), ("mfa",))
    assert synonyms.of(("algemene", "ledenvergaderingen")) == (("alv",),)
    assert list(synonyms.within(("wanneer", "alv"))) == [(1, 2, (("algemene", "ledenvergadering"),))]
    assert synonyms.of(("kerk",)) == ()


def test_a_good_word_that_the_library_lacks_is_not_corrected_into_another() -> None:
    vocabulary = Vocabulary({"uitslag": 4, "buurten": 9, "mensen": 20})
    assert [vocabulary.near(word) for word in ("ontslag", "buurman", "gemente")] == ["", "", ""]
