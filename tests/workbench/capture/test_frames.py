"""Tests of what the worker tells: whatever it says, it is checked and not believed."""

from __future__ import annotations

import io
import json
import struct
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.capture import Exchange, frames
from workbench.errors import PrivateAddress, Unreachable, UntrustedCertificate, WorkbenchError
from workbench.model import Complete

NOON = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
HEADERS = (("X-Größe", "\x00ÿ"), ("a", ""), ("a", "b"))
EXCHANGE = Exchange(
    url="https://news.example/",
    role="picture",
    request_line="GET / HTTP/1.1",
    request_headers=(("Host", "news.example"),),
    status=200,
    status_line="HTTP/1.1 200 OK",
    headers=HEADERS,
    head=b"HTTP/1.1 200 OK\r\n\r\n",
    body=b"\x00\xff",
    decoded=b"",
    complete=Complete.NO,
    complete_reason="The packed data are damaged.",
    addresses=("20.30.40.50",),
    peer="20.30.40.50:443",
    proxy="socks5h://127.0.0.1:9050",
    tls="TLSv1.3 TLS_AES_256_GCM_SHA384",
    certificates=(b"der", b"chain"),
    tls_problem="its certificate has expired",
    began_at=NOON,
    ended_at=NOON,
)


def _frame(told: Any, *files: bytes, most: int = 1000) -> frames.Frame | None:
    head = json.dumps(told).encode()
    return frames.read(io.BytesIO(struct.pack(">I", len(head)) + head + b"".join(files)), most)


def _exchange(told: Any, *files: bytes) -> Exchange:
    frame = _frame(told, *files)
    assert frame is not None
    return frames.exchange_of(frame)


def _told(exchange: Exchange) -> tuple[dict[str, Any], tuple[bytes, ...]]:
    out = io.BytesIO()
    frames.write_exchange(out, exchange)
    out.seek(0)
    frame = frames.read(out, 1000)
    assert frame is not None
    return frame.told, frame.files


def test_an_exchange_is_told_whole() -> None:
    """What is written is what is read."""
    out = io.BytesIO()
    frames.write_exchange(out, EXCHANGE)
    out.seek(0)
    frame = frames.read(out, 1000)
    assert frame is not None
    assert frames.exchange_of(frame) == EXCHANGE
    assert frames.read(out, 1000) is None


@pytest.mark.parametrize(
    "error",
    [
        WorkbenchError("a."),
        PrivateAddress("b."),
        Unreachable("c.", why="name"),
        UntrustedCertificate("d.", why="its certificate has expired"),
    ],
)
def test_an_error_is_told_whole(error: WorkbenchError) -> None:
    """Its kind, its sentence and its reason come through."""
    out = io.BytesIO()
    frames.write_error(out, error)
    out.seek(0)
    frame = frames.read(out, 1000)
    assert frame is not None
    read = frames.error_of(frame)
    assert (type(read), str(read)) == (type(error), str(error))
    assert getattr(read, "why", "") == getattr(error, "why", "")


@pytest.mark.parametrize(
    "change",
    [
        {"url": 1},
        {"url": None},
        {"url": "x" * 400_000},
        {"url": "\ud800"},
        {"role": "master"},
        {"status": "200"},
        {"status": -1},
        {"status": True},
        {"status": 1e99},
        {"complete": "maybe"},
        {"headers": "x"},
        {"headers": [["a"]]},
        {"headers": [["a", 1]]},
        {"headers": [["a", "\udfff"]]},
        {"began_at": "yesterday"},
        {"began_at": "2026-01-07T12:00:00"},
        {"addresses": [1]},
        {"sizes": [2, 0]},
        {"sizes": [2, 0, 19, 1001]},
        {"sizes": [2, 0, -19]},
        {"sizes": [2, 0, 19.0]},
        {"sizes": [0] * 100},
        {"sizes": "x"},
        {"kind": []},
    ],
)
def test_what_breaks_the_rules_is_refused(change: dict[str, Any]) -> None:
    """A worker that was taken over can say much, but nothing of another shape."""
    told, files = _told(EXCHANGE)
    with pytest.raises(frames.FrameError):
        _exchange({**told, **change}, *files)


@pytest.mark.parametrize("cut", range(1, 40))
def test_a_frame_that_is_cut_is_refused(cut: int) -> None:
    """A frame is whole, or it is none."""
    out = io.BytesIO()
    frames.write(out, "end", {"a": "b"}, b"file")
    whole = out.getvalue()
    if cut < len(whole):
        with pytest.raises(frames.FrameError):
            frames.read(io.BytesIO(whole[:-cut]), 1000)


@given(st.binary(max_size=200))
def test_nonsense_is_refused(data: bytes) -> None:
    """Whatever is on the pipe, it is a frame or an error, and takes no memory."""
    with suppress(frames.FrameError):
        frames.read(io.BytesIO(data), 1000)


def test_a_head_without_end_is_refused() -> None:
    """A size that no frame has is not waited for."""
    with pytest.raises(frames.FrameError):
        frames.read(io.BytesIO(b"\xff\xff\xff\xff" + b"x" * 100), 1000)
