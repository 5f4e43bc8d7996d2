"""Search over everything, best first, with the words around each match."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from workbench.folding import folded as as_compared
from workbench.queries.searched import KINDS, PARTS, Hit, Part
from workbench.queries.snippets import densest, snippet
from workbench.queries.spelling import corrected
from workbench.queries.words import folded, match, patterns, placed, spans
from workbench.rows import SEARCHED, storable


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search gave."""

    hits: tuple[Hit, ...]
    instead: str = ""
    """The words that were looked for instead, when nothing had those that were typed."""


_RANKED = 200
"""Rows of a kind that are ranked: the newest of those with the words, and of those with a phrase
or whole words. Ranking all would make a letter that stands everywhere take seconds."""
_TEXTS = 20
"""Texts that are looked through for the place, each of them perhaps of megabytes."""
_PASSAGES = 500
_TAGS = 5_000


def search(
    db: sqlite3.Connection, words: str, *, limit: int = 50, kinds: Collection[str] = KINDS
) -> list[Hit]:
    """Find all the words in claims, speakers, articles, evidence, sources, texts and notes.

    At most `limit` hits of each kind, best first: what is called so, then what begins so, whole
    words before beginnings of words, the newest before the older. `#name` finds what has a tag,
    `@name` the speakers of that name and what they said.
    """
    words = storable(words)
    if words.startswith(("#", "@")):
        named = _tagged if words[0] == "#" else _said
        return [hit for hit in named(db, words[1:].strip(), limit) if hit.kind in kinds]
    if not match(words):
        return []
    hits: list[Hit] = []
    for part in PARTS:
        if part.kind in kinds or (part.kind == "text" and "passage" in kinds):
            hits += _found(db, part, words, min(limit, _TEXTS) if part.kind == "text" else limit)
    hits += _tags(db, words, limit) + _views(db, words, limit)
    order = {kind: at for at, kind in enumerate(KINDS)}
    hits = [hit for hit in hits if hit.kind in kinds]
    return sorted(hits, key=lambda hit: (order[hit.kind], -hit.score))


def anything(
    db: sqlite3.Connection, words: str, *, limit: int = 50, kinds: Collection[str] = KINDS
) -> Found:
    """Search, and forgive typos: when nothing has the words, look for the nearest spelling."""
    hits = search(db, words, limit=limit, kinds=kinds)
    instead = "" if hits or not match(words) else corrected(db, words)
    if instead:
        hits = search(db, instead, limit=limit, kinds=kinds)
    return Found(hits=tuple(hits), instead=instead if hits else "")


def recent(
    db: sqlite3.Connection, *, limit: int = 4, kinds: Collection[str] = ("claim", "article")
) -> list[Hit]:
    """Return what was added last, so many of each kind; all tags and views, as they are sorted."""
    hits: list[Hit] = []
    for part in PARTS[:5]:
        if part.kind in kinds:
            newest = db.execute(f"SELECT pk FROM {part.table} ORDER BY pk DESC LIMIT ?", (limit,))
            hits += [hit for _, hit, _ in _rows(db, part, [row[0] for row in newest])]
    hits += _tags(db, "", limit) if "tag" in kinds else []
    return hits + (_views(db, "", limit) if "view" in kinds else [])


def _found(db: sqlite3.Connection, part: Part, words: str, limit: int) -> list[Hit]:
    keys = _keys(db, part.table, words)
    if part.kind == "text":
        shown = _rows(db, part, keys[:limit])
        return [hit for _, hit, body in shown for hit in _in_text(db, hit, body[0], words)]
    (newest,) = db.execute(f"SELECT coalesce(max(pk), 1) FROM {part.table}").fetchone()
    ranked = [
        (_score(hit.title, texts, words) + part.weight + 0.05 * pk / newest, hit, texts)
        for pk, hit, texts in _rows(db, part, keys)
    ]
    ranked.sort(key=lambda each: -each[0])
    return [
        replace(hit, snippet=snippet(texts, words), score=max(0.0, min(1.0, score)))
        for score, hit, texts in ranked[:limit]
    ]


def _keys(db: sqlite3.Connection, table: str, words: str) -> list[int]:
    """Return keys worth ranking, those of a phrase or of whole words before the others."""
    asked = [match(words)]
    if part := words.replace('"', " ").strip():
        whole = " ".join(f'"{word}"' for word in part.split())
        asked = [query for query in (match(f'"{part}"'), match(whole)) if query] + asked
    keys: dict[int, None] = {}
    for query in dict.fromkeys(asked):
        (found,) = db.execute(
            f"SELECT group_concat(rowid) FROM (SELECT rowid FROM {table}_fts "
            f"WHERE {table}_fts MATCH ? ORDER BY rowid DESC LIMIT {_RANKED})",
            (query,),
        ).fetchone()
        keys |= dict.fromkeys(map(int, found.split(","))) if found else {}
        if len(keys) >= _RANKED:
            break
    return list(keys)[: 2 * _RANKED]


