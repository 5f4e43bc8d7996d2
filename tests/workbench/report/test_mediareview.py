"""Tests of MediaReview records."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.schemas.validity import invalid
from tests.workbench.report.verdicts import (
    DESK,
    NOW,
    appearances,
    judged,
    report_on,
    spans,
    speakers,
    urls,
    words,
)
from workbench import commands
from workbench.commands import Media
from workbench.errors import WorkbenchError
from workbench.model import Appearance, EvidenceKind, Speaker, Stance
from workbench.project import Project
from workbench.report import build, write_mediareview
from workbench.report.claimreview import embedded
from workbench.report.mediareview import media_reviews
from workbench.scales import scale

MEDIA = scale("media")
TOGETHER = [
    (one, " ".join(each.key for each in others))
    for count in range(4)
    for one in MEDIA.ratings
    for others in combinations([each for each in MEDIA.ratings if each is not one], count)
    if MEDIA.excluded([one.key, *(each.key for each in others)]) is None
]
"""Every rating with every set of others that may hold as well."""
SPEAKER = Speaker(id="s", name="Ilse Brandt")
SEEN = Appearance(id="a", claim_id="c", url="https://posts.example/1", title="A post")


@pytest.mark.parametrize("strict", [False, True], ids=["schema.org", "strict"])
@given(
    chosen=st.sampled_from(TOGETHER),
    speaker=speakers,
    seen=st.lists(appearances, max_size=3),
    original=st.sampled_from(["https://archive.example/é.jpg", "http://images.example/1"]),
    context=st.just("") | words,
    seconds=spans,
)
def test_every_category_is_valid(  # noqa: PLR0917 - all that is known
    strict: bool,
    chosen: tuple[object, str],
    speaker: Speaker,
    seen: list[Appearance],
    original: str,
    context: str,
    seconds: tuple[float, float] | None,
) -> None:
    """Each category alone and with all that go with it makes a record that holds."""
    rating, also = chosen
    verdict = judged(MEDIA, rating, also=also, original_url=original, original_context=context)
    report = report_on((verdict, speaker, seen, ""), seconds=seconds, **DESK)
    (review,) = media_reviews(report, strict=strict)
    assert invalid("mediareview-duke" if strict else "mediareview", review) == []
    assert json.loads(json.dumps(review)) == review


@given(url=urls)
def test_what_is_not_known_is_left_out(url: str) -> None:
    """Without speaker, appearance and a whole address the record is still valid, and shorter."""
    verdict = judged(MEDIA, MEDIA.rating("edited"), original_url=url)
    (review,) = media_reviews(report_on((verdict, None, (), ""), desk=""))
    assert invalid("mediareview", review) == []
    assert ("originalMediaLink" in review) == url.startswith("https:")


@pytest.mark.parametrize(
    ("fields", "speaker", "asked"),
    [({}, SPEAKER, "where the original"), ({"original_url": "https://a.example/"}, None, "who")],
)
def test_the_strict_form_says_what_it_lacks(
    fields: dict[str, str], speaker: Speaker | None, asked: str
) -> None:
    """What the strict schema requires is asked for in a sentence, and not made up."""
    verdict = judged(MEDIA, MEDIA.rating("edited"), **fields)
    with pytest.raises(WorkbenchError, match=asked):
        media_reviews(report_on((verdict, speaker, (SEEN,), ""), **DESK), strict=True)


def test_a_verdict_on_another_scale_has_no_media_review(tmp_path: Path) -> None:
    """What is said of words is no MediaReview, and the sentence says what would be one."""
    evidence = scale("evidence")
    report = report_on((judged(evidence, evidence.ratings[0]), None, (), ""))
    assert media_reviews(report) == []
    with pytest.raises(WorkbenchError, match="scale “Media”"):
        write_mediareview(report, tmp_path / "media.json")
    assert not (tmp_path / "media.json").exists()


def test_a_record_from_a_project(project: Project, tmp_path: Path) -> None:
    """From the verdict in a project to the file: category, original, context, copies."""
    commands.change_investigation(
        project, desk="Plumb Line", desk_url=DESK["desk_url"], report_url="https://p.example/r"
    )
    claim = commands.add_claim(project, text="The bridge fell.", speaker="Ilse Brandt")
    commands.add_appearance(project, claim, url="https://posts.example/1", title="A post")
    picture = commands.add_evidence(project, kind=EvidenceKind.VIDEO, title="The recording")
    commands.cite(project, claim, evidence=picture, stance=Stance.REFUTES)
    commands.set_verdict(
        project,
        claim,
        MEDIA.rating("out-of-context"),
        rationale="It is another bridge.",
        media=Media(
            also=("satire",), original_url="https://old.example/1", original_context="1989."
        ),
    )
    report = build(project.db, now=NOW)
    path = write_mediareview(report, tmp_path / "media.json")
    review = json.loads(path.read_text(encoding="utf-8"))
    assert invalid("mediareview", review) == []
    assert review["mediaAuthenticityCategory"] == [
        "DecontextualizedContent",
        "SatireOrParodyContent",
    ]
    assert review["originalMediaLink"] == "https://old.example/1"
    assert review["originalMediaContextDescription"] == "1989."
    assert review["associatedClaimReview"] == {
        "@type": "ClaimReview",
        "url": "https://p.example/r",
    }
    assert review["itemReviewed"]["mediaItemAppearance"] == [
        {
            "@type": "VideoObjectSnapshot",
            "description": "A post",
            "contentUrl": "https://posts.example/1",
        }
    ]
    kinds = [each["@type"] for each in json.loads(embedded(report))]
    assert kinds == ["ClaimReview", "MediaReview"]
    assert "Out of context, Satire or parody" in embedded(report)
