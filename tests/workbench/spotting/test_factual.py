"""What in a draft is a statement of fact."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.spotting.factual import missed, parts, proposals, tellings

TEXT = """# The bridge that cost too much

The bridge was opened in 2019 by Mayor Tova Lind. It is a beautiful bridge. Is that too much?

- The council paid nine million crowns, and Karl Brandt got three million

We should be proud of it. “We never paid a bribe,” Lind said.
"""


def _marked(*, loose: bool = False) -> list[str]:
    return [TEXT[start:end] for start, end in proposals(tellings(TEXT), loose=loose)]


def test_every_factual_sentence_is_proposed_and_questions_and_opinions_are_not() -> None:
    """Headlines and items of lists are statements, too, without the signs that make them so."""
    assert _marked() == [
        "The bridge that cost too much",
        "The bridge was opened in 2019 by Mayor Tova Lind.",
        "The council paid nine million crowns, and Karl Brandt got three million",
        "“We never paid a bribe,” Lind said.",
    ]
    assert len(_marked(loose=True)) == 7


def test_what_can_be_checked_in_a_sentence_is_told() -> None:
    """Figures, dates, names, quoted words and superlatives are signs."""
    found = {TEXT[each.start : each.end]: each for each in tellings(TEXT)}
    opened = found["The bridge was opened in 2019 by Mayor Tova Lind."]
    assert set(opened.signs) == {"figure", "date", "name"}
    bribe = found["“We never paid a bribe,” Lind said."]
    assert {"quotation", "superlative"} <= set(bribe.signs)
    assert found["It is a beautiful bridge."].loose == "opinion"
    assert found["Is that too much?"].loose == "question"


def test_an_opinion_with_a_figure_is_a_statement() -> None:
    """Recall comes first: what can be looked up is proposed."""
    (only,) = tellings("It is a wonderful bridge of 61 million crowns.")
    assert only.loose == ""


def test_what_no_mark_touches_is_missed() -> None:
    """A mark on a part of a sentence is enough for it not to be missed."""
    found = tellings(TEXT)
    first = TEXT.index("opened")
    free = [TEXT[each.start : each.end] for each in missed(found, [(first, first + 6)])]
    assert "The bridge was opened in 2019 by Mayor Tova Lind." not in free
    assert "“We never paid a bribe,” Lind said." in free
    assert "The bridge that cost too much" not in free  # nothing in it to look up


def test_a_sentence_of_two_checkable_halves_is_cut() -> None:
    """Each part holds something that can be looked up; quoted words stay whole."""
    words = "The council paid nine million crowns, and Karl Brandt got three million"
    assert [words[a:b] for a, b in parts(words, 0, len(words))] == [
        "The council paid nine million crowns",
        "Karl Brandt got three million",
    ]
    quoted = "“We paid nine million, and Brandt got three,” said Lind."
    assert parts(quoted, 0, len(quoted)) == [(0, len(quoted))]


@given(st.text(max_size=400))
def test_proposals_are_in_order_and_share_no_words(text: str) -> None:
    """Whatever the text, what is proposed can be marked as it is."""
    reach = 0
    for start, end in proposals(tellings(text), loose=True):
        assert reach <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        reach = end
