"""What a person typed into a search box."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench import queries
from workbench.model import Claim
from workbench.project import Project
from workbench.queries.words import MOST, folded, match, spans, terms


def found(project: Project, search: str) -> list[str]:
    """List the texts of the claims that a search finds."""
    return [row.text for row in queries.claims(project.db, search=search)]


def test_words_are_found_at_the_beginning_of_words(
    project: Project, claims: dict[str, Claim]
) -> None:
    """Typing a word letter by letter finds it at every letter."""
    for typed in ("bri", "bridg", "bridge", "BRIDGE", "mill bri"):
        assert found(project, typed) == [claims["cost"].text]
    assert found(project, "ridge") == []


def test_the_speakers_name_counts_as_words_of_the_claim(
    project: Project, claims: dict[str, Claim]
) -> None:
    """People search for who said what: one word may be the name, the other the claim."""
    assert found(project, "brandt land") == [claims["land"].text]
    assert found(project, "unal") == [claims["tower"].text]


def test_text_without_spaces_is_found_anywhere(project: Project, claims: dict[str, Claim]) -> None:
    """Any part of a Japanese sentence finds it, of one letter or more."""
    for typed in ("東", "東京", "京タ", "タワー", "は高い", "高"):
        assert found(project, typed) == [claims["tower"].text], typed
    assert found(project, "京東") == []


def test_quoted_words_are_found_as_they_stand(project: Project, claims: dict[str, Claim]) -> None:
    """Double quotes ask for a phrase."""
    assert found(project, '"north pier"') == [claims["pier"].text]
    assert found(project, '"pier north"') == []
    assert found(project, "pier north") == [claims["pier"].text]


def test_operators_mean_nothing(project: Project, claims: dict[str, Claim]) -> None:
    """What is typed is words: nothing in it is an error or a command."""
    for typed in (
        '"',
        "bridge OR pier",
        "bridge NOT ferry",
        "text:bridge",
        "(",
        "*",
        "a AND",
        "-x",
    ):
        assert found(project, typed) == []
    assert found(project, "bridge (40) million.") == [claims["cost"].text]


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_question(text: str) -> None:
    """Any text makes a query that is empty or that FTS5 can read."""
    assert (match(text) == "") == (terms(text) == [])


def test_a_pasted_page_is_a_search_like_any_other(
    project: Project, claims: dict[str, Claim]
) -> None:
    """Words said again count once, and words without end are no more work than many."""
    assert terms("bridge the bridge The") == terms("bridge the The")
    assert found(project, "bridge " * 3000) == [claims["cost"].text]
    assert found(project, " ".join(f"word{n}" for n in range(3000))) == []
    assert len(terms(" ".join(f"word{n}" for n in range(3000)))) == MOST
    assert queries.search(project.db, "bridge " * 3000)


def test_the_words_of_a_search_are_found_in_a_text() -> None:
    """Case and accents do not count, a phrase is whole, and places do not overlap."""
    text = "The Málaga bridge, a BRIDGEHEAD, and 東京タワーは高い: the bridge"
    assert [text[a:b] for a, b in spans(text, "malaga bridge")] == [
        "Málaga", "bridge", "BRIDGE", "bridge",
    ]  # fmt: skip
    assert [text[a:b] for a, b in spans(text, '"the bridge"')] == ["the bridge"]
    assert [text[a:b] for a, b in spans(text, "タワー")] == ["タワー"]
    assert spans(text, "ridge") == spans(text, "") == spans(text, '"') == []


@given(st.text(max_size=40), st.text(max_size=20))
def test_places_lie_within_the_text_in_order(text: str, search: str) -> None:
    """Folding keeps every code point at its place."""
    assert len(folded(text)) == len(text)
    found = spans(text, search)
    assert found == sorted(found)
    assert all(0 <= start < end <= len(text) for start, end in found)
