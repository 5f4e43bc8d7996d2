"""What would come first by other weights."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.model import TRIAGE


def _share(weight: str) -> str:
    """Write the mean of what is rated, 0 to 100, by weights that are spelled like this."""
    high = " + ".join(f"{weight.format(n)} * coalesce(claim.{n} - 1, 0)" for n in TRIAGE)
    rated = " + ".join(f"{weight.format(n)} * (claim.{n} IS NOT NULL)" for n in TRIAGE)
    return f"CAST(round(50.0 * ({high}) / nullif({rated}, 0)) AS INTEGER)"


PRIORITY = _share("(SELECT weight_{} FROM investigation WHERE pk = 1)")
"""SQL for a claim's priority, as the view `claim_overview` has it; NULL when nothing is rated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityRow:
    """A claim with its priority as it is, and as it would be by other weights."""

    id: str
    text: str
    before: int | None
    after: int | None


def priorities(
    db: sqlite3.Connection, weights: Mapping[str, int], limit: int = 6
) -> list[PriorityRow]:
    """Return the claims that would come first by these weights."""
    some = " OR ".join(f"{name} IS NOT NULL" for name in TRIAGE)
    cursor = db.execute(
        f"SELECT id, text, {PRIORITY}, {_share(':{}')} AS after "
        f"FROM claim WHERE {some} ORDER BY after DESC, pk DESC LIMIT :limit",
        {**{name: weights[name] for name in TRIAGE}, "limit": limit},
    )
    return [PriorityRow(id=i, text=t, before=b, after=a) for i, t, b, a in cursor]


def known_words(db: sqlite3.Connection, field: str) -> list[str]:
    """Return the assignees or the topics in use, by name."""
    name = {"assignee": "assignee", "topic": "topic"}[field]
    cursor = db.execute(
        f"SELECT DISTINCT {name} FROM claim WHERE {name} > '' ORDER BY {name} COLLATE NOCASE"
    )
    return [str(row[0]) for row in cursor]
