"""The claims of an article: picked from what was found, and corrected before they are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ui.dialogs.form import Form
from ui.models.candidates import CANDIDATE, CandidateModel
from ui.reading import LATER
from ui.session import Session
from ui.widgets.candidate_row import CandidateDelegate
from ui.widgets.label import Label
from ui.widgets.parts import Area, Line, button, column, completing, row
from ui.wording import cut, keys, number, safe, word
from workbench import queries
from workbench.errors import WorkbenchError
from workbench.queries import LIKE, Similar
from workbench.spotting import Candidate


class CandidateDialog(Form):
    """A check list of sentences, with the chosen one to be corrected beside it."""

    def __init__(
        self,
        title: str,
        text: str,
        candidates: Sequence[Candidate],
        take: Callable[[list[Candidate]], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("candidateDialog", "", parent, width=1040)
        self.setWindowTitle(self.tr("Pick claims"))
        self._text, self._take, self._filling = text, take, False
        self.body.addWidget(Label(cut(title, 200), role="title", wrap=True))
        self.hint(
            self.tr(
                "Sentences that may be worth checking. Tick the claims to keep with the space bar, "
                "and correct their wording and speaker. Nothing is rated here."
            )
        )
        self.model = CandidateModel(candidates, self)
        self.list = self._make_list()
        sides = row(gap=24)
        self.body.addLayout(sides, 1)
        sides.addWidget(self.list, 5)
        sides.addLayout(self._make_editor(), 4)
        self.finish(self.tr("Add claims"), self._submit_it)
        self._make_foot()
        self.model.dataChanged.connect(lambda *_changed: self._count())
        self.list.selectionModel().currentChanged.connect(self._show)
        self._count()
        if candidates:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def know_speakers(self, names: Sequence[str]) -> None:
        """Offer the speakers that are known already."""
        completing(self.speaker, names)

    def look_for_known(self, session: Session) -> None:
        """Mark the sentences that are like a claim which is there already, one after the other."""
        rows = iter(range(self.model.rowCount()))

        def look() -> None:
            row = next(rows, None)
            if row is not None and session.is_open:
                found: Candidate = self.model.index(row).data(CANDIDATE)
                session.read(
                    queries.similar,
                    found.text,
                    limit=1,
                    done=lambda like: show(row, like),
                    owner=self,
                    urgency=LATER,
                )

        def show(row: int, like: list[Similar]) -> None:
            if like and like[0].score >= LIKE:
                known = like[0].row.rating_label or word(like[0].row.state)
                self.model.show_known(row, self.tr("like a claim you have ({})").format(known))
            QTimer.singleShot(0, self, look)

        QTimer.singleShot(0, self, look)

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("candidates")
        made.setAccessibleName(self.tr("Sentences that may be claims"))
        made.setModel(self.model)
        made.setItemDelegate(CandidateDelegate(made))
        made.setUniformItemSizes(True)
        made.setMinimumHeight(400)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _make_editor(self) -> QVBoxLayout:
        side = column(gap=12)
        self.wording = Area("candidateText", self.tr("Wording under check"), lines=4)
        self.speaker = Line("candidateSpeaker", self.tr("Speaker"))
        self.speaker.setPlaceholderText(self.tr("The article itself, if empty"))
        self.quote = Area("candidateQuote", self.tr("Words as said"), lines=3)
        self.field(self.tr("Wording under check"), self.wording, into=side)
        self.field(self.tr("Speaker"), self.speaker, into=side)
        self.field(self.tr("Words as said"), self.quote, into=side)
        self.sentence = Area("candidateSentence", self.tr("In the article"), lines=3)
        self.sentence.setReadOnly(True)
        self.field(self.tr("In the article"), self.sentence, into=side)
        self.wording.textChanged.connect(self._correct)
        self.quote.textChanged.connect(self._correct)
        self.speaker.textEdited.connect(lambda _text: self._correct())
        self.speaker.editingFinished.connect(self._correct)
        return side

    def _make_foot(self) -> None:
        part = QWidget()
        line = row(part, gap=8)
        pick = self.model.pick_all
        line.addWidget(button("pickAll", self.tr("All"), lambda: pick(on=True), tip=keys("Ctrl+A")))
        none = button("pickNone", self.tr("None"), lambda: pick(on=False), tip=keys("Ctrl+Shift+A"))
        line.addWidget(none)
        self.count = Label(role="quiet")
        line.addWidget(self.count)
        self.aside(part)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence("Ctrl+A"), self.list, lambda: pick(on=True), context=context)
        QShortcut(QKeySequence("Ctrl+Shift+A"), self.list, lambda: pick(on=False), context=context)

    def _count(self) -> None:
        picked, of = len(self.model.picked()), self.model.rowCount()
        self.count.setText(self.tr("{} of {} picked").format(number(picked), number(of)))

    def _show(self, current: QModelIndex, _before: QModelIndex) -> None:
        found: Candidate | None = current.data(CANDIDATE) if current.isValid() else None
        if found is None:
            return
        self._filling = True
        self.wording.setPlainText(found.text)
        self.speaker.setText(found.speaker)
        self.quote.setPlainText(found.quote)
        self.sentence.setPlainText(safe(self._text[found.start : found.end]))
        self._filling = False

    def _correct(self) -> None:
        current = self.list.currentIndex()
        if self._filling or not current.isValid():
            return
        self.model.correct(
            current.row(),
            text=self.wording.toPlainText().strip(),
            speaker=self.speaker.text().strip(),
            quote=self.quote.toPlainText().strip(),
        )

    def _submit_it(self) -> None:
        picked = self.model.picked()
        if not picked:
            raise WorkbenchError(self.tr("Tick the claims to keep, or cancel to keep none."))
        self._take(picked)
