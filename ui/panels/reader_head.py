"""The head of the reader: what is read, how it came here, and the verbs with their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from ui.phrases import phrase
from ui.widgets.label import Elided, Label, tip
from ui.widgets.parts import column, row
from ui.widgets.verb_button import VerbButton
from ui.wording import cut, exact, joined, keys, moment, number, size, word
from workbench.model import Article, Capture, Evidence

NARROW = 760
"""Width under which the head has three lines."""
VERBS = ("supports", "refutes", "context", "no-bearing", "claim-here")


class ReaderHead(QWidget):
    """Says what is open, and offers what can be done with it."""

    version_chosen = Signal(str)
    """Another copy is wanted: its id."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("readerHead")
        self._actions = actions
        inside = column(self, gap=4)
        inside.setContentsMargins(14, 8, 12, 8)
        upper = row(gap=12)
        self._title = Elided(role="strong")
        upper.addWidget(self._title, 3)
        self._facts = Elided(role="small")
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        upper.addWidget(self._facts, 2)
        self._pages = VerbButton("pages", self._actions["pages"], " ", kind="stance")
        upper.addWidget(self._pages)
        self._versions = self._make_versions()
        upper.addWidget(self._versions)
        inside.addLayout(upper)
        self._for = Elided(role="small")
        self._lower = QGridLayout()
        self._lower.setContentsMargins(0, 0, 0, 0)
        self._lower.setHorizontalSpacing(8)
        self._lower.setVerticalSpacing(4)
        self._lower.setColumnStretch(0, 1)
        self._lower.addWidget(self._for, 0, 0)
        self._tools = self._make_tools()
        self._lower.addWidget(self._tools, 0, 1)
        self._verbs = QWidget()
        self._add_verbs(row(self._verbs, gap=8))
        self._lower.addWidget(self._verbs, 0, 2)
        inside.addLayout(self._lower)

    def show_capture(
        self, capture: Capture, owner: Article | Evidence, copies: Sequence[Capture], pages: int
    ) -> None:
        """Say what is read."""
        counted = self.tr("{} pages").format(number(pages)) if pages > 1 else ""
        self._title.setText(joined(cut(owner.title), counted))
        how = self.tr("{} {}").format(word(capture.method), moment(capture.captured_at))
        part = self.tr("incomplete") if capture.complete == "no" else ""
        short = f"sha256 {capture.sha256[:4]}…{capture.sha256[-4:]}"
        self._facts.setText(joined(how, size(capture.size), part, short))
        lines = (exact(capture.captured_at), capture.final_url, phrase(capture.complete_reason))
        told = "\n".join(part for part in (*lines, f"sha256 {capture.sha256}") if part)
        tip(self._facts, told)
        self._versions.clear()
        for copy in copies:
            self._versions.addItem(moment(copy.captured_at), copy.id)
        self._versions.setCurrentIndex(self._versions.findData(capture.id))
        self._versions.setVisible(len(copies) > 1)

    def show_claim(self, words: str) -> None:
        """Say for which claim a passage is cited."""
        self._for.setText(words)

    def show_tools(self, words: str, *, paged: bool, pictured: bool, as_pages: bool) -> None:
        """Offer pages and sizes where there are any, and say which page or how large."""
        self._tools.setVisible(pictured)
        self._pages.setVisible(paged)
        key = keys(self._actions["pages"].shortcut())
        name = self.tr("Text") if as_pages else self.tr("Pages")
        self._pages.setText(f"{name}  {key}")
        self._place.setText(words)

    # Building

    def _make_versions(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("captures")
        made.setAccessibleName(self.tr("Which copy"))
        made.activated.connect(lambda at: self.version_chosen.emit(str(made.itemData(at))))
        return made

    def _add_verbs(self, line: QHBoxLayout) -> None:
        words = (
            self.tr("Supports"),
            self.tr("Refutes"),
            self.tr("Context"),
            self.tr("No bearing"),
            self.tr("New claim"),
        )
        for verb, text in zip(VERBS, words, strict=True):
            action = self._actions[verb]
            shown = f"{text}  {keys(action.shortcut())}"
            line.addWidget(VerbButton(verb, action, shown, kind="stance"))

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        line = row(tools, gap=8)
        self._place = Label(role="small")
        self._place.setObjectName("readerPlace")
        line.addWidget(self._place)
        self._smaller = VerbButton("zoom-out", self._actions["zoom-out"], "−", kind="stance")
        self._larger = VerbButton("zoom-in", self._actions["zoom-in"], "+", kind="stance")
        line.addWidget(self._smaller)
        line.addWidget(self._larger)
        tools.hide()
        return tools

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the claim that is cited for has a line of its own."""
        super().resizeEvent(event)
        self._lower.removeWidget(self._verbs)
        if event.size().width() < NARROW:
            self._lower.addWidget(self._verbs, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        else:
            self._lower.addWidget(self._verbs, 0, 2)
