"""What kind of file some bytes are."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.sniffing import DOCX, HTML, PDF, PLAIN, UNKNOWN, byte_order, is_plain, sniff


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", PDF),
        (b"\n\n%PDF-1.7\n", PDF),
        (b"<!DOCTYPE html><html>", HTML),
        (b"\xef\xbb\xbf<!-- saved --> \n<HTML lang=en>", HTML),
        ('<?xml version="1.0"?><html>'.encode("utf-16"), HTML),
        (b"<?xml version='1.0'?><svg xmlns='x'>", "image/svg+xml"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"RIFF\x00\x00\x00\x00WEBP", "image/webp"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (b"{\\rtf1", "application/rtf"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        (b"\x00\x00\x00\x18ftypavif", "image/avif"),
        (b"\x00\x00\x00\x18ftypM4A ", "audio/mp4"),
        (b"\x00\x00\x00\x18ftypqt  ", "video/quicktime"),
        (b"BM\x46\x00\x00\x00\x00\x00\x00\x00\x36", "image/bmp"),
        (b"\xff\xfb\x90\x00", "audio/mpeg"),
        (b"WARC/1.1\r\nWARC-Type: warcinfo", "application/warc"),
        (gzip.compress(b"WARC/1.0\r\n"), "application/warc"),
        (gzip.compress(b"The harbour"), "application/gzip"),
        (b"PK\x03\x04 datapackage.json archive/data.warc.gz", "application/wacz"),
        (b"\xef\xbb\xbfWEBVTT\n\n", "text/vtt"),
        (b"1\r\n00:00:01,000 --> 00:00:02,000\r\nBoats", "application/x-subrip"),
        (b"From: a\nTo: b\nSubject: c\n\nBoats", "message/rfc822"),
        (b"From: x\nContent-Type: multipart/related;\n\tboundary=b\n\n", "multipart/related"),
        (b"BMW of Veldt builds boats.", PLAIN),
        (b"PK\x03\x04 something else", "application/zip"),
        (b"\x00\x01\x02\x03\x04\x05", UNKNOWN),
        ("Größe".encode("utf-16-le"), PLAIN),
        (b"The harbour of Veldt.", PLAIN),
    ],
)
def test_the_bytes_decide(data: bytes, kind: str) -> None:
    """A wrong name and a wrong declared type change nothing about bytes that speak."""
    assert sniff(data) == kind
    if kind != PLAIN:
        assert sniff(data, declared="text/plain", filename="harbour.txt") == kind


def test_a_word_file_is_known_among_zip_files(make_docx: Callable[..., bytes]) -> None:
    """The name of its main part gives it away."""
    data = make_docx(lambda document: document.add_paragraph("Harbour"))
    assert sniff(data, declared="application/zip", filename="a.zip") == DOCX


def test_text_is_what_it_is_declared_or_named() -> None:
    """The declared type goes before the name, and a type that the bytes refute is not believed."""
    assert sniff(b"# Harbour", filename="NOTES.MD") == "text/markdown"
    assert sniff(b"<p>Harbour", declared="text/html; charset=utf-8", filename="a.txt") == HTML
    assert sniff(b"a,b", declared="application/pdf", filename="a.csv") == "text/csv"
    assert sniff(b"From: a@veldt.example", filename="letter.eml") == "message/rfc822"
    assert sniff(b"", filename="a.pdf") == PDF


def test_zero_bytes_give_utf16_away() -> None:
    """UTF-16 without a mark is known by the places of its zero bytes."""
    assert byte_order("harbour".encode("utf-16-be")) == "utf-16-be"
    assert byte_order(b"harbour") == ""


def test_what_is_read_as_plain_text() -> None:
    """Written formats are read as they stand; web pages are not."""
    assert is_plain("text/markdown")
    assert not is_plain("text/csv")
    assert is_plain("application/json")
    assert not is_plain(HTML)
    assert not is_plain("image/png")


def test_many_comments_are_passed_in_no_time() -> None:
    """A page of nothing but comments does not send the search round in circles."""
    start = time.thread_time()
    assert sniff(b"<!---->" * 500 + b"x") == PLAIN
    assert time.thread_time() - start < 1


@given(st.binary(max_size=200), st.text(max_size=20), st.text(max_size=20))
def test_every_file_has_a_kind(data: bytes, declared: str, filename: str) -> None:
    """Sniffing never fails and never answers nothing."""
    assert sniff(data, declared=declared, filename=filename)
