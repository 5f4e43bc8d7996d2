"""Tests of how a report is put together."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime

import pytest

import workbench
from workbench import commands, queries
from workbench.errors import NotFound
from workbench.exchange import intake
from workbench.model import (
    Article,
    CaptureMethod,
    Content,
    Evidence,
    EvidenceKind,
    Stance,
    Verdict,
)
from workbench.project import Project
from workbench.report import Report, build
from workbench.report.html import render_html
from workbench.scales import scale

NOW = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)


def test_a_report_is_tied_to_the_state_of_the_file(investigated: Project) -> None:
    """Number and hash are those of the journal's newest edit; time and version are given."""
    report = build(investigated.db, now=NOW)
    newest = queries.history(investigated.db, limit=1)[0]
    assert (report.edit, report.edit_hash) == (newest.seq, newest.hash)
    assert (report.generated_at, report.version) == (NOW, workbench.__version__)


def test_a_report_cannot_be_changed(example: Report) -> None:
    """What was built stays as it is."""
    with pytest.raises(FrozenInstanceError):
        example.version = "2"  # type: ignore[misc]


def test_all_claims_come_in_the_order_they_were_added(example: Report) -> None:
    """Without a choice, every claim is there, numbered from 1."""
    assert [(each.number, each.claim.text) for each in example.claims] == [
        (1, "The harbour bridge cost 40 million crowns."),
        (2, "The harbour was calm."),
    ]


def test_chosen_claims_come_in_the_order_chosen(investigated: Project, example: Report) -> None:
    """A choice is kept, each claim once, and the report knows that there are more."""
    first, second = (each.claim.id for each in example.claims)
    report = build(investigated.db, [second, first, second], now=NOW)
    assert [each.claim.id for each in report.claims] == [second, first]
    alone = build(investigated.db, [second], now=NOW)
    assert (len(alone.claims), alone.claims_in_project) == (1, 2)


def test_no_choice_is_not_an_empty_choice(investigated: Project) -> None:
    """An empty list of claims gives a report without claims."""
    assert build(investigated.db, [], now=NOW).claims == ()


def test_a_claim_that_is_gone_is_an_error(project: Project) -> None:
    """Nobody gets a report that silently lacks a claim."""
    with pytest.raises(NotFound):
        build(project.db, ["019b9851-7400-7000-8000-00000000ffff"], now=NOW)


def test_citations_stand_apart_by_stance(example: Report) -> None:
    """Against, for, context and no bearing are lists of their own, in that order together."""
    claim = example.claims[0]
    stances = [each.citation.stance for each in claim.citations]
    assert stances == [
        Stance.REFUTES,
        Stance.SUPPORTS,
        Stance.CONTEXT,
        Stance.CONTEXT,
        Stance.NO_BEARING,
    ]
    assert [len(each) for each in (claim.against, claim.supporting)] == [1, 1]


def test_a_citation_has_its_passage_its_page_and_its_copy(example: Report) -> None:
    """The exact words, where they stand, and the bytes they were read from are all there."""
    (cited,) = example.claims[0].against
    assert cited.passage is not None
    assert cited.passage.exact == "Total expenditure: 61,408,000 crowns."
    assert cited.page == 2
    assert cited.capture is not None
    assert cited.capture.complete_reason == "the scan ends at page 2"
    assert example.reference(cited.reference).source.interests == "Answers to the mayor."  # type: ignore[union-attr]


def test_evidence_without_bytes_is_cited_as_a_whole(example: Report) -> None:
    """A call has no passage and no copy, and is there all the same."""
    call = next(each for each in example.claims[0].context if each.passage is None)
    item = example.reference(call.reference).item
    assert isinstance(item, Evidence)
    assert (item.with_whom, call.capture) == ("Sanna Wik", None)


def test_references_are_numbered_as_they_are_met(example: Report) -> None:
    """Each article and piece of evidence is listed once, with the claims that refer to it."""
    titles = [each.item.title for each in example.references]
    assert titles == [
        "Whose bridge?",
        "Special account",
        "Letter about the lanterns",
        "Call with the treasurer",
        "Field book",
    ]
    assert [each.number for each in example.references] == [1, 2, 3, 4, 5]
    assert {each.claims for each in example.references} == {(1,)}
    assert isinstance(example.reference(1).item, Article)


