"""What a statement of a draft was checked with, how it should read, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from ui.dialogs.form import Form
from ui.outcomes import ORDER, PREFIX
from ui.session import Session
from ui.widgets.filter_line import FilterLine
from ui.widgets.label import Label
from ui.widgets.parts import Area, Line, button, check, choice
from ui.wording import cut, joined, quoted, word
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.exchange.intake import is_address
from workbench.model import Outcome
from workbench.queries import StatementRow

_SHOWN = 50
"""Pieces of evidence that are offered at a time."""


class StatementDialog(Form):
    """Asks for all of one statement; of several, for what they share."""

    def __init__(
        self,
        session: Session,
        rows: Sequence[StatementRow],
        parent: QWidget | None,
        *,
        capture: Callable[[str], object],
        open_evidence: Callable[[str], object],
    ) -> None:
        super().__init__("statementDialog", "", parent, width=640)
        self.setWindowTitle(self.tr("Statement"))
        self._session, self._rows = session, list(rows)
        self._capture, self._open_evidence = capture, open_evidence
        said, one = rows[0].statement, len(rows) == 1
        words = quoted(cut(rows[0].words, 300))
        if not one:
            words = self.tr("{} statements").format(len(rows))
        self.body.addWidget(Label(words, role="strong", wrap=True))
        self._known = rows[0].evidence.id if rows[0].evidence and one else ""
        self._add_evidence(rows[0].evidence.title if rows[0].evidence and one else "")
        self.source = Line("source", self.tr("Checked with"), said.source if one else "")
        self.source.setPlaceholderText(
            self.tr("A call to the harbour master, a book, or an address")
        )
        self.field(self.tr("Or checked with, in words"), self.source)
        self.kept = check("captureIt", self.tr("Capture this address as evidence"), on=True)
        self.kept.hide()
        self.source.textChanged.connect(self._look_at_source)
        self.body.addWidget(self.kept)
        self.claim = self._add_claims(rows[0]) if one else None
        self.outcome = choice(
            "outcome",
            self.tr("What came of it"),
            [(str(each), word(f"{PREFIX}{each}")) for each in ORDER],
            str(said.outcome),
        )
        self.field(self.tr("What came of it"), self.outcome)
        self.wording = Area("wording", self.tr("How it should read"), lines=2)
        self.note = Area("note", self.tr("Note"), lines=2)
        if one:
            self.wording.setPlainText(said.wording)
            self.note.setPlainText(said.note)
        self.field(self.tr("How it should read"), self.wording)
        self.field(self.tr("Note, for the desk alone"), self.note)
        self.finish(self.tr("Save"), self._submit_it)
        self.search.setFocus()

    def begin_with_wording(self) -> StatementDialog:
        """Begin where is said how it should read."""
        self.wording.setFocus()
        return self

    def _add_evidence(self, known: str) -> None:
        self.search = FilterLine("evidenceSearch", self.tr("Evidence that bears it out, or not"))
        self.search.setPlaceholderText(self.tr("Search the library"))
        self.search.textChanged.connect(self._offer)
        self.search.left.connect(self._go_to_list)
        self.field(self.tr("Evidence that bears it out, or not"), self.search)
        self.found = QListWidget()
        self.found.setObjectName("evidenceFound")
        self.found.setAccessibleName(self.tr("Evidence found"))
        self.found.setFixedHeight(self.fontMetrics().height() * 6 + 12)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.body.addWidget(self.found)
        self.words = button("chooseWords", self.tr("Choose the words in it…"), self._to_words)
        self.words.setEnabled(False)
        self.words.setVisible(len(self._rows) == 1)
        self.body.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeft)
        self.found.currentItemChanged.connect(lambda *_: self.words.setEnabled(bool(self._chosen)))
        self._offer("")
        if known:
            self.search.setText(known)

    def _add_claims(self, row: StatementRow) -> QComboBox | None:
        likely = self._session.ask(queries.likenesses, row.words)
        rows = [("", self.tr("No claim of this project"))]
        if row.claim is not None:
            rows.append((row.claim.id, joined(cut(row.claim.text, 80), row.verdict)))
        rows += [
            (each.row.id, joined(cut(each.row.text, 80), each.row.rating_label or ""))
            for each in likely
            if row.claim is None or each.row.id != row.claim.id
        ]
        if len(rows) == 1:
            return None
        chosen = row.claim.id if row.claim else ""
        made = choice("claim", self.tr("It repeats"), rows, chosen)
        made.setMinimumContentsLength(20)
        made.setSizeAdjustPolicy(made.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field(self.tr("It repeats"), made)
        return made

    def _offer(self, words: str) -> None:
        """List the evidence that is called so, the newest first."""
        rows = self._session.ask(queries.evidence, search=words.strip())[:_SHOWN]
        offered = [(row.id, row.title, row.source or "") for row in rows]
        known = self._rows[0].evidence if self._known else None
        if known and words.strip() in {"", known.title.strip()}:
            others = [each for each in offered if each[0] != known.id]
            missing = len(others) == len(offered)
            offered = [(known.id, known.title, ""), *others] if missing else offered
        self.found.clear()
        nothing = QListWidgetItem(self.tr("None of the library"))
        nothing.setData(Qt.ItemDataRole.UserRole, "")
        self.found.addItem(nothing)
        at = 0
        for number, (ident, title, source) in enumerate(offered, 1):
            item = QListWidgetItem(joined(cut(title, 120), source))
            item.setData(Qt.ItemDataRole.UserRole, ident)
            self.found.addItem(item)
            at = number if ident == self._known else at
        if not at and words.strip() and offered:
            at = 1
        self.found.setCurrentRow(at)

    @property
    def _chosen(self) -> str:
        item = self.found.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _go_to_list(self) -> None:
        self.found.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look_at_source(self, words: str) -> None:
        self.kept.setVisible(is_address(words))
        self.fit()

    def values(self) -> dict[str, Any]:
        """Give what was answered, as fields of a statement."""
        outcome = Outcome(str(self.outcome.currentData()))
        fields: dict[str, Any] = {
            "source": self.source.text(),
            "wording": self.wording.toPlainText(),
            "note": self.note.toPlainText(),
        }
        if len(self._rows) > 1:
            fields = {name: value for name, value in fields.items() if value.strip()}
        if outcome is not self._rows[0].statement.outcome or len(self._rows) > 1:
            fields["outcome"] = outcome
        if self._chosen != self._known:
            fields |= {"evidence_id": self._chosen or None, "proof_id": None}
        if self.claim is not None:
            fields["claim_id"] = self.claim.currentData() or None
        return fields

    def _submit_it(self) -> None:
        fields = self.values()
        if not fields:
            raise WorkbenchError(self.tr("Say what it was checked with, or what came of it."))
        those = [row.statement for row in self._rows]
        self._session.perform(commands.change_statements, those, **fields)
        if self.kept.isVisibleTo(self) and self.kept.isChecked():
            self._capture(self.source.text().strip())

    def _to_words(self) -> None:
        """Save what is said so far, and look for the words in the evidence."""
        fields = {name: each for name, each in self.values().items() if name != "outcome"}
        chosen = self._chosen
        try:
            self._session.perform(commands.change_statements, [self._rows[0].statement], **fields)
        except WorkbenchError as error:
            self.refuse(error)
            return
        self.accept()
        self._open_evidence(chosen)
