r"""The record of a capture: how it came about, as canonical JSON whose SHA-256 names the capture.

Canonical JSON is UTF-8 with sorted keys and no white space; numbers are integers, times RFC 3339
in UTC. Halves of surrogate pairs, which UTF-8 cannot hold, are written as `\udc80` and the like.
`recorded.py` reads it. Its fields, in format version 1:

- `format`, `version`: what this is.
- `requested_url` (as typed), `final_url`, `http_status`, `filename`, `method` (fetch, file, paste,
  record).
- `captured_at`, `clock`: by this machine's clock; `began_at`, `ended_at`, and `milliseconds`
  between the two by a clock that nobody can set.
- `by`: `operator`, `case`, `reason`, in the words of whoever captured.
- `body`: `sha256` and `size` as it is read; `packed`, the same as received, where it was packed.
- `media_type`: `declared` by who sent it, `sniffed` from the bytes.
- `complete`: `state` (yes, no, unknown) and `reason`. `overrides`: what was let pass.
- `exchanges`: every request and answer, in order, with headers in the order and case of the wire,
  `head` (status line and headers exactly as received, base64), addresses, TLS, certificates, times,
  and the SHA-256 of each body. `certificates` holds each certificate (DER, base64) under its
  SHA-256. `missed`: what of the page did not come.
- `files`: all other files of the capture, each with its hash, and what made it out of what.
- `text`: hash, tool and sandbox of the text that was read; `text_problem`, `picture_problem`: why
  there is none.
- `imported`: `origin` and `claimed_at`, where it was made elsewhere. `picture_hash`.
- `made_with`: this program and its libraries, with versions.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from workbench.capture.made_with import made_with
from workbench.capture.taken import Exchange, Missed, Taken
from workbench.model import CaptureMethod, Content, PartRole, Piece
from workbench.reading import Draft, sniff
from workbench.rows import storable, time_text
from workbench.store import text_hash

FORMAT = "fact-check-workbench/capture-record"
VERSION = 1
"""Raised when a field changes its meaning; new fields alone do not raise it."""
MEDIA_TYPE = "application/json"

Fields = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What only the person who captures knows, and the clock of their machine."""

    operator: str = ""
    """A name or a pseudonym."""
    case: str = ""
    reason: str = ""
    began_at: datetime | None = None
    """Of a capture that no `Taken` has the times of."""
    ended_at: datetime | None = None
    seconds: float = 0.0


def content_of(taken: Taken) -> Content:
    """Return what a fetch brought as a capture's content, with the files that came with it.

    `data` is the page unpacked. Pieces, in the order of the exchanges: PACKED, named by its
    address, is a body as received that is nowhere else (packed, of a redirect, of a refusal);
    RESOURCE, named by its address, is a picture, style sheet or font, unpacked. The record is not
    among them yet.
    """
    page = taken.page
    return Content(
        data=page.content,
        method=CaptureMethod.FETCH,
        media_type=page.media_type,
        filename=page.filename,
        requested_url=taken.requested_url,
        final_url=page.url,
        http_status=page.status,
        complete=page.complete,
        complete_reason=page.complete_reason,
        captured_at=taken.began_at,
        overrides=" ".join(sorted(set(taken.overrides))),
        pieces=tuple(piece for each in taken.exchanges for piece in _pieces(each, page)),
    )


def record(
    content: Content,
    draft: Draft | None,
    *,
    taken: Taken | None = None,
    about: Circumstances | None = None,
    captured_at: datetime | None = None,
) -> bytes:
    """Write the record of a capture: of a page (`taken`), or of a file, a paste, a talk.

    `content` has all its other pieces by now: a file that is made later is not covered by it.
    """
    about = about or Circumstances()
    at = captured_at or content.captured_at or datetime.now(UTC)
    body = _hashed(content.data)
    return canonical(
        {
            "format": FORMAT,
            "version": VERSION,
            **_whence(content),
            "captured_at": time_text(at),
            "clock": _clock(taken, about, at),
            "by": {"operator": about.operator, "case": about.case, "reason": about.reason},
            "body": body | {"packed": _packed(content)},
            "media_type": {
                "declared": content.media_type,
                "sniffed": sniff(
                    content.data, declared=content.media_type, filename=content.filename
                ),
            },
            "complete": {"state": str(content.complete), "reason": content.complete_reason},
            "overrides": content.overrides.split(),
            **_traffic(taken),
            **_derived(content, draft, body["sha256"]),
            "made_with": made_with(),
        }
    )


def sealed(
    content: Content,
    draft: Draft | None,
    *,
    taken: Taken | None = None,
    about: Circumstances | None = None,
) -> Content:
    """Return the content with its record as one more piece, and with the time that it states."""
    at = content.captured_at or datetime.now(UTC)
    written = record(content, draft, taken=taken, about=about, captured_at=at)
    piece = Piece(role=PartRole.RECORD, data=written, media_type=MEDIA_TYPE, name="record.json")
    others = tuple(each for each in content.pieces if each.role is not PartRole.RECORD)
    return replace(content, captured_at=at, pieces=(*others, piece))


