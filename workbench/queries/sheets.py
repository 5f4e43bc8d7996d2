"""The rows of lists with all their fields, as sheets hand them out; and what sheets update."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from workbench import rows
from workbench.model import Article, Claim, Evidence, Record, Source, Speaker
from workbench.queries.claims import claim_rows
from workbench.queries.fields import TABLES
from workbench.queries.library import library_rows
from workbench.rows import parse_time

SheetRow = dict[str, Any]
"""The values of a row by the names of its fields; several values as a tuple."""
_KINDS: dict[str, type[Record]] = {
    "claims": Claim,
    "articles": Article,
    "evidence": Evidence,
    "sources": Source,
    "speakers": Speaker,
}
_MOMENTS = {"added_at", "captured_at", "cited_at", "verdict_at"}
_FLAGS = {"sensitive", "confidential", "protected", "draft", "key"}


def sheet_rows(db: sqlite3.Connection, noun: str, keys: Sequence[int]) -> list[SheetRow]:
    """Return the rows of a list with these keys, in their order, with every field there is.

    `citations` are those of the claims with these keys.
    """
    if noun == "citations":
        return _citations(db, keys)
    if noun == "claims":
        return _claims(db, keys)
    return _library(db, noun, keys)


def standing(db: sqlite3.Connection, noun: str, ids: Iterable[str]) -> dict[str, SheetRow]:
    """Return what a sheet can change of records that are there, by their ids."""
    kind = _KINDS[noun]
    names = rows.columns(kind)
    wanted = list(dict.fromkeys(ids))
    found: dict[str, SheetRow] = {}
    for some in _pieces(wanted):
        cursor = db.execute(
            f"SELECT {', '.join(names)} FROM {TABLES[noun]} WHERE id IN ({_marks(some)})", some
        )
        found |= {row[0]: dict(zip(names, row, strict=True)) for row in cursor}
        tagged = db.execute(
            f"SELECT record_id, name FROM tag WHERE record_id IN ({_marks(some)}) ORDER BY name",
            some,
        )
        for ident, name in tagged:
            if ident in found:
                found[ident].setdefault("tags", []).append(name)
    return found


def keys_of_sheets(db: sqlite3.Connection, noun: str, field: str) -> list[tuple[str, str]]:
    """Return id and value of a field of every record: what the rows of a sheet are matched with."""
    if field not in rows.columns(_KINDS[noun]):
        raise KeyError(field)
    cursor = db.execute(f"SELECT id, {field} FROM {TABLES[noun]} ORDER BY pk")
    return [(str(ident), str(value or "")) for ident, value in cursor]


def newest_ratings(db: sqlite3.Connection, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return scale and rating that count, by the ids of the claims that have a verdict."""
    found: dict[str, tuple[str, str]] = {}
    for some in _pieces(list(dict.fromkeys(ids))):
        cursor = db.execute(
            "SELECT claim_id, scale, rating FROM verdict WHERE claim_id IN "
            f"({_marks(some)}) ORDER BY pk",
            some,
        )
        found |= {ident: (scale, rating) for ident, scale, rating in cursor}
    return found


def names_of(db: sqlite3.Connection, noun: str) -> dict[str, str]:
    """Return the names of all speakers or sources by their ids."""
    return dict(db.execute(f"SELECT id, name FROM {TABLES[noun]}"))


def evidence_for_claims(
    db: sqlite3.Connection, ids: Iterable[str]
) -> dict[str, set[tuple[str, str]]]:
    """Return address and title of what is cited for each of these claims."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for some in _pieces(list(dict.fromkeys(ids))):
        for row in _cited(db, some):
            found[row[0]].add((row[3], row[2]))
    return found


def appearances_of(db: sqlite3.Connection, ids: Iterable[str]) -> dict[str, set[tuple[str, str]]]:
    """Return address and title of every place where each of these claims appeared."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for some in _pieces(list(dict.fromkeys(ids))):
        for row in _appeared(db, some):
            found[row[0]].add((row[1], row[2]))
    return found


