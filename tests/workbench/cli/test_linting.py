"""The linter from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Call = Callable[..., Any]


@pytest.fixture
def claim(call: Call) -> str:
    """The id of a claim with a verdict and nothing cited, in P.fcw, whose desk is known."""
    call("new", "P.fcw")
    call(
        "describe", "P.fcw", "--desk", "Plumb Line", "--desk-url", "https://p.example/",
        "--report-url", "https://p.example/report",
    )  # fmt: skip
    made = call("claim", "add", "P.fcw", "--text", "FALSE: the bridge fell.")["id"]
    call("rate", "P.fcw", made, "false", "--scale", "truth-six", "--rationale", "It stands.")
    return str(made)


def test_what_is_objected_to_is_listed(call: Call, claim: str) -> None:
    """Everything is told with its place and its reason; exit 1 while something is to be mended."""
    told = call("lint", "P.fcw", code=1)
    assert told.startswith("2 objections to mend, ")
    assert f"rating-in-claim  {claim}" in told
    assert "claim.text: FALSE: the bridge fell." in told
    assert "Google: claimReviewed is what was claimed" in told
    shapes = json.loads(call("lint", "P.fcw", "--json", "--claim", claim, "--public", code=1))
    blockers = {each["code"] for each in shapes if each["severity"] == "blocker"}
    assert blockers == {"rating-in-claim", "uncited"}
    assert all(each["overridden"] is None for each in shapes)
    assert set(shapes[0]) == {
        *("code", "severity", "whose", "record", "record_id", "field", "claims", "about"),
        *("message", "why", "overridden"),
    }


def test_an_override_takes_an_objection_out(call: Call, claim: str) -> None:
    """With a reason it blocks no longer and is still listed; it can stand again."""
    call("claim", "change", "P.fcw", claim, "--text", "The bridge fell.")
    assert call("lint", "P.fcw", code=1).startswith("1 objection to mend, ")
    assert "reason is missing" in call("lint-waive", "P.fcw", "uncited", claim, code=1)
    kept = call("lint-waive", "P.fcw", "uncited", claim[:8], "--reason", "The editor saw it.")
    assert (kept["code"], kept["record"], kept["record_id"]) == ("uncited", "claim", claim)
    told = call("lint", "P.fcw", as_json=False)
    assert "0 objections to mend" in told
    assert "1 overridden" in told
    assert "The editor saw it." in told
    call("lint-waive", "P.fcw", "uncited", claim, "--withdraw")
    assert call("lint", "P.fcw", code=1).startswith("1 objection to mend, ")


def test_only_what_is_objected_to_is_overridden(call: Call, claim: str) -> None:
    """A slip of the pen makes no override: the code is a rule's, and the record is one it hits."""
    assert "no rule “nonsense”" in call("lint-waive", "P.fcw", "nonsense", claim, code=1)
    wrong = call("lint-waive", "P.fcw", "no-date", "ffff", "--reason", "So be it.", code=1)
    assert "“no-date” is not objected to at “ffff”" in wrong


def test_a_media_verdict_is_given_whole(call: Call, claim: str) -> None:
    """Further ratings, the original and what it shows come with the verdict; others are refused."""
    said = ("--scale", "media", "--rationale", "It is from 2011.", "--reason", "Seen again.")
    both = call("rate", "P.fcw", claim, "edited", *said, "--also", "staged", code=1)
    assert "“Edited or cropped” and “Staged” contradict each other" in both
    made = call(
        "rate", "P.fcw", claim, "edited", *said, "--also", "satire", "--also", "out-of-context",
        "--original", "https://old.example/1", "--original-context", "A bridge of 2011.",
    )  # fmt: skip
    assert made["also"] == "out-of-context satire"
    assert made["original_url"] == "https://old.example/1"
    assert made["original_context"] == "A bridge of 2011."
