"""A marked passage, and how it is drawn: by colour and by line, so that it survives grey."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat

from ui import outcomes
from ui.colours import Colours
from workbench.model import Outcome

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
    """A stance; "claim" where a claim was found, "find" for what is looked for, "outcome-right"
    and the like for a statement of a draft; "withheld" and "leftover" in a preview."""
    tip: str = ""
    claim_id: str = ""
    sure: bool = True
    """False where cited words of an earlier copy are taken to stand now."""
    statement_id: str = ""
    """The statement of a draft that is marked."""


def shape(stance: str, tokens: Colours, *, sure: bool = True) -> QTextCharFormat:
    """Say how a mark is drawn: for is underlined, against dashed, context dotted; unsure waves."""
    made = QTextCharFormat()
    if stance == "find":
        made.setBackground(QColor(tokens.find))
        return made
    if stance.startswith(outcomes.PREFIX):
        _shape_statement(made, Outcome(stance.removeprefix(outcomes.PREFIX)), tokens)
        return made
    if stance == "withheld":
        made.setBackground(QColor(tokens.text))
        made.setForeground(QColor(tokens.pane))
        return made
    made.setUnderlineStyle(_UNDERLINES.get(stance, _OTHERS))
    if stance == "leftover":
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(QColor(tokens.attention))
        made.setBackground(QColor(tokens.find))
        return made
    if stance == "claim":
        made.setUnderlineColor(QColor(tokens.accent))
        return made
    ink, tint = tokens.stance(stance)
    if not sure:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setBackground(QColor(tint))
    made.setUnderlineColor(QColor(ink))
    return made


def _shape_statement(made: QTextCharFormat, outcome: Outcome, tokens: Colours) -> None:
    made.setUnderlineStyle(outcomes.line(outcome))
    made.setUnderlineColor(QColor(outcomes.ink(outcome, tokens)))
    if tint := outcomes.tint(outcome, tokens):
        made.setBackground(QColor(tint))
