"""What is asked about addresses: when to look again, and whether archives may be asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.dialogs.small import date_hint
from ui.filtering import today
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Line, button, row
from ui.wording import counted, cut
from workbench import commands
from workbench.model import Article, Evidence

_NAMED = 5
"""Addresses that are listed before the rest is counted."""


class LookAgainDialog(Form):
    """Asks when addresses are to be looked at again."""

    def __init__(
        self,
        session: Session,
        records: Sequence[Article | Evidence],
        day: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__("lookAgain", "", parent, width=460)
        self.setWindowTitle(self.tr("Look again on"))
        one = self.tr("The address of “{}”").format(cut(records[0].title, 80) if records else "")
        self.hint(counted(len(records), one, self.tr("{} addresses")))
        self.day = Line("lookAgainOn", self.tr("Look again on"), day, hint=date_hint())
        self.field(self.tr("Look again on"), self.day)
        line = row(gap=8)
        for name, words, days in (
            ("inWeek", self.tr("In a week"), 7),
            ("inMonth", self.tr("In a month"), 30),
            ("inQuarter", self.tr("In three months"), 91),
        ):
            line.addWidget(button(name, words, partial(self._in, days), kind="link"))
        line.addWidget(button("neverAgain", self.tr("Never"), self.day.clear, kind="link"))
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self.finish(
            self.tr("Set"),
            lambda: session.perform(commands.set_recheck, records, self.day.text().strip()),
        )
        self.day.setFocus()

    def _in(self, days: int) -> None:
        self.day.setText((date.fromisoformat(today()) + timedelta(days=days)).isoformat())


class AskArchivesDialog(Form):
    """Says, before it is done for the first time, that addresses leave this machine."""

    drafted = False

    def __init__(self, urls: Sequence[str], parent: QWidget | None, *, save: bool) -> None:
        super().__init__("askArchives", "", parent, width=520)
        self.setWindowTitle(self.tr("Public archives"))
        if save:
            words = self.tr(
                "The Wayback Machine is sent these addresses and makes copies of them, which "
                "everybody can see. It learns that somebody here looks into them."
            )
        else:
            words = self.tr(
                "The archives that are set on this machine are sent these addresses, and learn "
                "that somebody here looks into them. The pages themselves are not sent."
            )
        self.hint(words)
        for url in urls[:_NAMED]:
            self.body.addWidget(Label(cut(url, 80), role="small"))
        if len(urls) > _NAMED:
            more = len(urls) - _NAMED
            self.hint(counted(more, self.tr("and 1 more"), self.tr("and {} more")))
        self.hint(
            self.tr(
                "What is marked as “Never send this address to third parties” is left out. This is "
                "said once on this machine."
            )
        )
        self.body.addStretch(1)
        self.finish(self.tr("Ask the archives"), lambda: None)
