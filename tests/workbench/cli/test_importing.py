"""`import` takes anything for what it is; `ratings` keeps what the ratings of others are."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.web.server import Web
from tests.workbench.cli.conftest import Call

REVIEW = {
    "@type": "ClaimReview",
    "url": "https://veldt-check.example/roof",
    "claimReviewed": "The roof cost two million",
    "author": {"@type": "Organization", "name": "Veldt Check"},
    "reviewRating": {"alternateName": "Refuted"},
    "itemReviewed": {"author": {"name": "Ada Voss"}},
}
NOTES = {
    "annotations": [
        {
            "id": "a1",
            "uri": "https://council.example/speech",
            "text": "Is that so?",
            "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "forty million"}]}],
        }
    ]
}


@pytest.fixture
def files(call: Call, tmp_path: Path) -> Path:
    """A project, and a file of each kind beside it."""
    call("new", "P.fcw")
    (tmp_path / "checks.json").write_text(json.dumps([REVIEW]))
    (tmp_path / "list.ris").write_text("TY  - BOOK\nTI  - Bridges\nPB  - Quay\nER  - \n")
    (tmp_path / "notes.json").write_text(json.dumps(NOTES))
    (tmp_path / "heard.srt").write_text(
        "1\n00:00:01,000 --> 00:00:03,000\nThe roof cost 2 million crowns in 2019.\n"
    )
    return tmp_path


def test_fact_checks_are_looked_over_then_taken(call: Call, files: Path) -> None:
    """A dry run changes nothing; the second import knows what is here."""
    assert files.is_dir()
    tried = call("import", "P.fcw", "checks.json", "--dry-run")
    assert (tried["kind"], tried["reviews"][0]["fate"]) == ("claimreview", "new")
    assert call("claims", "P.fcw") == []
    made = call("import", "P.fcw", "checks.json")
    assert (len(made["claims"]), made["verdicts"]) == (1, 0)
    assert call("import", "P.fcw", "checks.json")["same"] == 1
    told = call("import", "P.fcw", "checks.json", as_json=False)
    assert "0 claims and 0 verdicts made, 0 completed, 1 known already." in told


def test_the_table_of_ratings_makes_verdicts(call: Call, files: Path) -> None:
    """Ratings are mapped, listed and removed; verdicts come of them where they are asked for."""
    assert files.is_dir()
    site = "veldt-check.example"
    call("ratings", "P.fcw", "map", "Refuted", "refuted", "--publisher", site)
    (entry,) = call("ratings", "P.fcw")
    assert (entry["publisher"], entry["words"], entry["rating"]) == (site, "Refuted", "refuted")
    made = call("import", "P.fcw", "checks.json", "--verdicts", "kept")
    assert made["verdicts"] == 1
    (claim,) = call("claims", "P.fcw")
    assert claim["rating"] == "refuted"
    shown = call("claim", "show", "P.fcw", claim["id"])
    assert shown["verdicts"][0]["author"] == "Veldt Check"
    call("ratings", "P.fcw", "remove", "refuted", "--publisher", site)
    assert call("ratings", "P.fcw") == []
    assert "not in the table" in call("ratings", "P.fcw", "remove", "Refuted", code=1)
    assert "Name the rating" in call("ratings", "P.fcw", "map", code=1)


def test_proposals_count_only_when_they_are_asked_for(call: Call, files: Path) -> None:
    """The same word on our scale is a proposal, and no decision."""
    assert files.is_dir()
    tried = call("import", "P.fcw", "checks.json", "--dry-run", "--verdicts", "kept")
    assert (tried["reviews"][0]["how"], tried["reviews"][0]["verdict"]) == ("words", False)
    assert call("import", "P.fcw", "checks.json", "--verdicts", "proposed")["verdicts"] == 1


def test_references_become_evidence(call: Call, files: Path) -> None:
    """Each entry is told, with what it is known by."""
    assert files.is_dir()
    tried = call("import", "P.fcw", "list.ris", "--dry-run")
    assert tried["references"][0]["known"] is None
    assert len(call("import", "P.fcw", "list.ris")["evidence"]) == 1
    again = call("import", "P.fcw", "list.ris")
    assert (again["evidence"], again["known"]) == ([], 1)
    assert again["references"][0]["known"] == "title"


def test_annotations_become_claims_or_citations(call: Call, files: Path) -> None:
    """Without a claim each is one; with a claim it is cited."""
    assert files.is_dir()
    made = call("import", "P.fcw", "notes.json")
    assert (len(made["claims"]), made["unseen"]) == (1, 1)
    claim = call("claim", "add", "P.fcw", "--text", "It cost forty million.")["id"]
    cited = call("import", "P.fcw", "notes.json", "--claim", claim, "--stance", "supports")
    assert len(cited["citations"]) == 1
    told = call("import", "P.fcw", "notes.json", "--dry-run", as_json=False)
    assert "forty million" in told


def test_a_transcript_is_an_article_or_evidence(call: Call, files: Path) -> None:
    """As evidence its words have their seconds; as an article they are searched for claims."""
    assert files.is_dir()
    assert call("import", "P.fcw", "heard.srt")["candidates"]
    made = call("import", "P.fcw", "heard.srt", "--evidence")
    claim = call("claim", "add", "P.fcw", "--text", "The roof cost two million.")["id"]
    cited = call("cite", "P.fcw", claim, made["id"], "--stance", "supports", "--quote", "2 million")
    assert cited["seconds"] == [1.0, 3.0]


def test_what_it_is_can_be_said(call: Call, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--as` outweighs the contents; standard input is looked into as well."""
    assert call("import", "P.fcw", "checks.json", "--as", "article")["article_id"]
    assert "could not be read" in call("import", "P.fcw", "list.ris", "--as", "claimreview", code=1)
    data = (files / "checks.json").read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert call("import", "P.fcw", "-")["kind"] == "claimreview"
    (files / "speech.txt").write_text("The roof cost two million crowns.\n")
    said = call("import", "P.fcw", "speech.txt", "--as", "transcript", code=1)
    assert "no transcript" in said


