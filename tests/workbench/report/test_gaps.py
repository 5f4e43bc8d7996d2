"""Tests of what a report says it does not show."""

from __future__ import annotations

from datetime import UTC, datetime

from workbench import commands, queries
from workbench.model import CaptureMethod, Complete, Content, EvidenceKind, Stance
from workbench.project import Project
from workbench.reading import Draft
from workbench.report import Report, build
from workbench.report.contents import Lack
from workbench.scales import scale

NOW = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)


def _lacks(report: Report) -> dict[Lack, tuple[tuple[int, ...], tuple[int, ...]]]:
    return {gap.lack: (gap.claims, gap.references) for gap in report.gaps}


def test_gaps_name_the_claims_and_the_references(example: Report) -> None:
    """Each gap says where it is, and what is in order is not named."""
    assert _lacks(example) == {
        Lack.UNDECIDED: ((2,), ()),
        Lack.UNCITED: ((2,), ()),
        Lack.OPEN_QUESTIONS: ((1,), ()),
        Lack.NO_SPEAKER: ((2,), ()),
        Lack.NO_FIRST: ((2,), ()),
        Lack.NO_SOURCE: ((), (4, 5)),
        Lack.NO_INTERESTS: ((), (3,)),
        Lack.NO_COPY: ((), (4,)),
        Lack.CUT_SHORT: ((), (2,)),
        Lack.COMPLETENESS: ((), (3, 5)),
    }


def test_a_choice_of_claims_is_named(investigated: Project, example: Report) -> None:
    """A report on some of the claims says that there are others."""
    report = build(investigated.db, [example.claims[0].claim.id], now=NOW)
    assert Lack.PARTIAL in _lacks(report)


def test_a_desk_without_name_or_address_is_named(empty: Report) -> None:
    """An investigation that was never filled in lacks its desk and its address."""
    assert set(_lacks(empty)) == {Lack.NO_DESK, Lack.NO_ADDRESS}


def test_resting_on_the_article_alone_is_named(project: Project) -> None:
    """A claim for which only the text under check is cited has no evidence apart from it."""
    text = "The mayor has called the port."
    article = commands.add_article(
        project,
        Draft(text=text, title="A call"),
        Content(data=text.encode(), method=CaptureMethod.PASTE, complete=Complete.YES),
    )
    claim = commands.add_claim(project, text="The mayor called.", article=article, span=(0, 30))
    (capture,) = queries.captures(project.db, article=article.id)
    commands.cite(project, claim, capture=capture, span=(0, 30), stance=Stance.CONTEXT)
    assert _lacks(build(project.db, now=NOW))[Lack.ONLY_ARTICLES] == ((1,), ())
    call = commands.add_evidence(project, kind=EvidenceKind.CALL, title="Call with the port")
    commands.cite(project, claim, evidence=call, stance=Stance.SUPPORTS)
    assert Lack.ONLY_ARTICLES not in _lacks(build(project.db, now=NOW))


def test_evidence_after_the_verdict_is_named(project: Project) -> None:
    """A verdict that newer evidence may overturn is named."""
    claim = commands.add_claim(project, text="The mayor called.")
    rating = scale("evidence").rating("supported")
    commands.set_verdict(project, claim, rating, rationale="She says so.")
    call = commands.add_evidence(project, kind=EvidenceKind.CALL, title="Call with the port")
    commands.cite(project, claim, evidence=call, stance=Stance.REFUTES)
    assert _lacks(build(project.db, now=NOW))[Lack.RECHECK] == ((1,), ())
