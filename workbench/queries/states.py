"""Where claims stand, as sets: the same rules as the view `claim_overview`, without its rows."""

from __future__ import annotations

import sqlite3

from workbench.model import ClaimState
from workbench.rows import Value

_RATED = "SELECT claim_id FROM verdict"
_TOUCHED = "SELECT claim_id FROM citation UNION SELECT claim_id FROM question"
_WEIGHED = "citation.claim_id = verdict.claim_id AND citation.stance IN ('supports', 'refutes')"
_STALE = (
    "SELECT verdict.claim_id FROM verdict WHERE verdict.pk = "
    "(SELECT max(newest.pk) FROM verdict AS newest WHERE newest.claim_id = verdict.claim_id) "
    f"AND (EXISTS (SELECT 1 FROM citation WHERE {_WEIGHED} AND citation.cited_at > verdict.made_at)"
    f" OR verdict.weighed > (SELECT count(*) FROM citation WHERE {_WEIGHED})"
    " OR verdict.rested > (SELECT count(*) FROM citation "
    "WHERE citation.claim_id = verdict.claim_id AND citation.key))"
)
_SETS: dict[ClaimState, str] = {
    ClaimState.IN_PROGRESS: f"claim.id IN ({_TOUCHED} EXCEPT {_RATED})",
    ClaimState.DECIDED: f"claim.id IN ({_RATED} EXCEPT {_STALE})",
    ClaimState.NEEDS_RECHECK: f"claim.id IN ({_STALE})",
}
_HAS = {
    table: f"EXISTS (SELECT 1 FROM {table} WHERE claim_id = claim.id)"
    for table in ("verdict", "citation", "question")
}
_HAS_STALE = f"EXISTS ({_STALE} AND verdict.claim_id = claim.id)"
_WALKS: dict[ClaimState, str] = {
    ClaimState.NEW: " AND ".join(f"NOT {found}" for found in _HAS.values()),
    ClaimState.IN_PROGRESS: f"NOT {_HAS['verdict']} AND ({_HAS['citation']} OR {_HAS['question']})",
    ClaimState.DECIDED: f"{_HAS['verdict']} AND NOT {_HAS_STALE}",
    ClaimState.NEEDS_RECHECK: _HAS_STALE,
}
RANK = (
    f"CASE WHEN claim.id IN ({_STALE}) THEN {[*ClaimState].index(ClaimState.NEEDS_RECHECK)} "
    f"WHEN claim.id IN ({_RATED}) THEN {[*ClaimState].index(ClaimState.DECIDED)} "
    f"WHEN claim.id IN ({_TOUCHED}) THEN {[*ClaimState].index(ClaimState.IN_PROGRESS)} ELSE 0 END"
)
"""SQL for a claim's state as its place among the states."""


def in_state(state: str, *, some: bool = False) -> str:
    """Write the SQL condition that keeps the claims of a state.

    `some`: in the form that is quicker when only a few are wanted, and claim after claim is tried.
    """
    forms = _WALKS if some else _WALKS | _SETS
    return forms.get(ClaimState(state), "FALSE")


def claim_counts(db: sqlite3.Connection) -> dict[str, int]:
    """Count the claims in each state, and in `all`."""
    counted = {str(state): 0 for state in ClaimState}
    every, rated, touched, stale = db.execute(
        "SELECT (SELECT count(*) FROM claim), (SELECT count(DISTINCT claim_id) FROM verdict), "
        f"(SELECT count(*) FROM ({_TOUCHED} EXCEPT {_RATED})), (SELECT count(*) FROM ({_STALE}))"
    ).fetchone()
    counted |= {
        "new": every - rated - touched,
        "in-progress": touched,
        "decided": rated - stale,
        "needs-recheck": stale,
    }
    return {"all": every, **counted}


_OPEN = "not_asked = '' AND answer = '' AND NOT declined"
_LATE = "deadline_on > '' AND deadline_on < substr(?, 1, length(deadline_on))"
_REPLIES = {
    "not-asked": "not_asked > ''",
    "asked": f"{_OPEN} AND NOT ({_LATE})",
    "overdue": f"{_OPEN} AND {_LATE}",
    "answered": "answer > ''",
    "declined": "declined",
}


def in_reply(reply: str, today: str) -> tuple[str, list[Value]]:
    """Write the SQL condition that keeps the claims whose asking for comment came to this."""
    if reply == "none":
        return "claim.id NOT IN (SELECT claim_id FROM contact)", []
    sql = _REPLIES[reply]
    return f"claim.id IN (SELECT claim_id FROM contact WHERE {sql})", [today] * sql.count("?")
