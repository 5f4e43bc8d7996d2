"""Whose stored bytes are: damage is told by the title and the time of the capture it concerns."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

_OWNED = (
    "SELECT capture.id, coalesce(article.title, evidence.title, ''), capture.captured_at, {role} "
    "FROM {table} LEFT JOIN article ON article.id = capture.article_id "
    "LEFT JOIN evidence ON evidence.id = capture.evidence_id WHERE {where} ORDER BY capture.pk"
)
_TITLE = 80


class Damage(NamedTuple):
    """What is not as it was written, in a sentence, and the captures that it concerns."""

    words: str
    captures: tuple[str, ...] = ()


class Remark(NamedTuple):
    """What is no damage but is to be known, in a sentence."""

    words: str


Found = Damage | Remark | int | float | None
"""What a check gives: damage, a remark, how much it saw, the share it has done, or None where it
cannot be made."""


def owner_of(db: sqlite3.Connection, column: str, value: str) -> tuple[str, tuple[str, ...]]:
    """Name the captures that have this in a column, in words, and give their ids."""
    where = f"capture.{column} = ?"
    statement = _OWNED.format(role="''", table="capture", where=where)
    return _told(db.execute(statement, (value,)).fetchall())


def files_named(db: sqlite3.Connection, sha256: str, *, damaged: bool) -> Iterator[Damage]:
    """Say of stored bytes, once for each thing that they are, that they are damaged or missing."""
    found = db.execute(
        _OWNED.format(role="'body'", table="capture", where="capture.sha256 = ?"), (sha256,)
    ).fetchall()
    joined = "part JOIN capture ON capture.id = part.capture_id"
    found += db.execute(
        _OWNED.format(role="part.role", table=joined, where="part.sha256 = ?"), (sha256,)
    ).fetchall()
    if not found:
        found = db.execute(
            _OWNED.format(role="'record'", table="capture", where="capture.record_sha256 = ?"),
            (sha256,),
        ).fetchall()
    for role in dict.fromkeys(row[3] for row in found) if found else ("body",):
        owner, captures = _told([row for row in found if row[3] == role])
        words = _words(str(role), damaged=damaged)
        yield Damage(words.format(sha256=sha256, owner=owner), captures)


def _told(rows: list[tuple[str, str, str, str]]) -> tuple[str, tuple[str, ...]]:
    captures = tuple(dict.fromkeys(row[0] for row in rows))
    if not captures:
        return "no capture", ()
    _, title, at, _ = rows[0]
    first = f"“{title[:_TITLE]}” (captured {at[:16].replace('T', ' ')} UTC)"
    more = len(captures) - 1
    return (f"{first} and {more} more" if more else first), captures


def _words(role: str, *, damaged: bool) -> str:
    if role == "record":
        return (
            "The record {sha256} of {owner} is damaged."
            if damaged
            else "The record {sha256} of {owner} is missing."
        )
    if role in {"picture", "print"}:
        return (
            "The picture {sha256} of {owner} is damaged."
            if damaged
            else "The picture {sha256} of {owner} is missing."
        )
    if role != "body":
        return (
            "The file {sha256} of {owner} is damaged."
            if damaged
            else "The file {sha256} of {owner} is missing."
        )
    return (
        "The bytes {sha256} of {owner} are damaged."
        if damaged
        else "The bytes {sha256} of {owner} are missing."
    )
