"""Which addresses were captured already."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.rows import parse_time

_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAddress:
    """An address, the evidence that is a copy of it, and when that was captured last."""

    url: str
    evidence_id: str
    title: str
    captures: int
    captured_at: datetime


def known_addresses(db: sqlite3.Connection, urls: Sequence[str]) -> list[KnownAddress]:
    """Return those of the addresses that evidence was captured from, or is known to stand at.

    One that stands at several pieces of evidence is told of the newest.
    """
    asked = {spelling: url for url in urls[:_MOST] for spelling in (url.partition("#")[0], url)}
    marks = ", ".join("?" * len(asked))
    cursor = db.execute(
        "SELECT evidence.id, evidence.title, capture.requested_url, capture.final_url, "
        "evidence.url, (SELECT count(*) FROM capture AS each WHERE each.evidence_id = evidence.id) "
        ", capture.captured_at FROM capture JOIN evidence ON evidence.id = capture.evidence_id "
        f"WHERE capture.requested_url IN ({marks}) OR capture.final_url IN ({marks}) "
        f"OR evidence.url IN ({marks}) ORDER BY capture.captured_at DESC, capture.pk DESC",
        (*asked, *asked, *asked),
    )
    found: dict[str, KnownAddress] = {}
    for ident, title, requested, final, stands_at, captures, at in cursor:
        for spelling in {requested, final, stands_at} & asked.keys():
            url = asked[spelling]
            found.setdefault(
                url,
                KnownAddress(
                    url=url,
                    evidence_id=ident,
                    title=title,
                    captures=captures,
                    captured_at=parse_time(at),
                ),
            )
    return [found[url] for url in urls if url in found]
