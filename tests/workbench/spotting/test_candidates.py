"""Claims offered for checking: which sentences, in whose mouth, in what wording."""

from __future__ import annotations

import time
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.spotting import Candidate, spot

COURT = """A former bank clerk has been jailed for six years after she admitted theft.

Mira Osten, 41, pleaded guilty to nine counts of fraud. Prosecutor Daniel Weiss told the court \
that Osten had forged the signatures of 27 pensioners between 2018 and 2023. He alleged that she \
used the money to buy three houses and a boat.

Her lawyer, Greta Lind, argued that her client had been “under extreme pressure” from a partner.

Judge Paul Amsel rejected the plea. "You betrayed people who trusted you," he told Osten.
"""
INTERVIEW = """Radio Talvik, morning programme

ANNA BRISK: Minister, unemployment has doubled since you took office. Do you accept that?

JORIS HALVARD: No. Unemployment was 4.1 percent when I came in and it is 4.4 percent today.

ANNA BRISK: The Institute for Work says 8 percent.

JORIS HALVARD: I think they count students.
And we created 60,000 jobs last year.
"""
RELEASE = """VELMONT, 3 March 2026 – Velmont Foods Inc. today announced that it has reduced the \
sugar in all 14 of its cereals by 30 percent compared with 2020.

"No other cereal maker in the country has cut as much," said Chief Executive Laura Castellane. \
The Federation of Consumers has questioned the figures; Castellane says they were checked twice.
"""
SPANISH = """El alcalde de Valdesol, Ramón Ibarra, negó haber recibido dinero de una empresa.

“Nunca he cobrado un euro”, dijo Ibarra en rueda de prensa. Según la fiscalía, recibió 300.000 \
euros entre 2019 y 2021.
"""


@pytest.fixture(scope="module")
def seed() -> list[Candidate]:
    """What is offered from the article that the project began with."""
    article = files("seeds").joinpath("petro-trump-call", "petro-trump-call.txt")
    return spot(article.read_text(encoding="utf-8"))


def _with(found: list[Candidate], words: str) -> Candidate:
    """The one candidate that has these words."""
    (only,) = [candidate for candidate in found if words in candidate.text]
    return only


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("initiated by a direct call from Petro", ""),
        ("alleging involvement in the production and export of cocaine", "Donald Trump"),
        ("“cocaine mills and cocaine factories”", "Donald Trump"),
        ("Petro vehemently denied the allegations of drug trafficking", "Gustavo Petro"),
        ("his only assets are his family home and his salary", "Gustavo Petro"),
        ("his willingness to “take up arms” again", "Gustavo Petro"),
        ("Secretary of State Marco Rubio is also scheduled to meet", ""),
        ("recent U.S. military operations in the Caribbean, targeting vessels", ""),
        ("Petro has condemned these actions", "Gustavo Petro"),
        ("U.S. maintains they are focused solely on disrupting", "U.S."),
    ],
)
def test_the_seed_article_offers_its_claims(
    seed: list[Candidate], words: str, speaker: str
) -> None:
    """Each claim a checker would list is offered, with who says it, or nobody for the article."""
    assert _with(seed, words).speaker == speaker


def test_what_is_most_worth_checking_scores_highest(seed: list[Candidate]) -> None:
    """Allegations and facts stand above framing and forecasts."""
    worth = _with(seed, "production and export of cocaine").score
    assert worth > _with(seed, "framed the potential conflict").score
    assert all("will likely shape" not in candidate.text for candidate in seed)


def test_quotes_are_the_words_as_said(seed: list[Candidate]) -> None:
    """The quote holds what stands in quotation marks, "" when nothing does."""
    assert _with(seed, "went further").quote == "cocaine mills and cocaine factories"
    assert _with(seed, "take up arms").quote == "take up arms"
    assert _with(seed, "vehemently denied").quote == ""


def test_a_pronoun_at_the_start_becomes_the_name(seed: list[Candidate]) -> None:
    """The wording stands by itself, and is otherwise the article's."""
    assert _with(seed, "leveled harsh").text.startswith("Donald Trump leveled harsh accusations")
    assert _with(spot(COURT), "three houses").text == (
        "Daniel Weiss alleged that she used the money to buy three houses and a boat."
    )


