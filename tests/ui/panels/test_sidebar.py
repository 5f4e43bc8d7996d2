"""The side bar follows what is shown, and leads elsewhere only when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ui.models.sections import SECTION
from ui.window import Window


@pytest.mark.parametrize("place", ["history", "map"])
def test_a_part_of_a_place_is_not_left_for_the_whole(
    open_window: Callable[..., Window], filled: Path, place: str
) -> None:
    """The history of one claim stays that, while the side bar shows where history is."""
    window = open_window(filled)
    wanted = f"{place}/{window.session.claim_id}"
    window.session.choose_place(wanted)
    assert window.session.place == wanted
    assert window.side._list.currentIndex().data(SECTION).place == place
