"""Pictures as files."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from lxml import etree

from tests.workbench.pictures.values import crowded, maps
from workbench.pictures import Picture, Style, Table, Words, draw_map, svg
from workbench.pictures.inks import ROLES, ink
from workbench.queries import ClaimMap
from workbench.scales import contrast

NS = "{http://www.w3.org/2000/svg}"


@settings(max_examples=20)
@given(value=maps)
def test_a_drawing_is_well_formed_and_its_words_are_text(value: ClaimMap) -> None:
    """Whatever the words are, programs read them as words, and nothing else comes out of them."""
    picture = draw_map(value, Style())
    root = etree.fromstring(svg(picture).encode())
    wanted = [shape.text for shape in picture.shapes if isinstance(shape, Words)]
    assert [each.text or "" for each in root.iter(f"{NS}text")] == wanted
    kinds = {"svg", "title", "desc", "rect", "text", "path", "polygon"}
    assert {each.tag.removeprefix(NS) for each in root.iter()} <= kinds


def test_a_drawing_names_itself() -> None:
    """Title and summary are there for those who hear it."""
    root = etree.fromstring(svg(draw_map(crowded(5), Style())).encode())
    assert root.get("role") == "img"
    assert root.findtext(f"{NS}title") == "Map of a claim"
    assert "Against it: 2 records." in (root.findtext(f"{NS}desc") or "")


def test_a_cut_line_is_whole_in_its_tooltip() -> None:
    """Each part that leads somewhere says all of itself."""
    value = crowded(1)
    root = etree.fromstring(svg(draw_map(value, Style())).encode())
    tips = [each.findtext(f"{NS}title") or "" for each in root.iter(f"{NS}rect")]
    assert any("Page 0" in tip and "Office 0" in tip for tip in tips)


def test_words_that_look_like_markup_stay_words() -> None:
    """Neither tags nor controls get out of a text."""
    words = Words(x=0, y=10, text='<script>"&\x00\u202e\ufffe', size=10)
    picture = Picture(
        title="</svg>",
        summary="&",
        wide=9,
        high=9,
        shapes=(words,),
        spots=(),
        table=Table(columns=()),
    )
    root = etree.fromstring(svg(picture).encode())
    assert root.findtext(f"{NS}text") == '<script>"&'
    assert root.findtext(f"{NS}title") == "</svg>"


@pytest.mark.parametrize("dark", [False, True])
def test_words_can_be_read_on_paper_and_on_slides(dark: bool) -> None:
    """Text reaches 4.5:1 on the ground of the file, which it brings with it."""
    ground = ink("ground", dark=dark)
    for role in ROLES & {"text", "quiet", "accent", "supports", "refutes", "context", "attention"}:
        assert contrast(ink(role, dark=dark), ground) >= 4.5, role
    root = etree.fromstring(svg(draw_map(crowded(1), Style()), dark=dark).encode())
    first = next(root.iter(f"{NS}rect"))
    assert first.get("fill") == ground
