"""The time line: what was said, what happened, what was found and what was decided, on lanes."""

from __future__ import annotations

from workbench.pictures.dates import days, fitted, scale, ticks
from workbench.pictures.draft import Draft
from workbench.pictures.lanes import LaneDraft, Plot, lane_name, rows_of
from workbench.pictures.shapes import Anchor, Line, Picture, Table
from workbench.pictures.style import Style
from workbench.queries.timeline import Timeline

HEAD = 208.0
"""Pixels of the lanes' names."""


def draw_timeline(
    value: Timeline, style: Style, window: tuple[float, float] | None = None
) -> Picture:
    """Draw a time line; `window` are the days at its edges, by default its own."""
    draft = Draft(style)
    wide = max(style.wide, draft.px(720))
    things = style.counted("things", sum(lane.total for lane in value.lanes))
    summary = style.said("timeline-summary", things, style.date(value.start), style.date(value.end))
    if value.undated:
        summary = f"{summary} {style.counted('undated', value.undated)}"
    hint = "" if value.first else style.word("timeline-empty")
    high = _draw(draft, value, window or edges(value), wide)
    size = (wide, high)
    return draft.picture(style.word("timeline"), summary, size, _table(value, style), hint)


def edges(value: Timeline) -> tuple[float, float]:
    """Give the days between which a time line is drawn: a little more than what it holds."""
    first, last = days(value.start), days(value.end)
    return fitted(first[0] if first else 1, last[1] if last else 2)


def _draw(draft: Draft, value: Timeline, window: tuple[float, float], wide: float) -> float:
    left, right = draft.px(HEAD), wide - draft.px(24)
    plot = Plot(left=left, right=right, at=scale(*window, left, right), unit=value.unit)
    lanes = [LaneDraft(draft, plot, lane) for lane in value.lanes]
    top = draft.px(40)
    foot = top + sum(lane.high for lane in lanes) + (0 if lanes else draft.px(80))
    _axis(draft, plot, window, (top, foot))
    y = top
    for lane in lanes:
        draft.stroke([(draft.px(20), y), (right, y)], "line")
        lane.draw(y)
        y += lane.high
    draft.stroke([(draft.px(20), foot), (right, foot)], "line")
    if not lanes and value.first:
        words = draft.style.word("nothing-here")
        draft.words((left, top + draft.px(28)), words, ink="quiet", room=right - left)
    return _legend(draft, foot + draft.px(12), wide)


def _axis(
    draft: Draft, plot: Plot, window: tuple[float, float], between: tuple[float, float]
) -> None:
    most = max(2, int((plot.right - plot.left) / draft.px(96)))
    for day, written in ticks(*window, most):
        x = plot.at(day)
        if not plot.left <= x <= plot.right:
            continue
        draft.stroke([(x, between[0] - draft.px(6)), (x, between[1])], "line")
        words = draft.style.date(written)
        half = draft.width(words, 12) / 2
        at = min(max(x, plot.left + half), plot.right - half)
        place = (at, between[0] - draft.px(26))
        draft.words(place, words, size=12, ink="quiet", anchor=Anchor.MIDDLE)


def _legend(draft: Draft, y: float, wide: float) -> float:
    x = draft.px(20)
    for key in ("span-key", "columns-key"):
        room = wide - x - draft.px(20)
        if room > draft.px(40):
            x += draft.words((x, y), draft.style.word(key), size=12, ink="quiet", room=room)
            x += draft.px(24)
    return y + draft.px(28)


def _table(value: Timeline, style: Style) -> Table:
    lines = []
    for kind, moment in rows_of(value.lanes):
        title = moment.title or style.counted("things", moment.count)
        cells = (
            style.word(lane_name(kind)),
            style.date(moment.period),
            title,
            moment.note,
            style.number(moment.count),
        )
        lines.append(Line(cells=cells, target=moment.target or f"period/{moment.period}"))
    columns = tuple(style.word(f"col-{name}") for name in ("lane", "date", "what", "note", "count"))
    return Table(columns=columns, lines=tuple(lines), numbers=frozenset({4}))
