"""Tests of ClaimReview records, in the three profiles."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.schemas.validity import invalid as unlike
from tests.workbench.report.verdicts import (
    DESK,
    NOW,
    RATINGS,
    appearances,
    corrections,
    dates,
    judged,
    report_on,
    spans,
    speakers,
    urls,
    words,
)
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Appearance, Claim, Correction, Evidence, Speaker, SpeakerKind
from workbench.project import Project
from workbench.report import Report, build, claim_reviews, write_claimreview
from workbench.report.claimreview import ReviewProfile
from workbench.scales import Rating, RatingScale, scale

SCHEMAS = {"google": "claimreview-google", "duke-strict": "claimreview-duke"}
SCHEMAS |= {"rich": "claimreview-rich"}


def invalid(review: dict[str, Any], profile: str = "google") -> list[str]:
    """What does not hold with the profile, in words."""
    found = unlike(SCHEMAS[profile], review)
    rating = review["reviewRating"]
    if "ratingValue" in rating:
        named = ("worstRating", "ratingValue", "bestRating")
        worst, value, best = (int(rating[name]) for name in named)
        found += [] if 1 <= worst <= value <= best and worst < best else [f"{rating}"]
    return found


@pytest.mark.parametrize("profile", ReviewProfile)
@given(
    rating=st.sampled_from(RATINGS),
    speaker=st.none() | speakers,
    seen=st.lists(appearances, max_size=3),
    made_on=dates,
    desk=st.fixed_dictionaries({"desk": st.one_of(st.just(""), words), "corrections_url": urls}),
    said=words,
    told=st.lists(corrections, max_size=2),
    seconds=spans,
)
def test_every_rating_of_every_scale_is_valid(  # noqa: PLR0917 - all that is known
    profile: str,
    rating: tuple[RatingScale, Rating],
    speaker: Speaker | None,
    seen: list[Appearance],
    made_on: str,
    desk: dict[str, str],
    said: str,
    told: list[Correction],
    seconds: tuple[float, float] | None,
) -> None:
    """Whatever is known of a claim and whatever its rating, the record holds with its profile."""
    claim = (judged(*rating, rationale=said), speaker, seen, made_on)
    report = report_on(claim, told=told, seconds=seconds, **DESK | desk)
    (checked,) = report.claims
    checked = replace(checked, claim=replace(checked.claim, text=said, quote=said, place=said))
    (review,) = claim_reviews(replace(report, claims=(checked,)), profile)
    assert invalid(review, profile) == []
    assert json.loads(json.dumps(review)) == review


@given(desk=st.fixed_dictionaries({"desk": st.one_of(st.just(""), words), "desk_url": urls}))
def test_a_desk_that_is_not_known_is_left_out(desk: dict[str, str]) -> None:
    """Without a name or an address the record has no author, and holds with Google's profile."""
    claim = (judged(*RATINGS[0]), None, (), "")
    (review,) = claim_reviews(report_on(claim, **desk))
    assert invalid(review) == []


@pytest.mark.parametrize("profile", ReviewProfile)
@pytest.mark.parametrize(("scale", "rating"), RATINGS, ids=lambda each: each.key)
def test_a_rating_has_numbers_only_on_a_line(
    scale: RatingScale, rating: Rating, profile: str
) -> None:
    """Each rating is valid; the word is always there, the numbers where the scale has them."""
    report = report_on((judged(scale, rating), None, (), ""), **DESK)
    (review,) = claim_reviews(report, profile)
    assert invalid(review, profile) == []
    assert review["reviewRating"]["alternateName"] == rating.label
    numbers = {"ratingValue", "bestRating", "worstRating"} & review["reviewRating"].keys()
    assert len(numbers) == (0 if rating.value is None else 3)


