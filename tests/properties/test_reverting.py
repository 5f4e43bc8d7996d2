"""Rules that hold when any older edit is taken back, and anything deleted comes back."""

from __future__ import annotations

import contextlib
import functools
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench import commands, journal, queries, rows
from workbench.errors import WorkbenchError
from workbench.exchange import intake
from workbench.model import (
    Appearance,
    Article,
    Capture,
    Citation,
    Claim,
    Evidence,
    EvidenceKind,
    Passage,
    Question,
    Record,
    RelationKind,
    Stance,
    Tag,
)
from workbench.project import Project
from workbench.scales import scale

TEXT = "The ferry carried nine hundred people. The quay was closed in May.\n"
STEPS = st.lists(st.tuples(st.integers(0, 18), st.integers(0, 99), st.integers(0, 99)), max_size=14)


@contextlib.contextmanager
def worked(steps: list[tuple[int, int, int]]) -> Iterator[Project]:
    """Give a project on which somebody has worked. Its disk may be as lazy as it likes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Ferry.fcw"
        path.write_bytes(fresh())
        with Project.open(path) as project:
            project.db.execute("PRAGMA synchronous = OFF")
            for step in steps:
                with contextlib.suppress(WorkbenchError):  # some things cannot be done twice
                    work(project, *step)
            yield project


@functools.cache
def fresh() -> bytes:
    """A project with one claim and one article, as a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Ferry.fcw"
        with Project.create(path) as project:
            commands.add_claim(project, text="The ferry was full.", speaker="Wim Aalders")
            found = intake.from_text(TEXT)
            commands.add_article(project, found.text(), found.content)
        return path.read_bytes()


def picked(project: Project, record: type[Record], number: int) -> Any:
    """Choose a record by number; an error when there is none."""
    names = project.db.execute(f"SELECT id FROM {rows.table(record)} ORDER BY pk").fetchall()
    if not names:
        raise WorkbenchError("There is none.")
    return project.get(record, names[number % len(names)][0])


def work(project: Project, kind: int, one: int, other: int) -> None:  # noqa: C901, PLR0912
    """Do one thing, to records chosen by number, if there are any."""
    pick = functools.partial(picked, project)
    if kind == 0:
        commands.add_claim(project, text=f"Claim {one}.", speaker=f"Speaker {other % 3}")
    elif kind == 1:
        commands.change_claim(project, pick(Claim, one), note=f"Note {other % 2}")
    elif kind == 2:
        commands.change_claim(project, pick(Claim, one), speaker=f"Speaker {other % 3}")
    elif kind == 3:
        commands.remove_claim(project, pick(Claim, one))
    elif kind == 4:
        commands.ask_question(project, pick(Claim, one), f"Question {other}?")
    elif kind == 5:
        commands.remove_question(project, pick(Question, one))
    elif kind == 6:
        article = pick(Article, other)
        commands.add_appearance(
            project,
            pick(Claim, one),
            article=article,
            span=(0, 9 + other % 3),
            first=other % 2 == 0,
        )
    elif kind == 7:
        content = intake.from_text(TEXT * (1 + other % 3))
        commands.add_evidence(
            project,
            kind=EvidenceKind.DOCUMENT,
            title=f"Log {one}",
            source=f"Source {other % 2}",
            content=content.content,
            draft=content.draft,
        )
    elif kind == 8:
        evidence = pick(Evidence, other)
        capture = queries.captures(project.db, evidence=evidence.id)[0]
        commands.cite(
            project, pick(Claim, one), stance=Stance.REFUTES, capture=capture, span=(4, 9 + one % 3)
        )
    elif kind == 9:
        commands.remove_evidence(project, pick(Evidence, one))
    elif kind == 10:
        commands.remove_citation(project, pick(Citation, one))
    elif kind == 11:
        kinds = list(RelationKind)
        commands.relate_claims(project, pick(Claim, one), kinds[one % 5], pick(Claim, other))
    elif kind == 12:
        rating = scale("evidence").rating("refuted")
        commands.set_verdict(project, pick(Claim, one), rating, rationale="See.", reason="New.")
    elif kind == 13:
        commands.remove_article(project, pick(Article, one))
    elif kind == 14:
        with project.edit("Tag") as edit:
            claim = pick(Claim, one)
            if not edit.find(Tag, record_id=claim.id, name=f"tag {other % 2}"):
                edit.add(Tag, record="claim", record_id=claim.id, name=f"tag {other % 2}")
    elif kind == 15:
        (project.undo if other % 2 else project.redo)()
    else:
        arrange(project, kind, one, other)


