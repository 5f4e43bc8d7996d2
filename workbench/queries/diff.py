"""Two copies of one thing: how their texts differ, and what became of the words that are cited."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.errors import NotFound, WorkbenchError
from workbench.model import Capture, Citation, Claim, Passage, Stance
from workbench.queries.citations import located
from workbench.queries.joined import Joined
from workbench.queries.likes import copy_kind, notes
from workbench.reading.differing import Block, Change, Difference, counterpart, differ
from workbench.reading.passages import Location, PassageState
from workbench.store import Store


class Fate(StrEnum):
    """What became of cited words from one copy to the next, the worst first."""

    GONE = "gone"
    CHANGED = "changed"
    UNCLEAR = "unclear"
    """They stand in several places now."""
    MOVED = "moved"
    """Word for word, but elsewhere among the other words."""
    SAME = "same"


ALARMING = frozenset({Fate.GONE, Fate.CHANGED})
"""What a person is told of without asking."""
_MOST = 0.5
"""Share of cited words that must have stayed for them to count as changed rather than gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedFor:
    """A claim that some words are cited for."""

    citation_id: str
    claim_id: str
    claim_text: str
    stance: Stance
    key: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedWords:
    """Words that are cited from some copy, with what for."""

    passage: Passage
    claims: tuple[CitedFor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoCopies:
    """Two copies of one thing with their texts, the earlier one first: what is compared."""

    before: Capture
    after: Capture
    before_text: str
    after_text: str
    cited: tuple[CitedWords, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageFate:
    """What became of cited words; the spans are None where they do not stand in one place."""

    passage: Passage
    claims: tuple[CitedFor, ...]
    fate: Fate
    before: tuple[int, int] | None
    after: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How two copies differ. The fates stand in order: the worst first, then as in the text."""

    copies: TwoCopies
    difference: Difference
    fates: tuple[PassageFate, ...]


def two_copies(db: sqlite3.Connection, before_id: str, after_id: str) -> TwoCopies:
    """Return two copies with their texts, and what is cited from any copy of the same thing."""
    joined = Joined(Capture)
    marks = f"SELECT {joined.columns} FROM capture WHERE id IN (?, ?)"
    found = {}
    for row in db.execute(marks, (before_id, after_id)).fetchall():
        (capture,) = joined.records(row)
        found[capture.id] = capture
    if not {before_id, after_id} <= found.keys():
        raise NotFound("There are no two copies of it to compare.")
    before, after = found[before_id], found[after_id]
    owners = [(each.article_id, each.evidence_id, copy_kind(each)) for each in (before, after)]
    if owners[0] != owners[1]:
        raise WorkbenchError("Only copies of the same thing can be compared.")
    for capture in (before, after):
        if not capture.text_sha256:
            raise WorkbenchError("One of the copies has no text that could be compared.")
    store = Store(db)
    return TwoCopies(
        before=before,
        after=after,
        before_text=store.text(before.text_sha256),
        after_text=store.text(after.text_sha256),
        cited=_cited(db, after),
    )


def copy_before(db: sqlite3.Connection, capture_id: str) -> str:
    """Return the id of the copy that was the newest with a text before this one; "" without one."""
    row = db.execute(
        "SELECT earlier.id FROM capture AS one JOIN capture AS earlier "
        "ON earlier.article_id IS one.article_id AND earlier.evidence_id IS one.evidence_id "
        "AND (earlier.captured_at, earlier.pk) < (one.captured_at, one.pk) "
        f"AND earlier.text_sha256 <> '' AND {notes('earlier')} = {notes('one')} "
        "WHERE one.id = ? AND one.text_sha256 <> '' "
        "ORDER BY earlier.captured_at DESC, earlier.pk DESC LIMIT 1",
        (capture_id,),
    ).fetchone()
    return str(row[0]) if row else ""


def compare_copies(copies: TwoCopies, stop: Callable[[], object] | None = None) -> Comparison:
    """Compare two copies. It needs no project: it is the work of a job; `stop` may raise."""
    difference = differ(copies.before_text, copies.after_text, stop=stop)
    return Comparison(
        copies=copies, difference=difference, fates=passage_fates(copies, difference, stop)
    )


def passage_fates(
    copies: TwoCopies,
    difference: Difference | None = None,
    stop: Callable[[], object] | None = None,
) -> tuple[PassageFate, ...]:
    """Say what became of the cited words that stand in either of two copies.

    It may be the work of a job; `stop` may raise.
    """
    if not copies.cited:
        return ()
    blocks = (difference or differ(copies.before_text, copies.after_text, stop=stop)).blocks
    found = []
    for words in copies.cited:
        before = _find(words.passage, copies.before, copies.before_text, stop)
        after = _find(words.passage, copies.after, copies.after_text, stop)
        if before.state is PassageState.LOST and after.state is PassageState.LOST:
            continue
        fate, place = _fate(before, after, blocks)
        found.append(
            PassageFate(
                passage=words.passage,
                claims=words.claims,
                fate=fate,
                before=_span(before),
                after=place,
            )
        )
    order = list(Fate)
    return tuple(sorted(found, key=lambda each: (order.index(each.fate), each.before or (0, 0))))


def _cited(db: sqlite3.Connection, capture: Capture) -> tuple[CitedWords, ...]:
    joined = Joined(Passage, Citation, Claim)
    cursor = db.execute(
        f"SELECT {joined.columns} FROM capture JOIN passage ON passage.capture_id = capture.id "
        "JOIN citation ON citation.passage_id = passage.id "
        "JOIN claim ON claim.id = citation.claim_id "
        "WHERE capture.article_id IS ? AND capture.evidence_id IS ? "
        "ORDER BY passage.start, passage.pk, citation.pk",
        (capture.article_id, capture.evidence_id),
    )
    passages: dict[str, Passage] = {}
    claims: dict[str, list[CitedFor]] = {}
    for row in cursor.fetchall():
        passage, citation, claim = joined.records(row)
        passages[passage.id] = passage
        claims.setdefault(passage.id, []).append(
            CitedFor(
                citation_id=citation.id,
                claim_id=claim.id,
                claim_text=claim.text,
                stance=citation.stance,
                key=citation.key,
            )
        )
    return tuple(
        CitedWords(passage=passage, claims=tuple(claims[key])) for key, passage in passages.items()
    )


def _find(
    passage: Passage, capture: Capture, text: str, stop: Callable[[], object] | None
) -> Location:
    if passage.capture_id == capture.id:
        span = (passage.start, passage.end)
        return Location(
            state=PassageState.EXACT, start=span[0], end=span[1], candidates=(span,), score=1.0
        )
    if stop:
        stop()
    return located(passage, text, capture.text_sha256)


def _span(location: Location) -> tuple[int, int] | None:
    if location.start is None or location.end is None:
        return None
    return location.start, location.end


def _fate(
    before: Location, after: Location, blocks: Sequence[Block]
) -> tuple[Fate, tuple[int, int] | None]:
    """Say what became of words, and where they stand now."""
    here, there = _span(before), _span(after)
    if after.state is PassageState.LOST:
        if here and _kept(blocks, *here) >= _MOST:
            return Fate.CHANGED, counterpart(blocks, *here)
        return Fate.GONE, None
    if after.state is PassageState.AMBIGUOUS:
        return Fate.UNCLEAR, None
    if after.score < min(1.0, before.score or 1.0):
        return Fate.CHANGED, there
    moved = here and there and counterpart(blocks, *here) != there
    return Fate.MOVED if moved else Fate.SAME, there


def _kept(blocks: Sequence[Block], start: int, end: int) -> float:
    """Tell which share of a span stayed."""
    kept = sum(
        max(0, min(end, block.end) - max(start, block.start))
        for block in blocks
        if block.change is Change.SAME
    )
    return kept / (end - start) if end > start else 0.0
