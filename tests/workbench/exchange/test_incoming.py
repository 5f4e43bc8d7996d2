"""What a file is, by its contents."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from workbench.errors import WorkbenchError
from workbench.exchange.incoming import Kind, kind_of, kind_of_file, only
from workbench.project import Project

REVIEW = '{"@type": "ClaimReview", "claimReviewed": "x"}'
MHTML = (
    b"From: <Saved>\nSnapshot-Content-Location: https://a.example\nMIME-Version: 1.0\n"
    b"Content-Type: multipart/related; boundary=x\n\n--x--"
)
FILES = [
    ("speech.txt", b"The roof cost two million.\nNobody was paid.\n", Kind.ARTICLE, ""),
    ("speech", b"%PDF-1.7\n", Kind.ARTICLE, ""),
    ("a.md", b"# Title\n\nWrite to jana@article.example {today}.\n", Kind.ARTICLE, ""),
    ("page.html", b"<html><body><p>Text</p></body></html>", Kind.ARTICLE, ""),
    ("data.json", b'{"a": [1, 2, 3]}', Kind.ARTICLE, ""),
    ("facts.csv", b"fact,source\nx,y\n", Kind.SHEET, ""),
    ("facts", b"fact\tsource\nx\ty\n", Kind.SHEET, ""),
    ("x.srt", b"1\n00:00:01,000 --> 00:00:02,000\nHello\n", Kind.TRANSCRIPT, ""),
    ("heard.csv", b"start,end,text\n0,1,Hello\n", Kind.TRANSCRIPT, ""),
    ("checks.txt", REVIEW.encode(), Kind.REVIEWS, "reviews"),
    ("wide.json", ("\ufeff" + REVIEW).encode("utf-16"), Kind.REVIEWS, "reviews"),
    ("feed.txt", b"<?xml version='1.0'?><rss><channel/></rss>", Kind.REVIEWS, "reviews"),
    ("search.json", b'{"claims": [{"claimReview": [{"textualRating": "x"}]}]}', Kind.REVIEWS,
     "reviews"),
    ("list.txt", b"TY  - BOOK\nTI  - x\nER  - \n", Kind.REFERENCES, "ris"),
    ("list", b"% mine\n@article{a, title = {x}}\n", Kind.REFERENCES, "bibtex"),
    ("list.bib", b"My list\n\n@book{a, title = {x}}\n", Kind.REFERENCES, "bibtex"),
    ("list.json", b'[{"type": "book", "issued": {"date-parts": [[1]]}}]', Kind.REFERENCES, "csl"),
    ("notes.json", b'{"rows": [{"uri": "x", "user": "y", "target": []}]}', Kind.ANNOTATIONS,
     "annotations"),
    ("x.mhtml", MHTML, Kind.ARCHIVE, ""),
    ("x.warc", b"WARC/1.1\r\n", Kind.ARCHIVE, ""),
    ("x.bin", b"\x89PNG\r\n\x1a\n", Kind.PICTURE, ""),
    ("x", b"ID3\x04", Kind.RECORDING, ""),
    ("sealed.zip", b"age-encryption.org/v1\n-> x", Kind.BUNDLE, ""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "kind", "form"), FILES)
def test_contents_say_what_it_is(name: str, data: bytes, kind: Kind, form: str) -> None:
    """The bytes decide, and only then the name."""
    found = kind_of(data, name)
    assert found.kind is kind
    assert not form or found.form == form


def test_a_page_that_carries_fact_checks_is_an_article_that_says_so() -> None:
    """A page stays a text; what it carries is offered beside."""
    page = f"<html><script type='application/ld+json'>{REVIEW}</script></html>"
    assert kind_of(page.encode()).also == (Kind.REVIEWS,)


def test_projects_bundles_and_other_databases_are_told_apart(
    project: Project, tmp_path: Path
) -> None:
    """A project has its mark; a bundle says how to check it."""
    assert kind_of_file(project.path).kind is Kind.PROJECT
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE a (b)")
    other.close()
    assert kind_of_file(tmp_path / "other.db").kind is Kind.ARTICLE
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as bundle:
        for name in ("manifest.json", "SHA256SUMS", "VERIFY.txt"):
            bundle.writestr(name, "x")
    assert kind_of(packed.getvalue(), "x.zip").kind is Kind.BUNDLE


def test_a_large_file_is_seen_without_reading_it_all(tmp_path: Path) -> None:
    """Its beginning and its end are enough."""
    path = tmp_path / "large.json"
    entries = [{"type": "book", "title": "x" * 100, "DOI": "10.1234/x"}] * 20_000
    path.write_text(json.dumps(entries))
    assert kind_of_file(path).kind is Kind.REFERENCES


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    """Neither folders nor missing files are looked into."""
    for path in (tmp_path, tmp_path / "none.txt"):
        with pytest.raises(WorkbenchError, match="there is no such file"):
            kind_of_file(path)


def test_a_person_can_say_what_it_is() -> None:
    """What is said outweighs what is seen; the form is still found."""
    assert only(Kind.ARTICLE, REVIEW.encode()).kind is Kind.ARTICLE
    assert only(Kind.REFERENCES, b"@x{a, title={b}}").form == "bibtex"
    assert only(Kind.REFERENCES, b'[{"title": "b"}]').form == "csl"
    assert only(Kind.REFERENCES, b"TI  - x").form == "ris"


def test_noise_is_never_an_error() -> None:
    """Bytes of any kind are something."""
    for data in (b"", b"\x00" * 50, bytes(range(256)) * 20, b"{" * 5_000, b"[" * 5_000, b"@" * 500):
        assert kind_of(data).kind in Kind
