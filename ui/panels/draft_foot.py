"""The statement that is looked at: what is known of it, and what can be said of it with one key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.session import Session
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.parts import button, column
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, cut, joined, keys, moment, quoted
from workbench import commands, queries
from workbench.queries import Similar, StatementRow


class DraftFoot(QWidget):
    """Sources, wording and note of one statement, and the outcomes with their keys."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("draftFoot")
        self._session = session
        self._like: Similar | None = None
        self._row: StatementRow | None = None
        inside = self._inside = column(self, gap=8)
        inside.setContentsMargins(16, 10, 16, 12)
        self._about = Label(role="small", wrap=True)
        self._about.setObjectName("statementAbout")
        inside.addWidget(self._about)
        self._likely = Label(role="small", wrap=True)
        self._likely.setObjectName("statementLike")
        inside.addWidget(self._likely)
        self._take = button("takeLike", self.tr("Check it with that"), self._take_over)
        inside.addWidget(self._take)
        steps = QWidget()
        line = Flow(steps, gap=8)
        for verb, words in (
            ("tick-right", self.tr("Right")),
            ("tick-change", self.tr("Change")),
            ("tick-wrong", self.tr("Wrong")),
            ("tick-unconfirmed", self.tr("Not confirmed")),
            ("tick-no-fact", self.tr("No fact")),
            ("statement-source", self.tr("Source…")),
        ):
            shown = f"{words}  {keys(actions[verb].shortcut())}"
            line.addWidget(VerbButton(verb, actions[verb], shown))
        inside.addWidget(steps)
        self.show_rows([])

    def show_rows(self, rows: list[StatementRow]) -> None:
        """Say what is known of the statement; of several, how many there are."""
        self._row = rows[0] if len(rows) == 1 else None
        self._like = self._likeness() if self._row else None
        words = self._told(self._row) if self._row else ""
        if len(rows) > 1:
            words = counted(len(rows), "", self.tr("{} statements chosen"))
        self._about.setText(words)
        self._about.setVisible(bool(words))
        offered = self._like is not None
        self._likely.setVisible(offered)
        self._take.setVisible(offered)
        if self._like is not None:
            claim = self._like.row
            rated = claim.rating_label or self.tr("not rated yet")
            told = self.tr("Like a claim of this project: {} – {}")
            self._likely.setText(told.format(quoted(cut(claim.text, 160)), rated))
        self._inside.invalidate()  # while it was hidden, nobody heard that its lines are others
        self.updateGeometry()

    def _likeness(self) -> Similar | None:
        """Find a claim that the statement may repeat, unless it is checked with one already."""
        if self._row is None or self._row.claim is not None or self._row.evidence is not None:
            return None
        found = self._session.ask(queries.likenesses, self._row.words, limit=1)
        return found[0] if found else None

    def _told(self, row: StatementRow) -> str:
        said = row.statement
        where = self.tr("page {}").format(row.page) if row.page else ""
        behind = row.evidence.title if row.evidence else ""
        claim = quoted(cut(row.claim.text, 160)) if row.claim else ""
        lines = (
            joined(behind, row.source.name if row.source else "", where),
            quoted(cut(row.proof.exact, 200)) if row.proof else "",
            said.source,
            joined(claim, row.verdict),
            self.tr("Should read: {}").format(quoted(cut(said.wording, 200)))
            if said.wording
            else "",
            cut(said.note, 200),
            joined(said.checked_by, moment(said.checked_at)) if said.checked_at else "",
        )
        return "\n".join(filter(None, lines)) or self.tr("Nothing is known of it yet.")

    def _take_over(self) -> None:
        """Check the statement with the claim that it repeats, and what that rests on."""
        if self._row is None or self._like is None:
            return
        claim_id = self._like.row.id
        fields: dict[str, Any] = {"claim_id": claim_id}
        cited = self._session.ask(queries.citations, claim_id)
        first = next((each for each in cited if each.evidence), None)
        if first is not None and first.evidence is not None:
            fields["evidence_id"] = first.evidence.id
        words = self.tr("Checked with the claim that it repeats.")
        self._session.do(words, commands.change_statements, [self._row.statement], **fields)
