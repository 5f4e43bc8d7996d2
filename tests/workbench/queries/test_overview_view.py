"""The view `claim_overview`: what is derived there holds for every way to get there."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.model import Citation, Claim, EvidenceKind, Stance, Tag
from workbench.project import Project
from workbench.scales import scale


def overview(project: Project, claim: Claim, column: str) -> object:
    """One column of a claim's line in the view."""
    row = project.db.execute(f"SELECT {column} FROM claim_overview WHERE id = ?", (claim.id,))
    return row.fetchone()[0]


@pytest.fixture
def claim(project: Project) -> Claim:
    """A claim."""
    return commands.add_claim(project, text="The pier is 80 metres long.")


def cited(project: Project, claim: Claim, title: str, stance: Stance) -> Citation:
    """Evidence of its own, cited as a whole."""
    evidence = commands.add_evidence(project, kind=EvidenceKind.VISIT, title=title)
    return commands.cite(project, claim, stance=stance, evidence=evidence)


def test_a_verdict_is_looked_at_again_when_evidence_under_it_is_gone(
    project: Project, claim: Claim
) -> None:
    """Whatever stood for or against when it was given; context does not count."""
    kept = cited(project, claim, "Tape measure", Stance.REFUTES)
    context = cited(project, claim, "Old map", Stance.CONTEXT)
    rating = scale("evidence").ratings[0]
    commands.set_verdict(project, claim, rating, rationale="Measured.")
    assert overview(project, claim, "state") == "decided"
    commands.remove_citation(project, context)
    assert overview(project, claim, "state") == "decided"
    commands.remove_citation(project, kept)
    assert overview(project, claim, "state") == "needs-recheck"
    project.undo()
    assert overview(project, claim, "state") == "decided"


def test_a_verdict_is_looked_at_again_when_its_key_evidence_no_longer_is(
    project: Project, claim: Claim
) -> None:
    """A mark that is set and taken off again changes nothing."""
    first = cited(project, claim, "Tape measure", Stance.REFUTES)
    second = cited(project, claim, "Old map", Stance.REFUTES)
    commands.change_citation(project, first, key=True)
    commands.set_verdict(project, claim, scale("evidence").ratings[0], rationale="Measured.")
    commands.change_citation(project, second, key=True)
    commands.change_citation(project, second, key=False)
    assert overview(project, claim, "state") == "decided"
    commands.change_citation(project, first, key=False)
    assert overview(project, claim, "state") == "needs-recheck"
    assert queries.claim_counts(project.db)["needs-recheck"] == 1


def test_priority_is_the_weighted_mean_of_what_was_rated(project: Project, claim: Claim) -> None:
    """0 for low, 50 for medium, 100 for high; nothing where nothing was rated."""
    assert overview(project, claim, "priority") is None
    with project.edit("Rate it") as edit:
        edit.change(claim, harm=3, reach=1)
    assert overview(project, claim, "priority") == 50
    with project.edit("Weigh harm more") as edit:
        edit.change(queries.investigation(project.db), weight_harm=3)
    assert overview(project, claim, "priority") == 75
    with project.edit("Weigh nothing that was rated") as edit:
        edit.change(queries.investigation(project.db), weight_harm=0, weight_reach=0)
    assert overview(project, claim, "priority") is None


def test_tags_are_listed_by_name_and_go_with_their_record(project: Project, claim: Claim) -> None:
    """No tag is left on what is not there."""
    with project.edit("Tag it") as edit:
        for name in ("water", "bridge"):
            edit.add(Tag, record="claim", record_id=claim.id, name=name)
    assert overview(project, claim, "tags") == "bridge, water"
    commands.remove_claim(project, claim)
    assert project.db.execute("SELECT count(*) FROM tag").fetchone() == (0,)
    project.undo()
    assert overview(project, claim, "tags") == "bridge, water"
