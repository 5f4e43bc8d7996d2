"""Citations repaired, and evidence captured again, from the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Call = Callable[..., Any]
WORDS = "The total was 61,408,000 crowns"


def test_a_citation_is_moved_in_the_newest_copy(call: Call, tmp_path: Path) -> None:
    """Captured again, ambiguous, and settled by naming which of the two places is meant."""
    (tmp_path / "first.txt").write_text(f"Accounts.\n\n{WORDS}, all counted.", "utf-8")
    (tmp_path / "again.txt").write_text(f"{WORDS}. {WORDS}. It was 62 million.", "utf-8")
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    item = call("evidence", "add", "P.fcw", "first.txt", "--sensitive")["id"]
    cited = call("cite", "P.fcw", claim, item, "--stance", "refutes", "--quote", WORDS)
    made = call("evidence", "capture", "P.fcw", item, "again.txt")
    assert made["evidence_id"] == item
    shown = call("claim", "show", "P.fcw", claim)["citations"][0]
    assert (shown["state"], shown["reworded"]) == ("ambiguous", False)
    said = call("citation", "move", "P.fcw", cited["id"], "--quote", WORDS, code=1)
    assert "stand 2 times" in said
    moved = call("citation", "move", "P.fcw", cited["id"], "--quote", WORDS, "--nth", 2)
    assert (moved["state"], moved["start"]) == ("exact", len(WORDS) + 2)
    assert moved["id"] == cited["id"]
    other = call("citation", "move", "P.fcw", cited["id"], "--quote", "It was 62 million")
    assert other["quote"] == "It was 62 million"


def test_words_that_changed_are_told_from_words_that_moved(call: Call, tmp_path: Path) -> None:
    """The state stays one of four; whether the words are others now is said beside it."""
    (tmp_path / "first.txt").write_text(f"{WORDS}, all counted.", "utf-8")
    (tmp_path / "again.txt").write_text(f"{WORDS}, all counted.".replace("61", "64"), "utf-8")
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    item = call("evidence", "add", "P.fcw", "first.txt")["id"]
    call("cite", "P.fcw", claim, item, "--stance", "refutes", "--quote", WORDS)
    call("evidence", "capture", "P.fcw", item, "again.txt")
    shown = call("claim", "show", "P.fcw", claim)["citations"][0]
    assert (shown["state"], shown["reworded"]) == ("moved", True)


def test_evidence_as_a_whole_has_no_words_to_move(call: Call, tmp_path: Path) -> None:
    """The calls say what is wrong."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    item = call("evidence", "add", "P.fcw", "--kind", "call", "--title", "Call")["id"]
    cited = call("cite", "P.fcw", claim, item, "--stance", "context")
    assert "as a whole" in call("citation", "move", "P.fcw", cited["id"], "--quote", "x", code=1)
    assert "no address" in call("evidence", "capture", "P.fcw", item, code=1)
