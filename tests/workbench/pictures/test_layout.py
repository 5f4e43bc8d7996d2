"""Whatever is drawn can be read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workbench.pictures.values import balances, check, crowded, maps, progresses, timelines
from workbench.pictures import (
    Style,
    Words,
    draw_balance,
    draw_map,
    draw_progress,
    draw_timeline,
    framed,
    mirrored,
)
from workbench.queries import Balance, ClaimMap, Progress, Timeline

styles = st.builds(
    Style, wide=st.sampled_from([640.0, 1180.0, 2400.0]), size=st.sampled_from([13.0, 26.0])
)


@settings(max_examples=20)
@given(value=maps, style=styles)
def test_nothing_on_a_map_overlaps(value: ClaimMap, style: Style) -> None:
    """Cards, sources and headings keep their own room, with any number and length of words."""
    check(draw_map(value, style))


@settings(max_examples=20)
@given(value=timelines(), style=styles)
def test_nothing_on_a_time_line_overlaps(value: Timeline, style: Style) -> None:
    """Names give way to counts before they run into each other."""
    check(draw_timeline(value, style))


@settings(max_examples=20)
@given(value=balances(), style=styles)
def test_nothing_on_a_balance_overlaps(value: Balance, style: Style) -> None:
    """Numbers that do not fit their part of a bar are left to the words below."""
    check(draw_balance(value, style))


@settings(max_examples=20)
@given(value=progresses(), style=styles)
def test_nothing_on_the_progress_overlaps(value: Progress, style: Style) -> None:
    """Large numbers and long names leave each other room."""
    check(draw_progress(value, style))


@settings(max_examples=6)
@given(value=maps)
def test_drawing_again_gives_the_same(value: ClaimMap) -> None:
    """A picture does not move while one looks at it."""
    assert draw_map(value, Style()) == draw_map(value, Style())


@settings(max_examples=6)
@given(value=balances())
def test_a_mirrored_picture_is_as_readable(value: Balance) -> None:
    """Turned round it keeps to the same rules, and turned twice it is as before."""
    picture = draw_balance(value, Style())
    check(mirrored(picture))
    twice = mirrored(mirrored(picture))
    assert [type(shape) for shape in twice.shapes] == [type(shape) for shape in picture.shapes]
    assert [spot.name for spot in twice.spots] == [spot.name for spot in picture.spots]


@settings(max_examples=6)
@given(value=timelines())
def test_a_framed_picture_says_what_it_is(value: Timeline) -> None:
    """Title, investigation and day stand on what leaves the window."""
    style = Style()
    picture = framed(
        draw_timeline(value, style), style, of="Whose bridge?", under="", today="2026-11-23"
    )
    check(picture)
    texts = [shape.text for shape in picture.shapes if isinstance(shape, Words)]
    assert {"Whose bridge?", "Time line", "Drawn 23 Nov 2026"} <= set(texts)


@pytest.mark.parametrize("many", [1, 5, 500])
def test_the_table_of_a_map_leaves_nothing_out(many: int) -> None:
    """Where the drawing says "and 420 more", the table has them all."""
    value = crowded(many)
    picture = draw_map(value, Style())
    check(picture)
    assert len(picture.table.lines) == many + 1
    assert len(picture.spots) < 60
