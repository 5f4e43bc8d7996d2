"""The journal, as people read it."""

from __future__ import annotations

from workbench import commands, queries
from workbench.model import Claim, ExportKind, RelationKind
from workbench.project import Project
from workbench.scales import scale


def test_history_tells_what_was_done_and_undone(project: Project) -> None:
    """Edits come newest first; what was taken back says so."""
    commands.add_claim(project, text="One.")
    commands.add_claim(project, text="Two.")
    project.undo()
    rows = queries.history(project.db)
    assert [(row.kind, row.label, row.undone) for row in rows] == [
        ("undo", "Add claim “Two.”", False),
        ("edit", "Add claim “Two.”", True),
        ("edit", "Add claim “One.”", False),
        ("start", "Create the project", False),
    ]
    project.redo()
    assert not queries.history(project.db, limit=3)[2].undone


def test_the_history_of_a_claim_is_all_that_concerns_it(
    project: Project, claims: dict[str, Claim]
) -> None:
    """Questions, citations and verdicts of a claim are its history, and what was deleted is too."""
    claim, other = claims["cost"], claims["land"]
    asked = commands.ask_question(project, claim, "How much?")
    commands.remove_question(project, asked)
    commands.ask_question(project, other, "Who?")
    commands.relate_claims(project, other, RelationKind.DENIES, claim)
    commands.set_verdict(project, claim, scale("evidence").rating("refuted"), rationale="See.")
    labels = [row.label for row in queries.history(project.db, claim_id=claim.id)]
    assert labels == [
        f"Rate “{claim.text}” as Refuted",
        "Delete question “How much?”",
        "Ask “How much?”",
        f"Add claim “{claim.text}”",
    ]


def test_changes_show_each_field_before_and_after(
    project: Project, claims: dict[str, Claim]
) -> None:
    """An edit opens into the rows that it changed."""
    commands.change_claim(project, claims["cost"], place="Council")
    seq = queries.history(project.db, limit=1)[0].seq
    (change,) = queries.changes(project.db, seq)
    assert (change.record, change.action) == ("claim", "update")
    assert change.before
    assert change.after
    assert (change.before["place"], change.after["place"]) == ("", "Council")


def test_requests_for_comment_and_what_was_handed_out_are_found(project: Project) -> None:
    """The first are of the history of their claim; the second can be looked at alone."""
    claim = commands.add_claim(project, text="The quay has sunk.")
    commands.add_contact(project, claim, whom="The port", asked_on="2026-01-02")
    commands.add_correction(project, claim, text="It is the pier.")
    commands.waive(project, "not-asked", "claim", claim.id, reason="It was asked by letter.")
    about = [row.label for row in queries.history(project.db, claim_id=claim.id)]
    assert len(about) == 4
    file = commands.HandedOut(
        kind=ExportKind.LIST, format="csv", name="claims.csv", sha256="ab" * 32, size=9, seq=4
    )
    commands.record_exports(project, [file])
    commands.change_claim(project, claim, place="Norrhamn")
    rows = queries.history(project.db, handed_out=True)
    assert [row.label for row in rows] == ["Hand out claims.csv"]
