"""The colours of pictures in files: each role of colour, on white paper and on a dark slide."""

from __future__ import annotations

from collections.abc import Callable

from workbench.errors import NotFound
from workbench.scales import scale

Ink = Callable[[str], str]
"""Gives the colour #RRGGBB of a role."""

_LIGHT = {
    "ground": "#FFFFFF",
    "pane": "#FFFFFF",
    "side": "#EEF1F4",
    "line": "#DCE1E7",
    "control": "#7C8899",
    "text": "#1B2430",
    "quiet": "#566273",
    "accent": "#1F5FBF",
    "on_accent": "#FFFFFF",
    "selection": "#E3EDFB",
    "supports": "#0B6E6E",
    "supports_tint": "#E3F2F1",
    "refutes": "#A8480C",
    "refutes_tint": "#FBEBDF",
    "context": "#566273",
    "context_tint": "#EEF1F4",
    "attention": "#8A5A00",
}
_DARK = {
    "ground": "#14181E",
    "pane": "#1B2027",
    "side": "#171B21",
    "line": "#2D3540",
    "control": "#6E7B8E",
    "text": "#E6EAF0",
    "quiet": "#9BA7B7",
    "accent": "#7FB0FF",
    "on_accent": "#14181E",
    "selection": "#22344F",
    "supports": "#5CC8C2",
    "supports_tint": "#17302F",
    "refutes": "#F0A06A",
    "refutes_tint": "#3A2619",
    "context": "#9BA7B7",
    "context_tint": "#242B34",
    "attention": "#E5B85C",
}
ROLES = frozenset(_LIGHT)


def ink(role: str, *, dark: bool = False) -> str:
    """Give the colour of a role; a rating's from its scale, context's for one not known here."""
    table = _DARK if dark else _LIGHT
    kind, _, rest = role.partition("/")
    if kind not in {"rating", "rating_tint"}:
        return table[kind]
    key, _, rating = rest.partition("/")
    try:
        found = scale(key).rating(rating)
    except NotFound:
        return table["context"] if kind == "rating" else table["context_tint"]
    if kind == "rating":
        return found.colour_dark if dark else found.colour_light
    return found.tint_dark if dark else found.tint_light
