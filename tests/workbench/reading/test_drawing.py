"""One tall picture, drawn stripe by stripe by the process that may be killed."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from workbench.errors import WorkbenchError
from workbench.reading.drawn import Leaves


def tall(width: int, height: int) -> bytes:
    """A picture whose rows tell how far down they are."""
    image = Image.new("RGB", (width, height))
    for y in range(height):
        image.paste((y // 256, y % 256, 0), (0, y, width, y + 1))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def test_stripes_are_the_picture_from_above() -> None:
    """Each stripe begins where the one before ends, and the last is as long as what is left."""
    leaves = Leaves(tall(40, 2500), kind="stripes")
    try:
        assert leaves.sizes() == ((40, 1024), (40, 1024), (40, 452))
        found = [leaves.draw(number, 40).picture for number in range(3)]
    finally:
        leaves.close()
    rows = [picture.pixels[row * 120 : row * 120 + 3] for picture in found for row in (0, 451)]
    assert [row[0] * 256 + row[1] for row in rows] == [0, 451, 1024, 1475, 2048, 2499]


def test_a_stripe_is_drawn_smaller_and_never_larger() -> None:
    """The view stretches what is to be larger: no pixels are made up."""
    leaves = Leaves(tall(80, 1000), kind="stripes")
    try:
        small, large = leaves.draw(0, 40).picture, leaves.draw(0, 400).picture
    finally:
        leaves.close()
    assert (small.width, small.height) == (40, 500)
    assert (large.width, large.height) == (80, 1000)


def test_what_is_no_png_has_no_stripes() -> None:
    """Pictures of pages are PNG, whatever a file says; a damaged one is told."""
    for data in (b"GIF89a", tall(40, 2500)[:1000]):
        leaves = Leaves(data, kind="stripes")
        try:
            with pytest.raises(WorkbenchError, match="It cannot be shown"):
                leaves.draw(0, 40)
        finally:
            leaves.close()
