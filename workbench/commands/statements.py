"""The statements of a draft: marked, split, joined, unmarked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from workbench.commands.captures import passage_in
from workbench.commands.removal import drop_unused
from workbench.commands.words import short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import Article, Capture, Outcome, Passage, Statement
from workbench.project import Project
from workbench.reading.passages import Selector, select

Span = tuple[int, int]
_STAYS = {Outcome.RIGHT, Outcome.NO_FACT}
"""What also holds for the parts of a statement."""


def mark_statement(
    project: Project, article: Article, capture: Capture, span: Span, /, **fields: Any
) -> Statement:
    """Mark words of a draft as a statement to be checked. No two statements share words."""
    with project.edit("Mark a statement") as edit:
        _check_draft(edit, article, capture)
        text = edit.store.text(capture.text_sha256)
        span = _trimmed(text, span)
        if any(touch(span, known) for known in _spans(edit, capture)):
            raise WorkbenchError(
                "A statement is marked here already. Split it, join it, or unmark it first."
            )
        passage = passage_in(edit, capture, span)
        edit.label = f"Mark “{short(passage.exact)}” as a statement"
        return edit.add(
            Statement, article_id=article.id, passage_id=passage.id, added_at=edit.now, **fields
        )


def mark_statements(
    project: Project, article: Article, capture: Capture, spans: Iterable[Span]
) -> list[str]:
    """Mark many stretches of a draft at once, and return the ids of the statements.

    Those that share words with a marked one, or with one named before, are left out.
    """
    with project.edit(f"Mark the statements of “{short(article.title)}”") as edit:
        _check_draft(edit, article, capture)
        text = edit.store.text(capture.text_sha256)
        wanted = _free([_trimmed(text, span) for span in spans], _spans(edit, capture))
        if not wanted:
            raise WorkbenchError("There is nothing left to mark: all of it is marked already.")
        made = [select(text, *span) for span in wanted]
        ids = edit.add_many(Passage, (passage_row(capture, each) for each in made))
        label = f"Mark {len(ids):,} statements of “{short(article.title)}”"
        edit.label = label if len(ids) > 1 else f"Mark “{short(made[0].exact)}” as a statement"
        shared = {"article_id": article.id, "added_at": edit.now}
        return edit.add_many(Statement, (shared | {"passage_id": each} for each in ids))


def split_statement(project: Project, statement: Statement, at: int) -> tuple[Statement, Statement]:
    """Make two statements of one, cut at a code point of the draft's text.

    What it was checked with stays with both. Both are open again, unless it was right or no fact.
    """
    with project.edit("Split a statement") as edit:
        statement = edit.get(Statement, statement.id)
        whole = edit.get(Passage, statement.passage_id)
        capture = edit.get(Capture, whole.capture_id)
        text = edit.store.text(capture.text_sha256)
        if not whole.start < at < whole.end:
            raise WorkbenchError("Put the caret inside the statement, where it is to be split.")
        spans = [_trimmed(text, span) for span in ((whole.start, at), (at, whole.end))]
        if any(start >= end for start, end in spans):
            raise WorkbenchError("Put the caret inside the statement, where it is to be split.")
        edit.label = f"Split “{short(whole.exact)}”"
        first, second = (passage_in(edit, capture, span) for span in spans)
        fields: dict[str, Any] = {}
        if statement.outcome not in _STAYS:
            fields = {"outcome": Outcome.OPEN, "checked_by": "", "checked_at": None, "wording": ""}
        kept = edit.change(statement, passage_id=first.id, **fields)
        made = _copy(edit, kept, second)
        drop_unused(edit, [whole.id])
        return kept, made


def join_statements(project: Project, statements: Sequence[Statement]) -> Statement:
    """Make one statement of several that follow each other, with all words between them.

    It is open again, unless all had one outcome; sources and notes are put together.
    """
    if len({each.id for each in statements}) < 2:
        raise WorkbenchError("Choose two or more statements to join.")
    with project.edit("Join statements") as edit:
        those = [edit.get(Statement, each.id) for each in statements]
        placed = [(edit.get(Passage, each.passage_id), each) for each in those]
        placed.sort(key=lambda pair: pair[0].start)
        passages = [passage for passage, _ in placed]
        if len({passage.capture_id for passage in passages}) > 1:
            raise WorkbenchError("Only statements of one version of a draft can be joined.")
        capture = edit.get(Capture, passages[0].capture_id)
        span = (passages[0].start, max(passage.end for passage in passages))
        within = [each for each in _spans(edit, capture) if touch(span, each)]
        if len(within) > len(placed):
            raise WorkbenchError("Another statement stands between these. Join that, too.")
        rest = [each for _, each in placed[1:]]
        edit.remove_rows(Statement, edit.find_rows(Statement, "id", [each.id for each in rest]))
        whole = passage_in(edit, capture, span)
        edit.label = f"Join “{short(whole.exact)}”"
        joined = edit.change(placed[0][1], passage_id=whole.id, **_together([s for _, s in placed]))
        gone = [each for one in those for each in (one.passage_id, one.proof_id)]
        drop_unused(edit, gone)
        return joined


def unmark_statements(project: Project, statements: Sequence[Statement]) -> None:
    """Take the marks off; the text stays as it is."""
    if not statements:
        raise WorkbenchError("Choose the statements first.")
    with project.edit("Unmark statements") as edit:
        ids = [each.id for each in statements]
        found = edit.find_rows(Statement, "id", ids)
        if len(ids) == 1:
            words = edit.get(Passage, edit.get(Statement, ids[0]).passage_id).exact
            edit.label = f"Unmark “{short(words)}”"
        else:
            edit.label = f"Unmark {len(ids):,} statements"
        edit.remove_rows(Statement, found)
        drop_unused(edit, [row[name] for row in found for name in ("passage_id", "proof_id")])


def move_statement(
    project: Project, statement: Statement, capture: Capture, span: Span
) -> Statement:
    """Let a statement stand at other words of its draft. Where they differ, it is open again."""
    with project.edit("Move a statement") as edit:
        statement = edit.get(Statement, statement.id)
        old = edit.get(Passage, statement.passage_id)
        if capture.article_id != statement.article_id:
            raise WorkbenchError("A statement is moved within the versions of its own draft.")
        text = edit.store.text(capture.text_sha256)
        span = _trimmed(text, span)
        others = _spans(edit, capture)
        if old.capture_id == capture.id:
            others.remove((old.start, old.end))
        if any(touch(span, known) for known in others):
            raise WorkbenchError(
                "A statement is marked here already. Split it, join it, or unmark it first."
            )
        new = passage_in(edit, capture, span)
        edit.label = f"Let the statement be “{short(new.exact, 40)}”"
        moved = edit.change(statement, passage_id=new.id, **reopened(old.exact, new.exact))
        drop_unused(edit, [old.id] if new.id != old.id else [])
        return moved


def reopened(before: str, now: str) -> dict[str, Any]:
    """Give what changes of a statement whose words are others now."""
    if before.split() == now.split():
        return {}
    return {"outcome": Outcome.OPEN, "checked_by": "", "checked_at": None}


def passage_row(capture: Capture, found: Selector) -> dict[str, Any]:
    """Give the fields of a passage."""
    return {
        "capture_id": capture.id,
        "start": found.start,
        "end": found.end,
        "exact": found.exact,
        "prefix": found.prefix,
        "suffix": found.suffix,
    }


def touch(one: Span, other: Span) -> bool:
    """Tell whether two stretches share words."""
    return one[0] < other[1] and one[1] > other[0]


def _check_draft(edit: Edit, article: Article, capture: Capture) -> None:
    if not edit.get(Article, article.id).draft:
        edit.change(article, draft=True)
    if edit.get(Capture, capture.id).article_id != article.id:
        raise WorkbenchError("Statements are marked in the text of the draft itself.")
    if not capture.text_sha256:
        raise WorkbenchError(f"“{short(article.title)}” holds no text that can be marked.")


def _together(statements: Sequence[Statement]) -> dict[str, Any]:
    """Give the fields of one statement that stands for several."""
    first = statements[0]
    alike = {each.outcome for each in statements} == {first.outcome}
    fields: dict[str, Any] = {
        name: _lines(getattr(each, name) for each in statements)
        for name in ("source", "note", "wording")
    }
    for name in ("proof_id", "evidence_id", "claim_id"):
        fields[name] = next(filter(None, (getattr(each, name) for each in statements)), None)
    if fields["proof_id"]:
        fields["evidence_id"] = None
    if not alike:
        fields |= {"outcome": Outcome.OPEN, "checked_by": "", "checked_at": None}
    return fields


def _lines(words: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(filter(None, words)))


def _copy(edit: Edit, statement: Statement, passage: Passage) -> Statement:
    return edit.add(
        Statement,
        article_id=statement.article_id,
        passage_id=passage.id,
        outcome=statement.outcome,
        evidence_id=statement.evidence_id,
        proof_id=statement.proof_id,
        claim_id=statement.claim_id,
        source=statement.source,
        note=statement.note,
        checked_by=statement.checked_by,
        checked_at=statement.checked_at,
        added_at=edit.now,
    )


def _spans(edit: Edit, capture: Capture) -> list[Span]:
    """Give where statements stand in a version of a draft, in order."""
    marked = {each.passage_id for each in edit.find(Statement, article_id=capture.article_id)}
    there = edit.find(Passage, capture_id=capture.id)
    return sorted((each.start, each.end) for each in there if each.id in marked)


def _free(wanted: Iterable[Span], known: Sequence[Span]) -> list[Span]:
    """Give the spans that share no words with known ones, nor with each other."""
    free: list[Span] = []
    starts, reach = [start for start, _ in known], 0
    for start, end in sorted(set(wanted)):
        at = bisect_right(starts, end - 1)
        if start < end and start >= reach and not (at and known[at - 1][1] > start):
            free.append((start, end))
            reach = end
    return free


def _trimmed(text: str, span: Span) -> Span:
    """Leave out white space at either end."""
    start, end = max(0, span[0]), min(len(text), span[1])
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start >= end:
        raise WorkbenchError("There are no words at that place of the text.")
    return start, end
