"""Which network an internet address belongs to, by the IANA registries of special addresses.

`ipaddress.is_global` is not asked: what it answers differs between releases of Python, and older
ones let translated and tunnelled addresses pass as public.
"""

from __future__ import annotations

import re
import socket
from enum import Enum
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network


class Zone(Enum):
    """Whom an address can reach."""

    PUBLIC = "public"
    LOCAL = "local"
    """This machine, or a private network it is part of."""
    SPECIAL = "special"
    """Not one host that serves pages: link-local, multicast, reserved, documentation, tunnels…"""


_LOCAL_4 = [
    ip_network(block)
    for block in ("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
]
_SPECIAL_4 = [
    ip_network(block)
    for block in (
        "0.0.0.0/8",
        "169.254.0.0/16",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",
    )
]
_LOCAL_6 = [ip_network("::1/128"), ip_network("fc00::/7")]
_PUBLIC_6 = ip_network("2000::/3")
_SPECIAL_6 = [
    ip_network(block) for block in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
]
_MAPPED = ip_network("::ffff:0:0/96")
_TRANSLATED = ip_network("64:ff9b::/96")
"""IPv4 as networks without it see it (RFC 6052)."""

_PRIVATE_NAMES = re.compile(
    r"\.(localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$"
)
"""Names that no public resolver answers for (RFC 6761, 6762, 8375, and what networks use)."""


def zone(text: str) -> Zone:
    """The zone of an address in text form, as a resolver gives it (with or without `%scope`)."""
    address = ip_address(text.partition("%")[0])
    return _zone_4(address) if isinstance(address, IPv4Address) else _zone_6(address)


def zone_of_name(host: str) -> Zone:
    """The zone of a host by its spelling alone, where nobody here may look it up.

    Numbers are read in every way that resolvers know (127.1, 0x7f000001…). A name is local when
    the public name system holds no such names; any other may be public.
    """
    name = host.strip("[]").rstrip(".").lower()
    try:
        return zone(name)
    except ValueError:
        pass
    try:
        return zone(socket.inet_ntoa(socket.inet_aton(name)))
    except (OSError, ValueError):
        local = "." not in name or _PRIVATE_NAMES.search(name)
        return Zone.LOCAL if local else Zone.PUBLIC


def _zone_4(address: IPv4Address) -> Zone:
    if any(address in block for block in _LOCAL_4):
        return Zone.LOCAL
    if any(address in block for block in _SPECIAL_4):
        return Zone.SPECIAL
    return Zone.PUBLIC


def _zone_6(address: IPv6Address) -> Zone:
    inner = _zone_4(IPv4Address(int(address) & 0xFFFF_FFFF))
    if address in _MAPPED:
        return inner
    if address in _TRANSLATED:
        return Zone.PUBLIC if inner is Zone.PUBLIC else Zone.SPECIAL
    if any(address in block for block in _LOCAL_6):
        return Zone.LOCAL
    if address in _PUBLIC_6 and not any(address in block for block in _SPECIAL_6):
        return Zone.PUBLIC
    return Zone.SPECIAL
