"""Seed investigations, played through the commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench import queries
from workbench.errors import NotFound, WorkbenchError
from workbench.exchange import seed
from workbench.model import ClaimState
from workbench.project import Project


@pytest.mark.parametrize("name", seed.names())
def test_a_seed_plays_into_a_sound_project(project: Project, name: str) -> None:
    """Everything a seed says is in the project, and every check holds."""
    seed.play(project, seed.folder(name))
    counts = queries.counts(project.db)
    assert min(counts.claims, counts.speakers, counts.citations, counts.verdicts) > 2
    assert all(finding.ok for finding in queries.verify(project.db))


def test_the_customers_seed_decides_nothing_that_the_text_does_not(project: Project) -> None:
    """About living persons the sample says only that there is not enough evidence."""
    seed.play(project, seed.folder("petro-trump-call"))
    rows = queries.claims(project.db)
    assert {row.rating_label for row in rows} <= {"", "Not enough evidence"}
    assert all(row.supports == row.refutes == 0 for row in rows)


def test_the_invented_seed_shows_every_state(project: Project) -> None:
    """The invented investigation has claims new, in progress, decided and to be checked again."""
    seed.play(project, seed.folder("harbour-bridge"))
    counts = queries.claim_counts(project.db)
    for state in (ClaimState.IN_PROGRESS, ClaimState.DECIDED, ClaimState.NEEDS_RECHECK):
        assert counts[state] > 0, state


def test_an_unknown_seed_names_the_known_ones() -> None:
    """A mistyped name is answered with the choices."""
    with pytest.raises(NotFound, match="petro-trump-call"):
        seed.folder("../tests")


def test_a_seed_is_made_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A seed that fails half-way leaves nothing behind, and can be made again."""

    def fail(*_arguments: object) -> None:
        raise WorkbenchError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(seed, "play", fail)
        with pytest.raises(WorkbenchError, match="disk is full"):
            seed.make("petro-trump-call", tmp_path / "S.fcw")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".fcw"] == []
    made = seed.make("petro-trump-call", tmp_path / "S.fcw", actor="Ana")
    with pytest.raises(WorkbenchError, match="there already"):
        seed.make("petro-trump-call", made)
