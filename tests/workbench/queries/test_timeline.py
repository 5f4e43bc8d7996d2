"""What lies on the time line."""

from __future__ import annotations

from workbench import commands, queries
from workbench.model import CaptureMethod, Content, EvidenceKind, Stance
from workbench.project import Project
from workbench.queries.timeline import Lane, unit_of
from workbench.scales import scale


def lanes(project: Project, **asked: str) -> dict[str, Lane]:
    """Give the lanes by name."""
    return {lane.kind: lane for lane in queries.timeline(project.db, **asked).lanes}


def test_an_empty_project_has_no_time(project: Project) -> None:
    """There is no lane, no edge, and nothing fails."""
    found = queries.timeline(project.db)
    assert (found.lanes, found.first, found.last) == ((), "", "")


def test_each_kind_of_moment_has_its_lane(project: Project) -> None:
    """Statements, appearances, events, publications, captures and verdicts are told apart."""
    claim = commands.add_claim(project, text="It rained.", made_on="2026-01-02")
    commands.add_appearance(project, claim, title="Radio", appeared_on="2026-01-03")
    page = commands.add_evidence(
        project,
        kind=EvidenceKind.PAGE,
        title="Log",
        published_on="2025",
        content=Content(data=b"Dry.", method=CaptureMethod.PASTE, media_type="text/plain"),
    )
    call = commands.add_evidence(
        project, kind=EvidenceKind.CALL, title="Call", occurred_on="2026-01"
    )
    for piece in (page, call):
        commands.cite(project, claim, stance=Stance.REFUTES, evidence=piece)
    rating = scale("evidence").rating("refuted")
    commands.set_verdict(project, claim, rating, rationale="The log says so.")
    found = lanes(project)
    periods = {kind: [m.period for m in lane.moments] for kind, lane in found.items()}
    assert periods["statement"] == ["2026-01-02"]
    assert periods["appearance"] == ["2026-01-03"]
    assert periods["event"] == ["2026-01"]
    assert periods["published"] == ["2025"]
    assert periods["capture"] == ["2026-01-07"]
    assert periods["verdict"] == ["2026-01-07"]
    assert found["verdict"].moments[0].rating == "refuted"
    assert lanes(project, claim_id=claim.id) == found


def test_the_time_line_of_a_claim_leaves_others_out(project: Project) -> None:
    """Neither other claims nor evidence that is not cited for it are on it."""
    one = commands.add_claim(project, text="One.", made_on="2026-01-02")
    commands.add_claim(project, text="Two.", made_on="2026-01-03")
    commands.add_evidence(project, kind=EvidenceKind.PAGE, title="Log", published_on="2025")
    found = lanes(project, claim_id=one.id)
    assert list(found) == ["statement"]
    assert [moment.title for moment in found["statement"].moments] == ["One."]


def test_a_window_keeps_what_may_lie_in_it(project: Project) -> None:
    """A claim of some day in 2026 may be from March; one of 2025 is not."""
    for made_on in ("2025", "2026", "2026-03", "2026-03-04", "2026-04-01"):
        commands.add_claim(project, text=f"Said {made_on}.", made_on=made_on)
    found = lanes(project, start="2026-03-01", end="2026-03-31")["statement"]
    assert [moment.period for moment in found.moments] == ["2026", "2026-03", "2026-03-04"]


def test_many_moments_are_counted_by_period(project: Project) -> None:
    """Beyond the number that can be named, months are counted, and years stay years."""
    rows = [{"text": f"Claim {n}.", "made_on": f"2026-0{n % 3 + 1}-11"} for n in range(50)]
    commands.add_claims(project, [*rows, {"text": "Some day.", "made_on": "2026"}])
    commands.add_claim(project, text="Early.", made_on="2025-06-01")
    found = lanes(project)["statement"]
    assert [(moment.period, moment.count) for moment in found.moments] == [
        ("2025-06", 1),
        ("2026", 1),
        ("2026-01", 17),
        ("2026-02", 17),
        ("2026-03", 16),
    ]
    assert found.total == 52
    assert [bool(moment.target) for moment in found.moments] == [True, True, False, False, False]


def test_claims_without_a_date_are_counted(project: Project) -> None:
    """They are not on the line, and the answer says how many there are."""
    commands.add_claim(project, text="Some day.")
    assert queries.timeline(project.db).undated == 1


def test_the_unit_follows_the_window() -> None:
    """Days for a quarter, months for some years, years beyond."""
    assert unit_of("2026-01-01", "2026-03-31") == "day"
    assert unit_of("2024", "2026-03-31") == "month"
    assert unit_of("1984", "2026-03-31") == "year"
    assert unit_of("", "") == "day"
