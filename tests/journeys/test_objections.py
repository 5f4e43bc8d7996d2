"""From what others would object to, to a report that nobody objects to, with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from workbench.project import Project


def test_objections_are_mended_one_by_one(hands: Callable[..., Hands], tmp_path: Path) -> None:
    """A key shows them, Enter opens what mends the first, and the rest is overridden or stands."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="Town hall") as project:
        fill(project)
    at = hands()
    at.window.session.open(path)
    at.press("Ctrl+Shift+J")
    at.waits_to_see("3 to mend")
    assert at.sees("To mend · No desk is named as the author of the check.")
    at.press("Return")
    at.dialog()
    at.write("desk", "Plumb Line")
    at.press("Ctrl+Return")
    at.waits_to_see("2 to mend")
    assert not at.sees("No desk is named")
    row = next(n for n, words in enumerate(at.rows("findingList")) if "was not asked" in words)
    at.click_row("findingList", row)
    at.click("waiveFinding")
    at.dialog()
    at.write("waiveReason", "She is in hospital.")
    at.press("Ctrl+Return")
    at.waits_to_see("1 to mend")
    assert at.sees("1 overridden")
    at.press("Ctrl+Z")
    at.waits_to_see("2 to mend")
