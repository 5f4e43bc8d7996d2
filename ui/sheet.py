"""The one style sheet, written from the colours and measures of the theme."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from string import Template

from ui.colours import COLOUR_NAMES, Colours, mix

FONT_SIZES = (11, 12, 13, 14, 16, 18, 19, 23, 24, 28)
"""Pixels that the sheet names: of type, and of what has to grow with it."""


def sheet(tokens: Colours, px: Callable[[int], int]) -> str:
    """Write the style sheet of a set of colours; `px` scales a font size."""
    words = {name: getattr(tokens, name) for name in COLOUR_NAMES}
    words |= {f"px{size}": str(px(size)) for size in FONT_SIZES}
    words |= _circle(px(14))
    words["off"] = tokens.off
    words["hover"] = mix(tokens.quiet, tokens.pane, 0.12).name()
    words["accent_hover"] = mix(tokens.accent, tokens.text, 0.88).name()
    words["mode"] = tokens.name
    words["icons"] = str(files("resources") / "icons").replace("\\", "/")
    names = ("window", "contrast") if tokens.contrast else ("window",)
    themes = files("resources") / "themes"
    pattern = "".join((themes / f"{name}.qss").read_text("utf-8") for name in names)
    return Template(pattern).substitute(words)


def _circle(side: int) -> dict[str, str]:
    """Measure a circle with a dot in it: a radius over half of the whole is drawn as none."""
    ring = max(4, side // 3)
    return {"round": str(side // 2 + 1), "ring": str(ring), "dot": str(side + 2 - 2 * ring)}
