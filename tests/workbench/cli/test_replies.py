"""The right of reply, corrections and protected sources, from the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Call = Callable[..., Any]


def test_a_request_for_comment_is_noted_and_answered(call: Call) -> None:
    """It is listed with what came of it; what is not given stays."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    letter = call("evidence", "add", "P.fcw", "--kind", "letter", "--title", "Answer")["id"]
    made = call(
        "contact", "add", "P.fcw", claim, "--whom", "Harbour office", "--asked", "2026-01-02",
        "--deadline", "2026-01-05", "--address", "press@harbour.example",
    )  # fmt: skip
    call("contact", "change", "P.fcw", made["id"], "--answer", "No.", "--evidence", letter)
    (found,) = call("contact", "list", "P.fcw", claim)
    assert (found["answer"], found["evidence_id"]) == ("No.", letter)
    assert found["deadline_on"] == "2026-01-05"
    assert call("claim", "show", "P.fcw", claim)["contacts"] == [found]
    assert call("contact", "remove", "P.fcw", made["id"]) == {"id": made["id"]}
    assert call("contact", "list", "P.fcw", claim) == []


def test_a_request_names_somebody_or_says_why_not(call: Call) -> None:
    """An empty one is refused with a sentence, as is a day that is not in the calendar."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    assert "why nobody was" in call("contact", "add", "P.fcw", claim, code=1)
    call("contact", "add", "P.fcw", claim, "--not-asked", "The office is closed.")
    said = call("contact", "add", "P.fcw", claim, "--whom", "A", "--asked", "2026-02-30", code=1)
    assert "calendar" in said


def test_deleting_the_evidence_leaves_the_request(call: Call) -> None:
    """The letter goes, what was asked stays, and undo brings the letter back to it."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    letter = call("evidence", "add", "P.fcw", "--kind", "letter", "--title", "Answer")["id"]
    call("contact", "add", "P.fcw", claim, "--whom", "The office", "--evidence", letter)
    call("evidence", "remove", "P.fcw", letter)
    (found,) = call("contact", "list", "P.fcw", claim)
    assert found["evidence_id"] is None
    call("undo", "P.fcw")
    (found,) = call("contact", "list", "P.fcw", claim)
    assert found["evidence_id"] == letter


def test_corrections_are_of_a_claim_or_of_the_whole(call: Call) -> None:
    """They are listed apart, go with their claim, and come back with it."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    call("correction", "add", "P.fcw", "We said 4.", "--claim", claim, "--kind", "update")
    whole = call("correction", "add", "P.fcw", "The summary named the wrong year.")["id"]
    call("correction", "change", "P.fcw", whole, "The summary named 2025.")
    assert [each["kind"] for each in call("correction", "list", "P.fcw", "--claim", claim)] == [
        "update"
    ]
    assert [each["text"] for each in call("correction", "list", "P.fcw")] == [
        "The summary named 2025."
    ]
    call("claim", "remove", "P.fcw", claim)
    call("undo", "P.fcw")
    assert len(call("correction", "list", "P.fcw", "--claim", claim)) == 1
    call("correction", "remove", "P.fcw", whole)
    assert call("correction", "list", "P.fcw") == []


def test_a_source_is_protected(call: Call) -> None:
    """By its name; evidence likewise."""
    call("new", "P.fcw")
    item = call(
        "evidence", "add", "P.fcw", "--kind", "interview", "--title", "Talk", "--publisher", "Ilse",
    )["id"]  # fmt: skip
    made = call("source", "change", "P.fcw", "Ilse", "--protected", "--public-name", "A clerk")
    assert (made["protected"], made["public_name"]) == (True, "A clerk")
    made = call("evidence", "change", "P.fcw", item, "--protected", "--public-title", "A talk")
    assert (made["protected"], made["public_title"], made["title"]) == (True, "A talk", "Talk")
