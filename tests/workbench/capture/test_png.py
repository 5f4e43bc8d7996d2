"""PNG files made of stripes of pixels."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

from workbench.capture.png import Png


def test_stripes_of_pixels_come_back_from_the_file_as_they_were() -> None:
    """Another program reads the very pixels out of the file, stripe under stripe."""
    chance = random.Random(4)
    stripes = [chance.randbytes(3 * 7 * rows) for rows in (1, 5, 3)]
    png = Png(7)
    for stripe in stripes:
        png.add(stripe)
    image = Image.open(io.BytesIO(png.finish()))
    assert (image.size, image.mode) == ((7, 9), "RGB")
    assert image.tobytes() == b"".join(stripes)
    assert not png.blank


def test_a_picture_of_one_colour_is_blank() -> None:
    """A page that shows nothing is told from one that does."""
    png = Png(4)
    png.add(b"\x01\x02\x03" * 8)
    png.add(b"\x01\x02\x03" * 4)
    assert png.blank
    png.add(b"\x01\x02\x04" * 4)
    assert not png.blank


def test_pixels_that_are_no_whole_rows_are_refused() -> None:
    """What the renderer says is checked."""
    with pytest.raises(ValueError, match="whole rows"):
        Png(4).add(b"\x00" * 13)
