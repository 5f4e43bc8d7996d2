"""Tests of the calls that make captures and give them out."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from tests.web.server import Web
from tests.workbench.cli.conftest import Call
from tests.workbench.reading.archive_files import DATE, URL, warc

PAGE = (
    b"<!doctype html><html lang=en><title>Harbour pool</title><p>The harbour pool opened in 1962,"
    b" and the city paid for it in the years between 1984 and 1989.</p>"
)


@pytest.fixture
def project(call: Call) -> str:
    """A project without anything."""
    call("new", "P.fcw", "--title", "Harbour")
    return "P.fcw"


def test_a_page_becomes_evidence_with_its_capture(call: Call, project: str, web: Web) -> None:
    """The answer tells how complete it is, what was let pass, and that nothing is stamped yet."""
    url = web.page("/pool", PAGE)
    (made,) = call("capture", project, url, "--allow-private", "--no-screenshot", "--reason", "It")
    assert (made["title"], made["kind"]) == ("Harbour pool", "page")
    kept = made["capture"]
    assert (kept["complete"], kept["overrides"], kept["stamps"]) == ("yes", "private", [])
    assert kept["picture_problem"] == "No picture was asked for."
    assert [each["role"] for each in kept["files"]][-1] == "record"
    (listed,) = call("captures", project, made["id"])
    assert listed["record_sha256"] == kept["record_sha256"]
    assert "not yet stamped" in call("captures", project, made["id"], as_json=False)


def test_a_private_address_needs_to_be_let_pass(call: Call, project: str, web: Web) -> None:
    """The refusal names the option; nothing is added."""
    told = call("capture", project, web.page("/pool", PAGE), "--no-screenshot", code=1)
    assert "--allow-private" in told
    assert call("evidence", "list", project) == []


def test_many_are_captured_and_what_fails_is_told(call: Call, project: str, tmp_path: Path) -> None:
    """One that cannot be captured keeps nobody from the others."""
    (tmp_path / "a.txt").write_text("The harbour pool opened in 1962.")
    (tmp_path / "b.csv").write_text("year,cost\n1962,7\n")
    told = call("capture", project, "a.txt", "none.txt", "b.csv", code=1)
    assert told.startswith("none.txt: ")
    rows = call("evidence", "list", project)
    assert [row["kind"] for row in rows] == ["dataset", "document"]
    one = call("capture", project, "a.txt", "b.csv", "--title", "Both", code=1)
    assert "One title" in one


def test_a_page_is_taken_out_of_an_archive(call: Call, project: str, tmp_path: Path) -> None:
    """It says where it is from by the archive's word, and another page can be asked for."""
    (tmp_path / "a.warc.gz").write_bytes(warc())
    (made,) = call("capture", project, "a.warc.gz", "--no-screenshot")
    assert (made["kind"], made["url"]) == ("page", URL)
    assert (made["capture"]["origin"], made["capture"]["claimed_at"]) == ("warc", DATE)
    assert any(each.startswith("Nothing shows that the server sent") for each in made["proves"])
    other = "https://harbour.example/other"
    (made,) = call("capture", project, "a.warc.gz", "--no-screenshot", "--page", other)
    assert made["url"] == other
    assert "no page" in call("capture", project, "a.warc.gz", "--page", "http://x.example/", code=1)


@pytest.mark.parametrize("words", [("recapture",), ("evidence", "capture")])
def test_another_copy_is_kept_and_cited_words_are_looked_for(
    words: tuple[str, ...], call: Call, project: str, tmp_path: Path
) -> None:
    """Both calls do the same."""
    (tmp_path / "a.txt").write_text("The harbour pool opened in 1962.")
    (tmp_path / "b.txt").write_text("The harbour pool opened in 1963.")
    (made,) = call("capture", project, "a.txt", "--title", "Pool")
    claim = call("claim", "add", project, "--text", "It opened in 1962.")
    call("cite", project, claim["id"], made["id"], "--stance", "supports", "--quote", "in 1962")
    again = call(*words, project, "Pool", "b.txt")
    assert again["evidence_id"] == made["id"]
    assert [each["quote"] for each in again["passages"]] == ["in 1962"]
    assert "no address" in call(*words, project, "Pool", code=1)
    assert len(call("captures", project, "Pool")) == 2


def test_evidence_is_given_out(call: Call, project: str, tmp_path: Path, web: Web) -> None:
    """As files, as WACZ, and as a page to print."""
    url = web.page("/pool", PAGE)
    call("capture", project, url, "--allow-private", "--no-screenshot")
    made = call("extract", project, "Harbour pool", "out")
    assert made["damaged"] == []
    assert (tmp_path / "out" / "README.txt").exists()
    assert "not empty" in call("extract", project, "Harbour pool", "out", code=1)
    assert call("export-wacz", project, "all.wacz")["captures"] == 1
    with zipfile.ZipFile(tmp_path / "all.wacz") as package:
        described = json.loads(package.read("datapackage.json"))
    assert (described["title"], described["mainPageUrl"]) == ("Harbour", url)
    sheet = call("sheet", project, "Harbour pool", "sheet.html")
    (listed,) = call("captures", project, "Harbour pool")
    assert sheet["capture"] == listed["id"]
    page = (tmp_path / "sheet.html").read_text("utf-8")
    assert listed["record_sha256"] in page
    assert re.search(r"Not yet stamped", page)
