"""The pictures of a report: one bar of ratings a speaker, and what happened when."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from workbench.pictures.dates import days, fitted, scale, ticks
from workbench.pictures.draft import Draft
from workbench.pictures.shapes import Anchor, Box, Picture, Table
from workbench.pictures.style import Style
from workbench.report.contents import Happened, Moment, Tally
from workbench.report.wording import Wording

WIDE, NARROW = 736.0, 328.0
"""Pixels of the time line on a page, and on a telephone."""
_MOST_ROWS = 80
"""Rows of the table of dates, from which on days, then months are taken together."""
_STACK = 4
"""Marks that stand on each other, from which on they are counted in columns."""
_PITCH = 12.0
_BESIDE = 560.0
"""Pixels from which on the lanes' names stand beside them and not above."""
_NAMES = 196.0
_TOP = 26.0
_TICK = 112.0
"""Pixels that a date on the axis needs."""
_INKS = {
    Happened.MADE: "accent",
    Happened.APPEARED: "accent",
    Happened.OCCURRED: "attention",
    Happened.ASKED: "supports",
    Happened.ANSWERED: "supports",
    Happened.JUDGED: "text",
    Happened.CORRECTED: "refutes",
}
_HOLLOW = {Happened.APPEARED, Happened.ASKED}
_ORDER = {what: place for place, what in enumerate(Happened)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """What happened on a day, or in a month or a year: how often, and in which claims."""

    on: str
    what: Happened
    count: int
    claims: tuple[int, ...]
    references: tuple[int, ...]


def bar(ratings: Sequence[Tally], of: int, title: str, summary: str) -> Picture:
    """Draw how claims are rated as a bar, as long as their share of `of`; to be stretched."""
    shapes, x = [], 0.0
    for each in ratings:
        wide = 1000.0 * len(each.claims) / of
        ink = _rating(each)
        fill = "ground" if each.judged is None else ink
        shapes.append(Box(x=x, y=0, wide=wide - min(4.0, wide / 4), high=10, fill=fill, stroke=ink))
        x += wide
    nothing = Table(columns=())
    return Picture(
        title=title,
        summary=summary,
        wide=1000,
        high=10,
        shapes=tuple(shapes),
        spots=(),
        table=nothing,
    )


def dated(moments: Iterable[Moment]) -> tuple[Dated, ...]:
    """Gather what happened by day; by month or year where that would be too long to read."""
    known, rows = tuple(moments), tuple[Dated, ...]()
    for length in (10, 7, 4):
        rows = tuple(_gathered(known, length))
        if len(rows) <= _MOST_ROWS:
            break
    return rows


def over_time(moments: Sequence[Moment], say: Wording, *, wide: float = WIDE) -> Picture:
    """Draw a time line of what was said, found, asked and decided.

    It begins with the first of the claims: what is older than that stands in the table alone.
    """
    shown = recent(moments)
    draft = Draft(Style(wide=wide, date=say.date, number=say.number))
    start, end = _edges(shown)
    left = _NAMES if wide >= _BESIDE else 2.0
    plot = _Plot(
        left=left,
        right=wide - 2,
        day=scale(start, end, left + _PITCH, wide - _PITCH),
        named=wide >= _BESIDE,
    )
    kinds = [(what, [each for each in shown if each.what is what]) for what in Happened]
    lanes = [_Lane(draft, plot, say, what, found) for what, found in kinds if found]
    foot = _TOP + sum(lane.high for lane in lanes)
    _axis(draft, plot, (start, end), foot)
    y = _TOP
    for lane in lanes:
        lane.draw(y)
        y += lane.high
    summary = _in_words(lanes, shown, say)
    return draft.picture(say._("Time line"), summary, (wide, foot + 2), Table(columns=()))


def in_words(ratings: Iterable[Tally], say: Wording) -> str:
    """Say how claims are rated: “Refuted 3, Supported 1”."""
    named = (
        f"{say.label(each.judged) if each.judged else say._('no verdict yet')} "
        f"{say.number(len(each.claims))}"
        for each in ratings
    )
    return ", ".join(named)


def recent(moments: Sequence[Moment]) -> list[Moment]:
    """Give what the time line draws: nothing older than the first thing said of a claim."""
    told = [each.on for each in moments if each.what is not Happened.OCCURRED and days(each.on)]
    first = min(told, default="")
    return [each for each in moments if each.on >= first[: len(each.on)] and days(each.on)]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plot:
    left: float
    right: float
    day: Callable[[float], float]
    """Where a day stands."""
    named: bool
    """Whether the lanes' names stand beside them."""

    def place(self, on: str) -> float:
        """Where the middle of a period stands, on the grid of marks."""
        first, after = days(on) or (0, 1)
        x = min(max(self.day((first + after) / 2), self.left + _PITCH), self.right - _PITCH)
        return self.left + round((x - self.left) / _PITCH) * _PITCH


class _Lane:
    """The things of one kind, on one line."""

    def __init__(
        self, draft: Draft, plot: _Plot, say: Wording, what: Happened, found: Sequence[Moment]
    ) -> None:
        self._draft, self._plot, self._say = draft, plot, say
        self.what, self.count = what, len(found)
        self._stacks: dict[float, list[Moment]] = {}
        for each in found:
            self._stacks.setdefault(plot.place(each.on), []).append(each)
        self._tallest = max(map(len, self._stacks.values()))
        self._levels = min(self._tallest, _STACK)
        numbers = 10.0 if self._tallest > _STACK else 0.0
        self.high = max(self._levels * _PITCH + numbers, 18.0) + (8.0 if plot.named else 26.0)

    @property
    def name(self) -> str:
        """What it is called."""
        return self._say.HAPPENED[self.what]

    def draw(self, top: float) -> None:
        """Draw it with its upper edge at `top`."""
        draft, plot, base = self._draft, self._plot, top + self.high - 2
        words, number = self.name, self._say.number(self.count)
        y = base - 17 if plot.named else top + 6
        room = (plot.left if plot.named else plot.right) - 40
        used = draft.words((0, y), words, size=12, bold=True, room=room)
        draft.words((used + 6, y), number, size=12, ink="quiet")
        draft.stroke([(plot.left, base), (plot.right, base)], "line")
        for x, found in sorted(self._stacks.items()):
            self._stack(x, base, found)

    def _stack(self, x: float, base: float, found: Sequence[Moment]) -> None:
        draft, high = self._draft, len(found) * _PITCH
        if self._tallest <= _STACK:
            for level, each in enumerate(found):
                _mark(draft, each, x, base - _PITCH * (level + 0.5))
        else:
            high = max(3.0, self._levels * _PITCH * len(found) / self._tallest)
            draft.box((x - 4.5, base - high, 9, high), _INKS[self.what], radius=1)
            number = self._say.number(len(found))
            place = (x, base - high - 14)
            draft.words(place, number, size=10, ink="quiet", anchor=Anchor.MIDDLE)
        spoken = ", ".join(dict.fromkeys(self._say.date(each.on) for each in found[:_STACK]))
        draft.spot((x - 6, base - high, 12, high), f"{self.name}: {spoken}", "")


def _mark(draft: Draft, moment: Moment, x: float, y: float) -> None:
    ink, r = _INKS[moment.what], 4.5
    if moment.judged is not None:
        ink = f"rating/{moment.judged.verdict.scale}/{moment.judged.verdict.rating}"
    fill = "ground" if moment.what in _HOLLOW else ink
    if moment.what in {Happened.MADE, Happened.APPEARED}:
        draft.patch([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], fill, ink)
    elif moment.what in {Happened.ASKED, Happened.ANSWERED}:
        draft.patch([(x, y - r), (x + r, y + r * 0.8), (x - r, y + r * 0.8)], fill, ink)
    else:
        radius = 1.0 if moment.what in {Happened.OCCURRED, Happened.CORRECTED} else 4.0
        draft.box((x - 4, y - 4, 8, 8), fill, ink, radius=radius)


def _axis(draft: Draft, plot: _Plot, edges: tuple[int, int], foot: float) -> None:
    most = max(2, int((plot.right - plot.left) / _TICK))
    for day, written in ticks(*edges, most):
        x = plot.day(day)
        if not plot.left <= x <= plot.right:
            continue
        draft.stroke([(x, _TOP - 8), (x, foot)], "line")
        words = draft.style.date(written)
        half = draft.width(words, 11) / 2
        at = min(max(x, plot.left + half), plot.right - half)
        draft.words((at, 0), words, size=11, ink="quiet", anchor=Anchor.MIDDLE)


def _edges(moments: Sequence[Moment]) -> tuple[int, int]:
    spans = [found for each in moments if (found := days(each.on))]
    first = min((first for first, _ in spans), default=1)
    return fitted(first, max((last for _, last in spans), default=2))


def _in_words(lanes: Sequence[_Lane], shown: Sequence[Moment], say: Wording) -> str:
    if not shown:
        return ""
    parts = say.joined([f"{lane.name} {say.number(lane.count)}" for lane in lanes])
    first, last = (say.date(at(each.on for each in shown)) for at in (min, max))
    return say._("From {first} to {last}: {parts}.", first=first, last=last, parts=parts)


def _rating(each: Tally) -> str:
    verdict = each.judged.verdict if each.judged else None
    return f"rating/{verdict.scale}/{verdict.rating}" if verdict else "undecided"


def _gathered(moments: Sequence[Moment], length: int) -> Iterator[Dated]:
    def key(each: Moment) -> tuple[str, int]:
        return each.on[:length], _ORDER[each.what]

    for (on, _), group in groupby(sorted(moments, key=key), key=key):
        found = list(group)
        yield Dated(
            on=on,
            what=found[0].what,
            count=len(found),
            claims=tuple(sorted({each.claim for each in found if each.claim})),
            references=tuple(sorted({each.reference for each in found if each.reference})),
        )
