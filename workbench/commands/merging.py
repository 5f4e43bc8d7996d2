"""What another project brings, written in one edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench import rows
from workbench.journal.writing import Change
from workbench.model import Record
from workbench.project import Project
from workbench.rows import TYPES, Row

Key = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What is to be written; in each part parents stand before what belongs to them."""

    inserts: Sequence[tuple[str, Row]] = ()
    """Table and row, whose `pk` is passed over."""
    updates: Mapping[Key, Row] = field(default_factory=dict)
    """What columns of a record are to be."""
    passed: Mapping[Key, Row] = field(default_factory=dict)
    """What the other file has in those columns, where it is not taken: it stands in the journal."""
    deletes: Sequence[Key] = ()
    newest: Sequence[str] = ()
    """Ids of verdicts that are to count, although others come after them."""
    texts: Iterable[str] = ()
    """Texts of captures, to be stored."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.inserts or self.updates or self.deletes or self.newest)


def merge(project: Project, label: str, steps: Steps) -> None:
    """Write what another project brings, in one edit that one undo takes back.

    Bytes must have been stored ahead. Where a value of the other file is not taken, the journal
    holds it all the same: it was written, and then overwritten.
    """
    with project.edit(label) as edit:
        for text in steps.texts:
            edit.store.put_text(text)
        for table, ident in reversed(steps.deletes):
            edit.remove_rows(TYPES[table], edit.find_rows(TYPES[table], "id", [ident]))
        tables = dict.fromkeys(table for table, _ in steps.inserts)
        for table in tables:
            made = [_fields(TYPES[table], row) for name, row in steps.inserts if name == table]
            edit.add_many(TYPES[table], made)
        for passed in (steps.passed, steps.updates):
            for (table, ident), values in passed.items():
                _change(edit, TYPES[table], ident, values)
        for ident in steps.newest:
            _bring_up(edit, ident)


def _fields(kind: type[Record], row: Row) -> dict[str, Any]:
    record = rows.to_record(kind, row)
    return {name: getattr(record, name) for name in rows.columns(kind)}


def _change(edit: Any, kind: type[Record], ident: str, values: Row) -> None:
    (before,) = edit.find_rows(kind, "id", [ident])
    after = before | values
    if after != before:
        edit.write([Change(rows.table(kind), ident, "update", before, after)])


def _bring_up(edit: Any, ident: str) -> None:
    """Add a verdict anew, as it is: the one that was added last counts."""
    kind = TYPES["verdict"]
    found = edit.find_rows(kind, "id", [ident])
    edit.remove_rows(kind, found)
    edit.add_many(kind, [_fields(kind, row) for row in found])
