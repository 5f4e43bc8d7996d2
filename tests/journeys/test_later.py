"""What becomes of evidence: a new copy compared, an address dated, all with keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Hands
from ui.dialogs.links import LookAgainDialog
from ui.filtering import today
from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import EvidenceKind
from workbench.project import Project

FIRST = "The ferry carried 61,408 people in 2019. Nobody was paid for the land at all."


def test_a_copy_is_compared_and_an_address_dated(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """Ctrl+3 and Ctrl+Shift+Y compare, N steps; Ctrl+Shift+K lists addresses, which get a day."""
    path = tmp_path / "Ferry.fcw"
    with Project.create(path, title="Ferry") as project:
        came = from_text(FIRST)
        made = commands.add_evidence(
            project,
            kind=EvidenceKind.PAGE,
            title="Report of the ferry",
            url="https://news.example/ferry",
            content=came.content,
            draft=came.draft,
        )
        later = from_text(FIRST.replace("61,408", "sixty thousand"))
        commands.add_capture(project, made, later.content, later.draft)
    desk = hands()
    desk.press("Ctrl+O")
    desk.name_file(path)
    desk.press("Ctrl+3")
    desk.waits_to_see("Report of the ferry")
    desk.press("Home")
    desk.press("Ctrl+Shift+Y")
    desk.waits_to_see("1 change")
    desk.press("N")
    desk.waits_to_see("Change 1 of 1")
    desk.press("Escape")

    desk.press("Ctrl+Shift+K")
    desk.waits_to_see("Never looked at")
    desk.press("Ctrl+K")
    desk.type(">again on")
    desk.press("Return")
    desk.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), LookAgainDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LookAgainDialog)
    desk.bot.waitUntil(dialog.day.hasFocus)
    desk.type(today())
    desk.press("Return")
    desk.waits_to_see("due since")
    assert desk.window.session.ask(queries.links_due, today=today()) == 1
    desk.press("Ctrl+Z")
    desk.bot.waitUntil(lambda: not desk.sees("due since"))
