"""What is here already of something that comes in, and what goes out in a list of references."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from workbench import rows
from workbench.model import (
    ArchiveCopy,
    Article,
    Capture,
    Evidence,
    Record,
    Source,
)
from workbench.reading.foreign import Reference
from workbench.rows import Row

_AT_ONCE = 500
_DOI = re.compile(r"\bdoi:(10\.\d{4,9}/[^\s,;]+)", re.IGNORECASE)
_NUMBERS = {
    "doi": _DOI,
    "isbn": re.compile(r"\bISBN ([\dXx-]{9,20})"),
    "issn": re.compile(r"\bISSN (\d{4}-?\d{3}[\dXx])"),
    "pages": re.compile(r"\bpp?\. ?([\w.]+(?:–[\w.]+)?)"),
}
_ACCESSED = re.compile(r"^Accessed: (\d{4}(?:-\d\d){0,2})$", re.MULTILINE)
_ARCHIVED = re.compile(r"^Archived: (https?://\S+)$", re.MULTILINE)
_TYPES = {
    "page": "webpage", "document": "document", "image": "graphic", "video": "motion_picture",
    "audio": "song", "dataset": "dataset", "interview": "interview", "call": "interview",
    "letter": "personal_communication", "visit": "document", "calculation": "dataset",
}  # fmt: skip


def rows_with(
    db: sqlite3.Connection, kind: type[Record], field: str, values: Iterable[Any]
) -> list[Row]:
    """Return, whole, the rows in which a field is one of these values, oldest first."""
    names = ("pk", *rows.columns(kind))
    wanted, found = list(dict.fromkeys(values)), []
    for at in range(0, len(wanted), _AT_ONCE):
        some = wanted[at : at + _AT_ONCE]
        found += db.execute(
            f"SELECT {', '.join(names)} FROM {rows.table(kind)} "
            f"WHERE {field} IN ({', '.join('?' * len(some))})",
            some,
        ).fetchall()
    made: list[Row] = [dict(zip(names, row, strict=True)) for row in found]
    return sorted(made, key=lambda row: int(row["pk"] or 0))


def values_of(db: sqlite3.Connection, kind: type[Record], field: str) -> list[Any]:
    """Return every value that a field has, once each."""
    cursor = db.execute(f"SELECT DISTINCT {field} FROM {rows.table(kind)}")
    return [row[0] for row in cursor]


def references(db: sqlite3.Connection, noun: str, ids: Sequence[str]) -> list[Reference]:
    """Return evidence, articles or sources as a list of references has them, in this order."""
    kinds: dict[str, type[Record]] = {"evidence": Evidence, "articles": Article, "sources": Source}
    kind = kinds[noun]
    found = {str(row["id"]): row for row in rows_with(db, kind, "id", ids)}
    if kind is Source:
        return [_of_source(found[each]) for each in ids if each in found]
    key = "evidence_id" if kind is Evidence else "article_id"
    captured = _newest(rows_with(db, Capture, key, ids), key, "captured_at")
    copies = [row for row in rows_with(db, ArchiveCopy, key, ids) if row["copy_url"]]
    archived = _newest(copies, key, "copy_url")
    if kind is Article:
        return [_of_article(found[i], captured, archived) for i in ids if i in found]
    sources = {row["source_id"] for row in found.values() if row["source_id"]}
    names = {str(row["id"]): str(row["name"]) for row in rows_with(db, Source, "id", sources)}
    return [_of_evidence(found[i], names, captured, archived) for i in ids if i in found]


def _newest(found: list[Row], key: str, field: str) -> dict[str, str]:
    return {str(row[key]): str(row[field]) for row in found}


def _of_source(row: Row) -> Reference:
    return Reference(
        title=str(row["name"]),
        type="webpage" if row["url"] else "document",
        kind="page" if row["url"] else "document",
        key=str(row["id"]),
        url=str(row["url"]),
        notes=tuple(filter(None, (str(row["interests"]),))),
    )


def _of_article(row: Row, captured: dict[str, str], archived: dict[str, str]) -> Reference:
    ident, url = str(row["id"]), str(row["url"])
    return Reference(
        title=str(row["title"]),
        type="webpage" if url else "document",
        kind="page" if url else "document",
        key=ident,
        authors=_people(str(row["byline"])),
        publisher=str(row["publisher"]),
        published_on=str(row["published_on"]),
        url=url,
        archive_url=archived.get(ident, ""),
        accessed_on=captured.get(ident, "")[:10] if url else "",
        language=str(row["language"]),
        notes=tuple(filter(None, (str(row["note"]),))),
    )


def _of_evidence(
    row: Row, names: dict[str, str], captured: dict[str, str], archived: dict[str, str]
) -> Reference:
    ident, url, note = str(row["id"]), str(row["url"]), str(row["note"])
    numbers, rest = _numbers(str(row["reference"]))
    accessed, kept = _ACCESSED.search(note), _ARCHIVED.search(note)
    note = _ARCHIVED.sub("", _ACCESSED.sub("", note)).strip()
    return Reference(
        title=str(row["title"]),
        kind=str(row["kind"]),
        type=_TYPES.get(str(row["kind"]), "document"),
        key=ident,
        authors=_people(str(row["author"])),
        publisher=names.get(str(row["source_id"]), ""),
        published_on=str(row["published_on"] or row["occurred_on"]),
        url=url,
        archive_url=archived.get(ident, "") or (kept[1] if kept else ""),
        accessed_on=(captured.get(ident, "")[:10] if url else "")
        or (accessed[1] if accessed else ""),
        number=rest,
        place=str(row["place"]),
        language=str(row["language"]),
        notes=tuple(filter(None, (note,))),
        doi=numbers.get("doi", ""),
        isbn=numbers.get("isbn", ""),
        issn=numbers.get("issn", ""),
        pages=numbers.get("pages", ""),
    )


def _numbers(text: str) -> tuple[dict[str, str], str]:
    """What is known by its own field in a free reference, and the rest of it."""
    found = {}
    for name, pattern in _NUMBERS.items():
        if match := pattern.search(text):
            found[name] = match[1].rstrip(".")
            text = text.replace(match[0], "")
    rest = ", ".join(part.strip() for part in text.split(",") if part.strip())
    return found, rest


def _people(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (each.strip() for each in text.split(";"))))
