"""The window speaks Spanish and nothing else, wherever one looks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surfaces import surfaces
from ui import phrases
from ui.window import Window

QTS = re.compile(r"Q[A-Z]|$")
"""Contexts of Qt's own words, which Qt's own translation has."""


class Recorder(QTranslator):
    """Our Spanish words, and what was asked for that is not among them.

    `QObject.tr` asks for the class of the object and then for each class that it is made of, until
    one knows the words: only what none of them knows is missed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.missed: set[tuple[str, str]] = set()
        self.found: set[tuple[str, str]] = set()
        self._asked: tuple[str, str] = ("", "")
        self._words = QTranslator(self)
        assert self._words.load("workbench_es", str(files("resources") / "translations"))

    def translate(
        self, context: str, source: str, comment: str | None = None, count: int = -1
    ) -> str:
        """Say it in Spanish; take note when there are no words for it."""
        spanish = self._words.translate(context, source, comment or "", count)
        if spanish:
            self.found.add((context, source))
            self._asked = ("", "")
            return spanish
        if self._asked[1] != source:
            self.close()
            self._asked = (context, source)
        return source  # an empty text would be taken for the translation

    def close(self) -> None:
        """Take note of what was asked for last, if nothing knew it."""
        context, source = self._asked
        if source and not QTS.match(context):
            self.missed.add((context, source))
        self._asked = ("", "")

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks by this name
        """There is something in it."""
        return False


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[Recorder]:
    """The program speaks Spanish, and notes what it cannot say."""
    before = QLocale()
    QLocale.setDefault(QLocale("es"))
    made = Recorder()
    qapp.installTranslator(made)
    phrases._said.cache_clear()
    yield made
    qapp.removeTranslator(made)
    phrases._said.cache_clear()
    QLocale.setDefault(before)


@pytest.fixture
def window(spanish: Recorder, open_window: Callable[..., Window], filled: Path) -> Window:
    """A window on a project, in Spanish."""
    return open_window(filled)


def test_every_surface_finds_its_words(
    window: Window, spanish: Recorder, qtbot: QtBot
) -> None:
    """Every place and dialog asks for its words under the name that the translation has for it."""

    def settle() -> None:
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not window.jobs.current, timeout=10_000)

    seen = [name for name, _ in surfaces(window, settle)]
    spanish.close()
    assert not spanish.missed, "\n".join(f"{each}" for each in sorted(spanish.missed))
    assert len(seen) > 40