def test_a_reference_has_all_its_copies(investigated: Project) -> None:
    """A second capture of the same evidence stands beside the first, newest first."""
    found = queries.find_evidence(investigated.db, "Special account")
    (capture,) = queries.captures(investigated.db, evidence=found.id)
    data = investigated.store.get(capture.sha256) + b" changed"
    content = Content(data=data, method=CaptureMethod.FILE)
    commands.add_capture(investigated, found, content, None)
    report = build(investigated.db, now=NOW)
    (reference,) = [each for each in report.references if each.item.id == found.id]
    assert len(reference.captures) == 2
    assert reference.captures[0].captured_at > reference.captures[1].captured_at


def test_appearances_name_their_article(example: Report) -> None:
    """The first appearance leads, with its passage; one at an address has no reference."""
    first, other = example.claims[0].appearances
    assert (first.appearance.first, first.reference) == (True, 1)
    assert first.passage is not None
    assert first.passage.exact.startswith("“We built")
    assert (other.reference, other.appearance.title) == (None, "Stream of the meeting")


def test_relations_are_seen_from_both_claims(investigated: Project, example: Report) -> None:
    """A relation shows on both its claims; a claim left out of the report has no number."""
    first, second = example.claims
    assert [(each.number, each.outgoing) for each in first.related] == [(2, True)]
    assert [(each.number, each.outgoing) for each in second.related] == [(1, False)]
    alone = build(investigated.db, [first.claim.id], now=NOW)
    assert [each.number for each in alone.claims[0].related] == [None]


def test_questions_are_open_or_answered(example: Report) -> None:
    """A question with an answer is no longer open."""
    claim = example.claims[0]
    assert [each.text for each in claim.open_questions] == ["How did the contractor’s claim end?"]
    assert [each.answer for each in claim.answered] == ["Yes, in the special account."]


def test_the_newest_verdict_counts(example: Report) -> None:
    """Earlier verdicts stay behind it, and the newest says why it differs."""
    newest, earlier = example.claims[0].verdicts
    assert example.claims[0].verdict == newest
    assert (newest.verdict.label, newest.verdict.reason) == (
        "Refuted",
        "The special account was found.",
    )
    assert (newest.scale, newest.rating) == (scale("evidence"), scale("evidence").rating("refuted"))
    assert earlier.verdict.label == "Conflicting evidence"


def test_a_claim_can_lack_a_verdict(example: Report) -> None:
    """No verdict is no error."""
    assert example.claims[1].verdict is None


def test_a_scale_that_is_gone_leaves_the_words(investigated: Project, example: Report) -> None:
    """A verdict on a scale that the program does not know keeps its label and definition."""
    claim = example.claims[1].claim
    own = replace(scale("evidence").rating("refuted"), key="wonky", label="Wonky")
    with investigated.edit("Rate on a scale of another desk") as edit:
        edit.add(
            Verdict,
            claim_id=claim.id,
            scale="another-desk",
            rating=own.key,
            label=own.label,
            definition=own.definition,
            rationale="As they see it.",
            made_at=edit.now,
        )
    judged = build(investigated.db, now=NOW).claims[1].verdict
    assert judged is not None
    assert (judged.verdict.label, judged.scale, judged.rating) == ("Wonky", None, None)


def test_evidence_after_the_verdict_asks_for_a_new_look(investigated: Project) -> None:
    """A claim says that evidence for or against came after its verdict."""
    report = build(investigated.db, now=NOW)
    assert not report.claims[0].needs_recheck
    call = queries.find_evidence(investigated.db, "Call with the treasurer")
    cited = next(each for each in report.claims[0].context if each.passage is None)
    assert report.reference(cited.reference).item == call
    commands.remove_citation(investigated, cited.citation)
    commands.cite(investigated, report.claims[0].claim, evidence=call, stance=Stance.SUPPORTS)
    assert build(investigated.db, now=NOW).claims[0].needs_recheck


@pytest.mark.parametrize(
    ("later", "words"),
    [
        ("This page was taken down.", "In the newest copy these words are no longer found."),
        (
            "The total expenditure was 64,108,000 crowns.",
            "The newest copy says this in other words or figures.",
        ),
        (
            "Corrected. The total expenditure was 61,408,000 crowns.",
            "In the newest copy these words stand elsewhere.",
        ),
    ],
)
def test_the_report_says_when_cited_words_changed(project: Project, later: str, words: str) -> None:
    """A page that changed after it was cited is told to the reader, with the words as cited."""
    first = intake.from_text("The total expenditure was 61,408,000 crowns.")
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Accounts", content=first.content, draft=first.draft
    )
    claim = commands.add_claim(project, text="It cost 40 million.")
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=(0, 43))
    again = intake.from_text(later)
    commands.add_capture(project, evidence, again.content, again.draft)
    html = render_html(build(project.db, now=NOW))
    assert words in html
    assert "The total expenditure was 61,408,000 crowns" in html
