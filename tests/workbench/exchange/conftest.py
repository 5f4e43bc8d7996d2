"""A project with a bit of everything, made once and copied for each test that wants it."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.workbench.exchange.bundles import filled
from workbench.project import Project


@pytest.fixture(scope="session")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file, closed."""
    path = tmp_path_factory.mktemp("filled") / "Test.fcw"
    made = itertools.count(1)
    with Project.create(
        path,
        title="Test",
        clock=Clock(),
        new_id=lambda: f"019b9851-7400-7000-8000-{next(made):012x}",
    ) as project:
        filled(project)
    return path


@pytest.fixture
def full(filled_once: Path, tmp_path: Path, clock: Clock) -> Iterator[Project]:
    """A copy of it, open; its clock goes on an hour later."""
    clock.advance(hours=1)
    path = shutil.copy(filled_once, tmp_path / "Test.fcw")
    with Project.open(path, clock=clock) as project:
        yield project
