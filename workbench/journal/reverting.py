"""What taking back an older edit, or a deletion of it, would do now: read from the journal."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from workbench import rows
from workbench.errors import NotFound, WorkbenchError
from workbench.journal.planning import Key, Plan, Why, by_table, in_order
from workbench.journal.references import (
    REFERENCES,
    Reference,
    chunks,
    current,
    marks,
    parent_of,
    present,
    referring,
)
from workbench.journal.steps import is_export
from workbench.rows import TYPES, Row, Value


def plan(db: sqlite3.Connection, seq: int, only: Collection[str] | None = None) -> Plan:
    """Work out what taking an edit back would do now.

    With `only`, the ids of records that it deleted, these alone are brought back, and what
    referred to them and stayed refers to them again.
    """
    made, steps = Plan(), _net(db, seq)
    back = {key: step for key, step in steps.items() if only is None or key[1] in only}
    for key in [key for key, step in back.items() if step.purged]:
        made.leave(key, {}, Why.PURGED)
        del back[key]
    _plan_inserts(db, made, {k: s.row_before() for k, s in back.items() if s.deleted})
    updates = {k: s for k, s in steps.items() if s.updated and not s.purged}
    _plan_updates(db, made, updates, only)
    if only is None:
        _plan_deletes(db, made, {k: s.row_after() for k, s in back.items() if s.inserted})
    _keep_one_first(db, made)
    return made


def revertible(db: sqlite3.Connection, seq: int) -> str:
    """Give the label of an edit that can be taken back in principle; else say why not."""
    row = db.execute("SELECT kind, label, changes FROM edit WHERE seq = ?", (seq,)).fetchone()
    if row is None:
        raise NotFound(f"There is no edit {seq} in the history.")
    kind, label, count = row
    if kind == "start":
        raise WorkbenchError("The first edit made the project; it cannot be taken back.")
    if not count:
        raise WorkbenchError("What was removed for good cannot be brought back.")
    if is_export(db, seq):
        raise WorkbenchError("What was handed out cannot be taken back; the history tells of it.")
    return str(label or "")


@dataclass(slots=True)
class _Step:
    """A record before the edit and after it, as the journal's text."""

    record: str
    before: str | None
    after: str | None
    purged: bool

    @property
    def inserted(self) -> bool:
        return self.before is None and self.after is not None

    @property
    def deleted(self) -> bool:
        return self.before is not None and self.after is None

    @property
    def updated(self) -> bool:
        return self.before is not None and self.after is not None

    def row_before(self) -> Row:
        return self._row(self.before)

    def row_after(self) -> Row:
        return self._row(self.after)

    def _row(self, image: str | None) -> Row:
        return rows.completed(TYPES[self.record], json.loads(image or "{}"))


def _net(db: sqlite3.Connection, seq: int) -> dict[Key, _Step]:
    steps: dict[Key, _Step] = {}
    cursor = db.execute(
        "SELECT record, record_id, before, after, salt IS NULL FROM change WHERE edit = ? "
        "ORDER BY n",
        (seq,),
    )
    for record, record_id, before, after, purged in cursor:
        step = steps.get((record, record_id))
        if step is None:
            steps[record, record_id] = _Step(record, before, after, bool(purged))
        else:
            step.after, step.purged = after, step.purged or bool(purged)
    return steps


def _plan_inserts(db: sqlite3.Connection, made: Plan, wanted: dict[Key, Row]) -> None:
    """Bring back what was deleted, parents first, where what it refers to is there."""
    there = {(t, i) for t, ids in by_table(wanted).items() for i in present(db, t, ids)}
    needed = defaultdict(set)
    for (table, _), row in wanted.items():
        for reference in REFERENCES[table]:
            parent = parent_of(reference, row)
            if parent:
                needed[parent[0]].add(parent[1])
    at_hand = {(t, key) for t, keys in needed.items() for key in present(db, t, keys)}
    for key, row in sorted(wanted.items(), key=in_order):
        if key in there:
            made.leave(key, row, Why.THERE)
        elif _fits(made, key, row, at_hand) and _is_new(db, made, key, row):
            made.inserts[key] = row


def _fits(made: Plan, key: Key, row: Row, at_hand: set[Key]) -> bool:
    for reference in REFERENCES[key[0]]:
        parent = parent_of(reference, row)
        if parent is None or parent in at_hand or parent in made.inserts:
            continue
        if not reference.optional:
            made.leave(key, row, Why.LACKS)
            return False
        row[reference.column] = None
        made.leave(key, row, Why.LACKS, reference.column)
    return True


_ONCE = {
    "tag": ("record_id", "name"),
    "citation": ("claim_id", "passage_id", "evidence_id"),
    "waiver": ("record_id", "code"),
    "ratingmap": ("words", "publisher"),
}
"""Columns whose values, taken together, stand only once in a table."""


def _is_new(db: sqlite3.Connection, made: Plan, key: Key, row: Row) -> bool:
    """Tell whether the like was not added since."""
    once = _ONCE.get(key[0])
    if once and _like(db, key, {name: row[name] for name in once}):
        made.leave(key, row, Why.TWICE)
        return False
    return True


