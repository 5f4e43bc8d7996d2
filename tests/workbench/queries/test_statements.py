"""Drafts and their statements, as lists and progress show them."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import Article, Capture, EvidenceKind, Outcome
from workbench.project import Project
from workbench.scales import scale

TEXT = "The bridge cost nine million crowns. It was opened in 2019. Nobody was paid in 2020."


@pytest.fixture
def draft(project: Project) -> Article:
    """A draft with three statements."""
    found = from_text(TEXT)
    made = commands.add_article(project, found.text(), found.content, as_draft=True)
    spans = [(0, 36), (37, 59), (60, len(TEXT))]
    commands.mark_statements(project, made, _capture(project, made), spans)
    return made


def _capture(project: Project, draft: Article) -> Capture:
    found = queries.draft_capture(project.db, draft.id)
    assert found
    return found


def test_drafts_are_listed_with_how_far_they_are(project: Project, draft: Article) -> None:
    """Articles that are none are not in the list."""
    other = from_text("Somebody else said that it rained.")
    commands.add_article(project, other.text(), other.content)
    first = queries.statements(project.db, draft.id)[0].statement
    commands.change_statements(project, [first], outcome=Outcome.WRONG)
    (row,) = queries.drafts(project.db)
    assert (row.id, row.marked, row.ticked, row.versions) == (draft.id, 3, 1, 1)


def test_progress_counts_each_outcome_and_what_has_no_source(
    project: Project, draft: Article
) -> None:
    """Ticked off without a source is told."""
    first, second, _ = (row.statement for row in queries.statements(project.db, draft.id))
    commands.change_statements(project, [first], outcome=Outcome.RIGHT)
    commands.change_statements(project, [second], outcome=Outcome.WRONG, source="a call")
    done = queries.checked(queries.statements(project.db, draft.id))
    assert (done.marked, done.ticked, done.open, done.right, done.wrong) == (3, 2, 1, 1, 1)
    assert (done.bare, done.left) == (1, 0)


def test_a_page_of_the_proof_is_told(project: Project, draft: Article) -> None:
    """Where to look in a document of many pages."""
    from tests.workbench.reading.conftest import pdf_bytes  # noqa: PLC0415 - only here
    from workbench.exchange.intake import from_bytes  # noqa: PLC0415

    pages = [[(72, 720, 12, "Nothing here.")], [(72, 720, 12, "It cost nine million crowns.")]]
    found = from_bytes(pdf_bytes(pages), "accounts.pdf")
    made = commands.add_evidence(
        project, kind=EvidenceKind.DOCUMENT, title="Accounts", content=found.content,
        draft=found.draft,
    )  # fmt: skip
    (copy,) = queries.captures(project.db, evidence=made.id)
    text = queries.text(project.db, copy.id)
    at = text.index("nine million")
    first = queries.statements(project.db, draft.id)[0].statement
    commands.change_statements(project, [first], outcome=Outcome.RIGHT, proof=(copy, (at, at + 12)))
    row = queries.statements(project.db, draft.id)[0]
    assert (row.page, row.evidence and row.evidence.title) == (2, "Accounts")


def test_a_statement_like_a_claim_is_offered_with_its_verdict(
    project: Project, draft: Article
) -> None:
    """What was checked before need not be checked twice."""
    claim = commands.add_claim(project, text="The bridge cost nine million crowns in all.")
    commands.set_verdict(project, claim, scale("evidence").rating("refuted"), rationale="Eleven.")
    first = queries.statements(project.db, draft.id)[0]
    (found,) = queries.likenesses(project.db, first.words)
    assert (found.row.id, found.row.rating_label) == (claim.id, "Refuted")
    commands.change_statements(project, [first.statement], outcome=Outcome.WRONG, claim_id=claim.id)
    row = queries.statements(project.db, draft.id)[0]
    assert (row.claim, row.verdict, row.is_bare) == (claim, "Refuted", False)
    assert queries.likenesses(project.db, "The weather was fine all week long.") == []


def test_marks_stand_in_the_order_of_the_text(project: Project, draft: Article) -> None:
    """As the reader paints them."""
    marks = queries.statement_marks(project.db, _capture(project, draft).id)
    assert [(mark.start, mark.end, mark.outcome) for mark in marks] == [
        (0, 36, Outcome.OPEN), (37, 59, Outcome.OPEN), (60, len(TEXT), Outcome.OPEN),
    ]  # fmt: skip


def test_a_statement_is_found_by_the_beginning_of_its_id(project: Project, draft: Article) -> None:
    """As every record."""
    first = queries.statements(project.db, draft.id)[0]
    assert queries.find_statement(project.db, first.id) == first.statement
