"""Tests of captures as WARC: read by another program, the same each time, whatever was sent."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from tests.workbench.capture.takings import AT, PAGE, chunks, content, exchange, kept, taken
from workbench.capture.record import content_of, sealed
from workbench.capture.taken import Taken
from workbench.capture.warc import safe_url, target_of, write_warc
from workbench.errors import Damaged
from workbench.model import CaptureMethod, Complete, Content, PartRole, Piece


def written(what: Content, *, text: str = "") -> bytes:
    """A capture as WARC."""
    out = io.BytesIO()
    found, shelf = kept(what, text=text)
    write_warc(out, found, partial(chunks, shelf))
    return out.getvalue()


def check(tmp_path: Path, data: bytes) -> str:
    """What `warcio check -v` says of it; it must have found nothing amiss."""
    path = tmp_path / "a.warc.gz"
    path.write_bytes(data)
    warcio = Path(sys.executable).with_name("warcio")
    told = subprocess.run(
        [warcio, "check", "-v", path], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


def test_a_page_is_written_as_another_program_reads_it() -> None:
    """Requests, answers, the record and the text are there, with where and when they came from."""
    out = []
    for each in ArchiveIterator(
        io.BytesIO(written(content(), text="The pool.")), check_digests=True
    ):
        body = each.content_stream().read()
        out.append((each.rec_type, each.rec_headers.get_header("WARC-Target-URI"), body))
        assert each.digest_checker.passed
        if each.rec_type == "response":
            assert each.rec_headers.get_header("WARC-IP-Address") == "93.184.216.34"
            assert each.rec_headers.get_header("WARC-Date") == "2026-01-07T12:00:00Z"
    assert [(kind, url) for kind, url, _ in out] == [
        ("warcinfo", None),
        *[("request", "http://harbour.example/pool"), ("response", "http://harbour.example/pool")],
        *[
            ("request", "https://harbour.example/pool"),
            ("response", "https://harbour.example/pool"),
        ],
        ("request", "https://harbour.example/pool.css"),
        ("response", "https://harbour.example/pool.css"),
        ("request", "https://harbour.example/pool.png"),
        ("response", "https://harbour.example/pool.png"),
        ("metadata", "urn:record:https://harbour.example/pool"),
        ("conversion", "urn:text:https://harbour.example/pool"),
    ]
    assert out[2][2] == b"Moved."
    assert out[4][2] == PAGE  # unpacked by the reader, from what was received
    assert out[-2][2] == content().pieces[-1].data
    assert out[-1][2] == b"The pool."


def test_warcio_finds_all_digests_right(tmp_path: Path) -> None:
    """Each record that carries a digest passes the check of another program."""
    told = check(tmp_path, written(content(), text="The pool."))
    assert told.count("digest pass") == 11
    assert "no digest" not in told


def test_headers_stand_in_the_order_and_case_of_the_wire() -> None:
    """Only the header that says how the body was cut up is renamed, for it no longer is."""
    found = [
        each
        for each in ArchiveIterator(io.BytesIO(written(content())))
        if each.rec_type == "response"
    ]
    hop = list(ArchiveIterator(io.BytesIO(written(content()))))[2]
    assert len(found) == 4
    assert hop.http_headers.headers[1:] == [("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]
    page = next(
        each.http_headers.headers
        for each in ArchiveIterator(io.BytesIO(written(content())))
        if each.rec_headers.get_header("WARC-Target-URI") == "https://harbour.example/pool"
        and each.rec_type == "response"
    )
    assert page == [
        ("Server", "x"),
        ("content-TYPE", "text/html; charset=utf-8"),
        ("Content-Encoding", "gzip"),
        ("X-Archive-Orig-Transfer-Encoding", "chunked"),
    ]


@pytest.mark.parametrize(
    ("head", "first"),
    [
        (
            b"HTTP/1.1 200 OK\r\nX:  \xe4\r\n y\r\nTransfer-Encoding: Chunked",
            b"HTTP/1.1 200 OK\r\nX:",
        ),
        (b"HTTP/1.0 200\nX: y\n\n", b"HTTP/1.0 200\nX: y\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 302 No\r\nA: b", b"HTTP/1.1 200 OK\r\nServer: x"),
    ],
)
def test_the_head_of_an_answer_is_what_was_received(head: bytes, first: bytes) -> None:
    """Octet for octet, unless it would end before its end."""
    page = replace(exchange("http://h.example/", b"body"), head=head)
    found = Taken(requested_url="h.example", exchanges=(page,), began_at=AT, ended_at=AT)
    data = written(sealed(content_of(found), None, taken=found))
    answer = list(ArchiveIterator(io.BytesIO(data), no_record_parse=True))
    blocks = [
        each.raw_stream.read() for each in ArchiveIterator(io.BytesIO(data), no_record_parse=True)
    ]
    assert len(answer) == 4
    assert blocks[2].startswith(first)
    assert b"\nTransfer-Encoding" not in blocks[2]


def test_a_capture_is_the_same_archive_each_time() -> None:
    """Ids, dates and packing follow from what was captured."""
    assert written(content(), text="a") == written(content(), text="a")
    assert written(content(), text="a") != written(content(), text="b")


def test_records_that_are_alike_have_names_of_their_own() -> None:
    """A redirect that was asked for twice in one second is two records."""
    found = taken()
    whole = content(replace(found, exchanges=(found.exchanges[0], *found.exchanges)))
    ids = [
        each.rec_headers.get_header("WARC-Record-ID")
        for each in ArchiveIterator(io.BytesIO(written(whole, text="a")))
    ]
    assert len(ids) == len(set(ids)) == 13


def test_what_was_cut_short_says_so() -> None:
    """An incomplete body is marked as such for every reader."""
    found = taken()
    page = replace(found.exchanges[1], complete=Complete.NO)
    whole = content(replace(found, exchanges=(found.exchanges[0], page, *found.exchanges[2:])))
    marked = [
        each.rec_headers.get_header("WARC-Truncated")
        for each in ArchiveIterator(io.BytesIO(written(whole)))
        if each.rec_type == "response"
    ]
    assert marked == [None, "unspecified", None, None]


def test_a_file_is_a_resource_under_its_name(tmp_path: Path) -> None:
    """What no server sent is told as such: bytes, where they are said to be from, what was made."""
    picture = Piece(role=PartRole.PICTURE, data=b"png", media_type="image/png", tool="x")
    plain = Content(
        data=b"%PDF-1.4", method=CaptureMethod.FILE, filename="../a b.pdf", captured_at=AT,
        media_type="application/pdf", pieces=(picture,),
    )  # fmt: skip
    data = written(sealed(plain, None))
    assert check(tmp_path, data)
    found = list(ArchiveIterator(io.BytesIO(data)))
    assert [each.rec_type for each in found] == ["warcinfo", "resource", "conversion", "metadata"]
    assert found[1].rec_headers.get_header("WARC-Target-URI") == "file:///..%2Fa%20b.pdf"
    main = found[1].rec_headers.get_header("WARC-Record-ID")
    assert found[2].rec_headers.get_header("WARC-Refers-To") == main


def test_older_captures_and_pastes_can_be_written_too(tmp_path: Path) -> None:
    """A capture without a record or a name is known by its bytes."""
    paste = Content(data=b"", method=CaptureMethod.PASTE, captured_at=AT)
    assert check(tmp_path, written(paste))
    assert target_of(kept(paste)[0].capture) == f"urn:sha256:{hashlib.sha256(b'').hexdigest()}"


def test_damaged_bytes_are_not_given_out() -> None:
    """An archive whose digests would be right of wrong bytes is worse than none."""
    found, shelf = kept(content())
    shelf[found.parts[1].sha256] = b"other"
    with pytest.raises(Damaged):
        write_warc(io.BytesIO(), found, partial(chunks, shelf))


def test_a_body_that_is_not_kept_is_left_out_and_said_to_be() -> None:
    """What a record speaks of may be gone; the head of the answer still stands."""
    found, shelf = kept(content())
    less = replace(
        found, parts=tuple(each for each in found.parts if each.role is not PartRole.PACKED)
    )
    out = io.BytesIO()
    write_warc(out, less, partial(chunks, shelf))
    out.seek(0)
    hop = list(ArchiveIterator(out, check_digests=True))[2]
    assert hop.rec_headers.get_header("WARC-Truncated") == "unspecified"
    assert hop.http_headers.get_statuscode() == "301"


def test_places_in_the_file_lead_to_the_records() -> None:
    """An index tells where each answer begins and how long it is."""
    out = io.BytesIO()
    found, shelf = kept(content())
    places = write_warc(out, found, partial(chunks, shelf))
    assert len(places) == 4
    for entry in places:
        piece = out.getvalue()[entry.offset : entry.offset + entry.length]
        (record,) = ArchiveIterator(io.BytesIO(piece))
        assert record.rec_headers.get_header("WARC-Target-URI") == entry.url


WORDS = st.text(st.characters(max_codepoint=0x2FF), max_size=30)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=4), st.binary(max_size=80), WORDS, WORDS)
@example(
    [("a", "b\r\n\r\nHTTP/1.1 200 OK\r\nc: d")], b"WARC/1.1\r\n\r\n\x00", "\r\n\x00", "\r\nb: c"
)
@example([("Transfer-Encoding", "chunked")], b"f\r\nunction", "HTTP/1.1 200 OK", "GET /")
def test_no_answer_breaks_out_of_its_record(
    headers: list[tuple[str, str]], body: bytes, status_line: str, url: str
) -> None:
    """Whatever bytes a server sends, records stay apart and digests right."""
    page = replace(
        exchange(f"http://h.example/{url}", body), headers=tuple(headers), status_line=status_line
    )
    found = Taken(requested_url="h.example", exchanges=(page,), began_at=AT, ended_at=AT)
    whole, shelf = kept(sealed(content_of(found), None, taken=found))
    out = io.BytesIO()
    write_warc(out, whole, partial(chunks, shelf))
    data = out.getvalue()
    kinds, blocks = [], []
    for each in ArchiveIterator(io.BytesIO(data), no_record_parse=True):
        kinds.append(each.rec_type)
        blocks.append(each.raw_stream.read())
    assert kinds == ["warcinfo", "request", "response", "metadata"]
    assert blocks[2].endswith(body)
    assert blocks[2].count(b"\r\n") == len(headers) + 2 + body.count(b"\r\n")


def test_addresses_are_fit_for_headers() -> None:
    """What no header can hold is percent-encoded; all else stays as it is."""
    assert (
        safe_url("http://h.example/ä b?x=1&y=[2]#z%20")
        == "http://h.example/%C3%A4%20b?x=1&y=[2]#z%20"
    )
    assert safe_url("http://h.example/\r\nX: y\ud800") == "http://h.example/%0D%0AX:%20y%ED%A0%80"
