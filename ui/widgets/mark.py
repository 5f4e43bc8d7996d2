"""A marked passage, and how it is drawn: by colour and by line, so that it survives grey."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat

from ui.colours import Colours

_UNDERLINES = {
    "supports": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "refutes": QTextCharFormat.UnderlineStyle.DashUnderline,
}
_OTHERS = QTextCharFormat.UnderlineStyle.DotLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A passage that means something: `start` and `end` in code points, what for, and for whom."""

    start: int
    end: int
    stance: str
    """A stance; "claim" where a claim was found, "find" for what is looked for."""
    tip: str = ""
    claim_id: str = ""
    sure: bool = True
    """False where cited words of an earlier copy are taken to stand now."""


def shape(stance: str, tokens: Colours, *, sure: bool = True) -> QTextCharFormat:
    """Say how a mark is drawn: for is underlined, against dashed, context dotted; unsure waves."""
    made = QTextCharFormat()
    if stance == "find":
        made.setBackground(QColor(tokens.find))
        return made
    made.setUnderlineStyle(_UNDERLINES.get(stance, _OTHERS))
    if stance == "claim":
        made.setUnderlineColor(QColor(tokens.accent))
        return made
    ink, tint = tokens.stance(stance)
    if not sure:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setBackground(QColor(tint))
    made.setUnderlineColor(QColor(ink))
    return made
