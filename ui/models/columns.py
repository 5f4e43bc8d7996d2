"""The columns that lists can show as tables: their headings, and what they show of a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from ui.wording import cut, date, moment, number, word

N = QT_TRANSLATE_NOOP
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEVELS = {1: "low", 2: "medium", 3: "high"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its heading, what it shows, and how wide it is to begin with."""

    label: str
    shown: Callable[[Any], str]
    wide: int = 120
    alignment: Qt.AlignmentFlag = LEFT
    usual: bool = True
    """Whether it is shown unless others are chosen."""

    @property
    def text(self) -> str:
        """The heading in the user's language."""
        return QCoreApplication.translate("Columns", self.label)


def _text(label: object, name: str, wide: int = 140, *, usual: bool = True) -> Column:
    return Column(
        label=str(label), shown=lambda row: cut(getattr(row, name)), wide=wide, usual=usual
    )


def _word(label: object, name: str, wide: int = 110, *, usual: bool = True) -> Column:
    def shown(row: Any) -> str:
        value = getattr(row, name)
        return word(str(value)) if value else ""

    return Column(label=str(label), shown=shown, wide=wide, usual=usual)


def _date(label: object, name: str, wide: int = 120, *, usual: bool = True) -> Column:
    return Column(
        label=str(label),
        shown=lambda row: date(getattr(row, name), short=True),
        wide=wide,
        usual=usual,
    )


def _number(label: object, name: str, wide: int = 72, *, usual: bool = True) -> Column:
    def shown(row: Any) -> str:
        value = getattr(row, name)
        return number(value) if value is not None and value != 0 else ""

    return Column(label=str(label), shown=shown, wide=wide, alignment=RIGHT, usual=usual)


def _moment(label: object, name: str, *, usual: bool = True) -> Column:
    def shown(row: Any) -> str:
        value = getattr(row, name)
        return moment(value) if value else ""

    return Column(label=str(label), shown=shown, usual=usual)


def _level(label: object, name: str) -> Column:
    def shown(row: Any) -> str:
        value = getattr(row, name)
        return word(LEVELS[value]) if value else ""

    return Column(label=str(label), shown=shown, wide=88, usual=False)


COLUMNS: dict[str, dict[str, Column]] = {
    "claims": {
        "text": _text(N("Columns", "Claim"), "text", 260),
        "speaker": _text(N("Columns", "Speaker"), "speaker", 124),
        "role": _text(N("Columns", "Role"), "role", usual=False),
        "affiliation": _text(N("Columns", "Affiliation"), "affiliation", usual=False),
        "made": _date(N("Columns", "Made on"), "made_on", 108),
        "place": _text(N("Columns", "Place"), "place", usual=False),
        "state": _word(N("Columns", "State"), "state"),
        "rating": _text(N("Columns", "Verdict"), "rating_label"),
        "for": _number(N("Columns", "For"), "supports"),
        "against": _number(N("Columns", "Against"), "refutes"),
        "context": _number(N("Columns", "Context"), "context", usual=False),
        "questions": _number(N("Columns", "Open questions"), "open_questions", 110, usual=False),
        "topic": _text(N("Columns", "Topic"), "topic"),
        "assignee": _text(N("Columns", "Who checks"), "assignee"),
        "due": _date(N("Columns", "Due"), "due_on"),
        "work": _word(N("Columns", "Work"), "work", usual=False),
        "priority": _number(N("Columns", "Priority"), "priority"),
        "reach": _level(N("Columns", "Reach"), "reach"),
        "harm": _level(N("Columns", "Harm"), "harm"),
        "checkable": _level(N("Columns", "Checkable"), "checkable"),
        "urgency": _level(N("Columns", "Urgency"), "urgency"),
        "tags": _text(N("Columns", "Tags"), "tags"),
        "added": _moment(N("Columns", "Added"), "added_at"),
    },
    "evidence": {
        "title": _text(N("Columns", "Title"), "title", 320),
        "kind": _word(N("Columns", "Kind"), "kind"),
        "source": _text(N("Columns", "Source"), "source"),
        "class": _word(N("Columns", "Class of source"), "source_class", usual=False),
        "author": _text(N("Columns", "Author"), "author", usual=False),
        "published": _date(N("Columns", "Published"), "published_on"),
        "occurred": _date(N("Columns", "Took place"), "occurred_on", usual=False),
        "captures": _number(N("Columns", "Captures"), "captures", 88),
        "captured": _moment(N("Columns", "Captured"), "captured_at"),
        "citations": _number(N("Columns", "Cited"), "citations"),
        "tags": _text(N("Columns", "Tags"), "tags"),
        "added": _moment(N("Columns", "Added"), "added_at"),
    },
    "sources": {
        "name": _text(N("Columns", "Name"), "name", 260),
        "class": _word(N("Columns", "Class"), "source_class"),
        "interests": _text(N("Columns", "Interests"), "interests", 240),
        "evidence": _number(N("Columns", "Evidence"), "evidence", 88),
        "tags": _text(N("Columns", "Tags"), "tags"),
    },
    "speakers": {
        "name": _text(N("Columns", "Name"), "name", 220),
        "role": _text(N("Columns", "Role"), "role"),
        "affiliation": _text(N("Columns", "Affiliation"), "affiliation"),
        "kind": _word(N("Columns", "Kind"), "kind"),
        "claims": _number(N("Columns", "Claims"), "claims"),
        "tags": _text(N("Columns", "Tags"), "tags"),
    },
    "articles": {
        "title": _text(N("Columns", "Title"), "title", 320),
        "byline": _text(N("Columns", "By"), "byline"),
        "publisher": _text(N("Columns", "Published by"), "publisher"),
        "published": _date(N("Columns", "Published"), "published_on"),
        "captured": _moment(N("Columns", "Captured"), "captured_at"),
        "claims": _number(N("Columns", "Claims"), "claims"),
        "tags": _text(N("Columns", "Tags"), "tags"),
        "added": _moment(N("Columns", "Added"), "added_at", usual=False),
    },
}
"""The columns of each list in their usual order, under the names that queries sort them by."""
