"""Reading e-mail (.eml): head and words as text, what the head states, and what is attached."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import IO

from workbench.errors import WorkbenchError
from workbench.reading.answers import packed
from workbench.reading.attached import Attachment
from workbench.reading.draft import Draft, one_line, shortened
from workbench.reading.headline import label, opening
from workbench.reading.html import read_html
from workbench.reading.particulars import written
from workbench.reading.plain import decode

_HEAD = ("From", "To", "Cc", "Date", "Subject")
_MOST_PARTS = 1_000
_MOST_DEPTH = 20
_LONGEST_HEAD = 5_000
# What the library's parsers of head lines raise on spoiled ones, as fuzzing shows.
_DAMAGE = (
    *(MessageError, AttributeError, LookupError, RecursionError, TypeError, ValueError),
    *(AssertionError, NotImplementedError),
)


def read_mail(data: bytes, *, filename: str = "", url: str = "") -> Draft:
    """Read a message: the lines of its head that matter, its words, and a list of attachments.

    The signature of the sending server (DKIM) is noted, not checked. Raises WorkbenchError
    when it is no message.
    """
    message = _parsed(data)
    head = {name: _stated(message, name) for name in _HEAD}
    files = [*_attachments(message)]
    named = [f"{each.name} ({len(each.data):,} bytes)" for each in files]
    lines = [f"{name}: {value}" for name, value in head.items() if value]
    lines += [f"Attachment: {line}" for line in named]
    body = _body(message)
    if not any(head.values()) and not body:
        raise WorkbenchError("It is no e-mail, or it is damaged.")
    sender, address = _sender(head["From"])
    return Draft(
        text="\n\n".join(filter(None, ["\n".join(lines), body])),
        title=head["Subject"] or label(filename, url) or opening(body),
        byline=sender or address,
        published_on=_day(head["Date"]),
        url=url,
        tool="e-mail",
        metadata=written(_particulars(message, head, files)),
    )


def tell_attachments(data: bytes, out: IO[bytes]) -> None:
    """Answer with a list of the files that came with a message, and then with their bytes."""
    try:
        files = list(_attachments(_parsed(data)))
    except WorkbenchError as error:
        out.write(packed({"reason": str(error)}))
        return
    out.write(packed({"files": [[each.name, each.media_type, len(each.data)] for each in files]}))
    for each in files:
        out.write(each.data)


def _parsed(data: bytes) -> EmailMessage:
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
    except _DAMAGE as error:
        raise WorkbenchError("It is no e-mail, or it is damaged.") from error
    assert isinstance(message, EmailMessage)  # noqa: S101 - what this policy makes
    return message


def _particulars(
    message: EmailMessage, head: dict[str, str], files: list[Attachment]
) -> dict[str, object]:
    return {
        **{name.lower(): value for name, value in head.items()},
        "reply_to": _stated(message, "Reply-To"),
        "message_id": _stated(message, "Message-ID"),
        "received": [one_line(value) for value in _raw(message, "Received")],
        "dkim": "present" if _raw(message, "DKIM-Signature") else "",
        "software": _stated(message, "X-Mailer") or _stated(message, "User-Agent"),
        "attachments": [
            f"{each.name} · {each.media_type} · {len(each.data)} bytes · "
            f"SHA-256 {hashlib.sha256(each.data).hexdigest()}"
            for each in files
        ],
    }


def _stated(message: EmailMessage, name: str) -> str:
    try:
        value = str(message[name] or "")
    except _DAMAGE:
        value = next(iter(_raw(message, name)), "")
    return shortened(one_line(value[:_LONGEST_HEAD]), _LONGEST_HEAD)


def _raw(message: EmailMessage, name: str) -> list[str]:
    lines = (value for key, value in message.raw_items() if key.lower() == name.lower())
    return [str(value)[:_LONGEST_HEAD] for value in lines]


def _sender(line: str) -> tuple[str, str]:
    try:
        name, address = parseaddr(line)
    except _DAMAGE:
        return "", line
    return one_line(name), address or line


def _day(line: str) -> str:
    try:
        return parsedate_to_datetime(line).date().isoformat()
    except _DAMAGE:
        return ""


def _parts(message: EmailMessage, depth: int = 0) -> Iterator[EmailMessage]:
    """The parts that hold something, in order; a message within is one part."""
    if not message.is_multipart() or (depth and message.get_content_type() == "message/rfc822"):
        yield message
        return
    if depth > _MOST_DEPTH:
        raise WorkbenchError("The parts of this e-mail are nested too deeply.")
    for part in message.iter_parts() if message.get_content_maintype() == "multipart" else ():
        if isinstance(part, EmailMessage):
            yield from _parts(part, depth + 1)


def _few_parts(message: EmailMessage) -> list[EmailMessage]:
    try:
        parts = list(_parts(message))
    except _DAMAGE as error:
        raise WorkbenchError("It is no e-mail, or it is damaged.") from error
    if len(parts) > _MOST_PARTS:
        raise WorkbenchError(f"This e-mail has more than {_MOST_PARTS:,} parts.")
    return parts


def _is_body(part: EmailMessage) -> bool:
    try:
        return (
            part.get_content_type() in {"text/plain", "text/html"}
            and part.get_content_disposition() != "attachment"
            and not part.get_filename()
        )
    except _DAMAGE:
        return False


def _body(message: EmailMessage) -> str:
    """The words: those in plain text, else those of the web page that the message holds."""
    parts = [part for part in _few_parts(message) if _is_body(part)]
    plain = [_text(part) for part in parts if part.get_content_type() == "text/plain"]
    if words := "\n\n".join(filter(str.strip, plain)).strip():
        return words
    pages = [part for part in parts if part.get_content_type() == "text/html"]
    return "\n\n".join(_page(part) for part in pages).strip()


def _page(part: EmailMessage) -> str:
    try:
        return read_html(_bytes(part), charset=_charset(part)).text
    except WorkbenchError:
        return ""


def _text(part: EmailMessage) -> str:
    return decode(_bytes(part), declared=_charset(part))[0].replace("\f", "\n")


def _charset(part: EmailMessage) -> str:
    try:
        return str(part.get_content_charset() or "")
    except _DAMAGE:
        return ""


def _bytes(part: EmailMessage) -> bytes:
    try:
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0)
            return inner.as_bytes() if isinstance(inner, EmailMessage) else b""
        data = part.get_payload(decode=True)
    except _DAMAGE:
        return b""
    return data if isinstance(data, bytes) else b""


def _attachments(message: EmailMessage) -> Iterator[Attachment]:
    for number, part in enumerate(_few_parts(message), 1):
        if _is_body(part):
            continue
        try:
            name = one_line(part.get_filename() or "")
            kind = part.get_content_type()
        except _DAMAGE:
            name, kind = "", "application/octet-stream"
        name = shortened(name.replace("/", "_").replace("\\", "_"), 200)
        yield Attachment(name=name or f"part-{number}", media_type=kind, data=_bytes(part))
