"""What another project brings, written in one edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from workbench import rows
from workbench.journal import Edit
from workbench.journal.writing import Change
from workbench.model import Record
from workbench.project import Project
from workbench.rows import TYPES, Row

Key = tuple[str, str]
_LAST = "export"
"""An edit that begins with what was handed out is taken for no more than that by undo."""


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
        for table, some in _runs(reversed(steps.deletes)):
            edit.remove_rows(TYPES[table], edit.find_rows(TYPES[table], "id", some))
        tables = dict.fromkeys(table for table, _ in steps.inserts)
        for table in tables:
            if table != _LAST:
                _add(edit, table, steps)
        for passed in (steps.passed, steps.updates):
            for table in dict.fromkeys(table for table, _ in passed):
                _change(
                    edit, TYPES[table], {i: row for (t, i), row in passed.items() if t == table}
                )
        for ident in steps.newest:
            _bring_up(edit, ident)
        _add(edit, _LAST, steps)


def _add(edit: Edit, table: str, steps: Steps) -> None:
    rows_ = (row for name, row in steps.inserts if name == table)
    edit.add_many(TYPES[table], [_fields(TYPES[table], row) for row in rows_])


def _fields(kind: type[Record], row: Row) -> dict[str, Any]:
    record = rows.to_record(kind, row)
    return {name: getattr(record, name) for name in rows.columns(kind)}


def _runs(keys: Iterable[Key]) -> Iterable[tuple[str, list[str]]]:
    """Give the ids of neighbours of one table together, in their order."""
    for table, some in groupby(keys, key=lambda key: key[0]):
        yield table, [ident for _, ident in some]


def _change(edit: Edit, kind: type[Record], wanted: Mapping[str, Row]) -> None:
    there = {str(row["id"]): row for row in edit.find_rows(kind, "id", wanted)}
    edit.write(
        Change(rows.table(kind), ident, "update", there[ident], there[ident] | values)
        for ident, values in wanted.items()
        if there[ident] | values != there[ident]
    )


def _bring_up(edit: Edit, ident: str) -> None:
    """Add a verdict anew, as it is: the one that was added last counts."""
    kind = TYPES["verdict"]
    found = edit.find_rows(kind, "id", [ident])
    edit.remove_rows(kind, found)
    edit.add_many(kind, [_fields(kind, row) for row in found])
