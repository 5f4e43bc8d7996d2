"""The upper part of a claim: where it stands, its wording, who said it, the verdict."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QWidget

from ui.panels.claim_speaker import identifiers, speaker_deeds
from ui.session import Session
from ui.widgets.chip import RatingChip
from ui.widgets.label import Elided, Label
from ui.widgets.parts import column, row
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, cut, date, exact, joined, moment, quoted, word
from workbench.model import Verdict
from workbench.queries import ClaimDetail

translate = QCoreApplication.translate


def head_part(detail: ClaimDetail, actions: Mapping[str, QAction]) -> QWidget:
    """Where the claim stands, and what is done with it most."""
    part = QWidget()
    line = row(part, gap=8)
    line.addWidget(Label(word(detail.row.state), role="chip"))
    line.addWidget(Elided(_added(detail), role="quiet"), 1)
    line.addWidget(VerbButton("edit-claim", actions["edit-claim"], translate("Claim", "Edit")))
    line.addWidget(VerbButton("export", actions["export"], translate("Claim", "Export")))
    words = (
        translate("Claim", "Change the verdict") if detail.verdicts else translate("Claim", "Rate")
    )
    line.addWidget(VerbButton("rate", actions["rate"], words, kind="primary"))
    return part


def _added(detail: ClaimDetail) -> str:
    open_questions = detail.row.open_questions
    asked = (
        counted(
            open_questions,
            translate("Claim", "1 open question"),
            translate("Claim", "{} open questions"),
        )
        if open_questions
        else ""
    )
    return joined(translate("Claim", "added {}").format(moment(detail.claim.added_at)), asked)


def wording_part(session: Session, detail: ClaimDetail) -> QWidget:
    """The wording under check, and the words as they were said."""
    part = QWidget()
    inside = column(part, gap=6)
    wording = Label(detail.claim.text, role="wording", wrap=True).selectable()
    wording.setObjectName("wording")
    inside.addWidget(wording)
    said = QWidget()
    indented = column(said, gap=2)
    indented.setContentsMargins(10, 0, 0, 0)
    if detail.claim.quote:
        indented.addWidget(Label(quoted(detail.claim.quote), role="quote", wrap=True).selectable())
    line = _who(detail)
    if line:
        beside = row(gap=4)
        beside.addWidget(Label(line, role="quiet", wrap=True), 1)
        if detail.speaker:
            beside.addWidget(speaker_deeds(session, detail.speaker))
        indented.addLayout(beside)
    if detail.speaker and (known := identifiers(detail.speaker)):
        indented.addWidget(Elided(known, role="small").selectable())
    inside.addWidget(said)
    return part


def _who(detail: ClaimDetail) -> str:
    speaker = detail.speaker
    name = ""
    if speaker:
        name = ", ".join(part for part in (speaker.name, speaker.role, speaker.affiliation) if part)
    times = len(detail.appearances)
    seen = translate("Claim", "{} appearances").format(times) if times > 1 else ""
    return joined(cut(name), cut(detail.claim.place), date(detail.claim.made_on), seen)


def verdict_part(detail: ClaimDetail, actions: Mapping[str, QAction]) -> QWidget:
    """The verdict that counts, or the step to one."""
    part = QFrame()
    part.setObjectName("verdict")
    inside = column(part, gap=6)
    inside.setContentsMargins(14, 10, 14, 10)
    if not detail.verdicts:
        line = row(gap=8)
        line.addWidget(Label(translate("Claim", "VERDICT"), role="section"))
        line.addWidget(
            Elided(
                translate("Claim", "No verdict yet. Cite what bears on the claim, then rate it."),
                role="quiet",
            ),
            1,
        )
        line.addWidget(VerbButton("rate", actions["rate"], translate("Claim", "Rate"), kind="link"))
        inside.addLayout(line)
        return part
    verdict = detail.verdicts[0]
    line = row(gap=8)
    line.addWidget(Label(translate("Claim", "VERDICT"), role="section"))
    chip = RatingChip(verdict.scale, verdict.rating, verdict.label)
    chip.setToolTip(cut(verdict.definition, 400))
    line.addWidget(chip)
    facts = Elided(_facts(detail, verdict), role="quiet")
    facts.setToolTip(exact(verdict.made_at))
    line.addWidget(facts, 1)
    inside.addLayout(line)
    inside.addWidget(Label(verdict.rationale, wrap=True).selectable())
    if verdict.unknown:
        inside.addWidget(
            Label(
                translate("Claim", "Not known: {}").format(verdict.unknown), role="quiet", wrap=True
            )
        )
    if verdict.reason:
        inside.addWidget(
            Label(
                translate("Claim", "Changed because: {}").format(verdict.reason),
                role="quiet",
                wrap=True,
            )
        )
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
