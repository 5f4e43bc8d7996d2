"""A claim as a few lines of plain text, for a message or a page of one's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.wording import date, exact, joined, quoted
from workbench.queries import ClaimDetail

translate = QCoreApplication.translate


def claim_text(detail: ClaimDetail) -> str:
    """Give wording, words as said, speaker with date and place, and the verdict."""
    claim, speaker = detail.claim, detail.speaker
    lines = [claim.text]
    if claim.quote and claim.quote != claim.text:
        lines.append(quoted(claim.quote))
    names = (speaker.name, speaker.role, speaker.affiliation) if speaker else ()
    lines.append(joined(", ".join(filter(None, names)), claim.place, date(claim.made_on)))
    if detail.verdicts:
        verdict = detail.verdicts[0]
        words = translate("Claim", "Verdict: {rating} ({when})")
        lines.append(words.format(rating=verdict.label, when=exact(verdict.made_at)))
        lines.append(verdict.rationale)
    else:
        lines.append(translate("Claim", "No verdict yet."))
    return "\n".join(filter(None, lines))
