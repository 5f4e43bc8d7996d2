"""Pictures as SVG files: text stays text, and the whole of a cut line stands in its tooltip."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from xml.sax.saxutils import escape, quoteattr

from workbench.pictures.inks import Ink, ink
from workbench.pictures.measure import FAMILY, clean
from workbench.pictures.shapes import Box, Dash, Patch, Picture, Shape, Spot, Stroke, Words

_XMLNS = 'xmlns="http://www.w3.org/2000/svg"'
_ROLE = 'role="img" aria-labelledby="title summary"'


def svg(picture: Picture, *, dark: bool = False) -> str:
    """Write a picture as an SVG document on a ground of its own."""
    colour = partial(ink, dark=dark)
    wide, high = _number(picture.wide), _number(picture.high)
    size = f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<svg {_XMLNS} {size} {_ROLE} font-family={quoteattr(FAMILY)}>",
        f'<title id="title">{_text(picture.title)}</title>',
        f'<desc id="summary">{_text(picture.summary)}</desc>',
        f'<rect width="{wide}" height="{high}" fill="{colour("ground")}"/>',
        *(_shape(shape, colour) for shape in picture.shapes),
        *_tips(picture.spots),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def inline(picture: Picture, ident: str, colour: Ink, *, stretched: bool = False) -> str:
    """Write a picture as an element of a page, whose ids begin with `ident`; it has no ground.

    It is as wide as the page lets it be: in its own shape, or `stretched` to the room there is.
    """
    wide, high = _number(picture.wide), _number(picture.high)
    ratio = ' preserveAspectRatio="none"' if stretched else ""
    named = f'role="img" aria-labelledby="{ident}-title {ident}-summary"'
    lines = [
        f'<svg id="{ident}" viewBox="0 0 {wide} {high}"{ratio} {named}>',
        f'<title id="{ident}-title">{_text(picture.title)}</title>',
        f'<desc id="{ident}-summary">{_text(picture.summary)}</desc>',
        *(_shape(shape, colour) for shape in picture.shapes),
        *_tips(picture.spots),
        "</svg>",
    ]
    return "\n".join(lines)


def _shape(shape: Shape, colour: Ink) -> str:
    match shape:
        case Box():
            radius = f' rx="{_number(shape.radius)}"' if shape.radius else ""
            place = f"{_place(shape)}{radius}"
            paint = _paint(shape.fill, shape.stroke, shape.thick, colour)
            return f"<rect {place}{paint}{_dash(shape)}/>"
        case Patch():
            points = " ".join(f"{_number(x)},{_number(y)}" for x, y in shape.points)
            paint = _paint(shape.fill, shape.stroke, shape.thick, colour)
            return f'<polygon points="{points}"{paint} stroke-linejoin="round"/>'
        case Stroke():
            paint = _paint("", shape.ink, shape.thick, colour)
            return f'<path d="{_way(shape)}"{paint}{_dash(shape)}/>'
    return _words(shape, colour)


def _words(shape: Words, colour: Ink) -> str:
    anchor = f' text-anchor="{shape.anchor}"' if shape.anchor.value != "start" else ""
    weight = ' font-weight="600"' if shape.bold else ""
    return (
        f'<text x="{_number(shape.x)}" y="{_number(shape.y)}" font-size="{_number(shape.size)}"'
        f'{weight}{anchor} fill="{colour(shape.ink)}">{_text(shape.text)}</text>'
    )


def _way(shape: Stroke) -> str:
    first, *rest = (f"{_number(x)} {_number(y)}" for x, y in shape.points)
    if shape.curved and len(rest) == 3:
        return f"M{first} C{', '.join(rest)}"
    return f"M{first} " + " ".join(f"L{point}" for point in rest)


def _paint(fill: str, stroke: str, thick: float, colour: Ink) -> str:
    inside = f' fill="{colour(fill)}"' if fill else ' fill="none"'
    around = f' stroke="{colour(stroke)}" stroke-width="{_number(thick)}"' if stroke else ""
    return inside + around


def _dash(shape: Box | Stroke) -> str:
    if shape.dash is Dash.DASHED:
        return ' stroke-dasharray="6 4"'
    if shape.dash is Dash.DOTTED:
        return ' stroke-dasharray="1 4" stroke-linecap="round"'
    return ""


def _tips(spots: tuple[Spot, ...]) -> Iterator[str]:
    for spot in spots:
        yield (
            f'<rect {_place(spot)} fill="none" pointer-events="all">'
            f"<title>{_text(spot.name)}</title></rect>"
        )


def _place(thing: Box | Spot) -> str:
    return (
        f'x="{_number(thing.x)}" y="{_number(thing.y)}" '
        f'width="{_number(thing.wide)}" height="{_number(thing.high)}"'
    )


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _text(text: str) -> str:
    return escape(clean(text))
