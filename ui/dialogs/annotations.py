"""Annotations of others that come in: as claims, or as citations of the claim looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.claim_reviews import foot, tell
from ui.dialogs.form import Form
from ui.models.offered import Offer, OfferedModel
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.offered import OfferedTable
from ui.widgets.parts import choice, row
from ui.wording import counted, cut, joined, number, quoted, word
from workbench import commands
from workbench.errors import WorkbenchError
from workbench.model import Claim, Stance
from workbench.reading.foreign import Annotation, Gathered


class AnnotationsDialog(Form):
    """A table of annotations, and what is to become of them."""

    drafted = False

    def __init__(
        self, session: Session, found: Gathered, origin: str, parent: QWidget | None
    ) -> None:
        super().__init__("annotationsDialog", "", parent, width=960)
        self.setWindowTitle(self.tr("Import annotations"))
        self._session, self._origin = session, origin
        self._notes = found.annotations
        self._claim = session.project.get(Claim, session.claim_id) if session.has_claim() else None
        self.body.addWidget(Label(cut(origin, 120), role="title", wrap=True))
        self.hint(
            self.tr(
                "The words are looked for in the copies that you have. Words that stand in none "
                "are kept as the annotations have them, and marked so."
            )
        )
        names = (self.tr("Words"), self.tr("Comment"), self.tr("By"), self.tr("Page"))
        offers = [self._offer(each) for each in self._notes]
        self.model = OfferedModel(names, offers, self)
        self.table = OfferedTable(self.tr("Annotations"), self.model, (32, 16, 28))
        self.body.addWidget(self.table, 1)
        tell(self, found.told)
        self._make_choice()
        self.finish(self.tr("Import"), self._take)
        self.count = foot(self, self.model)
        self.model.dataChanged.connect(lambda *_told: self._count())
        self._count()
        self.table.setFocus()

    def _offer(self, each: Annotation) -> Offer:
        return Offer(
            cells=(each.exact or each.text, each.text, each.author, each.title or each.url),
            tip="\n".join(filter(None, (each.exact, each.text, joined(*each.tags), each.url))),
        )

    def _make_choice(self) -> None:
        ways = [("claims", self.tr("Make claims of them"))]
        if self._claim is not None:
            words = self.tr("Cite them for {}").format(quoted(cut(self._claim.text, 60)))
            ways.append(("citations", words))
        self.way = choice("annotationWay", self.tr("What becomes of them"), ways)
        stances = [(str(each), word(each)) for each in Stance]
        self.stance = choice("annotationStance", self.tr("Stance"), stances, str(Stance.CONTEXT))
        line = row(gap=8)
        line.addWidget(self.way)
        line.addWidget(self.stance)
        line.addStretch(1)
        self.body.addLayout(line)
        self.way.currentIndexChanged.connect(lambda _at: self._show_stance())
        self._show_stance()

    def _show_stance(self) -> None:
        self.stance.setVisible(self.way.currentData() == "citations")

    def _count(self) -> None:
        picked, of = len(self.model.picked()), self.model.rowCount()
        self.count.setText(self.tr("{} of {} picked").format(number(picked), number(of)))

    def _take(self) -> None:
        picked = [self._notes[at] for at in self.model.picked()]
        if not picked:
            raise WorkbenchError(self.tr("Tick the annotations to import, or cancel."))
        citing = self.way.currentData() == "citations"
        made = self._session.perform(
            commands.take_annotations,
            picked,
            claim=self._claim if citing else None,
            stance=Stance(self.stance.currentData()),
            origin=self._origin,
        )
        if citing:
            words = counted(
                len(made.citations), self.tr("1 citation made."), self.tr("{} citations made.")
            )
        else:
            words = counted(
                len(made.claims), self.tr("1 claim imported."), self.tr("{} claims imported.")
            )
        if made.unseen:
            more = self.tr("Not found in a copy, and kept as annotated: {}.")
            words = f"{words} {more.format(number(made.unseen))}"
        self._session.said.emit(words, True)
        if made.claims:
            self._session.choose_place("claims/all")
            self._session.select_claim(made.claims[0])