def test_projects_and_bundles_are_sent_to_their_calls(call: Call, files: Path) -> None:
    """A sentence says which call takes them."""
    call("new", "Q.fcw")
    assert "workbench merge" in call("import", "P.fcw", "Q.fcw", code=1)
    (files / "x.age").write_bytes(b"age-encryption.org/v1\n-> scrypt")
    assert "workbench unbundle" in call("import", "P.fcw", "x.age", code=1)


def test_a_bad_file_is_a_sentence_and_nothing_comes_in(call: Call, files: Path) -> None:
    """Half a file leaves the project as it was."""
    (files / "half.json").write_text('[{"claimReviewed": "x", "url"')
    before = call("history", "P.fcw")
    assert "Nothing was brought in" in call("import", "P.fcw", "half.json", code=1)
    assert call("history", "P.fcw") == before
    assert "is empty" in call("import", "P.fcw", str(_empty(files)), code=1)


def _empty(files: Path) -> Path:
    path = files / "empty.json"
    path.touch()
    return path


def test_pages_of_a_feed_are_fetched_only_when_asked(call: Call, files: Path, web: Web) -> None:
    """Without --fetch the addresses are listed; with it each page is looked through."""
    assert files.is_dir()
    page = f"<script type='application/ld+json'>{json.dumps(REVIEW)}</script><p>Text</p>"
    web.page("/check", page.encode())
    web.page("/none", b"<p>Nothing</p>")
    feed = "".join(f"<item><link>{web.url(path)}</link></item>" for path in ("/check", "/none"))
    (files / "feed.xml").write_text(f"<?xml version='1.0'?><rss><channel>{feed}</channel></rss>")
    listed = call("import", "P.fcw", "feed.xml")
    assert [page["url"] for page in listed["pages"]] == [web.url("/check"), web.url("/none")]
    assert "claims" not in listed
    found = call("import", "P.fcw", "feed.xml", "--fetch", "--allow-private")
    assert len(found["claims"]) == 1
    assert "there is no fact-check" in "".join(found["told"])
