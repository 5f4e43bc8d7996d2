"""A draft checked line by line by keys alone, from the reporter's file to the annotated one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx

from tests.journeys.conftest import Hands
from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import EvidenceKind, Outcome
from workbench.project import Project

FIRST = "The bridge of Veldt cost nine million crowns."
SECOND = "It was opened in 2019 by Mayor Lind."
OPINION = "It is a beautiful bridge."
THIRD = "The ferry carried 4,200 people a day."


def _prepared(tmp_path: Path) -> tuple[Path, Path]:
    """An investigation with evidence, and the reporter's file."""
    path, draft = tmp_path / "Veldt.fcw", tmp_path / "draft.docx"
    with Project.create(path, title="Veldt", actor="Ada Brandt") as project:
        found = from_text("Accounts of Veldt. The bridge cost eleven million crowns in all.")
        commands.add_evidence(
            project, kind=EvidenceKind.DOCUMENT, title="Accounts of the city",
            source="Treasury", content=found.content, draft=found.draft,
        )  # fmt: skip
    made = docx.Document()
    made.add_heading("The bridge", 1)
    made.add_paragraph(f"{FIRST} {SECOND}")
    made.add_paragraph(f"{OPINION} {THIRD}")
    made.save(str(draft))
    return path, draft


def _bring_in(desk: Hands, path: Path, draft: Path) -> None:
    desk.press("Ctrl+O")
    desk.name_file(path)
    desk.press("Ctrl+Alt+I")
    desk.dialog()
    desk.type(str(draft))
    desk.press("Ctrl+Return")
    desk.waits_to_see("Draft imported, 4 statements marked.")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())


def test_a_draft_is_checked_by_keys_and_handed_back(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """Import, tick, name a source, prove with words of evidence, ask for other words, hand back."""
    path, draft = _prepared(tmp_path)
    desk = hands()
    _bring_in(desk, path, draft)
    assert desk.rows("statementList") == ["The bridge", FIRST, SECOND, THIRD]
    desk.press("5")  # the headline says nothing; on to the next
    desk.waits_to_see("No fact: “The bridge”")
    desk.press("A")
    desk.dialog()
    desk.type("accounts")
    desk.press("Tab")
    desk.press("Tab")
    desk.press("Space")  # choose the words in it
    desk.waits_to_see("press A")
    desk.press("Ctrl+F")
    desk.type("eleven million")
    desk.press("Return")
    desk.press("Esc")
    desk.press("E")
    desk.press("A")
    desk.waits_to_see("Checked with these words.")
    desk.press("3")
    desk.waits_to_see(f"Wrong: “{FIRST}”")
    desk.press("2")
    desk.dialog()
    desk.type("It was opened in 2020.")
    desk.press("Ctrl+Return")
    desk.waits_to_see("should read: “It was opened in 2020.”")
    desk.press("O")
    desk.press("1")
    desk.waits_to_see("4 of 4 checked · 1 wrong · 1 to be changed · 2 without a source")
    desk.press("Ctrl+Z")
    desk.waits_to_see("3 of 4 checked")
    out = tmp_path / "checked.docx"
    desk.press("Ctrl+Alt+K")
    desk.dialog()
    desk.press("Ctrl+Return")
    desk.name_file(out)
    desk.waits_to_see("3 comments in checked.docx")
    said = {each.text.split("\n")[0] for each in docx.Document(str(out)).comments}
    assert said == {"Wrong", "To be changed", "Not checked yet"}
    with Project.open(path, readonly=True) as project:
        (export,) = queries.exports(project.db)
        assert (export.kind, export.name) == ("draft", "checked.docx")
        (row,) = [each for each in queries.drafts(project.db) if each.marked]
        wrong = queries.statements(project.db, row.id)[1]
    assert (wrong.statement.outcome, wrong.evidence and wrong.evidence.title) == (
        Outcome.WRONG, "Accounts of the city",
    )  # fmt: skip
    assert wrong.proof
    assert "eleven million" in wrong.proof.exact


def test_what_was_missed_is_found_and_marked_split_and_joined(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """K goes to what nobody marked, M marks it, X splits, Shift+X joins, Shift+M unmarks."""
    path, draft = _prepared(tmp_path)
    desk = hands()
    _bring_in(desk, path, draft)
    desk.click_row("statementList", 3)
    desk.press("Shift+M")
    desk.waits_to_see("1 sentence with figures or names not marked")
    desk.press("K")
    desk.waits_to_see("Not marked: figures")
    desk.press("M")
    desk.bot.waitUntil(lambda: desk.rows("statementList")[-1] == THIRD)
    assert not desk.sees("names not marked")
    desk.press("Home")
    desk.press("X")
    desk.waits_to_see("Put the caret inside the statement")
    desk.press("End")
    for _ in range(3):
        desk.press("Ctrl+Left")
    desk.press("X")
    desk.waits_to_see("Split in two.")
    assert desk.rows("statementList")[-2:] == ["The ferry carried 4,200 people", "a day."]
    desk.press("Shift+X")
    desk.waits_to_see("Joined.")
    assert desk.rows("statementList")[-1] == THIRD


def test_a_new_version_keeps_the_ticks(hands: Callable[[], Hands], tmp_path: Path) -> None:
    """What stands stays ticked, what changed is open, and one undo takes it all back."""
    path, draft = _prepared(tmp_path)
    desk = hands()
    _bring_in(desk, path, draft)
    desk.press("Ctrl+A")
    desk.press("1")
    desk.waits_to_see("4 of 4 checked")
    changed = docx.Document(str(draft))
    changed.paragraphs[1].runs[0].text = f"Now. {FIRST.replace('nine', 'ten')} {SECOND}"
    changed.save(str(draft))
    desk.window.actions_["draft-version"].trigger()
    desk.dialog()
    desk.type(str(draft))
    desk.press("Ctrl+Return")
    desk.waits_to_see("New version: 3 as they were · 1 changed, open again · 0 not found")
    assert desk.sees("3 of 4 checked")
    desk.press("Ctrl+Z")
    desk.waits_to_see("4 of 4 checked")
