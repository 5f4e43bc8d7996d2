"""Tests of reading an answer's body: what is unpacked, what is refused, what counts as complete."""

from __future__ import annotations

import gzip
import random
import time
import tracemalloc
import zlib
from functools import cache
from typing import TYPE_CHECKING

import brotli
import pytest
import zstandard

from tests.web.server import endless, head, held, reset
from tests.web.taking import take_here
from workbench.capture import Limits
from workbench.capture.unpacking import measure
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


def _packed(coding: str, data: bytes) -> bytes:
    return head(Content_Encoding=coding, Content_Length=len(data)) + data


COMPLETE = {
    "length": (head(Content_Length=5) + b"hello", b"hello"),
    "empty": (head(Content_Length=0), b""),
    "chunks": (CHUNKED + b"3\r\nhel\r\n2;name=value\r\nlo\r\n0\r\n\r\n", b"hello"),
    "chunks-trailer": (CHUNKED + b"5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n", b"hello"),
    "gzip": (head(Content_Encoding="gzip", Content_Length=len(GZIP)) + GZIP, PAGE),
    "x-gzip": (_packed("x-gzip", GZIP), PAGE),
    "gzip-members": (_packed("GZIP", GZIP + GZIP), PAGE + PAGE),
    "gzip-padded": (_packed("gzip", GZIP + b"\0" * 8), PAGE),
    "gzip-of-nothing": (_packed("gzip", gzip.compress(b"")), b""),
    "deflate-framed": (_packed("deflate", _deflate(PAGE, 15)), PAGE),
    "deflate-bare": (_packed("deflate", _deflate(PAGE, -15)), PAGE),
    "brotli": (_packed("br", brotli.compress(PAGE)), PAGE),
    "zstd": (_packed("zstd", zstandard.compress(PAGE)), PAGE),
    "zstd-frames": (_packed("zstd", zstandard.compress(PAGE) * 2), PAGE + PAGE),
    "gzip-in-gzip": (_packed("gzip, gzip", gzip.compress(GZIP)), PAGE),
    "gzip-in-brotli": (_packed("gzip, br", brotli.compress(GZIP)), PAGE),
    "packed-chunks": (
        OK
        + b"Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"%x\r\n%b\r\n0\r\n\r\n" % (len(brotli.compress(PAGE)), brotli.compress(PAGE)),
        PAGE,
    ),
    "identity": (head(Content_Encoding="identity", Content_Length=5) + b"hello", b"hello"),
    "nul-in-header": (OK + b"X: a\0b\r\nContent-Length: 2\r\n\r\nok", b"ok"),
}


@pytest.mark.parametrize("case", COMPLETE)
def test_a_whole_body_is_complete(web: Web, case: str) -> None:
    """A body whose end is announced or marked, and came, is complete and unpacked."""
    sent, expected = COMPLETE[case]
    taken = take_here(web.raw("/page", sent))
    assert (taken.page.content, taken.page.complete) == (expected, Complete.YES)
    assert taken.page.complete_reason


@pytest.mark.parametrize("case", ["x-gzip", "brotli", "zstd", "gzip-in-gzip", "gzip-in-brotli"])
def test_the_body_is_kept_as_received(web: Web, case: str) -> None:
    """What was packed is kept packed, and what it unpacks to beside it."""
    sent, expected = COMPLETE[case]
    page = take_here(web.raw("/page", sent)).page
    assert page.body == sent.partition(b"\r\n\r\n")[2]
    assert page.decoded == expected
    assert take_here(web.page("/plain", "hello")).page.decoded is None


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
    "second-zstd-frame": (
        _packed("zstd", zstandard.compress(PAGE) + zstandard.compress(PAGE)[:-1]),
        len(PAGE),
    ),
    "gzip-in-brotli": (_packed("gzip, br", brotli.compress(GZIP[:-1])), len(PAGE)),
    "partial-unasked": (head("206 Partial Content", Content_Length=5) + b"hello", 5),
}


