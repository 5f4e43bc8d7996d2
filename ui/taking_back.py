"""Taking an older edit back, and saying what came of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.session import Session
from ui.telling import reason
from workbench import commands
from workbench.commands.restore import Outcome
from workbench.errors import WorkbenchError

_TOLD = 3
"""Parts that stay as they are, of which a notice tells."""
translate = QCoreApplication.translate


def take_back(session: Session, seq: int, changes: int) -> None:
    """Take an edit back where it still applies; a notice tells, and offers to undo that."""
    words = translate("SafetyVerbs", "Taking back edit {}").format(seq)
    session.patiently(words, changes, partial(_revert, session, seq))


def _revert(session: Session, seq: int) -> None:
    try:
        outcome = session.perform(commands.revert, seq)
    except WorkbenchError as error:
        session.failed.emit(str(error))
    else:
        tell_outcome(session, translate("SafetyVerbs", "Taken back."), outcome)


def tell_outcome(session: Session, done: str, outcome: Outcome) -> None:
    """Say what was done, and what stays as it is."""
    said = done
    if outcome.left:
        reasons = "; ".join(reason(left) for left in outcome.left[:_TOLD])
        more = len(outcome.left) - _TOLD
        said = translate("SafetyVerbs", "{done} Left as it is: {reasons}").format(
            done=done, reasons=reasons
        )
        if more > 0:
            said = translate("SafetyVerbs", "{said}; and {more} more").format(said=said, more=more)
    session.said.emit(said, True)
