"""An edit of a claim at the foot of its pane, with the step that takes it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.phrases import phrase
from ui.session import Session
from ui.taking_back import take_back
from ui.widgets.label import Elided
from ui.widgets.parts import button, row
from ui.wording import cut, exact, joined, moment
from workbench.queries.recent import RecentEdit

translate = QCoreApplication.translate


def history_entry(session: Session, found: RecentEdit) -> QWidget:
    """Tell what was done, by whom and when; it is taken back where that still applies."""
    edit = found.edit
    part = QWidget()
    line = row(part, gap=4)
    undone = translate("Claim", "undone") if edit.undone else ""
    told = Elided(joined(phrase(edit.label), edit.actor, moment(edit.at), undone), role="small")
    told.setAccessibleDescription(exact(edit.at))
    line.addWidget(told, 1)
    if found.applies and session.is_writable:
        words = translate("Claim", "Revert this edit")
        made = button(
            "revertEdit",
            translate("Claim", "Revert"),
            lambda: take_back(session, edit.seq, edit.changes),
            kind="small",
            tip=words,
        )
        made.setAccessibleName(f"{words}: {cut(phrase(edit.label), 80)}")
        line.addWidget(made)
    return part
