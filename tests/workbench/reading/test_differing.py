"""Tests of comparing two texts word by word."""

from __future__ import annotations

import itertools
import random
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import Cancelled
from workbench.reading.differing import Change, Difference, counterpart, differ
from workbench.reading.paired import rows

WORDS = [
    "the",
    "ferry",
    "bridge",
    "carried",
    "61,408",
    "crowns",
    "and",
    "nobody",
    "was",
    "paid",
    "for",
    "it",
    "😀",
    "橋",
    "สะพาน",
    "हिन्दी",
    "é",
]
TEXTS = st.one_of(
    st.text(alphabet="ab \n.\f橋é", max_size=60),
    st.lists(st.sampled_from([*WORDS, "\n", "\n\n", ". "]), max_size=60).map(" ".join),
)


def told(found: Difference, before: str, after: str) -> list[tuple[str, str]]:
    """Give the blocks as words: what kind, and the text."""
    return [
        (
            str(block.change),
            after[block.new_start : block.new_end]
            if block.change is Change.NEW
            else before[block.start : block.end],
        )
        for block in found.blocks
    ]


def check(found: Difference, before: str, after: str) -> None:
    """Hold a difference to its promise: it covers both texts, and spells each of them."""
    at = new_at = 0
    for block in found.blocks:
        assert (block.start, block.new_start) == (at, new_at)
        at, new_at = block.end, block.new_end
        if block.change is Change.SAME:
            assert before[block.start : block.end] == after[block.new_start : block.new_end] != ""
        elif block.change is Change.GONE:
            assert block.new_start == block.new_end
            assert block.start < block.end
        else:
            assert block.start == block.end
            assert block.new_start < block.new_end
    assert (at, new_at) == (len(before), len(after))
    kinds = [block.change for block in found.blocks]
    assert all(one is not other for one, other in itertools.pairwise(kinds))


@given(TEXTS, TEXTS)
def test_a_difference_spells_both_texts(before: str, after: str) -> None:
    """What stayed and went is the text before; what stayed and came is the text after."""
    found = differ(before, after)
    check(found, before, after)
    assert found.is_same == (before == after)


@given(TEXTS, TEXTS)
def test_rows_hold_both_texts(before: str, after: str) -> None:
    """Set side by side, nothing of either text is left out but the ends of lines."""
    blocks = differ(before, after).blocks
    made = rows(before, after, blocks)
    for side, text in enumerate((before, after)):
        pieces = [piece for row in made for piece in ((row.before, row.after)[side])]
        said = "".join(text[start:end] for _, start, end in pieces)
        assert said == text.replace("\n", "").replace("\f", "")


def test_words_that_changed_are_told_from_those_that_stayed() -> None:
    """A changed figure is a word that went and a word that came; the rest stayed."""
    before, after = "It cost nine million crowns.", "It cost eleven million crowns."
    assert told(differ(before, after), before, after) == [
        ("same", "It cost "), ("gone", "nine"), ("new", "eleven"), ("same", " million crowns."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("這座橋花了九百萬。", "這座橋花了八百萬。", "九", "八"),
        ("สะพานราคาเก้าล้าน", "สะพานราคาแปดล้าน", "เก้", "แป"),
        ("Die Brücke kostet 5 €.", "Die Brücke kostet 7 €.", "5", "7"),
        ("कीमत नौ है", "कीमत दस है", "नौ", "दस"),
    ],
)
def test_writing_without_spaces_is_compared_by_letters(
    before: str, after: str, gone: str, new: str
) -> None:
    """What changed is found inside a sentence that has no spaces, or whose words have signs."""
    kinds = dict(told(differ(before, after), before, after))
    assert kinds["gone"].startswith(gone[0])
    assert kinds["new"].startswith(new[0])
    check(differ(before, after), before, after)


def test_a_place_is_carried_over() -> None:
    """A stretch that stayed is found where it is now; one that went leads to where it was."""
    before = "The ferry carried fewer people.\nIt rained all day.\nThe toll stayed as it was."
    after = "A new line.\nThe ferry carried fewer people.\nThe toll stayed as it was."
    blocks = differ(before, after).blocks
    assert counterpart(blocks, 4, 9) == (16, 21)
    start, end = counterpart(blocks, before.index("It"), before.index("day"))
    assert (start, end) == (after.index("The toll"),) * 2


def article(size: int, seed: int = 1) -> list[str]:
    """Invent paragraphs of so many letters in all."""
    chance, made, total = random.Random(seed), list[str](), 0
    words = [f"w{chance.randrange(5_000)}" for _ in range(5_000)]
    while total < size:
        made.append(" ".join(chance.choices(words, k=60)) + ".")
        total += len(made[-1]) + 1
    return made


def test_texts_of_megabytes_are_compared_in_moments() -> None:
    """Two texts of 2 MB: changed here and there, in one line, in every line, and quite others."""
    one = article(2_000_000)
    few = [
        words.replace(" w1", " changed", 1) if n % 20 == 0 else words for n, words in enumerate(one)
    ]
    cases = {
        "here and there": ("\n".join(one), "\n".join(few)),
        "one line": (" ".join(one), " ".join(few)),
        "every line": ("\n".join(one), "\n".join(f"  {words}" for words in one)),
        "no spaces": ("ab" * 1_000_000, "ba" * 1_000_000),
    }
    for name, (before, after) in cases.items():
        began = time.perf_counter()
        check(differ(before, after), before, after)
        assert time.perf_counter() - began < 15, name  # a slow machine of many tests


def test_what_would_take_too_long_is_told_as_a_whole() -> None:
    """Texts without any foothold are not compared word by word, and that is said."""
    before, after = "a b " * 100_000, "b a " * 100_000
    found = differ(before, after)
    check(found, before, after)
    assert found.coarse


def test_a_comparison_lets_the_window_breathe() -> None:
    """No step of it keeps another thread waiting for a tenth of a second; and it can be stopped."""
    one = article(1_000_000)
    other = [f" {words}" for words in one]
    work = threading.Thread(target=differ, args=("\n".join(one), "\n".join(other)))
    work.start()
    worst, last = 0.0, time.perf_counter()
    while work.is_alive():
        threading.Event().wait(0.002)
        now = time.perf_counter()
        worst, last = max(worst, now - last), now
    work.join()
    assert worst < 0.5  # 0.06 on a quiet machine

    def stop() -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        differ("\n".join(one), "\n".join(other), stop=stop)
