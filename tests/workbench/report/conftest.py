"""What tests of reports share: a small investigation with something of everything in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from workbench import commands
from workbench.model import (
    Article,
    CaptureMethod,
    Claim,
    Complete,
    Confidence,
    Content,
    EvidenceKind,
    RelationKind,
    SourceClass,
    Stance,
    Weight,
)
from workbench.project import Project
from workbench.queries import captures
from workbench.reading import Draft
from workbench.report import Report, build
from workbench.scales import scale

NOW = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)

_ARTICLE = "Mayor Ilse Brandt said: “We built it for forty million.” The harbour was calm."
_ACCOUNT = "Page one.\fTotal expenditure: 61,408,000 crowns.\nThe grant of the state is included."
_LETTER = "拝啓　制作費はすべて当市が負担いたしました。"
_FIELD_BOOK = "كان ارتفاعها حينئذ 4.212 مترًا فوق مستوى سطح البحر."


@pytest.fixture
def investigated(project: Project) -> Project:
    """A project with two claims; of the first, one of everything that a report can show."""
    commands.change_investigation(
        project,
        title="Harbour bridge",
        summary="What the bridge cost.",
        desk="Plumb Line",
        desk_url="https://plumbline.example.org/",
        report_url="https://plumbline.example.org/harbour-bridge",
    )
    article = _article(project)
    cost = _cost(project, article)
    calm = commands.add_claim(project, text="The harbour was calm.")
    commands.relate_claims(project, cost, RelationKind.CONTRADICTS, calm, note="In part.")
    _account(project, cost)
    _letter(project, cost)
    _others(project, cost)
    _questions(project, cost)
    _verdicts(project, cost)
    return project


@pytest.fixture
def example(investigated: Project) -> Report:
    """The report on that project."""
    return build(investigated.db, now=NOW)


@pytest.fixture
def empty(project: Project) -> Report:
    """The report on a project that holds nothing."""
    return build(project.db, now=NOW)


def _cite(project: Project, claim: Claim, evidence_id: str, words: str, **fields: Any) -> None:
    (capture,) = captures(project.db, evidence=evidence_id)
    text = project.store.text(capture.text_sha256)
    start = text.index(words)
    commands.cite(project, claim, capture=capture, span=(start, start + len(words)), **fields)


def _article(project: Project) -> Article:
    return commands.add_article(
        project,
        Draft(
            text=_ARTICLE,
            title="Whose bridge?",
            byline="Maja Stenrud",
            publisher="The Courier",
            published_on="2026-01-05",
            language="en",
        ),
        Content(
            data=b"<p>Whose bridge?</p>",
            method=CaptureMethod.FETCH,
            requested_url="http://courier.example.com/bridge",
            final_url="https://courier.example.com/bridge",
            http_status=200,
            complete=Complete.YES,
        ),
        note="Read on the day it was printed.",
    )


def _cost(project: Project, article: Article) -> Claim:
    start = _ARTICLE.index("“We built")
    claim = commands.add_claim(
        project,
        text="The harbour bridge cost 40 million crowns.",
        quote="We built it for forty million.",
        speaker="Ilse Brandt",
        speaker_role="Mayor of Norrhamn",
        made_on="2026-01-04",
        place="Norrhamn, city council",
        note="Checked as the whole cost to the public.",
        article=article,
        span=(start, start + 31),
    )
    commands.add_appearance(
        project,
        claim,
        url="https://council.example.org/stream",
        title="Stream of the meeting",
        appeared_on="2026-01-04",
        note="At 00:41:07.",
    )
    return claim


def _account(project: Project, claim: Claim) -> None:
    commands.add_source(
        project,
        name="City Treasurer",
        source_class=SourceClass.PRIMARY,
        interests="Answers to the mayor.",
        url="https://norrhamn.example.org/treasury",
    )
    account = commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title="Special account",
        source="City Treasurer",
        author="The treasurer",
        published_on="1990",
        url="https://bücher.example/account.pdf",
        reference="Annex 7",
        note="At the prices of the time.",
        content=Content(
            data=b"%PDF account",
            method=CaptureMethod.FILE,
            filename="account.pdf",
            media_type="application/pdf",
            complete=Complete.NO,
            complete_reason="the scan ends at page 2",
        ),
        draft=Draft(text=_ACCOUNT, media_type="application/pdf", tool="test 1"),
    )
    _cite(
        project,
        claim,
        account.id,
        "Total expenditure: 61,408,000 crowns.",
        stance=Stance.REFUTES,
        weight=Weight.STRONG,
        key=True,
        note="The audited total.",
    )
    _cite(
        project,
        claim,
        account.id,
        "The grant of the state is included.",
        stance=Stance.CONTEXT,
    )


def _letter(project: Project, claim: Claim) -> None:
    letter = commands.add_evidence(
        project,
        kind=EvidenceKind.LETTER,
        title="Letter about the lanterns",
        source="City of Shiomihama",
        with_whom="Chihiro Morikawa",
        channel="post",
        occurred_on="1989-04-03",
        place="Shiomihama",
        reference="T 9/1989",
        method="Copied in the reading room.",
        language="ja",
        content=Content(data=_LETTER.encode(), method=CaptureMethod.RECORD),
        draft=Draft(text=_LETTER),
    )
    words = "制作費はすべて当市が負担いたしました"
    _cite(project, claim, letter.id, words, stance=Stance.SUPPORTS, weight=Weight.WEAK)


def _others(project: Project, claim: Claim) -> None:
    book = commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title="Field book",
        language="ar",
        content=Content(data=_FIELD_BOOK.encode(), method=CaptureMethod.PASTE),
        draft=Draft(text=_FIELD_BOOK),
    )
    _cite(project, claim, book.id, _FIELD_BOOK, stance=Stance.NO_BEARING)
    call = commands.add_evidence(
        project, kind=EvidenceKind.CALL, title="Call with the treasurer", with_whom="Sanna Wik"
    )
    commands.cite(project, claim, evidence=call, stance=Stance.CONTEXT, weight=Weight.WEAK)


def _questions(project: Project, claim: Claim) -> None:
    commands.ask_question(project, claim, "How did the contractor’s claim end?")
    asked = commands.ask_question(project, claim, "Is there a total?")
    commands.answer_question(project, asked, "Yes, in the special account.")


def _verdicts(project: Project, claim: Claim) -> None:
    evidence = scale("evidence")
    commands.set_verdict(
        project,
        claim,
        evidence.rating("conflicting"),
        rationale="The award names forty million, the Port sixty.",
        confidence=Confidence.MEDIUM,
        unknown="The final account.",
    )
    project.actor = "M. Lind"
    commands.set_verdict(
        project,
        claim,
        evidence.rating("refuted"),
        rationale="The account puts the whole at 61,408,000 crowns.",
        confidence=Confidence.HIGH,
        unknown="A claim in court.",
        reason="The special account was found.",
    )
