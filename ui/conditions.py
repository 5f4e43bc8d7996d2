"""How the window says conditions: names of fields, ways to compare, and whole conditions."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.wording import cut, date, number, word
from workbench.queries import FIELDS, Condition, Field, Kind, Op
from workbench.scales import scales

N = QT_TRANSLATE_NOOP
_RELATIVE = re.compile(r"([+-])(\d{1,4})([dwmy])")
NAMES: dict[str, object] = {
    "text": N("Filter", "Wording"),
    "quote": N("Filter", "Words as said"),
    "note": N("Filter", "Note"),
    "place": N("Filter", "Place"),
    "speaker": N("Filter", "Speaker"),
    "role": N("Filter", "Role"),
    "affiliation": N("Filter", "Party or affiliation"),
    "made": N("Filter", "Made on"),
    "added": N("Filter", "Added"),
    "state": N("Filter", "State"),
    "work": N("Filter", "Work"),
    "topic": N("Filter", "Topic"),
    "assignee": N("Filter", "Assigned to"),
    "due": N("Filter", "Due"),
    "tag": N("Filter", "Tag"),
    "reach": N("Filter", "Reach"),
    "harm": N("Filter", "Harm"),
    "checkable": N("Filter", "Checkability"),
    "urgency": N("Filter", "Urgency"),
    "priority": N("Filter", "Priority"),
    "rating": N("Filter", "Rating"),
    "scale": N("Filter", "Rating scale"),
    "confidence": N("Filter", "Confidence"),
    "rationale": N("Filter", "Rationale"),
    "verdict-author": N("Filter", "Rated by"),
    "verdict-date": N("Filter", "Rated on"),
    "verdicts": N("Filter", "Number of verdicts"),
    "for": N("Filter", "Citations for"),
    "against": N("Filter", "Citations against"),
    "context": N("Filter", "Citations as context"),
    "citations": N("Filter", "All citations"),
    "key-evidence": N("Filter", "Key evidence"),
    "evidence": N("Filter", "Evidence"),
    "source": N("Filter", "Source"),
    "open-questions": N("Filter", "Open questions"),
    "question": N("Filter", "Words of a question"),
    "article": N("Filter", "Appears in article"),
    "appearances": N("Filter", "Appearances"),
    "relation": N("Filter", "Relation to a claim"),
    "reason": N("Filter", "Reason for choosing"),
    "reply": N("Filter", "Reply"),
    "protected": N("Filter", "Protected"),
    "draft": N("Filter", "Draft of our own"),
    "title": N("Filter", "Title"),
    "author": N("Filter", "Author"),
    "url": N("Filter", "Address"),
    "reference": N("Filter", "Reference"),
    "method": N("Filter", "Method"),
    "channel": N("Filter", "Channel"),
    "with": N("Filter", "With whom"),
    "kind": N("Filter", "Kind"),
    "class": N("Filter", "Class of source"),
    "language": N("Filter", "Language"),
    "published": N("Filter", "Published"),
    "occurred": N("Filter", "Took place"),
    "sensitive": N("Filter", "Sensitive"),
    "captured": N("Filter", "Captured"),
    "complete": N("Filter", "Captured whole"),
    "method-of-capture": N("Filter", "How captured"),
    "file-name": N("Filter", "File name"),
    "captures": N("Filter", "Captures"),
    "link": N("Filter", "Link"),
    "archived": N("Filter", "In a public archive"),
    "look-again": N("Filter", "Look again on"),
    "confidential": N("Filter", "Never sent to third parties"),
    "stance": N("Filter", "Cited as"),
    "name": N("Filter", "Name"),
    "interests": N("Filter", "Interests"),
    "wikidata": N("Filter", "Wikidata"),
    "same-as": N("Filter", "Identified by"),
    "claims": N("Filter", "Claims"),
    "byline": N("Filter", "Byline"),
    "publisher": N("Filter", "Publisher"),
}
WAYS: dict[str, object] = {
    Op.IS: N("Filter", "is"),
    Op.IS_NOT: N("Filter", "is not"),
    Op.CONTAINS: N("Filter", "contains"),
    Op.LACKS: N("Filter", "does not contain"),
    Op.BEGINS: N("Filter", "begins with"),
    Op.ON: N("Filter", "on"),
    Op.BEFORE: N("Filter", "before"),
    Op.AFTER: N("Filter", "after"),
    Op.SINCE: N("Filter", "on or after"),
    Op.UNTIL: N("Filter", "on or before"),
    Op.AT_LEAST: N("Filter", "at least"),
    Op.AT_MOST: N("Filter", "at most"),
    Op.EMPTY: N("Filter", "is empty"),
    Op.FILLED: N("Filter", "is not empty"),
}
_SAID: dict[str, object] = {
    Op.IS: N("Filter", "{field}: {value}"),
    Op.IS_NOT: N("Filter", "{field}: not {value}"),
    Op.CONTAINS: N("Filter", "{field} contains {value}"),
    Op.LACKS: N("Filter", "{field} without {value}"),
    Op.BEGINS: N("Filter", "{field} begins with {value}"),
    Op.ON: N("Filter", "{field}: {value}"),
    Op.BEFORE: N("Filter", "{field} before {value}"),
    Op.AFTER: N("Filter", "{field} after {value}"),
    Op.SINCE: N("Filter", "{field} since {value}"),
    Op.UNTIL: N("Filter", "{field} until {value}"),
    Op.AT_LEAST: N("Filter", "{field}: at least {value}"),
    Op.AT_MOST: N("Filter", "{field}: at most {value}"),
    Op.EMPTY: N("Filter", "{field}: none"),
    Op.FILLED: N("Filter", "{field}: any"),
}
_CHOICES: dict[str, object] = {
    "yes": N("Filter", "yes"),
    "no": N("Filter", "no"),
    "unknown": N("Filter", "not known"),
    "open": N("Filter", "Open"),
    "waiting": N("Filter", "Waiting for an answer"),
    "parked": N("Filter", "Set aside"),
}
_REPLIES: dict[str, object] = {
    "none": N("Filter", "nobody asked"),
    "not-asked": N("Filter", "not asked, for a reason"),
    "asked": N("Filter", "asked, no answer yet"),
    "overdue": N("Filter", "no answer by the deadline"),
    "answered": N("Filter", "answered"),
    "declined": N("Filter", "would not answer"),
}
_DAYS: dict[str, object] = {
    "today": N("Filter", "today"),
    "tomorrow": N("Filter", "tomorrow"),
    "yesterday": N("Filter", "yesterday"),
    "hoy": N("Filter", "today"),
    "mañana": N("Filter", "tomorrow"),
    "ayer": N("Filter", "yesterday"),
}
_APART: dict[str, object] = {
    "+d": N("Filter", "{} days from now"),
    "-d": N("Filter", "{} days ago"),
    "+w": N("Filter", "{} weeks from now"),
    "-w": N("Filter", "{} weeks ago"),
    "+m": N("Filter", "{} months from now"),
    "-m": N("Filter", "{} months ago"),
    "+y": N("Filter", "{} years from now"),
    "-y": N("Filter", "{} years ago"),
    "+d1": N("Filter", "tomorrow"),
    "-d1": N("Filter", "yesterday"),
    "+w1": N("Filter", "a week from now"),
    "-w1": N("Filter", "a week ago"),
    "+m1": N("Filter", "a month from now"),
    "-m1": N("Filter", "a month ago"),
    "+y1": N("Filter", "a year from now"),
    "-y1": N("Filter", "a year ago"),
}


def _tr(words: object) -> str:
    return QCoreApplication.translate("Filter", str(words))


def field_name(name: str) -> str:
    """Name a field as people read it."""
    return _tr(NAMES[name])


def way(op: str) -> str:
    """Name a way to compare."""
    return _tr(WAYS[op])


def choice_name(field: Field, key: str) -> str:
    """Name one of the values that a field can have."""
    if field.name == "rating":
        labels = (r.label for scale in scales().values() for r in scale.ratings if r.key == key)
        return next(labels, key)
    if field.name == "reply":
        return _tr(_REPLIES[key])
    if field.name == "link":
        return word(f"link-{key}")
    if field.name == "scale":
        return scales()[key].name if key in scales() else key
    return _tr(_CHOICES[key]) if key in _CHOICES else word(key)


def said(noun: str, condition: Condition) -> str:
    """Say a whole condition in a few words."""
    field = FIELDS[noun].get(condition.field)
    if field is None:
        return f"{condition.field} {condition.op} {condition.value}"
    return _tr(_SAID[condition.op]).format(
        field=field_name(field.name), value=_value(field, condition.value)
    )


def day_name(value: str) -> str:
    """Say a date, or one that counts from today."""
    if value in _DAYS:
        return _tr(_DAYS[value])
    found = _RELATIVE.fullmatch(value)
    if not found:
        return date(value, short=True)
    sign, count, unit = found.groups()
    alone = _APART.get(f"{sign}{unit}{count.lstrip('0')}")
    return _tr(alone or _APART[f"{sign}{unit}"]).format(number(int(count)))


def _value(field: Field, value: str) -> str:
    if field.choices:
        return choice_name(field, value)
    if field.kind in {Kind.DATE, Kind.MOMENT}:
        return day_name(value)
    if field.kind is Kind.NUMBER and value.isdigit():
        return number(int(value))
    return f"“{cut(value, 40)}”"
