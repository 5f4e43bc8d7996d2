"""Search finds every claim that contains the word."""

from __future__ import annotations

import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench import queries
from workbench.model import Claim
from workbench.project import Project

SPACED = (
    "bridge", "Brücke", "São", "naïve", "coöperation", "Łódź", "Ærø", "Straße", "IJssel",
    "Αθηνα", "Москва", "القاهرة", "שלום", "서울", "1,250", "3.5", "B-52", "don't", "o’clock",
    "U.S.", "COVID-19",
)  # fmt: skip
BETWEEN = st.sampled_from([" ", ", ", " — ", "\n", " “", "” ", " (", "/", "\u00a0", "\u202f"])
UNSPACED = st.text(
    st.sampled_from("東京都高速道路橋は閉鎖されたタワーヴァ々〇ｶﾞｽ佐𠮷野สะพานข้ามแม่น้ำປິດສ្ពានတံတား"),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def shared() -> Iterator[Project]:
    """One project for all examples; each takes its claims back."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Project.create(Path(folder) / "Search.fcw") as project,
    ):
        project.db.execute("PRAGMA synchronous = OFF")
        yield project


def finds(project: Project, claims: list[str], search: str) -> set[str]:
    """Return which of the claims a search finds in the list and in the search over everything."""
    with project.edit("Add claims") as edit:
        edit.add_many(Claim, [{"text": text, "added_at": edit.now} for text in claims])
    listed = {row.text for row in queries.claims(project.db, search=search)}
    hits = {hit.title for hit in queries.search(project.db, search) if hit.kind == "claim"}
    assert len(hits) == len(listed)
    project.undo()
    return listed


def plain(word: str) -> str:
    """Take the marks off the letters, as somebody with another keyboard types them."""
    apart = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


@settings(max_examples=150)
@given(
    words=st.lists(st.sampled_from(SPACED), min_size=1, max_size=6, unique=True),
    between=st.lists(BETWEEN, min_size=7, max_size=7),
    which=st.integers(0, 5),
    spelling=st.sampled_from([str, str.upper, str.lower, plain]),
)
def test_a_word_is_found_wherever_it_stands(
    shared: Project, words: list[str], between: list[str], which: int, spelling: type[str]
) -> None:
    """Between any marks, in capitals or without its accents; and only in claims that have it."""
    word = words[which % len(words)]
    text = "".join(mark + each for mark, each in zip(between, words, strict=False)) + between[-1]
    others = " ".join(each for each in SPACED if each[0] != word[0])
    typed = spelling(word)
    if word == "Straße" and spelling is str.upper:
        typed = "STRAßE"  # Python writes SS, a keyboard does not
    assert finds(shared, [text, others], typed) == {text}


@settings(max_examples=150)
@given(word=st.sampled_from(SPACED), length=st.integers(1, 12))
def test_the_beginning_of_a_word_is_enough(shared: Project, word: str, length: int) -> None:
    """While somebody types, each letter narrows the list and never loses the claim."""
    beginning = word[:length]
    text = f"They said: {word}!"
    assert finds(shared, [text], beginning) == {text}


@settings(max_examples=200)
@given(before=UNSPACED, word=UNSPACED, after=UNSPACED)
@example(before="新しい", word="ｶﾞｽ", after="の発表")
def test_text_without_spaces_is_found_in_its_middle(
    shared: Project, before: str, word: str, after: str
) -> None:
    """Japanese, Thai, Lao, Khmer and Burmese: any part of a run that begins with a letter."""
    if unicodedata.category(word[0]) in {"Mn", "Mc"}:
        word = f"橋{word}"
    text = f"{before}{word}{after}"
    assert finds(shared, [text, "The bridge"], word) == {text}
    assert finds(shared, [f"As said: {text}."], word) == {f"As said: {text}."}


@settings(max_examples=100)
@given(
    before=UNSPACED,
    word=st.sampled_from(["NASA", "COVID", "333m", "2026", "Brücke"]),
    after=UNSPACED,
)
@example(before="新しい", word="NASA", after="の発表")
@example(before="高さ", word="333m", after="です")
def test_a_latin_word_is_found_inside_text_without_spaces(
    shared: Project, before: str, word: str, after: str
) -> None:
    """Names and numbers stand in the middle of Japanese or Thai with no space around them."""
    text = f"{before}{word}{after}"
    assert finds(shared, [text, "The bridge"], word) == {text}
    assert finds(shared, [text, "The bridge"], text) == {text}


@settings(max_examples=300)
@given(search=st.text(st.characters(), max_size=30))
@example(search='"')
@example(search="NEAR(a b) AND text:x* ^y - (")
@example(search="a\0b \ud800")
def test_anything_can_be_typed_into_the_search_box(shared: Project, search: str) -> None:
    """No character is an operator, and none is an error."""
    queries.claims(shared.db, search=search)
    queries.search(shared.db, search)
    queries.articles(shared.db, search=search)
    queries.evidence(shared.db, search=search)
