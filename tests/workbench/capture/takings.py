"""Pages as a fetch would bring them, made up: values for tests of what captures become."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from workbench.capture.record import Circumstances, content_of, sealed
from workbench.capture.recorded import read_record
from workbench.capture.taken import Exchange, Missed, Taken
from workbench.capture.warc import Kept
from workbench.model import Capture, Complete, Content, Part, PartRole
from workbench.reading import Draft

AT = datetime(2026, 1, 7, 12, 0, 0, 250_000, tzinfo=UTC)
PAGE = b"<!doctype html><title>Pool</title><p>The harbour pool opened in 1962.</p>"
STYLE = b"body { color: #222 }"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def exchange(url: str, body: bytes, *, kind: str = "text/html; charset=utf-8") -> Exchange:
    """An answer as a plain server gives it."""
    return Exchange(
        url=url,
        request_line="GET / HTTP/1.1",
        request_headers=(("Host", "harbour.example"), ("user-Agent", "Workbench")),
        status=200,
        status_line="HTTP/1.1 200 OK",
        headers=(("Server", "x"), ("content-TYPE", kind), ("Content-Length", str(len(body)))),
        body=body,
        complete=Complete.YES,
        complete_reason=f"All {len(body)} announced bytes arrived.",
        addresses=("93.184.216.34",),
        peer="93.184.216.34:443",
        tls="TLSv1.3 TLS_AES_256_GCM_SHA384",
        certificates=(b"\x30\x03leaf", b"\x30\x03root"),
        began_at=AT,
        ended_at=AT + timedelta(milliseconds=300),
    )


def taken(page: bytes = PAGE, *, packed: bool = True, body: bytes = b"Moved.") -> Taken:
    """A page behind a redirect, sent in chunks, with a style sheet and a picture."""
    url = "https://harbour.example/pool"
    hop = replace(
        exchange("http://harbour.example/pool", body),
        role="redirect",
        status=301,
        status_line="HTTP/1.1 301 Moved Permanently",
        headers=(("Location", url), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")),
        tls="",
        certificates=(),
    )
    main = exchange(url, gzip.compress(page, mtime=0) if packed else page)
    if packed:
        coding = (("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked"))
        headers = (*(each for each in main.headers if each[0] != "Content-Length"), *coding)
        main = replace(main, decoded=page, headers=headers)
    style = replace(exchange(url + ".css", STYLE, kind="text/css"), role="style")
    picture = replace(exchange(url + ".png", PICTURE, kind="image/png"), role="picture")
    return Taken(
        requested_url="http://harbour.example/pool",
        exchanges=(hop, main, style, picture),
        missed=(Missed(url=url + "/big.jpg", reason="It is larger than 10 MB."),),
        overrides=("private",),
        began_at=AT,
        ended_at=AT + timedelta(seconds=1),
        seconds=1.0004,
    )


def content(found: Taken | None = None) -> Content:
    """The page as a capture's content, with its record."""
    found = found or taken()
    draft = Draft(text="The harbour pool opened in 1962.", title="Pool", tool="reader 1")
    about = Circumstances(operator="R. Moreno", case="Harbour", reason="Cited in the claim")
    return sealed(content_of(found), draft, taken=found, about=about)


def kept(what: Content, *, text: str = "", title: str = "Pool") -> tuple[Kept, dict[str, bytes]]:
    """A capture as a project keeps it, with its bytes by their hash."""
    shelf = {hashlib.sha256(what.data).hexdigest(): what.data}
    record = next((each.data for each in what.pieces if each.role is PartRole.RECORD), b"")
    parts = []
    for n, piece in enumerate(what.pieces):
        sha256 = hashlib.sha256(piece.data).hexdigest()
        shelf[sha256] = piece.data
        parts.append(
            Part(
                id=f"019b9851-7400-7000-8000-0000000001{n:02}",
                capture_id="019b9851-7400-7000-8000-000000000001",
                role=piece.role,
                sha256=sha256,
                size=len(piece.data),
                media_type=piece.media_type,
                name=piece.name,
                tool=piece.tool,
                derived_from=piece.derived_from,
                made_at=AT,
            )
        )
    capture = Capture(
        id="019b9851-7400-7000-8000-000000000001",
        evidence_id="019b9851-7400-7000-8000-000000000002",
        method=what.method,
        sha256=hashlib.sha256(what.data).hexdigest(),
        size=len(what.data),
        media_type=what.media_type,
        filename=what.filename,
        requested_url=what.requested_url,
        final_url=what.final_url,
        http_status=what.http_status,
        record_sha256=hashlib.sha256(record).hexdigest() if record else "",
        origin=what.origin,
        captured_at=what.captured_at or AT,
    )
    read = read_record(record) if record else None
    return Kept(capture=capture, parts=tuple(parts), record=read, text=text, title=title), shelf


def chunks(shelf: dict[str, bytes], sha256: str) -> Iterable[bytes]:
    """Bytes as the store gives them: in pieces, nothing where there are none."""
    data = shelf.get(sha256, b"")
    return (data[at : at + 1000] for at in range(0, len(data), 1000))
