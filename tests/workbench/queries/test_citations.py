"""Where cited words stand in a newer copy of the same page."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.exchange import intake
from workbench.model import EvidenceKind, Stance
from workbench.project import Project

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


def test_a_citation_of_evidence_as_a_whole_has_no_state(project: Project) -> None:
    """Only words can move."""
    evidence = commands.add_evidence(project, kind=EvidenceKind.CALL, title="Call")
    claim = commands.add_claim(project, text="It cost 40 million.")
    commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence)
    assert queries.citations(project.db, claim.id)[0].state is None