def _claims(db: sqlite3.Connection, keys: Sequence[int]) -> list[SheetRow]:
    listed = claim_rows(db, keys)
    ids = [row.id for row in listed]
    more = _by_id(db, "claim", ("note", "reason", "method"), ids)
    judged = _verdicts(db, ids)
    cited, appeared = _gathered(_cited(db, ids)), _gathered(_appeared(db, ids))
    names = [field.name for field in fields(listed[0])] if listed else []
    made = []
    for row in listed:
        values = {name: getattr(row, name) for name in names}
        values |= more.get(row.id, {}) | judged.get(row.id, {})
        values |= _of_evidence(cited.get(row.id, ())) | _of_places(appeared.get(row.id, ()))
        values["tags"] = _named(row.tags)
        made.append(values)
    return made


def _library(db: sqlite3.Connection, noun: str, keys: Sequence[int]) -> list[SheetRow]:
    listed = library_rows(db, noun, keys)
    ids = [row.id for row in listed]
    wanted = tuple(rows.columns(_KINDS[noun]))
    more = _by_id(db, TABLES[noun], wanted, ids)
    copies = _archived(db, TABLES[noun], ids) if noun in {"articles", "evidence"} else {}
    made = []
    for row in listed:
        shown = {field.name: getattr(row, field.name) for field in fields(row)}
        values = more.get(row.id, {}) | shown | {"tags": _named(row.tags)}
        values["archived_url"] = copies.get(row.id, "")
        made.append(_decoded(values))
    return made


def _citations(db: sqlite3.Connection, keys: Sequence[int]) -> list[SheetRow]:
    names = (
        *("id", "stance", "weight", "key", "note", "claim_id", "claim", "quote", "start", "end"),
        *("evidence_id", "evidence", "url", "reference", "article_id", "article", "source_id"),
        *("source", "source_class", "sha256", "captured_at", "cited_at"),
    )
    cursor = db.execute(
        "SELECT citation.id, stance, weight, key, citation.note, claim.id, claim.text, "
        "coalesce(passage.exact, ''), passage.start, passage.end, "
        "evidence.id, coalesce(evidence.title, ''), coalesce(evidence.url, article.url, ''), "
        "coalesce(evidence.reference, ''), article.id, coalesce(article.title, ''), "
        "source.id, coalesce(source.name, ''), source.source_class, "
        "coalesce(capture.sha256, ''), capture.captured_at, cited_at FROM citation "
        "JOIN claim ON claim.id = citation.claim_id "
        "LEFT JOIN passage ON passage.id = citation.passage_id "
        "LEFT JOIN capture ON capture.id = passage.capture_id "
        "LEFT JOIN evidence ON evidence.id = coalesce(citation.evidence_id, capture.evidence_id) "
        "LEFT JOIN article ON article.id = capture.article_id "
        "LEFT JOIN source ON source.id = evidence.source_id "
        f"WHERE claim.pk IN ({', '.join(map(str, keys))}) "
        "ORDER BY claim.pk, citation.key DESC, citation.rank, citation.pk"
    )
    place = {key: at for at, key in enumerate(keys)}
    found = [_decoded(dict(zip(names, row, strict=True))) for row in cursor]
    order = dict(db.execute(f"SELECT id, pk FROM claim WHERE pk IN ({', '.join(map(str, keys))})"))
    return sorted(found, key=lambda row: place[order[row["claim_id"]]])


def _by_id(
    db: sqlite3.Connection, table: str, names: Sequence[str], ids: Sequence[str]
) -> dict[str, SheetRow]:
    found: dict[str, SheetRow] = {}
    for some in _pieces(ids):
        cursor = db.execute(
            f"SELECT id, {', '.join(names)} FROM {table} WHERE id IN ({_marks(some)})", some
        )
        found |= {row[0]: dict(zip(names, row[1:], strict=True)) for row in cursor}
    return found


