"""What came in and what was decided, week by week, in pairs of columns."""

from __future__ import annotations

from workbench.pictures.draft import Draft
from workbench.pictures.shapes import Anchor
from workbench.pictures.targets import listed, within_week
from workbench.queries.progress import Progress, Week

PLOT = 150.0
KEYS = (
    ("added", "added", "selection", "accent"),
    ("decided-in", "verdict-date", "supports", "supports"),
)
"""The columns: a phrase, the field that lists have for it, the fill and the border."""


def draw_weeks(draft: Draft, value: Progress, frame: tuple[float, float, float]) -> float:
    """Draw the columns in a frame (left, top, width); gives where the next part begins."""
    x, y, wide = frame
    style = draft.style
    draft.words((x, y), style.word("weeks"), size=15, bold=True, room=wide)
    y = _keys(draft, x, y + draft.px(30), wide)
    top, foot = y, y + draft.px(PLOT)
    most = nice(max((max(week.added, week.decided) for week in value.weeks), default=0))
    left = x + draft.width(style.number(most), 11) + draft.px(10)
    for step in (0, 0.5, 1):
        level = foot - (foot - top) * step
        draft.stroke([(left, level), (x + wide, level)], "line" if step else "control")
        if int(most * step) == most * step:
            level_words = style.number(int(most * step))
            place = (left - draft.px(6), level - draft.px(8))
            draft.words(place, level_words, size=11, ink="quiet", anchor=Anchor.END)
    each = (x + wide - left) / max(len(value.weeks), 1)
    every = max(1, -(-draft.px(64) // each))
    for at, week in enumerate(value.weeks):
        start = left + at * each
        _week(draft, week, (start, top, each, foot), most)
        if (len(value.weeks) - 1 - at) % every == 0:
            words = style.date(week.monday).rsplit(" ", 1)[0]
            half = draft.width(words, 11) / 2
            middle = min(max(start + each / 2, left + half), x + wide - half)
            draft.words(
                (middle, foot + draft.px(6)), words, size=11, ink="quiet", anchor=Anchor.MIDDLE
            )
    return foot + draft.px(52)


def nice(most: int) -> int:
    """Give a round number at or above this one, for the top of an axis."""
    step = 1
    while True:
        for factor in (1, 2, 4, 5, 6, 8):
            if most <= factor * step and factor * step > 1:
                return factor * step
        step *= 10


def _keys(draft: Draft, x: float, y: float, wide: float) -> float:
    end = x + wide
    for key, _field, fill, stroke in KEYS:
        draft.box((x, y + draft.px(3), draft.px(12), draft.px(12)), fill, stroke, radius=2)
        room = max(end - x - draft.px(18), 1)
        place = (x + draft.px(18), y)
        x += draft.words(place, draft.style.word(key), size=12, ink="quiet", room=room)
        x += draft.px(18 + 20)
    return y + draft.px(36)


def _week(draft: Draft, week: Week, frame: tuple[float, float, float, float], most: int) -> None:
    x, top, each, foot = frame
    style, wide = draft.style, min(each * 0.36, draft.px(22))
    date = style.date(week.monday)
    start = x + each / 2 - wide - draft.px(0.5)
    counts = (week.added, week.decided)
    for at, (count, (key, field, fill, stroke)) in enumerate(zip(counts, KEYS, strict=True)):
        if not count:
            continue
        high = max((foot - top) * count / most, draft.px(2))
        left = start + at * (wide + draft.px(1))
        draft.box((left, foot - high, wide, high), fill, stroke, radius=1.5)
        number = style.number(count)
        if draft.width(number, 11) <= wide + draft.px(1):
            place = (left + wide / 2, foot - high - draft.px(15))
            draft.words(place, number, size=11, ink="quiet", anchor=Anchor.MIDDLE)
        name = f"{style.said('week-of', date)}: {number}, {style.word(key)}"
        rect = (left, top - draft.px(16), wide, foot - top + draft.px(16))
        draft.spot(rect, name, listed(*within_week(field, week.monday)))
