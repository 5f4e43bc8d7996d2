"""The look of the running program."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.colours import DARK, SETS
from ui.sheet import sheet
from ui.theme import SIZES, Mode, Theme


@pytest.fixture
def theme(qapp: QApplication, settings: QSettings) -> Iterator[Theme]:
    """The look, with settings of the test's own."""
    made = Theme(qapp, settings)
    yield made
    made.deleteLater()


def test_the_style_sheet_leaves_nothing_open() -> None:
    """Every colour and size of the sheet is filled in, for each set of colours."""
    for tokens in SETS:
        written = sheet(tokens, lambda pixels: pixels)
        assert "$" not in written
        assert tokens.accent in written


def test_a_circle_is_round_at_every_size_of_text() -> None:
    """A radio button is as wide chosen as not, and no radius is over half of it: Qt drops those."""
    for size in SIZES:
        written = sheet(DARK, lambda pixels, size=size: max(11, round(pixels * size / 100)))
        empty, chosen = (
            _pixels(written, f"QRadioButton::indicator{state} {{") for state in _STATES
        )
        assert empty["width"] + 2 * empty["border"] == chosen["width"] + 2 * chosen["border"]
        for made in (empty, chosen):
            assert 2 * made["border-radius"] in range(
                made["width"], made["width"] + 2 * made["border"] + 1
            )
            assert made["border-radius"] >= made["border"]


_STATES = ("", ":checked")


def _pixels(written: str, rule: str) -> dict[str, int]:
    """Read the measures of a rule of the style sheet."""
    inside = written.split(rule)[1].partition("}")[0]
    return {name: int(value) for name, value in re.findall(r"([\w-]+): (\d+)px", inside)}


def test_colours_and_size_are_remembered(theme: Theme, settings: QSettings) -> None:
    """The next start looks as the last one did."""
    theme.choose(Mode.DARK)
    theme.resize(2)
    assert theme.colours is DARK
    assert theme.size == 130
    again = Theme(QApplication.instance(), settings)
    assert (again.mode, again.size) == (Mode.DARK, 130)
    again.deleteLater()
    theme.resize(0)
    assert theme.size == 100


def test_settings_that_make_no_sense_are_passed_over(settings: QSettings, qtbot: QtBot) -> None:
    """A file of settings that was written by hand does not keep the window from starting."""
    settings.setValue("theme", "purple")
    settings.setValue("text_size", "huge")
    theme = Theme(QApplication.instance(), settings)
    assert (theme.mode, theme.size) == (Mode.SYSTEM, 100)
    theme.deleteLater()


def test_text_is_never_smaller_than_eleven_pixels(theme: Theme) -> None:
    """At the smallest size small print can still be read."""
    for _ in range(5):
        theme.resize(-1)
    assert theme.size == 80
    assert theme.px(11) == 11


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_what_stands_in_an_empty_field_can_be_read(
    theme: Theme, qtbot: QtBot, kind: type[QWidget], mode: Mode
) -> None:
    """Qt's own choice is half as strong as the text, and names of keys stand there."""
    theme.choose(mode)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.palette().placeholderText().color().name().upper() == theme.colours.quiet


def test_headings_are_larger_than_text(theme: Theme, qtbot: QtBot) -> None:
    """The type of a role comes from the sheet and grows with the text."""
    theme.apply()
    wording = QLabel("x")
    wording.setProperty("role", "wording")
    qtbot.addWidget(wording)
    wording.ensurePolished()
    assert wording.font().pixelSize() == 23
    theme.resize(3)
    wording.ensurePolished()
    assert wording.fontInfo().pixelSize() == 34
    theme.resize(0)
