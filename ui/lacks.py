"""What is missing from a claim, in words: calm advice."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.wording import number
from workbench.queries import ClaimGap, ClaimLack

_WORDS: dict[ClaimLack, tuple[object, object]] = {
    ClaimLack.NEWER_EVIDENCE: (
        QT_TRANSLATE_NOOP("Lacks", "What bears on the claim changed after the last verdict."),
    )
    * 2,
    ClaimLack.UNCITED: (QT_TRANSLATE_NOOP("Lacks", "Nothing is cited yet."),) * 2,
    ClaimLack.ONE_SIDED_FOR: (QT_TRANSLATE_NOOP("Lacks", "Nothing is cited against the claim."),)
    * 2,
    ClaimLack.ONE_SIDED_AGAINST: (
        QT_TRANSLATE_NOOP("Lacks", "Nothing is cited in support of the claim."),
    )
    * 2,
    ClaimLack.NO_KEY: (QT_TRANSLATE_NOOP("Lacks", "No evidence is marked as key."),) * 2,
    ClaimLack.NO_PRIMARY: (QT_TRANSLATE_NOOP("Lacks", "No primary source is cited."),) * 2,
    ClaimLack.WORDS_LOST: (
        QT_TRANSLATE_NOOP("Lacks", "The words of 1 citation are gone from the newest copy."),
        QT_TRANSLATE_NOOP("Lacks", "The words of {} citations are gone from the newest copies."),
    ),
    ClaimLack.WORDS_CHANGED: (
        QT_TRANSLATE_NOOP("Lacks", "The words of 1 citation changed in the newest copy."),
        QT_TRANSLATE_NOOP("Lacks", "The words of {} citations changed in the newest copies."),
    ),
    ClaimLack.WORDS_MOVED: (
        QT_TRANSLATE_NOOP("Lacks", "The words of 1 citation moved in the newest copy."),
        QT_TRANSLATE_NOOP("Lacks", "The words of {} citations moved in the newest copies."),
    ),
    ClaimLack.INCOMPLETE: (
        QT_TRANSLATE_NOOP("Lacks", "1 copy that is cited was cut short."),
        QT_TRANSLATE_NOOP("Lacks", "{} copies that are cited were cut short."),
    ),
    ClaimLack.NO_COPY: (
        QT_TRANSLATE_NOOP("Lacks", "1 citation rests on evidence without a copy."),
        QT_TRANSLATE_NOOP("Lacks", "{} citations rest on evidence without a copy."),
    ),
    ClaimLack.OPEN_QUESTIONS: (
        QT_TRANSLATE_NOOP("Lacks", "1 question is open."),
        QT_TRANSLATE_NOOP("Lacks", "{} questions are open."),
    ),
    ClaimLack.NO_SPEAKER: (QT_TRANSLATE_NOOP("Lacks", "Nobody is named as the speaker."),) * 2,
    ClaimLack.CLAIMANT_NOT_HEARD: (
        QT_TRANSLATE_NOOP("Lacks", "No interview, call or letter that is cited names the speaker."),
    )
    * 2,
    ClaimLack.NO_FIRST: (QT_TRANSLATE_NOOP("Lacks", "No appearance is marked as the first."),) * 2,
}


def lack_in_words(gap: ClaimGap) -> str:
    """Say what is missing, in a sentence."""
    one, many = _WORDS[gap.lack]
    words = str(one) if gap.count == 1 else str(many)
    return QCoreApplication.translate("Lacks", words).format(number(gap.count))
