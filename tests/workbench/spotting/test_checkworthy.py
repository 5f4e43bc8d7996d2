"""How much a sentence is worth checking, and why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.spotting.checkworthy import checkworthiness


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Unemployment in Oss fell to 4.1 percent last year.", "gives a number"),
        ("The council paid 3.1 million crowns for the bridge.", "gives an amount or a share"),
        ("Moe denied that he took part in the fraud at the port.", "makes or denies an accusation"),
        ("Parliament passed the bill and the king signed it.", "tells of an official act"),
        ("Moe never voted against the ferry tax.", "says that something is not so"),
    ],
)
def test_facts_are_worth_checking(sentence: str, reason: str) -> None:
    """Numbers, accusations, denials and official acts raise the score, and say so."""
    score = checkworthiness(sentence)
    assert score.value >= 0.5
    assert reason in score.reasons


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("I think this is a great and beautiful town.", "but it is an opinion"),
        ("We must look after our harbour.", "but it says what ought to be"),
        ("It will probably be a fine summer.", "but it is about the future"),
        ("Why did nobody see it?", "but it is a question"),
        ("Thank you very much indeed for coming.", "but it is small talk"),
        ("So it goes.", "but it is very short"),
        ("That is what he wanted.", "but it leans on the sentence before"),
        ("What the harbour means to us", "but it reads like a heading"),
    ],
)
def test_opinions_forecasts_and_questions_are_not(sentence: str, reason: str) -> None:
    """What cannot be checked lowers the score, and says so with a "but"."""
    score = checkworthiness(sentence)
    assert score.value < 0.5
    assert reason in score.reasons


def test_somebody_who_says_it_raises_the_score() -> None:
    """A sentence that somebody answers for is worth more."""
    sentence = "The bridge was safe when it was opened."
    said = checkworthiness(sentence, said=True)
    assert said.value > checkworthiness(sentence).value
    assert "somebody answers for it" in said.reasons


@given(st.text(max_size=200))
def test_a_score_is_between_0_and_1_and_its_reasons_differ(sentence: str) -> None:
    """Whatever the sentence, the score is a share and no reason comes twice."""
    score = checkworthiness(sentence)
    assert 0 <= score.value <= 1
    assert len(set(score.reasons)) == len(score.reasons)