def _verdicts(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, SheetRow]:
    names = (
        *("rationale", "confidence", "unknown", "verdict_reason", "verdict_author", "verdict_at"),
    )
    found: dict[str, SheetRow] = {}
    cursor = db.execute(
        "SELECT claim_id, rationale, confidence, unknown, reason, author, made_at FROM verdict "
        f"WHERE claim_id IN ({_marks(ids)}) ORDER BY pk",
        ids,
    )
    for ident, *values in cursor:
        count = found.get(ident, {}).get("verdicts", 0) + 1
        found[ident] = _decoded(dict(zip(names, values, strict=True))) | {"verdicts": count}
    return found


def _cited(db: sqlite3.Connection, ids: Sequence[str]) -> list[tuple[Any, ...]]:
    return db.execute(
        "SELECT citation.claim_id, evidence.id, evidence.title, evidence.url, source.id, "
        "source.name FROM citation "
        "LEFT JOIN passage ON passage.id = citation.passage_id "
        "LEFT JOIN capture ON capture.id = passage.capture_id "
        "JOIN evidence ON evidence.id = coalesce(citation.evidence_id, capture.evidence_id) "
        "LEFT JOIN source ON source.id = evidence.source_id "
        f"WHERE citation.claim_id IN ({_marks(ids)}) "
        "ORDER BY citation.key DESC, citation.rank, citation.pk",
        ids,
    ).fetchall()


def _appeared(db: sqlite3.Connection, ids: Sequence[str]) -> list[tuple[Any, ...]]:
    return db.execute(
        "SELECT claim_id, coalesce(nullif(appearance.url, ''), article.url, ''), "
        "coalesce(nullif(appearance.title, ''), article.title, ''), appeared_on "
        "FROM appearance LEFT JOIN article ON article.id = appearance.article_id "
        f"WHERE claim_id IN ({_marks(ids)}) ORDER BY first DESC, appearance.pk",
        ids,
    ).fetchall()


def _archived(db: sqlite3.Connection, table: str, ids: Sequence[str]) -> Mapping[str, str]:
    return dict(
        db.execute(
            f"SELECT {table}_id, copy_url FROM archivecopy WHERE {table}_id IN ({_marks(ids)}) "
            "AND state IN ('found', 'saved') ORDER BY pk",
            ids,
        )
    )


def _of_evidence(cited: Iterable[tuple[Any, ...]]) -> SheetRow:
    once = {row[1]: row for row in cited}.values()
    stood = {row[4]: row[5] for row in once if row[4]}
    return {
        "evidence": tuple(row[2] for row in once),
        "evidence_urls": tuple(row[3] for row in once if row[3]),
        "evidence_ids": tuple(row[1] for row in once),
        "sources": tuple(stood.values()),
        "source_ids": tuple(stood),
    }


def _of_places(appeared: Iterable[tuple[Any, ...]]) -> SheetRow:
    appeared = list(appeared)
    first = appeared[0] if appeared else ("", "", "", "")
    return {
        "appearance_url": first[1],
        "appearance_title": first[2],
        "appeared_on": first[3],
        "appearances": tuple(" · ".join(filter(None, row[1:])) for row in appeared),
    }


def _gathered(many: Iterable[tuple[Any, ...]]) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in many:
        found[row[0]].append(row)
    return found


def _named(tags: str) -> tuple[str, ...]:
    return tuple(filter(None, tags.split(", ")))  # a tag has no comma in it


def _decoded(values: SheetRow) -> SheetRow:
    for name, value in values.items():
        if name in _MOMENTS and isinstance(value, str):
            values[name] = parse_time(value)
        elif name in _FLAGS and value is not None:
            values[name] = bool(value)
    return values


def _pieces(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (ids[at : at + 1_000] for at in range(0, len(ids), 1_000))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
