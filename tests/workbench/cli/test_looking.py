"""The call that says what a person found when looking a capture over."""

from __future__ import annotations

from pathlib import Path

from tests.workbench.cli.conftest import Call


def test_a_capture_is_found_wrong_then_right(call: Call, tmp_path: Path) -> None:
    """With what is wrong; a note to what is right is refused."""
    call("new", "P.fcw")
    (tmp_path / "a.txt").write_text("The harbour pool opened in 1962.")
    (made,) = call("capture", "P.fcw", "a.txt")
    kept = call("look-over", "P.fcw", made["id"], "wrong", "--note", "a login")
    assert (kept["looks"], kept["looks_note"]) == ("wrong", "a login")
    told = call("look-over", "P.fcw", made["id"], "right", "--note", "x", code=1)
    assert told.startswith("A note says what is wrong")
    kept = call("look-over", "P.fcw", made["id"], "right")
    assert (kept["looks"], kept["looks_note"]) == ("right", "")
