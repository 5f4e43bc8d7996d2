"""Citations: this passage bears on this claim."""

from __future__ import annotations

import pytest

from tests.workbench.commands.conftest import ACCOUNTS
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.exchange.intake import from_text
from workbench.model import Article, Claim, Evidence, Stance, Weight
from workbench.project import Project

TOTAL = (ACCOUNTS.index("Total"), ACCOUNTS.index("Total") + len("Total expenditure"))


def test_a_citation_names_the_words_and_what_stands_around_them(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """A passage is stored as a W3C quote and position, with prefix and suffix."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    commands.cite(
        project, claim, stance=Stance.REFUTES, capture=capture, span=TOTAL, key=True, note="Sum."
    )
    (row,) = queries.citations(project.db, claim.id)
    assert row.passage
    assert (row.passage.start, row.passage.end) == TOTAL
    assert row.passage.exact == "Total expenditure"
    assert row.passage.prefix.endswith("1989\n\n")
    assert row.passage.suffix.startswith(" 1984")
    assert project.undo_label == (
        "Cite “Total expenditure” as refuting “The bridge cost 40 million crowns.”"
    )


def test_key_evidence_comes_first_and_then_the_weightier(
    project: Project, claim: Claim, evidence: Evidence, article: Article
) -> None:
    """What the verdict rests on is seen first."""
    here = queries.captures(project.db, evidence=evidence.id)[0]
    there = queries.captures(project.db, article=article.id)[0]
    commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence, weight=Weight.WEAK)
    commands.cite(project, claim, stance=Stance.SUPPORTS, capture=there, span=(0, 10))
    commands.cite(project, claim, stance=Stance.REFUTES, capture=here, span=TOTAL, key=True)
    stances = [row.citation.stance for row in queries.citations(project.db, claim.id)]
    assert stances == [Stance.REFUTES, Stance.SUPPORTS, Stance.CONTEXT]


def test_the_same_passage_is_cited_once_for_a_claim(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """A second citation of the same words is refused, and says what the first one is."""
    commands.cite(project, claim, stance=Stance.REFUTES, evidence=evidence)
    with pytest.raises(WorkbenchError, match="already \\(refutes\\)"):
        commands.cite(project, claim, stance=Stance.SUPPORTS, evidence=evidence)


def test_two_claims_share_a_passage(project: Project, claim: Claim, evidence: Evidence) -> None:
    """Evidence bears on many claims; the passage goes when the last citation of it goes."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    other = commands.add_claim(project, text="Another.")
    first = commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=TOTAL)
    second = commands.cite(project, other, stance=Stance.CONTEXT, capture=capture, span=TOTAL)
    assert first.passage_id == second.passage_id
    commands.remove_citation(project, first)
    assert len(queries.marks(project.db, capture.id)) == 1
    commands.remove_citation(project, second)
    assert queries.marks(project.db, capture.id) == []


def test_a_place_outside_the_text_is_refused(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """Nothing is cited that is not there."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    for span in ((5, 5), (-1, 4), (0, 10_000)):
        with pytest.raises(WorkbenchError, match="no words at that place"):
            commands.cite(project, claim, stance=Stance.CONTEXT, capture=capture, span=span)


def test_a_citation_can_change_its_mind(project: Project, claim: Claim, evidence: Evidence) -> None:
    """Stance, weight, key and note are corrected in place."""
    made = commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence)
    commands.change_citation(project, made, stance=Stance.REFUTES, key=True)
    (row,) = queries.citations(project.db, claim.id)
    assert (row.citation.stance, row.citation.key) == (Stance.REFUTES, True)


def test_a_citation_is_moved_to_other_words(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """The passage changes, and what was cited before stays in the history; undo brings it back."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    made = commands.cite(
        project, claim, stance=Stance.REFUTES, capture=capture, span=TOTAL, note="Sum."
    )
    moved = commands.move_citation(project, made, capture, (TOTAL[0], TOTAL[1] + 5))
    (row,) = queries.citations(project.db, claim.id)
    assert row.passage
    assert row.passage.exact == "Total expenditure 1984"
    assert (moved.note, moved.stance) == ("Sum.", Stance.REFUTES)
    assert moved.cited_at > made.cited_at
    assert project.undo_label == ("Cite “Total expenditure 1984” instead of “Total expenditure”")
    project.undo()
    (row,) = queries.citations(project.db, claim.id)
    assert row.passage
    assert row.passage.exact == "Total expenditure"


def test_the_same_words_elsewhere_are_as_old_as_they_were(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """Words that merely moved give no reason to look at a verdict again."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    made = commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=TOTAL)
    again = from_text("Corrected.\n\n" + ACCOUNTS)
    newer = commands.add_capture(project, evidence, again.content, again.draft)
    by = len("Corrected.\n\n")
    moved = commands.move_citation(project, made, newer, (TOTAL[0] + by, TOTAL[1] + by))
    assert moved.cited_at == made.cited_at


def test_a_citation_is_not_moved_to_where_it_cannot_be(
    project: Project, claim: Claim, evidence: Evidence, article: Article
) -> None:
    """Not to another document, nor to words cited already, nor without words at all."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    other = queries.captures(project.db, article=article.id)[0]
    made = commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=TOTAL)
    commands.cite(project, claim, stance=Stance.CONTEXT, capture=capture, span=(0, 4))
    whole = commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence)
    for citation, place, span, words in (
        (made, other, (0, 4), "copies of the same thing"),
        (made, capture, TOTAL, "cited already"),
        (made, capture, (0, 4), "cited for this claim already"),
        (whole, capture, (0, 4), "as a whole"),
    ):
        with pytest.raises(WorkbenchError, match=words):
            commands.move_citation(project, citation, place, span)
