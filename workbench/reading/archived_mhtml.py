"""What is in an MHTML file: a page and its pictures in the form of an e-mail (RFC 2557)."""

from __future__ import annotations

import email
import email.errors
import email.header
import email.policy
from collections.abc import Iterator
from email.message import Message
from email.utils import parsedate_to_datetime

from workbench.errors import WorkbenchError
from workbench.reading.archived import Body, Item, Items, Remarks

_MOST_PARTS = 20_000


def items_of_mhtml(data: bytes) -> Items:
    """Give a way through an MHTML file, as often as it is wanted. WorkbenchError: it is none."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    parts = [part for part in message.walk() if not part.is_multipart()][:_MOST_PARTS]
    if not parts:
        raise WorkbenchError("it is damaged")
    location = _header(message, "Snapshot-Content-Location") or _header(message, "Content-Location")
    start = _header_word(str(message.get_param("start") or ""))
    at = _moment(_header(message, "Date"))
    subject = _header(message, "Subject")
    defects = bool(message.defects)

    def items(remarks: Remarks) -> Iterator[tuple[Item, Body]]:
        remarks.broken = defects
        remarks.software = _header(message, "From").strip("<>")
        for n, part in enumerate(parts):
            url = _address(part) or (location if n == 0 else "")
            if not url:
                continue
            root = url == location or (start and _header_word(part.get("Content-ID", "")) == start)
            yield (
                Item(
                    url=url,
                    media_type=_kind(part),
                    at=at,
                    title=subject if root else "",
                    rank=0 if root and part.get_content_type() == "text/html" else None,
                ),
                _reader(part),
            )

    return items


def _reader(part: Message) -> Body:
    def read(most: int) -> bytes:
        body = part.get_payload(decode=True)
        return body[:most] if isinstance(body, bytes) else b""

    return read


def _address(part: Message) -> str:
    """Where a part stands in the page: its address, or the id that the page names it by."""
    if location := _header(part, "Content-Location"):
        return location
    named = _header_word(_header(part, "Content-ID"))
    return f"cid:{named}" if named else ""


def _kind(part: Message) -> str:
    charset = part.get_content_charset("")
    return part.get_content_type() + (f"; charset={charset}" if charset else "")


def _header(part: Message, name: str) -> str:
    """A header as text, its encoded words read (RFC 2047)."""
    try:
        words = email.header.decode_header(str(part.get(name, "")))
        return str(email.header.make_header(words)).strip()
    except (LookupError, ValueError, email.errors.HeaderParseError):
        return str(part.get(name, "")).strip()


def _header_word(text: str) -> str:
    return text.strip().strip("<>")


def _moment(text: str) -> str:
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""
