"""A picture in the making: shapes are added in plain calls, and sizes follow the text."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.pictures.measure import elided, wrapped
from workbench.pictures.shapes import (
    Anchor,
    Box,
    Dash,
    Patch,
    Picture,
    Point,
    Shape,
    Spot,
    Stroke,
    Table,
    Words,
)
from workbench.pictures.style import Style

LINE = 1.4
"""Height of a line of text, in its size."""


class Draft:
    """Collects shapes; `u` is the unit that everything grows with."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.u = style.unit
        self.shapes: list[Shape] = []
        self.spots: list[Spot] = []

    def px(self, pixels: float) -> float:
        """Give so many pixels of the normal size."""
        return pixels * self.u

    def box(
        self,
        rect: tuple[float, float, float, float],
        fill: str = "",
        stroke: str = "",
        *,
        dash: Dash = Dash.SOLID,
        thick: float = 1.0,
        radius: float = 6.0,
    ) -> None:
        """Add a rectangle: x, y, width, height."""
        x, y, wide, high = rect
        self.shapes.append(
            Box(
                x=x,
                y=y,
                wide=wide,
                high=high,
                fill=fill,
                stroke=stroke,
                dash=dash,
                thick=thick,
                radius=min(self.px(radius), wide / 2, high / 2),
            )
        )

    def stroke(
        self,
        points: Sequence[Point],
        ink: str,
        *,
        dash: Dash = Dash.SOLID,
        thick: float = 1.0,
        curved: bool = False,
    ) -> None:
        """Add a line."""
        self.shapes.append(
            Stroke(points=tuple(points), ink=ink, dash=dash, thick=thick, curved=curved)
        )

    def patch(self, points: Sequence[Point], fill: str = "", stroke: str = "") -> None:
        """Add a closed shape."""
        self.shapes.append(Patch(points=tuple(points), fill=fill, stroke=stroke, thick=1.5))

    def words(
        self,
        at: Point,
        text: str,
        *,
        size: float = 13,
        ink: str = "text",
        bold: bool = False,
        anchor: Anchor = Anchor.START,
        room: float = 0,
    ) -> float:
        """Add one line whose top is at a point, cut to the room; gives its width."""
        pixels = self.px(size)
        room = room or 10_000
        shown = elided(text, room, pixels, self.style.measure, bold=bold)
        if shown:
            base = at[1] + pixels * 1.08
            self.shapes.append(
                Words(x=at[0], y=base, text=shown, size=pixels, ink=ink, bold=bold, anchor=anchor)
            )
        return self.style.measure(shown, pixels, bold)

    def lines(
        self, text: str, room: float, *, size: float = 13, bold: bool = False, most: int = 2
    ) -> list[str]:
        """Break a text to the room there is."""
        return wrapped(text, room, self.px(size), self.style.measure, lines=most, bold=bold)

    def paragraph(
        self,
        at: Point,
        lines: Sequence[str],
        *,
        size: float = 13,
        ink: str = "text",
        bold: bool = False,
        anchor: Anchor = Anchor.START,
    ) -> float:
        """Add lines one below the other; gives their height."""
        high = self.high(size)
        for number, line in enumerate(lines):
            place = (at[0], at[1] + number * high)
            self.words(place, line, size=size, ink=ink, bold=bold, anchor=anchor)
        return len(lines) * high

    def high(self, size: float = 13) -> float:
        """Give the height of a line."""
        return self.px(size) * LINE

    def width(self, text: str, size: float = 13, *, bold: bool = False) -> float:
        """Give the width of a line."""
        return self.style.measure(text, self.px(size), bold)

    def chip(self, at: Point, text: str, ink: str, tint: str, *, room: float = 0) -> float:
        """Add a word on its tint; gives its width."""
        inner = self.px(7)
        cut = elided(text, (room or 10_000) - 2 * inner, self.px(12), self.style.measure, bold=True)
        wide = self.width(cut, 12, bold=True) + 2 * inner
        self.box((at[0], at[1], wide, self.px(20)), tint, ink, radius=4)
        self.words((at[0] + inner, at[1] + self.px(2)), cut, size=12, ink=ink, bold=True)
        return wide

    def spot(self, rect: tuple[float, float, float, float], name: str, target: str) -> None:
        """Make a part of the picture lead somewhere."""
        x, y, wide, high = rect
        self.spots.append(Spot(x=x, y=y, wide=wide, high=high, name=name, target=target))

    def picture(
        self, title: str, summary: str, size: tuple[float, float], table: Table, hint: str = ""
    ) -> Picture:
        """Give the finished picture."""
        return Picture(
            title=title,
            summary=summary,
            wide=size[0],
            high=size[1],
            shapes=tuple(self.shapes),
            spots=tuple(self.spots),
            table=table,
            hint=hint,
        )


def sentence(*parts: str) -> str:
    """Put the parts that are there behind each other, for those who hear them."""
    return ", ".join(part for part in parts if part)


def beside(*parts: str) -> str:
    """Put the parts that are there beside each other."""
    return " · ".join(part for part in parts if part)
