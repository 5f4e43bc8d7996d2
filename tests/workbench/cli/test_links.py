"""Tests of the calls `diff`, `links` and `archive`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.web.server import Web

Call = Callable[..., Any]
FIRST = "The bridge cost nine million crowns. Nobody was paid for the land."
PAGE = "https://news.example/toll"


@pytest.fixture
def evidence(call: Call, tmp_path: Path) -> str:
    """The id of evidence with two copies, in X.fcw; words of the first are cited."""
    call("new", "X.fcw")
    (tmp_path / "one.txt").write_text(FIRST)
    (tmp_path / "two.txt").write_text(FIRST.replace("nine", "eleven"))
    made = call("evidence", "add", "X.fcw", "one.txt", "--title", "Account", "--url", PAGE)["id"]
    claim = call("claim", "add", "X.fcw", "--text", "It cost nine million.")["id"]
    call(
        "cite", "X.fcw", claim, made, "--quote", "cost nine million crowns",
        "--stance", "supports",
    )  # fmt: skip
    call("evidence", "capture", "X.fcw", made, "two.txt")
    return str(made)


def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, **values: object) -> None:
    """Set archives for this machine."""
    (tmp_path / "settings.json").write_text(json.dumps(values))
    monkeypatch.setenv("WORKBENCH_SETTINGS", str(tmp_path / "settings.json"))


def test_copies_are_compared(call: Call, evidence: str) -> None:
    """Words that went and came, and what became of those cited; by number, too."""
    found = call("diff", "X.fcw", evidence)
    assert [(b["change"], b["text"]) for b in found["blocks"] if b["text"]] == [
        ("gone", "nine"), ("new", "eleven"),
    ]  # fmt: skip
    assert [each["state"] for each in found["passages"]] == ["changed"]
    text = call("diff", "X.fcw", evidence, "--from", 1, "--to", 2, as_json=False)
    assert "− nine\n+ eleven\n" in text
    assert "[changed] “cost nine million crowns”" in text
    assert call("diff", "X.fcw", evidence, "--from", 2, "--to", 2)["same"]
    assert "no copy number 9" in call("diff", "X.fcw", evidence, "--to", 9, code=1)


def test_links_are_checked_and_dated(call: Call, evidence: str, web: Web) -> None:
    """Without any named, what is known is listed; the day to look again is set with a call."""
    (row,) = call("links", "X.fcw")
    assert (row["id"], row["state"], row["due"]) == (evidence, None, False)
    (row,) = call("links", "X.fcw", evidence, "--again-on", "2026-01-31")
    assert row["due"]
    assert call("links", "X.fcw", "--state", "dead") == []
    url = web.url("/toll")
    dead = call("evidence", "add", "X.fcw", "one.txt", "--title", "Other", "--url", url)["id"]
    (row,) = call("links", "X.fcw", dead)
    assert row["state"] == "unknown", "private addresses are not looked at"
    assert not web.asked
    call("links", "X.fcw", evidence, "--again-on", "never")
    assert "needs a day" in call("links", "X.fcw", evidence, "--again-on", "2026-02", code=1)


def test_an_address_is_kept_from_third_parties(
    call: Call, evidence: str, web: Web, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It is said with a call, holds at once, and can be taken back."""
    settings(monkeypatch, tmp_path, timegates=[web.url("/web/")])
    assert "or say --all" in call("links", "X.fcw", "--confidential", code=1)
    (row,) = call("links", "X.fcw", evidence, "--confidential")
    assert (row["confidential"], row["state"]) == (True, None), "noted, and not looked at"
    assert "third parties" in call("links", "X.fcw", as_json=False)
    call("archive", "X.fcw", evidence, code=1)
    assert not web.asked
    (row,) = call("links", "X.fcw", "--all", "--not-confidential")
    assert not row["confidential"]
    kept = call("evidence", "add", "X.fcw", "two.txt", "--url", PAGE, "--confidential")["id"]
    assert [row["id"] for row in call("links", "X.fcw") if row["confidential"]] == [kept]
    both = ("two.txt", "--confidential", "--archive", "wayback")
    assert "cannot be both" in call("capture", "X.fcw", *both, code=1)


def test_archives_are_asked(
    call: Call, evidence: str, web: Web, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Copies are looked up at the gates of this machine's settings, and made at its archive."""
    settings(monkeypatch, tmp_path, timegates=[web.url("/web/")], wayback=web.url("").rstrip("/"))
    (found,) = call("archive", "X.fcw", evidence)
    assert (found["state"], found["detail"]) == ("none", "127.0.0.1 has no copy.")
    where = f"/web/20260107115900/{PAGE}"
    web.page(f"/save/{PAGE}", "", Content_Location=where)
    (made,) = call("archive", "X.fcw", evidence, "--save")
    assert (made["state"], made["copy_url"]) == ("saved", web.url(where))
    (row,) = call("links", "X.fcw", "--state", "archived")
    assert row["copies"] == 1
    assert call("archive", "X.fcw") == []


def test_what_was_not_answered_goes_on_later(
    call: Call, evidence: str, web: Web, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A busy archive leaves the question in the project, and the next call puts it again."""
    settings(monkeypatch, tmp_path, timegates=[web.url("/web/")], wayback=web.url("").rstrip("/"))
    web.page(f"/web/{PAGE}", "", status="429 Slow", Retry_After=900)
    (asked,) = call("archive", "X.fcw", evidence, "--minutes", 0.01)
    assert (asked["state"], asked["detail"]) == (
        "asked", "127.0.0.1 is busy. It is asked again later.",
    )  # fmt: skip
    web.page(f"/web/{PAGE}", "", status="404 Not Found")
    (found,) = call("archive", "X.fcw")
    assert (found["id"], found["state"]) == (asked["id"], "none")
