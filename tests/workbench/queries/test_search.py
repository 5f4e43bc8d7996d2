"""Search over everything."""

from __future__ import annotations

from workbench import commands, queries
from workbench.exchange import intake
from workbench.model import Capture, Claim, EvidenceKind, Stance
from workbench.project import Project
from workbench.scales import scale
from workbench.spotting import OneLine


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


def test_what_is_called_so_comes_first(project: Project, claims: dict[str, Claim]) -> None:
    """The name itself, then what begins so, whole words before beginnings, new before old."""
    for text in ("A bridgehead was lost.", "Over the bridge.", "Bridge tolls rose.", "Bridge"):
        commands.add_claim(project, text=text)
    found = [hit.title for hit in queries.search(project.db, "bridge", kinds={"claim"})]
    assert found == [
        "Bridge", "Bridge tolls rose.", "Over the bridge.", claims["cost"].text,
        "A bridgehead was lost.",
    ]  # fmt: skip


def test_a_text_is_found_where_its_words_stand_together(project: Project) -> None:
    """Not the first place that has one of the words, but the one that has them all."""
    body = f"A bridge. {'Nothing. ' * 80}The second bridge toll was free.\n"
    text = intake.from_text(body)
    commands.add_evidence(
        project, kind=EvidenceKind.DOCUMENT, title="Ledger", content=text.content, draft=text.draft
    )
    claim = commands.add_claim(project, text="Tolls were free.")
    (hit,) = queries.search(project.db, "toll bridge", kinds={"text", "passage"})
    shown = queries.text(project.db, hit.capture_id)
    assert shown[hit.start : hit.end] == "bridge toll"
    capture = project.get(Capture, hit.capture_id)
    whole = (hit.start - 11, hit.end)
    commands.cite(project, claim, stance=Stance.SUPPORTS, capture=capture, span=whole)
    passage, _ = queries.search(project.db, "toll bridge", kinds={"text", "passage"})
    assert (passage.kind, passage.start, passage.end) == ("passage", hit.start - 11, hit.end)
    assert passage.capture_id == hit.capture_id


def test_tags_views_and_sources_are_found(project: Project) -> None:
    """Tags by name, and by # what has them; speakers by @ with what they said."""
    line = OneLine(text="The pier sank.", speaker="Ilse Brandt", tags=("harbour works",))
    claim = commands.add_line(project, line)
    commands.add_source(project, name="Harbour office")
    commands.save_view(project, name="Harbour today", noun="claims")
    kinds = [hit.kind for hit in queries.search(project.db, "harbour")]
    assert kinds == ["source", "tag", "view"]
    tagged = queries.search(project.db, "#harbour works")
    assert [(hit.kind, hit.owner_id) for hit in tagged] == [
        ("tag", "harbour works"), ("claim", claim.id),
    ]  # fmt: skip
    said = queries.search(project.db, "@Ilse Brandt")
    assert [hit.kind for hit in said] == ["speaker", "claim"]


def test_a_tag_and_a_speaker_are_named_in_any_case(
    project: Project, claims: dict[str, Claim]
) -> None:
    """`#name` and `@name` mind neither case nor accents of a tag, nor the case of a name."""
    claim = commands.add_claim(project, text="The pier leaks.", speaker="Wim Aalders")
    commands.tag_records(project, "claim", [claim.id], add=["Łódź"])
    assert {hit.id for hit in queries.search(project.db, "#lodz")} == {"Łódź", claim.id}
    said = queries.search(project.db, "@WIM aalders", kinds=("claim",))
    assert [hit.id for hit in said] == [claim.id]
    assert queries.search(project.db, "#\ud800") == []


def test_a_snippet_is_short_and_marks_every_word(project: Project) -> None:
    """A long note is cut around its first match."""
    note = f"{'Words before. ' * 40}The north pier and the south pier.{' Words after.' * 40}"
    commands.add_claim(project, text="A claim.", note=note)
    (hit,) = queries.search(project.db, "pier")
    assert len(hit.snippet) < 220
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert hit.snippet.count(f"{queries.OPEN}pier{queries.CLOSE}") == 2


def test_what_was_added_last_is_recent(project: Project, claims: dict[str, Claim]) -> None:
    """The newest of each kind that is asked for."""
    assert [hit.id for hit in queries.recent(project.db, limit=2, kinds={"claim"})] == [
        claims["pier"].id, claims["tower"].id,
    ]  # fmt: skip
