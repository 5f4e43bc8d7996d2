"""Addresses out of a project: which may be followed from a report, and how they are shown."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urlsplit

_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?\.?|\[[0-9a-f:.]+\]")
_KEPT = "!#$%&'()*+,/:;=?@[]~"
"""What stays as it is in an address; everything else is percent-encoded."""
_DOTS = str.maketrans("。．｡", "...")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address as a page may show it."""

    href: str
    """Where it leads: http or https, all ASCII; "" when it must not be followed."""
    shown: str
    """The address as it stands in the project."""
    other_host: str = ""
    """The host in its other spelling, when it has one outside ASCII."""


@lru_cache(maxsize=4096)
def link(url: str) -> Link:
    """Judge an address. Only plain http and https ones lead anywhere.

    Those with a user name are shown and not followed: what stands before the @ is there to deceive.
    """
    url = url.strip()
    nowhere = Link(href="", shown=url)
    if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in url):
        return nowhere
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return nowhere
    netloc = parts.netloc.rpartition(":")[0] if port is not None else parts.netloc
    host = _ascii_host(netloc)
    if parts.scheme.lower() not in {"http", "https"} or not _HOST.fullmatch(host):
        return nowhere
    rest = url.partition("//")[2][len(parts.netloc) :]
    at = host if port is None else f"{host}:{port}"
    return Link(
        href=f"{parts.scheme.lower()}://{at}{quote(rest, safe=_KEPT)}",
        shown=url,
        other_host=_other(netloc, host),
    )


def _ascii_host(host: str) -> str:
    """Write a host as browsers ask for it (RFC 3492; mapped as UTS 46 does for plain letters).

    "" when it holds letters that nobody sees.
    """
    if any(unicodedata.category(letter) == "Cf" for letter in host):
        return ""
    labels = unicodedata.normalize("NFKC", host.translate(_DOTS)).lower().split(".")
    return ".".join(
        each if each.isascii() else f"xn--{each.encode('punycode').decode('ascii')}"
        for each in labels
    )


def _other(host: str, asked: str) -> str:
    if not host.isascii():
        return asked
    try:
        readable = ".".join(
            each[4:].encode("ascii").decode("punycode") if each.startswith("xn--") else each
            for each in asked.split(".")
        )
    except UnicodeError:
        return ""
    return readable if readable != asked else ""
