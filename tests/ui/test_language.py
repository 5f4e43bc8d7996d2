"""The language the window speaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.language import ask_for, asked, language, speak
from ui.window import Window
from workbench import queries


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever is spoken in a test, the next one hears English."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_the_language_asked_for_is_remembered(settings: QSettings) -> None:
    """Until then it is the desktop's; what is not a language is passed over."""
    assert asked(settings) == ""
    ask_for(settings, "es")
    assert asked(settings) == "es"
    settings.setValue("language", "tlh")
    assert asked(settings) == ""


def test_a_language_that_is_not_there_gives_english() -> None:
    """Without one of ours among the desktop's, English is spoken."""
    assert language("es") == "es"
    assert language("tlh") in {"en", "es"}


def test_spanish_brings_qts_own_words_and_its_dates(qapp: QApplication, english: None) -> None:
    """Buttons of Qt's own dialogs are translated too, and months have Spanish names."""
    assert speak(qapp, "es") == "es"
    assert QLocale().language() == QLocale.Language.Spanish
    assert QLocale().standaloneMonthName(3) == "marzo"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


def test_spanish_is_spoken_in_ours_and_in_qts_words(qapp: QApplication, english: None) -> None:
    """Keys have the names that are printed on them."""
    speak(qapp, "es")
    assert QCoreApplication.translate("Actions", "Quit") == "Salir"
    keys = QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText)
    assert keys == "Ctrl+Mayús+Supr"


class German(QTranslator):
    """Names keys as a German keyboard does, and leaves all else."""

    def translate(
        self, context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str | None:
        """Name a key."""
        names = {"Ctrl": "Strg", "Shift": "Umschalt"} if context == "QShortcut" else {}
        return names.get(source)


def _shown(widget: QWidget) -> Iterator[str]:
    for each in (widget, *widget.findChildren(QWidget)):
        yield each.toolTip()
        for name in ("text", "placeholderText"):
            yield str(each.property(name) or "")


def test_keys_have_one_name_wherever_they_are_shown(
    qapp: QApplication, english: None, open_window: Callable[..., Window], filled: Path
) -> None:
    """Menus, buttons, tooltips, hints and lists name them as the keyboard does."""
    german = German(qapp)
    qapp.installTranslator(german)
    window = open_window(filled)
    for verb in ("keys", "quick-add", "find", "library", "guide"):
        window.actions_[verb].trigger()
    window.session.open_capture(
        window.session.ask(queries.captures, article=window.session.ask(queries.articles)[0].id)[
            0
        ].id
    )
    shown = {words for widget in qapp.topLevelWidgets() for words in _shown(widget)}
    assert {words for words in shown if re.search(r"\b(Ctrl|Shift)\+", words)} == set()
    assert any("Strg+" in words for words in shown)
    for dialog in window.findChildren(QDialog):
        dialog.reject()
