"""Tests of a capture's content and record: what is kept of a fetch, and how it is written down."""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workbench.capture.takings import AT, PAGE, PICTURE, STYLE, content, exchange, taken
from workbench.capture.made_with import made_with
from workbench.capture.record import Circumstances, canonical, content_of, record, sealed
from workbench.capture.taken import Taken
from workbench.model import CaptureMethod, Complete, Content, PartRole, Piece
from workbench.reading import Draft
from workbench.store import text_hash

TEXTS = st.text(st.characters(codec=None), max_size=20)  # halves of surrogate pairs too
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=15,
)


def told(data: bytes) -> dict[str, Any]:
    """A record's JSON."""
    found = json.loads(data)
    assert isinstance(found, dict)
    return found


def test_a_page_is_kept_unpacked_and_as_it_was_received() -> None:
    """The content is what is read; beside it stands what came, also of a redirect."""
    found = content_of(taken())
    assert found.data == PAGE
    assert found.method is CaptureMethod.FETCH
    assert (found.complete, found.http_status) == (Complete.YES, 200)
    assert found.final_url == "https://harbour.example/pool"
    assert found.overrides == "private"
    assert [(str(each.role), each.name, each.data) for each in found.pieces] == [
        ("packed", "http://harbour.example/pool", b"Moved."),
        ("packed", "https://harbour.example/pool", gzip.compress(PAGE, mtime=0)),
        ("resource", "https://harbour.example/pool.css", STYLE),
        ("resource", "https://harbour.example/pool.png", PICTURE),
    ]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ('attachment; filename="accounts 1989.csv"', "accounts 1989.csv"),
        ("attachment; filename=pool.csv", "pool.csv"),
        ("attachment; filename*=UTF-8''Pr%C3%BCfung.csv; filename=p.csv", "Prüfung.csv"),
        ('inline; filename="Prüfung.csv"'.encode().decode("latin-1"), "Prüfung.csv"),
        ('inline; filename="Prüfung.csv"', "Prüfung.csv"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\temp\\\\a.csv"', "a.csv"),
        ('attachment; filename="a\u202egpj.exe\x00"', "agpj.exe"),
        ("attachment; filename*=nonsense''%ff%fe", "ÿþ"),
        ('attachment; filename=".."', ""),
        ("attachment", ""),
        ("", ""),
        (';;;="', ""),
    ],
)
def test_the_name_that_a_server_gives_a_file_is_kept_as_a_label(said: str, name: str) -> None:
    """Tables are often sent as mere bytes: the name says what they are. It is never a path."""
    sent = exchange("https://harbour.example/export?id=3", b"a;b", kind="application/octet-stream")
    page = replace(sent, headers=(*sent.headers, ("content-disposition", said)))
    found = content_of(replace(taken(), exchanges=(page,)))
    assert found.filename == name


def test_a_packed_resource_is_kept_both_ways() -> None:
    """What is rendered is unpacked, what was received stays, and the one names the other."""
    packed = gzip.compress(STYLE, mtime=0)
    found = taken()
    style = replace(found.exchanges[2], body=packed, decoded=STYLE)
    pieces = content_of(replace(found, exchanges=(*found.exchanges[:2], style))).pieces
    assert [piece.data for piece in pieces[-2:]] == [packed, STYLE]
    assert pieces[-1].derived_from == hashlib.sha256(packed).hexdigest()


