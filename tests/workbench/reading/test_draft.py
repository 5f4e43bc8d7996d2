"""Drafts: tidy text and the pages of a text."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from workbench.reading.draft import Draft, one_line, page_of, settled, shortened, tidy


def test_tidy_keeps_the_words_and_unifies_line_ends() -> None:
    """Line ends of every system become one, controls go, letters are composed."""
    assert tidy("a\r\nb\rc\u2028d\x00\x07 cafe\u0301\ufeff\t.\f") == "a\nb\nc\nd café\t.\f"


@given(st.text(st.characters(categories=["L", "M", "Cc", "Cs", "Z", "Cf"])))
@example("e\x00\u0301")
@example("\r\x00\n")
def test_tidy_twice_is_tidy_once(text: str) -> None:
    """A tidied text can be stored as UTF-8 and stays as it is."""
    once = tidy(text)
    assert tidy(once) == once
    assert once.encode().decode() == once


def test_pages_are_counted_by_form_feeds() -> None:
    """A place in a PDF's text has a page number; a text without pages has none."""
    text = "one\ftwo\f\ffour"
    assert [page_of(text, at) for at in (0, 3, 4, 8, 9, len(text))] == [1, 1, 2, 3, 4, 4]
    assert page_of("no pages here", 3) is None
    assert page_of(text, -1) is None
    assert page_of(text, 100) is None


def test_settled_cuts_what_is_no_title_any_more() -> None:
    """Everything but the text is one line of fair length; the text stays whole."""
    draft = settled(Draft(text="long " * 1000, title="a word " * 1000, byline="Ana\nVel"))
    assert draft.text == "long " * 1000
    assert len(draft.title) <= 301
    assert draft.title.endswith("word…")
    assert draft.byline == "Ana Vel"


def test_shortened_cuts_before_a_word() -> None:
    """A cut text ends with a whole word and an ellipsis; a short one is left alone."""
    assert shortened("The council, said so", 12) == "The council…"
    assert shortened("The council", 11) == "The council"
    assert shortened("x" * 20, 5) == "xxxxx…"


def test_one_line_has_no_breaks() -> None:
    """Runs of white space become one space."""
    assert one_line(" The \n\t council\u00a0said ") == "The council said"
