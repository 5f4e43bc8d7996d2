"""What a capture of the web is made of: requests and their answers, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workbench.model import Complete

Headers = tuple[tuple[str, str], ...]
"""Names and values in the order, and the case, of the wire."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request and the answer to it. Times are UTC, by this machine's clock."""

    url: str
    method: str = "GET"
    role: str = "page"
    """What it was asked for: "page", "redirect", "picture", "style", "font" or "icon"."""
    request_line: str = ""
    """As sent, such as "GET /news HTTP/1.1"."""
    request_headers: Headers = ()
    status: int = 0
    status_line: str = ""
    """As received, such as "HTTP/1.1 200 OK"."""
    headers: Headers = ()
    head: bytes = b""
    """Status line and headers exactly as received, up to the empty line: what `headers` tells."""
    body: bytes = b""
    """As received: parts of a chunked answer put together, packing (gzip…) kept."""
    decoded: bytes | None = None
    """The body unpacked, up to where it is damaged; None where it was not packed, or could not be
    unpacked."""
    complete: Complete = Complete.UNKNOWN
    complete_reason: str = ""
    addresses: tuple[str, ...] = ()
    """What the name was resolved to; empty where a proxy resolved it."""
    peer: str = ""
    """Address and port that was connected to."""
    proxy: str = ""
    """The proxy that it went through, without user name and password; "" for none."""
    tls: str = ""
    """Version and cipher, such as "TLSv1.3 TLS_AES_256_GCM_SHA384"; "" without TLS."""
    certificates: tuple[bytes, ...] = ()
    """As DER, the server's own first, then what it sent with it."""
    tls_problem: str = ""
    """Why the certificate was not trusted, where that was let pass."""
    began_at: datetime
    ended_at: datetime

    @property
    def content(self) -> bytes:
        """The body as it is read: unpacked where it could be."""
        return self.body if self.decoded is None else self.decoded

    @property
    def media_type(self) -> str:
        """What the server declared, with its parameters: a label that can be shown."""
        said = next((v for n, v in reversed(self.headers) if n.lower() == "content-type"), "")
        return "".join(character for character in said if character.isprintable())[:500]

    @property
    def filename(self) -> str:
        """The name that the server gives to a file that is to be saved: no path, only a label."""
        said = next((v for n, v in self.headers if n.lower() == "content-disposition"), "")
        if not said:
            return ""
        # The window starts without them.
        from email.message import Message  # noqa: PLC0415
        from email.utils import collapse_rfc2231_value  # noqa: PLC0415

        parsed = Message()
        parsed["Content-Disposition"] = " ".join(_as_utf8(said[:2000]).split())
        try:
            told = parsed.get_params([], "Content-Disposition")
            names = [value for name, value in told if name.lower() == "filename"]
            # What is encoded comes first: the other is for programs that cannot read it.
            names.sort(key=lambda value: not isinstance(value, tuple))
            named = collapse_rfc2231_value(names[0]) if names else ""
        except ValueError:  # a charset or an escape that is none
            return ""
        last = named.replace("\\", "/").rpartition("/")[2]
        return "".join(letter for letter in last if letter.isprintable()).strip(" .")[:200]


def _as_utf8(text: str) -> str:
    """Read a header as UTF-8 where it is that, as many servers send it."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except ValueError:
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Something of the page that did not come, and why, in a sentence."""

    url: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A page as it came: the hops that led to it, the page, and what belongs to it."""

    requested_url: str
    """As typed, with the scheme that was added to it."""
    exchanges: tuple[Exchange, ...]
    """In the order in which they ended. The last with the role "page" is the page. What belongs
    to the page is here also where its server refused it (`status`): it is in `missed` then too."""
    missed: tuple[Missed, ...] = ()
    overrides: tuple[str, ...] = ()
    """What was let pass, and did come into play: "private", "certificate"."""
    began_at: datetime
    ended_at: datetime
    seconds: float = 0.0
    """Between the two, by the clock that nobody can set."""

    @property
    def page(self) -> Exchange:
        """The exchange that brought the page itself."""
        return next(found for found in reversed(self.exchanges) if found.role == "page")
