"""The colours of the window, each by what it is for, and the contrast between them."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette

from workbench.errors import NotFound
from workbench.scales import scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One set of colours, each by what it is for."""

    ground: str
    pane: str
    side: str
    line: str
    control: str
    """Borders that carry meaning; at least 3:1 on every ground."""
    text: str
    quiet: str
    accent: str
    on_accent: str
    selection: str
    supports: str
    supports_tint: str
    refutes: str
    refutes_tint: str
    context: str
    context_tint: str
    find: str
    attention: str

    def stance(self, stance: str) -> tuple[str, str]:
        """Give the text colour and the tint of a stance; context's for what has none."""
        if stance == "supports":
            return self.supports, self.supports_tint
        if stance == "refutes":
            return self.refutes, self.refutes_tint
        return self.context, self.context_tint


LIGHT = Colours(
    ground="#F6F7F9",
    pane="#FFFFFF",
    side="#EEF1F4",
    line="#DCE1E7",
    control="#7C8899",
    text="#1B2430",
    quiet="#566273",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    selection="#E3EDFB",
    supports="#0B6E6E",
    supports_tint="#E3F2F1",
    refutes="#A8480C",
    refutes_tint="#FBEBDF",
    context="#566273",
    context_tint="#EEF1F4",
    find="#FFF1B8",
    attention="#8A5A00",
)
DARK = Colours(
    ground="#14181E",
    pane="#1B2027",
    side="#171B21",
    line="#2D3540",
    control="#6E7B8E",
    text="#E6EAF0",
    quiet="#9BA7B7",
    accent="#7FB0FF",
    on_accent="#14181E",
    selection="#22344F",
    supports="#5CC8C2",
    supports_tint="#17302F",
    refutes="#F0A06A",
    refutes_tint="#3A2619",
    context="#9BA7B7",
    context_tint="#242B34",
    find="#5A4A12",
    attention="#E5B85C",
)
COLOUR_NAMES = tuple(field.name for field in fields(Colours))


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette is a dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colours(palette: QPalette) -> Colours:
    """Give the set of colours that a widget with this palette is drawn in."""
    return DARK if is_dark(palette) else LIGHT


def mix(one: QColor | str, other: QColor | str, share: float) -> QColor:
    """Blend two colours; `share` is how much of `one` there is, 0 to 1."""
    a, b = QColor(one), QColor(other)
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*(round(x * share + y * (1 - share)) for x, y in parts))


def rating_colours(scale_key: str, rating: str, *, dark: bool) -> tuple[str, str]:
    """Give text and tint of a rating from its scale; context's when the scale is not known here."""
    try:
        found = scale(scale_key).rating(rating)
    except NotFound:
        tokens = DARK if dark else LIGHT
        return tokens.context, tokens.context_tint
    if dark:
        return found.colour_dark, found.tint_dark
    return found.colour_light, found.tint_light
