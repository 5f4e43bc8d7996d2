"""Where a part of a picture leads when it is many records: the claims that pass a filter."""

from __future__ import annotations

from datetime import date, timedelta

from workbench.queries.filters import Condition, parse, text

PREFIX = "list/"
UNDECIDED = (
    Condition(field="state", op="is not", value="decided"),
    Condition(field="state", op="is not", value="published"),
)


def listed(*conditions: Condition) -> str:
    """Give the target of the claims that meet these conditions."""
    return PREFIX + text("claims", conditions)


def conditions_of(target: str) -> tuple[Condition, ...]:
    """Give back what was said to `listed`; empty for any other target."""
    return parse("claims", target.removeprefix(PREFIX)) if target.startswith(PREFIX) else ()


def valued(field: str, value: str) -> Condition:
    """Ask that a field has a value; "" that it has none."""
    if not value:
        return Condition(field=field, op="is empty")
    return Condition(field=field, op="is", value=value)


def within_week(field: str, monday: str) -> tuple[Condition, ...]:
    """Ask that a time lies in the week that begins on this day."""
    sunday = date.fromisoformat(monday) + timedelta(days=6)
    return (
        Condition(field=field, op="since", value=monday),
        Condition(field=field, op="until", value=sunday.isoformat()),
    )
