"""Cells: nothing in them is a formula, and what was comes back."""

from __future__ import annotations

import csv
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.exchange.cells import disarm, restore

SIGNS = "=+-@\t\r\n\0＝＋－＠−'\" ;,|:ab1\u3000\u200b"
FORMULA = tuple("=+-@＝＋－＠−")
PAYLOADS = (
    '=HYPERLINK("http://x.example","y")', "+1+cmd|' /C calc'!A1", "@SUM(1;1)", "\t=1", "＝1+1",
    ";=1", "a;=1", 'x,"=1"', "\r=1", "\n@x", "''=1", "  =1", "-2+3", "\0=1", '";"=1', "\ufeff=1",
)  # fmt: skip


@given(st.text(st.sampled_from(SIGNS), max_size=12) | st.text(max_size=40))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    """Disarming loses nothing, whatever the text."""
    assert restore(disarm(text)) == text


@pytest.mark.parametrize("text", PAYLOADS)
def test_a_payload_is_marked(text: str) -> None:
    """The known payloads get a mark, and come back."""
    assert disarm(text) != text
    assert restore(disarm(text)) == text


def test_no_cell_begins_a_formula_however_a_file_is_cut() -> None:
    """A line of CSV cut at commas, semicolons, tabs or strokes has no cell with a formula."""
    dice = random.Random(26)
    texts = ["".join(dice.choices(SIGNS.replace("\0", ""), k=10)) for _ in range(4_000)]
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["x", disarm(text)] for text in texts])
    for separator in ",;\t|":
        cells = (
            cell.strip('"\t \u3000\u200b\r\n')
            for row in csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=separator)
            for cell in row
        )
        assert not [cell for cell in cells if cell.startswith(FORMULA)]


def test_plain_words_stay_as_they_are() -> None:
    """What a person writes most has no mark in it."""
    for text in ("The bridge cost 3.5 million.", "It’s 5 - 3 = 2, he said.", "a, b; c", ""):
        assert disarm(text) == text
