"""The progress of the desk: where the claims stand, by week, by due date, by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model import ClaimState
from workbench.pictures.draft import Draft
from workbench.pictures.shapes import Line, Picture, Table
from workbench.pictures.style import Style
from workbench.pictures.targets import UNDECIDED, listed, valued, within_week
from workbench.pictures.weeks import draw_weeks
from workbench.queries.filters import Condition
from workbench.queries.progress import DUE, Hands, Progress

LABELS = 150.0
LATER = (ClaimState.IN_REVIEW, ClaimState.PUBLISHED)
"""States that are left out while nothing is in them."""
DUE_DATES = {
    "overdue": (Condition(field="due", op="before", value="today"),),
    "week": (
        Condition(field="due", op="since", value="today"),
        Condition(field="due", op="until", value="+6d"),
    ),
    "later": (Condition(field="due", op="after", value="+6d"),),
    "none": (Condition(field="due", op="is empty"),),
}
INKS = {
    "in-progress": "accent",
    "in-review": "accent",
    "needs-recheck": "attention",
    "decided": "supports",
    "published": "supports",
    "overdue": "refutes",
    "week": "attention",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of a small chart: its name, how many, and which claims they are."""

    name: str
    count: int
    target: str
    ink: str
    note: str = ""


def draw_progress(value: Progress, style: Style) -> Picture:
    """Draw how the work of the desk stands."""
    draft = Draft(style)
    wide = max(style.wide, draft.px(560))
    margin, gap = draft.px(20), draft.px(40)
    two = wide >= draft.px(880)
    half = (wide - 2 * margin - gap) / 2 if two else wide - 2 * margin
    left = draft.px(16)
    left = _chart(draft, "now", state_bars(value, style), (margin, left, half))
    left = _chart(draft, "due", due_bars(value, style), (margin, left, half))
    left = _chart(draft, "waits", waiting_bars(value, style), (margin, left, half))
    x = margin + half + gap if two else margin
    right = draft.px(16) if two else left
    right = draw_weeks(draft, value, (x, right, half))
    right = _chart(draft, "hands", hand_bars(value, style), (x, right, half))
    open_, late = _open(value), value.due["overdue"]
    decided = value.total - open_
    counted = style.counted("claims", value.total)
    summary = style.said("progress-summary", counted, open_, decided, late)
    hint = "" if value.total else style.word("progress-empty")
    size = (wide, max(left, right))
    return draft.picture(style.word("progress"), summary, size, _table(value, style), hint)


def _open(value: Progress) -> int:
    return sum(value.due.values())


def state_bars(value: Progress, style: Style) -> list[Bar]:
    """Give the claims by state."""
    return [
        Bar(
            name=style.word(state),
            count=count,
            target=f"claims/{state}",
            ink=INKS.get(state, "control"),
        )
        for state, count in value.states.items()
        if count or state not in LATER
    ]


def due_bars(value: Progress, style: Style) -> list[Bar]:
    """Give the claims that are not decided by when they are due."""
    return [
        Bar(
            name=style.word(due),
            count=value.due[due],
            target=listed(*DUE_DATES[due], *UNDECIDED),
            ink=INKS.get(due, "control"),
        )
        for due in DUE
    ]


def waiting_bars(value: Progress, style: Style) -> list[Bar]:
    """Give what waits: for an answer, set aside, open questions."""
    bars = [
        Bar(
            name=style.word(work),
            count=value.work[work],
            target=listed(valued("work", work), *UNDECIDED),
            ink="control",
        )
        for work in ("waiting", "parked")
    ]
    note = style.counted("in-claims", value.questioned) if value.questions else ""
    questions = Bar(
        name=style.word("questions"),
        count=value.questions,
        target=listed(Condition(field="open-questions", op="at least", value="1")),
        ink="control",
        note=note,
    )
    return [*bars, questions]


def hand_bars(value: Progress, style: Style) -> list[Bar]:
    """Give the open claims of each person."""
    bars = [
        Bar(
            name=hand.name or style.word("unassigned"),
            count=hand.open,
            target=listed(valued("assignee", hand.name), *UNDECIDED),
            ink="accent" if hand.name else "control",
            note=_note(hand, style),
        )
        for hand in value.hands
    ]
    if value.others:
        name = style.counted("others", value.others)
        bars.append(Bar(name=name, count=0, target="table", ink="control", note=""))
    return bars


def _note(hand: Hands, style: Style) -> str:
    parts = [style.said("overdue-n", hand.overdue)] if hand.overdue else []
    if hand.decided:
        parts.append(style.said("decided-n", hand.decided))
    return " · ".join(parts)


def _chart(
    draft: Draft, title: str, bars: Sequence[Bar], frame: tuple[float, float, float]
) -> float:
    """Draw a title and its bars; gives where the next begins."""
    x, y, wide = frame
    draft.words((x, y), draft.style.word(title), size=15, bold=True, room=wide)
    y += draft.px(32)
    most = max((bar.count for bar in bars), default=0) or 1
    for bar in bars:
        _bar(draft, bar, (x, y, wide), most)
        y += draft.px(30)
    return y + draft.px(24)


def _bar(draft: Draft, bar: Bar, frame: tuple[float, float, float], most: int) -> None:
    x, y, wide = frame
    label = draft.px(LABELS)
    quiet = "text" if bar.count else "quiet"
    draft.words((x, y + draft.px(2)), bar.name, ink=quiet, room=label - draft.px(12))
    number = draft.style.number(bar.count)
    noted = draft.width(bar.note, 12) + draft.px(10) if bar.note else 0
    room = wide - label - draft.px(56) - min(noted, (wide - label) / 2)
    length = room * bar.count / most
    start = x + label
    if bar.count:
        rect = (start, y + draft.px(1), max(length, draft.px(4)), draft.px(20))
        draft.box(rect, bar.ink, radius=3)
    else:
        base = y + draft.px(11)
        draft.stroke([(start, base), (start + draft.px(8), base)], "control", thick=1.5)
    place = start + max(length, draft.px(8)) + draft.px(8)
    if bar.target != "table":
        used = draft.words((place, y + draft.px(2)), number, bold=bool(bar.count), ink=quiet)
        place += used + draft.px(10)
    left = x + wide - place
    if bar.note and left > draft.px(20):
        draft.words((place, y + draft.px(3)), bar.note, size=12, ink="quiet", room=left)
    spoken = f"{bar.name}: {number}" + (f", {bar.note}" if bar.note else "")
    draft.spot((x, y - draft.px(3), wide, draft.px(28)), spoken, bar.target)


def _table(value: Progress, style: Style) -> Table:
    parts = (
        ("now", state_bars(value, style)),
        ("due", due_bars(value, style)),
        ("waits", waiting_bars(value, style)),
        ("hands", hand_bars(value, style)),
    )
    lines = [
        Line(
            cells=(style.word(key), bar.name, style.number(bar.count), bar.note), target=bar.target
        )
        for key, bars in parts
        for bar in bars
    ]
    for week in value.weeks:
        name = style.said("week-of", style.date(week.monday))
        for key, field, count in (
            ("added", "added", week.added),
            ("decided-in", "verdict-date", week.decided),
        ):
            cells = (style.word("weeks"), name, style.number(count), style.word(key))
            lines.append(Line(cells=cells, target=listed(*within_week(field, week.monday))))
    columns = tuple(style.word(f"col-{name}") for name in ("part", "what", "count", "note"))
    return Table(columns=columns, lines=tuple(lines), numbers=frozenset({2}))
