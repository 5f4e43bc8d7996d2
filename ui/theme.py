"""What the window looks like now: mode, text size, palette and fonts; remembered."""

from __future__ import annotations

import os
from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.colours import Colours, chosen
from ui.sheet import sheet


class Mode(StrEnum):
    """Light or dark, or as the desktop has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Wish(StrEnum):
    """Whether something is wanted: as the desktop has it, or by the user's own word."""

    SYSTEM = "system"
    YES = "yes"
    NO = "no"


BASE = 13
"""Pixels of ordinary text at 100 %."""
SIZES = (80, 90, 100, 115, 130, 150, 175, 200)
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
        made.setColor(off, key, QColor(tokens.off))
    return made


def reading_font(points: int) -> QFont:
    """Give the serif face of the reader, `points` in pixels."""
    font = QFont(["Source Serif 4", "Noto Serif", "DejaVu Serif", "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(points)
    return font


def wants_contrast(app: QApplication) -> bool:
    """Tell whether the desktop asks for high contrast."""
    hints = getattr(app.styleHints(), "accessibility", None)  # since Qt 6.10
    if hints is not None and hints().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return True
    return "highcontrast" in os.environ.get("GTK_THEME", "").lower().replace("-", "")


def wants_calm(app: QApplication) -> bool:
    """Tell whether the desktop asks for little motion."""
    if os.environ.get("GTK_ENABLE_ANIMATIONS") == "0":
        return True
    return not app.isEffectEnabled(Qt.UIEffect.UI_General) and app.platformName() == "windows"


def calm() -> bool:
    """Tell whether nothing is to move that need not, in the program that runs."""
    app = QApplication.instance()
    return app is not None and bool(app.property("calm"))


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
        self._contrast = self._wish("contrast")
        self._calm = self._wish("calm")
        self._family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        hints = getattr(app.styleHints(), "accessibility", None)
        if hints is not None:
            hints().contrastPreferenceChanged.connect(self._system_changed)

    @property
    def mode(self) -> Mode:
        """Light or dark, as it was asked for."""
        return self._mode

    @property
    def contrast(self) -> Wish:
        """Whether high contrast was asked for."""
        return self._contrast

    @property
    def calm(self) -> Wish:
        """Whether little motion was asked for."""
        return self._calm

    @property
    def is_calm(self) -> bool:
        """Whether nothing is to move that need not."""
        if self._calm is Wish.SYSTEM:
            return wants_calm(self._app)
        return self._calm is Wish.YES

    @property
    def size(self) -> int:
        """Text size in per cent."""
        return self._size

    @property
    def colours(self) -> Colours:
        """The set of colours in use."""
        if self._mode is Mode.SYSTEM:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._mode is Mode.DARK
        if self._contrast is Wish.SYSTEM:
            return chosen(dark=dark, contrast=wants_contrast(self._app))
        return chosen(dark=dark, contrast=self._contrast is Wish.YES)

    def px(self, pixels: int) -> int:
        """Scale a font size to the text size asked for."""
        return max(11, round(pixels * self._size / 100))

    def choose(self, mode: Mode) -> None:
        """Take light, dark or the desktop's colours, and remember it."""
        self._mode = mode
        self._keep("theme", mode)

    def choose_contrast(self, wish: Wish) -> None:
        """Take high or ordinary contrast, or the desktop's, and remember it."""
        self._contrast = wish
        self._keep("contrast", wish)

    def choose_calm(self, wish: Wish) -> None:
        """Allow motion or not, or as the desktop has it, and remember it."""
        self._calm = wish
        self._keep("calm", wish)

    def resize(self, steps: int) -> None:
        """Make the text larger or smaller by so many steps; 0 is back to 100 %."""
        at = SIZES.index(self._size)
        self.choose_size(SIZES[max(0, min(len(SIZES) - 1, at + steps))] if steps else 100)

    def choose_size(self, size: int) -> None:
        """Take one of the text sizes, in per cent, and remember it."""
        self._size = size
        self._keep("text_size", size)

    def apply(self) -> None:
        """Put colours, font and style sheet in force."""
        schemes = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
        hints = self._app.styleHints()
        hints.setColorScheme(schemes.get(self._mode, Qt.ColorScheme.Unknown))
        tokens = self.colours
        font = QFont(self._family)
        font.setPixelSize(self.px(BASE))
        written = sheet(tokens, self.px)
        # Each of the three has every widget dressed anew, so only what is other is set. To take one
        # sheet away and put another on costs a quarter of putting one in the other's place.
        if self._app.styleSheet() != written:
            self._app.setStyleSheet("")
        if self._app.font() != font:
            self._app.setFont(font)
        if self._app.palette() != palette(tokens):
            self._app.setPalette(palette(tokens))
        if self._app.styleSheet() != written:
            self._app.setStyleSheet(written)
        for effect in (Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateMenu):
            self._app.setEffectEnabled(effect, not self.is_calm)
        self._app.setProperty("calm", self.is_calm)  # see `calm`
        self.changed.emit()

    def _wish(self, name: str) -> Wish:
        known = str(self._settings.value(name, ""))
        return Wish(known) if known in list(Wish) else Wish.SYSTEM

    def _keep(self, name: str, value: StrEnum | int) -> None:
        self._settings.setValue(name, value.value if isinstance(value, StrEnum) else value)
        self.apply()

    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM or self._contrast is Wish.SYSTEM:
            self.apply()
