"""Nothing is lost by mistake: undo, trash, history and snapshots with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from workbench.project import Project


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A project file with two claims."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="Town hall") as project:
        fill(project)
    return path


def test_a_deleted_claim_comes_back_from_the_trash(hands: Callable[..., Hands], file: Path) -> None:
    """Deleted with a key; found in the trash with a key; brought back, and undone by its notice."""
    at = hands()
    at.window.session.open(file)
    at.click_row("claimList", 1)
    at.press("Ctrl+Backspace")
    assert at.sees("Claim deleted.")
    at.press("Ctrl+Shift+Delete")
    assert at.sees("Comes back with it: ")
    at.press("Ctrl+Shift+U")
    assert at.sees("Brought back.")
    at.press("F8")
    at.press("Space")
    assert at.sees("Undone: Restore claim")


def test_text_is_undone_before_the_project(hands: Callable[..., Hands], file: Path) -> None:
    """In the filter of the history the letters go first; then the newest edit does."""
    at = hands()
    at.window.session.open(file)
    at.press("Ctrl+6")
    at.write("historyFilter", "Rate")
    at.press("Ctrl+Z")
    assert not at.sees("Undone: ")
    at.press("Ctrl+Z")
    assert at.sees("Undone: Rate “The town hall cost")
