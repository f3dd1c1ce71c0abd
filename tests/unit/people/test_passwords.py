"""Which passwords are proposed, accepted and refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wdhs_desktop.people.passwords import is_words, judge, propose
from wdhs_desktop.vault.words import WORDS

CONTEXT = ("Anna Bakker", "Buurthuis De Linde")


def test_five_different_words_are_proposed_and_strong() -> None:
    for _time in range(50):
        words = propose().split()
        assert len(set(words)) == 5
        assert set(words) <= set(WORDS)
        assert judge(" ".join(words), CONTEXT).score == 4
    assert len({propose() for _time in range(50)}) == 50


@pytest.mark.parametrize(
    "password",
    [
        "",
        "kort",
        "Welkom01!",
        "Amsterdam1",
        "Welkom01!Welkom01!",
        "W3lkom@msterd@m2026",
        "buurthuisdelinde2026",
        "BuurthuisDeLinde!!",
        "annabakkerannabakker",
        "qwertyuiopasdfghjkl",
        "123456789012345",
        "aaaaaaaaaaaaaaaaaaaa",
        "wachtwoordwachtwoord",
        "ik hou van ajax en feyenoord",
        "fietsbelkaastrap",
        "mistral mistral mistral mistral mistral",
    ],
)
def test_easy_passwords_are_refused_with_advice(password: str) -> None:
    strength = judge(password, CONTEXT)
    assert not strength.acceptable
    assert strength.advice


@pytest.mark.parametrize(
    "password",
    [
        "kX9$fjw2!qPz8vLm",
        "mijn tante bakt elke zaterdag drie broden",
        "Grøne-Vløgge/7 op het dak van Kobus",
        "mistral-zeebonk-viaduct-kwartet-dolblij",
        "😀 Vliegende soepkommen, dansend!",
    ],
)
def test_good_ones_are_accepted(password: str) -> None:
    assert judge(password, CONTEXT).acceptable


def test_lengths() -> None:
    assert not judge("kX9$fjw2!qPz8v", CONTEXT).acceptable
    assert judge("kX9$fjw2!qPz8vLm" * 16, CONTEXT).acceptable
    assert not judge("kX9$fjw2!qPz8vLm" * 16 + "x", CONTEXT).acceptable


def test_spaces_are_never_trimmed_off_but_words_may_be_typed_with_hyphens() -> None:
    assert is_words("Mistral zeebonk-viaduct KWARTET  dolblij")
    assert not is_words("mistral zeebonk viaduct kwartet")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_anything_can_be_judged(password: str) -> None:
    strength = judge(password, CONTEXT)
    assert 0 <= strength.score <= 4
