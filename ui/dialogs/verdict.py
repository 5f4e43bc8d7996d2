"""A verdict: which rating, why, how sure, and what is not known."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QRadioButton,
    QWidget,
)

from ui.dialogs.form import Form
from ui.dialogs.verdict_media import MediaFields
from ui.lacks import lack_in_words
from ui.session import Session
from ui.widgets.chip import RatingChip
from ui.widgets.discard import discard
from ui.widgets.label import Elided, Label
from ui.widgets.parts import Area, button, choice, column, row
from ui.wording import cut, joined, moment, number, word
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Confidence, Verdict
from workbench.queries import ClaimDetail, ClaimGap, gaps_of
from workbench.scales import Rating, RatingScale, scale, scales

translate = QCoreApplication.translate

_BESIDE = 84
"""Width in letters from which ratings and reasons stand beside each other."""
_ADVICE = 5
"""Sentences of advice that are shown."""


class VerdictDialog(Form):
    """Asks for the verdict on a claim, with each rating's definition in sight."""

    def __init__(self, session: Session, detail: ClaimDetail, parent: QWidget | None) -> None:
        super().__init__("verdictDialog", "", parent, width=920)
        self.setWindowTitle(self.tr("Verdict"))
        self._session, self._detail = session, detail
        self._ratings: tuple[Rating, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda _at, on: self._show_also() if on else None)
        self.body.addWidget(Label(cut(detail.claim.text, 300), role="title", wrap=True))
        self.body.addWidget(Label(self._balance(), role="quiet", wrap=True))
        self.missing = Label(_missing(gaps_of(detail)), role="quiet", wrap=True)
        self.missing.setObjectName("missing")
        self.body.addWidget(self.missing)
        self.missing.setHidden(not self.missing.text())
        sides = row(gap=24)
        self._sides = sides
        self.body.addLayout(sides, 1)
        left = column(gap=8)
        right = column(gap=8)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        self.scale = self._make_scale()
        self.field(self.tr("Rating scale"), self.scale, into=left)
        self._choices = QWidget()
        self._choices.setObjectName("ratings")
        self._choices.setAccessibleName(self.tr("Ratings"))
        self._listed = column(self._choices, gap=0)
        left.addWidget(self._choices)
        left.addStretch(1)
        for label, widget in self._reasons():
            self.field(label, widget, into=right)
        self.media = MediaFields(detail.verdicts[0] if detail.verdicts else None)
        right.addWidget(self.media)
        right.addWidget(self._before(detail))
        right.addStretch(1)
        self._show_scale()
        self.scale.currentIndexChanged.connect(lambda _index: self._show_scale())
        self.finish(self.tr("Save verdict"), self._submit_it)
        chosen = self._group.checkedButton() or self._group.buttons()[0]
        chosen.setFocus()
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ratings and reasons stand beside each other where there is room, else below."""
        super().resizeEvent(event)
        narrow = self.width() < _BESIDE * self.fontMetrics().averageCharWidth()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(down if narrow else across)

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        """Bring a rating into sight with its definition: arrow keys alone do not scroll."""
        part = focused.parentWidget() if isinstance(focused, QRadioButton) else None
        if part is not None and self._choices.isAncestorOf(part):
            self.show_part(part)

    def _before(self, detail: ClaimDetail) -> QWidget:
        """Earlier verdicts on this claim, then on like ones."""
        part = QWidget()
        part.setObjectName("precedents")
        inside = column(part, gap=8)
        if detail.verdicts:
            inside.addWidget(Label(self.tr("Earlier on this claim"), role="section"))
        for verdict in detail.verdicts[:3]:
            inside.addWidget(_earlier(verdict, moment(verdict.made_at), verdict.rationale))
        found = self._session.ask(queries.precedents, detail.claim, limit=3)
        if found:
            inside.addWidget(Label(self.tr("Earlier on like claims"), role="section"))
        for each in found:
            facts = joined(each.row.speaker, moment(each.verdict.made_at))
            made = _earlier(each.verdict, facts, each.row.text, each.verdict.rationale)
            deed = button("openPrecedent", self.tr("Open"), self._opener(each.row.id), kind="link")
            deed.setAccessibleName(self.tr("Open: {}").format(cut(each.row.text, 80)))
            layout = made.layout()
            if layout is not None:
                layout.addWidget(deed)
            inside.addWidget(made)
        part.setHidden(not (found or detail.verdicts))
        return part

    def _opener(self, claim_id: str) -> Callable[[], object]:
        def look() -> None:
            self.reject()
            self._session.select_claim(claim_id)

        return look

    def _reasons(self) -> list[tuple[str, QWidget]]:
        before = self._detail.verdicts[0] if self._detail.verdicts else None
        self.rationale = Area("rationale", self.tr("Rationale"), lines=7)
        self.rationale.setPlaceholderText(self.tr("What the evidence shows, and why this rating"))
        sure = [("", self.tr("Not stated"))]
        sure += [(level.value, word(level)) for level in Confidence]
        self.confidence = choice("confidence", self.tr("Confidence"), sure)
        self.unknown = Area("unknown", self.tr("What is not known"), lines=2)
        self.unknown.setPlaceholderText(self.tr("What could still change the verdict"))
        self.reason = Area("reason", self.tr("Reason for the change"), lines=2)
        self.reason.setPlaceholderText(self.tr("What made you change the verdict"))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Rationale"), self.rationale),
            (self.tr("Confidence"), self.confidence),
            (self.tr("What is not known"), self.unknown),
        ]
        if before:
            self.rationale.setPlainText(before.rationale)
            self.unknown.setPlainText(before.unknown)
            self.confidence.setCurrentIndex(max(0, self.confidence.findData(before.confidence)))
            words = self.tr("Reason for the change (now: {})").format(before.label)
            rows.append((words, self.reason))
        else:
            self.reason.setParent(self)
            self.reason.hide()
        return rows

    def _balance(self) -> str:
        found = self._detail.row
        return self.tr("Cited so far: {} for, {} against, {} as context.").format(
            number(found.supports), number(found.refutes), number(found.context)
        )

    def _make_scale(self) -> QComboBox:
        before = self._detail.verdicts[0] if self._detail.verdicts else None
        chosen = before.scale if before else self._session.ask(queries.investigation).scale
        rows = [(found.key, found.name) for found in scales().values()]
        return choice("scale", self.tr("Rating scale"), rows, chosen)

    def _show_scale(self) -> None:
        """List the ratings of the chosen scale."""
        for old in self._group.buttons():
            self._group.removeButton(old)
        chosen = self._scale()
        self._ratings = chosen.ratings
        self.media.show_scale(chosen)
        inside = QWidget()
        stack = column(inside, gap=8)
        stack.setContentsMargins(0, 4, 8, 4)
        before = self._detail.verdicts[0] if self._detail.verdicts else None
        for at, rating in enumerate(chosen.ratings):
            stack.addWidget(self._rating(at, rating))
            if before and before.scale == chosen.key and before.rating == rating.key:
                self._group.button(at).setChecked(True)
        stack.addWidget(Label(chosen.source, role="small", wrap=True))
        while (was := self._listed.takeAt(0)) is not None:
            if (gone := was.widget()) is not None:
                discard(gone)
        self._listed.addWidget(inside)
        stops = [self.scale, *self._group.buttons(), self.rationale]
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)
        self._show_also()
        if self.isVisible():
            inside.show()
            self.fit()

    def _show_also(self) -> None:
        """Offer what may hold beside the rating that is chosen."""
        at = self._group.checkedId()
        self.media.choose(self._ratings[at] if at >= 0 else None)

    def _rating(self, at: int, rating: Rating) -> QWidget:
        part = QWidget()
        inside = column(part, gap=0)
        made = QRadioButton(rating.label)
        made.setObjectName(f"rating-{rating.key}")
        made.setAccessibleName(rating.label)
        made.setAccessibleDescription(rating.definition)
        font = made.font()
        font.setBold(True)
        made.setFont(font)
        self._group.addButton(made, at)
        inside.addWidget(made)
        words = Label(rating.definition, role="quiet", wrap=True)
        words.setContentsMargins(28, 0, 0, 0)
        inside.addWidget(words)
        return part

    def _scale(self) -> RatingScale:
        return scale(self.scale.currentData())

    def _submit_it(self) -> None:
        chosen = self._group.checkedId()
        if chosen < 0:
            raise WorkbenchError(self.tr("Choose a rating."))
        sure = self.confidence.currentData()
        self._session.perform(
            commands.set_verdict,
            self._detail.claim,
            self._ratings[chosen],
            rationale=self.rationale.toPlainText().strip(),
            confidence=Confidence(sure) if sure else None,
            unknown=self.unknown.toPlainText().strip(),
            reason=self.reason.toPlainText().strip(),
            media=self.media.value() if self._scale().media else None,
        )
        words = self.tr("Verdict saved: {}").format(self._ratings[chosen].label)
        self._session.said.emit(words, True)


def _earlier(verdict: Verdict, facts: str, *lines: str) -> QWidget:
    """A verdict in short: its rating, when and by whom, and how it begins."""
    part = QWidget()
    inside = column(part, gap=2)
    head = row(gap=8)
    head.addWidget(RatingChip(verdict.scale, verdict.rating, verdict.label))
    head.addWidget(Elided(facts, role="small"), 1)
    inside.addLayout(head)
    for words in lines:
        inside.addWidget(Elided(cut(words, 200), role="quiet"))
    return part


def _missing(found: list[ClaimGap]) -> str:
    """Advice on what is missing; it bars nothing."""
    words = [lack_in_words(gap) for gap in found[:_ADVICE]]
    if len(found) > _ADVICE:
        words.append(
            translate("VerdictDialog", "And {} more.").format(number(len(found) - _ADVICE))
        )
    return (
        translate("VerdictDialog", "Before you rate: {}").format(" ".join(words)) if words else ""
    )