def test_a_record_tells_all_that_is_known_of_a_fetch() -> None:
    """Hops, headers in order and case, hashes, TLS, times, who and why are in it."""
    made = content()
    found = told(made.pieces[-1].data)
    assert (found["format"], found["version"]) == ("fact-check-workbench/capture-record", 1)
    assert found["requested_url"] == "http://harbour.example/pool"
    hop, page, *_ = found["exchanges"]
    assert hop["headers"][1:] == [["Set-Cookie", "a=1"], ["Set-Cookie", "b=2"]]
    assert page["headers"][1] == ["content-TYPE", "text/html; charset=utf-8"]
    assert page["body"]["sha256"] == hashlib.sha256(gzip.compress(PAGE, mtime=0)).hexdigest()
    assert page["decoded"] == {"sha256": hashlib.sha256(PAGE).hexdigest(), "size": len(PAGE)}
    assert found["body"]["packed"] == page["body"]
    assert (page["tls"], page["peer"]) == ("TLSv1.3 TLS_AES_256_GCM_SHA384", "93.184.216.34:443")
    assert set(page["certificates"]) == set(found["certificates"])
    assert found["clock"]["milliseconds"] == 1000
    assert found["by"] == {
        "operator": "R. Moreno", "case": "Harbour", "reason": "Cited in the claim",
    }  # fmt: skip
    assert found["media_type"] == {"declared": "text/html; charset=utf-8", "sniffed": "text/html"}
    assert found["missed"] == [
        {"url": "https://harbour.example/pool/big.jpg", "reason": "It is larger than 10 MB."}
    ]
    assert found["overrides"] == ["private"]


def test_a_record_names_each_file_and_the_text_with_what_made_it() -> None:
    """Derived files stand there with hash, tool and origin; the text by the store's own hash."""
    found = content_of(taken())
    picture = Piece(role=PartRole.PICTURE, data=b"png", tool="renderer 1", derived_from="0" * 64)
    draft = Draft(text="Half a pair: \ud83d\x00.", tool="reader 1")
    made = told(record(replace(found, pieces=(*found.pieces, picture)), draft, taken=taken()))
    assert made["files"][-1]["sha256"] == hashlib.sha256(b"png").hexdigest()
    assert made["files"][-1]["tool"] == "renderer 1"
    assert made["text"]["sha256"] == text_hash("Half a pair: \ufffd.")
    assert made["text"]["derived_from"] == hashlib.sha256(PAGE).hexdigest()


def test_a_file_has_a_record_without_hops() -> None:
    """A file, a paste or a talk is recorded too: its hash, its name, who, and when."""
    plain = Content(data=b"Words.", method=CaptureMethod.FILE, filename="a.txt", captured_at=AT)
    made = sealed(plain, None, about=Circumstances(operator="R. Moreno", began_at=AT))
    found = told(made.pieces[0].data)
    assert found["exchanges"] == []
    assert (found["filename"], found["method"]) == ("a.txt", "file")
    assert found["captured_at"] == "2026-01-07T12:00:00.250000Z"
    assert found["text"] is None
    assert made.captured_at == AT


def test_a_record_is_the_same_bytes_each_time() -> None:
    """Its hash names the capture, so nothing in it depends on order or chance."""
    assert content().pieces[-1].data == content().pieces[-1].data
    assert sealed(content(), None).pieces[-1].role is PartRole.RECORD
    assert sum(piece.role is PartRole.RECORD for piece in sealed(content(), None).pieces) == 1


@given(VALUES)
def test_canonical_json_is_read_and_written_without_a_change(value: object) -> None:
    """Any value of JSON, halves of surrogate pairs included, comes back as the same bytes."""
    written = canonical(value)
    assert canonical(json.loads(written)) == written
    assert canonical(json.loads(written.decode())) == written


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=4), st.binary(max_size=50))
def test_any_header_and_body_can_be_recorded(headers: list[tuple[str, str]], body: bytes) -> None:
    """No server can send what would keep its answer from being recorded."""
    page = replace(exchange("http://h.example/", body), headers=tuple(headers))
    found = Taken(requested_url="h.example", exchanges=(page,), began_at=AT, ended_at=AT)
    written = record(content_of(found), None, taken=found)
    assert canonical(told(written)) == written


def test_the_program_tells_its_versions_and_nothing_of_the_person() -> None:
    """A record says what made it; names of users, machines and folders are not in it."""
    found = made_with()
    assert found["version"]
    assert {"lxml", "urllib3", "certifi"} <= {str(name) for name in found["libraries"]}  # type: ignore[attr-defined]
    assert "/" not in json.dumps(found)
