"""One lane of the time line: its entries in rows with their names, or counted in columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.pictures.dates import days
from workbench.pictures.draft import Draft, sentence
from workbench.pictures.shapes import Anchor, Box, Dash
from workbench.queries.timeline import UNITS, Lane, Moment

ROWS = 8
LABEL = 320.0
"""Pixels of an entry's words at most."""
HOLLOW = frozenset({"appearance", "published"})
INKS = {
    "statement": "accent",
    "appearance": "accent",
    "event": "attention",
    "published": "quiet",
    "capture": "quiet",
    "verdict": "text",
}
_NAMES = {"published": "published-on"}


def lane_name(kind: str) -> str:
    """Give the key of the phrase that names a lane."""
    return _NAMES.get(kind, kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """Where time runs: from left to right, and a day's place between."""

    left: float
    right: float
    at: Callable[[float], float]
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A moment with the room it takes in its row."""

    moment: Moment
    start: float
    end: float
    """Of its mark; the same for what is known to the day."""
    label: str
    before: bool
    """Whether the words stand before the mark, where there is no room behind it."""
    left: float
    right: float


class LaneDraft:
    """Lays a lane out, then draws it."""

    def __init__(self, draft: Draft, plot: Plot, lane: Lane) -> None:
        self.draft, self.plot, self.lane = draft, plot, lane
        self.row = draft.px(24)
        named = all(moment.count == 1 for moment in lane.moments)
        self.rows = self._pack() if named else None
        if self.rows is not None:
            self.high = max(2, len(self.rows)) * self.row + draft.px(12)
        else:
            self.spans, self.columns = self._counted()
            self.high = draft.px(72) + len(self.spans) * self.row

    def draw(self, y: float) -> None:
        """Draw the lane with its upper edge at `y`."""
        self._head(y)
        if self.rows is not None:
            for number, row in enumerate(self.rows):
                for entry in row:
                    self._entry(entry, y + self.draft.px(6) + number * self.row)
            return
        for number, row in enumerate(self.spans):
            for entry in row:
                self._entry(entry, y + self.draft.px(6) + number * self.row)
        self._columns(y + len(self.spans) * self.row)

    def _head(self, y: float) -> None:
        draft, style = self.draft, self.draft.style
        name = style.word(lane_name(self.lane.kind))
        left = draft.px(20)
        symbol(draft, self.lane.kind, left + draft.px(6), y + draft.px(17), "")
        room = self.plot.left - left - draft.px(32)
        used = draft.words((left + draft.px(20), y + draft.px(8)), name, bold=True, room=room)
        rest = room - used - draft.px(6)
        place = (left + draft.px(26) + used, y + draft.px(9))
        count = style.number(self.lane.total)
        if rest > draft.width(count, 12):
            draft.words(place, count, size=12, ink="quiet")

    # Entries with their names

    def _pack(self) -> list[list[_Entry]] | None:
        rows: list[list[_Entry]] = []
        entries = [self._measured(moment, LABEL) for moment in self.lane.moments]
        if all(self._fit(rows, entry) for entry in entries):
            return rows
        return self._spread()

    def _spread(self) -> list[list[_Entry]] | None:
        """Put marks into the rows with most room, then names where there is room left."""
        rows: list[list[_Entry]] = [[] for _ in range(min(ROWS, len(self.lane.moments)))]
        for moment in self.lane.moments:
            entry = self._measured(moment, 0.0)
            row = min(rows, key=lambda row: row[-1].right if row else 0.0)
            if row and row[-1].right + self.draft.px(8) > entry.left:
                return None
            row.append(entry)
        return [self._named(row) for row in rows]

    def _named(self, row: list[_Entry]) -> list[_Entry]:
        gap, least = self.draft.px(8), self.draft.px(48)
        named: list[_Entry] = []
        for at, entry in enumerate(row):
            before = named[-1].right if named else self.plot.left
            after = row[at + 1].left if at + 1 < len(row) else self.plot.right
            inside = entry.end - entry.start - 2 * gap
            rooms = (inside, after - entry.right - 2 * gap, entry.left - before - 2 * gap)
            best = next((n for n, room in enumerate(rooms) if room >= least), -1)
            named.append(self._labelled(entry, best, rooms[best]) if best >= 0 else entry)
        return named

    def _labelled(self, entry: _Entry, side: int, room: float) -> _Entry:
        """Give an entry its name: in its bar (0), behind it (1) or before it (2)."""
        draft, gap = self.draft, self.draft.px(6)
        most = min(room, draft.px(LABEL))
        text = "".join(draft.lines(self._words(entry.moment), most, size=12, most=1))
        wide = draft.width(text, 12) + gap
        if side == 1:
            return replace(entry, label=text, right=entry.right + wide)
        if side == 2:
            return replace(entry, label=text, before=True, left=entry.left - wide)
        return replace(entry, label=text)

    def _fit(self, rows: list[list[_Entry]], entry: _Entry) -> bool:
        gap = self.draft.px(8)
        for row in rows:
            if all(entry.left > e.right + gap or entry.right + gap < e.left for e in row):
                row.append(entry)
                return True
        if len(rows) == ROWS:
            return False
        rows.append([entry])
        return True

    def _measured(self, moment: Moment, room: float) -> _Entry:
        draft, plot = self.draft, self.plot
        covered = days(moment.period) or (0, 1)
        start, end = (max(plot.left, min(plot.right, plot.at(day))) for day in covered)
        half = draft.px(7)
        if len(moment.period) == 10:
            start = end = (start + end) / 2
        else:
            end = max(end, min(plot.right, start + 2 * half))
            start = min(start, end - 2 * half)
        half = half if start == end else 0.0
        gap = draft.px(6)
        sides = (start - half - gap - plot.left, plot.right - end - half - gap)
        most = min(draft.px(room), max(*sides, end - start - 2 * gap))
        label = draft.lines(self._words(moment), most, size=12, most=1) if most > 0 else []
        text = label[0] if label else ""
        wide = draft.width(text, 12) + gap if text else 0.0
        inside = end - start >= wide + gap
        before = not inside and wide - gap > sides[1] and sides[0] > sides[1]
        left, right = start - half, end + half
        if not inside:
            left, right = (left - wide, right) if before else (left, right + wide)
        return _Entry(
            moment=moment, start=start, end=end, label=text, before=before, left=left, right=right
        )

    def _words(self, moment: Moment) -> str:
        if moment.count > 1:
            return self.draft.style.counted("things", moment.count)
        if self.lane.kind == "verdict":
            return f"{moment.note}: {moment.title}"
        return moment.title

    def _entry(self, entry: _Entry, y: float) -> None:
        draft, moment = self.draft, entry.moment
        middle, ink = y + self.row / 2, self._ink(moment)
        if entry.start == entry.end:
            symbol(draft, self.lane.kind, entry.start, middle, ink)
            edge = draft.px(7)
        else:
            bar = (entry.start, middle - draft.px(8), entry.end - entry.start, draft.px(16))
            draft.box(bar, "side", ink, dash=Dash.DASHED, radius=4)
            edge = 0.0
        gap = draft.px(4)
        inside = entry.left == entry.start and entry.right == entry.end and edge == 0.0
        top = middle - draft.px(9)
        if inside:
            draft.words((entry.start + draft.px(6), top), entry.label, size=12)
        elif entry.label:
            at = entry.start - edge - gap if entry.before else entry.end + edge + gap
            wide = draft.width(entry.label, 12)
            left = at - wide if entry.before else at
            draft.box((left - 2, middle - draft.px(9), wide + 4, draft.px(18)), "pane", radius=2)
            anchor = Anchor.END if entry.before else Anchor.START
            draft.words((at, top), entry.label, size=12, anchor=anchor)
        rect = (entry.left, y, entry.right - entry.left, self.row)
        draft.spot(rect, self._spoken(moment), moment.target or f"period/{moment.period}")

    def _ink(self, moment: Moment) -> str:
        if moment.rating:
            return f"rating/{moment.scale}/{moment.rating}"
        return INKS[self.lane.kind]

    def _spoken(self, moment: Moment) -> str:
        style = self.draft.style
        name = style.word(lane_name(self.lane.kind))
        if not moment.title:
            count = style.counted("things", moment.count)
            return sentence(f"{name}, {style.date(moment.period)}: {count}")
        return sentence(f"{name}, {style.date(moment.period)}: {moment.title}", moment.note)

    # Entries that are counted

    def _counted(self) -> tuple[list[list[_Entry]], dict[str, int]]:
        length = UNITS[self.plot.unit]
        columns: dict[str, int] = {}
        spans: dict[str, int] = {}
        for moment in self.lane.moments:
            fine = len(moment.period) >= length
            place = columns if fine else spans
            period = moment.period[:length]
            place[period] = place.get(period, 0) + moment.count
        long = [_many(period, count) for period, count in sorted(spans.items())]
        rows: list[list[_Entry]] = []
        for moment in long:  # years beside each other, months below them
            self._fit(rows, self._span(moment))
        return rows, columns

    def _span(self, moment: Moment) -> _Entry:
        """Give a bar with its number in it, if that fits."""
        made = self._measured(moment, 0.0)
        number = self.draft.style.number(moment.count)
        fits = self.draft.width(number, 12) + self.draft.px(12) <= made.end - made.start
        return replace(made, label=number if fits else "")

    def _columns(self, y: float) -> None:
        draft, ink = self.draft, INKS[self.lane.kind]
        tallest = max(self.columns.values(), default=1)
        foot, room = y + draft.px(66), draft.px(44)
        draft.stroke([(self.plot.left, foot), (self.plot.right, foot)], "control")
        columns = []
        for period, count in sorted(self.columns.items()):
            first, after = days(period) or (0, 1)
            x = max(self.plot.left, self.plot.at(first))
            end = min(self.plot.right, self.plot.at(after))
            wide = max(end - x - draft.px(2), draft.px(2))
            high = max(room * count / tallest, draft.px(3))
            fill = "pane" if self.lane.kind in HOLLOW and wide > draft.px(4) else ink
            draft.box((x, foot - high, wide, high), fill, ink, radius=1)
            above = draft.px(16)
            rect = (x, foot - high - above, wide, high + above)
            draft.spot(rect, self._spoken(_many(period, count)), f"period/{period}")
            columns.append((count, x + wide / 2, high))
        self._numbers(columns, foot)

    def _numbers(self, columns: list[tuple[int, float, float]], foot: float) -> None:
        """Write how many over the columns, the highest first, where it does not hide another."""
        draft, taken = self.draft, list[tuple[float, float]]()
        for count, middle, high in sorted(columns, key=lambda column: -column[0]):
            number = draft.style.number(count)
            half = draft.width(number, 11) / 2
            left, right = middle - half, middle + half
            hides = any(
                left - 2 < other < right + 2 and tall > high + 1 for _, other, tall in columns
            )
            near = any(left < end + draft.px(4) and right > start - 4 for start, end in taken)
            if not hides and not near and left > self.plot.left and right < self.plot.right:
                place = (middle, foot - high - draft.px(15))
                draft.words(place, number, size=11, ink="quiet", anchor=Anchor.MIDDLE)
                taken.append((left, right))


def _many(period: str, count: int) -> Moment:
    return Moment(period=period, count=count, title="", target="")


def symbol(draft: Draft, kind: str, x: float, y: float, ink: str) -> None:
    """Draw the mark of a lane, around a point."""
    ink = ink or INKS[kind]
    r = draft.px(6)
    corners = {
        "statement": [(x, y - r), (x + r, y), (x, y + r), (x - r, y)],
        "capture": [(x, y - r), (x + r, y + r * 0.8), (x - r, y + r * 0.8)],
        "event": [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)],
    }
    corners["appearance"] = corners["statement"]
    corners["published"] = corners["event"]
    if kind in corners:
        hollow = kind in HOLLOW
        small = [(x + (px - x) * 0.85, y + (py - y) * 0.85) for px, py in corners[kind]]
        draft.patch(small, "pane" if hollow else ink, ink)
        return
    r *= 0.9
    draft.shapes.append(
        Box(x=x - r, y=y - r, wide=2 * r, high=2 * r, fill=ink, stroke=ink, radius=r)
    )


def rows_of(lanes: Sequence[Lane]) -> Iterable[tuple[str, Moment]]:
    """Yield every moment with the kind of its lane."""
    for lane in lanes:
        for moment in lane.moments:
            yield lane.kind, moment
