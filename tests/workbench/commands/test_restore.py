"""An older edit is taken back, and deleted records come back, where they still fit."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from workbench import commands, journal, queries
from workbench.commands.removal import drop_if_unused
from workbench.errors import NotFound, WorkbenchError
from workbench.journal import Why
from workbench.model import Appearance, Article, Citation, Claim, Evidence, Stance
from workbench.project import Project
from workbench.scales import scale


def newest(project: Project) -> int:
    """Number the newest edit."""
    return journal.head(project.db)[0]


def test_a_field_goes_back_where_it_was_not_changed_since(project: Project, claim: Claim) -> None:
    """Of two fields of one edit, the one that somebody changed later stays and is named."""
    commands.change_claim(project, claim, place="Council", note="See the minutes.")
    seq = newest(project)
    commands.change_claim(project, claim, note="See the tape.")
    outcome = commands.revert(project, seq)
    now = project.get(Claim, claim.id)
    assert (now.place, now.note) == ("", "See the tape.")
    assert outcome.done == 1
    assert [(left.field, left.why) for left in outcome.left] == [("note", Why.CHANGED)]
    assert outcome.label == f"Revert “Change claim “{claim.text}””"
    assert project.undo().label == outcome.label


def test_what_was_added_stays_when_something_newer_refers_to_it(
    project: Project, article: Article
) -> None:
    """The whole of it: a claim without the appearance that came with it would be half reverted."""
    claim = commands.add_claim(project, text="Paid.", article=article, span=(0, 10))
    seq = newest(project)
    asked = commands.ask_question(project, claim, "By whom?")
    with pytest.raises(WorkbenchError, match="used by something newer"):
        commands.revert(project, seq)
    assert queries.revertible(project.db, seq).done == 0
    commands.remove_question(project, asked)
    assert commands.revert(project, seq).done == 3
    with pytest.raises(NotFound):
        project.get(Claim, claim.id)


def test_the_first_edit_is_not_taken_back(project: Project) -> None:
    """There is no project without it; and what never was cannot be taken back either."""
    with pytest.raises(WorkbenchError, match="made the project"):
        commands.revert(project, 1)
    with pytest.raises(NotFound, match="no edit 99"):
        commands.revert(project, 99)


def test_a_claim_comes_back_with_all_that_went_with_it(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """Questions, citations with their passages, verdicts, as they were."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=(0, 13))
    commands.ask_question(project, claim, "How much?")
    before = queries.claim(project.db, claim.id)
    commands.remove_claim(project, claim)
    (row,) = queries.trash(project.db, "claims")
    assert (row.id, row.title, row.below) == (claim.id, claim.text, "Ilse Brandt")
    assert queries.went_with(project.db, row) == {"question": 1, "citation": 1, "passage": 1}
    outcome = commands.restore(project, row.record, row.id)
    assert (outcome.done, outcome.left) == (4, ())
    assert queries.claim(project.db, claim.id) == before
    assert queries.trash(project.db, "claims") == []


