"""The manual in the window: its first check works as it is written, and F1 opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from docs.first_check import LESSONS, walk
from tests.journeys.conftest import Hands


@pytest.mark.parametrize("language", sorted(LESSONS))
def test_the_first_check_works_as_it_is_written(
    hands: Callable[[], Hands], tmp_path: Path, language: str
) -> None:
    """From the empty window to a report, with the words and keys of the page."""
    lesson = LESSONS[language]
    desk = hands()
    seen = [name for name, _ in walk(desk, tmp_path, lesson)]
    desk.waits_to_see(f"{lesson.file}.html")
    assert seen[0] == "first-check-import"
    assert seen[-1] == "first-check-report"
    text, wording, letter, _ = lesson.blocks
    report = (tmp_path / f"{lesson.file}.html").read_text("utf-8")
    assert wording in report
    assert lesson.figure in report
    assert lesson.title in report
    assert text not in report
    assert letter not in report


class Browser(QObject):
    """Stands for the desktop's browser, and keeps what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Keep the address."""
        self.asked.append(url.toLocalFile())


@pytest.fixture
def browser() -> Iterator[Browser]:
    """The browser, while a test runs."""
    made = Browser()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_GB", "Your first check"),
        ("es_CO", "Su primera verificación"),
        ("fr_FR", "Your first check"),
    ],
)
def test_f1_opens_the_manual_in_the_language_of_the_window(
    hands: Callable[[], Hands], browser: Browser, locale: str, words: str
) -> None:
    """The first page opens in the browser, from the disk; English where there is no other."""
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        hands().press("F1")
    finally:
        QLocale.setDefault(before)
    assert [Path(path).name for path in browser.asked] == ["index.html"]
    assert words in Path(browser.asked[0]).read_text("utf-8")