def test_a_record_from_a_project(example: Report) -> None:
    """The record says what the project knows, and no more."""
    (review,) = claim_reviews(example)
    anchor = example.claims[0].anchor
    assert invalid(review) == []
    assert review == {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": f"https://plumbline.example.org/harbour-bridge#{anchor}",
        "claimReviewed": "The harbour bridge cost 40 million crowns.",
        "datePublished": "2026-01-07",
        "author": {
            "@type": "Organization",
            "name": "Plumb Line",
            "url": "https://plumbline.example.org/",
        },
        "reviewRating": {"@type": "Rating", "alternateName": "Refuted"},
        "itemReviewed": {
            "@type": "Claim",
            "author": {
                "@type": "Person",
                "name": "Ilse Brandt",
                "jobTitle": "Mayor of Norrhamn",
            },
            "datePublished": "2026-01-04",
            "firstAppearance": {
                "@type": "CreativeWork",
                "name": "Whose bridge?",
                "url": "https://courier.example.com/bridge",
                "datePublished": "2026-01-05",
                "publisher": {"@type": "Organization", "name": "The Courier"},
            },
            "appearance": [
                {
                    "@type": "CreativeWork",
                    "name": "Stream of the meeting",
                    "url": "https://council.example.org/stream",
                    "datePublished": "2026-01-04",
                }
            ],
        },
    }


def test_a_report_on_one_claim_is_its_page(investigated: Project, example: Report) -> None:
    """With one claim the page is the check, so its address needs no anchor."""
    report = build(investigated.db, [example.claims[0].claim.id], now=NOW)
    assert claim_reviews(report)[0]["url"] == "https://plumbline.example.org/harbour-bridge"


def test_each_claim_has_an_address_of_its_own() -> None:
    """Several records on one page can be told apart."""
    scale, rating = RATINGS[0]
    claim = (judged(scale, rating), None, (), "")
    report = report_on(claim, claim, report_url="https://example.org/page#top")
    assert [review["url"] for review in claim_reviews(report)] == [
        "https://example.org/page#claim-c1",
        "https://example.org/page#claim-c2",
    ]


def test_what_is_not_known_is_left_out() -> None:
    """Without desk and speaker nothing is made up; the address is the claim's own URN."""
    scale, rating = RATINGS[0]
    report = report_on((judged(scale, rating), None, (), ""), desk="", report_url="")
    assert claim_reviews(report)[0]["url"].startswith("urn:uuid:")
    assert set(claim_reviews(report)[0]) == {
        "@context",
        "@type",
        "url",
        "claimReviewed",
        "datePublished",
        "reviewRating",
    }


def test_a_verdict_on_an_unknown_scale_has_words() -> None:
    """A scale of another desk gives its word and no numbers."""
    scale, rating = next(each for each in RATINGS if each[1].value is not None)
    verdict = replace(judged(scale, rating), scale=None, rating=None)
    (review,) = claim_reviews(report_on((verdict, None, (), "")))
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": rating.label}
    assert invalid(review) == []


def test_one_record_is_written_as_an_object(example: Report, tmp_path: Path) -> None:
    """The file holds the record, in letters that people can read."""
    path = write_claimreview(example, tmp_path / "review.json")
    assert json.loads(path.read_text(encoding="utf-8")) == claim_reviews(example)[0]
    assert path.read_bytes().endswith(b"}\n")


def test_several_records_are_written_as_an_array(investigated: Project, tmp_path: Path) -> None:
    """The order is the report’s."""
    claim = build(investigated.db, now=NOW).claims[1].claim
    rating = scale("evidence").rating("supported")
    commands.set_verdict(investigated, claim, rating, rationale="So it was.")
    report = build(investigated.db, now=NOW)
    path = write_claimreview(report, tmp_path / "reviews.json")
    assert json.loads(path.read_text(encoding="utf-8")) == claim_reviews(report)
    assert len(claim_reviews(report)) == 2


def test_without_a_verdict_there_is_nothing_to_write(empty: Report, tmp_path: Path) -> None:
    """No empty file is handed out in place of a verdict."""
    path = tmp_path / "review.json"
    with pytest.raises(WorkbenchError, match="No claim of this report has a verdict yet"):
        write_claimreview(empty, path)
    assert not path.exists()