def test_what_no_longer_fits_stays_away_and_is_named(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """The claim comes back without the citation of evidence that is gone; later, with it."""
    commands.cite(project, claim, stance=Stance.REFUTES, evidence=evidence, note="Page 3")
    commands.remove_claim(project, claim)
    commands.remove_evidence(project, evidence)
    outcome = commands.restore(project, "claim", claim.id)
    assert [(left.record, left.words, left.why) for left in outcome.left] == [
        ("citation", "Page 3", Why.LACKS)
    ]
    project.undo()
    commands.restore(project, "evidence", evidence.id)
    assert commands.restore(project, "claim", claim.id).left == ()
    assert project.db.execute("SELECT count(*) FROM citation").fetchone() == (1,)


def test_what_pointed_to_it_points_to_it_again(project: Project, article: Article) -> None:
    """An article that comes back is where the claim appeared once more."""
    claim = commands.add_claim(project, text="Paid.", article=article, span=(0, 10))
    with project.edit("Unlink") as edit:
        (appearance,) = edit.find(Appearance, claim_id=claim.id)
        edit.change(appearance, passage_id=None, place="Hall")
        drop_if_unused(edit, appearance.passage_id)
    commands.revert(project, newest(project))
    assert project.get(Appearance, appearance.id) == appearance


def test_some_of_a_bulk_deletion_come_back(project: Project) -> None:
    """The rest stays in the trash; words find their way among many."""
    claims = [commands.add_claim(project, text=f"Dam {n} holds.") for n in range(5)]
    with project.edit("Delete 5 claims") as edit:
        for claim in claims:
            edit.remove(claim)
    found = queries.trash(project.db, "claims", "dam 3")
    assert [row.title for row in found] == ["Dam 3 holds."]
    outcome = commands.restore(project, "claim", claims[1].id, claims[3].id)
    assert outcome.label == "Restore 2 claims"
    left = queries.trash(project.db, "claims")
    assert [row.title for row in left] == ["Dam 4 holds.", "Dam 2 holds.", "Dam 0 holds."]
    page = queries.trash(project.db, "claims", limit=1, after=(left[0].seq, left[0].n))
    assert [row.title for row in page] == ["Dam 2 holds."]
    assert queries.trash_counts(project.db)["claims"] == 3
    assert queries.in_trash(project.db, claims[0].id) == ("claim", claims[0].id)
    with pytest.raises(NotFound, match="Nothing in the trash"):
        queries.in_trash(project.db, claims[1].id)


def test_a_like_citation_made_since_stands_alone(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """The same evidence is cited once for a claim, also when an older citation is brought back."""
    cited = commands.cite(project, claim, stance=Stance.REFUTES, evidence=evidence)
    commands.remove_citation(project, cited)
    seq = newest(project)
    commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence)
    with pytest.raises(WorkbenchError, match="the like has been added since"):
        commands.revert(project, seq)
    with project.edit("Count") as edit:
        assert len(edit.find(Citation, claim_id=claim.id)) == 1


def test_edits_of_an_older_form_of_the_file_are_taken_back(tmp_path: Path) -> None:
    """Their images lack the columns that came later: these keep their defaults."""
    path = tmp_path / "Bridge.fcw"
    kept = Path(__file__).parents[2] / "formats" / "version-1.fcw.gz"
    path.write_bytes(gzip.decompress(kept.read_bytes()))
    with Project.open(path) as project:
        done = 0
        for edit in queries.history(project.db)[:-1:9]:
            if queries.revertible(project.db, edit.seq).done:
                commands.revert(project, edit.seq)
                done += 1
        assert done > 1
        assert [finding for finding in queries.verify(project.db) if not finding.ok] == []
        for row in queries.trash(project.db, "claims"):
            commands.restore(project, "claim", row.id)
            assert project.get(Claim, row.id).topic == ""
        assert [finding for finding in queries.verify(project.db) if not finding.ok] == []


def test_what_stands_only_once_does_not_come_back_beside_its_like(
    project: Project, claim: Claim
) -> None:
    """An objection that was overridden anew, a rating of others that was mapped anew."""
    waiver = commands.waive(project, "overlong", "claim", claim.id, reason="It is a quotation.")
    commands.withdraw_waiver(project, waiver)
    withdrawn = newest(project)
    commands.waive(project, "overlong", "claim", claim.id, reason="The shortest there is.")
    false, true = (scale("evidence").rating(key) for key in ("refuted", "supported"))
    entry = commands.map_rating(project, "check.example", "Bogus", false)
    commands.remove_rating_map(project, entry)
    removed = newest(project)
    commands.map_rating(project, "check.example", "Bogus", true)
    for seq in (withdrawn, removed):
        with pytest.raises(WorkbenchError, match="the like has been added since"):
            commands.revert(project, seq)
    assert [each.reason for each in queries.waivers(project.db)] == ["The shortest there is."]
    assert [each.rating for each in queries.rating_maps(project.db)] == ["supported"]


def test_what_was_overridden_goes_and_comes_back_with_its_record(
    project: Project, claim: Claim
) -> None:
    """Also of what belongs to the record: its verdict, its questions, its requests for comment."""
    rating = scale("evidence").rating("refuted")
    verdict = commands.set_verdict(project, claim, rating, rationale="No.")
    contact = commands.add_contact(project, claim, whom="The office")
    for record, ident in (("claim", claim.id), ("verdict", verdict.id), ("contact", contact.id)):
        commands.waive(project, "overlong", record, ident, reason=f"Of the {record}.")
    commands.remove_contact(project, contact)
    assert len(queries.waivers(project.db)) == 2
    project.undo()
    commands.remove_claim(project, claim)
    assert queries.waivers(project.db) == []
    outcome = commands.restore(project, "claim", claim.id)
    assert (outcome.done, outcome.left) == (6, ())
    assert len(queries.waivers(project.db)) == 3
