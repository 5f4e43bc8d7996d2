"""A claim in one line, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from workbench import queries
from workbench.project import Project


@pytest.fixture
def desk(hands: Callable[[], Hands], tmp_path: Path) -> Hands:
    """A window with a project that holds some of everything."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="Town hall") as project:
        fill(project)
    made = hands()
    made.press("Ctrl+O")
    made.name_file(path)
    made.waits_to_see("The town hall cost nine million crowns.")
    return made


def test_a_claim_is_added_in_one_line(desk: Hands) -> None:
    """The line is read while it is typed, and Enter adds what it says."""
    desk.press("Ctrl+N")
    desk.dialog()
    desk.type('"The bells rang twice" - Tova Lind, 3 March 2026 (square) #bells @ana')
    assert desk.sees("The bells rang twice")
    assert desk.sees("known speaker")
    assert desk.sees("3 March 2026 · square")
    desk.press("Return")
    desk.waits_to_see("Claim added.")
    (row,) = desk.window.session.ask(queries.claims, search="bells")
    assert (row.speaker, row.made_on, row.place) == ("Tova Lind", "2026-03-03", "square")
    assert (row.tags, row.assignee) == ("bells", "ana")
    assert desk.window.session.claim_id == row.id


def test_several_are_added_in_a_row(desk: Hands) -> None:
    """Ctrl+Enter adds, and the line is empty for the next one; one undo takes one back."""
    desk.press("Ctrl+N")
    desk.dialog()
    for words in ("The square was paved twice.", "The clock stood still in March."):
        desk.type(words)
        desk.press("Ctrl+Return")
        desk.waits_to_see("Added: ")
    desk.press("Esc")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())
    assert len(desk.rows("claimList")) == 4
    desk.press("Ctrl+Z")
    desk.bot.waitUntil(lambda: len(desk.rows("claimList")) == 3)


def test_a_claim_that_is_there_already_is_told_while_typing(desk: Hands) -> None:
    """The like claim stands there with its verdict; its key goes to it, and nothing is added."""
    desk.press("Ctrl+N")
    desk.dialog()
    desk.type("The town hall cost nine million")
    desk.waits_to_see("You have a claim like this")
    assert desk.sees("Tova Lind · Refuted")
    desk.press("Ctrl+1")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())
    (row,) = desk.window.session.ask(queries.claims, search="nine million")
    assert desk.window.session.claim_id == row.id


def test_more_goes_on_in_the_whole_form(desk: Hands) -> None:
    """What was understood stands in the fields of the form."""
    desk.press("Ctrl+N")
    desk.dialog()
    desk.type('"The bells rang twice" - Ada Moss, 3 March 2026')
    desk.press("Ctrl+M")
    desk.bot.waitUntil(lambda: desk.dialog().objectName() == "claimDialog")
    assert desk.sees("Ada Moss")
    assert desk.sees("2026-03-03")
    desk.press("Esc")


def test_an_empty_line_is_refused(desk: Hands) -> None:
    """The dialog stays, and says what is missing."""
    desk.press("Ctrl+N")
    desk.dialog()
    desk.press("Return")
    desk.waits_to_see("The claim’s wording is missing.")
    desk.press("Esc")


def test_the_whole_form_warns_too(desk: Hands) -> None:
    """A like claim is told beside the wording, and its button leads there."""
    desk.press("Ctrl+Alt+N")
    desk.dialog()
    desk.type("Nobody was paid anything for the land")
    desk.waits_to_see("You have a claim like this")
    desk.press("Ctrl+1")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())
    (row,) = desk.window.session.ask(queries.claims, search="land")
    assert desk.window.session.claim_id == row.id
