"""Articles, evidence, sources and speakers: the library beside the claims."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from workbench import rows
from workbench.model import Capture, EvidenceKind, SourceClass, SpeakerKind
from workbench.queries.fields import TABLES
from workbench.queries.words import match
from workbench.rows import parse_time


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article as lists show it."""

    pk: int
    id: str
    title: str
    byline: str
    publisher: str
    published_on: str
    url: str
    captured_at: datetime | None
    claims: int
    added_at: datetime
    draft: bool
    """Whether it is checked line by line before it is published."""
    tags: str
    """Their names with commas between; likewise in the other lists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """A piece of evidence as lists show it; hash and time are those of its newest capture."""

    pk: int
    id: str
    kind: EvidenceKind
    title: str
    source: str
    source_class: SourceClass | None
    published_on: str
    occurred_on: str
    url: str
    captures: int
    captured_at: datetime | None
    sha256: str
    citations: int
    author: str
    sensitive: bool
    added_at: datetime
    tags: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A source as lists show it."""

    pk: int
    id: str
    name: str
    source_class: SourceClass | None
    interests: str
    protected: bool
    evidence: int
    tags: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRow:
    """A speaker as lists show it."""

    pk: int
    id: str
    name: str
    kind: SpeakerKind
    role: str
    affiliation: str
    claims: int
    tags: str


_TAGS = (
    "coalesce((SELECT group_concat(name, ', ') FROM (SELECT name FROM tag "
    "WHERE record_id = {0}.id ORDER BY name)), '')"
)
_ARTICLES = (
    "SELECT pk, id, title, byline, publisher, published_on, url, "
    "(SELECT max(captured_at) FROM capture WHERE article_id = article.id) AS captured_at, "
    "(SELECT count(DISTINCT claim_id) FROM appearance WHERE article_id = article.id), "
    f"added_at, draft, {_TAGS.format('article')} FROM article"
)
_EVIDENCE = (
    "SELECT evidence.pk, evidence.id, evidence.kind, evidence.title, "
    "coalesce(source.name, ''), source.source_class, published_on, occurred_on, evidence.url, "
    "(SELECT count(*) FROM capture WHERE evidence_id = evidence.id), newest.captured_at, "
    "coalesce(newest.sha256, ''), "
    "(SELECT count(*) FROM citation WHERE citation.evidence_id = evidence.id) + "
    "(SELECT count(*) FROM capture JOIN passage ON passage.capture_id = capture.id "
    " JOIN citation ON citation.passage_id = passage.id "
    " WHERE capture.evidence_id = evidence.id), "
    f"author, sensitive, added_at, {_TAGS.format('evidence')} "
    "FROM evidence LEFT JOIN source ON source.id = evidence.source_id "
    "LEFT JOIN capture AS newest ON newest.pk = (SELECT capture.pk FROM capture "
    " WHERE capture.evidence_id = evidence.id ORDER BY captured_at DESC, pk DESC LIMIT 1)"
)
_SOURCES = (
    "SELECT pk, id, name, source_class, interests, protected, "
    "(SELECT count(*) FROM evidence WHERE source_id = source.id), "
    f"{_TAGS.format('source')} FROM source"
)
_SPEAKERS = (
    "SELECT pk, id, name, kind, role, affiliation, "
    "(SELECT count(*) FROM claim WHERE speaker_id = speaker.id), "
    f"{_TAGS.format('speaker')} FROM speaker"
)
LibraryRow = ArticleRow | EvidenceRow | SourceRow | SpeakerRow
_OF: dict[str, tuple[str, type[LibraryRow]]] = {
    "articles": (_ARTICLES, ArticleRow),
    "evidence": (_EVIDENCE, EvidenceRow),
    "sources": (_SOURCES, SourceRow),
    "speakers": (_SPEAKERS, SpeakerRow),
}


