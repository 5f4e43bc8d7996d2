"""Tests of captures as WACZ: valid, the same each time, with an index that leads to the pages."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
import zipfile
from functools import partial
from pathlib import Path

import pytest
import surt as other_surt
from warcio.archiveiterator import ArchiveIterator

from tests.workbench.capture.takings import AT, PAGE, chunks, content, kept
from workbench.capture.wacz import surt, write_wacz
from workbench.model import CaptureMethod, Content


def written(*found: Content) -> bytes:
    """Captures as WACZ."""
    out = io.BytesIO()
    all_kept, shelf = [], {}
    for each in found:
        one, bytes_ = kept(each, text="The pool — 1962.")
        all_kept.append(one)
        shelf |= bytes_
    assert write_wacz(out, all_kept, partial(chunks, shelf), title="Harbour") == len(found)
    return out.getvalue()


def test_another_program_finds_it_valid(tmp_path: Path) -> None:
    """py-wacz checks structure, description and every hash."""
    path = tmp_path / "a.wacz"
    path.write_bytes(written(content()))
    wacz = Path(sys.executable).with_name("wacz")
    told = subprocess.run(
        [wacz, "validate", "-f", path], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "the passed WACZ is valid" in told.stdout


def test_bytes_begin_where_the_directory_says() -> None:
    """ReplayWeb.page reckons so: a member's own header is as long as its entry's fields."""
    data = written(content())
    members = zipfile.ZipFile(io.BytesIO(data)).infolist()
    for member in members:
        start = member.header_offset + 30 + len(member.filename) + len(member.extra)
        body = data[start : start + member.file_size]
        assert body == zipfile.ZipFile(io.BytesIO(data)).read(member), member.filename
    assert len(members) == 5


def test_the_index_leads_to_each_answer() -> None:
    """Each line names a place in an archive that holds the answer of its address."""
    package = zipfile.ZipFile(io.BytesIO(written(content())))
    lines = package.read("indexes/index.cdx").decode().splitlines()
    assert lines == sorted(lines)
    assert len(lines) == 4
    for line in lines:
        key, at, told = line.split(" ", 2)
        entry = json.loads(told)
        archive = package.read(f"archive/{entry['filename']}")
        start = int(entry["offset"])
        piece = io.BytesIO(archive[start : start + int(entry["length"])])
        record = next(ArchiveIterator(piece))
        assert record.rec_headers.get_header("WARC-Target-URI") == entry["url"]
        assert record.http_headers.get_statuscode() == entry["status"]
        assert key.startswith("example,harbour)/pool")
        assert at == "20260107120000"
        if entry["url"] == "https://harbour.example/pool":
            assert record.content_stream().read() == PAGE


def test_another_program_makes_the_same_index(tmp_path: Path) -> None:
    """cdxj-indexer finds each answer where our index says, under the same key."""
    package = zipfile.ZipFile(io.BytesIO(written(content())))
    (name,) = (each for each in package.namelist() if each.startswith("archive/"))
    (tmp_path / Path(name).name).write_bytes(package.read(name))
    indexer = Path(sys.executable).with_name("cdxj-indexer")
    done = subprocess.run(
        [indexer, "--sort", "--records", "response,resource", Path(name).name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    own = package.read("indexes/index.cdx").decode().splitlines()
    assert [_without_digest(line) for line in own] == [
        _without_digest(line) for line in done.stdout.splitlines()
    ]


def _without_digest(line: str) -> tuple[str, str, dict[str, str]]:
    key, at, told = line.split(" ", 2)
    entry = json.loads(told)
    del entry["digest"]  # theirs comes from the same header, and may leave its method out
    return key, at, entry


def test_pages_are_listed_with_their_text() -> None:
    """The list of pages names what was captured, when, and what it says."""
    package = zipfile.ZipFile(io.BytesIO(written(content())))
    head, page = map(json.loads, package.read("pages/pages.jsonl").splitlines())
    assert head["format"] == "json-pages-1.0"
    assert page["url"] == "https://harbour.example/pool"
    assert (page["ts"], page["text"]) == ("2026-01-07T12:00:00Z", "The pool — 1962.")
    described = json.loads(package.read("datapackage.json"))
    assert (described["mainPageUrl"], described["mainPageDate"]) == (page["url"], page["ts"])
    digest = json.loads(package.read("datapackage-digest.json"))
    assert (
        digest["hash"] == "sha256:" + hashlib.sha256(package.read("datapackage.json")).hexdigest()
    )


def test_it_is_the_same_file_each_time_and_nothing_in_it_is_packed_again() -> None:
    """No clock and no chance is in it, and ranges of it can be read in place."""
    assert written(content()) == written(content())
    package = zipfile.ZipFile(io.BytesIO(written(content())))
    assert {each.compress_type for each in package.infolist()} == {zipfile.ZIP_STORED}
    assert {each.date_time for each in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_file_can_be_opened_from_it_too() -> None:
    """What no server sent is listed under its name."""
    plain = Content(data=b"Words.", method=CaptureMethod.FILE, filename="a.txt", captured_at=AT)
    package = zipfile.ZipFile(io.BytesIO(written(plain)))
    _, page = map(json.loads, package.read("pages/pages.jsonl").splitlines())
    assert page["url"] == "file:///a.txt"


@pytest.mark.parametrize(
    "url",
    [
        "http://www.harbour.example/Pool/?b=2&a=1",
        "https://harbour.example",
        "https://harbour.example:8443/a/b.html",
        "https://a.b.harbour.example:443/a/",
    ],
)
def test_keys_are_those_of_other_indexes(url: str) -> None:
    """Addresses as people write them have the key that the Internet Archive's program gives."""
    assert surt(url) == other_surt.surt(url)


def test_any_text_has_a_key() -> None:
    """What is no address is a key all the same."""
    assert surt("file:///A.txt") == "file:///a.txt"
    assert surt("http://[::1") == "http://[::1"
    assert surt("http://h.example:99999999/") == "http://h.example:99999999/"
