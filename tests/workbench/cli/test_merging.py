"""Merging another project, from the command line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

Call = Callable[..., Any]


def test_a_colleagues_file_comes_in(call: Call) -> None:
    """What would be done is told first; then it is done, and undone with one step."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    shutil.copyfile(Path("P.fcw"), Path("Q.fcw"))
    call("claim", "add", "Q.fcw", "--text", "It sank.")
    call("claim", "change", "Q.fcw", claim, "--place", "Norrhamn")
    told = call("merge", "P.fcw", "Q.fcw", "--dry-run")
    assert (told["done"], told["added"], told["changed"]) == (False, {"claim": 1}, {"claim": 1})
    assert len(call("claims", "P.fcw")) == 1
    assert call("merge", "P.fcw", "Q.fcw")["done"]
    assert len(call("claims", "P.fcw")) == 2
    assert "nothing in Q.fcw" in call("merge", "P.fcw", "Q.fcw", code=1)
    call("undo", "P.fcw")
    assert len(call("claims", "P.fcw")) == 1


def test_a_conflict_waits_for_a_choice(call: Call) -> None:
    """Without one nothing is changed, and the sentence says how to choose."""
    call("new", "P.fcw")
    claim = call("claim", "add", "P.fcw", "--text", "It cost 40 million.")["id"]
    shutil.copyfile(Path("P.fcw"), Path("Q.fcw"))
    call("claim", "change", "P.fcw", claim, "--text", "It cost 41.")
    call("claim", "change", "Q.fcw", claim, "--text", "It cost 42.")
    said = call("merge", "P.fcw", "Q.fcw", code=1)
    assert "--take mine" in said
    assert call("claim", "show", "P.fcw", claim)["text"] == "It cost 41."
    (conflict,) = call("merge", "P.fcw", "Q.fcw", "--dry-run")["conflicts"]
    assert (conflict["mine"], conflict["theirs"]) == ("It cost 41.", "It cost 42.")
    assert "no conflict" in call("merge", "P.fcw", "Q.fcw", "--choose", "x=mine", code=1)
    assert "no choice" in call("merge", "P.fcw", "Q.fcw", "--choose", "x=both", code=1)
    call("merge", "P.fcw", "Q.fcw", "--choose", f"{conflict['name']}=theirs")
    assert call("claim", "show", "P.fcw", claim)["text"] == "It cost 42."


def test_what_is_no_project_is_refused(call: Call) -> None:
    """With a sentence, and nothing is changed."""
    call("new", "P.fcw")
    Path("Q.fcw").write_bytes(b"no project at all")
    assert "Q.fcw" in call("merge", "P.fcw", "Q.fcw", code=1)
    assert "Q2.fcw" in call("merge", "P.fcw", "Q2.fcw", code=1)
    assert "same file" in call("merge", "P.fcw", "P.fcw", code=1)
