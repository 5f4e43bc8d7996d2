"""Reading by keyboard: pages, finding, sentences worth a check, and passages that moved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QTabBar

from tests.journeys.conftest import Hands
from tests.workbench.reading.conftest import pdf_bytes
from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import EvidenceKind, Stance
from workbench.project import Project

PAGES = [
    [
        (72, 720, 12, "The ferry of Veldt carried 412,000 passengers in 2019."),
        (72, 680, 12, "The harbour office counted them at the pier."),
    ],
    [(72, 720, 12, "The total expenditure was 61,408,000 crowns.")],
]
WORDS = "The total expenditure was 61,408,000 crowns"


def _project(path: Path) -> None:
    """A project with one claim."""
    with Project.create(path, title="Veldt") as project:
        commands.add_claim(project, text="The bridge cost 40 million crowns.")


def _recaptured(path: Path) -> None:
    """Evidence whose cited words stand twice in its newest copy."""
    with Project.open(path) as project:
        (claim,) = queries.claims(project.db)
        first = from_text(f"Accounts.\n\n{WORDS}, all counted.")
        again = from_text(f"{WORDS}. {WORDS}.")
        made = commands.add_evidence(
            project,
            kind=EvidenceKind.PAGE,
            title="Accounts",
            content=first.content,
            draft=first.draft,
        )
        (capture,) = queries.captures(project.db, evidence=made.id)
        span = (11, 11 + len(WORDS))
        record = queries.find_claim(project.db, claim.id)
        commands.cite(project, record, stance=Stance.REFUTES, capture=capture, span=span)
        commands.add_capture(project, made, again.content, again.draft)


def _open(desk: Hands, path: Path) -> None:
    desk.press("Ctrl+O")
    desk.name_file(path)
    desk.waits_to_see("The bridge cost 40 million crowns.")
    desk.click_row("claimList", 0)


def test_a_pdf_is_added_found_in_and_cited_by_keyboard(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """Bring a PDF in, find the figure in it, look at its page, and cite it with one key."""
    path, plan = tmp_path / "Veldt.fcw", tmp_path / "accounts.pdf"
    _project(path)
    plan.write_bytes(pdf_bytes(PAGES, "/Title (Special account)"))
    desk = hands()
    _open(desk, path)
    desk.press("Ctrl+Shift+E")
    desk.dialog()
    tabs = desk.find(QTabBar, "originTabs")
    tabs.setFocus()
    desk.press("Right")
    desk.write("filePath", str(plan))
    desk.click("accept")
    desk.waits_to_see("Special account · 2 pages")
    desk.window.reader.take_focus()
    desk.press("Ctrl+F")
    desk.type("61,408,000 crowns")
    desk.waits_to_see("1 of 1")
    desk.press("Esc")
    desk.press("E")
    desk.press("P")
    desk.waits_to_see("Page 2 of 2")
    desk.press("R")
    desk.waits_to_see(f"Refutes: “{WORDS}")
    assert desk.window.reader.isAncestorOf(desk.window.focusWidget())
    desk.press("P")
    desk.press("J")
    desk.bot.waitUntil(lambda: desk.sees("Worth a check") or desk.sees("No further sentence"))


def test_words_found_are_walked_through_and_round(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """F3 goes on from the last place to the first; accents and case do not matter."""
    path = tmp_path / "Veldt.fcw"
    _project(path)
    with Project.open(path) as project:
        read = from_text("Café Veldt.\n\nThe CAFE was sold.\n\nNo café is left.")
        commands.add_article(project, read.text(), read.content)
    desk = hands()
    _open(desk, path)
    desk.press("Ctrl+2")
    desk.click_row("libraryList", 0)
    desk.window.reader.take_focus()
    desk.press("Ctrl+F")
    desk.type("cafe")
    desk.waits_to_see("1 of 3")
    desk.press("F3")
    desk.waits_to_see("2 of 3")
    desk.press("F3")
    desk.press("F3")
    desk.waits_to_see("1 of 3")
    desk.press("Shift+F3")
    desk.waits_to_see("3 of 3")
    desk.type("x")
    desk.waits_to_see("Not in this text")
    desk.press("Esc")
    assert desk.window.reader.page.hasFocus()


def test_a_passage_that_stands_twice_is_settled_by_hand(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """L offers the places one by one, U takes the one that is meant, Ctrl+Z takes it back."""
    path = tmp_path / "Veldt.fcw"
    _project(path)
    _recaptured(path)
    desk = hands()
    _open(desk, path)
    desk.waits_to_see("This is an earlier copy.")
    desk.click("openNewest")
    desk.waits_to_see("? 1 in more than one place")
    desk.window.reader.take_focus()
    desk.press("L")
    desk.waits_to_see("place 1 of 2")
    desk.press("L")
    desk.waits_to_see("place 2 of 2")
    desk.press("U")
    desk.waits_to_see("These words are cited now.")
    desk.bot.waitUntil(lambda: not desk.sees("more than one place"))
    desk.press("Ctrl+Z")
    desk.waits_to_see("? 1 in more than one place")