@pytest.mark.parametrize("case", CUT)
def test_a_cut_body_is_kept_and_called_incomplete(web: Web, case: str) -> None:
    """What arrived of a cut answer is kept, and never passes for the whole."""
    sent, size = CUT[case]
    taken = take_here(web.raw("/page", sent))
    assert (len(taken.page.content), taken.page.complete) == (size, Complete.NO)
    assert taken.page.complete_reason


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_a_cut_packing_is_unpacked_as_far_as_it_goes(web: Web, coding: str) -> None:
    """Of packed data that stop too early, what can be read is read, and is called incomplete."""
    noise = random.Random(2).randbytes(400_000)
    pack = {"gzip": gzip.compress, "br": brotli.compress, "zstd": zstandard.compress}[coding]
    page = take_here(web.raw("/", _packed(coding, pack(noise)[:300_000]))).page
    assert page.complete is Complete.NO
    assert len(page.content) > 100_000
    assert noise.startswith(page.content)


def test_a_broken_connection_is_incomplete(web: Web) -> None:
    """A connection that is reset in the middle leaves an incomplete page and says how much came."""
    taken = take_here(web.answer("/", reset(head(Content_Length=100) + b"x" * 40)))
    assert taken.page.complete is Complete.NO
    assert taken.page.complete_reason == "40 of 100 announced bytes arrived."


def test_without_any_mark_of_the_end_nobody_knows(web: Web) -> None:
    """A body that ends when the server hangs up may be whole or not, packed or not.

    A packing's own end proves nothing: a second part of it may have been on its way.
    """
    taken = take_here(web.raw("/", OK + b"\r\nhello"))
    assert (taken.page.content, taken.page.complete) == (b"hello", Complete.UNKNOWN)
    taken = take_here(web.raw("/", head(Content_Encoding="gzip") + GZIP))
    assert (taken.page.content, taken.page.complete) == (PAGE, Complete.UNKNOWN)


@pytest.mark.parametrize("length", ["1_0", "+5", "five", "-5"])
def test_a_length_that_is_none_is_not_believed(web: Web, length: str) -> None:
    """What breaks the rules for lengths proves no completeness."""
    sent = head(Content_Length=length) + b"helloworld"
    assert take_here(web.raw("/", sent)).page.complete is not Complete.YES


def test_two_announcements_that_differ_are_not_believed(web: Web) -> None:
    """A length beside chunks contradicts itself; it is not called complete."""
    sent = OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
    assert take_here(web.raw("/", sent)).page.complete is Complete.UNKNOWN


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
            taken = take_here(web.raw("/", start + body[:size]))
        except WorkbenchError:
            continue
        assert taken.page.complete is Complete.NO, size
    whole = take_here(web.raw("/", start + body)).page
    expected = Complete.UNKNOWN if b"gzip" in start else Complete.YES
    assert (whole.content, whole.complete) == (text, expected)


def test_a_server_that_does_not_hang_up_costs_a_moment(web: Web) -> None:
    """When all that was announced came, the page is complete though the connection stays open."""
    url = web.answer("/", held(head(Content_Length=5) + b"hello"))
    assert take_here(url, limits=Limits(seconds=30)).page.complete is Complete.YES


@pytest.mark.parametrize("sent", [head(Content_Length=1000), CHUNKED])
def test_nothing_of_a_page_is_not_stored(web: Web, sent: bytes) -> None:
    """An answer of which nothing came is an error, not an empty capture."""
    with pytest.raises(WorkbenchError, match=r"^127\.0\.0\.1 broke off.*nothing was stored"):
        take_here(web.raw("/", sent))


@pytest.mark.parametrize("body", [b"hello", GZIP[:5]])
def test_what_cannot_be_unpacked_is_kept_as_received(web: Web, body: bytes) -> None:
    """Bytes that are declared as packed and are not, or not enough, are evidence all the same."""
    page = take_here(web.raw("/", head(Content_Encoding="gzip", Content_Length=5) + body)).page
    assert (page.body, page.decoded, page.complete) == (body, None, Complete.NO)


def test_damage_in_packed_data_is_seen(web: Web) -> None:
    """A flipped byte in packed data makes the page incomplete, and what came before it is kept."""
    packed = bytearray(gzip.compress(PAGE * 40, compresslevel=0))
    packed[-5] ^= 1  # of the checksum
    taken = take_here(web.raw("/", head(Content_Encoding="gzip") + b"".join([bytes(packed)])))
    assert taken.page.complete is Complete.NO
    assert taken.page.complete_reason == "The packed data are damaged."


