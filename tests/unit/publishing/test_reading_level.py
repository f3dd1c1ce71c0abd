"""Sentences are counted as a reader would, and hard words have a plainer one beside them."""

from __future__ import annotations

import pytest

from wdhs_desktop.publishing.reading_level import hard_words, is_passive, mean_length, plainer_words, sentences


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("Je vraagt het na. Dan weet je het.", [4, 4]),
        ("Dat kost € 1.750 per jaar. Kijk dus eerst!", [6, 3]),
        ("Neem iets mee, bijv. koffie. Of thee?", [5, 2]),
        ("Ga naar www.belastingdienst.nl voor meer.", [5]),
        ("Je wordt lid. Dat kan altijd.", [3, 3]),
        ("Vraag het aan dhr. Jansen.", [5]),
        ("Bel (overdag). Of mail…", [2, 2]),
        ("", []),
        ("…", []),
    ],
)
def test_sentences_end_where_a_reader_takes_a_breath(text: str, lengths: list[int]) -> None:
    assert [sentence.words for sentence in sentences(text)] == lengths


def test_the_mean_is_over_all_sentences() -> None:
    assert mean_length(sentences("Een twee drie. Een.")) == 2
    assert mean_length([]) == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "De aanvraag wordt door het bestuur behandeld.",
        "Er werden stoelen neergezet.",
        "De zaal is door vrijwilligers geschilderd.",
        "Je wordt gebeld.",
        "Het geld wordt uitbetaald.",
    ],
)
def test_a_passive_is_seen(sentence: str) -> None:
    assert is_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Je wordt lid van de vereniging.",
        "Wij hebben de zaal geschilderd.",
        "Het bestuur behandelt de aanvraag.",
        "De gebouwen worden groter.",
        "Het wordt steeds beter.",
        "Zij zijn gegaan.",
    ],
)
def test_an_active_sentence_is_let_be(sentence: str) -> None:
    assert not is_passive(sentence)


def test_hard_words_come_once_with_a_plainer_one() -> None:
    found = hard_words("Indien u tevens lid bent. Indien niet, dan ten behoeve van derden.")
    assert [(one.word, one.plainer) for one in found] == [
        ("Indien", "als"),
        ("tevens", "ook"),
        ("ten behoeve van", "voor"),
        ("derden", "anderen"),
    ]


def test_a_hard_word_within_another_word_is_let_be() -> None:
    assert hard_words("De gedurendegang en het indiengeval.") == []


def test_there_are_plainer_words_for_a_hundred_and_fifty_hard_ones() -> None:
    pairs = plainer_words()
    assert len(pairs) >= 150
    assert all(word.strip() == word and plainer.strip() for word, plainer in pairs.items())
