"""Drafts on the command line: in, marked, ticked off, out."""

from __future__ import annotations

from pathlib import Path

import docx

from tests.workbench.cli.conftest import Call

TEXT = (
    "The bridge cost nine million crowns, and Brandt got three million. It was opened in 2019. "
    "Is that too much?\n"
)


def _begin(call: Call, *options: str) -> str:
    call("new", "p.fcw")
    Path("draft.txt").write_text(TEXT)
    Path("accounts.txt").write_text("The bridge was opened in 2020, on 3 March.")
    return str(call("draft", "add", "p.fcw", "draft.txt", *options)["id"])


def test_a_draft_is_checked_and_handed_back(call: Call) -> None:
    """From the file to the annotated document, with progress and what was missed between."""
    draft = _begin(call, "--mark")
    first, second = call("draft", "show", "p.fcw", draft)
    assert [first["outcome"], second["text"]] == ["open", "It was opened in 2019."]
    evidence = call("evidence", "add", "p.fcw", "accounts.txt", "--title", "Accounts")["id"]
    (ticked,) = call(
        "draft", "tick", "p.fcw", second["id"], "--outcome", "wrong", "--evidence", evidence,
        "--quote", "opened in 2020", "--wording", "It was opened in 2020.",
    )  # fmt: skip
    assert (ticked["quote"], ticked["title"], ticked["outcome"]) == (
        "opened in 2020", "Accounts", "wrong",
    )  # fmt: skip
    done = call("draft", "progress", "p.fcw", draft)
    assert (done["marked"], done["ticked"], done["wrong"], done["missed"]) == (2, 1, 1, 0)
    made = call("draft", "export", "p.fcw", draft, "out.docx", "--with-list")
    assert made["comments"] == 2
    said = [each.text.split("\n")[:2] for each in docx.Document("out.docx").comments]
    assert said[1] == ["Wrong", "Should read: “It was opened in 2020.”"]
    (handed,) = call("exports", "p.fcw")
    assert (handed["kind"], handed["sha256"]) == ("draft", made["sha256"])
    assert call("draft", "list", "p.fcw")[0]["ticked"] == 1


def test_statements_are_marked_split_joined_and_unmarked(call: Call) -> None:
    """One by one, by their words, or all; what is left is proposed."""
    draft = _begin(call)
    proposed = call("draft", "propose", "p.fcw", draft)
    assert [each["marked"] for each in proposed] == [False, False]
    assert len(call("draft", "propose", "p.fcw", draft, "--all")) == 3
    one = call("draft", "mark", "p.fcw", draft, "--quote", "It was opened in 2019.")
    missed = call("draft", "propose", "p.fcw", draft, "--missed")
    assert [each["start"] for each in missed] == [0]
    made = call("draft", "mark", "p.fcw", draft, "--every", "--parts")
    assert len(made) == 2
    joined = call("draft", "join", "p.fcw", *made)
    pair = call("draft", "split", "p.fcw", joined["id"], TEXT.index(" and"))
    assert pair[1]["text"] == "and Brandt got three million."
    gone = call("draft", "unmark", "p.fcw", one["id"], pair[0]["id"])
    assert len(gone["unmarked"]) == 2
    assert len(call("draft", "show", "p.fcw", draft)) == 1


def test_a_new_version_keeps_what_stands(call: Call) -> None:
    """And says what is open again, and what is not found."""
    draft = _begin(call, "--mark")
    for each in call("draft", "show", "p.fcw", draft):
        call("draft", "tick", "p.fcw", each["id"], "--outcome", "right", "--source", "a call")
    Path("second.txt").write_text("New. " + TEXT.replace("2019", "2020"))
    told = call("draft", "add", "p.fcw", "second.txt", "--new-version-of", draft)
    assert (told["kept"], len(told["reopened"]), told["left"]) == (1, 1, [])
    (opened,) = call("draft", "show", "p.fcw", draft, "--outcome", "open")
    assert (opened["text"], opened["source"]) == ("It was opened in 2020.", "a call")


def test_what_cannot_be_is_said_in_a_sentence(call: Call) -> None:
    """Words that stand nowhere, or twice; nothing said."""
    draft = _begin(call, "--mark")
    first = call("draft", "show", "p.fcw", draft)[0]["id"]
    assert "do not stand there" in call("draft", "mark", "p.fcw", draft, "--quote", "snow", code=1)
    assert "more than once" in call("draft", "mark", "p.fcw", draft, "--quote", "million", code=1)
    assert "Give one of" in call("draft", "mark", "p.fcw", draft, code=1)
    assert "Say what came of it" in call("draft", "tick", "p.fcw", first, code=1)
    assert "Name the --evidence" in call("draft", "tick", "p.fcw", first, "--quote", "x", code=1)


def test_a_statement_that_repeats_a_claim_is_told(call: Call) -> None:
    """With its rating, so that it need not be checked twice."""
    draft = _begin(call, "--mark")
    claim = call("claim", "add", "p.fcw", "--text", "The bridge cost nine million crowns.")["id"]
    call("rate", "p.fcw", claim, "refuted", "--rationale", "Eleven.")
    first = call("draft", "show", "p.fcw", draft)[0]["id"]
    (like,) = call("draft", "show", "p.fcw", first)["like"]
    assert (like["claim"], like["rating"]) == (claim, "Refuted")
    (told,) = call("draft", "tick", "p.fcw", first, "--claim", claim, "--outcome", "wrong")
    assert told["verdict"] == "Refuted"
