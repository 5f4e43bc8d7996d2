"""Filters, views, tags, triage and bulk changes from the command line."""

from __future__ import annotations

import pytest

from tests.workbench.cli.conftest import Call


@pytest.fixture
def claims(call: Call) -> list[str]:
    """A project P.fcw with three claims; their ids."""
    call("new", "P.fcw")
    line = ("claim", "add", "P.fcw", "--text")
    return [
        call(*line, "The bridge cost 40 million.", "--speaker", "Ada Ek", "--due", "+3d")["id"],
        call(*line, "The ferry was closed.", "--speaker", "Bo Lind", "--reach", "high")["id"],
        call(*line, "Nobody was paid.", "--topic", "Land", "--work", "waiting")["id"],
    ]


def test_lists_are_filtered_and_sorted(call: Call, claims: list[str]) -> None:
    """All conditions, or any; in the order of a column."""

    def listed(*options: str) -> list[str]:
        return [row["id"] for row in call("claims", "P.fcw", *options)]

    first, second, third = claims
    assert listed() == claims
    assert listed("--where", "due before +7d") == [first]
    assert listed("--where", "topic is Land", "--where", "reach is high") == []
    assert listed("--where", "topic is Land", "--where", "reach is high", "--any") == [
        second,
        third,
    ]
    assert listed("--sort", "speaker", "--desc", "--limit", "1") == [second]
    assert listed("--state", "new", "--search", "ferry") == [second]
    assert [row["name"] for row in call("speakers", "P.fcw", "--where", "claims at least 1")] == [
        "Ada Ek",
        "Bo Lind",
    ]
    assert call("sources", "P.fcw") == []
    assert "begins with no field" in call("claims", "P.fcw", "--where", "colour is red", code=1)
    assert "no column “colour”" in call("claims", "P.fcw", "--sort", "colour", code=1)


def test_views_are_kept(call: Call, claims: list[str]) -> None:
    """Saved, counted, used, renamed, moved and taken away."""
    call("view", "save", "P.fcw", "Waiting", "--where", "work is waiting")
    call("view", "save", "P.fcw", "Bo", "--where", 'speaker is "Bo Lind"', "--sort", "due")
    counted = [(v["name"], v["conditions"], v["count"]) for v in call("view", "list", "P.fcw")]
    assert counted == [("Waiting", ["work is waiting"], 1), ("Bo", ['speaker is "Bo Lind"'], 1)]
    assert [row["id"] for row in call("claims", "P.fcw", "--view", "bo")] == [claims[1]]
    call("view", "save", "P.fcw", "Waiting", "--where", "work is parked")
    assert call("claims", "P.fcw", "--view", "Waiting") == []
    assert "lists claims" in call("speakers", "P.fcw", "--view", "Bo", code=1)
    call("view", "rename", "P.fcw", "Bo", "Said by Bo")
    assert call("view", "move", "P.fcw", "said by bo", 1) == ["Said by Bo", "Waiting"]
    assert "Said by Bo" in call("view", "list", "P.fcw", as_json=False)
    call("view", "remove", "P.fcw", "WAITING")
    line = ("view", "save", "P.fcw", "said BY bo")
    assert call(*line, "--where", "work is open")["name"] == "Said by Bo"
    assert "lists claims" in call(*line, "--of", "evidence", code=1)
    assert "no column “colour”" in call(*line, "--sort", "colour", code=1)
    assert len(call("view", "list", "P.fcw")) == 1


def test_tags_are_put_on_renamed_and_counted(call: Call, claims: list[str]) -> None:
    """On claims, and on other records by name."""
    assert call("tag", "add", "P.fcw", claims[0], "water", "cost")["tags"] == ["cost", "water"]
    call("tag", "add", "P.fcw", "Ada Ek", "water", "--of", "speakers")
    assert call("tag", "take", "P.fcw", claims[0], "cost")["tags"] == ["water"]
    assert call("tag", "rename", "P.fcw", "water", "harbour")["changed"] == 2
    (row,) = call("tag", "list", "P.fcw")
    assert (row["name"], row["claims"], row["speakers"]) == ("harbour", 1, 1)
    assert [r["tags"] for r in call("claims", "P.fcw", "--where", "tag is harbour")] == ["harbour"]
    assert "harbour" in call("tag", "list", "P.fcw", as_json=False)
    assert call("tag", "delete", "P.fcw", "harbour")["changed"] == 2


def test_triage_and_weights_make_priorities(call: Call, claims: list[str]) -> None:
    """What is rated counts by the desk's weights."""
    shown = call("triage", "P.fcw", claims[1], "--harm", "low")
    assert (shown["reach"], shown["harm"], shown["priority"]) == (3, 1, 50)
    assert call("weights", "P.fcw", "--reach", 3)["reach"] == 3
    assert call("weights", "P.fcw") == {"reach": 3, "harm": 1, "checkable": 1, "urgency": 1}
    assert call("claim", "show", "P.fcw", claims[1])["priority"] == 75
    assert call("triage", "P.fcw", claims[1], "--harm", "none")["priority"] == 100


def test_many_claims_are_changed_as_one_step(call: Call, claims: list[str]) -> None:
    """Chosen by conditions or ids; one undo takes it back."""
    done = call(
        "bulk", "P.fcw", "--where", "speaker is not empty", "--tag", "press", "--assignee", "Ada",
        "--due", "2026-12-01", "--work", "parked", "--urgency", "medium",
    )  # fmt: skip
    assert done == {"changed": 2, "ids": claims[:2]}
    rows = call("claims", "P.fcw", "--where", "assignee is ada")
    assert {(r["tags"], r["due_on"], r["work"], r["urgency"]) for r in rows} == {
        ("press", "2026-12-01", "parked", 2)
    }
    assert call("undo", "P.fcw")["label"].startswith("Change 2 claims")
    assert call("claims", "P.fcw", "--where", "tag is press") == []
    call("bulk", "P.fcw", "--id", claims[0], "--id", claims[2], "--delete")
    assert [row["id"] for row in call("claims", "P.fcw")] == [claims[1]]


def test_bulk_asks_what_and_which(call: Call, claims: list[str]) -> None:
    """A call that says too little changes nothing."""
    assert "Say which" in call("bulk", "P.fcw", "--tag", "x", code=1)
    assert "what is to be changed" in call("bulk", "P.fcw", "--search", "x", code=1)
    line = ("bulk", "P.fcw", "--of", "speakers", "--search", "Ada")
    assert "topic cannot be set" in call(*line, "--topic", "x", code=1)
    both = ("bulk", "P.fcw", "--id", claims[0])
    assert "not both" in call(*both, "--search", "bridge", "--tag", "x", code=1)
    assert "not both" in call(*both, "--delete", "--tag", "x", code=1)
    assert len(call("claims", "P.fcw", "--where", "tag is empty")) == 3
    assert "Ada Ek made 1 claim" in call(*line, "--delete", code=1)
