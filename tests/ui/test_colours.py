"""The colours of the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from ui.colours import DARK, LIGHT, Colours, colours, rating_colours
from ui.theme import palette
from workbench.scales import contrast, scales

GROUNDS = ("ground", "pane", "side", "selection")
INKS = ("text", "quiet", "accent", "supports", "refutes", "context", "attention")
PAIRS = [(ink, ground) for ink in INKS for ground in GROUNDS]
PAIRS += [
    ("on_accent", "accent"),
    ("supports", "supports_tint"),
    ("refutes", "refutes_tint"),
    ("context", "context_tint"),
    ("text", "find"),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(tokens: Colours, ink: str, ground: str) -> None:
    """Every text colour reaches 4.5:1 on every ground it is used on."""
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["ground", "pane", "side"])
def test_a_border_that_means_something_can_be_seen(tokens: Colours, ground: str) -> None:
    """Borders of fields and the ring of the focus reach 3:1."""
    assert contrast(tokens.control, getattr(tokens, ground)) >= 3
    assert contrast(tokens.accent, getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_rating_has_its_scales_colours(dark: bool) -> None:
    """Every rating of every scale is drawn in the colours that its own file gives it."""
    for key, found in scales().items():
        for rating in found.ratings:
            light = (rating.colour_light, rating.tint_light)
            wanted = (rating.colour_dark, rating.tint_dark) if dark else light
            assert rating_colours(key, rating.key, dark=dark) == wanted


def test_an_unknown_rating_is_drawn_quietly() -> None:
    """A rating of a scale that is not here gets the colours of context."""
    assert rating_colours("gone", "true", dark=False) == (LIGHT.context, LIGHT.context_tint)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_palette_tells_which_colours_it_is_of(qtbot: QtBot, tokens: Colours) -> None:
    """What draws itself finds its colours by the palette it is given."""
    made = palette(tokens)
    assert colours(made) is tokens
    text = made.color(QPalette.ColorRole.Text).name()
    assert contrast(text, made.color(QPalette.ColorRole.Base).name()) >= 4.5
