"""Tests of how much memory a PDF may take."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from workbench.errors import WorkbenchError
from workbench.report import room
from workbench.report.pdf import write_pdf
from workbench.report.specimen import specimen
from workbench.report.typeset import Bounds, typeset


def test_what_would_not_fit_is_told_before_work_begins() -> None:
    """With what can be done instead; a small report fits."""
    with pytest.raises(WorkbenchError, match=r"too large .*: it needs about 14\.4 GiB of memory"):
        room.check(100_000_000, 2 << 30)
    task = {"report": "x" * 20_000_000, "letters": "", "languages": [], "written": 1}
    with pytest.raises(WorkbenchError, match="Write HTML or DOCX, or choose fewer claims"):
        typeset(task, bounds=Bounds(memory=1 << 30))
    room.check(1_000_000, 1 << 30)


def test_a_computer_keeps_some_of_its_memory() -> None:
    """A typesetter never gets all that there is."""
    assert 1 << 30 <= room.memory() <= 8 << 30
    assert Bounds().memory == room.memory()


def test_a_small_report_is_written_on_a_small_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A gibibyte is enough for it."""
    real = os.sysconf
    monkeypatch.setattr(os, "sysconf", lambda name: 1 << 18 if "PHYS" in name else real(name))
    assert Bounds().memory == 1 << 30
    assert write_pdf(specimen(), tmp_path / "a.pdf").stat().st_size
