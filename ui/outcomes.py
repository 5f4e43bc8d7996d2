"""How the outcome of a check is shown: a drawing, a colour and a line, so that it survives grey."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat

from ui.colours import Colours
from workbench.model import Outcome

PREFIX = "outcome-"
"""How the stance of a mark begins that is a statement of a draft."""
ORDER = (
    Outcome.RIGHT,
    Outcome.CHANGE,
    Outcome.WRONG,
    Outcome.UNCONFIRMED,
    Outcome.NO_FACT,
    Outcome.OPEN,
)
"""In the order of their keys, 1 to 5 and 0."""
ICONS = {
    Outcome.RIGHT: "complete",
    Outcome.CHANGE: "outcome-change",
    Outcome.WRONG: "outcome-wrong",
    Outcome.UNCONFIRMED: "unknown",
    Outcome.NO_FACT: "outcome-no-fact",
    Outcome.OPEN: "outcome-open",
}
_LINES = {
    Outcome.RIGHT: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Outcome.CHANGE: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Outcome.WRONG: QTextCharFormat.UnderlineStyle.DashUnderline,
    Outcome.UNCONFIRMED: QTextCharFormat.UnderlineStyle.DotLine,
    Outcome.NO_FACT: QTextCharFormat.UnderlineStyle.DotLine,
    Outcome.OPEN: QTextCharFormat.UnderlineStyle.SingleUnderline,
}
"""Lines of dashes and dots are drawn as plain ones at this size: a tint or none tells the rest."""


def ink(outcome: Outcome, tokens: Colours) -> str:
    """Give the colour of an outcome's word, drawing and line."""
    return {
        Outcome.RIGHT: tokens.supports,
        Outcome.CHANGE: tokens.attention,
        Outcome.WRONG: tokens.refutes,
        Outcome.OPEN: tokens.accent,
    }.get(outcome, tokens.quiet)


def tint(outcome: Outcome, tokens: Colours) -> str:
    """Give the colour behind the words of a statement; "" for none."""
    return {
        Outcome.RIGHT: tokens.supports_tint,
        Outcome.CHANGE: tokens.find,
        Outcome.WRONG: tokens.refutes_tint,
        Outcome.UNCONFIRMED: tokens.context_tint,
    }.get(outcome, "")


def line(outcome: Outcome) -> QTextCharFormat.UnderlineStyle:
    """Give the line under the words of a statement."""
    return _LINES[outcome]
