"""The rows of any list: their keys in the order asked for, the groups they fall in, and a window.

`keys` answers with the first few in the time of those few, where an index leads to them, and with
all of them as one row of SQLite: fetching row by row starves beside a busy window.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from workbench.model import ClaimState
from workbench.queries.filters import Filter, in_name, where
from workbench.queries.orders import ORDERS, USUAL, Part, table
from workbench.queries.states import RANK, in_state
from workbench.queries.words import terms
from workbench.rows import Value

PIECE = 4_000
"""Keys that are read out of SQLite's answer at once, so that other threads get their turn."""
_FEW = 4_000
"""Claims of speakers that are sorted rather than looked for one after the other."""
_MANY = 20_000
"""Claims with the words from which on they are met often enough to go and look for them."""
ALL = Filter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """What a list is sorted by: a column of `ORDERS`, "" for the usual one."""

    column: str = ""
    descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Which rows of which list, in what order."""

    noun: str
    filter: Filter = ALL
    state: str = ""
    """Claims: a ClaimState."""
    sort: Sort = Sort()
    grouping: str = ""
    """Claims: one of `GROUPINGS`; the groups come one after the other."""
    today: str = ""
    """The ISO date from which the filter's relative dates count; "" for today's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rows of a list that have something in common."""

    value: str
    """What they have in common: a speaker's id, a topic, a state, a name; "" for nothing."""
    label: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A listing as SQL: conditions and their values; words may be left for a quicker way."""

    kept: str
    values: tuple[Value, ...]
    words: tuple[str, ...] = ()


GROUPINGS = {
    "speaker": ("claim.speaker_id", "speaker.pk IS NULL, speaker.name COLLATE NOCASE, speaker.pk"),
    "topic": ("claim.topic", "claim.topic = '', claim.topic"),
    "state": (RANK, RANK),
    "assignee": ("claim.assignee", "claim.assignee = '', claim.assignee"),
}
"""What claims can be grouped by: the value in common, and the order of the groups."""


def keys(
    db: sqlite3.Connection,
    noun: str,
    *,
    filter: Filter = ALL,  # noqa: A002 - what it is
    sort: Sort | None = None,
    limit: int = -1,
    state: str = "",
    today: str = "",
) -> array[int]:
    """Return the keys of the rows that pass a filter, in order; at most `limit` of them."""
    listing = Listing(noun=noun, filter=filter, sort=sort or Sort(), state=state, today=today)
    return listed(db, listing, limit=limit)


def listed(db: sqlite3.Connection, listing: Listing, *, limit: int = -1) -> array[int]:
    """Return the keys of a listing's rows, in order; at most `limit` of them."""
    if listing.grouping and limit < 0:
        return _all_grouped(db, listing)
    if listing.grouping:
        return _some_grouped(db, listing, groups(db, listing), limit)
    asked = _asked(listing, some=limit >= 0)
    if asked.words and _sort(listing).column == "added":
        return _newest(db, listing, asked, limit)
    if asked.words and limit >= 0 and _is_walked(db, listing, asked):
        return _stretched(db, listing, _tried(asked), limit)
    return _stretched(db, listing, _with_words(listing, asked), limit)


