"""Contrast in each theme, measured for every pair of colours that the theme uses (WCAG 2.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.colours import SETS, Colours, chosen, colours, rating_colours
from ui.sheet import sheet
from ui.theme import Mode, Theme, Wish, palette
from workbench.scales import contrast, scales

NAMES = [each.name for each in SETS]
GROUNDS = ("ground", "pane", "side", "selection")
INKS = ("text", "quiet", "accent", "supports", "refutes", "context", "attention")
PAIRS = [(ink, ground) for ink in INKS for ground in GROUNDS] + [
    ("on_accent", "accent"),
    ("supports", "supports_tint"),
    ("refutes", "refutes_tint"),
    ("context", "context_tint"),
    ("text", "supports_tint"),
    ("text", "refutes_tint"),
    ("text", "context_tint"),
    ("text", "find"),
]
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b")
_FIELDS = ("QLineEdit", "QPlainTextEdit", "QComboBox", "indicator", ":focus")
"""What is known by its border alone, and what has the focus."""


@pytest.fixture(params=SETS, ids=NAMES)
def tokens(request: pytest.FixtureRequest) -> Colours:
    """Each set of colours."""
    made: Colours = request.param
    return made


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_can_be_read(tokens: Colours, ink: str, ground: str) -> None:
    """Text reaches 4.5:1 on every ground it stands on, and 7:1 in high contrast."""
    least = 7 if tokens.contrast else 4.5
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least


@pytest.mark.parametrize("ground", ["ground", "pane", "side"])
def test_borders_and_rings_can_be_seen(tokens: Colours, ground: str) -> None:
    """Borders that mean something and rings of the focus reach 3:1; every line in high contrast."""
    for border in ("control", "accent", *(["line"] if tokens.contrast else [])):
        assert contrast(getattr(tokens, border), getattr(tokens, ground)) >= 3


def _rules(tokens: Colours) -> Iterator[tuple[str, dict[str, str]]]:
    for names, body in _RULE.findall(sheet(tokens, lambda pixels: pixels)):
        parts = (part.partition(":") for part in body.split(";") if ":" in part)
        yield " ".join(names.split()), {key.strip(): value.strip() for key, _, value in parts}


def test_every_rule_of_the_sheet_can_be_read(tokens: Colours) -> None:
    """A rule that colours words does so readably: on its own ground, or on every pane."""
    least = 7 if tokens.contrast else 4.5
    panes = (tokens.pane, tokens.ground, tokens.side)
    bad = []
    for names, rule in _rules(tokens):
        if "disabled" in names:
            continue
        for ink, ground in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        ):
            words = _COLOUR.findall(rule.get(ink, ""))
            behind = _COLOUR.findall(rule.get(ground, "")) or list(panes)
            if "accent" in names or "primary" in names:
                behind = behind if ground in rule else [tokens.accent]
            if "QTabBar" in names and ink == "color":
                behind = list(panes)
            bad += [
                f"{names}: {word} on {each}"
                for word in words
                for each in behind
                if contrast(word, each) < least
            ]
    assert not bad


def test_fields_and_rings_of_the_sheet_can_be_seen(tokens: Colours) -> None:
    """What is known by its border, or has the focus, has one of at least 3:1."""
    bad = []
    for names, rule in _rules(tokens):
        if not any(field in names for field in _FIELDS) or "primary" in names:
            continue
        for key, value in rule.items():
            if not key.startswith("border") or "radius" in key or "none" in value:
                continue
            for colour in _COLOUR.findall(value):
                bad += [
                    f"{names}: {colour} on {pane}"
                    for pane in (tokens.pane, tokens.ground)
                    if contrast(colour, pane) < 3
                ]
    assert not bad


@pytest.mark.parametrize("key", sorted(scales()))
def test_ratings_can_be_read(tokens: Colours, key: str) -> None:
    """A chip reaches 4.5:1 in its scale's own colours, and 7:1 in high contrast."""
    for rating in scales()[key].ratings:
        ink, tint = rating_colours(key, rating.key, dark=tokens.dark, contrast=tokens.contrast)
        assert contrast(ink, tint) >= (7 if tokens.contrast else 4.5), rating.key


def test_a_palette_tells_its_set_and_can_be_read(qtbot: QtBot, tokens: Colours) -> None:
    """What draws itself finds its colours by the palette, also where a sheet changed the ground."""
    made = palette(tokens)
    assert colours(made) is tokens
    made.setColor(QPalette.ColorRole.Window, QColor(tokens.pane))
    assert colours(made) is tokens
    role = QPalette.ColorRole
    for ink, ground in (
        (role.Text, role.Base),
        (role.WindowText, role.Window),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
    ):
        assert contrast(made.color(ink).name(), made.color(ground).name()) >= 4.5, ink


def test_high_contrast_is_chosen_and_remembered(
    qapp: QApplication, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the user's word, or when the desktop asks for it; light and dark each have one."""
    theme = Theme(qapp, settings)
    theme.choose(Mode.DARK)
    assert theme.colours is chosen(dark=True, contrast=False)
    theme.choose_contrast(Wish.YES)
    assert theme.colours is chosen(dark=True, contrast=True)
    again = Theme(qapp, settings)
    assert again.colours is chosen(dark=True, contrast=True)
    again.choose_contrast(Wish.SYSTEM)
    assert not again.colours.contrast
    monkeypatch.setenv("GTK_THEME", "HighContrastInverse")
    assert again.colours.contrast
    again.choose_contrast(Wish.NO)
    assert not again.colours.contrast
    for made in (theme, again):
        made.deleteLater()


def test_every_set_has_its_drawings() -> None:
    """The ticks and arrows that the sheet names are there in each set's colours."""
    for tokens in SETS:
        for name in re.findall(r'url\("([^"]+)"\)', sheet(tokens, lambda pixels: pixels)):
            assert (files("resources") / "icons" / name.rpartition("/")[2]).is_file()
