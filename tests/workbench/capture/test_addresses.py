"""Tests of the table that tells public addresses from all others."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis.strategies import ip_addresses

from workbench.capture.addresses import Zone, zone, zone_of_name

PUBLIC = [
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.31.196.1",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2001:200::1",
    "2606:4700::1111",
    "3ffe::1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
]
LOCAL = [
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "::1",
    "fc00::1",
    "fdff::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
]
SPECIAL = [
    "0.0.0.0",  # noqa: S104  # nothing is bound to it here
    "169.254.169.254",
    "192.0.0.1",
    "192.0.0.170",
    "192.0.2.1",
    "192.88.99.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::2",
    "::127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::7f00:1",
    "64:ff9b::a00:1",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:2::1",
    "2001:10::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::1",
    "3fff::1",
    "5f00::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        *((one, Zone.PUBLIC) for one in PUBLIC),
        *((one, Zone.LOCAL) for one in LOCAL),
        *((one, Zone.SPECIAL) for one in SPECIAL),
    ],
)
def test_an_address_has_its_zone(address: str, expected: Zone) -> None:
    """Every block of the registries is told apart, at its edges too."""
    assert zone(address) is expected


@given(ip_addresses(v=4))
def test_ipv4_written_as_ipv6_keeps_its_zone(address: IPv4Address) -> None:
    """Mapping an IPv4 address into IPv6 hides nothing, and translating it opens no way inside."""
    assert zone(f"::ffff:{address}") is zone(str(address))
    assert zone(f"64:ff9b::{address}") in {Zone.SPECIAL, zone(str(address))} - {Zone.LOCAL}


@given(ip_addresses())
def test_no_address_is_public_that_python_knows_to_be_special(
    address: IPv4Address | IPv6Address,
) -> None:
    """The table is at least as strict as the standard library's."""
    mapped = isinstance(address, IPv6Address) and address.ipv4_mapped is not None
    if zone(str(address)) is Zone.PUBLIC and not mapped:
        assert address.is_global
        assert not address.is_multicast


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("news.example", Zone.PUBLIC),
        ("fresh.onion", Zone.PUBLIC),
        ("8.8.8.8", Zone.PUBLIC),
        ("134744072", Zone.PUBLIC),
        ("[2606:4700::1111]", Zone.PUBLIC),
        ("internal.example", Zone.PUBLIC),
        ("localhost", Zone.LOCAL),
        ("LOCALHOST.", Zone.LOCAL),
        ("printer.local", Zone.LOCAL),
        ("db.corp.internal", Zone.LOCAL),
        ("intranet", Zone.LOCAL),
        ("127.1", Zone.LOCAL),
        ("0x7f000001", Zone.LOCAL),
        ("017700000001", Zone.LOCAL),
        ("127.0.0.1.", Zone.LOCAL),
        ("[::1]", Zone.LOCAL),
        ("0xa9fea9fe", Zone.SPECIAL),
        ("169.254.43518", Zone.SPECIAL),
        ("0", Zone.SPECIAL),
    ],
)
def test_a_spelling_alone_tells_a_zone(host: str, expected: Zone) -> None:
    """Where nobody here may look a name up, its spelling says whether it can be public."""
    assert zone_of_name(host) is expected