def library_rows(db: sqlite3.Connection, noun: str, keys: Sequence[int]) -> list[LibraryRow]:
    """Return the rows of a library list with these keys, in their order; those gone left out."""
    select, kind = _OF[noun]
    marks = ", ".join("?" * len(keys))
    cursor = db.execute(f"{select} WHERE {TABLES[noun]}.pk IN ({marks})", tuple(keys))
    found = {row[0]: kind(**_values(kind, row)) for row in cursor}
    return [found[key] for key in keys if key in found]


def articles(db: sqlite3.Connection, *, search: str = "") -> list[ArticleRow]:
    """Return the articles, newest first; `search` is found in title, byline, publisher, note."""
    cursor = db.execute(f"{_ARTICLES} {_found('article', search)} ORDER BY pk DESC", _value(search))
    return [ArticleRow(**_values(ArticleRow, row)) for row in cursor]


def evidence(
    db: sqlite3.Connection, *, search: str = "", claim: str | None = None
) -> list[EvidenceRow]:
    """Return the evidence, newest first; `claim` keeps what is cited for the claim of that id."""
    where = _found("evidence", search)
    values = _value(search)
    if claim:
        where += f" {'AND' if where else 'WHERE'} evidence.id IN (SELECT evidence_id FROM cited "
        where += "WHERE claim_id = ?)"
        values = (*values, claim)
    cursor = db.execute(
        "WITH cited AS (SELECT citation.claim_id, "
        "coalesce(citation.evidence_id, capture.evidence_id) AS evidence_id FROM citation "
        "LEFT JOIN passage ON passage.id = citation.passage_id "
        "LEFT JOIN capture ON capture.id = passage.capture_id) "
        f"{_EVIDENCE} {where} ORDER BY evidence.pk DESC",
        values,
    )
    return [EvidenceRow(**_values(EvidenceRow, row)) for row in cursor]


def sources(db: sqlite3.Connection) -> list[SourceRow]:
    """Return the sources by name, with how much evidence each stands behind."""
    cursor = db.execute(f"{_SOURCES} ORDER BY name, pk")
    return [SourceRow(**_values(SourceRow, row)) for row in cursor]


def speakers(db: sqlite3.Connection) -> list[SpeakerRow]:
    """Return the speakers by name, with how many claims each made."""
    cursor = db.execute(f"{_SPEAKERS} ORDER BY name, pk")
    return [SpeakerRow(**_values(SpeakerRow, row)) for row in cursor]


def captures(
    db: sqlite3.Connection, *, article: str | None = None, evidence: str | None = None
) -> list[Capture]:
    """Return the captures of an article or of evidence, by its id, newest first."""
    owner, value = ("article_id", article) if article else ("evidence_id", evidence)
    names = rows.columns(Capture)
    cursor = db.execute(
        f"SELECT {', '.join(names)} FROM capture WHERE {owner} = ? "
        "ORDER BY captured_at DESC, pk DESC",
        (value,),
    )
    return [rows.to_record(Capture, dict(zip(names, row, strict=True))) for row in cursor]


def _found(table: str, search: str) -> str:
    if not search.strip():
        return ""
    return f"WHERE {table}.pk IN (SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ?)"


def _value(search: str) -> tuple[str, ...]:
    return (match(search) or '""',) if search.strip() else ()


_DECODERS: dict[str, Any] = {
    "captured_at": parse_time,
    "added_at": parse_time,
    "draft": bool,
    "protected": bool,
    "sensitive": bool,
    "source_class": SourceClass,
}


def _values(kind: type[Any], row: tuple[Any, ...]) -> dict[str, Any]:
    """Name a row's values after the fields of its type, in order."""
    decode = {**_DECODERS, "kind": EvidenceKind if kind is EvidenceRow else SpeakerKind}
    named = zip((field.name for field in fields(kind)), row, strict=True)
    return {
        name: decode[name](value) if name in decode and value is not None else value
        for name, value in named
    }
