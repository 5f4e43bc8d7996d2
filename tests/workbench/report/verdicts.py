"""Verdicts of every kind, invented, and reports that show them: what tests of records share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from workbench.model import (
    Appearance,
    Claim,
    Correction,
    CorrectionKind,
    Investigation,
    Speaker,
    SpeakerKind,
    Verdict,
)
from workbench.report import Report
from workbench.report.contents import Appeared, CheckedClaim, Judged
from workbench.scales import Rating, RatingScale, scales

NOW = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)
RATINGS = [(scale, rating) for scale in scales().values() for rating in scale.ratings]
DESK = {"desk_url": "https://plumbline.example.org/"}

words = st.text(min_size=1).filter(str.strip)
dates = st.sampled_from(["", "2026", "2026-01", "2026-01-07"])
urls = st.sampled_from(["", "https://example.org/é?a=b", "javascript:alert(1)", "nowhere"])
spans = st.none() | st.sampled_from([(0.0, 4.25), (3599.5, 3601.0)])
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
corrections = st.builds(
    Correction,
    id=st.just("k"),
    claim_id=st.just("c"),
    kind=st.sampled_from(CorrectionKind),
    text=words,
    corrected_at=st.just(NOW),
)


def judged(scale: RatingScale, rating: Rating, **fields: Any) -> Judged:
    """A verdict of this rating."""
    verdict = Verdict(
        id="0198-v",
        claim_id="c",
        scale=scale.key,
        rating=rating.key,
        label=rating.label,
        definition=rating.definition,
        made_at=NOW,
        **{"rationale": "Because."} | fields,
    )
    return Judged(verdict=verdict, scale=scale, rating=rating)


def report_on(
    *claims: tuple[Judged, Speaker | None, Sequence[Appearance], str],
    told: Sequence[Correction] = (),
    seconds: tuple[float, float] | None = None,
    **investigation: str,
) -> Report:
    """A report that shows these claims, each with its verdict."""
    desk = {"desk": "Plumb Line", "report_url": "https://plumbline.example.org/bridge"}
    return Report(
        investigation=Investigation(id="i", title="Bridge", created_at=NOW, **desk | investigation),
        generated_at=NOW,
        version="1",
        edit=1,
        edit_hash="0" * 64,
        claims=tuple(
            _claim(number, *claim, told, seconds) for number, claim in enumerate(claims, 1)
        ),
        references=(),
        claims_in_project=len(claims),
        gaps=(),
    )


def _claim(  # noqa: PLR0917 - a claim’s parts
    number: int,
    verdict: Judged,
    speaker: Speaker | None,
    seen: Sequence[Appearance],
    made_on: str,
    told: Sequence[Correction],
    seconds: tuple[float, float] | None,
) -> CheckedClaim:
    return CheckedClaim(
        number=number,
        claim=Claim(id=f"c{number}", text="The bridge cost 40.", made_on=made_on, added_at=NOW),
        speaker=speaker,
        appearances=tuple(
            Appeared(appearance=a, reference=None, passage=None, seconds=seconds) for a in seen
        ),
        against=(),
        supporting=(),
        context=(),
        no_bearing=(),
        related=(),
        questions=(),
        verdicts=(verdict,),
        needs_recheck=False,
        corrections=tuple(told),
    )
