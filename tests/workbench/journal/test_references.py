"""The table of references is the schema's own."""

from __future__ import annotations

from workbench.journal.references import REFERENCES, rank
from workbench.project import Project
from workbench.rows import TYPES


def test_every_foreign_key_is_known(project: Project) -> None:
    """A new one that is not in the table would be broken by taking an edit back."""
    for table in TYPES:
        keys = project.db.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        known = {(found.column, found.parent) for found in REFERENCES[table] if found.parent}
        assert known == {(column, parent) for _, _, parent, column, *_ in keys}


def test_what_may_be_missing_may_be_null(project: Project) -> None:
    """A reference that a record makes sense without has a column that can be empty."""
    for table, found in REFERENCES.items():
        info = project.db.execute(f"PRAGMA table_info({table})").fetchall()
        required = {name for _, name, _, notnull, *_ in info if notnull}
        assert not {each.column for each in found if each.optional} & required


def test_parents_stand_before_children() -> None:
    """Rows are written in this order, and taken away in the other."""
    for table, found in REFERENCES.items():
        for each in found:
            assert not each.parent or each.parent == "blob" or rank(each.parent) < rank(table)
    assert rank("tag") > rank("claim")
    assert rank("waiver") > max(rank(table) for table in TYPES if table != "waiver")
