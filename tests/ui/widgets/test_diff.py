"""Two texts as one: what went, what came, what stayed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.widgets.diff import Diff, compared


def test_words_are_compared() -> None:
    """A changed word is told apart from those around it."""
    assert list(compared("It cost ten crowns.", "It cost twelve crowns.")) == [
        ("same", "It cost "),
        ("gone", "ten"),
        ("new", "twelve"),
        ("same", " crowns."),
    ]


@given(st.text(max_size=40), st.text(max_size=40))
def test_nothing_is_lost_and_nothing_made_up(before: str, after: str) -> None:
    """What stayed and what went is the text before; what stayed and what came, that after."""
    pieces = list(compared(before, after))
    assert "".join(words for kind, words in pieces if kind != "new") == before
    assert "".join(words for kind, words in pieces if kind != "gone") == after


def test_it_wraps_and_says_itself(qtbot: QtBot) -> None:
    """Narrower is higher; a screen reader hears both texts."""
    shown = Diff("The dam holds. " * 9, "The dam 😀 leaks. " * 9)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.heightForWidth(120) > shown.heightForWidth(600) > 0
    assert shown.accessibleName().startswith("Before: The dam holds.")
    assert shown.accessibleDescription().startswith("After: The dam 😀 leaks.")
    shown.grab()
