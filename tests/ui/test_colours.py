"""The colours of the window."""

from __future__ import annotations

import pytest

from ui.colours import LIGHT, rating_colours
from workbench.scales import scales


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_rating_has_its_scales_colours(dark: bool) -> None:
    """Every rating of every scale is drawn in the colours that its own file gives it."""
    for key, found in scales().items():
        for rating in found.ratings:
            light = (rating.colour_light, rating.tint_light)
            wanted = (rating.colour_dark, rating.tint_dark) if dark else light
            assert rating_colours(key, rating.key, dark=dark) == wanted


def test_an_unknown_rating_is_drawn_quietly() -> None:
    """A rating of a scale that is not here gets the colours of context."""
    assert rating_colours("gone", "true", dark=False) == (LIGHT.context, LIGHT.context_tint)
