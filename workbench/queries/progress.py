"""How the work of the desk stands: claims by state, by week, by when they are due, by whom."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.model import ClaimState, Work

DONE = frozenset({"decided", "published"})
DUE = ("overdue", "week", "later", "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What came in and what was decided in the week that begins on this Monday."""

    monday: str
    added: int
    decided: int
    """Claims whose newest verdict was given then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """What one person has to do and has done; `name` is "" where nobody is named."""

    name: str
    open: int
    overdue: int
    decided: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How the work stands on a day."""

    today: str
    total: int
    states: Mapping[str, int]
    work: Mapping[str, int]
    """Claims not decided yet, by `Work`."""
    due: Mapping[str, int]
    """Claims not decided yet: overdue, due within a week, later, without a date."""
    weeks: tuple[Week, ...]
    """Without a gap, up to this week."""
    hands: tuple[Hands, ...]
    """Those with most open claims first."""
    others: int
    """How many more people there are."""
    questions: int
    """Open questions, and the claims that have some."""
    questioned: int


def progress(db: sqlite3.Connection, *, today: str, weeks: int = 26, most: int = 12) -> Progress:
    """Return how the work stands on this day (ISO), and in so many weeks up to it."""
    groups = _groups(db, today)
    people, others = _hands(groups, most)
    open_questions, questioned = db.execute(
        "SELECT count(*), count(DISTINCT claim_id) FROM question WHERE answer = ''"
    ).fetchone()
    undecided = [group for group in groups if group.open]
    return Progress(
        today=today,
        total=sum(group.count for group in groups),
        states={str(each): _sum(groups, state=str(each)) for each in ClaimState},
        work={str(each): _sum(undecided, work=str(each)) for each in Work},
        due={each: _sum(undecided, due=each) for each in DUE},
        weeks=_weeks(db, date.fromisoformat(today), weeks),
        hands=people,
        others=others,
        questions=open_questions,
        questioned=questioned,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """How many claims are alike in all that is counted here."""

    state: str
    work: str
    due: str
    assignee: str
    count: int

    @property
    def open(self) -> bool:
        return self.state not in DONE


def _groups(db: sqlite3.Connection, today: str) -> list[_Group]:
    """Look at every claim once."""
    cursor = db.execute(
        "SELECT state, work, CASE WHEN due_on = '' THEN 'none' WHEN due_on < ? THEN 'overdue' "
        "WHEN due_on <= ? THEN 'week' ELSE 'later' END AS due, assignee, count(*) "
        "FROM claim_overview GROUP BY 1, 2, 3, 4",
        (today, week_ahead(today)),
    )
    return [
        _Group(state=state, work=work, due=due, assignee=assignee, count=count)
        for state, work, due, assignee, count in cursor
    ]


def _sum(groups: Iterable[_Group], **wanted: str) -> int:
    return sum(
        group.count
        for group in groups
        if all(getattr(group, name) == value for name, value in wanted.items())
    )


def week_ahead(today: str) -> str:
    """Give the last day of the week that begins today."""
    return (date.fromisoformat(today) + timedelta(days=6)).isoformat()


def _weeks(db: sqlite3.Connection, today: date, most: int) -> tuple[Week, ...]:
    this = today - timedelta(days=today.weekday())
    mondays = [(this - timedelta(weeks=back)).isoformat() for back in reversed(range(most))]
    added = _by_week(db, "SELECT added_at AS at FROM claim", mondays[0])
    newest = "SELECT max(made_at) AS at FROM verdict GROUP BY claim_id"
    decided = _by_week(db, newest, mondays[0])
    found = [
        Week(monday=day, added=added.get(day, 0), decided=decided.get(day, 0)) for day in mondays
    ]
    begun = next((at for at, week in enumerate(found) if week.added or week.decided), len(found))
    return tuple(found[min(begun, max(0, len(found) - 8)) :])


def _by_week(db: sqlite3.Connection, times: str, since: str) -> dict[str, int]:
    return dict(
        db.execute(
            "SELECT date(substr(at, 1, 10), 'weekday 0', '-6 days') AS monday, count(*) "
            f"FROM ({times}) WHERE at >= ? GROUP BY monday",
            (since,),
        )
    )


def _hands(groups: Iterable[_Group], most: int) -> tuple[tuple[Hands, ...], int]:
    by_name: dict[str, list[_Group]] = {}
    for group in groups:
        by_name.setdefault(group.assignee, []).append(group)
    found = [_hand(name, own) for name, own in by_name.items()]
    found.sort(key=lambda hand: (not hand.name, -hand.open, hand.name))
    shown = found[:most]
    if found and not found[-1].name and found[-1] not in shown:
        shown[-1] = found[-1]  # what nobody has is never among the others
    return tuple(shown), len(found) - len(shown)


def _hand(name: str, own: list[_Group]) -> Hands:
    undecided = [group for group in own if group.open]
    number = _sum(undecided)
    return Hands(
        name=name,
        open=number,
        overdue=_sum(undecided, due="overdue"),
        decided=_sum(own) - number,
    )
