"""What was deleted and is not there now, and what went with it: a reading of the journal."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable

from workbench.journal.planning import Key
from workbench.journal.references import NOUNS, REFERENCES, chunks, marks, parent_of
from workbench.rows import Row


def deletions(db: sqlite3.Connection, record: str, ids: Iterable[str]) -> dict[str, int]:
    """Name the edit that deleted each of these records last; those that are there are left out."""
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for run in chunks(ids):
        cursor = db.execute(
            "SELECT record_id, change.edit, CASE kind WHEN 'undo' THEN target ELSE 0 END "
            f"FROM change JOIN edit ON seq = change.edit WHERE record_id IN ({marks(run)}) "
            "AND record = ? AND action = 'delete' AND before IS NOT NULL "
            f"AND NOT EXISTS (SELECT 1 FROM {record} WHERE id = record_id) "
            "ORDER BY change.edit DESC",
            (*run, record),
        )
        for ident, seq, undone in cursor:
            found[ident].append((seq, undone))
    return {ident: _whole(edits) for ident, edits in found.items()}


def _whole(edits: list[tuple[int, int]]) -> int:
    """Choose the newest; where it took back a restoring, that brought back not more than there was.

    So the deletion before that has all that went with the record.
    """
    seq, undone = edits[0]
    for earlier, undone_by_it in edits[1:]:
        if earlier < undone:
            seq, undone = earlier, undone_by_it
    return seq


def belongings(db: sqlite3.Connection, seq: int, ids: Collection[str]) -> dict[Key, Row]:
    """Give what an edit deleted together with these records: what belongs to them, and they."""
    gone: dict[Key, Row] = {}
    children: defaultdict[Key, list[Key]] = defaultdict(list)
    cursor = db.execute(
        "SELECT record, record_id, before FROM change "
        "WHERE edit = ? AND action = 'delete' AND before IS NOT NULL ORDER BY n",
        (seq,),
    )
    for record, record_id, before in cursor:
        key, row = (record, record_id), json.loads(before)
        gone[key] = row
        for reference in REFERENCES[record]:
            parent = parent_of(reference, row)
            if parent:
                children[parent].append(key)
    wanted: dict[Key, None] = {}
    following = [key for key in gone if key[1] in ids]
    while following:
        key = following.pop()
        if key not in wanted:
            wanted[key] = None
            own = NOUNS.values()
            following += [k for k in children[key] if k in gone and k[0] not in own]
            following += _passages(gone, key)
    return {key: gone[key] for key in wanted}


def _passages(gone: dict[Key, Row], key: Key) -> list[Key]:
    """A passage that nothing cited any longer went with its last citation."""
    passage = ("passage", str(gone[key].get("passage_id")))
    return [passage] if passage in gone else []
