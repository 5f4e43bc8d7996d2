"""The charts of a report as elements of its page, drawn when a template asks for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from workbench.model import Speaker
from workbench.pictures.svg import inline
from workbench.report import charts
from workbench.report.contents import Report, SpeakerTally, Tally
from workbench.report.wording import Wording

MOST_SPEAKERS = 40
"""Speakers who have a row of their own; the others are in the table of all claims."""
_FEWEST = 3
"""Dates that make a time line worth drawing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A speaker with the bar of their ratings."""

    speaker: Speaker | None
    claims: int
    ratings: tuple[Tally, ...]
    bar: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class OverTime:
    """The time line, for wide and for narrow pages, and what it says in rows."""

    wide: Markup
    narrow: Markup
    rows: tuple[charts.Dated, ...]


class Drawings:
    """All charts of one report."""

    def __init__(self, report: Report, say: Wording, tints: Mapping[tuple[str, str], int]) -> None:
        self._summary, self._say, self._tints = report.summary, say, tints

    @property
    def ratings(self) -> Markup:
        """How all claims are rated, as one bar."""
        found = self._summary.ratings
        of = sum(len(each.claims) for each in found)
        return self._bar(found, of, "chart-ratings", self._say._("Verdicts of all claims"))

    @property
    def speakers(self) -> list[Row]:
        """The speakers with most claims."""
        found = self._summary.speakers[:MOST_SPEAKERS]
        most = max((each.claims for each in found), default=1)
        return [
            Row(
                speaker=each.speaker,
                claims=each.claims,
                ratings=each.ratings,
                bar=self._bar(each.ratings, most, f"chart-speaker-{n}", self._name(each)),
            )
            for n, each in enumerate(found, 1)
        ]

    @property
    def over_time(self) -> OverTime | None:
        """What happened when; None where hardly anything has a date."""
        moments = self._summary.timeline
        if len({each.on for each in charts.recent(moments)}) < _FEWEST:
            return None
        drawn = {
            name: inline(charts.over_time(moments, self._say, wide=wide), f"time-{name}", self._ink)
            for name, wide in (("wide", charts.WIDE), ("narrow", charts.NARROW))
        }
        return OverTime(
            wide=_markup(drawn["wide"]),
            narrow=_markup(drawn["narrow"]),
            rows=charts.dated(moments),
        )

    def _bar(self, ratings: Sequence[Tally], of: int, ident: str, title: str) -> Markup:
        drawn = charts.bar(ratings, of, title, charts.in_words(ratings, self._say))
        return _markup(inline(drawn, ident, self._ink, stretched=True))

    def _name(self, each: SpeakerTally) -> str:
        return each.speaker.name if each.speaker else self._say._("Nobody is named")

    def _ink(self, role: str) -> str:
        """Name a colour as the page's style sheet does; an unknown rating has that of context."""
        kind, _, rest = role.partition("/")
        if kind != "rating":
            return f"var(--{kind.replace('_', '-')})"
        scale, _, rating = rest.partition("/")
        number = self._tints.get((scale, rating))
        return "var(--context)" if number is None else f"var(--rating-{number})"


def _markup(drawn: Any) -> Markup:
    return Markup(drawn)  # noqa: S704 - the drawing escapes its words
