"""Tests of ClaimReview records."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from workbench import commands
from workbench.errors import WorkbenchError
from workbench.model import Appearance, Claim, Investigation, Speaker, SpeakerKind, Verdict
from workbench.project import Project
from workbench.report import Report, build, claim_reviews, write_claimreview
from workbench.report.contents import Appeared, CheckedClaim, Judged
from workbench.scales import Rating, RatingScale, scale, scales

NOW = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)
SCHEMA = json.loads(Path(__file__).with_name("claimreview.schema.json").read_text(encoding="utf-8"))
RATINGS = [(scale, rating) for scale in scales().values() for rating in scale.ratings]

words = st.text(min_size=1).filter(str.strip)
dates = st.sampled_from(["", "2026", "2026-01", "2026-01-07"])
urls = st.sampled_from(["", "https://example.org/é?a=b", "javascript:alert(1)", "nowhere"])
speakers = st.builds(
    Speaker,
    id=st.just("s"),
    name=words,
    kind=st.sampled_from(SpeakerKind),
    role=st.one_of(st.just(""), words),
    same_as=urls,
    wikidata=st.sampled_from(["", "Q42", "q42", "https://www.wikidata.org/wiki/Q42"]),
)
appearances = st.builds(
    Appearance,
    id=st.just("a"),
    claim_id=st.just("c"),
    url=urls,
    title=st.one_of(st.just(""), words),
    appeared_on=dates,
    first=st.booleans(),
)


def invalid(review: dict[str, Any]) -> list[str]:
    """What does not hold with the profile, in words."""
    found = [error.message for error in Draft202012Validator(SCHEMA).iter_errors(review)]
    rating = review["reviewRating"]
    if "ratingValue" in rating:
        worst, value, best = (rating[name] for name in ("worstRating", "ratingValue", "bestRating"))
        found += [] if 1 <= worst <= value <= best and worst < best else [f"{rating}"]
    return found


def judged(scale: RatingScale, rating: Rating) -> Judged:
    """A verdict of this rating."""
    verdict = Verdict(
        id="v",
        claim_id="c",
        scale=scale.key,
        rating=rating.key,
        label=rating.label,
        definition=rating.definition,
        rationale="Because.",
        made_at=NOW,
    )
    return Judged(verdict=verdict, scale=scale, rating=rating)


def report_on(
    *claims: tuple[Judged, Speaker | None, Sequence[Appearance], str], **investigation: str
) -> Report:
    """A report that shows these claims, each with its verdict."""
    desk = {"desk": "Plumb Line", "report_url": "https://plumbline.example.org/bridge"}
    return Report(
        investigation=Investigation(id="i", title="Bridge", created_at=NOW, **desk | investigation),
        generated_at=NOW,
        version="1",
        edit=1,
        edit_hash="0" * 64,
        claims=tuple(_claim(number, *claim) for number, claim in enumerate(claims, 1)),
        references=(),
        claims_in_project=len(claims),
        gaps=(),
    )


def _claim(
    number: int, verdict: Judged, speaker: Speaker | None, seen: Sequence[Appearance], made_on: str
) -> CheckedClaim:
    return CheckedClaim(
        number=number,
        claim=Claim(id=f"c{number}", text="The bridge cost 40.", made_on=made_on, added_at=NOW),
        speaker=speaker,
        appearances=tuple(Appeared(appearance=a, reference=None, passage=None) for a in seen),
        against=(),
        supporting=(),
        context=(),
        no_bearing=(),
        related=(),
        questions=(),
        verdicts=(verdict,),
        needs_recheck=False,
    )


@given(
    rating=st.sampled_from(RATINGS),
    speaker=st.none() | speakers,
    seen=st.lists(appearances, max_size=3),
    made_on=dates,
    desk=st.fixed_dictionaries({"desk": st.one_of(st.just(""), words), "desk_url": urls}),
)
def test_every_rating_of_every_scale_is_valid(
    rating: tuple[RatingScale, Rating],
    speaker: Speaker | None,
    seen: list[Appearance],
    made_on: str,
    desk: dict[str, str],
) -> None:
    """Whatever is known of a claim and whatever its rating, the record is one that Google reads."""
    claim = (judged(*rating), speaker, seen, made_on)
    (review,) = claim_reviews(report_on(claim, **desk))
    assert invalid(review) == []


@pytest.mark.parametrize(("scale", "rating"), RATINGS, ids=lambda each: each.key)
def test_a_rating_has_numbers_only_on_a_line(scale: RatingScale, rating: Rating) -> None:
    """Each rating is valid; the word is always there, the numbers where the scale has them."""
    (review,) = claim_reviews(report_on((judged(scale, rating), None, (), "")))
    assert invalid(review) == []
    assert review["reviewRating"]["alternateName"] == rating.label
    assert ("ratingValue" in review["reviewRating"]) == (rating.value is not None)


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
