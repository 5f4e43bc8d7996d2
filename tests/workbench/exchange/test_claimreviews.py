"""Fact-checks of others taken in: claims, their reviews as evidence, and verdicts if wanted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench import commands, queries
from workbench.commands.claim_reviews import Fate, Given
from workbench.exchange.claimreviews import How, foreign, planned, proposal, publisher_of
from workbench.model import Appearance, Claim, RatingMap, Source, Speaker, SpeakerKind, Verdict
from workbench.project import Project
from workbench.reading.foreign import Maker, Review, Sighting
from workbench.scales import scale

OWN = scale("truth-six")
REVIEW = Review(
    claim="The roof cost two million",
    url="https://veldt-check.example/roof",
    publisher="Veldt Check",
    publisher_url="https://www.veldt-check.example/",
    published_on="2024-03-04",
    rating="Mostly wrong",
    value=2,
    worst=1,
    best=5,
    explanation="The invoice says three.",
    makers=(Maker(name="Ada Voss", role="mayor", same_as="https://www.wikidata.org/wiki/Q1"),),
    made_on="2024-03-01",
    sightings=(Sighting(url="https://post.example/1", first=True), Sighting(title="A leaflet")),
)
OTHER = replace(
    REVIEW, url="https://other.example/9", publisher="Other Desk", publisher_url="", rating="False"
)
FALSE, TRUE = OWN.rating("false"), OWN.rating("true")


def take(project: Project, *given: Given) -> commands.TakenReviews:
    """Take reviews in, as from a file."""
    return commands.take_reviews(project, given, origin="checks.json")


def test_a_review_becomes_a_claim_and_its_evidence(project: Project) -> None:
    """Speaker, date, places, publisher and words of the rating are kept; no verdict is made."""
    made = take(project, Given(review=REVIEW))
    detail = queries.claim(project.db, made.claims[0])
    speaker = project.get(Speaker, detail.claim.speaker_id or "")
    assert (speaker.name, speaker.role, speaker.kind) == ("Ada Voss", "mayor", SpeakerKind.PERSON)
    assert detail.claim.made_on == "2024-03-01"
    assert [(row.appearance.url or row.appearance.title, row.appearance.first)
            for row in detail.appearances] == [("https://post.example/1", True),
                                               ("A leaflet", False)]  # fmt: skip
    (cited,) = detail.citations
    assert cited.citation.note == "Veldt Check: “Mostly wrong”. The invoice says three."
    assert cited.evidence is not None
    assert cited.evidence.method == "Imported from checks.json (ClaimReview)"
    assert project.get(Source, cited.evidence.source_id or "").url.startswith("https://www.veldt")
    assert not detail.verdicts


def test_a_review_without_an_address_comes_once(project: Project) -> None:
    """It is known by its claim and its title; what else was cited without one is another thing."""
    bare = Given(review=replace(REVIEW, url="", title="Not two million"))
    take(project, bare)
    again = take(project, bare)
    assert (again.claims, again.evidence, again.same) == ((), (), 1)
    assert len(queries.evidence(project.db)) == 1
    other = take(project, Given(review=replace(REVIEW, url="", title="Another look")))
    assert (len(other.claims), len(other.evidence)) == (0, 1)


def test_all_of_it_is_one_edit(project: Project) -> None:
    """One undo takes back claims, evidence, speakers, sources, verdicts and the table."""
    commands.take_reviews(
        project,
        [Given(review=REVIEW, rating=FALSE), Given(review=OTHER)],
        origin="checks.json",
        maps=[("veldt-check.example", "Mostly wrong", FALSE)],
    )
    assert queries.rating_maps(project.db)
    project.undo()
    assert queries.counts(project.db).claims == 0
    for rows in (queries.evidence, queries.speakers, queries.sources, queries.rating_maps):
        assert not rows(project.db)


def test_reviews_of_one_claim_meet_there(project: Project) -> None:
    """Two publishers who checked the same words of the same speaker make one claim."""
    made = take(project, Given(review=REVIEW), Given(review=OTHER))
    assert len(made.claims) == 1
    assert len(made.evidence) == 2
    another = replace(OTHER, makers=(Maker(name="Bo Lindt"),), url="https://other.example/10")
    assert len(take(project, Given(review=another)).claims) == 1


def test_a_verdict_is_in_the_publishers_name(project: Project) -> None:
    """It is never ours, and never stands over one that somebody else gave."""
    made = take(project, Given(review=REVIEW, rating=FALSE), Given(review=OTHER, rating=TRUE))
    (verdict,) = queries.claim(project.db, made.claims[0]).verdicts
    assert (verdict.author, verdict.rating) == ("Veldt Check", FALSE.key)
    assert verdict.rationale.endswith(REVIEW.url)
    assert (made.verdicts, made.kept) == (1, 1)


def test_our_own_verdict_stays(project: Project) -> None:
    """A claim that the desk rated is not rated by an import."""
    claim = commands.add_claim(project, text=REVIEW.claim)
    commands.set_verdict(project, claim, TRUE, rationale="We saw the invoice.")
    made = take(project, Given(review=REVIEW, rating=FALSE))
    assert (made.claims, made.verdicts, made.kept) == ((), 0, 1)
    assert queries.claim(project.db, claim.id).verdicts[0].rating == TRUE.key


def test_a_publisher_can_change_its_mind(project: Project) -> None:
    """A newer rating by the same publisher is a newer verdict, with the reason."""
    take(project, Given(review=REVIEW, rating=FALSE))
    again = take(project, Given(review=replace(REVIEW, rating="Right"), rating=TRUE))
    assert again.verdicts == 1
    (row,) = queries.claims(project.db)
    newest = queries.claim(project.db, row.id).verdicts[0]
    assert (newest.rating, newest.reason) == (TRUE.key, "Veldt Check: “Right”.")


def test_what_is_known_is_completed_or_passed_over(project: Project) -> None:
    """Importing twice makes nothing twice; what is new of it is added, what is written stays."""
    bare = replace(REVIEW, made_on="", makers=(), sightings=(), published_on="2024")
    take(project, Given(review=bare))
    steps = planned(project.db, [Given(review=REVIEW), Given(review=REVIEW), Given(review=OTHER)])
    assert [step.fate for step in steps] == [Fate.CHANGED, Fate.SAME, Fate.JOINS]
    made = take(project, Given(review=REVIEW))
    assert (made.claims, made.evidence, made.changed) == ((), (), 1)
    (row,) = queries.claims(project.db)
    claim = project.get(Claim, row.id)
    assert claim.made_on == "2024-03-01"
    assert row.speaker == "Ada Voss"
    assert queries.evidence(project.db)[0].published_on == "2024"
    seq = project.undo_step
    assert take(project, Given(review=REVIEW)).same == 1
    assert project.undo_step == seq


def test_the_table_decides_then_words_then_the_place_on_the_line() -> None:
    """What was decided for a publisher counts before what was decided for anybody."""
    anybody = RatingMap(id="1", words="mostly WRONG", scale=OWN.key, rating=FALSE.key)
    theirs = RatingMap(
        id="2",
        publisher="veldt-check.example",
        words="Mostly wrong",
        scale=OWN.key,
        rating=TRUE.key,
    )
    assert publisher_of(REVIEW) == "veldt-check.example"
    found = proposal([anybody, theirs], REVIEW, OWN)
    assert (found.rating, found.how) == (TRUE, How.KEPT)
    assert proposal([anybody], REVIEW, OWN).rating == FALSE
    assert proposal([], replace(REVIEW, rating="FALSE. No such law."), OWN).how is How.WORDS
    found = proposal([], REVIEW, OWN)
    assert found.how is How.NUMBER
    assert found.rating is not None
    assert found.rating == FALSE
    assert proposal([], replace(REVIEW, value=None), OWN).rating is None
    assert proposal([], replace(REVIEW, value=9), OWN).rating is None


def test_each_foreign_rating_stands_once() -> None:
    """The table to be filled has a line for each publisher and wording, with how often it is."""
    every = foreign([], [REVIEW, replace(REVIEW, rating="mostly wrong"), OTHER], OWN)
    assert [(each.publisher, each.count) for each in every] == [
        ("other.example", 1),
        ("veldt-check.example", 2),
    ]


def test_many_reviews_come_in_quickly(project: Project) -> None:
    """Two thousand reviews are one edit of a few seconds at most."""
    given = [
        Given(review=replace(REVIEW, claim=f"Claim {n}", url=f"https://veldt-check.example/{n}"))
        for n in range(2_000)
    ]
    made = take(project, *given)
    assert len(made.claims) == len(made.evidence) == 2_000
    with project.edit("Count") as edit:
        assert len(edit.find(Appearance)) == 4_000
        assert not edit.find(Verdict)


@pytest.mark.parametrize("count", [1, 2])
def test_the_label_says_what_came(project: Project, count: int) -> None:
    """The history names the claim, or how many and from where."""
    take(project, *[Given(review=each) for each in (REVIEW, OTHER)[:count]])
    labels = {
        1: "Import the fact-check of “The roof cost two million”",
        2: "Import 2 fact-checks from “checks.json”",
    }
    assert project.undo_step is not None
    assert project.undo_step.label == labels[count]
