"""Claims: taken from an article, typed in, imported, corrected, taken away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.model import Article, Claim, Evidence, RelationKind, Stance
from workbench.project import Project
from workbench.scales import scale
from workbench.spotting import spot


def test_a_claim_knows_its_speaker_by_name(project: Project) -> None:
    """The same name is the same speaker, however it is spaced."""
    commands.add_claim(project, text="One.", speaker="Ilse Brandt", speaker_role="Mayor")
    commands.add_claim(project, text="Two.", speaker=" Ilse  Brandt ")
    (speaker,) = queries.speakers(project.db)
    assert (speaker.name, speaker.role, speaker.claims) == ("Ilse Brandt", "Mayor", 2)


def test_a_claim_from_an_article_appears_there_first(project: Project, article: Article) -> None:
    """A claim that is picked from a text keeps its exact place, as its first appearance."""
    made = commands.add_claim(project, text="Nobody was paid.", article=article, span=(38, 67))
    (row,) = queries.claim(project.db, made.id).appearances
    assert row.appearance.first
    assert row.passage
    assert row.passage.exact == "Nobody was paid for the land."


def test_accepted_candidates_are_one_edit(project: Project, article: Article) -> None:
    """Picking any number of candidates is one step, and one undo takes all back."""
    text = queries.text(project.db, queries.captures(project.db, article=article.id)[0].id)
    candidates = [replace(c, speaker="Ilse Brandt") for c in spot(text)]
    assert candidates
    made = commands.accept_candidates(project, article, candidates)
    assert [row.text for row in queries.claims(project.db)] == [c.text for c in candidates]
    assert len(made) == len(candidates)
    project.undo()
    assert queries.claims(project.db) == []
    assert queries.speakers(project.db) == []


def test_imported_claims_are_one_edit_with_their_speakers(project: Project) -> None:
    """A sheet of claims comes in whole, its speakers found or added."""
    rows = [{"text": f"Claim {i}.", "speaker": ("Ana", "", "Bo")[i % 3]} for i in range(30)]
    ids = commands.add_claims(project, rows)
    assert [row.id for row in queries.claims(project.db)] == ids
    assert {(s.name, s.claims) for s in queries.speakers(project.db)} == {("Ana", 10), ("Bo", 10)}
    assert project.undo_label == "Import claims"


def test_an_import_with_a_bad_row_changes_nothing(project: Project) -> None:
    """A row without wording is named, and none of the rows comes in."""
    with pytest.raises(WorkbenchError, match="Row 2"):
        commands.add_claims(project, [{"text": "One.", "speaker": "Ana"}, {"text": " "}])
    assert queries.claims(project.db) == []
    assert queries.speakers(project.db) == []


def test_a_claim_without_wording_is_refused(project: Project) -> None:
    """A claim is at least a wording."""
    with pytest.raises(WorkbenchError, match="wording is missing"):
        commands.add_claim(project, text="  ")


def test_a_claim_is_corrected_field_by_field(project: Project, claim: Claim) -> None:
    """What is not named stays."""
    changed = commands.change_claim(project, claim, place="Council", speaker="")
    assert (changed.text, changed.place, changed.speaker_id) == (claim.text, "Council", None)


def test_a_removed_claim_comes_back_whole(
    project: Project, claim: Claim, article: Article, evidence: Evidence
) -> None:
    """Deleting a claim takes all that is said of it, and undo brings all of it back."""
    other = commands.add_claim(project, text="It did not.")
    commands.relate_claims(project, other, RelationKind.DENIES, claim)
    commands.ask_question(project, claim, "What do the accounts say?")
    commands.add_appearance(project, claim, article=article, span=(0, 37), first=True)
    commands.cite(project, claim, stance=Stance.REFUTES, evidence=evidence)
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=(20, 40))
    commands.set_verdict(project, claim, scale("evidence").rating("refuted"), rationale="See.")
    before = queries.claim(project.db, claim.id)
    commands.remove_claim(project, claim)
    with pytest.raises(NotFound):
        queries.claim(project.db, claim.id)
    assert queries.counts(project.db).citations == 0
    project.undo()
    assert queries.claim(project.db, claim.id) == before


def test_one_appearance_is_the_first(project: Project, claim: Claim) -> None:
    """Naming another first appearance takes the mark from the one before."""
    commands.add_appearance(project, claim, url="https://a.example.org/", first=True)
    commands.add_appearance(project, claim, url="https://b.example.org/", first=True)
    rows = queries.claim(project.db, claim.id).appearances
    assert [(row.appearance.url, row.appearance.first) for row in rows] == [
        ("https://b.example.org/", True),
        ("https://a.example.org/", False),
    ]


def test_an_appearance_needs_a_place(project: Project, claim: Claim) -> None:
    """An appearance nowhere is refused."""
    with pytest.raises(WorkbenchError, match="needs an article, an address or a title"):
        commands.add_appearance(project, claim)


def test_a_claim_is_not_related_to_itself(project: Project, claim: Claim) -> None:
    """A claim cannot deny itself."""
    with pytest.raises(WorkbenchError, match="itself"):
        commands.relate_claims(project, claim, RelationKind.DENIES, claim)
