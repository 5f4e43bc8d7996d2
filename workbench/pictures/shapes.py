"""What a picture is made of: frozen shapes in plain coordinates, places to go to, and a table.

Colours are roles ("text", "supports", "rating/evidence/refuted"), so that one drawing can be shown
light, dark, in high contrast and on paper.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

Point = tuple[float, float]


class Dash(StrEnum):
    """How a line is broken; what tells lines apart without their colour."""

    SOLID = ""
    DASHED = "dashed"
    DOTTED = "dotted"


class Anchor(StrEnum):
    """Which end of a line of words stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle; `fill` and `stroke` are roles of colour, "" for none."""

    x: float
    y: float
    wide: float
    high: float
    fill: str = ""
    stroke: str = ""
    dash: Dash = Dash.SOLID
    thick: float = 1.0
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A line through points; a curve when there are four and `curved` says so (cubic Bézier)."""

    points: tuple[Point, ...]
    ink: str
    dash: Dash = Dash.SOLID
    thick: float = 1.0
    curved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """A closed shape with straight sides."""

    points: tuple[Point, ...]
    fill: str = ""
    stroke: str = ""
    thick: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of text; `y` is its base line."""

    x: float
    y: float
    text: str
    size: float
    ink: str = "text"
    bold: bool = False
    anchor: Anchor = Anchor.START


Shape = Box | Stroke | Patch | Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A part of the picture that leads somewhere: what it says, and where to."""

    x: float
    y: float
    wide: float
    high: float
    name: str
    """All of it in words: for the tooltip and for those who hear the picture."""
    target: str
    """"claim/ID", "evidence/ID", "claims/decided", "period/2026-01", "list/…" or "table"."""

    @property
    def middle(self) -> Point:
        """The point in its middle."""
        return self.x + self.wide / 2, self.y + self.high / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of the table, and where it leads; "" for nowhere."""

    cells: tuple[str, ...]
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What the picture says, in rows and columns; `numbers` are the columns with figures."""

    columns: tuple[str, ...]
    lines: tuple[Line, ...] = ()
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing, ready to be painted or written."""

    title: str
    summary: str
    """One or two sentences that say what there is to see."""
    wide: float
    high: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    table: Table
    hint: str = ""
    """When there is nothing to draw: what would be here, and how it comes about."""


def moved(shape: Shape, by: Point) -> Shape:
    """Give a shape at another place."""
    x, y = by
    if isinstance(shape, Stroke | Patch):
        return replace(shape, points=tuple((px + x, py + y) for px, py in shape.points))
    return replace(shape, x=shape.x + x, y=shape.y + y)


_OTHER_END = {Anchor.START: Anchor.END, Anchor.MIDDLE: Anchor.MIDDLE, Anchor.END: Anchor.START}


def mirrored(picture: Picture) -> Picture:
    """Give the picture as those see it who read from right to left."""
    wide = picture.wide

    def turn(shape: Shape) -> Shape:
        if isinstance(shape, Stroke | Patch):
            return replace(shape, points=tuple((wide - x, y) for x, y in shape.points))
        if isinstance(shape, Words):
            return replace(shape, x=wide - shape.x, anchor=_OTHER_END[shape.anchor])
        return replace(shape, x=wide - shape.x - shape.wide)

    return replace(
        picture,
        shapes=tuple(turn(shape) for shape in picture.shapes),
        spots=tuple(replace(spot, x=wide - spot.x - spot.wide) for spot in picture.spots),
    )
