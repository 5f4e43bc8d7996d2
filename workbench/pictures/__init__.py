"""Pictures of an investigation, drawn from the answers of queries as plain values."""

from typing import TYPE_CHECKING

from workbench.lazily import at_home

if TYPE_CHECKING:
    from workbench.pictures.balance import draw_balance
    from workbench.pictures.claim_map import draw_map
    from workbench.pictures.frame import framed
    from workbench.pictures.phrases import PHRASES
    from workbench.pictures.progress import draw_progress
    from workbench.pictures.shapes import (
        Anchor,
        Box,
        Dash,
        Line,
        Patch,
        Picture,
        Shape,
        Spot,
        Stroke,
        Table,
        Words,
        mirrored,
    )
    from workbench.pictures.style import Style
    from workbench.pictures.svg import svg
    from workbench.pictures.targets import conditions_of, listed
    from workbench.pictures.timeline import draw_timeline

__all__ = [
    "PHRASES",
    "Anchor",
    "Box",
    "Dash",
    "Line",
    "Patch",
    "Picture",
    "Shape",
    "Spot",
    "Stroke",
    "Style",
    "Table",
    "Words",
    "conditions_of",
    "draw_balance",
    "draw_map",
    "draw_progress",
    "draw_timeline",
    "framed",
    "listed",
    "mirrored",
    "svg",
]

at_home(
    __name__,
    {
        "balance": "draw_balance",
        "claim_map": "draw_map",
        "frame": "framed",
        "phrases": "PHRASES",
        "progress": "draw_progress",
        "shapes": "Anchor Box Dash Line Patch Picture Shape Spot Stroke Table Words mirrored",
        "style": "Style",
        "svg": "svg",
        "targets": "conditions_of listed",
        "timeline": "draw_timeline",
    },
)
