"""What the window looks like now: mode, text size, palette and fonts; remembered."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.colours import DARK, LIGHT, Colours, mix
from ui.sheet import sheet


class Mode(StrEnum):
    """Which of the two sets of colours is asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


BASE = 13
"""Pixels of ordinary text at 100 %."""
SIZES = (85, 100, 115, 130, 150, 175, 200)
"""Text sizes to choose from, in per cent."""


def palette(tokens: Colours) -> QPalette:
    """Make the palette of a set of colours."""
    role = QPalette.ColorRole
    parts = {
        role.Window: tokens.ground,
        role.WindowText: tokens.text,
        role.Base: tokens.pane,
        role.AlternateBase: tokens.ground,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.quiet,
        role.Button: tokens.pane,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.attention,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.pane,
        role.ToolTipText: tokens.text,
        role.Light: tokens.pane,
        role.Midlight: tokens.line,
        role.Mid: tokens.control,
        role.Dark: tokens.control,
        role.Shadow: tokens.line,
        role.Accent: tokens.accent,
    }
    made = QPalette()
    for key, colour in parts.items():
        made.setColor(key, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(off, key, mix(tokens.quiet, tokens.ground, 0.62))
    return made


def reading_font(points: int) -> QFont:
    """Give the serif face of the reader, `points` in pixels."""
    font = QFont(["Source Serif 4", "Noto Serif", "DejaVu Serif", "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(points)
    return font


class Theme(QObject):
    """The look of the running program: chosen, remembered, and following the desktop if asked."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        known, size = str(settings.value("theme", "")), str(settings.value("text_size", ""))
        self._mode = Mode(known) if known in list(Mode) else Mode.SYSTEM
        self._size = int(size) if size in {str(each) for each in SIZES} else 100
        self._family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def mode(self) -> Mode:
        """What was asked for."""
        return self._mode

    @property
    def size(self) -> int:
        """Text size in per cent."""
        return self._size

    @property
    def colours(self) -> Colours:
        """The set of colours in use."""
        if self._mode is Mode.SYSTEM:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._mode is Mode.DARK else LIGHT

    def px(self, pixels: int) -> int:
        """Scale a font size to the text size asked for."""
        return max(11, round(pixels * self._size / 100))

    def choose(self, mode: Mode) -> None:
        """Take another mode and remember it."""
        self._mode = mode
        self._settings.setValue("theme", mode.value)
        self.apply()

    def resize(self, steps: int) -> None:
        """Make the text larger or smaller by so many steps; 0 is back to 100 %."""
        at = SIZES.index(self._size) if self._size in SIZES else 1
        self._size = SIZES[max(0, min(len(SIZES) - 1, at + steps))] if steps else 100
        self._settings.setValue("text_size", self._size)
        self.apply()

    def apply(self) -> None:
        """Put colours, font and style sheet in force."""
        schemes = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
        hints = self._app.styleHints()
        hints.setColorScheme(schemes.get(self._mode, Qt.ColorScheme.Unknown))
        tokens = self.colours
        font = QFont(self._family)
        font.setPixelSize(self.px(BASE))
        self._app.setFont(font)
        self._app.setPalette(palette(tokens))
        self._app.setStyleSheet(sheet(tokens, self.px))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self.apply()
