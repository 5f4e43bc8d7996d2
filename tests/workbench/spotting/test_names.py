"""Names in a text: full names, titles, institutions."""

from __future__ import annotations

import pytest

from workbench.spotting.names import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Today former President Ana Moe left.", ["Ana Moe"]),
        ("Secretary of State Bo Ek left.", ["Bo Ek"]),
        ("Sen. Ana de la Cruz met Gen. J. K. Lee.", ["Ana de la Cruz", "J. K. Lee"]),
        ("Then-President Moe’s aide left Oss.", ["Moe", "Oss"]),
        ("The Bank of Veldt and IBM paid.", ["Bank of Veldt", "IBM"]),
        ("It went to Parliament. Ann left.", ["Parliament", "Ann"]),
        ("People came. Many people came.", []),
    ],
)
def test_names_lose_titles_and_possessives(text: str, expected: list[str]) -> None:
    """A run of capitals is a name without its role; the word that opens a sentence may be none."""
    assert [mention.name for mention in names(text).mentions] == expected


def test_a_surname_is_the_person_last_named_in_full() -> None:
    """Two people with one surname are told apart by who was named last."""
    text = "Ana Moe spoke. Moe left. Bo Moe spoke. Moe left."
    known = names(text)
    assert known.resolve("Moe", text.index("Moe left")) == "Ana Moe"
    assert known.resolve("Moe", len(text)) == "Bo Moe"
    assert known.resolve("Ek", 0) == "Ek"


def test_institutions_are_nobody() -> None:
    """A name with an article or a word such as Ministry is not a person's."""
    known = names("The Ministry of Roads and the Grand Ole met Ana Moe. Mr. Ek left.")
    assert known.is_person("Ana Moe")
    assert known.is_person("Ek")
    assert known.gender("Ek") == "m"
    assert not known.is_person("Ministry of Roads")
    assert not known.is_person("Grand Ole")
    assert known.body("ministry") == "Ministry of Roads"
