"""A claim that was written in one line."""

from __future__ import annotations

from datetime import date

import pytest

from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.project import Project
from workbench.spotting import OneLine, read_line


def test_a_line_becomes_one_edit(project: Project) -> None:
    """Claim, speaker and tags come together, and one undo takes all of it back."""
    line = read_line(
        '"It cost forty million" — Ilse Brandt, mayor, 3 March #pier', date(2026, 5, 1)
    )
    made = commands.add_line(project, line)
    row = queries.claim(project.db, made.id).row
    assert (row.text, row.speaker, row.role, row.made_on, row.tags) == (
        "It cost forty million", "Ilse Brandt", "mayor", "2026-03-03", "pier",
    )  # fmt: skip
    project.undo()
    counts = queries.counts(project.db)
    assert (counts.claims, counts.speakers) == (0, 0)


def test_a_line_without_a_wording_is_refused(project: Project) -> None:
    """Tags alone are no claim."""
    with pytest.raises(WorkbenchError, match="wording is missing"):
        commands.add_line(project, OneLine(text=" ", tags=("pier",)))
