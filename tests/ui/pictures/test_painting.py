"""Pictures as pixels."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.colours import SETS, Colours
from ui.pictures.painting import Widths, image, ink
from workbench.pictures import Box, Picture, Style, Table, Words, draw_balance
from workbench.pictures.inks import ROLES
from workbench.pictures.inks import ink as file_ink
from workbench.queries import Balance
from workbench.queries.balance import BalanceRow, RatingCount
from workbench.scales import contrast


@pytest.fixture
def balance() -> Balance:
    """Two ratings of one speaker."""
    counts = (
        RatingCount(scale="evidence", rating="refuted", label="Refuted", count=3),
        RatingCount(scale="", rating="", label="", count=1),
    )
    row = BalanceRow(key="1", name="Ilse Brandt", detail="", total=4, counts=counts)
    return Balance(by="speaker", rows=(row,), others=None, others_count=0, total=4, ratings=counts)


@pytest.mark.parametrize("tokens", SETS, ids=lambda tokens: tokens.name)
def test_every_role_has_a_colour(tokens: Colours) -> None:
    """In each set of colours, ratings and those of scales that are gone included."""
    for role in (*ROLES, "rating/evidence/refuted", "rating_tint/evidence/refuted"):
        assert ink(tokens, role).startswith("#")
    assert ink(tokens, "rating/gone/odd") == tokens.context


@pytest.mark.parametrize("tokens", SETS, ids=lambda tokens: tokens.name)
def test_words_on_bars_can_be_read(tokens: Colours) -> None:
    """A rating's words on its own colour reach the contrast of text."""
    for rating in ("supported", "refuted", "conflicting", "not-enough-evidence"):
        pair = (ink(tokens, f"{role}/evidence/{rating}") for role in ("rating", "rating_tint"))
        assert contrast(*pair) >= 4.5


def test_files_have_the_colours_of_the_window() -> None:
    """What is exported looks like what was seen."""
    for tokens in SETS[:2]:
        for role in ROLES - {"ground"}:
            assert file_ink(role, dark=tokens.dark) == getattr(tokens, role)


def test_an_image_holds_the_picture_twice_as_sharp(qapp: QApplication, balance: Balance) -> None:
    """Bars have their rating's colour where they stand."""
    style = Style(measure=Widths(qapp.font()))
    picture = draw_balance(balance, style)
    made = image(picture, SETS[0], qapp.font())
    assert made.width() == round(picture.wide * 2)
    bar = max((s for s in picture.shapes if isinstance(s, Box)), key=lambda s: s.wide)
    shown = made.pixelColor(round((bar.x + 8) * 2), round((bar.y + bar.high / 2) * 2))
    assert shown.name().upper() == ink(SETS[0], "rating/evidence/refuted").upper()
    assert made.text("Title") == "Balance by speaker"


def test_words_are_painted_where_they_stand(qapp: QApplication) -> None:
    """Ink comes where the words are, and nowhere else."""
    words = Words(x=10, y=30, text="Harbour", size=20)
    blank = Picture(
        title="T", summary="S", wide=120, high=60, shapes=(), spots=(), table=Table(columns=())
    )
    picture = Picture(
        title="T", summary="S", wide=120, high=60, shapes=(words,), spots=(), table=blank.table
    )
    made, empty = (image(each, SETS[0], qapp.font(), scale=1.0) for each in (picture, blank))
    inked = [
        (x, y)
        for x in range(made.width())
        for y in range(made.height())
        if made.pixel(x, y) != empty.pixel(x, y)
    ]
    assert inked
    assert min(x for x, _ in inked) >= 9
    assert max(y for _, y in inked) <= 36
