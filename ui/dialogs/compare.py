"""Two copies of one thing side by side: what changed, and what became of the words cited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.dialogs.form import Form
from ui.jobs import Job, Jobs, Watch
from ui.notices import announce
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.label import Elided, Label, plain_tip
from ui.widgets.paired_view import Paired, PairedView, paired
from ui.widgets.parts import button, choice, row
from ui.wording import counted, cut, joined, moment, number, word
from workbench import queries
from workbench.errors import WorkbenchError
from workbench.model import Capture
from workbench.queries import Comparison, Fate, PassageFate, TwoCopies
from workbench.reading.paired import rows

_FATES = 4
"""Cited passages that are seen without scrolling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What a comparison comes to, ready to be drawn."""

    comparison: Comparison
    paired: Paired


def weigh(copies: TwoCopies, watch: Watch) -> _Shown:
    """Compare two copies and set their texts beside each other; the work of a job."""
    comparison = queries.compare_copies(copies, watch.check)
    blocks = comparison.difference.blocks
    made = rows(copies.before_text, copies.after_text, blocks, watch.check)
    return _Shown(comparison=comparison, paired=paired(made))


class CompareDialog(Form):
    """Compares two of the copies of an article or of evidence; two others can be chosen."""

    drafted = False

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        title: str,
        copies: Sequence[Capture],
        *,
        pair: tuple[str, str],
        parent: QWidget | None,
    ) -> None:
        """`copies` stand oldest first; `pair` are the ids of those compared at first."""
        super().__init__("compareDialog", "", parent, width=1080)
        self.setWindowTitle(self.tr("Compare copies: {}").format(cut(title, 80)))
        self._session, self._jobs = session, jobs
        self._asking = QObject(self)
        self._job: Job | None = None
        self._shown: _Shown | None = None
        self.body.setSpacing(8)
        self._add_choices(copies, pair)
        self._add_fates()
        self.view = PairedView("comparedTexts", self.tr("The two texts side by side"))
        self.view.setMinimumHeight(240)
        self.view.stepped.connect(self._tell_step)
        self.body.addWidget(self.view, 1)
        self.finish(self.tr("Close"), self.accept)
        self._add_steps()
        self.finished.connect(self._stop)
        if parent is not None:
            self.resize(max(760, parent.width() - 120), max(480, parent.height() - 100))
        self._load()
        self.view.setFocus()

    def _add_choices(self, copies: Sequence[Capture], pair: tuple[str, str]) -> None:
        named = [
            (each.id, self.tr("{number}: {when}").format(number=at, when=moment(each.captured_at)))
            for at, each in enumerate(copies, 1)
            if each.text_sha256
        ]
        self.before = choice("copyBefore", self.tr("The copy before"), named, pair[0])
        self.after = choice("copyAfter", self.tr("The copy after"), named, pair[1])
        line = row(gap=12)
        for label, box in ((self.tr("Before"), self.before), (self.tr("After"), self.after)):
            half = row(gap=8)
            words = Label(label, role="field")
            words.setBuddy(box)
            half.addWidget(words)
            half.addWidget(box)
            half.addStretch(1)
            line.addLayout(half, 1)
            box.currentIndexChanged.connect(lambda _index: self._load())
        self.body.addLayout(line)

    def _add_fates(self) -> None:
        self._about = Label(role="quiet", wrap=True)
        self._about.setObjectName("compareFates")
        self.body.addWidget(self._about)
        self.fates = QListWidget()
        self.fates.setObjectName("citedPassages")
        self.fates.setAccessibleName(self.tr("What is cited"))
        self.fates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fates.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.fates.currentRowChanged.connect(self._go_to_fate)
        self.fates.itemActivated.connect(lambda _item: self._go_to_fate(self.fates.currentRow()))
        self.fates.hide()
        self.body.addWidget(self.fates)

    def _add_steps(self) -> None:
        side = QWidget()
        line = row(side, gap=8)
        self.previous = button(
            "previousChange", self.tr("Change before"), lambda: self.view.step(-1), tip="Shift+N"
        )
        self.next = button("nextChange", self.tr("Next change"), lambda: self.view.step(1), tip="N")
        self.count = Elided(role="quiet")
        self.count.setObjectName("changeCount")
        self.count.setMinimumWidth(200)
        for each in (self.previous, self.next):
            line.addWidget(each)
        line.addWidget(self.count, 1)
        self.aside(side)
        for keys, by in (("N", 1), ("F3", 1), ("Shift+N", -1), ("Shift+F3", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self.view.step(by))

    def _load(self) -> None:
        """Compare the two that are chosen; what was under way is of no use any more."""
        self._stop()
        self._say(self.tr("Comparing…"))
        self._enable_steps(on=False)
        pair = (str(self.before.currentData()), str(self.after.currentData()))
        try:
            self._session.read(queries.two_copies, *pair, done=self._weigh, owner=self._asking)
        except WorkbenchError as error:
            self._say(phrase(str(error)))

    def _weigh(self, copies: TwoCopies) -> None:
        job = self._jobs.run(
            "",
            lambda watch: weigh(copies, watch),
            lambda shown: self._show(job, shown),
            failed=lambda words: self._say(phrase(words)),
        )
        self._job = job

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, job: Job, shown: _Shown) -> None:
        if job is not self._job:
            return
        self._job = None
        self._shown = shown
        fates = shown.comparison.fates
        texts = shown.comparison.copies
        spans = (
            [fate.before for fate in fates if fate.before],
            [fate.after for fate in fates if fate.after],
        )
        self.view.show_rows((texts.before_text, texts.after_text), shown.paired, spans)
        self._list_fates(fates)
        self._enable_steps(on=bool(shown.paired.changes))
        self._say(self._counted(shown))

    def _enable_steps(self, *, on: bool) -> None:
        """Enable the steps to the changes, where there are any."""
        for each in (self.previous, self.next):
            each.setEnabled(on)

    def _counted(self, shown: _Shown) -> str:
        difference = shown.comparison.difference
        if difference.is_same:
            return self.tr("The texts are the same.")
        count = counted(len(shown.paired.changes), self.tr("1 change"), self.tr("{} changes"))
        coarse = self.tr("some parts compared as a whole") if difference.coarse else ""
        return joined(count, coarse)

    def _list_fates(self, fates: Sequence[PassageFate]) -> None:
        told = [fate for fate in fates if fate.fate is not Fate.SAME]
        if told:
            words = counted(
                len(told),
                self.tr("1 cited passage is not as it was:"),
                self.tr("{} cited passages are not as they were:"),
            )
        else:
            words = counted(
                len(fates),
                self.tr("The cited passage is as it was."),
                self.tr("{} cited passages are as they were."),
            )
        self._about.setText(words)
        self._about.setVisible(bool(fates))
        self.fates.blockSignals(True)
        self.fates.clear()
        for fate in told:
            words = joined(
                word(f"fate-{fate.fate}"),
                self.tr("“{}”").format(cut(fate.passage.exact, 140)),
                cut(fate.claims[0].claim_text, 80) if fate.claims else "",
            )
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, fate)
            item.setToolTip(plain_tip(fate.passage.exact))
            self.fates.addItem(item)
        self.fates.blockSignals(False)
        high = max(24, self.fates.sizeHintForRow(0)) if told else 0
        self.fates.setFixedHeight(high * min(_FATES, len(told)) + 4)
        self.fates.setVisible(bool(told))

    def _go_to_fate(self, at: int) -> None:
        if not 0 <= at < self.fates.count():
            return
        item = self.fates.item(at)
        fate: PassageFate = item.data(Qt.ItemDataRole.UserRole)
        if fate.after is not None:
            self.view.go_to(1, fate.after[0])
        elif fate.before is not None:
            self.view.go_to(0, fate.before[0])

    def _tell_step(self, at: int) -> None:
        shown = self.tr("Change {at} of {count}")
        words = shown.format(at=number(at + 1), count=number(len(self.view.changes)))
        self._say(words)
        announce(self, joined(words, self.view.described(at)))
        self.view.setAccessibleDescription(self.view.described(at))

    def _say(self, words: str) -> None:
        self.count.setText(words)
