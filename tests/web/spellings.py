"""Ways to write an address that is no place of the public web."""

from __future__ import annotations

LOOPBACK = (
    "127.0.0.1", "127.0.0.2", "127.1", "127.0.1", "127.255.255.254", "0177.0.0.1", "0177.1",
    "0x7f.0.0.1", "0x7f.1", "0x7f000001", "0X7F000001", "2130706433", "017700000001",
    "00000177.0.0.1", "0x7f.0x0.0x0.0x1", "127.0.0.1.", "127.000.000.001", "0", "0.0.0.0", "0x0",  # noqa: S104 - not bound to
    "0.0.0.0.", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::127.0.0.1]", "[0000:0000:0000:0000:0000:0000:0000:0001]", "[::1%25lo]", "[::1%lo]",
    "localhost", "LOCALHOST", "LocalHost.", "localhost.localdomain", "127.0.0.1%00.example",
    "%6c%6f%63%61%6c%68%6f%73%74", "%31%32%37.0.0.1", "127。0。0。1", "１２７.０.０.１",
    "①②⑦.⓪.⓪.①", "ⓛocalhost", "localhost。",
)  # fmt: skip
"""This machine."""
METADATA = (
    "169.254.169.254", "169.254.169.254.", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376",
    "025177524776", "0xa9.0xfe.0xa9.0xfe", "169.254.43518", "169.16689662",
    "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]", "[64:ff9b::169.254.169.254]",
    "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::a9fe:a9fe]", "[2002:a9fe:a9fe::]", "[2002:7f00:1::]",
    "[fe80::a9fe:a9fe%25lo]", "[fe80::1]", "[fd00:ec2::254]", "[2001:0:a9fe:a9fe::1]",
)  # fmt: skip
"""What clouds tell their machines, and what leads there through translators and tunnels."""
OTHERS = (
    "10.0.0.1", "10.1", "0x0a000001", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.1",
    "3232235521", "100.64.0.1", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1",
    "198.51.100.7", "203.0.113.7", "224.0.0.1", "240.0.0.1", "255.255.255.255", "[fc00::1]",
    "[fec0::1]", "[ff02::1]", "[2001:db8::1]", "[3fff::1]", "[100::1]", "[2001:10::1]", "[5f00::1]",
)  # fmt: skip
"""Networks of other kinds that are not the public web."""
NAMES = {
    "inside.example": ["127.0.0.1"],
    "meta.example": ["169.254.169.254"],
    "six.example": ["::1"],
    "mapped.example": ["::ffff:10.0.0.1"],
    "mixed.example": ["93.184.216.34", "127.0.0.1"],
    "translated.example": ["64:ff9b::7f00:1"],
    "bücher.example": ["192.168.7.7"],
    "xn--bcher-kva.example": ["192.168.7.7"],
    "dotted.example.": ["10.9.8.7"],
    "metadata.google.internal": ["169.254.169.254"],
}
"""Names of the public's that lead inside."""
TRICKS = (
    "http://news.example@127.0.0.1/", "http://news.example:80@127.0.0.1/",
    "http://127.0.0.1\\@news.example/", "http://127.0.0.1#@news.example/",
    "http://127.0.0.1?@news.example/", "http://news.example\\@127.0.0.1/",
    "http:\\\\127.0.0.1\\", "http:///127.0.0.1/", "http:127.0.0.1/", "http:/127.0.0.1/",
    "HTTP://127.0.0.1/", "hTTp://127.0.0.1/", "http://127.0.0.1:80/", "http://127.0.0.1:/",
    "http://127.0.0.1:0080/", "http://news.example@@127.0.0.1/", "http://news.example%40127.0.0.1/",
    "http://[::1]:80/", "http://[::ffff:127.0.0.1]:80/", "//127.0.0.1/", "\\\\127.0.0.1\\",
    "http://127.0.0.1\t/", "http://127.0.0\n.1/", "ht\ttp://127.0.0.1/", " http://127.0.0.1/",
    "http://127.0.0.1;x/", "http://127.0.0.1,news.example/", "http://news.example/../@127.0.0.1/",
)  # fmt: skip
"""Whole addresses that one reader of addresses takes for another's."""

HOSTS = (*LOOPBACK, *METADATA, *OTHERS, *NAMES)
ADDRESSES = (*(f"http://{host}/secret" for host in HOSTS), *TRICKS)
