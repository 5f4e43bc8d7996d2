"""A claim's citations: what is cited, on which page, and where it stands in the newest copy."""

from __future__ import annotations

import re
import sqlite3
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from workbench.model import Article, Capture, Citation, Evidence, Passage, Source
from workbench.queries.joined import Joined
from workbench.queries.likes import CopyKind, copy_kind, notes
from workbench.queries.timed import Times
from workbench.reading.passages import Location, PassageState, Selector, locate
from workbench.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationRow:
    """A citation with what it cites. `page` counts from 1, None when the text has no pages."""

    citation: Citation
    passage: Passage | None
    capture: Capture | None
    """The one that the passage stands in; for evidence as a whole, its newest."""
    evidence: Evidence | None
    article: Article | None
    source: Source | None
    page: int | None
    state: PassageState | None
    """Where the passage stands in the newest capture of the same thing; None without a passage."""
    reworded: bool = False
    """Whether what stands there is like the passage, but in other words or figures."""
    seconds: tuple[float, float] | None = None
    """From which second to which of a recording it is said; None when its text is not in time."""


def citations(db: sqlite3.Connection, claim_id: str) -> list[CitationRow]:
    """Return a claim's citations: key evidence, then by hand, by weight, as they were made."""
    joined = Joined(Citation, Passage, Capture, Evidence, Article, Source)
    cursor = db.execute(
        f"SELECT {joined.columns} FROM citation "
        "LEFT JOIN passage ON passage.id = citation.passage_id "
        "LEFT JOIN capture ON capture.id = coalesce(passage.capture_id, ("
        "  SELECT newest.id FROM capture AS newest WHERE newest.evidence_id = citation.evidence_id "
        f"  ORDER BY {notes('newest')}, newest.captured_at DESC, newest.pk DESC LIMIT 1)) "
        "LEFT JOIN evidence ON evidence.id = coalesce(citation.evidence_id, capture.evidence_id) "
        "LEFT JOIN article ON article.id = capture.article_id "
        "LEFT JOIN source ON source.id = evidence.source_id "
        "WHERE citation.claim_id = ? ORDER BY citation.key DESC, citation.rank, "
        "CASE citation.weight WHEN 'strong' THEN 1 WHEN 'moderate' THEN 2 ELSE 3 END, citation.pk",
        (claim_id,),
    )
    texts = _Texts(db)
    return [_row(texts, joined.records(row)) for row in cursor.fetchall()]


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierRow:
    """A citation of an earlier copy, and where its words stand in the newest."""

    citation: Citation
    passage: Passage
    capture: Capture
    claim_text: str
    location: Location | None
    """None where nobody has looked yet: see `find_again`."""


def earlier(db: sqlite3.Connection, capture_id: str, *, search: bool = True) -> list[EarlierRow]:
    """Return what is cited from earlier copies of what a capture is a copy of, in text order.

    Nothing for a capture that is not the newest with a text. Without `search`, only places that
    are known already are told: looking takes a moment where words of a long text are lost.
    """
    joined = Joined(Citation, Passage, Capture)
    owners = ("article_id", "evidence_id")
    same = " AND ".join(f"capture.{name} IS newest.{name}" for name in owners)
    cursor = db.execute(
        f"SELECT {joined.columns}, claim.text, newest.text_sha256 FROM capture AS newest "
        f"JOIN capture ON {same} AND {notes('capture')} = {notes('newest')} "
        "AND capture.id <> newest.id "
        "JOIN passage ON passage.capture_id = capture.id "
        "JOIN citation ON citation.passage_id = passage.id "
        "JOIN claim ON claim.id = citation.claim_id WHERE newest.id = ? "
        "ORDER BY passage.start, citation.pk",
        (capture_id,),
    )
    texts = _Texts(db)
    found = []
    for *values, claim_text, sha256 in cursor.fetchall():
        citation, passage, capture = joined.records(tuple(values))
        if sha256 and texts.newest(capture) == sha256:
            known = _located.get((_selector(passage), sha256))
            location = known or (texts.locate(passage, sha256) if search else None)
            found.append(
                EarlierRow(
                    citation=citation,
                    passage=passage,
                    capture=capture,
                    claim_text=claim_text,
                    location=location,
                )
            )
    return found


