"""What belongs to a claim, from the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Call = Callable[..., Any]


def test_appearances_are_corrected(call: Call) -> None:
    """Another becomes the first, an address is mended, one is taken away."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    one = call("claim", "appeared", "P.fcw", claim, "--title", "Radio", "--first")["id"]
    two = call("claim", "appeared", "P.fcw", claim, "--title", "Post")["id"]
    made = call("appearance", "change", "P.fcw", two, "--first", "--url", "https://a.example/")
    assert (made["first"], made["url"]) == (True, "https://a.example/")
    found = call("claim", "show", "P.fcw", claim)["appearances"]
    assert [(each["id"], each["first"]) for each in found] == [(two, True), (one, False)]
    assert call("appearance", "remove", "P.fcw", one) == {"id": one}
    assert "needs" in call("appearance", "change", "P.fcw", two, "--title", "", "--url", "", code=1)


def test_questions_are_answered_and_put_in_order(call: Call) -> None:
    """The order is kept, and a new question comes last."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    one, two = (call("claim", "ask", "P.fcw", claim, words)["id"] for words in ("Who?", "When?"))
    call("question", "order", "P.fcw", claim, two, one)
    call("claim", "ask", "P.fcw", claim, "Why?")
    assert call("question", "answer", "P.fcw", "who?", "The mayor")["answer"] == "The mayor"
    call("question", "change", "P.fcw", two, "When exactly?")
    found = call("claim", "show", "P.fcw", claim)["questions"]
    assert [each["text"] for each in found] == ["When exactly?", "Who?", "Why?"]
    assert call("question", "remove", "P.fcw", one) == {"id": one}


def test_a_narrower_claim_keeps_who_said_it(call: Call) -> None:
    """It is related to the whole, and the relation can be taken away."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.", "--speaker", "Ilse")
    part = call("narrow", "P.fcw", claim["id"], "The pier cost 4 million.")
    assert part["speaker"] == "Ilse"
    (relation,) = call("claim", "show", "P.fcw", claim["id"])["relations"]
    assert (relation["kind"], relation["claim"]) == ("narrower", part["id"])
    call("unrelate", "P.fcw", relation["id"])
    assert call("claim", "show", "P.fcw", claim["id"])["relations"] == []


def test_citations_are_weighed_and_placed(call: Call, tmp_path: Path) -> None:
    """A place on its side is kept; another stance calls for another look at the verdict."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    made = []
    for name in ("A", "B", "C"):
        item = call("evidence", "add", "P.fcw", "--kind", "call", "--title", name)["id"]
        made.append(call("cite", "P.fcw", claim, item, "--stance", "refutes")["id"])
    call("weigh", "P.fcw", made[2], "--place", 1)
    found = call("claim", "show", "P.fcw", claim)["citations"]
    assert [each["title"] for each in found] == ["C", "A", "B"]
    call("rate", "P.fcw", claim, "refuted", "--rationale", "So it is.")
    call("weigh", "P.fcw", made[1], "--stance", "supports", "--key")
    assert call("claim", "show", "P.fcw", claim)["state"] == "needs-recheck"


def test_speakers_are_identified(call: Call) -> None:
    """An address at Wikidata is read as its id; what is no id is refused."""
    call("new", "P.fcw")
    call("claim", "add", "P.fcw", "--text", "It cost 40 million.", "--speaker", "Ilse Brandt")
    made = call(
        "speaker", "change", "P.fcw", "Ilse Brandt", "--wikidata",
        "https://www.wikidata.org/wiki/q4242", "--affiliation", "Harbour list",
    )  # fmt: skip
    assert (made["wikidata"], made["affiliation"]) == ("Q4242", "Harbour list")
    assert "Wikidata" in call(
        "speaker", "change", "P.fcw", "Ilse Brandt", "--wikidata", "42", code=1
    )
    assert "https://" in call(
        "speaker", "change", "P.fcw", "Ilse Brandt", "--same-as", "javascript:1", code=1
    )


def test_what_is_missing_is_listed(call: Call) -> None:
    """A bare claim lacks evidence; one with evidence on one side lacks the other."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    assert {each["lack"] for each in call("gaps", "P.fcw", claim)} >= {"uncited", "no-speaker"}
    item = call("evidence", "add", "P.fcw", "--kind", "call", "--title", "A")["id"]
    call("cite", "P.fcw", claim, item, "--stance", "refutes", "--key")
    lacks = {each["lack"]: each["count"] for each in call("gaps", "P.fcw", claim)}
    assert {"one-sided-against", "no-copy", "no-primary"} <= lacks.keys()
    assert not {"uncited", "no-key"} & lacks.keys()
