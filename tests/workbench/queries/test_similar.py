"""Claims that say what another text says."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.model import Claim
from workbench.project import Project

CLAIMS = (
    "The harbour bridge cost 40 million crowns.",
    "Nobody was paid for the land under the north pier.",
    "Unemployment has fallen to its lowest level in seventeen years.",
    "東京タワーは333メートルで一番高い。",
    "السد بني في عام 1998 بتكلفة باهظة",
    "הגשר נבנה לפני עשרים שנה",
    "El puente costó cuarenta millones de coronas.",
)


@pytest.fixture
def many(project: Project) -> Project:
    """A project with a few claims in several scripts, among others that share common words."""
    commands.add_claims(project, [{"text": text, "speaker": "Ilse Brandt"} for text in CLAIMS])
    others = (f"The city said that the {n}th report was read by the mayor." for n in range(60))
    commands.add_claims(project, [{"text": text} for text in others])
    return project


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("It was said that 40 million crowns is what the bridge cost", 0),
        ("the land under the pier: nobody got paid", 1),
        ("lowest unemployment in 17 years", 2),
        ("タワーは一番高い", 3),
        ("السد بني عام 1998", 4),
        ("הגשר נבנה לפני שנה", 5),
        ("EL PUENTE COSTO CUARENTA MILLONES", 6),
    ],
)
def test_the_same_said_otherwise_comes_first(many: Project, text: str, meant: int) -> None:
    """Other order, other endings, no accents, any script."""
    assert queries.similar(many.db, text)[0].row.text == CLAIMS[meant]


def test_the_same_words_are_wholly_alike(many: Project) -> None:
    """A claim is like itself before all others, and what is not like it is told apart."""
    first, second, *_ = queries.similar(many.db, CLAIMS[1])
    assert first.score == pytest.approx(1.0, abs=0.01)
    assert second.score < queries.LIKE


def test_a_claim_can_be_left_out(many: Project) -> None:
    """While a claim is corrected it is not like itself."""
    (own, *_) = queries.similar(many.db, CLAIMS[0])
    others = queries.similar(many.db, CLAIMS[0], leave_out=own.row.id)
    assert own.row.id not in {each.row.id for each in others}


def test_of_equal_claims_the_speakers_own_comes_first(project: Project) -> None:
    """The same wording by two: whose claim is being written decides."""
    mine = commands.add_claim(project, text="The clock stood still.", speaker="Tova Lind")
    commands.add_claim(project, text="The clock stood still.", speaker="Ada Moss")
    assert mine.speaker_id
    (first, _) = queries.similar(project.db, "The clock stood still", speaker_id=mine.speaker_id)
    assert first.row.id == mine.id


@pytest.mark.parametrize("text", ["", "  ", "?!", '"', "NEAR(a b)", "\0", "\ud800"])
def test_any_text_can_be_asked_for(project: Project, claims: dict[str, Claim], text: str) -> None:
    """Nothing that is typed is an error."""
    queries.similar(project.db, text)


def test_a_few_words_are_not_yet_like_a_claim(project: Project) -> None:
    """Nobody is warned at the first word; a whole claim of a few words is still like itself."""
    commands.add_claim(project, text="The harbour bridge cost 40 million crowns.")
    commands.add_claim(project, text="Taxes rose.")
    assert queries.similar(project.db, "the bridge")[0].score < queries.LIKE
    assert queries.similar(project.db, "taxes rose")[0].score == pytest.approx(1.0, abs=0.01)
