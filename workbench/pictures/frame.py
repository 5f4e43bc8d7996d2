"""A picture as it leaves the window: with its title above, and where it comes from below."""

from __future__ import annotations

from dataclasses import replace

from workbench.pictures.draft import Draft
from workbench.pictures.shapes import Picture, moved
from workbench.pictures.style import Style


def framed(picture: Picture, style: Style, *, of: str, under: str, today: str) -> Picture:
    """Put a picture into a frame: the investigation, the title, what it is about, and the day."""
    draft = Draft(style)
    left, wide = draft.px(20), picture.wide
    room = wide - 2 * left
    y = draft.px(20)
    draft.words((left, y), of, size=12, ink="quiet", room=room)
    y += draft.px(20)
    draft.words((left, y), picture.title, size=22, bold=True, room=room)
    y += draft.px(34)
    if under:
        lines = draft.lines(under, room, most=2)
        y += draft.paragraph((left, y), lines)
    y += draft.paragraph((left, y), draft.lines(picture.summary, room, most=2), ink="quiet")
    y += draft.px(12)
    foot = y + picture.high
    words = style.said("drawn", style.date(today))
    draft.words((left, foot + draft.px(4)), words, size=11, ink="quiet", room=room)
    spots = tuple(replace(spot, y=spot.y + y) for spot in picture.spots)
    shapes = (*draft.shapes, *(moved(shape, (0, y)) for shape in picture.shapes))
    return replace(picture, shapes=shapes, spots=spots, high=foot + draft.px(32))