def _rows(
    db: sqlite3.Connection, part: Part, keys: Sequence[int]
) -> list[tuple[int, Hit, tuple[str, ...]]]:
    marks = ", ".join("?" * len(keys))
    texts = ", ".join(f"{part.table}.{column}" for column in SEARCHED[part.table])
    shown = "capture.id" if part.kind == "text" else f"{part.table}.id"
    cursor = db.execute(
        f"SELECT {part.table}.pk, {shown}, {part.title}, {part.below}, {part.opens}, {texts} "
        f"FROM {part.table} {part.join} WHERE {part.table}.pk IN ({marks})",
        keys,
    )
    found = [
        (row[0], Hit(kind=part.kind, id=row[1], title=row[2], below=row[3], owner_kind=row[4],
                     owner_id=row[5], capture_id=row[6]), row[7:])
        for row in cursor
    ]  # fmt: skip
    place = {key: at for at, key in enumerate(keys)}
    return sorted(found, key=lambda each: place[each[0]])


def _score(title: str, texts: Sequence[str], words: str) -> float:
    """Say how well a record fits what was typed: its name first, then its other texts."""
    plain, asked = folded(title), " ".join(folded(words).replace('"', " ").split())
    brief = 0.05 * min(1.0, len(asked) / max(1, len(plain)))
    if plain.strip(" .") == asked:
        return 0.9
    if plain.startswith(asked):
        return 0.75 + brief
    places = placed(title, words, most=3)
    count = len({which for _, _, which in places})
    if count and count >= len(asked.split()):
        together = 0.08 * (f" {asked}" in f" {plain}")
        whole = all(not plain[end : end + 1].isalnum() for _, end, _ in places)
        return (0.6 if whole else 0.45) + together + brief
    return 0.3 if any(spans(text, words) for text in texts) else 0.25


def _in_text(db: sqlite3.Connection, hit: Hit, body: str, words: str) -> list[Hit]:
    """Find where in a text the words stand closest together, and what was cited of it."""
    start, end = densest(body, words)
    here = {which for _, _, which in placed(body[max(0, start) : end], words)}
    score = 0.25 + 0.15 * len(here) / max(1, len(patterns(words)))
    score += 0.05 * (start >= 0 and folded(body[start:end]) == folded(words))
    cited = db.execute(
        "SELECT id, exact, start, end FROM passage WHERE capture_id = ? ORDER BY pk DESC LIMIT ?",
        (hit.capture_id, _PASSAGES),
    )
    hits = []
    for passage_id, exact, first, last in cited:
        if here and here <= {which for _, _, which in placed(exact, words)}:
            around = snippet((exact,), words)
            hits.append(replace(hit, kind="passage", id=passage_id, snippet=around, start=first,
                                end=last, score=score + 0.07))  # fmt: skip
    around = snippet((body[max(0, start - 400) : max(0, end) + 400],), words)
    return [*hits, replace(hit, snippet=around, start=start, end=end, score=score)]


def _tags(db: sqlite3.Connection, words: str, limit: int) -> list[Hit]:
    """Return the tags that have all the words. Names are walked in their index, not the rows."""
    names = db.execute(
        "WITH RECURSIVE each(name) AS (SELECT min(name) FROM tag UNION ALL "
        "SELECT (SELECT min(name) FROM tag WHERE name > each.name) FROM each "
        f"WHERE each.name IS NOT NULL LIMIT {_TAGS}) SELECT name FROM each WHERE name IS NOT NULL"
    )
    found = [str(row[0]) for row in names if _has_all(row[0], words)]
    hits = [
        Hit(kind="tag", id=name, title=name, owner_kind="tag", owner_id=name,
            score=_score(name, (), words) + 0.05)
        for name in found
    ]  # fmt: skip
    return sorted(hits, key=lambda hit: -hit.score)[:limit]


def _views(db: sqlite3.Connection, words: str, limit: int) -> list[Hit]:
    found = db.execute("SELECT id, name FROM savedview ORDER BY rank, pk LIMIT 500")
    return [
        Hit(kind="view", id=view_id, title=name, owner_kind="view", owner_id=view_id,
            score=_score(name, (), words) + 0.05)
        for view_id, name in found
        if _has_all(name, words)
    ][:limit]  # fmt: skip


def _has_all(text: str, words: str) -> bool:
    plain = as_compared(text)
    return all(word in plain for word in as_compared(words).split())


def _tagged(db: sqlite3.Connection, name: str, limit: int) -> list[Hit]:
    """Return the tags that are called so, and what has the one that is called just so."""
    hits = _tags(db, name, _TAGS)
    just = [hit.id for hit in hits if as_compared(hit.id) == as_compared(name)]
    marks, hits = ", ".join("?" * len(just)), hits[:limit]
    for part in PARTS[:5]:
        keys = db.execute(
            f"SELECT {part.table}.pk FROM tag JOIN {part.table} "
            f"ON {part.table}.id = tag.record_id WHERE tag.name IN ({marks}) AND tag.record = ? "
            f"ORDER BY {part.table}.pk DESC LIMIT ?",
            (*just, part.table, limit),
        )
        rows = _rows(db, part, [row[0] for row in keys])
        hits += [replace(hit, score=0.5) for _, hit, _ in rows]
    return hits


def _said(db: sqlite3.Connection, name: str, limit: int) -> list[Hit]:
    """Return the speakers of a name, and the claims of the one who is called exactly so."""
    claims, speakers = PARTS[:2]
    hits = _found(db, speakers, name, limit) if match(name) else []
    keys = db.execute(
        "SELECT pk FROM claim WHERE speaker_id IN (SELECT id FROM speaker WHERE name = ? "
        "COLLATE NOCASE) "
        "ORDER BY pk DESC LIMIT ?",
        (name, limit),
    )
    rows = _rows(db, claims, [row[0] for row in keys])
    return hits + [replace(hit, score=0.5) for _, hit, _ in rows]
