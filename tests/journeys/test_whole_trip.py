"""The whole trip: from a pasted text to a report, with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from workbench import queries
from workbench.project import Project

SEED = (files("seeds") / "petro-trump-call" / "petro-trump-call.txt").read_text("utf-8")


def test_from_a_pasted_text_to_a_report(hands: Callable[[], Hands], tmp_path: Path) -> None:
    """A new project, two claims of the text, a cited sentence, a verdict, undo, redo, a report."""
    desk = hands()
    assert desk.sees("Rate it, give your reasons, and hand out a report that others can check.")

    desk.press("Ctrl+Shift+N")
    desk.name_file(tmp_path / "Call.fcw")
    desk.waits_to_see("No claims yet")
    assert desk.sees("Call.fcw · saved")

    _import_text(desk)
    _pick_two_claims(desk)
    _cite_a_sentence(desk)
    _rate(desk)

    desk.press("Ctrl+Z")
    assert desk.sees("No verdict yet. Cite what bears on the claim, then rate it.")
    assert not desk.sees("The text itself says so.")
    desk.press("Ctrl+Shift+Z")
    assert desk.sees("The text itself says so.")

    _export(desk, tmp_path)


def _import_text(desk: Hands) -> None:
    desk.press("Ctrl+I")
    desk.dialog()
    desk.paste("pastedText", SEED)
    desk.write("title", "Petro calls Trump")
    desk.click("accept")
    desk.waits_to_see("Sentences that may be worth checking")


def _pick_two_claims(desk: Hands) -> None:
    assert len(desk.rows("candidates")) > 5
    desk.click_row("candidates", 1)
    desk.press("Space")
    desk.press("Down")
    desk.press("Space")
    assert desk.sees(f"2 of {len(desk.rows('candidates'))} picked")
    desk.write("candidateText", "The two presidents will meet at the White House.")
    desk.write("candidateSpeaker", "Donald Trump")
    desk.click("accept")
    desk.waits_to_see("2 claims added.")
    assert len(desk.rows("claimList")) == 2
    assert desk.sees("The two presidents will meet at the White House.")


def _cite_a_sentence(desk: Hands) -> None:
    row = desk.rows("claimList").index("The two presidents will meet at the White House.")
    desk.click_row("claimList", row)
    reader = desk.find(QTextEdit, "reader")
    assert "surprising dialogue" in reader.toPlainText()
    desk.bot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton)
    desk.press("Ctrl+Home")
    desk.press("E")
    assert reader.textCursor().selectedText().startswith("A surprising dialogue has begun")
    desk.press("S")
    assert desk.sees("Supports: “A surprising dialogue has begun")
    assert desk.sees("+ For")
    assert desk.sees("1 for, 0 against, 0 context")


def _rate(desk: Hands) -> None:
    desk.press("Ctrl+R")
    desk.dialog()
    desk.click("accept")
    assert desk.sees("Choose a rating.")
    desk.choose("rating-supported")
    desk.click("accept")
    assert desk.sees("The rationale is missing.")
    desk.write("rationale", "The text itself says so.")
    desk.click("accept")
    desk.waits_to_see("Supported")
    assert desk.sees("Undo Rate “The two presidents will meet")


def _export(desk: Hands, folder: Path) -> None:
    desk.press("Ctrl+E")
    desk.dialog()
    desk.choose("report-internal")
    desk.click("accept")
    desk.name_file(folder / "report.html")
    desk.waits_to_see("The report is in report.html")
    assert "The two presidents will meet" in (folder / "report.html").read_text("utf-8")
    assert [each.name for each in desk.window.session.ask(queries.exports)] == ["report.html"]


def test_the_history_says_what_was_done_and_undone(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """What was taken back stays in the history, and is marked there."""
    desk = hands()
    desk.press("Ctrl+Shift+N")
    desk.name_file(tmp_path / "Hall.fcw")
    desk.press("Ctrl+Alt+N")
    desk.dialog()
    desk.write("text", "The hall cost nine million crowns.")
    desk.write("speaker", "Tova Lind")
    desk.click("accept")
    desk.waits_to_see("Tova Lind")
    desk.press("Ctrl+Z")
    assert desk.sees("No claims yet")
    desk.press("Ctrl+6")
    shown = desk.rows("historyList")
    assert shown[0].startswith("Undo: Add claim “The hall cost nine million crowns.”")
    assert desk.sees("undone")
    desk.press("Ctrl+Shift+Z")
    desk.press("Ctrl+1")
    assert desk.rows("claimList") == ["The hall cost nine million crowns."]


def test_undo_belongs_to_the_text_first(hands: Callable[[], Hands], tmp_path: Path) -> None:
    """In a field Ctrl+Z takes back typing; when there is none left, the project's newest edit."""
    desk = hands()
    desk.press("Ctrl+Shift+N")
    desk.name_file(tmp_path / "Hall.fcw")
    desk.press("Ctrl+Alt+N")
    desk.dialog()
    desk.write("text", "The hall cost nine million crowns.")
    desk.click("accept")
    desk.waits_to_see("No verdict yet")
    desk.press("Ctrl+F")
    desk.type("hall")
    desk.press("Ctrl+Z")
    assert len(desk.rows("claimList")) == 1
    assert desk.window.claims.search.text() == ""
    desk.press("Ctrl+Z")
    desk.waits_to_see("No claims yet")


