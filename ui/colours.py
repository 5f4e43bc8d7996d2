"""The colours of the window, each by what it is for: light and dark, ordinary and high contrast."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette

from workbench.errors import NotFound
from workbench.scales import contrast as ratio
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
    dark: bool = False
    contrast: bool = False
    """High contrast: text at least 7:1, every border seen, thick rings of the focus."""

    @property
    def off(self) -> str:
        """The colour of what cannot be used now."""
        return mix(self.quiet, self.ground, 0.8 if self.contrast else 0.62).name()

    @property
    def name(self) -> str:
        """What the files drawn for this set are called by."""
        return f"{'dark' if self.dark else 'light'}{'-contrast' if self.contrast else ''}"

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
    dark=True,
)
LIGHT_CONTRAST = Colours(
    ground="#FFFFFF",
    pane="#FFFFFF",
    side="#FFFFFF",
    line="#595959",
    control="#000000",
    text="#000000",
    quiet="#2B2B2B",
    accent="#003A8C",
    on_accent="#FFFFFF",
    selection="#CFE2FF",
    supports="#004545",
    supports_tint="#E0F5F3",
    refutes="#6E2A00",
    refutes_tint="#FFEBDD",
    context="#2B2B2B",
    context_tint="#EFEFEF",
    find="#FFE066",
    attention="#5C3B00",
    contrast=True,
)
DARK_CONTRAST = Colours(
    ground="#000000",
    pane="#000000",
    side="#000000",
    line="#9E9E9E",
    control="#FFFFFF",
    text="#FFFFFF",
    quiet="#D9D9D9",
    accent="#A9CFFF",
    on_accent="#000000",
    selection="#062A57",
    supports="#7FE5DE",
    supports_tint="#00302E",
    refutes="#FFC199",
    refutes_tint="#3D1C00",
    context="#D9D9D9",
    context_tint="#262626",
    find="#5E4A00",
    attention="#FFD166",
    dark=True,
    contrast=True,
)
SETS = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
COLOUR_NAMES = tuple(field.name for field in fields(Colours) if field.type == "str")
_BY_CONTROL = {QColor(each.control).rgb(): each for each in SETS}


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette is a dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colours(palette: QPalette) -> Colours:
    """Give the set of colours that a widget with this palette is drawn in."""
    # A style sheet changes the ground in a palette, and leaves the colour of borders alone.
    known = _BY_CONTROL.get(palette.color(QPalette.ColorRole.Mid).rgb())
    return known or (DARK if is_dark(palette) else LIGHT)


def chosen(*, dark: bool, contrast: bool) -> Colours:
    """Give the set of colours that is dark or not, and of high contrast or not."""
    if contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def mix(one: QColor | str, other: QColor | str, share: float) -> QColor:
    """Blend two colours; `share` is how much of `one` there is, 0 to 1."""
    a, b = QColor(one), QColor(other)
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*(round(x * share + y * (1 - share)) for x, y in parts))


def rating_colours(
    scale_key: str, rating: str, *, dark: bool, contrast: bool = False
) -> tuple[str, str]:
    """Give text and tint of a rating from its scale; context's when the scale is not known here.

    In high contrast the text keeps as much of its own colour as 7:1 leaves it.
    """
    tokens = chosen(dark=dark, contrast=contrast)
    try:
        found = scale(scale_key).rating(rating)
    except NotFound:
        return tokens.context, tokens.context_tint
    ink, tint = found.colour_light, found.tint_light
    if dark:
        ink, tint = found.colour_dark, found.tint_dark
    if contrast:
        tint = tokens.context_tint
        steps = (mix(ink, tokens.text, 1 - step / 10).name() for step in range(11))
        ink = next(each for each in steps if ratio(each, tint) >= 7)
    return ink, tint


def rating_in(palette: QPalette, scale_key: str, rating: str) -> tuple[str, str]:
    """Give text and tint of a rating for a widget with this palette."""
    tokens = colours(palette)
    return rating_colours(scale_key, rating, dark=tokens.dark, contrast=tokens.contrast)