def _like(db: sqlite3.Connection, key: Key, values: dict[str, Value]) -> set[str]:
    first, *others = values  # the first tells most: SQLite would rather look up all that are NULL
    where = " AND ".join([f"{first} IS ?", *(f"+{name} IS ?" for name in others)])
    cursor = db.execute(f"SELECT id FROM {key[0]} WHERE {where}", tuple(values.values()))
    return {ident for (ident,) in cursor} - {key[1]}


_TOGETHER = {
    "capture": (frozenset(rows.columns(TYPES["capture"])),),
    "passage": (frozenset(rows.columns(TYPES["passage"])),),
    "citation": (frozenset({"claim_id", "passage_id", "evidence_id"}),),
    "relation": (frozenset({"claim_id", "other_id"}),),
    "tag": (frozenset({"record", "record_id", "name"}),),
}
"""Columns that only make sense with each other: all go back, or none."""


def _plan_updates(
    db: sqlite3.Connection, made: Plan, steps: dict[Key, _Step], only: Collection[str] | None
) -> None:
    """Give fields their value before, where they still have the one that the edit gave them."""
    for table, ids in by_table(steps).items():
        found = {str(row["id"]): row for row in current(db, table, ids)}
        for ident in ids:
            key = (table, ident)
            before, after = steps[key].row_before(), steps[key].row_after()
            names = [name for name in before if before[name] != after[name]]
            if only is not None:
                names = [name for name in names if before[name] in only and name.endswith("_id")]
            if names and ident not in found:
                made.leave(key, after, Why.GONE)
            elif names:
                _plan_fields(db, made, key, (before, after, found[ident]), names)


def _plan_fields(
    db: sqlite3.Connection, made: Plan, key: Key, images: tuple[Row, Row, Row], names: list[str]
) -> None:
    before, after, now = images
    for unit in _units(key[0], names):
        wanted = {name: before[name] for name in unit}
        if all(now[name] == before[name] for name in unit):
            continue
        why = None
        if any(now[name] != after[name] for name in unit):
            why = Why.CHANGED
        elif not _refers_well(db, made, key[0], now | wanted, unit):
            why = Why.LACKS
        elif key[0] in _ONCE and unit & set(_ONCE[key[0]]):
            like = {name: (now | wanted)[name] for name in _ONCE[key[0]]}
            why = Why.TWICE if _like(db, key, like) else None
        if why is None:
            made.updates[key] = made.updates.get(key, {}) | wanted
            continue
        for name in sorted(unit):
            made.leave(key, now, why, name)


def _units(table: str, names: list[str]) -> Iterator[set[str]]:
    rest = set(names)
    for together in _TOGETHER.get(table, ()):
        if unit := rest & together:
            yield unit
            rest -= unit
    yield from ({name} for name in names if name in rest)


def _refers_well(db: sqlite3.Connection, made: Plan, table: str, row: Row, unit: set[str]) -> bool:
    for reference in REFERENCES[table]:
        parent = parent_of(reference, row)
        if reference.column not in unit or parent is None or parent in made.inserts:
            continue
        if not present(db, parent[0], [parent[1]]):
            return False
    return True


def _plan_deletes(db: sqlite3.Connection, made: Plan, wanted: dict[Key, Row]) -> None:
    """Take away what was added, unless something that stays refers to it."""
    there = {(t, i) for t, ids in by_table(wanted).items() for i in present(db, t, ids)}
    wanted = {key: row for key, row in wanted.items() if key in there}
    staying: list[Key] = []
    inside = defaultdict(list)
    for child, reference, parent in _referrers(db, wanted):
        if child in wanted:
            inside[child].append(parent)
            if not reference.optional:  # an appearance is part of its claim: both go, or none
                inside[parent].append(child)
        elif reference.column not in made.updates.get(child, {}):
            staying.append(parent)
    kept: set[Key] = set()
    while staying:
        key = staying.pop()
        if key not in kept:
            kept.add(key)
            staying += inside[key]
    for key, row in wanted.items():
        if key in kept:
            made.leave(key, row, Why.USED)
        else:
            made.deletes[key] = None


def _referrers(
    db: sqlite3.Connection, wanted: dict[Key, Row]
) -> Iterator[tuple[Key, Reference, Key]]:
    for table, ids in by_table(wanted).items():
        for child, reference in referring(table):
            for run in chunks(ids):
                cursor = db.execute(
                    f"SELECT id, {reference.column} FROM {child} "
                    f"WHERE {reference.column} IN ({marks(run)})",
                    run,
                )
                for ident, parent in cursor.fetchall():
                    yield (child, ident), reference, (table, parent)


def _keep_one_first(db: sqlite3.Connection, made: Plan) -> None:
    """A claim has one first appearance: where another was marked since, that one keeps it."""
    for plans in (made.inserts, made.updates):
        for key in [k for k, row in plans.items() if k[0] == "appearance" and row.get("first")]:
            row = plans[key]
            claim_id = row.get("claim_id") or next(current(db, *_one(key)))["claim_id"]
            others = _like(db, key, {"claim_id": claim_id, "first": 1})
            others = {
                ident
                for ident in others
                if ("appearance", ident) not in made.deletes
                and made.updates.get(("appearance", ident), {}).get("first") != 0
            }
            if not others:
                continue
            made.leave(key, row, Why.TWICE, "first")
            if plans is made.inserts:
                row["first"] = 0
            else:
                del row["first"]
                if not row:
                    del plans[key]


def _one(key: Key) -> tuple[str, list[str]]:
    return key[0], [key[1]]
