"""The window speaks Spanish and nothing else, wherever one looks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surfaces import surfaces
from ui import phrases
from ui.window import Window
from ui.wording import date, number
from workbench import commands
from workbench.queries.comparing import period

LETTER = re.compile(r"&(\w)")
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
        self._asked: tuple[str, str] = ("", "")
        self._words = QTranslator(self)
        assert self._words.load("workbench_es", str(files("resources") / "translations"))

    def translate(
        self, context: str, source: str, comment: str | None = None, count: int = -1
    ) -> str:
        """Say it in Spanish; take note when there are no words for it."""
        spanish = self._words.translate(context, source, comment or "", count)
        if spanish:
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


def test_every_surface_finds_its_words(window: Window, spanish: Recorder, qtbot: QtBot) -> None:
    """Every place and dialog asks for its words under the name that the translation has for it."""

    def settle() -> None:
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not window.jobs.current, timeout=10_000)

    seen, cut = 0, set()
    for name, top in surfaces(window, settle):
        seen += 1
        cut |= {f"{name}: {each.text()}" for each in _buttons(top) if _is_cut(each)}
    spanish.close()
    assert not spanish.missed, "\n".join(f"{each}" for each in sorted(spanish.missed))
    assert not cut, "\n".join(sorted(cut))
    assert seen > 40


def test_the_welcome_has_room_for_its_words(
    spanish: Recorder, open_window: Callable[..., Window]
) -> None:
    """Without an investigation, the steps that are offered are whole."""
    window = open_window()
    assert "Abrir la investigación de muestra" in {each.text() for each in _buttons(window)}
    assert not [each.text() for each in _buttons(window) if _is_cut(each)]
    assert not spanish.missed


def _buttons(top: QWidget) -> list[QAbstractButton]:
    return [each for each in top.findChildren(QAbstractButton) if each.isVisibleTo(top)]


def _is_cut(button: QAbstractButton) -> bool:
    words = button.text().replace("&", "")
    return button.width() < button.fontMetrics().horizontalAdvance(words)


def test_each_menu_has_its_own_letters(window: Window) -> None:
    """The letters to press are in the Spanish words, and none is there twice in a menu."""
    bar = window.menuBar()
    for menu in [bar, *(action.menu() for action in bar.actions())]:
        texts = [each.text() for each in menu.actions() if each.text()]
        pressed = [letter[1].lower() for each in texts if (letter := LETTER.search(each))]
        assert len(pressed) == len(set(pressed)), texts
        assert len(pressed) > 0.5 * len(texts), texts
    assert next(each.text().replace("&", "") for each in bar.actions()) == "Archivo"


def test_what_the_core_says_is_said_in_spanish(window: Window, qtbot: QtBot) -> None:
    """Labels of edits and refusals come from the core in English, and are shown in Spanish."""
    session = window.session
    session.perform(commands.add_claim, text="It snowed.")
    assert window.actions_["undo"].text().replace("&", "") == (
        "Deshacer: Añadir la afirmación “It snowed.”"
    )
    session.do("", commands.add_claim, text="It rained.", made_on="yesterday or so")
    shown = window.notices.findChildren(QLabel)
    assert any("no tiene la forma 2026-01-31" in label.text() for label in shown)
    session.undo()
    assert any(
        "Deshecho: Añadir la afirmación" in label.text()
        for label in window.notices.findChildren(QLabel)
    )


def test_dates_and_days_are_spanish(spanish: Recorder) -> None:
    """Months have their Spanish names and prepositions; days can be typed in Spanish."""
    assert date("2026-03-05") == "5 de marzo de 2026"
    assert date("2026-03") == "marzo de 2026"
    assert period("mañana", "2026-03-05") == "2026-03-06"
    assert number(1234567) == "1.234.567"