def arrange(project: Project, kind: int, one: int, other: int) -> None:
    """Do one thing to what is there already: many claims, or where and how something is cited."""
    pick = functools.partial(picked, project)
    if kind == 16:
        ids = [pick(Claim, one).id, pick(Claim, other).id]
        commands.change_records(project, "claims", ids, add_tags=["wet"], topic=f"Topic {one % 2}")
    elif kind == 17:
        cited = pick(Citation, one)
        if cited.passage_id:
            passage = project.get(Passage, cited.passage_id)
            capture = project.get(Capture, passage.capture_id)
            commands.move_citation(project, cited, capture, (0, 5 + other % 3))
    elif kind == 18:
        cited = pick(Citation, one)
        claim = project.get(Claim, cited.claim_id)
        stance = [*Stance][other % 3]
        commands.arrange_citations(project, claim, stance, [cited.id])


def everything(project: Project) -> dict[tuple[str, str], Any]:
    """Give all rows of all tables of records."""
    return {
        (table, str(row[1])): row
        for table in rows.TYPES
        for row in project.db.execute(f"SELECT * FROM {table}")
    }


def check_sound(project: Project) -> None:
    """Every check holds; and one appearance of a claim, at most, is the first."""
    assert [finding for finding in queries.verify(project.db) if not finding.ok] == []
    firsts = [
        row.claim_id
        for (row,) in [
            (project.get(Appearance, ident),)
            for (ident,) in project.db.execute("SELECT id FROM appearance WHERE first")
        ]
    ]
    assert len(firsts) == len(set(firsts))


@given(STEPS)
@settings(max_examples=8, deadline=None)
def test_taking_back_the_newest_edit_is_what_undo_does(steps: list[tuple[int, int, int]]) -> None:
    """Row for row, down to the integer keys; and undoing that brings it back."""
    with worked(steps) as project:
        seq = journal.head(project.db)[0]
        if (
            project.db.execute("SELECT kind FROM edit WHERE seq = ?", (seq,)).fetchone()[0]
            != "edit"
        ):
            return
        after = everything(project)
        outcome = commands.revert(project, seq)
        reverted = everything(project)
        project.undo()
        assert everything(project) == after
        project.undo()
        assert everything(project) == reverted
        assert outcome.left == ()


@given(STEPS, st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_taking_back_any_edit_leaves_the_project_sound(
    steps: list[tuple[int, int, int]], number: int
) -> None:
    """References, search, chain and the one first appearance hold; rows of others stay."""
    with worked(steps) as project:
        seq = 2 + number % (journal.head(project.db)[0] - 1)
        before = everything(project)
        said = queries.revertible(project.db, seq)
        try:
            outcome = commands.revert(project, seq)
        except WorkbenchError:
            assert everything(project) == before
            assert said.done == 0
            return
        assert (said.done, said.left) == (outcome.done, outcome.left)
        touched = {(c.record, c.record_id) for c in queries.changes(project.db, seq)}
        after = everything(project)
        differing = {k for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
        assert differing <= touched
        assert len(differing) <= outcome.done
        check_sound(project)
        project.undo()
        assert everything(project) == before
        project.redo()
        assert everything(project) == after


@given(STEPS)
@settings(max_examples=10, deadline=None)
def test_whatever_is_in_the_trash_comes_back_or_says_why_not(
    steps: list[tuple[int, int, int]],
) -> None:
    """Each deleted record is there afterwards, with no more in the trash and the project sound."""
    with worked(steps) as project:
        for noun in journal.NOUNS:
            for row in queries.trash(project.db, noun):
                outcome = commands.restore(project, row.record, row.id)
                assert outcome.done >= 1
                assert (row.record, row.id) in everything(project)
            assert queries.trash(project.db, noun) == []
        check_sound(project)


@given(STEPS, STEPS, st.integers(0, 99))
@settings(max_examples=10, deadline=None)
def test_after_a_removal_for_good_all_else_can_be_undone_and_done_again(
    steps: list[tuple[int, int, int]], more: list[tuple[int, int, int]], number: int
) -> None:
    """Down to the empty project and up again; what is gone for good is nowhere on the way."""
    with worked(steps) as project:
        gone = [row for noun in journal.NOUNS for row in queries.trash(project.db, noun)]
        if not gone:
            return
        row = gone[number % len(gone)]
        commands.purge(project, row.record, row.id)
        for step in more:
            with contextlib.suppress(WorkbenchError):
                work(project, *step)
        end, undone = everything(project), 0
        while project.undo_label is not None:
            project.undo()
            undone += 1
            assert (row.record, row.id) not in everything(project)
        check_sound(project)
        for _ in range(undone):
            project.redo()
        assert {key[1] for key in everything(project)} == {key[1] for key in end}
        check_sound(project)