def whereabouts(db: sqlite3.Connection, passage: Passage, capture: Capture) -> Location:
    """Find a passage of a capture again in the newest capture of the same thing.

    The passage itself stays where it was cited: nothing is re-anchored by this.
    """
    texts = _Texts(db)
    return texts.locate(passage, texts.newest(capture))


def _row(texts: _Texts, found: tuple[Any, ...]) -> CitationRow:
    citation, passage, capture, evidence, article, source = found
    location = _location(texts, passage, capture) if passage else None
    return CitationRow(
        citation=citation,
        passage=passage,
        capture=capture,
        evidence=evidence,
        article=article,
        source=source,
        page=texts.page(passage, capture) if passage else None,
        state=location.state if location else None,
        reworded=location is not None and location.reworded,
        seconds=texts.times.of(passage) if passage else None,
    )


def _location(texts: _Texts, passage: Passage, capture: Capture) -> Location:
    newest = texts.newest(capture)
    if newest == capture.text_sha256:  # the copy that was cited is the newest, and is frozen
        span = (passage.start, passage.end)
        return Location(
            state=PassageState.EXACT, start=span[0], end=span[1], candidates=(span,), score=1.0
        )
    return texts.locate(passage, newest)


_located: dict[tuple[Selector, str], Location] = {}
"""Where passages were found in texts, each under its hash: neither ever changes."""
_MOST_KNOWN = 20_000


def find_again(
    text: str, sha256: str, passages: Iterable[Passage], *, stop: Callable[[], object]
) -> None:
    """Find passages in the text of this hash, and remember where; `stop` may raise.

    It needs no project: it is the work of a job.
    """
    for passage in passages:
        stop()
        _locate(passage, text, sha256)


def located(passage: Passage, text: str, sha256: str) -> Location:
    """Find a passage in the text of this hash, which is not searched twice."""
    return _located.get((_selector(passage), sha256)) or _locate(passage, text, sha256)


def _locate(passage: Passage, text: str, sha256: str) -> Location:
    found = locate(_selector(passage), text)
    if len(_located) >= _MOST_KNOWN:
        _located.clear()
    _located[_selector(passage), sha256] = found
    return found


def _selector(passage: Passage) -> Selector:
    return Selector(
        start=passage.start,
        end=passage.end,
        exact=passage.exact,
        prefix=passage.prefix,
        suffix=passage.suffix,
    )


class _Texts:
    """The texts that one question needs, each read once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._newest: dict[tuple[str | None, str | None, bool], str] = {}
        self.times = Times(db)
        self._texts: dict[str, str] = {}
        self._breaks: dict[str, list[int]] = {}

    def newest(self, capture: Capture) -> str:
        """Return the hash of the text of the newest copy alike of the same thing."""
        owner = (capture.article_id, capture.evidence_id, copy_kind(capture) is CopyKind.NOTES)
        if owner not in self._newest:
            (sha256,) = self._db.execute(
                "SELECT text_sha256 FROM capture WHERE article_id IS ? AND evidence_id IS ? "
                f"AND text_sha256 <> '' AND {notes('capture')} = ? "
                "ORDER BY captured_at DESC, pk DESC LIMIT 1",
                owner,
            ).fetchone()
            self._newest[owner] = str(sha256)
        return self._newest[owner]

    def locate(self, passage: Passage, sha256: str) -> Location:
        """Find a passage in the text of this hash."""
        known = _located.get((_selector(passage), sha256))
        return known or _locate(passage, self._text(sha256), sha256)

    def page(self, passage: Passage, capture: Capture) -> int | None:
        """Return the page that a passage of a PDF stands on, from 1; None without pages."""
        if not capture.media_type.startswith("application/pdf"):
            return None
        sha256 = capture.text_sha256
        if sha256 not in self._breaks:
            text = self._text(sha256)
            self._breaks[sha256] = [found.start() for found in re.finditer("\f", text)]
        breaks = self._breaks[sha256]
        return bisect_left(breaks, passage.start) + 1 if breaks else None

    def _text(self, sha256: str) -> str:
        if sha256 not in self._texts:
            self._texts[sha256] = Store(self._db).text(sha256)
        return self._texts[sha256]