def test_a_deleted_claim_comes_back_from_its_notice(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """Deleting asks nothing; the notice takes it back."""
    desk = hands()
    desk.press("Ctrl+Shift+N")
    desk.name_file(tmp_path / "Hall.fcw")
    desk.press("Ctrl+Alt+N")
    desk.dialog()
    desk.write("text", "The hall cost nine million crowns.")
    desk.click("accept")
    desk.waits_to_see("No verdict yet")
    desk.press("Ctrl+Backspace")
    assert desk.sees("Claim deleted.")
    assert desk.sees("No claims yet")
    desk.click("undo")
    assert desk.rows("claimList") == ["The hall cost nine million crowns."]


def test_claims_are_filtered_while_one_types_and_anything_is_found(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """Two words leave one claim in the list; a word of a text is found where it stands."""
    desk = hands()
    desk.press("Ctrl+Shift+N")
    desk.name_file(tmp_path / "Call.fcw")
    _import_text(desk)
    desk.press("Ctrl+A")
    desk.click("accept")
    desk.waits_to_see("claims added.")
    before = len(desk.rows("claimList"))
    desk.press("Ctrl+F")
    desk.type("cocaine mills")
    desk.bot.waitUntil(lambda: 0 < len(desk.rows("claimList")) < before)
    assert all("cocaine" in claim.casefold() for claim in desk.rows("claimList"))

    desk.press("Ctrl+K")
    desk.type("transparency")
    desk.waits_to_see("Marked passage · Petro calls Trump")
    desk.press("Ctrl+Return")
    desk.bot.waitUntil(desk.window.search.isVisible)
    desk.waits_to_see("Marked passage · Petro calls Trump")


def test_what_was_written_into_a_form_is_not_lost_by_escape(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """A long text closed by mistake is offered again, and stands there as it was."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="Town hall") as project:
        fill(project)
    desk = hands()
    desk.press("Ctrl+O")
    desk.name_file(path)
    desk.waits_to_see("The town hall cost nine million crowns.")
    desk.press("Ctrl+R")
    desk.dialog()
    words = "The council's own account closes at eleven million."
    desk.write("rationale", words)
    desk.press("Esc")
    desk.waits_to_see("What you wrote was not saved.")
    desk.click("resume")
    desk.waits_to_see(words)
    desk.press("Esc")
    desk.waits_to_see("What you wrote was not saved.")
    desk.click("dismiss")
    desk.press("Ctrl+R")
    desk.dialog()
    assert not desk.sees(words)
