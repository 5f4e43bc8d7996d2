"""The phrases of the pictures in the user's language, and the style they are drawn in."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication

from ui.pictures.painting import Widths
from ui.wording import WORDS, number, word
from workbench.pictures import Style
from workbench.pictures.dates import days

N = QT_TRANSLATE_NOOP
PHRASES: dict[str, object] = {
    "map": N("Pictures", "Map of a claim"),
    "timeline": N("Pictures", "Time line"),
    "balance": N("Pictures", "Balance"),
    "progress": N("Pictures", "Progress of the desk"),
    "drawn": N("Pictures", "Drawn {}"),
    "article": N("Pictures", "Text under check"),
    "against": N("Pictures", "Against"),
    "for": N("Pictures", "For"),
    "around": N("Pictures", "Context"),
    "related": N("Pictures", "Related claims"),
    "the-claim": N("Pictures", "The claim"),
    "unrated": N("Pictures", "No verdict yet"),
    "key": N("Pictures", "Key"),
    "records-1": N("Pictures", "1 record"),
    "records-n": N("Pictures", "{} records"),
    "origins-1": N("Pictures", "1 origin"),
    "origins-n": N("Pictures", "{} origins"),
    "of-origins": N("Pictures", "{}, {}"),
    "one-origin": N("Pictures", "{}, 1 origin"),
    "passages-1": N("Pictures", "1 passage"),
    "passages-n": N("Pictures", "{} passages"),
    "same": N("Pictures", "same {}"),
    "why-source": N("Pictures", "source"),
    "why-party": N("Pictures", "other party"),
    "why-text": N("Pictures", "text"),
    "why-bytes": N("Pictures", "file"),
    "why-reference": N("Pictures", "reference"),
    "why-address": N("Pictures", "address"),
    "also-in": N("Pictures", "also in “{}”"),
    "no-source": N("Pictures", "No source named"),
    "more": N("Pictures", "and {} more"),
    "none-against": N("Pictures", "Nothing against it yet"),
    "none-for": N("Pictures", "Nothing for it yet"),
    "solid-for": N("Pictures", "for"),
    "dashed-against": N("Pictures", "against"),
    "dotted-context": N("Pictures", "context"),
    "thick-strong": N("Pictures", "the thicker, the stronger"),
    "bundled": N("Pictures", "stacked: several records, one origin"),
    "out-repeats": N("Pictures", "Repeats"),
    "out-denies": N("Pictures", "Denies"),
    "out-contradicts": N("Pictures", "Contradicts"),
    "out-narrower": N("Pictures", "Is a narrower form of"),
    "out-translation-of": N("Pictures", "Is a translation of"),
    "back-repeats": N("Pictures", "Is repeated by"),
    "back-denies": N("Pictures", "Is denied by"),
    "back-contradicts": N("Pictures", "Contradicts"),
    "back-narrower": N("Pictures", "Is a wider form of"),
    "back-translation-of": N("Pictures", "Has a translation"),
    "map-summary": N("Pictures", "For the claim: {}. Against it: {}. Around it: {}."),
    "map-empty": N(
        "Pictures",
        "No evidence is cited yet. Open a text and cite a passage for or against.",
    ),
    "col-part": N("Pictures", "Part"),
    "col-what": N("Pictures", "What"),
    "col-kind": N("Pictures", "Kind"),
    "col-weight": N("Pictures", "Weight"),
    "col-source": N("Pictures", "Source"),
    "col-date": N("Pictures", "Date"),
    "col-origin": N("Pictures", "Origin"),
    "statement": N("Pictures", "Statements"),
    "appearance": N("Pictures", "Appearances"),
    "event": N("Pictures", "Events"),
    "published-on": N("Pictures", "Evidence published"),
    "capture": N("Pictures", "Captures"),
    "verdict": N("Pictures", "Verdicts"),
    "timeline-summary": N("Pictures", "{} between {} and {}."),
    "things-1": N("Pictures", "1 dated entry"),
    "things-n": N("Pictures", "{} dated entries"),
    "undated-1": N("Pictures", "1 claim has no date."),
    "undated-n": N("Pictures", "{} claims have no date."),
    "timeline-empty": N("Pictures", "Nothing has a date yet. What has one stands here."),
    "nothing-here": N("Pictures", "Nothing lies in this window of time. Zoom out to see more."),
    "span-key": N("Pictures", "a bar: only the month or the year is known"),
    "columns-key": N("Pictures", "columns: many entries, counted"),
    "col-lane": N("Pictures", "Lane"),
    "col-count": N("Pictures", "Number"),
    "col-note": N("Pictures", "Note"),
    "by-speaker": N("Pictures", "by speaker"),
    "by-party": N("Pictures", "by party"),
    "by-topic": N("Pictures", "by topic"),
    "nobody": N("Pictures", "Nobody named"),
    "no-party": N("Pictures", "No party named"),
    "no-topic": N("Pictures", "No topic"),
    "others-n": N("Pictures", "{} others"),
    "others-1": N("Pictures", "1 other"),
    "claims-1": N("Pictures", "1 claim"),
    "claims-n": N("Pictures", "{} claims"),
    "unrated-n": N("Pictures", "{} unrated"),
    "unrated-1": N("Pictures", "1 unrated"),
    "not-rated": N("Pictures", "Unrated"),
    "rated-n": N("Pictures", "{} {}"),
    "balance-title": N("Pictures", "Balance {}"),
    "balance-summary": N("Pictures", "{}: {}."),
    "balance-empty": N("Pictures", "No claims yet. Who is being checked, and how, stands here."),
    "col-speaker": N("Pictures", "Speaker"),
    "col-party": N("Pictures", "Party"),
    "col-topic": N("Pictures", "Topic"),
    "col-claims": N("Pictures", "Claims"),
    "col-share": N("Pictures", "Share"),
    "now": N("Pictures", "Where the claims stand"),
    "weeks": N("Pictures", "Added and decided, by week"),
    "due": N("Pictures", "When they are due"),
    "hands": N("Pictures", "In whose hands"),
    "waits": N("Pictures", "What waits"),
    "added": N("Pictures", "Added"),
    "decided-in": N("Pictures", "Decided"),
    "overdue": N("Pictures", "Overdue"),
    "week": N("Pictures", "Within a week"),
    "later": N("Pictures", "Later"),
    "none": N("Pictures", "No date"),
    "unassigned": N("Pictures", "Nobody yet"),
    "open": N("Pictures", "Open"),
    "waiting": N("Pictures", "Waiting for an answer"),
    "parked": N("Pictures", "Parked"),
    "questions": N("Pictures", "Open questions"),
    "open-n": N("Pictures", "{} open"),
    "overdue-n": N("Pictures", "{} overdue"),
    "decided-n": N("Pictures", "{} decided"),
    "in-claims-1": N("Pictures", "in 1 claim"),
    "in-claims-n": N("Pictures", "in {} claims"),
    "week-of": N("Pictures", "Week of {}"),
    "week-says": N("Pictures", "Week of {}: {} added, {} decided"),
    "progress-summary": N("Pictures", "{}: {} open, {} decided, {} overdue."),
    "progress-empty": N(
        "Pictures",
        "No claims yet. How the work stands is shown here once there are some.",
    ),
    "all-done": N("Pictures", "Nothing is open."),
    "open-by-date": N("Pictures", "of the claims that are not decided"),
}
"""Those of `workbench.pictures.PHRASES` that the window has no other words for."""


def phrase(key: str) -> str:
    """Say a phrase of the pictures."""
    if key in PHRASES:
        return QCoreApplication.translate("Pictures", str(PHRASES[key]))
    return word(key) if key in WORDS else key


def style(wide: float) -> Style:
    """Give the style for a picture on the window, so wide: its language, face and size of text."""
    font = QApplication.font()
    return Style(
        wide=wide,
        size=float(font.pixelSize()),
        measure=Widths(font),
        word=phrase,
        date=short_date,
        number=number,
    )


def short_date(iso: str) -> str:
    """Write a date of any precision with the month cut, and always with its year."""
    if days(iso) is None:
        return iso
    year, month, day = (int(part) for part in (*iso.split("-"), "0", "0")[:3])
    locale = QLocale()
    if day:
        return locale.toString(QDate(year, month, day), "d MMM yyyy")
    name = locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) if month else ""
    return f"{name} {year}".strip()
