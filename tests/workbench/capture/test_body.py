"""Tests of reading an answer's body: what is unpacked, what is refused, what counts as complete."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from typing import TYPE_CHECKING

import pytest

from tests.web.server import endless, head, held, reset
from workbench.capture import Limits, fetch
from workbench.errors import WorkbenchError
from workbench.model import Complete

if TYPE_CHECKING:
    from tests.web.server import Web

PAGE = b"<p>The harbour at Lindhaven was dredged in 2024, says the port's own log.</p>" * 20
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
GZIP = gzip.compress(PAGE)


def _deflate(data: bytes, bits: int) -> bytes:
    packer = zlib.compressobj(wbits=bits)
    return packer.compress(data) + packer.flush()


COMPLETE = {
    "length": (head(Content_Length=5) + b"hello", b"hello"),
    "empty": (head(Content_Length=0), b""),
    "chunks": (CHUNKED + b"3\r\nhel\r\n2;name=value\r\nlo\r\n0\r\n\r\n", b"hello"),
    "chunks-trailer": (CHUNKED + b"5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n", b"hello"),
    "gzip": (head(Content_Encoding="gzip", Content_Length=len(GZIP)) + GZIP, PAGE),
    "gzip-unannounced": (head(Content_Encoding="x-gzip") + GZIP, PAGE),
    "gzip-members": (head(Content_Encoding="GZIP") + GZIP + GZIP, PAGE + PAGE),
    "gzip-padded": (head(Content_Encoding="gzip") + GZIP + b"\0" * 8, PAGE),
    "deflate-framed": (head(Content_Encoding="deflate") + _deflate(PAGE, 15), PAGE),
    "deflate-bare": (head(Content_Encoding="deflate") + _deflate(PAGE, -15), PAGE),
    "identity": (head(Content_Encoding="identity", Content_Length=5) + b"hello", b"hello"),
    "nul-in-header": (OK + b"X: a\0b\r\nContent-Length: 2\r\n\r\nok", b"ok"),
}


@pytest.mark.parametrize("case", COMPLETE)
def test_a_whole_body_is_complete(web: Web, case: str) -> None:
    """A body whose end is announced or marked, and came, is complete and unpacked."""
    sent, expected = COMPLETE[case]
    content = fetch(web.raw("/page", sent))
    assert (content.data, content.complete) == (expected, Complete.YES)
    assert content.complete_reason


CUT = {
    "length": (head(Content_Length=1000) + b"x" * 100, 100),
    "more-than-announced": (head(Content_Length=10) + b"x" * 100, 10),
    "more-after-chunks": (CHUNKED + b"5\r\nhello\r\n0\r\n\r\nmore", 5),
    "in-a-chunk": (CHUNKED + b"64\r\n" + b"x" * 50, 50),
    "before-the-last-chunk": (CHUNKED + b"32\r\n" + b"x" * 50 + b"\r\n", 50),
    "chunk-of-negative-size": (CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n", 12),
    "gzip": (head(Content_Encoding="gzip") + GZIP[:-1], len(PAGE)),
    "gzip-as-announced": (
        head(Content_Encoding="gzip", Content_Length=len(GZIP) - 4) + GZIP[:-4],
        len(PAGE),
    ),
    "second-gzip-member": (head(Content_Encoding="gzip") + GZIP + GZIP[:2], len(PAGE)),
    "partial-unasked": (head("206 Partial Content", Content_Length=5) + b"hello", 5),
}


@pytest.mark.parametrize("case", CUT)
def test_a_cut_body_is_kept_and_called_incomplete(web: Web, case: str) -> None:
    """What arrived of a cut answer is kept, and never passes for the whole."""
    sent, size = CUT[case]
    content = fetch(web.raw("/page", sent))
    assert (len(content.data), content.complete) == (size, Complete.NO)
    assert content.complete_reason


def test_a_broken_connection_is_incomplete(web: Web) -> None:
    """A connection that is reset in the middle leaves an incomplete page and says how much came."""
    content = fetch(web.answer("/", reset(head(Content_Length=100) + b"x" * 40)))
    assert content.complete is Complete.NO
    assert content.complete_reason == "40 of 100 announced bytes arrived."


def test_without_any_mark_of_the_end_nobody_knows(web: Web) -> None:
    """A body that ends when the server hangs up may be whole or not."""
    content = fetch(web.raw("/", OK + b"\r\nhello"))
    assert (content.data, content.complete) == (b"hello", Complete.UNKNOWN)


def test_two_announcements_that_differ_are_not_believed(web: Web) -> None:
    """A length beside chunks contradicts itself; it is not called complete."""
    sent = OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
    assert fetch(web.raw("/", sent)).complete is Complete.UNKNOWN


@pytest.mark.parametrize("start", [head(Content_Encoding="gzip"), CHUNKED, head(Content_Length=60)])
def test_no_cut_anywhere_passes_for_complete(web: Web, start: bytes) -> None:
    """Wherever an answer is cut, it is refused or called incomplete; all of it is complete."""
    text = b"hello " * 10
    body, needed = text, len(text)
    if b"gzip" in start:
        body = gzip.compress(text)
        needed = len(body)
    if b"chunked" in start:
        body = b"3c\r\n" + text + b"\r\n0\r\n\r\n"
        needed = body.index(b"0\r\n\r\n") + 1  # that there is no further chunk, is all it says
    for size in range(1, needed):
        try:
            content = fetch(web.raw("/", start + body[:size]))
        except WorkbenchError:
            continue
        assert content.complete is Complete.NO, size
    whole = fetch(web.raw("/", start + body))
    assert (whole.data, whole.complete) == (text, Complete.YES)


def test_a_server_that_does_not_hang_up_costs_a_moment(web: Web) -> None:
    """When all that was announced came, the page is complete though the connection stays open."""
    url = web.answer("/", held(head(Content_Length=5) + b"hello"))
    assert fetch(url, limits=Limits(seconds=30)).complete is Complete.YES


@pytest.mark.parametrize(
    "sent",
    [
        head(Content_Length=1000),
        CHUNKED,
        head(Content_Encoding="gzip", Content_Length=5) + b"hello",
        head(Content_Encoding="gzip") + GZIP[:5],
    ],
)
def test_nothing_of_a_page_is_not_stored(web: Web, sent: bytes) -> None:
    """An answer of which nothing can be read is an error, not an empty capture."""
    with pytest.raises(WorkbenchError, match=r"^127\.0\.0\.1 broke off.*nothing was stored"):
        fetch(web.raw("/", sent))


def test_damage_in_packed_data_is_seen(web: Web) -> None:
    """A flipped byte in packed data makes the page incomplete, and what came before it is kept."""
    packed = bytearray(gzip.compress(PAGE * 40, compresslevel=0))
    packed[-5] ^= 1  # of the checksum
    content = fetch(web.raw("/", head(Content_Encoding="gzip") + b"".join([bytes(packed)])))
    assert content.complete is Complete.NO
    assert content.complete_reason == "The packed data are damaged."


@pytest.mark.parametrize(
    "headers",
    [
        {"Content_Encoding": "br"},
        {"Content_Encoding": "gzip, gzip"},
        {"Content_Encoding": "zstd"},
        {"Transfer_Encoding": "gzip, chunked"},
    ],
)
def test_a_packing_that_was_not_asked_for_is_refused(web: Web, headers: dict[str, str]) -> None:
    """Bytes that cannot be unpacked are not stored as if they were the page."""
    with pytest.raises(WorkbenchError, match="packing that was not asked for"):
        fetch(web.raw("/", head(Content_Length=5, **headers) + b"hello"))


@pytest.mark.parametrize("announced", [None, 10**12])
def test_an_endless_body_is_refused(web: Web, announced: int | None) -> None:
    """A body that passes the limit is refused, at once when its size is announced."""
    url = web.answer("/", endless(head(Content_Length=announced), b"x" * 10_000))
    with pytest.raises(WorkbenchError, match="larger than 2 MB: nothing was stored"):
        fetch(url, limits=Limits(wire=2_000_000))


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_bomb_is_refused_before_it_fills_the_memory(web: Web, coding: str) -> None:
    """A small answer that unpacks to hundreds of megabytes is stopped within a few of them."""
    zeros = bytes(1_000_000)
    packer = zlib.compressobj(wbits=31 if coding == "gzip" else 15)
    bomb = b"".join(packer.compress(zeros) for _ in range(200)) + packer.flush()
    url = web.page("/", bomb, Content_Encoding=coding)
    tracemalloc.start()
    try:
        with pytest.raises(WorkbenchError, match="more than 200 times its size"):
            fetch(url)
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()


def test_a_page_that_unpacks_past_the_limit_is_refused(web: Web) -> None:
    """The limit on unpacked bytes holds by itself, within the ratio."""
    url = web.page("/", gzip.compress(b"ab" * 100_000), Content_Encoding="gzip")
    with pytest.raises(WorkbenchError, match="larger than 0 MB"):
        fetch(url, limits=Limits(decoded=100_000))
    assert len(fetch(url).data) == 200_000
