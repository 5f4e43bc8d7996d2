"""How the work of the desk stands."""

from __future__ import annotations

import pytest

from tests.conftest import Clock
from workbench import commands, queries
from workbench.model import Claim, Work
from workbench.pictures import Style, conditions_of, draw_progress
from workbench.project import Project
from workbench.queries.filters import Filter, count
from workbench.scales import scale

TODAY = "2026-01-07"


@pytest.fixture
def desk(project: Project, claims: dict[str, Claim], clock: Clock) -> dict[str, Claim]:
    """Four claims of one week, one of them decided in the next, with dates and people."""
    for name, due, who in (
        ("cost", "2026-01-05", "Ana"),
        ("land", "2026-01-20", "Ana"),
        ("tower", "2026-01-21", "Ben"),
    ):
        commands.change_claim(project, claims[name], due_on=due, assignee=who)
    commands.change_claim(project, claims["tower"], work=Work.WAITING)
    commands.ask_question(project, claims["land"], "Who was paid?")
    commands.ask_question(project, claims["land"], "How much?")
    clock.advance(days=7)
    rating = scale("evidence").rating("refuted")
    commands.set_verdict(project, claims["cost"], rating, rationale="The ledger says so.")
    return claims


def test_an_empty_project_has_nothing_to_do(project: Project) -> None:
    """All numbers are zero."""
    found = queries.progress(project.db, today=TODAY)
    assert found.total == sum(found.due.values()) == len(found.hands) == 0


def test_claims_are_counted_by_state(project: Project, desk: dict[str, Claim]) -> None:
    """What is derived for lists is what is counted here."""
    states = queries.progress(project.db, today="2026-01-14").states
    assert {k: v for k, v in states.items() if v} == {"new": 2, "in-progress": 1, "decided": 1}


def test_what_is_due_leaves_out_what_is_decided(project: Project, desk: dict[str, Claim]) -> None:
    """A decided claim is not overdue; a week is today and six days."""
    due = queries.progress(project.db, today="2026-01-14").due
    assert due == {"overdue": 0, "week": 1, "later": 1, "none": 1}
    assert queries.progress(project.db, today="2026-01-21").due["overdue"] == 1


def test_weeks_count_what_came_in_and_what_was_decided(
    project: Project, desk: dict[str, Claim]
) -> None:
    """Weeks begin on Mondays, without a gap, up to this one."""
    weeks = queries.progress(project.db, today="2026-01-21").weeks
    assert [(week.monday, week.added, week.decided) for week in weeks[-3:]] == [
        ("2026-01-05", 4, 0),
        ("2026-01-12", 0, 1),
        ("2026-01-19", 0, 0),
    ]


def test_hands_have_open_and_decided_claims(project: Project, desk: dict[str, Claim]) -> None:
    """What nobody has comes last, and is never among those left out."""
    hands = queries.progress(project.db, today="2026-01-21").hands
    assert [(h.name, h.open, h.overdue, h.decided) for h in hands] == [
        ("Ana", 1, 1, 1),
        ("Ben", 1, 0, 0),
        ("", 1, 0, 0),
    ]
    few = queries.progress(project.db, today="2026-01-21", most=2)
    assert [hand.name for hand in few.hands] == ["Ana", ""]
    assert few.others == 1


def test_open_questions_and_what_waits(project: Project, desk: dict[str, Claim]) -> None:
    """Questions are counted, and the claims that have some."""
    found = queries.progress(project.db, today=TODAY)
    assert (found.questions, found.questioned) == (2, 1)
    assert found.work["waiting"] == 1


def test_what_a_bar_says_is_what_its_list_holds(project: Project, desk: dict[str, Claim]) -> None:
    """Every row of the table that leads to a list leads to as many claims as it counts."""
    today = "2026-01-14"
    picture = draw_progress(queries.progress(project.db, today=today), Style())
    seen = 0
    for line in picture.table.lines:
        if conditions_of(line.target) and "open-questions" not in line.target:
            kept = Filter(conditions=conditions_of(line.target))
            assert str(count(project.db, "claims", kept, today)) == line.cells[2], line
            seen += 1
    assert seen > 20
