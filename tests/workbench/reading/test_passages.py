"""Passages: written down, and found again where they are, or said to be elsewhere or lost."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.reading.graphemes import splits
from workbench.reading.passages import Location, PassageState, Selector, locate, select

ARTICLE = (
    "The harbour of Veldt has twelve cranes. The council sold four of them in March 2024, "
    "said Ana Moe, who runs the port. The buyer paid 3.1 million crowns. Nobody else had bid, "
    "and the other eight cranes will stay until the new quay opens."
)
CHARACTERS = st.sampled_from("ab e\u0301\u0300\u200d👩🚒🏽🇨🇴\r\n.“”é\ufe0f") | st.characters()
TEXTS = st.text(CHARACTERS, min_size=1, max_size=60)


def _selector(words: str, text: str = ARTICLE) -> Selector:
    start = text.index(words)
    return select(text, start, start + len(words))


def test_a_selector_keeps_the_words_and_32_code_points_around_them() -> None:
    """What is kept is what W3C's quote and position selectors hold."""
    selector = _selector("four of them")
    assert ARTICLE[selector.start : selector.end] == selector.exact == "four of them"
    assert selector.prefix == ARTICLE[selector.start - 32 : selector.start]
    assert selector.suffix == ARTICLE[selector.end : selector.end + 32]


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 4), (-1, 3), (0, 10_000)])
def test_nothing_cannot_be_selected(start: int, end: int) -> None:
    """An empty or impossible selection is refused with a sentence."""
    with pytest.raises(WorkbenchError, match="Select at least one character"):
        select(ARTICLE, start, end)


def test_a_selection_grows_to_whole_characters() -> None:
    """Half an accent or half an emoji is never selected."""
    text = "ae\u0301b 👩\u200d🚒 c"
    assert select(text, 1, 2).exact == "e\u0301"
    assert select(text, 7, 8).exact == "👩\u200d🚒"


@given(TEXTS, st.integers(0, 59), st.integers(1, 60))
@example("e\u0301e", 1, 1)
@example("aaaa", 1, 1)
def test_a_passage_is_exact_in_its_own_text(text: str, first: int, size: int) -> None:
    """In the text it was taken from, a passage is where it was, and is cut between characters."""
    start = first % len(text)
    end = min(len(text), start + size)
    selector = select(text, start, end)
    assert selector.start <= start < end <= selector.end
    edges = (
        selector.start,
        selector.end,
        selector.start - len(selector.prefix),
        selector.end + len(selector.suffix),
    )
    assert not any(splits(text, edge) for edge in edges)
    found = locate(selector, text)
    assert (found.state, found.start, found.end) == (
        PassageState.EXACT,
        selector.start,
        selector.end,
    )


@given(st.text(max_size=40), st.integers(0, 60))
def test_a_passage_moves_with_text_put_before_it(added: str, place: int) -> None:
    """Something inserted or cut before a passage moves it, and that is told."""
    words = "The buyer paid 3.1 million crowns."
    selector = _selector(words)
    for text in (
        ARTICLE[:place] + added + ARTICLE[place:],
        ARTICLE[:place] + ARTICLE[place + 20 :],
    ):
        if splits(text, text.index(words)):
            continue
        found = locate(selector, text)
        same = text.index(words) == selector.start
        assert found.state is (PassageState.EXACT if same else PassageState.MOVED)
        assert found.start is not None
        assert text[found.start : found.end] == words
        assert found.score == 1.0


def test_words_that_changed_a_little_are_moved_with_a_score() -> None:
    """An edit inside the passage is followed, but its score says the words are not the same."""
    selector = _selector("The buyer paid 3.1 million crowns.")
    text = ARTICLE.replace("paid 3.1 million crowns", "paid 3.2 million crowns")
    found = locate(selector, text)
    assert found.state is PassageState.MOVED
    assert text[found.start : found.end] == "The buyer paid 3.2 million crowns."
    assert 0.88 <= found.score < 1


def test_words_that_changed_a_lot_are_lost() -> None:
    """A passage that was rewritten is not pinned to its nearest look-alike."""
    selector = _selector("The buyer paid 3.1 million crowns.")
    text = ARTICLE.replace("The buyer paid 3.1 million crowns.", "It was not a good deal at all.")
    assert locate(selector, text).state is PassageState.LOST
    assert locate(selector, "").state is PassageState.LOST
    assert locate(Selector(start=0, end=0, exact=""), ARTICLE).state is PassageState.LOST


def test_a_short_word_in_other_company_is_lost() -> None:
    """“four” somewhere else is not the passage, only a place to look at."""
    selector = _selector("four")
    found = locate(selector, "On page one there were four bakers who sang all night long.")
    assert found == Location(state=PassageState.LOST, candidates=((23, 27),))


def test_equal_places_are_ambiguous() -> None:
    """When a passage and all around it stand twice, no place is chosen."""
    selector = _selector("four of them")
    found = locate(selector, "Twice. " + ARTICLE + " " + ARTICLE)
    assert found.state is PassageState.AMBIGUOUS
    assert (found.start, found.end) == (None, None)
    assert len(found.candidates) == 2


def test_context_decides_between_equal_words() -> None:
    """The same words twice are told apart by what stands around them, even if that changed."""
    text = "It rained in Oss on Monday, and the ferry was late. It rained in Oss all of Tuesday."
    selector = select(text, text.rindex("It rained"), text.rindex(" all of"))
    moved = locate(selector, "News: " + text)
    assert (moved.state, moved.start) == (PassageState.MOVED, selector.start + 6)
    edited = "News: " + text.replace("was late", "ran late")
    assert locate(selector, edited).start == edited.rindex("It rained")


def test_the_same_words_at_the_old_place_do_not_hide_a_move() -> None:
    """If the passage moved and its words now also stand at its old place, the move is seen."""
    text = "yes and no. The answer of the mayor was yes, at least until the end of the summer."
    selector = select(text, text.rindex("yes"), text.rindex(", at least"))
    changed = "x" * (selector.start - 1) + " yes " + text
    found = locate(selector, changed)
    assert (found.state, found.start) == (PassageState.MOVED, changed.rindex("yes"))


def test_typos_in_two_equal_places_are_ambiguous() -> None:
    """A changed passage that fits two places equally well is not pinned to one."""
    selector = _selector("The buyer paid 3.1 million crowns.")
    sentence = "The buyer paid 3.2 million crowns."
    found = locate(selector, f"{sentence} Well. {sentence}")
    assert found.state is PassageState.AMBIGUOUS
    assert len(found.candidates) == 2


def test_a_long_passage_with_an_edit_is_found() -> None:
    """Passages of many pages survive an edit inside them."""
    text = "\n".join(f"Line {n} of the ledger shows {n * 37 % 1013} crowns." for n in range(2000))
    start, end = text.index("Line 30 "), text.index("\nLine 1500 ")
    selector = select(text, start, end)
    found = locate(selector, text[:30_000] + " (sic) " + text[30_000:])
    assert (found.state, found.start, found.end) == (PassageState.MOVED, start, end + 7)
    assert found.score < 1


@pytest.mark.parametrize("unit", ["a", "a ", "\u0301", "🇨", "The cranes of Veldt are sold. "])
def test_large_texts_take_seconds_at_most(unit: str) -> None:
    """Two megabytes, even of one letter, do not hang."""
    text = (unit * 2_000_000)[:2_000_000]
    begun = time.perf_counter()
    selector = select(text, 1_000_000, 1_000_030)
    for changed in (text, "x" + text, text[:100], text.replace(unit, unit + "-", 1)):
        locate(selector, changed)
    assert time.perf_counter() - begun < 10
