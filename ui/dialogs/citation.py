"""How a passage, or evidence as a whole, bears on a claim: stance, weight, key or not, note."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Area, check, choice, row
from ui.wording import cut, quoted, word
from workbench import commands
from workbench.model import Capture, Citation, Claim, Evidence, Stance, Weight
from workbench.queries import CitationRow

Submit = Callable[[dict[str, Any]], object]


class CitationDialog(Form):
    """Asks how something bears on a claim."""

    def __init__(self, claim: str, words: str, submit: Submit, parent: QWidget | None) -> None:
        super().__init__("citationDialog", "", parent, width=580)
        self.setWindowTitle(self.tr("Citation"))
        self.body.addWidget(Label(self.tr("On the claim"), role="field"))
        self.body.addWidget(Label(cut(claim, 240), role="strong", wrap=True))
        self.body.addWidget(Label(words, role="quiet", wrap=True))
        self._stances = self._make_stances()
        self.weight = choice(
            "weight", self.tr("Weight"), [(weight.value, word(weight)) for weight in Weight]
        )
        self.key = check("key", self.tr("Key evidence: the verdict rests on it"))
        self.beside((self.tr("Weight"), self.weight, 1), (" ", self.key, 2))
        self.note = Area("note", self.tr("Note"), lines=3)
        self.note.setPlaceholderText(self.tr("Why it bears on the claim, and how far"))
        self.field(self.tr("Note, left out of public reports"), self.note)
        self.finish(self.tr("Save"), lambda: submit(self.values()))

    def _make_stances(self) -> QButtonGroup:
        group = QButtonGroup(self)
        line = row(gap=8)
        for number, stance in enumerate(Stance):
            made = QRadioButton(word(stance))
            made.setObjectName(f"stance-{stance.value}")
            made.setAccessibleName(word(stance))
            group.addButton(made, number)
            line.addWidget(made)
        line.addStretch(1)
        self.body.addLayout(line)
        return group

    def fill(self, stance: Stance, weight: Weight, note: str, *, key: bool) -> CitationDialog:
        """Show what is known."""
        self._stances.button(list(Stance).index(stance)).setChecked(True)
        self.weight.setCurrentIndex(self.weight.findData(weight.value))
        self.key.setChecked(key)
        self.note.setPlainText(note)
        return self

    def values(self) -> dict[str, Any]:
        """Give what was answered, as fields of a citation."""
        return {
            "stance": list(Stance)[self._stances.checkedId()],
            "weight": Weight(self.weight.currentData()),
            "key": self.key.isChecked(),
            "note": self.note.toPlainText().strip(),
        }

    @staticmethod
    def change(session: Session, found: CitationRow, parent: QWidget) -> CitationDialog:
        """Change a citation that is there."""
        citation = found.citation
        claim = session.project.get(Claim, citation.claim_id)
        owner = found.evidence or found.article
        words = (
            quoted(cut(found.passage.exact, 300)) if found.passage else owner.title if owner else ""
        )

        def submit(values: dict[str, Any]) -> Citation:
            return session.perform(commands.change_citation, citation, **values)

        made = CitationDialog(claim.text, words, submit, parent.window())
        made.fill(citation.stance, citation.weight, citation.note, key=citation.key)
        made.open()
        return made

    @staticmethod
    def cite(
        session: Session,
        parent: QWidget,
        *,
        capture: Capture | None = None,
        span: tuple[int, int] | None = None,
        evidence: Evidence | None = None,
        words: str,
    ) -> CitationDialog:
        """Cite a passage, or evidence as a whole, for the claim that is looked at."""
        claim = session.project.get(Claim, session.claim_id)

        def submit(values: dict[str, Any]) -> Citation:
            return session.perform(
                commands.cite, claim, capture=capture, span=span, evidence=evidence, **values
            )

        made = CitationDialog(claim.text, words, submit, parent.window())
        made.fill(Stance.SUPPORTS, Weight.MODERATE, "", key=False)
        made.open()
        return made