@pytest.mark.parametrize(
    ("lacking", "asked"),
    [({"desk_url": ""}, "address of the desk"), ({"report_url": "nowhere"}, "of the report")],
)
def test_the_strict_form_says_what_it_lacks(lacking: dict[str, str], asked: str) -> None:
    """What the strict schema requires is asked for in a sentence, and not made up."""
    report = report_on((judged(*RATINGS[0]), None, (), ""), **DESK | lacking)
    with pytest.raises(WorkbenchError, match=asked):
        claim_reviews(report, "duke-strict")


def test_in_the_strict_form_an_organisation_has_no_address() -> None:
    """A speaker with both a name and an address would be a person and an organisation at once."""
    speaker = Speaker(
        id="s", name="The Port", kind=SpeakerKind.ORGANISATION, same_as="https://port.example/"
    )
    report = report_on((judged(*RATINGS[0]), speaker, (), ""), **DESK)
    (review,) = claim_reviews(report, "duke-strict")
    assert review["itemReviewed"]["author"] == {
        "@type": "Organization",
        "name": "The Port",
        "sameAs": ["https://port.example/"],
    }
    assert invalid(review, "duke-strict") == []


def test_the_rich_form_shows_how_it_is_known(investigated: Project) -> None:
    """Reasons, sources with their copies, corrections and policies are there; the rest stays."""
    commands.change_investigation(
        investigated, corrections_url="https://plumbline.example.org/corrections"
    )
    record = the_claim(investigated)
    commands.add_correction(investigated, record, text="The year was wrong: 1990, not 1989.")
    report = build(investigated.db, now=NOW)
    (review,) = claim_reviews(report, "rich")
    assert invalid(review, "rich") == []
    assert review["reviewBody"] == "The account puts the whole at 61,408,000 crowns."
    assert review["reviewRating"]["ratingExplanation"] == review["reviewBody"]
    assert review["author"]["correctionsPolicy"] == "https://plumbline.example.org/corrections"
    assert review["citation"] == [
        {
            "@type": "CreativeWork",
            "name": "Special account",
            "url": "https://xn--bcher-kva.example/account.pdf",
            "datePublished": "1990",
            "publisher": {"@type": "Organization", "name": "City Treasurer"},
        }
    ]
    assert review["correction"][0]["text"] == "The year was wrong: 1990, not 1989."
    assert review["dateModified"] == review["correction"][0]["datePublished"]
    assert review["itemReviewed"]["@id"] == f"urn:uuid:{record.id}"
    assert review["itemReviewed"]["text"] == "We built it for forty million."
    assert review["itemReviewed"]["locationCreated"]["name"] == "Norrhamn, city council"


def test_what_was_spoken_is_a_clip_of_its_recording() -> None:
    """Where a claim was heard, the record says from which second to which."""
    seen = Appearance(
        id="a", claim_id="c", url="https://radio.example/evening", first=True, title="Evening talk"
    )
    report = report_on((judged(*RATINGS[0]), None, (seen,), ""), seconds=(61.5, 64.25))
    (review,) = claim_reviews(report, "rich")
    assert invalid(review, "rich") == []
    assert review["itemReviewed"]["firstAppearance"] == {
        "@type": "Clip",
        "startOffset": 61.5,
        "endOffset": 64.25,
        "isPartOf": {
            "@type": "VideoObject",
            "name": "Evening talk",
            "url": "https://radio.example/evening",
        },
    }


def test_protected_evidence_is_no_citation(investigated: Project) -> None:
    """An address that would lead to a protected source is in no record, whatever the profile."""
    account = next(
        row for row in queries.evidence(investigated.db) if row.title == "Special account"
    )
    commands.change_evidence(investigated, investigated.get(Evidence, account.id), protected=True)
    reports = [build(investigated.db, now=NOW, profile=each) for each in ("internal", "public")]
    for report in reports:
        text = json.dumps(claim_reviews(report, "rich"))
        assert "account.pdf" not in text


def the_claim(project: Project) -> Claim:
    """The claim about the cost."""
    return project.get(Claim, queries.claims(project.db)[0].id)
