"""Damaged project files: no crash, no silence, and not a byte of them changed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from workbench.model import Capture, CaptureMethod, Claim, Evidence, EvidenceKind
from workbench.project import Project

HERE = Path(__file__).parent


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A closed project of a few hundred kilobytes, most of it captured bytes and journal."""
    chance = random.Random(7)
    with Project.create(tmp_path / "Whole.fcw") as project:
        for n in range(6):
            with project.edit(f"Add page {n}") as edit:
                evidence = edit.add(
                    Evidence, kind=EvidenceKind.PAGE, title=f"Page {n}", added_at=edit.now
                )
                data = chance.randbytes(150_000)
                edit.add(
                    Capture,
                    evidence_id=evidence.id,
                    method=CaptureMethod.FETCH,
                    sha256=edit.store.put(data),
                    size=len(data),
                    text_sha256=edit.store.put_text(f"Text {n}. " + data[:9_000].hex(" ")),
                    captured_at=edit.now,
                )
        with project.edit("Import claims") as edit:
            edit.add_many(Claim, [{"text": f"Claim {n}", "added_at": edit.now} for n in range(200)])
        project.undo()
        project.redo()
    return tmp_path / "Whole.fcw"


@pytest.mark.parametrize(
    ("damage", "count"), [("flip", 150), ("cut", 40), ("blank", 40), ("scramble", 60)]
)
def test_damage_is_refused_or_found_or_harmless(whole: Path, damage: str, count: int) -> None:
    """Each damaged file is refused, or verify finds it, or all of it reads as it was.

    Nothing is changed in a file that somebody may want to rescue.
    """
    run = subprocess.run(
        [sys.executable, HERE / "damage.py", whole, damage, "7", str(count)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(HERE.parents[1])},
    )
    assert run.returncode == 0, run.stderr
    said = [line.split() for line in run.stdout.splitlines()]
    outcomes = Counter(outcome for _, outcome, _ in said)
    sys.stdout.write(
        f"{damage}: files={count} " + " ".join(f"{k}={v}" for k, v in outcomes.items())
    )
    assert len(said) == count
    assert [place for place, outcome, _ in said if outcome == "silent"] == []
    assert [place for place, _, bytes_ in said if bytes_ == "changed"] == []
    assert outcomes["refused"] + outcomes["found"] > count / 4
