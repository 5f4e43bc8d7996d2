"""Finding, and adding in one line, from the command line."""

from __future__ import annotations

import pytest

from tests.workbench.cli.conftest import Call


@pytest.fixture
def file(call: Call) -> str:
    """A project with two claims."""
    call("new", "P.fcw")
    call(
        "add", "P.fcw", '"The harbour bridge cost forty million" — Ilse Brandt, mayor, 3 March 2026'
    )
    call("add", "P.fcw", "Nobody was paid for the land #pier @ana !2026-12-01")
    return "P.fcw"


def test_a_line_is_read_and_its_like_told(call: Call, file: str) -> None:
    """The answer is the claim; claims that are like it come with their scores."""
    made = call("add", file, "The bridge cost forty million crowns — Rufus Okafor")
    assert (made["text"], made["speaker"]) == (
        "The bridge cost forty million crowns",
        "Rufus Okafor",
    )
    (like,) = made["similar"]
    assert like["text"] == "The harbour bridge cost forty million"
    assert 0.5 <= like["score"] < 1
    (row,) = call("claims", file, "--search", "land")
    assert (row["tags"], row["assignee"], row["due_on"]) == ("pier", "ana", "2026-12-01")


def test_like_claims_are_listed(call: Call, file: str) -> None:
    """Best first, as claims with a score."""
    first, *_ = call("similar", file, "forty million for a bridge")
    assert first["speaker"] == "Ilse Brandt"
    assert "0." in call("similar", file, "forty million", "--limit", 1, as_json=False)


def test_a_typo_is_forgiven_and_told(call: Call, file: str) -> None:
    """What was found instead is an answer; that it was something else is said beside it."""
    (hit,) = call("search", file, "harbuor", "--kind", "claim")
    assert hit["title"] == "The harbour bridge cost forty million"
    assert call("search", file, "#pier")[0]["kind"] == "tag"


def test_an_empty_line_is_an_error(call: Call, file: str) -> None:
    """One sentence, and nothing added."""
    assert "wording is missing" in call("add", file, " ", code=1)
