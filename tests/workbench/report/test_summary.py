"""Tests of what a report comes to over all its claims."""

from __future__ import annotations

from tests.workbench.report.conftest import NOW
from workbench import commands, queries
from workbench.model import Claim
from workbench.project import Project
from workbench.report import build
from workbench.report.contents import Happened, Report, Summary
from workbench.scales import scale


def _claim(project: Project, place: int) -> Claim:
    return queries.claim(project.db, queries.claims(project.db)[place].id).claim


def test_ratings_are_counted_in_the_order_of_their_scale(investigated: Project) -> None:
    """What has no verdict comes last; each rating has the numbers of its claims."""
    calm = _claim(investigated, 1)
    commands.set_verdict(
        investigated, calm, scale("evidence").rating("supported"), rationale="The log says so."
    )
    commands.add_claim(investigated, text="It rained.")
    found = build(investigated.db, now=NOW).summary
    counted = [(each.judged and each.judged.verdict.label, each.claims) for each in found.ratings]
    assert counted == [("Supported", (2,)), ("Refuted", (1,)), (None, (3,))]


def test_speakers_are_counted(investigated: Project) -> None:
    """Who has most claims comes first, and nobody last."""
    commands.add_claim(investigated, text="It rained.", speaker="Rufus Okafor")
    commands.add_claim(investigated, text="It snowed.", speaker="Rufus Okafor")
    found = build(investigated.db, now=NOW).summary
    counted = [(each.speaker.name if each.speaker else "", each.claims) for each in found.speakers]
    assert counted == [("Rufus Okafor", 2), ("Ilse Brandt", 1), ("", 1)]


def test_the_time_line_has_what_has_a_date(investigated: Project) -> None:
    """Claims, letters, requests and their answers, verdicts, corrections: the oldest first."""
    cost = _claim(investigated, 0)
    commands.add_contact(
        investigated, cost, whom="Ilse Brandt", asked_on="2026-01-06", answered_on="2026-01-06",
        answer="No.",
    )  # fmt: skip
    commands.add_correction(investigated, cost, text="Sixty, not fifty.")
    commands.add_correction(investigated, None, text="The date of the vote.")
    line = build(investigated.db, now=NOW).summary.timeline
    told = [(each.on, each.what, each.claim, each.words) for each in line]
    assert told[:5] == [
        ("1989-04-03", Happened.OCCURRED, 1, "Letter about the lanterns"),
        ("2026-01-04", Happened.MADE, 1, ""),
        ("2026-01-05", Happened.APPEARED, 1, ""),
        ("2026-01-06", Happened.ASKED, 1, "Ilse Brandt"),
        ("2026-01-06", Happened.ANSWERED, 1, "Ilse Brandt"),
    ]
    assert {each.what for each in line[5:]} == {Happened.JUDGED, Happened.CORRECTED}
    assert [each.claim for each in line if each.what is Happened.CORRECTED] == [1, None]
    assert [each.on for each in line] == sorted(each.on for each in line)
    judged = [each.judged for each in line if each.what is Happened.JUDGED]
    assert [each.verdict.rating for each in judged if each] == ["conflicting", "refuted"]


def test_nothing_comes_to_nothing(empty: Report) -> None:
    """A report without claims has an empty summary."""
    assert empty.summary == Summary()
