"""What a report costs in each format: 1,000 claims, 5,000 citations, 500 sources.

Each beside the same words sent plainly through the library alone: what is above that is layout,
links, tags and lists. Each format is measured in a process of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.bench_core import Figure
from tests.bench.one_report import RAW

CLAIMS = 1_000


def run(claims: int = CLAIMS, formats: tuple[str, ...] = tuple(RAW)) -> list[Figure]:
    """Measure each format; the files live in a temporary folder."""
    figures = []
    for form in formats:
        told = _measured(form, claims)
        what = f"report of {claims:,} claims as {form}"
        figures.append(Figure(name=f"{what} (floor: bare)", floor=told["floor"], ours=told["ours"]))
        figures.append(Figure(name=f"{what}, memory", floor=None, ours=told["memory"], unit="B"))
    return figures


def _measured(form: str, claims: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.one_report", form, str(claims), folder]
        root = Path(__file__).parents[2]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root)
        told: dict[str, Any] = json.loads(done.stdout)
        return told
