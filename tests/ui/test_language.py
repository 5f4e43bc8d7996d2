"""The language the window speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from ui.language import ask_for, asked, language, speak


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
