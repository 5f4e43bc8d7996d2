"""A capture's record, read again: what `record.py` wrote, or what somebody says that it wrote."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from workbench.capture.record import FORMAT, VERSION
from workbench.capture.taken import Headers, Missed
from workbench.errors import WorkbenchError
from workbench.model import Complete, PartRole

LARGEST = 32_000_000
"""Bytes of a record that is read; one of a page with a thousand resources has under two million."""

T = TypeVar("T")
Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bytes:
    """Bytes by their SHA-256 and size."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedFile:
    """A file of the capture that existed when the record was written."""

    role: PartRole
    bytes: Bytes
    media_type: str
    name: str
    tool: str
    derived_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedExchange:
    """One request and the answer to it; bodies by their hash."""

    url: str
    method: str
    role: str
    request_line: str
    request_headers: Headers
    status: int
    status_line: str
    headers: Headers
    head: bytes
    """Status line and headers exactly as received; b"" where they were not kept so."""
    body: Bytes
    decoded: Bytes | None
    complete: Complete
    complete_reason: str
    addresses: tuple[str, ...]
    peer: str
    proxy: str
    tls: str
    tls_problem: str
    certificates: tuple[str, ...]
    """SHA-256 of each, the server's own first."""
    began_at: datetime
    ended_at: datetime

    def header(self, name: str) -> str:
        """Return the last value of a header, "" when it was not sent."""
        return next((v for n, v in reversed(self.headers) if n.lower() == name), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """How a capture came about, as its record says."""

    version: int
    requested_url: str
    final_url: str
    http_status: int | None
    filename: str
    method: str
    captured_at: datetime
    began_at: datetime
    ended_at: datetime
    milliseconds: int
    operator: str
    case: str
    reason: str
    body: Bytes
    packed: Bytes | None
    declared: str
    sniffed: str
    complete: Complete
    complete_reason: str
    overrides: tuple[str, ...]
    exchanges: tuple[RecordedExchange, ...]
    certificates: Mapping[str, bytes]
    """DER by its SHA-256, as it stands in the record: check it before it is believed."""
    missed: tuple[Missed, ...]
    files: tuple[RecordedFile, ...]
    text: RecordedFile | None
    text_problem: str
    picture_problem: str
    picture_hash: str
    origin: str
    claimed_at: str
    made_with: Mapping[str, str]
    """Name and version: the program, Python, the system, libraries."""

    @property
    def page(self) -> RecordedExchange | None:
        """The exchange that brought the page itself; None for a capture of no web page."""
        return next((each for each in reversed(self.exchanges) if each.role == "page"), None)


class _UnsoundError(Exception):
    """The record is not of its format; the message says what is wrong with it."""


def read_record(data: bytes) -> Recorded:
    """Read a record. Unknown fields are passed over, missing ones have their empty value.

    WorkbenchError when it is no record, is of a later format, or holds what no record can.
    """
    try:
        return _recorded(_told(data))
    except (_UnsoundError, ValueError, OverflowError, RecursionError, binascii.Error) as error:
        reason = str(error) if isinstance(error, _UnsoundError) else "it is damaged"
        raise WorkbenchError(f"The record of the capture cannot be read: {reason}.") from error


def _told(data: bytes) -> Table:
    if len(data) > LARGEST:
        raise _UnsoundError(f"it is larger than {LARGEST // 1_000_000} MB")
    told = json.loads(data)
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise _UnsoundError("it is no record of a capture")
    if _count(told, "version") > VERSION:
        raise _UnsoundError("a newer version of the program wrote it")
    return dict(told)


def _recorded(told: Table) -> Recorded:
    clock, by, kind = _table(told, "clock"), _table(told, "by"), _table(told, "media_type")
    complete, imported = _table(told, "complete"), _table(told, "imported")
    body, text = _table(told, "body"), _table(told, "text")
    return Recorded(
        version=_count(told, "version"),
        requested_url=_text(told, "requested_url"),
        final_url=_text(told, "final_url"),
        http_status=None if told.get("http_status") is None else _count(told, "http_status"),
        filename=_text(told, "filename"),
        method=_text(told, "method"),
        captured_at=_time(told, "captured_at"),
        began_at=_time(clock, "began_at"),
        ended_at=_time(clock, "ended_at"),
        milliseconds=_count(clock, "milliseconds"),
        operator=_text(by, "operator"),
        case=_text(by, "case"),
        reason=_text(by, "reason"),
        body=_bytes(body),
        packed=_bytes(_table(body, "packed")) if body.get("packed") else None,
        declared=_text(kind, "declared"),
        sniffed=_text(kind, "sniffed"),
        complete=_complete(complete),
        complete_reason=_text(complete, "reason"),
        overrides=_list(told, "overrides", _word),
        exchanges=_list(told, "exchanges", _exchange),
        certificates={
            _hash(name): base64.b64decode(_word(der), validate=True)
            for name, der in _table(told, "certificates").items()
        },
        missed=_list(told, "missed", _missed),
        files=_list(told, "files", _file),
        text=_derived_text(text) if text else None,
        text_problem=_text(told, "text_problem"),
        picture_problem=_text(told, "picture_problem"),
        picture_hash=_text(told, "picture_hash"),
        origin=_text(imported, "origin"),
        claimed_at=_text(imported, "claimed_at"),
        made_with=_made_with(_table(told, "made_with")),
    )


def _exchange(told: Any) -> RecordedExchange:
    table = _is(told, dict)
    complete = _table(table, "complete")
    return RecordedExchange(
        url=_text(table, "url"),
        method=_text(table, "method"),
        role=_text(table, "role"),
        request_line=_text(table, "request_line"),
        request_headers=_list(table, "request_headers", _header),
        status=_count(table, "status"),
        status_line=_text(table, "status_line"),
        headers=_list(table, "headers", _header),
        head=base64.b64decode(_text(table, "head"), validate=True),
        body=_bytes(_table(table, "body")),
        decoded=_bytes(_table(table, "decoded")) if table.get("decoded") else None,
        complete=_complete(complete),
        complete_reason=_text(complete, "reason"),
        addresses=_list(table, "addresses", _word),
        peer=_text(table, "peer"),
        proxy=_text(table, "proxy"),
        tls=_text(table, "tls"),
        tls_problem=_text(table, "tls_problem"),
        certificates=_list(table, "certificates", _hash),
        began_at=_time(table, "began_at"),
        ended_at=_time(table, "ended_at"),
    )


def _file(told: Any) -> RecordedFile:
    table = _is(told, dict)
    return RecordedFile(
        role=PartRole(_text(table, "role")),
        bytes=_bytes(table),
        media_type=_text(table, "media_type"),
        name=_text(table, "name"),
        tool=_text(table, "tool"),
        derived_from=_text(table, "derived_from"),
    )


def _derived_text(table: Table) -> RecordedFile:
    return RecordedFile(
        role=PartRole.METADATA,
        bytes=Bytes(sha256=_hash(table.get("sha256")), size=_count(table, "characters")),
        media_type="text/plain; charset=utf-8",
        name="text",
        tool=_text(table, "tool"),
        derived_from=_text(table, "derived_from"),
    )


def _missed(told: Any) -> Missed:
    table = _is(told, dict)
    return Missed(url=_text(table, "url"), reason=_text(table, "reason"))


def _made_with(table: Table) -> dict[str, str]:
    named = {name: _word(value) for name, value in table.items() if name != "libraries"}
    return named | {name: _word(value) for name, value in _table(table, "libraries").items()}


def _bytes(table: Table) -> Bytes:
    return Bytes(sha256=_hash(table.get("sha256")), size=_count(table, "size"))


def _complete(table: Table) -> Complete:
    return Complete(table.get("state", Complete.UNKNOWN))


def _header(told: Any) -> tuple[str, str]:
    name, value = _is(told, list)
    return _word(name), _word(value)


def _hash(value: Any) -> str:
    text = _word(value)
    if len(text) != 64 or text.strip("0123456789abcdef"):
        raise _UnsoundError("it names bytes by what is no SHA-256")
    return text


def _time(table: Table, name: str) -> datetime:
    moment = datetime.fromisoformat(_text(table, name))
    if moment.tzinfo is None:
        raise _UnsoundError("it holds a time that fits no clock")
    return moment.astimezone(UTC)


def _text(table: Table, name: str) -> str:
    return _word(table.get(name, ""))


def _count(table: Table, name: str) -> int:
    value = table.get(name, 0)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 63:
        raise _UnsoundError(f"“{name}” is no number")
    return value


def _table(table: Table, name: str) -> Table:
    return dict(_is(table.get(name) or {}, dict))


def _list(table: Table, name: str, read: Callable[[Any], T]) -> tuple[T, ...]:
    return tuple(read(each) for each in _is(table.get(name) or [], list))


def _word(value: Any) -> str:
    return str(_is(value, str))


def _is(value: Any, kind: type[Any]) -> Any:
    if not isinstance(value, kind):
        raise _UnsoundError("its parts are not of the kinds that a record has")
    return value
