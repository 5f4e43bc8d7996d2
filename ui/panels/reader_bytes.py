"""What the reader asks of a capture: its bytes, what it is a copy of, and the other copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.reading import Question
from ui.session import Session
from workbench import queries
from workbench.errors import WorkbenchError
from workbench.model import Article, Capture, Evidence, Part

FEW = 8_000_000
"""Bytes that are read at once; more come from the thread that answers long questions."""


def bytes_of(
    session: Session,
    capture: Capture,
    owner: QObject,
    done: Callable[[bytes], object],
    failed: Callable[[str], object],
) -> None:
    """Give the bytes of a capture to `done`; only the newest wish of an owner is fulfilled."""
    if capture.size > FEW:
        session.reader.ask(Question(owner, done, queries.content, (capture.id,)))
        return
    session.reader.supersede(owner)
    try:
        data = session.ask(queries.content, capture.id)
    except WorkbenchError as error:
        failed(str(error))
    else:
        done(data)


def part_of(
    session: Session,
    part: Part,
    owner: QObject,
    done: Callable[[bytes], object],
    failed: Callable[[str], object],
) -> None:
    """Give the bytes of a file of a capture to `done`, as `bytes_of` does."""
    if part.size > FEW:
        session.reader.ask(Question(owner, done, queries.part_bytes, (part.id,)))
        return
    session.reader.supersede(owner)
    try:
        data = session.ask(queries.part_bytes, part.id)
    except WorkbenchError as error:
        failed(str(error))
    else:
        done(data)


def owner_of(session: Session, capture: Capture) -> Article | Evidence:
    """Give what a capture is a copy of."""
    if capture.article_id:
        return session.project.get(Article, capture.article_id)
    return session.project.get(Evidence, capture.evidence_id or "")


def copies_of(session: Session, capture: Capture) -> list[Capture]:
    """Give the copies of the same thing, the newest first."""
    if capture.article_id:
        return session.ask(queries.captures, article=capture.article_id)
    return session.ask(queries.captures, evidence=capture.evidence_id)


def newest_alike(copies: Sequence[Capture], capture: Capture) -> Capture:
    """Give the newest copy with a text that is of the same kind as one; else that one."""
    kind = queries.copy_kind(capture)
    alike = (each for each in copies if each.text_sha256 and queries.copy_kind(each) is kind)
    return next(alike, capture)
