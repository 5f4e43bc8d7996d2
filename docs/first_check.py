"""Walks the first check through the window as the manual tells it, with keys and clicks.

The manual's pictures of it are taken on the way, and a test sees that every step works.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTabBar, QWidget

if TYPE_CHECKING:
    from tests.journeys.conftest import Hands

FOLDER = Path(__file__).parent / "manual"
Step = tuple[str, QWidget]
"""The name of a picture, and what to take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What one types in the first check: blocks of its page, and words within its sentences."""

    page: Path
    file: str
    title: str
    source: str
    figure: str
    """A word of the sentence that decides."""

    @property
    def blocks(self) -> list[str]:
        """The text under check, the wording of the claim, the letter, the reasons."""
        return re.findall(r"```\n(.*?)\n```", self.page.read_text("utf-8"), re.DOTALL)


LESSONS = {
    "en": Lesson(
        page=FOLDER / "20-first-check.md",
        file="Library",
        title="Letter of the town treasurer",
        source="Town treasurer",
        figure="3,140,000",
    ),
    "es": Lesson(
        page=FOLDER / "es" / "20-first-check.md",
        file="Biblioteca",
        title="Carta de la tesorera municipal",
        source="Tesorería municipal",
        figure="3.140.000",
    ),
}


def walk(desk: Hands, folder: Path, lesson: Lesson) -> Iterator[Step]:
    """Do the steps of the page, from an empty window to the written report."""
    text, wording, letter, reasons = lesson.blocks
    desk.press("Ctrl+Shift+N")
    desk.name_file(folder / f"{lesson.file}.fcw")
    desk.bot.waitUntil(lambda: desk.window.session.is_open)
    yield from _bring_in(desk, text, wording)
    yield from _write_down(desk, letter, lesson)
    yield from _cite(desk, lesson.figure)
    yield from _rate(desk, reasons)
    desk.press("Ctrl+E")
    desk.dialog()
    desk.press("End")  # the claim that is open
    desk.choose("report-internal")
    yield "first-check-report", desk.dialog()
    desk.click("accept")
    desk.name_file(folder / f"{lesson.file}.html")
    desk.bot.waitUntil((folder / f"{lesson.file}.html").exists)


def _bring_in(desk: Hands, text: str, wording: str) -> Iterator[Step]:
    """Paste the text, tick the two claims of the councillor, mend the wording of one."""
    desk.press("Ctrl+I")
    desk.dialog()
    desk.paste("pastedText", text)
    yield "first-check-import", desk.dialog()
    desk.click("accept")
    desk.bot.waitUntil(lambda: desk.dialog().objectName() == "candidateDialog")
    for row in (3, 2):
        desk.click_row("candidates", row)
        desk.press("Space")
    desk.write("candidateText", wording)
    yield "first-check-pick", desk.dialog()
    desk.click("accept")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())
    desk.bot.waitUntil(lambda: wording in desk.rows("claimList"))
    desk.click_row("claimList", desk.rows("claimList").index(wording))


def _write_down(desk: Hands, letter: str, lesson: Lesson) -> Iterator[Step]:
    """Keep the letter as evidence."""
    desk.press("Ctrl+Shift+E")
    dialog = desk.dialog()
    tabs = desk.find(QTabBar, "originTabs")
    desk.bot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    _step_down(desk, "kind", 2)
    desk.paste("recordText", letter)
    desk.write("title", lesson.title)
    desk.write("source", lesson.source)
    _step_down(desk, "sourceClass", 1)
    yield "first-check-evidence", dialog
    desk.click("accept")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())


def _step_down(desk: Hands, name: str, rows: int) -> None:
    desk.find(QComboBox, name).setFocus()
    for _ in range(rows):
        desk.press("Down")


def _cite(desk: Hands, figure: str) -> Iterator[Step]:
    """Click into the sentence that decides, select it whole, and say that it refutes."""
    reader = desk.window.reader.page
    desk.bot.waitUntil(lambda: reader.isVisible() and figure in reader.toPlainText())
    place = reader.cursorRect(reader.document().find(figure)).center()
    desk.bot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.press("E")
    desk.press("R")
    yield "first-check-cite", desk.window


def _rate(desk: Hands, reasons: str) -> Iterator[Step]:
    """Choose a rating and give the reasons."""
    desk.press("Ctrl+R")
    dialog = desk.dialog()
    desk.choose("rating-refuted")
    desk.write("rationale", reasons)
    _step_down(desk, "confidence", 1)
    yield "first-check-rate", dialog
    desk.click("accept")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())
    yield "first-check-done", desk.window
