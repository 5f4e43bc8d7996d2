"""The head of the reader: what is read, how it came here, and the verbs with their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.badges import badges_of
from ui.phrases import phrase
from ui.widgets.badges import BadgeRow
from ui.widgets.copies import CopiesLine
from ui.widgets.label import Elided, Label, tip
from ui.widgets.parts import column, row
from ui.widgets.verb_button import VerbButton
from ui.wording import cut, exact, joined, keys, moment, number, size, word
from workbench.model import Article, Capture, Evidence
from workbench.queries import Standing

NARROW = 760
"""Width under which the head has three lines."""
ROOMY = 900
"""Width from which on the fingerprint stands beside the rest."""
DRAFT_VERBS = ("mark-statement", "split-statement", "join-statements", "unmark-statement")
"""What is done in the text of a draft that is checked."""
VERBS = ("supports", "refutes", "context", "no-bearing", "claim-here")


class ReaderHead(QWidget):
    """Says what is open, and offers what can be done with it."""

    version_chosen = Signal(str)
    """Another copy is wanted: its id."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("readerHead")
        self._actions = actions
        self._told = ("", "")
        inside = column(self, gap=4)
        inside.setContentsMargins(14, 8, 12, 8)
        upper = row(gap=12)
        self._title = Elided(role="strong")
        upper.addWidget(self._title, 3)
        self._facts = Elided(role="small")
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        upper.addWidget(self._facts, 2)
        played = f"{self.tr('Play')}  {keys(actions['play'].shortcut())}"
        self._play = VerbButton("play", actions["play"], played, kind="stance")
        self._play.hide()
        upper.addWidget(self._play)
        self._attached = VerbButton(
            "add-attachments", actions["add-attachments"], self.tr("Add attachments"), kind="stance"
        )
        self._attached.hide()
        upper.addWidget(self._attached)
        self._pages = VerbButton("pages", self._actions["pages"], " ", kind="stance")
        upper.addWidget(self._pages)
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
        self._stands, self._copies = BadgeRow(), self._make_copies()
        inside.addWidget(self._stands)
        inside.addWidget(self._copies)
        self._unpictured = Elided(role="small")
        self._unpictured.setObjectName("noPicture")
        self._unpictured.hide()
        inside.addWidget(self._unpictured)

    def show_standing(self, found: Standing, copies: Sequence[Standing]) -> None:
        """Say how what is read stands, and what other copies there are."""
        self._stands.show_badges(badges_of(found))
        self._copies.show_copies(copies, found.capture.id)

    def show_capture(self, capture: Capture, owner: Article | Evidence, pages: int) -> None:
        """Say what is read."""
        words = self.tr("{} sheets") if "spreadsheet" in capture.media_type else self.tr("{} pages")
        counted = words.format(number(pages)) if pages > 1 else ""
        self._title.setText(joined(cut(owner.title), counted))
        how = self.tr("{} {}").format(word(capture.method), moment(capture.captured_at))
        short = f"sha256 {capture.sha256[:4]}…{capture.sha256[-4:]}"
        self._told = (joined(how, size(capture.size)), short)
        self._tell_facts()
        lines = (exact(capture.captured_at), capture.final_url, phrase(capture.complete_reason))
        told = "\n".join(part for part in (*lines, f"sha256 {capture.sha256}") if part)
        tip(self._facts, told)

    def _tell_facts(self) -> None:
        """Say how it came here; the fingerprint only where there is room, else in the tooltip."""
        self._facts.setText(joined(*self._told[: 1 if self.width() < ROOMY else 2]))

    def show_picture_problem(self, words: str) -> None:
        """Say why a web page has no picture, where something is to be said."""
        self._unpictured.setText(words)
        self._unpictured.setVisible(bool(words))

    def show_claim(self, words: str) -> None:
        """Say for which claim a passage is cited."""
        self._for.setText(words)
        self._for.setVisible(bool(words))

    def show_draft(self, kind: str) -> None:
        """Offer what is done while a draft is checked: in the "draft", in "evidence"; "" else."""
        for verb, made in self._verb_buttons.items():
            shown = "draft" if verb in DRAFT_VERBS else "" if verb in VERBS else "evidence"
            made.setVisible(shown == kind)

    def show_tools(
        self,
        words: str,
        *,
        other: str,
        pictured: bool,
        playable: bool = False,
        attached: bool = False,
    ) -> None:
        """Say which page, cells, or how large; `other` is what else can be shown, "" for nothing.

        Sizes are offered where it is `pictured`.
        """
        self._tools.setVisible(pictured or bool(words))
        for each in (self._smaller, self._larger):
            each.setVisible(pictured)
        self._pages.setVisible(bool(other))
        self._play.setVisible(playable)
        self._attached.setVisible(attached)
        self._pages.setText(f"{other}  {keys(self._actions['pages'].shortcut())}")
        self._place.setText(words)

    # Building

    def _make_copies(self) -> CopiesLine:
        compare = self._actions.get("compare-captures")
        more = [VerbButton("compare-captures", compare, kind="plan")] if compare else []
        made = CopiesLine(*more)
        made.chosen.connect(self.version_chosen)
        return made

    def _add_verbs(self, line: QHBoxLayout) -> None:
        words = (
            self.tr("Supports"),
            self.tr("Refutes"),
            self.tr("Context"),
            self.tr("No bearing"),
            self.tr("New claim"),
        )
        others = (
            self.tr("Mark"),
            self.tr("Split"),
            self.tr("Join"),
            self.tr("Unmark"),
            self.tr("Check with these words"),
        )
        self._verb_buttons: dict[str, VerbButton] = {}
        every = zip((*VERBS, *DRAFT_VERBS, "statement-source"), (*words, *others), strict=True)
        for verb, text in every:
            action = self._actions[verb]
            shown = f"{text}  {keys(action.shortcut())}"
            made = VerbButton(verb, action, shown, kind="stance")
            self._verb_buttons[verb] = made
            line.addWidget(made)
        self.show_draft("")

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
        self._tell_facts()
        self._lower.removeWidget(self._verbs)
        if event.size().width() < NARROW:
            self._lower.addWidget(self._verbs, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        else:
            self._lower.addWidget(self._verbs, 0, 2)
