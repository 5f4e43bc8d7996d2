"""The addresses of articles and evidence: what became of them, and where copies are."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from workbench import rows
from workbench.model import ArchiveCopy, ArchiveState, LinkCheck, LinkState
from workbench.queries.likes import notes
from workbench.rows import parse_time
from workbench.store import Store

if TYPE_CHECKING:
    from workbench.capture.links import Known

R = TypeVar("R", LinkCheck, ArchiveCopy)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """An address with what is known of it. Exactly one of the ids of its owner is set."""

    noun: str
    """"articles" or "evidence"."""
    id: str
    title: str
    url: str
    confidential: bool
    recheck_on: str
    due: bool
    """Whether it was to be looked at by today, and was not since that day began."""
    citations: int
    state: LinkState | None
    """What the newest look found; None where nobody looked yet."""
    http_status: int | None
    final_url: str
    detail: str
    checked_at: datetime | None
    copies: int
    """In public archives."""
    copy_url: str
    """The newest of them."""
    copied_at: str
    archive_state: ArchiveState | None
    """How far the newest asking of an archive has come."""
    archive_detail: str

    @property
    def archived(self) -> bool:
        """Whether a public archive has a copy."""
        return self.copies > 0


LINK_STATES = ("due", *map(str, LinkState), "never", "archived")
"""What the addresses can be narrowed to: "never" is never looked at."""

_ORDER = "CASE state WHEN 'dead' THEN 1 WHEN 'moved' THEN 2 WHEN 'changed' THEN 3 WHEN 'unknown' "
_ORDER += "THEN 4 WHEN 'alive' THEN 6 ELSE 5 END"
_CITED = {
    "evidence": (
        "(SELECT count(*) FROM citation WHERE citation.evidence_id = evidence.id) + (SELECT "
        "count(*) FROM capture JOIN passage ON passage.capture_id = capture.id JOIN citation ON "
        "citation.passage_id = passage.id WHERE capture.evidence_id = evidence.id)"
    ),
    "article": (
        "(SELECT count(*) FROM capture JOIN passage ON passage.capture_id = capture.id JOIN "
        "citation ON citation.passage_id = passage.id WHERE capture.article_id = article.id)"
    ),
}
_OWNERS = {"articles": "article", "evidence": "evidence"}
_GOT = "state IN ('found', 'saved')"


def _select(noun: str) -> str:
    table = _OWNERS[noun]
    mine = f"{table}_id = {table}.id"
    newest = f"(SELECT max(pk) FROM linkcheck WHERE linkcheck.{mine})"
    copy = (
        f"(SELECT pk FROM archivecopy WHERE archivecopy.{mine} AND {_GOT} "
        "ORDER BY copied_at DESC, pk DESC LIMIT 1)"
    )
    asked = f"(SELECT max(pk) FROM archivecopy WHERE archivecopy.{mine})"
    return (
        f"SELECT '{noun}' AS noun, {table}.id AS id, {table}.title AS title, {table}.url AS url, "
        f"{table}.confidential AS confidential, {table}.recheck_on AS recheck_on, "
        f"({table}.recheck_on > '' AND {table}.recheck_on <= :today AND "
        f"coalesce(seen.checked_at, '') < {table}.recheck_on) AS due, "
        f"{_CITED[table]} AS citations, "
        "seen.state AS state, seen.http_status AS http_status, "
        "coalesce(seen.final_url, '') AS final_url, coalesce(seen.detail, '') AS detail, "
        "seen.checked_at AS checked_at, "
        f"(SELECT count(*) FROM archivecopy WHERE archivecopy.{mine} AND {_GOT}) AS copies, "
        "coalesce(kept.copy_url, '') AS copy_url, coalesce(kept.copied_at, '') AS copied_at, "
        "asked.state AS archive_state, coalesce(asked.detail, '') AS archive_detail "
        f"FROM {table} LEFT JOIN linkcheck AS seen ON seen.pk = {newest} "
        f"LEFT JOIN archivecopy AS kept ON kept.pk = {copy} "
        f"LEFT JOIN archivecopy AS asked ON asked.pk = {asked} WHERE {table}.url <> ''"
    )


_ALL = f"SELECT * FROM ({_select('evidence')} UNION ALL {_select('articles')})"
_KEPT = {
    "": "1",
    "due": "due",
    "never": "state IS NULL",
    "archived": "copies > 0",
    **{str(state): f"state = '{state}'" for state in LinkState},
}


def links(
    db: sqlite3.Connection,
    *,
    state: str = "",
    today: str,
    ids: Sequence[str] = (),
    words: str = "",
    limit: int = -1,
) -> list[LinkRow]:
    """Return the addresses: what is due first, then the worst; `state` is one of LINK_STATES or "".

    `words` stand in title or address, whatever their case.
    """
    where = [_KEPT[state]]
    values: dict[str, object] = {"today": today, "limit": limit}
    for at, word in enumerate(words.split()):
        where.append(f"(title || ' ' || url) LIKE :word{at} ESCAPE '\\'")
        escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        values[f"word{at}"] = f"%{escaped}%"
    if ids:
        where.append(f"id IN ({', '.join(f':id{at}' for at in range(len(ids)))})")
        values |= {f"id{at}": value for at, value in enumerate(ids)}
    cursor = db.execute(
        f"{_ALL} WHERE {' AND '.join(where)} ORDER BY due DESC, {_ORDER}, title, id LIMIT :limit",
        values,
    )
    names = [column[0] for column in cursor.description]
    return [_row(dict(zip(names, row, strict=True))) for row in cursor.fetchall()]


def _row(values: dict[str, object]) -> LinkRow:
    checked, state, archive = values["checked_at"], values["state"], values["archive_state"]
    decoded = {
        "confidential": bool(values["confidential"]),
        "due": bool(values["due"]),
        "state": LinkState(str(state)) if state else None,
        "archive_state": ArchiveState(str(archive)) if archive else None,
        "checked_at": parse_time(str(checked)) if checked else None,
    }
    return LinkRow(**(values | decoded))  # type: ignore[arg-type]  # the columns are the fields


def link_counts(db: sqlite3.Connection, *, today: str) -> dict[str, int]:
    """Count the addresses, under "" all of them and under each of LINK_STATES those that are so."""
    counts = ", ".join(f"coalesce(sum({condition}), 0)" for condition in _KEPT.values())
    row = db.execute(f"SELECT {counts} FROM ({_ALL})", {"today": today}).fetchone()
    return dict(zip(_KEPT, map(int, row), strict=True))


def links_due(db: sqlite3.Connection, *, today: str) -> int:
    """Count the addresses that are to be looked at by today."""
    parts = (
        f"SELECT count(*) AS n FROM {table} WHERE recheck_on > '' AND recheck_on <= :today AND url "
        "<> '' AND recheck_on > coalesce((SELECT max(checked_at) FROM linkcheck "
        f"WHERE linkcheck.{table}_id = {table}.id), '')"
        for table in _OWNERS.values()
    )
    (count,) = db.execute(
        f"SELECT sum(n) FROM ({' UNION ALL '.join(parts)})", {"today": today}
    ).fetchone()
    return int(count)


def known_address(db: sqlite3.Connection, noun: str, record_id: str) -> Known:
    """Return what the newest capture says of a record's address, for a look at it."""
    from workbench.capture.links import Known  # noqa: PLC0415 - the side bar counts at the start

    table = _OWNERS[noun]
    (url,) = db.execute(f"SELECT url FROM {table} WHERE id = ?", (record_id,)).fetchone()
    row = db.execute(
        f"SELECT final_url, sha256, text_sha256, overrides FROM capture WHERE {table}_id = ? "
        f"AND NOT {notes('capture')} ORDER BY captured_at DESC, pk DESC LIMIT 1",
        (record_id,),
    ).fetchone()
    if row is None:
        return Known(url=url)
    final_url, sha256, text_sha256, overrides = row
    cited = db.execute(
        "SELECT DISTINCT passage.exact FROM capture "
        "JOIN passage ON passage.capture_id = capture.id "
        f"JOIN citation ON citation.passage_id = passage.id WHERE capture.{table}_id = ? "
        "AND capture.text_sha256 = ?",
        (record_id, text_sha256),
    )
    return Known(
        url=url,
        final_url=final_url,
        sha256=sha256,
        text=Store(db).text(text_sha256),
        cited=tuple(exact for (exact,) in cited),
        private="private" in overrides.split(),
        certificate="certificate" in overrides.split(),
    )


def link_checks(db: sqlite3.Connection, noun: str, record_id: str) -> list[LinkCheck]:
    """Return all looks at a record's address, the newest first."""
    return _records(db, LinkCheck, f"{_OWNERS[noun]}_id = ? ORDER BY pk DESC", record_id)


def archive_copies(db: sqlite3.Connection, noun: str, record_id: str) -> list[ArchiveCopy]:
    """Return what public archives were asked about a record's address, the newest first."""
    return _records(db, ArchiveCopy, f"{_OWNERS[noun]}_id = ? ORDER BY pk DESC", record_id)


def archives_asked(db: sqlite3.Connection) -> list[ArchiveCopy]:
    """Return what archives are still to be asked, in the order of asking."""
    return _records(db, ArchiveCopy, "state = 'asked' ORDER BY pk")


def _records(db: sqlite3.Connection, kind: type[R], where: str, *values: str) -> list[R]:
    names = rows.columns(kind)
    cursor = db.execute(f"SELECT {', '.join(names)} FROM {rows.table(kind)} WHERE {where}", values)
    return [rows.to_record(kind, dict(zip(names, row, strict=True))) for row in cursor.fetchall()]
