"""Where statements of one version of a text stand in the next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.carrying import carry
from workbench.reading.passages import PassageState, select

BEFORE = (
    "The bridge was opened in 2019. It cost nine million crowns. The ferry stopped in May.\n\n"
    "Karl Brandt owned the land on both banks of the river."
)


def _carried(after: str, *words: str) -> list[tuple[PassageState, str]]:
    selectors = [
        select(BEFORE, BEFORE.index(each), BEFORE.index(each) + len(each)) for each in words
    ]
    return [
        (place.state, "" if place.start is None else after[place.start : place.end])
        for place in carry(BEFORE, after, selectors)
    ]


def test_words_that_stand_keep_their_place_whatever_comes_before_them() -> None:
    """A sentence that did not change is exact, also when it is pushed down."""
    after = "A new lead.\n\n" + BEFORE
    words = "It cost nine million crowns."
    assert _carried(after, words) == [(PassageState.EXACT, words)]


def test_changed_words_are_found_in_their_place_and_told_apart() -> None:
    """Another figure is another statement, in the same place."""
    after = BEFORE.replace("nine million", "eleven million")
    (place,) = carry(BEFORE, after, [select(BEFORE, 31, 59)])
    assert after[place.start : place.end] == "It cost eleven million crowns."
    assert place.state is PassageState.MOVED
    assert place.reworded


def test_a_paragraph_that_was_moved_is_found_with_its_words() -> None:
    """What stands elsewhere now keeps what was found of it."""
    first, second = BEFORE.split("\n\n")
    words = "Karl Brandt owned the land on both banks of the river."
    found = _carried(f"{second}\n\n{first}", words, "The ferry stopped in May.")
    assert [text for _, text in found] == [words, "The ferry stopped in May."]


def test_what_was_taken_out_is_lost() -> None:
    """Nothing else is taken for it."""
    after = BEFORE.replace("The ferry stopped in May.", "")
    assert _carried(after, "The ferry stopped in May.")[0][0] is PassageState.LOST


@given(st.text(alphabet="abc .\n", max_size=80), st.text(alphabet="abc .\n", max_size=30))
def test_a_place_is_always_inside_the_next_version(before: str, more: str) -> None:
    """Whatever changes, a place that is given can be marked."""
    spans = [(at, at + 3) for at in range(0, len(before) - 3, 3) if before[at : at + 3].strip()]
    selectors = [select(before, *span) for span in spans]
    after = before[: len(before) // 2] + more + before[len(before) // 2 :]
    for place in carry(before, after, selectors):
        if place.start is not None and place.end is not None:
            assert 0 <= place.start < place.end <= len(after)
