"""The one style sheet, written from the colours and measures of the theme."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from string import Template

from ui.colours import COLOUR_NAMES, LIGHT, Colours, mix

FONT_SIZES = (11, 12, 13, 14, 18, 19, 23)


def sheet(tokens: Colours, px: Callable[[int], int]) -> str:
    """Write the style sheet of a set of colours; `px` scales a font size."""
    words = {name: getattr(tokens, name) for name in COLOUR_NAMES}
    words |= {f"px{size}": str(px(size)) for size in FONT_SIZES}
    words["off"] = mix(tokens.quiet, tokens.ground, 0.62).name()
    words["hover"] = mix(tokens.quiet, tokens.pane, 0.12).name()
    words["accent_hover"] = mix(tokens.accent, tokens.text, 0.88).name()
    words["mode"] = "light" if tokens is LIGHT else "dark"
    words["icons"] = str(files("resources") / "icons").replace("\\", "/")
    pattern = (files("resources") / "themes" / "window.qss").read_text("utf-8")
    return Template(pattern).substitute(words)
