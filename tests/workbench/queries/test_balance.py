"""Who is being checked, and how."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Claim
from workbench.pictures import Style, conditions_of, draw_balance
from workbench.project import Project
from workbench.queries.filters import Filter, count
from workbench.scales import scale


def rate(project: Project, claim: Claim, rating: str, scale_key: str = "evidence") -> None:
    """Give a claim a verdict."""
    commands.set_verdict(project, claim, scale(scale_key).rating(rating), rationale="As read.")


def test_an_empty_project_is_balanced(project: Project) -> None:
    """There is nothing to count."""
    found = queries.balance(project.db)
    assert (found.rows, found.total, found.others) == ((), 0, None)


def test_speakers_are_counted_with_those_most_checked_first(
    project: Project, claims: dict[str, Claim]
) -> None:
    """Claims of nobody come last, however many they are."""
    commands.add_claim(project, text="Nobody said so.")
    found = queries.balance(project.db)
    assert [(row.name, row.total) for row in found.rows] == [
        ("Ilse Brandt", 2),
        ("Ünal Ço", 1),
        ("", 2),
    ]


def test_ratings_stand_in_the_order_of_their_scale(
    project: Project, claims: dict[str, Claim]
) -> None:
    """Supported before refuted, whatever came first; the unrated last."""
    rate(project, claims["cost"], "refuted")
    rate(project, claims["land"], "supported")
    commands.add_claim(project, text="A third.", speaker="Ilse Brandt")
    row = queries.balance(project.db).rows[0]
    assert [(one.rating, one.count) for one in row.counts] == [
        ("supported", 1),
        ("refuted", 1),
        ("", 1),
    ]


def test_only_the_newest_verdict_counts(project: Project, claims: dict[str, Claim]) -> None:
    """A revised verdict is history."""
    rate(project, claims["cost"], "refuted")
    commands.set_verdict(
        project,
        claims["cost"],
        scale("evidence").rating("supported"),
        rationale="The ledger was found.",
        reason="New evidence.",
    )
    found = queries.balance(project.db)
    assert [(one.rating, one.count) for one in found.ratings] == [("supported", 1), ("", 3)]


def test_scales_stay_apart(project: Project, claims: dict[str, Claim]) -> None:
    """The project's own scale comes first; ratings of another are not mixed into it."""
    rate(project, claims["cost"], "false", "five-step")
    rate(project, claims["land"], "refuted")
    found = queries.balance(project.db)
    assert [one.scale for one in found.ratings] == ["evidence", "five-step", ""]


def test_what_is_too_much_is_added_up(project: Project) -> None:
    """The rows that are left out are counted together, and nothing is lost."""
    commands.add_claims(project, [{"text": f"C{n}.", "speaker": f"S{n}"} for n in range(30)])
    found = queries.balance(project.db, most=4)
    assert len(found.rows) == 4
    assert found.others is not None
    assert found.others.total == 26
    assert found.others_count == 26
    assert found.total == 30


@pytest.mark.parametrize("by", ["speaker", "party", "topic"])
def test_what_a_bar_says_is_what_its_list_holds(
    project: Project, claims: dict[str, Claim], by: str
) -> None:
    """Each part of each bar leads to as many claims as it counts."""
    rate(project, claims["cost"], "refuted")
    rate(project, claims["land"], "false", "five-step")
    commands.change_claim(project, claims["pier"], topic="Harbour")
    value = queries.balance(project.db, by=by)
    lines = draw_balance(value, Style()).table.lines
    spots = draw_balance(value, Style()).spots
    assert lines
    for row, line in zip(value.rows, lines, strict=True):
        kept = Filter(conditions=conditions_of(line.target))
        assert count(project.db, "claims", kept, "2026-01-07") == row.total
        parts = [spot for spot in spots if spot.target.startswith(line.target + "\n")]
        counted = [
            count(project.db, "claims", Filter(conditions=conditions_of(s.target)), "2026-01-07")
            for s in parts
        ]
        most = max((r.total for r in value.rows if r.name), default=value.total)
        drawn = row.total <= most
        assert counted == ([one.count for one in row.counts] if drawn else [])


def test_an_unknown_dimension_is_refused(project: Project) -> None:
    """The error names the choices."""
    with pytest.raises(WorkbenchError, match="speaker, party, topic"):
        queries.balance(project.db, by="weather")
