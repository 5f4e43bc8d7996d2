"""A checked draft handed back: a Word document with a comment on every statement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from workbench import queries
from workbench.errors import WorkbenchError
from workbench.exchange.draft_pages import pages, plain
from workbench.model import Article, Outcome
from workbench.queries import StatementRow
from workbench.reading.commenting import Comment, Table, commented
from workbench.reading.sniffing import DOCX
from workbench.report import wording
from workbench.report.draft_words import DraftWords, initials
from workbench.report.files import write_bytes
from workbench.report.hunting import Hunt, people
from workbench.report.locales import spoken
from workbench.report.wanted import guarded_words

_LEFT_OUT = "[…]"
"""Stands for addresses, numbers and places of files."""
_TROUBLE = {Outcome.OPEN, Outcome.CHANGE, Outcome.WRONG, Outcome.UNCONFIRMED}


class Only(StrEnum):
    """Which statements get a comment."""

    ALL = "all"
    """All but those that are no statements of fact."""
    TICKED = "ticked"
    """Those of which something was found."""
    TROUBLE = "trouble"
    """Those that are not right, or not checked yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All that an annotated draft is made of: plain values, for a job."""

    title: str
    data: bytes
    """The draft as it came, where it came as a Word document; else b""."""
    text: str
    markdown: bool
    comments: tuple[Comment, ...]
    left: int
    """Statements that are not in the newest version, and so get no comment."""
    table: Table | None
    seq: int
    """The number of the edit whose state this is."""
    profile: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """What was made."""

    comments: int
    loose: int
    """Comments that stand beside their words: in notes and boxes, where none can stand."""
    left: int


def material(
    db: queries.Connection,
    article: Article,
    *,
    profile: str = "internal",
    language: str = "",
    only: Only = Only.ALL,
    with_list: bool = False,
) -> Material:
    """Gather what an annotated draft says. A public one names no protected source.

    WorkbenchError: the draft has no text, or nothing is marked in it.
    """
    capture = queries.draft_capture(db, article.id)
    if capture is None:
        raise WorkbenchError(f"“{article.title}” holds no text that can be commented on.")
    rows = queries.statements(db, article.id)
    if not rows:
        raise WorkbenchError("Nothing is marked in this draft yet. Mark its statements first.")
    words = wording.of(spoken(language or queries.investigation(db).language))
    hide = _hider(db, words.nameless) if profile == "public" else None
    said = DraftWords(words, hide)
    here = [row for row in rows if row.here and _is_wanted(row, only)]
    kind = queries.media_type(db, capture.id)
    markdown = kind == "text/markdown" or capture.filename.lower().endswith((".md", ".markdown"))
    return Material(
        title=article.title,
        data=queries.content(db, capture.id) if kind == DOCX else b"",
        text=queries.text(db, capture.id),
        markdown=markdown,
        comments=tuple(_comment(row, said) for row in here),
        left=sum(not row.here for row in rows),
        table=said.table(rows, shown=plain if markdown else str) if with_list else None,
        seq=queries.history(db, limit=1)[0].seq,
        profile=profile,
    )


def annotated(made: Material) -> tuple[bytes, Annotated]:
    """Make the document. It needs no project: it is the work of a job.

    Comments are put into the Word document that came, whose text and looks stay; a text that came
    otherwise is made one.
    """
    comments, data, text = made.comments, made.data, made.text
    if not data:
        found = pages(text, title=made.title, markdown=made.markdown)
        places = [found.span(each.start, each.end) for each in comments]
        comments = tuple(
            replace(each, start=start, end=end)
            for each, (start, end) in zip(comments, places, strict=True)
        )
        data, text = found.data, found.text
    done = commented(data, text, comments, table=made.table, nameless=made.profile == "public")
    loose = sum(not exact for exact in done.exact)
    return done.data, Annotated(comments=len(comments), loose=loose, left=made.left)


def write_draft(made: Material, path: Path | str) -> Annotated:
    """Write the annotated draft, whole or not at all."""
    data, done = annotated(made)
    write_bytes(path, data, private=made.profile != "public")
    return done


def _is_wanted(row: StatementRow, only: Only) -> bool:
    outcome = row.statement.outcome
    if only is Only.TROUBLE:
        return outcome in _TROUBLE
    if only is Only.TICKED:
        return outcome is not Outcome.OPEN
    return outcome is not Outcome.NO_FACT


def _comment(row: StatementRow, said: DraftWords) -> Comment:
    statement = row.statement
    at = statement.checked_at
    return Comment(
        start=row.passage.start,
        end=row.passage.end,
        lines=said.comment(row),
        author=statement.checked_by or said.unsigned,
        initials=initials(statement.checked_by or said.unsigned),
        date=at.strftime("%Y-%m-%dT%H:%M:%SZ") if at else "",
    )


def _hider(db: queries.Connection, nameless: str) -> Callable[[str], str]:
    """Give what takes out of a text what no public report may hold, either."""
    guarded = queries.guarded(db)
    known = queries.protected_names(db)
    names = {*known, *(name for who in guarded.people for name in people(who))}
    hunt = Hunt([*names, *guarded_words(guarded)])

    def hide(text: str) -> str:
        for hit in reversed(hunt.hits(text)):
            instead = known.get(hit.words) or nameless if hit.words in names else _LEFT_OUT
            text = text[: hit.start] + instead + text[hit.end :]
        return text

    return hide
