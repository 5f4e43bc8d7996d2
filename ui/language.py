"""In which language the window speaks: chosen, or the desktop's; with Qt's own words in it too."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QSettings,
    QTranslator,
)

LANGUAGES = {"en": "English", "es": "Español"}
"""The languages there are, each by its own name."""
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
)
"""Keys as they are printed on keyboards: Qt's own words for some are longer."""


def asked(settings: QSettings) -> str:
    """Give the language that was asked for: a code, or "" for the desktop's."""
    known = str(settings.value("language", ""))
    return known if known in LANGUAGES else ""


def ask_for(settings: QSettings, language: str) -> None:
    """Remember the language for the next start; "" is the desktop's."""
    settings.setValue("language", language)


def language(wish: str) -> str:
    """Give the language to speak: what is wished for, else the first of the desktop's we know."""
    wanted = [wish] if wish in LANGUAGES else QLocale.system().uiLanguages()
    known = (name.partition("-")[0].lower() for name in wanted)
    return next((name for name in known if name in LANGUAGES), "en")


def speak(app: QCoreApplication, wish: str) -> str:
    """Load the words of the language to speak; gives its code.

    Dates and numbers follow the desktop, unless another language was asked for.
    """
    code = language(wish)
    if QLocale.system().name().partition("_")[0] != code:
        QLocale.setDefault(QLocale(code))
    ours = str(files("resources") / "translations")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qts), (f"workbench_{code}", ours)):  # the last is first
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    return code
