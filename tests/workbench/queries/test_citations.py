"""Where cited words stand in a newer copy of the same page."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.exchange import intake
from workbench.model import Capture, CaptureMethod, Citation, Content, EvidenceKind, Stance
from workbench.project import Project
from workbench.reading import Draft

WORDS = "The total expenditure was 61,408,000 crowns"
TEXT = f"City accounts.\n\n{WORDS}, all counted.\n\nSigned, A. Wrede."


@pytest.mark.parametrize(
    ("later", "state"),
    [
        (TEXT, "exact"),
        ("Corrected on Monday.\n\n" + TEXT, "moved"),
        (TEXT + "\n\n" + TEXT, "exact"),
        (f"{WORDS}. {WORDS}.", "ambiguous"),
        ("The page you look for is no longer here.", "lost"),
    ],
)
def test_a_newer_copy_tells_what_became_of_the_words(
    project: Project, later: str, state: str
) -> None:
    """Exact, moved, ambiguous or lost: said, and the passage stays where it was cited."""
    first = intake.from_text(TEXT)
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Accounts", content=first.content, draft=first.draft
    )
    claim = commands.add_claim(project, text="It cost 40 million.")
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    start = TEXT.index(WORDS)
    commands.cite(
        project, claim, stance=Stance.REFUTES, capture=capture, span=(start, start + len(WORDS))
    )
    again = intake.from_text(later)
    commands.add_capture(project, evidence, again.content, again.draft)
    (row,) = queries.citations(project.db, claim.id)
    assert row.state == state
    assert row.passage
    assert row.capture == capture
    assert (row.passage.start, row.passage.exact) == (start, WORDS)
    found = queries.whereabouts(project.db, row.passage, capture)
    if state == "moved":
        assert found.start is not None
        assert later[found.start :].startswith(WORDS)


@pytest.mark.parametrize(
    ("later", "state", "reworded"),
    [
        (TEXT.replace("61,408,000", "64,108,000"), "moved", True),
        (TEXT.replace("61,408,000", "64,108,000") * 2, "ambiguous", True),
        ("Corrected on Monday.\n\n" + TEXT, "moved", False),
        (TEXT.replace("total expenditure", "total\nexpenditure"), "moved", False),
        (f"{WORDS}. {WORDS}.", "ambiguous", False),
        (TEXT, "exact", False),
        ("The page you look for is no longer here.", "lost", False),
    ],
)
def test_words_that_changed_are_told_from_words_that_moved(
    project: Project, later: str, state: str, *, reworded: bool
) -> None:
    """A figure that is another now is not the same words elsewhere; a new line break is."""
    cited, _ = _recaptured(project, later)
    (row,) = queries.citations(project.db, cited.claim_id)
    assert (row.state, row.reworded) == (state, reworded)


def test_a_citation_of_evidence_as_a_whole_has_no_state(project: Project) -> None:
    """Only words can move."""
    evidence = commands.add_evidence(project, kind=EvidenceKind.CALL, title="Call")
    claim = commands.add_claim(project, text="It cost 40 million.")
    commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence)
    assert queries.citations(project.db, claim.id)[0].state is None


def _recaptured(project: Project, later: str) -> tuple[Citation, Capture]:
    """Cite the deciding words of a page, and then capture the page again."""
    first = intake.from_text(TEXT)
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Accounts", content=first.content, draft=first.draft
    )
    claim = commands.add_claim(project, text="It cost 40 million.")
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    start = TEXT.index(WORDS)
    cited = commands.cite(
        project, claim, stance=Stance.REFUTES, capture=capture, span=(start, start + len(WORDS))
    )
    again = intake.from_text(later)
    return cited, commands.add_capture(project, evidence, again.content, again.draft)


def test_the_newest_copy_knows_what_was_cited_from_earlier_ones(project: Project) -> None:
    """Each citation of an earlier copy comes with where its words stand now."""
    cited, newest = _recaptured(project, f"{WORDS}. {WORDS}.")
    (row,) = queries.earlier(project.db, newest.id)
    assert (row.citation.id, row.claim_text) == (cited.id, "It cost 40 million.")
    assert row.location
    assert row.location.state == "ambiguous"
    assert len(row.location.candidates) == 2
    assert queries.earlier(project.db, row.capture.id) == []


def test_words_that_were_moved_by_hand_are_exact_again(project: Project) -> None:
    """After the repair the citation stands in the newest copy, and nothing is left to repair."""
    cited, newest = _recaptured(project, f"{WORDS}. {WORDS}.")
    found = queries.earlier(project.db, newest.id)[0].location
    assert found
    span = found.candidates[1]
    commands.move_citation(project, cited, newest, span)
    (row,) = queries.citations(project.db, cited.claim_id)
    assert row.state == "exact"
    assert row.capture == newest
    assert row.passage
    assert (row.passage.start, row.passage.end) == span
    assert queries.earlier(project.db, newest.id) == []


def test_the_page_of_a_pdf_is_counted_at_its_edges(project: Project) -> None:
    """A passage right after a page's end stands on the next page."""
    content = Content(
        data=b"%PDF-1.4 invented",
        method=CaptureMethod.FILE,
        media_type="application/pdf",
    )
    draft = Draft(text="First page.\fSecond page.", media_type="application/pdf")
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.DOCUMENT, title="Plan", content=content, draft=draft
    )
    claim = commands.add_claim(project, text="There is a plan.")
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    for span in ((0, 10), (12, 18)):
        commands.cite(project, claim, stance=Stance.CONTEXT, capture=capture, span=span)
    assert [row.page for row in queries.citations(project.db, claim.id)] == [1, 2]


def test_looking_for_words_again_can_be_left_to_a_worker(project: Project) -> None:
    """Without looking nothing is known; what a worker found without the project is known then."""
    _cited, newest = _recaptured(project, f"Corrected today, once more.\n\n{WORDS}.")
    (row,) = queries.earlier(project.db, newest.id, search=False)
    assert row.location is None
    text = queries.text(project.db, newest.id)
    queries.find_again(text, newest.text_sha256, [row.passage], stop=lambda: None)
    (row,) = queries.earlier(project.db, newest.id, search=False)
    assert row.location
    assert row.location.state == "moved"