def groups(db: sqlite3.Connection, listing: Listing) -> list[Group]:
    """Return the groups of a listing, in order, with how many rows each has."""
    value, _ = GROUPINGS[listing.grouping]
    asked = _with_words(listing, _asked(replace(listing, grouping="")))
    kept = f"WHERE {asked.kept}" if asked.kept else ""
    counted = f"SELECT {value} AS value, count(*) AS n FROM claim {kept} GROUP BY 1"
    if listing.grouping == "speaker":
        cursor = db.execute(
            f"SELECT counted.value, speaker.name, counted.n FROM ({counted}) AS counted "
            "LEFT JOIN speaker ON speaker.id = counted.value "
            "ORDER BY speaker.pk IS NULL, speaker.name COLLATE NOCASE, speaker.pk",
            asked.values,
        )
    else:
        last = "value = '', " if listing.grouping != "state" else ""
        cursor = db.execute(
            f"SELECT value, value, n FROM ({counted}) ORDER BY {last}value", asked.values
        )
    found = [(value or "", label or "", n) for value, label, n in cursor.fetchall()]
    if listing.grouping == "state":
        names = [str(state) for state in ClaimState]
        found = [(names[int(rank or 0)], names[int(rank or 0)], n) for rank, _, n in found]
    return [Group(value=value, label=label, count=n) for value, label, n in found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The keys of a listing's rows, or of the first of them; and its groups, if it has any."""

    keys: array[int]
    groups: tuple[Group, ...] = ()


def page(db: sqlite3.Connection, listing: Listing, *, limit: int = -1) -> Page:
    """Return the keys of a listing and the groups they fall in."""
    if not listing.grouping:
        return Page(keys=listed(db, listing, limit=limit))
    found = groups(db, listing)
    held = _some_grouped(db, listing, found, limit) if limit >= 0 else _all_grouped(db, listing)
    return Page(keys=held, groups=tuple(found))


def key_of(db: sqlite3.Connection, noun: str, record_id: str) -> int:
    """Return the key of a record; -1 when it is gone."""
    row = db.execute(f"SELECT pk FROM {table(noun)} WHERE id = ?", (record_id,)).fetchone()
    return int(row[0]) if row else -1


def ids_of(db: sqlite3.Connection, noun: str, wanted: array[int]) -> tuple[str, ...]:
    """Return the ids of the records with these keys, in the order of the keys."""
    found: list[str] = []
    for at in range(0, len(wanted), 20_000):
        some = wanted[at : at + 20_000]
        listed = ", ".join(map(str, some))
        row = db.execute(
            f"SELECT group_concat(pk || ' ' || id) FROM {table(noun)} WHERE pk IN ({listed})"
        ).fetchone()
        named = dict(pair.split(" ", 1) for pair in (row[0] or "").split(",") if pair)
        found += [named[str(key)] for key in some if str(key) in named]
    return tuple(found)


def size(db: sqlite3.Connection) -> int:
    """Return how many rows the largest table of the project ever had: what its lists cost."""
    row = db.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence").fetchone()
    return int(row[0])


def _sort(listing: Listing) -> Sort:
    column, descending = USUAL[listing.noun]
    if listing.sort.column in ORDERS[listing.noun]:
        return listing.sort
    return Sort(column=column, descending=descending)


def _asked(listing: Listing, *, some: bool = False) -> _Asked:
    found = terms(listing.filter.words)
    rest = replace(listing.filter, words="" if found else listing.filter.words)
    today = listing.today or datetime.now(UTC).astimezone().date().isoformat()
    kept, values = where(listing.noun, rest, today)
    if listing.state:
        kept = " AND ".join(filter(None, (kept, in_state(listing.state, some=some))))
    return _Asked(kept=kept, values=tuple(values), words=tuple(found))


def _with_words(listing: Listing, asked: _Asked) -> _Asked:
    """Put the words among the conditions."""
    if not asked.words:
        return asked
    kept, values = where(listing.noun, Filter(words=listing.filter.words), "2000-01-01")
    both = f"{kept} AND {asked.kept}" if asked.kept else kept
    return _Asked(kept=both, values=(*values, *asked.values))


def _is_walked(db: sqlite3.Connection, listing: Listing, asked: _Asked) -> bool:
    """Tell whether to go along the sort's index and try row after row: many of them have the words.

    Otherwise all rows with the words are looked up first. Only of beginnings of up to three letters
    does the full-text index know all rows at once; a longer one it would gather for each row tried.
    """
    if listing.noun != "claims" or not ORDERS["claims"][_sort(listing).column].walked:
        return False
    if any(len(term.strip('" *')) > 3 for term in asked.words):
        return False
    both = " AND ".join(f"({term})" for term in asked.words)
    (count,) = db.execute(
        "SELECT count(*) FROM (SELECT 1 FROM claim_fts WHERE claim_fts MATCH ? LIMIT ?)",
        (both, _MANY),
    ).fetchone()
    return bool(count == _MANY)


def _tried(asked: _Asked) -> _Asked:
    """Put the words among the conditions, in the form that is quicker for one row than for all."""
    one = (
        "(EXISTS (SELECT 1 FROM claim_fts WHERE claim_fts MATCH ? AND claim_fts.rowid = claim.pk) "
        "OR claim.speaker_id IN (SELECT id FROM speaker WHERE pk IN (SELECT rowid FROM speaker_fts "
        "WHERE speaker_fts MATCH ?)))"
    )
    values = tuple(value for term in asked.words for value in (term, in_name(term)))
    kept = " AND ".join([one] * len(asked.words) + ([asked.kept] if asked.kept else []))
    return _Asked(kept=kept, values=(*values, *asked.values))


def _stretched(db: sqlite3.Connection, listing: Listing, asked: _Asked, limit: int) -> array[int]:
    """Gather the keys stretch by stretch, until there are enough."""
    sort, noun = _sort(listing), listing.noun
    found = array("q")
    for part in ORDERS[noun][sort.column].stretches(descending=sort.descending):
        left = limit - len(found) if limit >= 0 else -1
        if left == 0:
            break
        found.extend(_fetch(db, table(noun), part, asked, sort=sort, limit=left))
    return found


def _fetch(
    db: sqlite3.Connection, name: str, part: Part, asked: _Asked, *, sort: Sort, limit: int
) -> array[int]:
    kept = part.kept
    if kept.startswith("{"):
        kept = in_state(kept.strip("{}"), some=limit >= 0)
    given = asked.kept
    if "JOIN" in part.source:  # the plus keeps SQLite from trying each key for each joined row
        given = given.replace(f"{name}.pk IN (", f"+{name}.pk IN (")
    kept = " AND ".join(filter(None, (kept, given)))
    order = part.order.format(d="DESC" if sort.descending else "ASC")
    return _read(
        db,
        f"SELECT {name}.pk AS pk FROM {part.source} {f'WHERE {kept}' if kept else ''} "
        f"ORDER BY {order} LIMIT ?",
        (*asked.values, limit),
    )


def _read(db: sqlite3.Connection, sql: str, values: tuple[Value, ...]) -> array[int]:
    """Read all keys that a statement gives, as one row."""
    cursor = db.execute(f"SELECT group_concat(pk) FROM ({sql})", values)
    text = cursor.fetchone()[0] or ""
    cursor.close()
    found = array("q")
    at = 0
    while at < len(text):
        end = text.find(",", at + PIECE * 7)
        end = len(text) if end < 0 else end
        found.extend(map(int, text[at:end].split(",")))
        at = end + 1
    return found


def _all_grouped(db: sqlite3.Connection, listing: Listing) -> array[int]:
    sort = _sort(listing)
    asked = _with_words(listing, _asked(listing))
    value = ORDERS[listing.noun][sort.column].value
    direction = "DESC" if sort.descending else "ASC"
    kept = f"WHERE {asked.kept}" if asked.kept else ""
    speaker = "LEFT JOIN speaker ON speaker.id = claim.speaker_id"
    return _read(
        db,
        f"SELECT claim.pk AS pk FROM claim {speaker if listing.grouping == 'speaker' else ''} "
        f"{kept} ORDER BY {GROUPINGS[listing.grouping][1]}, {_last(value)} {value} {direction}, "
        "claim.pk DESC LIMIT ?",
        (*asked.values, -1),
    )


def _last(value: str) -> str:
    return (
        ""
        if value == "claim.pk"
        else f"coalesce({value.removesuffix(' COLLATE NOCASE')}, '') = '',"
    )


def _some_grouped(
    db: sqlite3.Connection, listing: Listing, known: Sequence[Group], limit: int
) -> array[int]:
    """Take the first groups one by one, until there are enough."""
    found = array("q")
    column = GROUPINGS[listing.grouping][0]
    single = replace(listing, grouping="")
    for group in known:
        if len(found) >= limit:
            break
        if listing.grouping == "state":
            asked = _asked(replace(single, state=group.value), some=True)
        else:
            asked = _asked(single, some=True)
            kept = f"{column} IS ?"
            asked = replace(
                asked,
                kept=f"{asked.kept} AND {kept}" if asked.kept else kept,
                values=(*asked.values, group.value or (None if "speaker" in column else "")),
            )
        found.extend(_stretched(db, listing, _with_words(listing, asked), limit - len(found)))
    return found


# Words, newest first: the full-text index itself is in this order


def _newest(db: sqlite3.Connection, listing: Listing, asked: _Asked, limit: int) -> array[int]:
    name = table(listing.noun)
    direction = "DESC" if _sort(listing).descending else "ASC"
    both = " AND ".join(f"({term})" for term in asked.words)
    spoken = _spoken(db, asked.words) if listing.noun == "claims" else {}
    if not asked.kept and not spoken:
        return _read(
            db,
            f"SELECT rowid AS pk FROM {name}_fts WHERE {name}_fts MATCH ? "
            f"ORDER BY rowid {direction} LIMIT ?",
            (both, limit),
        )
    if limit < 0 or direction != "DESC":
        return _stretched(db, listing, _with_words(listing, asked), limit)
    found = set(_matching(db, name, both, asked, limit=limit))
    for said, speakers in spoken.items():
        rest = " AND ".join(f"({term})" for term in asked.words if term not in said)
        found |= set(_by_speakers(db, rest, asked, speakers, limit))
    return array("q", sorted(found, reverse=True)[:limit])


def _spoken(db: sqlite3.Connection, words: tuple[str, ...]) -> dict[tuple[str, ...], list[str]]:
    """Find the speakers whose names hold some of the words, by which of the words these are."""
    held: dict[str, list[str]] = {}
    for term in words:
        cursor = db.execute(
            "SELECT group_concat(id) FROM speaker "
            "WHERE pk IN (SELECT rowid FROM speaker_fts WHERE speaker_fts MATCH ?)",
            (in_name(term),),
        )
        for speaker in (cursor.fetchone()[0] or "").split(","):
            if speaker:
                held.setdefault(speaker, []).append(term)
    found: dict[tuple[str, ...], list[str]] = {}
    for speaker, said in held.items():
        found.setdefault(tuple(said), []).append(speaker)
    return found


def _by_speakers(
    db: sqlite3.Connection, rest: str, asked: _Asked, speakers: list[str], limit: int
) -> array[int]:
    said = ", ".join(f"'{speaker}'" for speaker in speakers if "'" not in speaker)
    (count,) = db.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM claim WHERE speaker_id IN ({said}) LIMIT {_FEW})"
    ).fetchone()
    column = "claim.speaker_id" if count < _FEW else "+claim.speaker_id"
    kept = f"{column} IN ({said})"
    if rest and count >= _FEW:
        return _matching(db, "claim", rest, asked, limit=limit, more=f"AND {kept}")
    values: tuple[Value, ...] = asked.values
    if asked.kept:
        kept += f" AND {asked.kept}"
    if rest:
        kept += " AND claim.pk IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH ?)"
        values = (*values, rest)
    return _read(
        db,
        f"SELECT claim.pk AS pk FROM claim WHERE {kept} ORDER BY claim.pk DESC LIMIT ?",
        (*values, limit),
    )


def _matching(
    db: sqlite3.Connection, name: str, match: str, asked: _Asked, *, limit: int, more: str = ""
) -> array[int]:
    """Go through what full-text search finds, newest first, until enough of it passes."""
    kept = f"AND {asked.kept}" if asked.kept else ""
    joined = f"CROSS JOIN {name} ON {name}.pk = found.rowid" if kept or more else ""
    return _read(
        db,
        f"SELECT found.rowid AS pk FROM {name}_fts AS found {joined} "
        f"WHERE found.{name}_fts MATCH ? {more} {kept} ORDER BY found.rowid DESC LIMIT ?",
        (match, *asked.values, limit),
    )
