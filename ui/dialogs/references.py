"""A list of references that comes in: which of its entries become evidence."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.claim_reviews import foot, tell
from ui.dialogs.form import Form
from ui.models.offered import Offer, OfferedModel
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.offered import OfferedTable
from ui.wording import counted, cut, date, joined, number
from workbench import commands
from workbench.commands.references import Planned, cited_as
from workbench.errors import WorkbenchError
from workbench.exchange import references
from workbench.reading.foreign import Gathered


class ReferencesDialog(Form):
    """A table of references; those that are here already are told, and not ticked."""

    drafted = False

    def __init__(
        self, session: Session, found: Gathered, origin: str, parent: QWidget | None
    ) -> None:
        super().__init__("referencesDialog", "", parent, width=960)
        self.setWindowTitle(self.tr("Import references"))
        self._session, self._origin = session, origin
        self._items = found.references
        self.body.addWidget(Label(cut(origin, 120), role="title", wrap=True))
        self.hint(
            self.tr(
                "Each becomes evidence, with its publisher as the source. Files that the list "
                "names are not taken: capture the pages afterwards."
            )
        )
        names = (
            self.tr("Title"),
            self.tr("Author"),
            self.tr("Date"),
            self.tr("Source"),
            self.tr("Becomes"),
        )
        planned = session.ask(lambda db: references.planned(db, self._items))
        self.model = OfferedModel(names, [self._offer(each) for each in planned], self)
        self.table = OfferedTable(self.tr("References"), self.model, (22, 14, 22, 20))
        self.body.addWidget(self.table, 1)
        tell(self, found.told)
        self.finish(self.tr("Add as evidence"), self._take)
        self.count = foot(self, self.model)
        self.model.dataChanged.connect(lambda *_told: self._count())
        self._count()
        self.table.setFocus()

    def _offer(self, planned: Planned) -> Offer:
        each = planned.reference
        return Offer(
            cells=(
                each.title,
                "; ".join(each.authors),
                date(each.published_on, short=True),
                each.publisher or each.container,
                self._fate(planned.known),
            ),
            tip="\n".join(filter(None, (each.title, joined(cited_as(each), each.url)))),
            picked=not planned.known,
        )

    def _fate(self, known: str) -> str:
        return {
            "doi": self.tr("Known by its DOI"),
            "address": self.tr("Known by its address"),
            "title": self.tr("Known by its title"),
            "twice": self.tr("Stands there twice"),
        }.get(known, self.tr("New evidence"))

    def _count(self) -> None:
        picked, of = len(self.model.picked()), self.model.rowCount()
        self.count.setText(self.tr("{} of {} picked").format(number(picked), number(of)))

    def _take(self) -> None:
        picked = [self._items[at] for at in self.model.picked()]
        if not picked:
            raise WorkbenchError(self.tr("Tick the references to import, or cancel."))
        made = self._session.perform(commands.take_references, picked, origin=self._origin)
        if picked and not made.evidence:
            raise WorkbenchError(
                self.tr("All that you ticked are in the library already, so nothing was added.")
            )
        words = counted(
            len(made.evidence), self.tr("Evidence added."), self.tr("{} pieces of evidence added.")
        )
        self._session.said.emit(words, True)
        self._session.choose_place("evidence")
        self._session.choose_item("evidence", made.evidence[0])
