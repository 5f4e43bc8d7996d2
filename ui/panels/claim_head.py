"""The upper part of a claim: where it stands, its wording, who said it, the verdict."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.panels.claim_plan import Plan
from ui.panels.claim_speaker import speaker_part
from ui.session import Session
from ui.widgets.chip import RatingChip
from ui.widgets.folded import Folded
from ui.widgets.label import Elided, Label, heading, tip
from ui.widgets.parts import column, row
from ui.widgets.verb_button import VerbButton
from ui.wording import cut, date, exact, joined, moment, quoted, word
from workbench.model import Verdict
from workbench.queries import ClaimDetail

translate = QCoreApplication.translate

MEASURE = 84
"""Letters of a line of wording or of reasons, at most: longer ones are hard to follow."""
_LONG = 160
"""Letters from which a wording is set smaller: it would push its evidence out of sight."""


class Head(QWidget):
    """Where the claim stands and when it is due, and what is done with it most."""

    def __init__(self, actions: Mapping[str, QAction], plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._state = Label(role="chip")
        self._state.setObjectName("claimState")
        self._grid.addWidget(self._state, 0, 0, middle)
        self._grid.setColumnStretch(1, 1)
        self._rate = VerbButton("rate", actions["rate"], kind="primary")
        self._deeds = row(gap=8)
        for made in (
            VerbButton("edit-claim", actions["edit-claim"], translate("Claim", "Edit")),
            VerbButton("export", actions["export"], translate("Claim", "Export")),
            self._rate,
        ):
            self._deeds.addWidget(made)
        self._grid.addLayout(self._deeds, 0, 2, middle)
        self._is_low = False
        self._grid.addWidget(plan.head, 0, 1, middle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the plan has a line of its own."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        deeds = self._deeds.sizeHint().width()
        room = self.width() - deeds - self._state.sizeHint().width() - 2 * self._grid.spacing()
        low = room < self._plan.head_width
        if low != self._is_low:
            self._is_low = low
            place = (1, 0, 1, 3) if low else (0, 1, 1, 1)
            self._grid.addWidget(self._plan.head, *place, Qt.AlignmentFlag.AlignVCenter)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show where a claim stands."""
        self._state.setText(word(detail.row.state))
        added = translate("Claim", "added {}").format(exact(detail.claim.added_at))
        self._state.setToolTip(added)
        rated = bool(detail.verdicts)
        self._rate.setText(
            translate("Claim", "Change the verdict") if rated else translate("Claim", "Rate")
        )
        self._arrange()


def wording_part(session: Session, detail: ClaimDetail) -> QWidget:
    """The wording under check, and the words as they were said."""
    part = QWidget()
    inside = column(part, gap=6)
    text = detail.claim.text
    role = "wording" if len(text) <= _LONG else "title"
    inside.addWidget(Folded(text, lines=4, role=role, letters=MEASURE, name="wording"))
    said = QWidget()
    indented = column(said, gap=2)
    indented.setContentsMargins(12, 0, 12, 0)
    if detail.claim.quote:
        quote = quoted(detail.claim.quote)
        indented.addWidget(Folded(quote, lines=2, role="quote", letters=MEASURE, name="quote"))
    if line := _who(detail):
        indented.addWidget(Label(line, role="quiet", wrap=True).selectable())
    if detail.speaker:
        indented.addWidget(speaker_part(session, detail.speaker))
    inside.addWidget(said)
    return part


def _who(detail: ClaimDetail) -> str:
    speaker = detail.speaker
    name = ""
    if speaker:
        name = ", ".join(part for part in (speaker.name, speaker.role, speaker.affiliation) if part)
    times = len(detail.appearances)
    seen = translate("Claim", "{} appearances").format(times) if times > 1 else ""
    day = date(detail.claim.made_on).replace(" ", "\u00a0")  # a date is not broken
    return joined(cut(name), cut(detail.claim.place), day, seen)


def verdict_part(detail: ClaimDetail) -> QWidget:
    """The verdict that counts, or the step to one."""
    part = QFrame()
    part.setObjectName("verdict")
    inside = column(part, gap=6)
    inside.setContentsMargins(14, 10, 14, 10)
    if not detail.verdicts:
        line = row(gap=8)
        line.addWidget(heading(translate("Claim", "Verdict")))
        line.addWidget(
            Elided(
                translate("Claim", "No verdict yet. Cite what bears on the claim, then rate it."),
                role="quiet",
            ),
            1,
        )
        inside.addLayout(line)
        return part
    verdict = detail.verdicts[0]
    line = row(gap=8)
    line.addWidget(heading(translate("Claim", "Verdict")))
    chip = RatingChip(verdict.scale, verdict.rating, verdict.label)
    tip(chip, cut(verdict.definition, 400))
    line.addWidget(chip)
    facts = Elided(_facts(detail, verdict), role="quiet")
    facts.setToolTip(exact(verdict.made_at))
    line.addWidget(facts, 1)
    inside.addLayout(line)
    inside.addWidget(Folded(verdict.rationale, lines=4, letters=MEASURE, name="rationale"))
    if verdict.unknown:
        words = translate("Claim", "Not known: {}").format(verdict.unknown)
        inside.addWidget(Folded(words, lines=2, role="quiet", letters=MEASURE, name="unknown"))
    if verdict.reason:
        words = translate("Claim", "Changed because: {}").format(verdict.reason)
        inside.addWidget(Folded(words, lines=2, role="quiet", letters=MEASURE, name="reason"))
    return part


def _facts(detail: ClaimDetail, verdict: Verdict) -> str:
    sure = (
        translate("Claim", "confidence {}").format(word(verdict.confidence).lower())
        if verdict.confidence
        else ""
    )
    times = len(detail.verdicts)
    revised = translate("Claim", "revision {}").format(times) if times > 1 else ""
    return joined(verdict.author, sure, revised, moment(verdict.made_at))
