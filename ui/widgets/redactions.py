"""A public report before it is handed out: its text with what is withheld marked, and a list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QWidget

from ui.notices import announce
from ui.widgets.label import Label
from ui.widgets.mark import Mark
from ui.widgets.page import Page
from ui.widgets.parts import button, column, row
from ui.widgets.two_lines import PAD, TwoLines
from ui.wording import counted, cut, joined, number
from workbench.report.preview import Leftover, Preview, Redaction
from workbench.report.wording import Wording, of, spoken

_AROUND = 24
"""Letters around a place that is to be looked at."""
_AT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One line of the list, as it is drawn, and where it leads."""

    title: str
    below: str
    count: str
    said: str
    """All of it, below the list."""
    places: tuple[tuple[int, int], ...]


class Redactions(QWidget):
    """Shows a preview; the entries of the list and the marks in the text lead to each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("redactions")
        self._say: Wording = of(spoken(QLocale().name()))
        self._preview: Preview | None = None
        frame = column(self, gap=8)
        frame.addLayout(self._make_head())
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setObjectName("redactionParts")
        parts.setChildrenCollapsible(False)
        self.text = Page()
        self.text.setObjectName("publicText")
        self.text.setAccessibleName(self.tr("What readers see, with marks for what is withheld"))
        parts.addWidget(self.text)
        parts.addWidget(self._make_side())
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setSizes([600, 400])  # shares: what the parts hint at would favour the list
        frame.addWidget(parts, 1)
        for keys, step in (("F3", 1), ("Shift+F3", -1)):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WindowShortcut)
            made.activated.connect(lambda step=step: self.step(step))

    def show_preview(self, preview: Preview) -> None:
        """Show what a public report would say, from its beginning."""
        self._preview = preview
        self.text.show_text(preview.text)
        marks = [
            Mark(start=start, end=end, stance="withheld", tip=each.words)
            for each in preview.redactions
            for start, end in each.places
        ]
        marks += [
            Mark(start=each.start, end=each.end, stance="leftover", tip=each.words)
            for each in preview.leftovers
        ]
        self.text.set_marks(sorted(marks, key=lambda mark: mark.start))
        self.list.clear()
        for each in preview.redactions:
            self._add(self._row(each, preview.text))
        for left in preview.leftovers:
            self._add(self._left(left, preview.text))
        self._count.setText(self._summary(preview))
        self.said.setText("")
        self.list.setCurrentRow(0 if self.list.count() else -1)

    def step(self, by: int) -> None:
        """Go to the next entry of the list, or the one before, around its ends."""
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())

    def _make_head(self) -> QHBoxLayout:
        line = row(gap=8)
        self._count = Label(role="quiet", wrap=True)
        self._count.setObjectName("redactionCount")
        line.addWidget(self._count, 1)
        before = button("previousRedaction", self.tr("Previous"), lambda: self.step(-1))
        after = button("nextRedaction", self.tr("Next"), lambda: self.step(1))
        before.setToolTip(self.tr("Previous (Shift+F3)"))
        after.setToolTip(self.tr("Next (F3)"))
        line.addWidget(before)
        line.addWidget(after)
        return line

    def _make_side(self) -> QWidget:
        side = QWidget()
        inside = column(side, gap=8)
        inside.setContentsMargins(12, 0, 0, 0)
        self.list = QListWidget()
        self.list.setObjectName("withheldList")
        self.list.setAccessibleName(self.tr("What is withheld, and what to look at"))
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._go)
        inside.addWidget(self.list, 1)
        self.said = Label(role="quiet", wrap=True)
        self.said.setObjectName("redactionSaid")
        self.said.setContentsMargins(PAD, 0, PAD, 4)
        inside.addWidget(self.said)
        return side

    def _summary(self, preview: Preview) -> str:
        withheld, left = len(preview.redactions), len(preview.leftovers)
        if not withheld and not left:
            return self.tr("Nothing is withheld: readers see all of it.")
        return joined(
            counted(withheld, self.tr("1 thing is withheld"), self.tr("{} things are withheld")),
            counted(left, self.tr("1 place to look at"), self.tr("{} places to look at"))
            if left
            else "",
        )

    def _row(self, each: Redaction, text: str) -> _Row:
        held, words = each.withheld, " ".join(each.words.split())
        what = f"{self._say.KEPT[held.kind]}, {self._say.where(held)}"
        stands = text[slice(*each.places[0])] if each.places else ""
        seen = self.tr("Readers see: {}").format(each.shown or stands or self.tr("nothing"))
        return _Row(
            title=words,
            below=what,
            count=number(held.number),
            said="\n".join([cut(words, 600), what, seen]),
            places=each.places,
        )

    def _left(self, each: Leftover, text: str) -> _Row:
        around = text[max(0, each.start - _AROUND) : each.end + _AROUND]
        found = text[each.start : each.end]
        why = self.tr("Look at this: it may give away {}").format(cut(each.words, 80))
        if each.words == found:
            why = self.tr("Look at this: somebody can be reached with it")
        said = "\n".join([f"…{' '.join(around.split())}…", why])
        return _Row(title=found, below=why, count="", said=said, places=((each.start, each.end),))

    def _add(self, shown: _Row) -> None:
        item = QListWidgetItem(joined(shown.title, shown.below), self.list)
        item.setData(Qt.ItemDataRole.UserRole, shown)

    def _go(self, at: int) -> None:
        """Show the place of an entry in the text, and all that is known of it."""
        item = self.list.item(at) if at >= 0 else None
        if item is None:
            return
        shown: _Row = item.data(Qt.ItemDataRole.UserRole)
        self.said.setText(shown.said)
        if shown.places:
            self.text.select(*shown.places[0])
        else:
            self.text.reveal(self.text.caret())  # nothing of the text stays selected for it
        announce(self.list, shown.said)
