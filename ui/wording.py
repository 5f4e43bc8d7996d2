"""How the window says things: names of kinds and states, dates, counts and safe text."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, QTime
from PySide6.QtGui import QKeySequence

WORDS: dict[str, object] = {
    "all": QT_TRANSLATE_NOOP("Words", "All"),
    "new": QT_TRANSLATE_NOOP("Words", "New"),
    "in-progress": QT_TRANSLATE_NOOP("Words", "In progress"),
    "in-review": QT_TRANSLATE_NOOP("Words", "In review"),
    "decided": QT_TRANSLATE_NOOP("Words", "Decided"),
    "open": QT_TRANSLATE_NOOP("Words", "Open"),
    "waiting": QT_TRANSLATE_NOOP("Words", "Waiting for an answer"),
    "parked": QT_TRANSLATE_NOOP("Words", "Set aside"),
    "published": QT_TRANSLATE_NOOP("Words", "Published"),
    "needs-recheck": QT_TRANSLATE_NOOP("Words", "Re-check due"),
    "supports": QT_TRANSLATE_NOOP("Words", "Supports"),
    "refutes": QT_TRANSLATE_NOOP("Words", "Refutes"),
    "context": QT_TRANSLATE_NOOP("Words", "Context"),
    "no-bearing": QT_TRANSLATE_NOOP("Words", "No bearing"),
    "strong": QT_TRANSLATE_NOOP("Words", "Strong"),
    "moderate": QT_TRANSLATE_NOOP("Words", "Moderate"),
    "weak": QT_TRANSLATE_NOOP("Words", "Weak"),
    "high": QT_TRANSLATE_NOOP("Words", "High"),
    "medium": QT_TRANSLATE_NOOP("Words", "Medium"),
    "low": QT_TRANSLATE_NOOP("Words", "Low"),
    "page": QT_TRANSLATE_NOOP("Words", "Web page"),
    "document": QT_TRANSLATE_NOOP("Words", "Document"),
    "image": QT_TRANSLATE_NOOP("Words", "Image"),
    "video": QT_TRANSLATE_NOOP("Words", "Video"),
    "audio": QT_TRANSLATE_NOOP("Words", "Sound recording"),
    "dataset": QT_TRANSLATE_NOOP("Words", "Data set"),
    "interview": QT_TRANSLATE_NOOP("Words", "Interview"),
    "call": QT_TRANSLATE_NOOP("Words", "Telephone call"),
    "letter": QT_TRANSLATE_NOOP("Words", "Letter or e-mail"),
    "visit": QT_TRANSLATE_NOOP("Words", "Visit"),
    "calculation": QT_TRANSLATE_NOOP("Words", "Calculation"),
    "primary": QT_TRANSLATE_NOOP("Words", "Primary"),
    "secondary": QT_TRANSLATE_NOOP("Words", "Secondary"),
    "expert": QT_TRANSLATE_NOOP("Words", "Expert"),
    "own-reporting": QT_TRANSLATE_NOOP("Words", "Own reporting"),
    "person": QT_TRANSLATE_NOOP("Words", "Person"),
    "organisation": QT_TRANSLATE_NOOP("Words", "Organisation"),
    "repeats": QT_TRANSLATE_NOOP("Words", "Repeats"),
    "denies": QT_TRANSLATE_NOOP("Words", "Denies"),
    "contradicts": QT_TRANSLATE_NOOP("Words", "Contradicts"),
    "narrower": QT_TRANSLATE_NOOP("Words", "Is a narrower form of"),
    "translation-of": QT_TRANSLATE_NOOP("Words", "Is a translation of"),
    "file": QT_TRANSLATE_NOOP("Words", "from a file"),
    "fetch": QT_TRANSLATE_NOOP("Words", "from the web"),
    "paste": QT_TRANSLATE_NOOP("Words", "pasted"),
    "record": QT_TRANSLATE_NOOP("Words", "written down"),
    "update": QT_TRANSLATE_NOOP("Words", "Update"),
    "clarification": QT_TRANSLATE_NOOP("Words", "Clarification"),
    "correction": QT_TRANSLATE_NOOP("Words", "Correction"),
    "retraction": QT_TRANSLATE_NOOP("Words", "Retraction"),
    "moved": QT_TRANSLATE_NOOP("Words", "moved in the newest copy"),
    "reworded": QT_TRANSLATE_NOOP("Words", "changed in the newest copy: read it again"),
    "ambiguous": QT_TRANSLATE_NOOP("Words", "more than once in the newest copy"),
    "lost": QT_TRANSLATE_NOOP("Words", "gone from the newest copy"),
    "fate-gone": QT_TRANSLATE_NOOP("Words", "Gone"),
    "fate-changed": QT_TRANSLATE_NOOP("Words", "Changed"),
    "fate-unclear": QT_TRANSLATE_NOOP("Words", "In several places"),
    "fate-moved": QT_TRANSLATE_NOOP("Words", "Moved"),
    "fate-same": QT_TRANSLATE_NOOP("Words", "As it was"),
    "link-alive": QT_TRANSLATE_NOOP("Words", "Alive"),
    "link-moved": QT_TRANSLATE_NOOP("Words", "Moved"),
    "link-changed": QT_TRANSLATE_NOOP("Words", "Changed"),
    "link-dead": QT_TRANSLATE_NOOP("Words", "Dead"),
    "link-unknown": QT_TRANSLATE_NOOP("Words", "Not clear"),
    "link-never": QT_TRANSLATE_NOOP("Words", "Never looked at"),
    "link-due": QT_TRANSLATE_NOOP("Words", "Due for another look"),
    "link-archived": QT_TRANSLATE_NOOP("Words", "In a public archive"),
    "copy-copy": QT_TRANSLATE_NOOP("Words", "Page or file"),
    "copy-recording": QT_TRANSLATE_NOOP("Words", "Recording"),
    "copy-notes": QT_TRANSLATE_NOOP("Words", "Own notes"),
    "draft": QT_TRANSLATE_NOOP("Words", "Draft"),
    "report": QT_TRANSLATE_NOOP("Words", "Report"),
    "list": QT_TRANSLATE_NOOP("Words", "List"),
    "bundle": QT_TRANSLATE_NOOP("Words", "Evidence bundle"),
    "archive": QT_TRANSLATE_NOOP("Words", "Captures"),
    "outcome-open": QT_TRANSLATE_NOOP("Words", "Not checked"),
    "outcome-right": QT_TRANSLATE_NOOP("Words", "Right"),
    "outcome-change": QT_TRANSLATE_NOOP("Words", "To be changed"),
    "outcome-wrong": QT_TRANSLATE_NOOP("Words", "Wrong"),
    "outcome-unconfirmed": QT_TRANSLATE_NOOP("Words", "Not confirmed"),
    "outcome-no-fact": QT_TRANSLATE_NOOP("Words", "No fact"),
    "add": QT_TRANSLATE_NOOP("Words", "added"),
    "change": QT_TRANSLATE_NOOP("Words", "changed"),
    "remove": QT_TRANSLATE_NOOP("Words", "removed"),
}
_RELATIONS_BACK: dict[str, object] = {
    "repeats": QT_TRANSLATE_NOOP("Words", "Is repeated by"),
    "denies": QT_TRANSLATE_NOOP("Words", "Is denied by"),
    "contradicts": QT_TRANSLATE_NOOP("Words", "Contradicts"),
    "narrower": QT_TRANSLATE_NOOP("Words", "Is a wider form of"),
    "translation-of": QT_TRANSLATE_NOOP("Words", "Has a translation"),
}
_SPOOF = re.compile(
    "[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]"
    "|(?<![\u0600-\u1dff\u2190-\u2bff\ufe0f\U00010000-\U0001ffff])[\u200c\u200d]"
)
"""Controls that deceive the eye; joiners are at home in Persian, Indic scripts and emoji."""
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def word(key: str) -> str:
    """Name a kind, state or choice as people call it; the key itself when it has no name."""
    return QCoreApplication.translate("Words", str(WORDS[key])) if key in WORDS else key


def relation(kind: str, *, outgoing: bool) -> str:
    """Name a relation, read from the claim that is looked at."""
    if outgoing:
        return word(kind)
    return QCoreApplication.translate("Words", str(_RELATIONS_BACK[kind]))


def date(iso: str, *, short: bool = False) -> str:
    """Write an ISO date of any precision as people do; anything else stays as it is.

    Short: the month's name cut, and no year when it is this one.
    """
    found = _DATE.fullmatch(iso)
    if not found:
        return iso
    year, month, day = (int(part) if part else 0 for part in found.groups())
    locale = QLocale()
    if not month:
        return str(year)
    if not day:
        words = QCoreApplication.translate("Words", "{month} {year}")
        name = locale.standaloneMonthName(month)
        return words.format(month=name, year=year) if month <= 12 else iso
    made = QDate(year, month, day)
    pattern = QCoreApplication.translate("Words", "d MMMM yyyy")
    if short:
        pattern = "d MMM" if year == QDate.currentDate().year() else "d MMM yyyy"
    return locale.toString(made, pattern) if made.isValid() else iso


def moment(at: datetime, now: datetime | None = None) -> str:
    """Write a time in local time, short: today's as the hour, this year's without the year."""
    local = at.astimezone()
    today = (now or datetime.now(UTC)).astimezone().date()
    clock = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    days = (today - local.date()).days
    if days == 0:
        return clock
    if days == 1:
        return QCoreApplication.translate("Words", "yesterday {clock}").format(clock=clock)
    day = QDate(local.year, local.month, local.day)
    pattern = "d MMM" if local.year == today.year else "d MMM yyyy"
    return f"{QLocale().toString(day, pattern)} {clock}"


def exact(at: datetime) -> str:
    """Write a time exactly, in UTC, for tooltips."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def number(value: int) -> str:
    """Write a number with the locale's separators."""
    return QLocale().toString(value)


def counted(value: int, one: str, many: str) -> str:
    """Say how many: `one` for a single thing, else `many` with {} for the number."""
    return one if value == 1 else many.format(number(value))


def size(octets: int) -> str:
    """Write a number of bytes as people do."""
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def joined(*parts: str) -> str:
    """Put the parts that are there beside each other."""
    return " · ".join(part for part in parts if part)


def safe(text: str) -> str:
    """Show what could deceive the eye: direction and zero-width controls as their code points."""
    shown = _SPOOF.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)
    return "".join(c if c in "\n\t" or unicodedata.category(c) != "Cc" else "�" for c in shown)


def cut(text: str, length: int = 240) -> str:
    """One line of at most `length` characters, ended by … when cut."""
    line = " ".join(safe(text[: length * 2]).split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def quoted(text: str) -> str:
    """Put the words between quotation marks, unless they bring their own."""
    line = safe(text).strip()
    return line if line[:1] in "“\"„«'‘" else f"“{line}”"


def keys(shortcut: str | QKeySequence) -> str:
    """Name keys as they are printed on the user's keyboard."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def now_stamp() -> str:
    """Today's date for a file name."""
    return QDateTime.currentDateTime().toString("yyyy-MM-dd")