def canonical(value: object) -> bytes:
    """Write a value of dictionaries, lists, text, integers, booleans and None, always the same."""
    written = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    try:
        return written.encode()
    except UnicodeEncodeError:  # halves of surrogate pairs: JSON can escape what UTF-8 cannot hold
        whole = written.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return whole.encode("utf-8", "backslashreplace")


def _pieces(exchange: Exchange, page: Exchange) -> Iterable[Piece]:
    packed = hashlib.sha256(exchange.body).hexdigest()
    belongs = exchange is not page and exchange.role != "redirect" and 200 <= exchange.status < 300
    as_read = exchange.decoded is None and (belongs or exchange is page)
    if exchange.body and not as_read:
        yield Piece(
            role=PartRole.PACKED,
            data=exchange.body,
            media_type=exchange.media_type,
            name=exchange.url,
        )
    if belongs and exchange.content:
        yield Piece(
            role=PartRole.RESOURCE,
            data=exchange.content,
            media_type=exchange.media_type,
            name=exchange.url,
            derived_from="" if exchange.decoded is None else packed,
        )


def _whence(content: Content) -> Fields:
    return {
        "requested_url": content.requested_url,
        "final_url": content.final_url,
        "http_status": content.http_status,
        "filename": content.filename,
        "method": str(content.method),
    }


def _clock(taken: Taken | None, about: Circumstances, at: datetime) -> Fields:
    began = taken.began_at if taken else about.began_at or at
    ended = taken.ended_at if taken else about.ended_at or at
    seconds = taken.seconds if taken else about.seconds
    return {
        "began_at": time_text(began),
        "ended_at": time_text(ended),
        "milliseconds": round(seconds * 1000),
    }


def _packed(content: Content) -> Fields | None:
    """Tell the hash of what was received, where that is something else than what is read."""
    packed = next(
        (
            piece
            for piece in content.pieces
            if piece.role is PartRole.PACKED and piece.name == content.final_url
        ),
        None,
    )
    return _hashed(packed.data) if packed else None


def _hashed(data: bytes) -> Fields:
    return {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}


def _traffic(taken: Taken | None) -> Fields:
    if taken is None:
        return {"exchanges": [], "certificates": {}, "missed": []}
    sent = {
        hashlib.sha256(der).hexdigest(): base64.b64encode(der).decode()
        for each in taken.exchanges
        for der in each.certificates
    }
    return {
        "exchanges": [_exchange(each) for each in taken.exchanges],
        "certificates": sent,
        "missed": [_missed(each) for each in taken.missed],
    }


def _exchange(exchange: Exchange) -> Fields:
    return {
        "url": exchange.url,
        "method": exchange.method,
        "role": exchange.role,
        "request_line": exchange.request_line,
        "request_headers": [list(header) for header in exchange.request_headers],
        "status": exchange.status,
        "status_line": exchange.status_line,
        "head": base64.b64encode(exchange.head).decode(),
        "headers": [list(header) for header in exchange.headers],
        "body": _hashed(exchange.body),
        "decoded": None if exchange.decoded is None else _hashed(exchange.decoded),
        "complete": {"state": str(exchange.complete), "reason": exchange.complete_reason},
        "addresses": list(exchange.addresses),
        "peer": exchange.peer,
        "proxy": exchange.proxy,
        "tls": exchange.tls,
        "tls_problem": exchange.tls_problem,
        "certificates": [hashlib.sha256(der).hexdigest() for der in exchange.certificates],
        "began_at": time_text(exchange.began_at),
        "ended_at": time_text(exchange.ended_at),
    }


def _missed(missed: Missed) -> Fields:
    return {"url": missed.url, "reason": missed.reason}


def _derived(content: Content, draft: Draft | None, body: object) -> Fields:
    text = storable(draft.text) if draft else ""
    return {
        "files": [_file(piece) for piece in content.pieces if piece.role is not PartRole.RECORD],
        "text": {
            "sha256": text_hash(text),
            "characters": len(text),
            "tool": draft.tool,
            "sandbox": draft.sandbox,
            "derived_from": body,
        }
        if draft and text
        else None,
        "text_problem": content.text_problem,
        "picture_problem": content.picture_problem,
        "picture_hash": content.picture_hash,
        "imported": {"origin": content.origin, "claimed_at": content.claimed_at}
        if content.origin
        else None,
    }


def _file(piece: Piece) -> Fields:
    return {
        "role": str(piece.role),
        **_hashed(piece.data),
        "media_type": piece.media_type,
        "name": piece.name,
        "tool": piece.tool,
        "derived_from": piece.derived_from,
    }
