"""What each picture asks, how it is drawn, and what can be chosen about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from workbench import queries
from workbench.pictures import Picture, Style, draw_balance, draw_map, draw_progress, draw_timeline
from workbench.pictures.dates import days, fitted, iso

Question = tuple[Callable[..., Any], dict[str, Any]]
LEAST = 10.0
"""Days that a time line shows at least."""


class Subject:
    """One picture as it is looked at now."""

    zooms = False
    needs_claim = False
    """Whether there is nothing to draw without a claim."""
    wide = 1
    """The column of the table that takes the room there is."""
    choices: tuple[str, ...] = ()
    """What it can be drawn by."""

    def __init__(self, kind: str, rest: str) -> None:
        self.kind = kind
        self.place = (kind, rest)
        self.chosen = ""
        self.claim_id = rest
        """The claim it is about; "" for all."""

    def choose(self, chosen: str, _claim_id: str) -> None:
        """Take what was chosen in the bar, and the claim that is looked at."""
        self.chosen = chosen

    def question(self) -> Question:
        """Give the query to put, with its values."""
        raise NotImplementedError

    def draw(self, value: Any, style: Style) -> Picture:
        """Draw what the query answered."""
        raise NotImplementedError

    def take(self, _value: Any) -> None:
        """Take note of an answer."""

    def look_at(self, _period: str) -> None:
        """Show a stretch of time."""

    def zoom(self, _factor: float, _place: float) -> bool:
        """Show more or less; tells whether that changes anything."""
        return False

    def pan(self, _share: float) -> bool:
        """Move on; tells whether that changes anything."""
        return False


class MapSubject(Subject):
    """The map of the claim that its place names; of the one looked at when it names none."""

    needs_claim = True

    def choose(self, chosen: str, claim_id: str) -> None:
        """Take the claim that is looked at."""
        super().choose(chosen, claim_id)
        self.claim_id = self.place[1] or claim_id

    def question(self) -> Question:
        """Ask for the map."""
        return queries.claim_map, {"claim_id": self.claim_id}

    def draw(self, value: Any, style: Style) -> Picture:
        """Draw the map."""
        return draw_map(value, style)


class TimelineSubject(Subject):
    """The time line of the project or of a claim, and the window that is looked at."""

    zooms = True
    wide = 2
    choices = ("whole", "one")

    def __init__(self, kind: str, rest: str) -> None:
        super().__init__(kind, rest)
        self.window: tuple[float, float] | None = None
        self.shown = (1.0, 2.0)

    def choose(self, chosen: str, claim_id: str) -> None:
        """Another scope shows all of its time."""
        wanted = claim_id if chosen == "one" else ""
        if (chosen, wanted) != (self.chosen, self.claim_id):
            self.chosen, self.claim_id, self.window = chosen, wanted, None

    def question(self) -> Question:
        """Ask for what lies in the window."""
        values = {"claim_id": self.claim_id}
        if self.window:
            values |= {"start": iso(self.window[0]), "end": iso(self.window[1])}
        return queries.timeline, values

    def take(self, value: Any) -> None:
        """Know where the edges are, to zoom from there."""
        first, last = days(value.start), days(value.end)
        if self.window is None:
            self.shown = fitted(first[0] if first else 1, last[1] if last else 2)
        else:
            self.shown = self.window

    def draw(self, value: Any, style: Style) -> Picture:
        """Draw the time line."""
        return draw_timeline(value, style, self.shown)

    def look_at(self, period: str) -> None:
        """Show a day, a month or a year, with a little before and after."""
        covered = days(period)
        if covered is not None:
            middle, span = sum(covered) / 2, max(covered[1] - covered[0], LEAST)
            self._take(middle - span * 0.55, middle + span * 0.55)

    def zoom(self, factor: float, place: float) -> bool:
        """Show so much of what is shown; 0 for all."""
        if not factor:
            self.window = None
            return True
        start, end = self.shown
        centre, span = start + (end - start) * place, (end - start) * factor
        span = max(span, LEAST)
        self._take(centre - span * place, centre + span * (1 - place))
        return True

    def pan(self, share: float) -> bool:
        """Move by a part of what is shown."""
        start, end = self.shown
        by = (end - start) * share
        self._take(start + by, end + by)
        return True

    def _take(self, start: float, end: float) -> None:
        latest = float(date.max.toordinal())
        span = min(end - start, latest - 1)
        start = min(max(start, 1.0), latest - span)
        self.window = self.shown = (start, start + span)


class BalanceSubject(Subject):
    """Who is being checked, by what was chosen."""

    wide = 0
    choices = ("speaker", "party", "topic")

    def question(self) -> Question:
        """Ask for the balance."""
        return queries.balance, {"by": self.chosen or "speaker"}

    def draw(self, value: Any, style: Style) -> Picture:
        """Draw the balance."""
        return draw_balance(value, style)


class ProgressSubject(Subject):
    """How the work stands today."""

    def question(self) -> Question:
        """Ask how the work stands."""
        return queries.progress, {"today": date.today().isoformat()}  # noqa: DTZ011 - a person's day

    def draw(self, value: Any, style: Style) -> Picture:
        """Draw how the work stands."""
        return draw_progress(value, style)


SUBJECTS: dict[str, type[Subject]] = {
    "map": MapSubject,
    "timeline": TimelineSubject,
    "balance": BalanceSubject,
    "progress": ProgressSubject,
}
