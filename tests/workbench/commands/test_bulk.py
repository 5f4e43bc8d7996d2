"""Many records at once: one step, whole or not at all."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.model import Article, Claim, Evidence, RelationKind, Stance, Work
from workbench.project import Project
from workbench.scales import scale

_GONE = (
    "claim", "citation", "question", "verdict", "relation", "appearance", "passage", "tag",
)  # fmt: skip


def test_claims_are_changed_together(project: Project) -> None:
    """What is named is the same in all of them; undo takes all of it back at once."""
    ids = commands.add_claims(project, ({"text": f"Claim {n}"} for n in range(30)))
    done = commands.change_records(
        project, "claims", ids, add_tags=["water"], assignee=" Ada  Ek ", due_on="2026-12-01",
        work=Work.WAITING, reach=3,
    )  # fmt: skip
    assert done == 30
    assert project.undo_label == (
        "Change 30 claims: tag “water”, assignee “Ada Ek”, due “2026-12-01”, work “waiting”, "
        "reach “high”"
    )
    rows = queries.claims(project.db)
    assert {(r.assignee, r.due_on, r.work, r.reach, r.tags) for r in rows} == {
        ("Ada Ek", "2026-12-01", Work.WAITING, 3, "water")
    }
    project.undo()
    assert {(r.assignee, r.tags) for r in queries.claims(project.db)} == {("", "")}


def test_words_still_find_claims_that_were_changed(project: Project) -> None:
    """A change that leaves the words alone leaves full-text search alone."""
    ids = commands.add_claims(project, [{"text": "The ferry was closed."}])
    commands.change_records(project, "claims", ids, topic="Harbour", remove_tags=["none"])
    commands.change_claim(project, project.get(Claim, ids[0]), text="The bridge was closed.")
    assert [r.topic for r in queries.claims(project.db, search="bridge")] == ["Harbour"]
    assert queries.claims(project.db, search="ferry") == []
    assert all(finding.ok for finding in queries.verify(project.db))


def test_deleting_claims_takes_what_belongs_to_them(
    project: Project, claim: Claim, evidence: Evidence, article: Article
) -> None:
    """As with one claim: nothing is left that speaks of it, evidence and articles stay."""
    other = commands.add_claim(project, text="Nobody was paid.", article=article, span=(38, 69))
    commands.relate_claims(project, claim, RelationKind.DENIES, other)
    commands.cite(project, claim, stance=Stance.REFUTES, evidence=evidence)
    (capture,) = queries.captures(project.db, evidence=evidence.id)
    commands.cite(project, claim, stance=Stance.CONTEXT, capture=capture, span=(20, 25))
    commands.ask_question(project, other, "Who was?")
    rating = scale("evidence").rating("refuted")
    commands.set_verdict(project, claim, rating, rationale="So it is.")
    commands.tag_records(project, "claim", [other.id], add=["water"])
    before = _everything(project)
    assert commands.remove_records(project, "claims", [claim.id, other.id]) == 2
    assert project.undo_label == "Delete 2 claims"
    assert {table: _count(project, table) for table in _GONE} == dict.fromkeys(_GONE, 0)
    assert (_count(project, "evidence"), _count(project, "article")) == (1, 1)
    project.undo()
    assert _everything(project) == before


def test_evidence_and_articles_are_deleted_in_numbers(
    project: Project, claim: Claim, evidence: Evidence, article: Article
) -> None:
    """Their captures and citations go with them; claims stay."""
    commands.cite(project, claim, stance=Stance.REFUTES, evidence=evidence)
    commands.add_appearance(project, claim, article=article, span=(0, 37))
    commands.remove_records(project, "evidence", [evidence.id])
    commands.remove_records(project, "articles", [article.id])
    for table in ("evidence", "article", "capture", "citation", "appearance", "passage"):
        assert _count(project, table) == 0
    assert _count(project, "claim") == 1


def test_sources_and_speakers_in_use_stay(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """The sentence names one of them and says how many use them."""
    (source,), (speaker,) = queries.sources(project.db), queries.speakers(project.db)
    with pytest.raises(WorkbenchError, match="City of Norrhamn stands behind 1 piece"):
        commands.remove_records(project, "sources", [source.id])
    with pytest.raises(WorkbenchError, match="Ilse Brandt made 1 claim"):
        commands.remove_records(project, "speakers", [speaker.id])
    commands.change_claim(project, claim, speaker="")
    commands.change_evidence(project, evidence, source="")
    assert commands.remove_records(project, "sources", [source.id]) == 1
    assert commands.remove_records(project, "speakers", [speaker.id]) == 1


def test_what_is_gone_or_makes_no_sense_stops_all_of_it(project: Project, claim: Claim) -> None:
    """Nothing is changed by half."""
    with pytest.raises(NotFound, match="1 of the chosen records"):
        commands.change_records(project, "claims", [claim.id, "gone"], topic="X")
    with pytest.raises(WorkbenchError, match="not of the form"):
        commands.change_records(project, "claims", [claim.id], due_on="soon")
    with pytest.raises(WorkbenchError, match="no list"):
        commands.remove_records(project, "birds", [])
    with pytest.raises(TypeError):
        commands.change_records(project, "sources", [], topic="X")
    assert queries.claim(project.db, claim.id).row.topic == ""


def test_evidence_is_marked_sensitive_together(project: Project, evidence: Evidence) -> None:
    """The label says so."""
    commands.change_records(project, "evidence", [evidence.id], sensitive=True)
    assert project.get(Evidence, evidence.id).sensitive
    assert project.undo_label == "Change 1 piece of evidence: sensitive"


def _count(project: Project, table: str) -> int:
    return int(project.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _everything(project: Project) -> set[tuple[object, ...]]:
    return {(t, *r) for t in _GONE for r in project.db.execute(f"SELECT * FROM {t}")}
