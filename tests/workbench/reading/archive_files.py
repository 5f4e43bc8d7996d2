"""Makers of small archives as other programs write them, sound and hostile."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import uuid
import zipfile
from collections.abc import Iterable, Sequence

PAGE = b"<!doctype html><title>Pool</title><p>The harbour pool opened in 1962.</p>"
DATE = "2025-03-01T10:00:00Z"
URL = "https://harbour.example/pool"

Answer = tuple[str, str, bytes]
"""Address, media type, body."""

ANSWERS: Sequence[Answer] = (
    (URL + ".css", "text/css", b"p { color: red }"),
    (URL, "text/html; charset=utf-8", PAGE),
    (URL + ".js", "text/javascript", b"alert(1)"),
    (URL + ".png", "image/png", b"\x89PNG\r\n\x1a\n..."),
    ("https://harbour.example/other", "text/html", b"<p>Another page.</p>"),
)


def warc(
    answers: Iterable[Answer] = ANSWERS, *, packed: bool = True, status: str = "200 OK"
) -> bytes:
    """A WARC as other programs write it, with SHA-1 in base 32."""
    records = [_record("warcinfo", "", "application/warc-fields", b"", b"software: Recorder 1\r\n")]
    for url, kind, body in answers:
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode()
        records.append(_record("response", url, "application/http; msgtype=response", head, body))
    return b"".join(gzip.compress(each) if packed else each for each in records)


def _record(kind: str, url: str, content_type: str, head: bytes, body: bytes) -> bytes:
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, url)}>",
        "WARC-Date": DATE,
        **({"WARC-Target-URI": url} if url else {}),
        **({"WARC-Payload-Digest": _sha1(body)} if head else {}),
        "WARC-Block-Digest": _sha1(head + body),
        "Content-Type": content_type,
        "Content-Length": str(len(head + body)),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + head + body + b"\r\n\r\n"


def _sha1(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def wacz(data: bytes | None = None, *, main: str = "", wrong: bool = False) -> bytes:
    """A WACZ with a list of pages and checksums."""
    members = {
        "archive/data.warc.gz": warc() if data is None else data,
        "indexes/index.cdx": b"",
        "pages/pages.jsonl": b'{"format": "json-pages-1.0", "id": "pages"}\n'
        + json.dumps({"url": URL, "ts": DATE, "title": "The pool"}).encode(),
    }
    described = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "software": "Packer 2",
        **({"mainPageUrl": main} if main else {}),
        "resources": [
            {
                "name": name,
                "path": name,
                "hash": f"sha256:{'0' * 64 if wrong else hashlib.sha256(body).hexdigest()}",
                "bytes": len(body),
            }
            for name, body in members.items()
        ],
    }
    members["datapackage.json"] = json.dumps(described).encode()
    return zipped(members.items())


def zipped(members: Iterable[tuple[str, bytes]], *, packed: bool = False) -> bytes:
    """A zip of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as made:
        for name, body in members:
            made.writestr(name, body)
    return out.getvalue()


MHTML = (
    b"From: <Saved by Blink>\r\n"
    b"Snapshot-Content-Location: https://harbour.example/pool\r\n"
    b"Subject: =?utf-8?Q?The_pool_=E2=80=93_1962?=\r\n"
    b"Date: Sat, 1 Mar 2025 11:00:00 +0100\r\n"
    b"MIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----X"\r\n\r\n\r\n'
    b"------X\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <f@mhtml.blink>\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://harbour.example/pool\r\n\r\n"
    b"<title>Pool</title><p>The harbour pool opened in =\r\n1962 =E2=80=93.</p>\r\n"
    b"------X\r\nContent-Type: text/css\r\nContent-Transfer-Encoding: 8bit\r\n"
    b"Content-Location: cid:css-1@mhtml.blink\r\n\r\np { color: red }\r\n"
    b"------X\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
    b"Content-Location: https://harbour.example/pool.png\r\n\r\niVBORw0KGgo=\r\n"
    b"------X--\r\n"
)

SINGLEFILE = (
    b"<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n"
    b" url: https://harbour.example/pool \n"
    b" saved date: Sat Mar 01 2025 11:00:00 GMT+0100 (Central European Standard Time)\n-->"
    b"<meta charset=utf-8><title>Pool</title><p>The harbour pool opened in 1962.</p>"
)