def test_two_speakers_in_one_sentence_give_two_claims() -> None:
    """A sentence is parted only where somebody else takes over."""
    found = spot(RELEASE)
    first, second = _with(found, "questioned the figures"), _with(found, "checked twice")
    assert (first.text, first.speaker) == (
        "The Federation of Consumers has questioned the figures.",
        "Federation of Consumers",
    )
    assert (second.text, second.speaker) == (
        "Castellane says they were checked twice.",
        "Laura Castellane",
    )
    assert first.end < second.start


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (COURT, "jailed for six years", ""),
        (COURT, "27 pensioners", "Daniel Weiss"),
        (COURT, "under extreme pressure", "Greta Lind"),
        (COURT, "You betrayed people", "Paul Amsel"),
        (RELEASE, "30 percent", "Velmont Foods Inc"),
        (RELEASE, "No other cereal maker", "Laura Castellane"),
        (INTERVIEW, "unemployment has doubled", "Anna Brisk"),
        (INTERVIEW, "Unemployment was 4.1 percent", "Joris Halvard"),
        (INTERVIEW, "60,000 jobs", "Joris Halvard"),
        (SPANISH, "negó haber recibido", "Ramón Ibarra"),
        (SPANISH, "Nunca he cobrado", "Ramón Ibarra"),
        (SPANISH, "300.000 euros", "la fiscalía"),
    ],
)
def test_other_kinds_of_text_keep_their_speakers(text: str, words: str, speaker: str) -> None:
    """Court reports, press releases, transcripts and Spanish articles are read too."""
    assert _with(spot(text), words).speaker == speaker


def test_a_transcripts_labels_and_questions_are_no_claims() -> None:
    """The name before a turn is not part of the wording, and questions are not offered."""
    found = spot(INTERVIEW)
    assert _with(found, "4.1 percent").text.startswith("Unemployment was")
    assert not any("Do you accept" in candidate.text for candidate in found)


@given(st.text(max_size=300) | st.sampled_from([COURT, INTERVIEW, RELEASE, SPANISH]))
def test_candidates_stand_in_the_text_in_order(text: str) -> None:
    """Places are inside the text, in order and apart; scores are between 0 and 1, with reasons."""
    place = 0
    for candidate in spot(text):
        assert place <= candidate.start < candidate.end <= len(text)
        assert 0 <= candidate.score <= 1
        assert candidate.text
        place = candidate.end


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "A",
        "“",
        '"',
        "“a ",
        "Aa ",
        "Bo said ",
        "Ana, the x, said, ",
        "A's ",
        "\n",
        "He said so. ",
    ],
)
def test_hostile_texts_take_seconds_at_most(unit: str) -> None:
    """Half a megabyte of one thing does not hang."""
    begun = time.perf_counter()
    spot((unit * 500_000)[:500_000])
    assert time.perf_counter() - begun < 20


def test_time_grows_with_the_length() -> None:
    """Eight times the text takes about eight times as long."""

    def spent(times: int) -> float:
        begun = time.perf_counter()
        spot("\n\n".join([COURT] * times))
        return time.perf_counter() - begun

    assert min(spent(160) for _ in range(2)) < 24 * min(spent(20) for _ in range(3))


def test_the_record_of_a_debate_names_each_speaker_in_full() -> None:
    """Offices, groups and surnames before the colon all lead to the person's name."""
    record = (
        "The Mayor, Ilse Brandt: The bridge cost 40 million crowns in 1989.\n\n"
        "The pier stands where it stood in 1989.\n\n"
        "Councillor Rufus Okafor (Quay List): The accounts say 61 million crowns.\n\n"
        "The Mayor: The city paid 40 million crowns for it.\n\n"
        "Councillor Okafor: The pier sank by eleven centimetres in 2025.\n"
    )
    said = [(candidate.speaker, candidate.text) for candidate in spot(record)]
    assert said == [
        ("Ilse Brandt", "The bridge cost 40 million crowns in 1989."),
        ("Ilse Brandt", "The pier stands where it stood in 1989."),
        ("Rufus Okafor", "The accounts say 61 million crowns."),
        ("Ilse Brandt", "The city paid 40 million crowns for it."),
        ("Rufus Okafor", "The pier sank by eleven centimetres in 2025."),
    ]