@pytest.mark.parametrize(
    ("coding", "complete"), [("compress", Complete.YES), ("gzip, sdch", Complete.YES)]
)
def test_an_unknown_packing_is_kept_and_named(web: Web, coding: str, complete: Complete) -> None:
    """Bytes in a packing that nobody knows here are kept, and judged by what HTTP says."""
    page = take_here(web.raw("/", _packed(coding, b"hello"))).page
    assert (page.body, page.decoded, page.complete) == (b"hello", None, complete)
    assert page.complete_reason == "It is packed in a way that cannot be undone here."


def test_a_packed_transfer_is_kept_and_not_known(web: Web) -> None:
    """Chunks within a packing are not undone, so nobody knows whether they are all there."""
    page = take_here(web.raw("/", head(Transfer_Encoding="gzip, chunked") + b"hello")).page
    assert (page.body, page.decoded, page.complete) == (b"hello", None, Complete.UNKNOWN)


@pytest.mark.parametrize("announced", [None, 10**12])
def test_an_endless_body_is_refused(web: Web, announced: int | None) -> None:
    """A body that passes the limit is refused, at once when its size is announced."""
    url = web.answer("/", endless(head(Content_Length=announced), b"x" * 10_000))
    with pytest.raises(WorkbenchError, match="larger than 2 MB: nothing was stored"):
        take_here(url, limits=Limits(wire=2_000_000))


BOMBS = ["gzip", "deflate", "br", "zstd", "gzip, gzip", "gzip, br"]


@cache
def bomb_of(coding: str) -> bytes:
    """Two hundred megabytes of zeros in a few kilobytes."""
    zeros, first = bytes(1_000_000), coding.partition(",")[0]
    if first == "br":
        packer = brotli.Compressor(quality=4)
        packed = b"".join(packer.process(zeros) for _ in range(200)) + packer.finish()
    elif first == "zstd":
        streaming = zstandard.ZstdCompressor().compressobj()
        packed = b"".join(streaming.compress(zeros) for _ in range(200)) + streaming.flush()
    else:
        deflating = zlib.compressobj(1, wbits=31 if first == "gzip" else 15)
        packed = b"".join(deflating.compress(zeros) for _ in range(200)) + deflating.flush()
    outer = {"gzip, gzip": gzip.compress, "gzip, br": brotli.compress}.get(coding)
    return packed if outer is None else outer(packed)


@pytest.mark.parametrize("coding", BOMBS)
def test_a_bomb_stays_packed(web: Web, coding: str) -> None:
    """A small answer that unpacks to hundreds of megabytes stays as it came, in little memory."""
    bomb = bomb_of(coding)
    url = web.page("/", bomb, Content_Encoding=coding)
    tracemalloc.start()
    began = time.monotonic()
    try:
        page = take_here(url).page
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    assert time.monotonic() - began < 10
    assert (page.body, page.decoded, page.complete) == (bomb, None, Complete.YES)
    assert page.complete_reason == "It unpacks to so much that it was left packed."


def test_a_large_page_has_to_be_packed_loosely() -> None:
    """From 32 MiB on, the ratio that is allowed is an eighth of what it is below."""
    noise = random.Random(1).randbytes(200_000)
    within, beyond = (gzip.compress(noise + bytes(size)) for size in (30 << 20, 34 << 20))
    assert measure(within, ("gzip",), Limits()).size == 200_000 + (30 << 20)
    assert measure(beyond, ("gzip",), Limits()).too_much


def test_a_page_that_unpacks_past_the_limit_stays_packed(web: Web) -> None:
    """The limit on unpacked bytes holds by itself, within the ratio."""
    packed = gzip.compress(b"ab" * 100_000)
    url = web.page("/", packed, Content_Encoding="gzip")
    page = take_here(url, limits=Limits(decoded=100_000)).page
    assert (page.body, page.decoded) == (packed, None)
    assert len(take_here(url).page.content) == 200_000


def test_of_a_large_body_the_beginning_will_do(web: Web) -> None:
    """Who only looks gets the beginning, which is never taken for the whole."""
    page = take_here(web.page("/", b"x" * 5000), limits=Limits(wire=1000), part=True).page
    assert (len(page.body), page.complete) == (1000, Complete.NO)
