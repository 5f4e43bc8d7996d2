"""The plan of a claim's check in words: when it is due, how urgent, how far the work is."""

from __future__ import annotations

from datetime import UTC, datetime
from datetime import date as day

from PySide6.QtCore import QCoreApplication

from ui.wording import counted, date, word
from workbench.model import Work
from workbench.queries.comparing import period

translate = QCoreApplication.translate

_HIGH, _MEDIUM = 67, 34


def due_in_words(iso: str, today: day) -> str:
    """Say when a claim is due, as people do: "due tomorrow", "3 days late"."""
    try:
        days = (day.fromisoformat(iso) - today).days
    except ValueError:
        return translate("Claim", "due {}").format(date(iso)) if iso else ""
    if days < 0:
        return counted(-days, translate("Claim", "1 day late"), translate("Claim", "{} days late"))
    if days == 0:
        return translate("Claim", "due today")
    if days == 1:
        return translate("Claim", "due tomorrow")
    return (
        translate("Claim", "due in {} days").format(days)
        if days <= 14
        else translate("Claim", "due {}").format(date(iso))
    )


def priority_in_words(priority: int | None) -> str:
    """Say how soon a claim is to be checked, as a number and a word."""
    if priority is None:
        return translate("Claim", "priority not rated")
    level = "high" if priority >= _HIGH else "medium" if priority >= _MEDIUM else "low"
    return translate("Claim", "priority {number}, {word}").format(
        number=priority, word=word(level).lower()
    )


def level_names() -> dict[str, str]:
    """Name what a claim's priority is made of."""
    return {
        "reach": translate("Claim", "Reach"),
        "harm": translate("Claim", "Harm"),
        "checkable": translate("Claim", "Checkable"),
        "urgency": translate("Claim", "Urgency"),
    }


def due_date(said: str) -> str:
    """Read a date as it is written or said: "tomorrow", "+7d"; WorkbenchError for another."""
    today = datetime.now(UTC).astimezone().date().isoformat()
    relative = {
        "tomorrow": "+1d",
        translate("Claim", "tomorrow"): "+1d",
        translate("Claim", "today"): "today",
    }
    return period(relative.get(said.lower(), said), today) if said else ""


def level_rows() -> list[tuple[str, str]]:
    """Give the levels of a part of the priority, for a choice."""
    levels = [("", translate("Claim", "not rated")), ("1", word("low")), ("2", word("medium"))]
    return [*levels, ("3", word("high"))]


def work_word(work: Work) -> str:
    """Name how the work on a claim stands."""
    return {
        Work.OPEN: translate("Claim", "work open"),
        Work.WAITING: translate("Claim", "waiting for an answer"),
        Work.PARKED: translate("Claim", "set aside"),
    }[work]
