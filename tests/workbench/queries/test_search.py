"""Search over everything."""

from __future__ import annotations

from workbench import commands, queries
from workbench.exchange import intake
from workbench.model import Claim, EvidenceKind, Stance
from workbench.project import Project
from workbench.scales import scale


def test_words_are_found_wherever_they_stand(project: Project, claims: dict[str, Claim]) -> None:
    """Claims, speakers, articles, evidence, their texts and notes are all searched."""
    found = intake.from_text("Zebra headline\n\nThe zebra was seen in the harbour.")
    article = commands.add_article(project, found.text(), found.content)
    text = intake.from_text("Ledger: one zebra, two ferries.")
    evidence = commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title="Zebra ledger",
        content=text.content,
        draft=text.draft,
    )
    commands.add_claim(project, text="There is a zebra.", speaker="Zebra Society")
    commands.ask_question(project, claims["cost"], "Where is the zebra?")
    commands.cite(
        project, claims["land"], stance=Stance.CONTEXT, evidence=evidence, note="Zebra, page 2"
    )
    commands.set_verdict(
        project, claims["pier"], scale("evidence").rating("refuted"), rationale="A zebra crossing."
    )
    hits = queries.search(project.db, "zebra")
    assert sorted(hit.kind for hit in hits) == [
        "article", "claim", "evidence", "note", "note", "note", "speaker", "text", "text",
    ]  # fmt: skip
    owners = {(hit.owner_kind, hit.owner_id) for hit in hits if hit.kind == "text"}
    assert owners == {("article", article.id), ("evidence", evidence.id)}


def test_a_snippet_marks_the_match(project: Project, claims: dict[str, Claim]) -> None:
    """The words around a match come with it, and the match is marked."""
    (hit,) = queries.search(project.db, "pier")
    assert f"north {queries.OPEN}pier{queries.CLOSE} has" in hit.snippet


def test_a_snippet_of_text_without_spaces_is_readable(
    project: Project, claims: dict[str, Claim]
) -> None:
    """What is shown is the sentence, not the pairs of characters that search needs."""
    (hit,) = queries.search(project.db, "タワー")
    assert f"東京{queries.OPEN}タワー{queries.CLOSE}は高い。" in hit.snippet


def test_the_text_of_removed_evidence_is_not_found(project: Project) -> None:
    """What was deleted does not come up, although its bytes wait for an undo."""
    text = intake.from_text("One zebra.")
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.DOCUMENT, title="Ledger", content=text.content, draft=text.draft
    )
    commands.remove_evidence(project, evidence)
    assert queries.search(project.db, "zebra") == []
    project.undo()
    assert len(queries.search(project.db, "zebra")) == 1


def test_no_words_find_nothing(project: Project, claims: dict[str, Claim]) -> None:
    """An empty box, or one with only signs in it, finds nothing."""
    for typed in ("", "  ", "…", '""'):
        assert queries.search(project.db, typed) == []
