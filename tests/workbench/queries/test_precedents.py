"""Earlier verdicts on like claims."""

from __future__ import annotations

from workbench import commands, queries
from workbench.project import Project
from workbench.scales import scale


def test_the_same_speakers_verdicts_come_first(project: Project) -> None:
    """Claims without a verdict, and claims that say something else, are left out."""
    rating = scale("evidence").rating("refuted")
    for speaker, text in (
        ("Arne Holm", "The bridge cost 40 million crowns in all."),
        ("Ilse Brandt", "The bridge in the harbour cost 40 million."),
        ("Ilse Brandt", "Ferries sank twice in winter."),
    ):
        made = commands.add_claim(project, text=text, speaker=speaker)
        commands.set_verdict(project, made, rating, rationale="So it is.")
    commands.add_claim(project, text="The bridge cost 40 million crowns, they say.")
    claim = commands.add_claim(
        project, text="The bridge cost 40 million crowns.", speaker="Ilse Brandt"
    )
    found = queries.precedents(project.db, claim)
    assert [each.row.speaker for each in found] == ["Ilse Brandt", "Arne Holm"]
    assert [each.same_speaker for each in found] == [True, False]
    assert found[0].verdict.rating == "refuted"
