"""Lists that are handed out, from the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Call = Callable[..., Any]


def test_what_is_only_written_is_refused_when_it_comes_back(call: Call) -> None:
    """The list of what is cited, and lists as JSON: one sentence, and nothing is changed."""
    call("seed", "harbour-bridge", "P.fcw")
    before = call("info", "P.fcw")
    for what, name, words in (
        ("citations", "cited.csv", "what is cited for claims"),
        ("citations", "cited.xlsx", "what is cited for claims"),
        ("claims", "claims.json", "as JSON, for other programs"),
    ):
        call("export", "P.fcw", name, "--what", what)
        assert words in call("import", "P.fcw", name, code=1)
    after = call("info", "P.fcw")
    assert (after["claims"], after["evidence"]) == (before["claims"], before["evidence"])
