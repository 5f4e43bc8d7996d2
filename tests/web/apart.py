"""A network of a test's own, in which every address there is leads to one server.

`apart` runs a program in new namespaces (`unshare`, of Linux): it has no way out of them. There,
`Everywhere` answers at all addresses of IPv4 and IPv6, the metadata address of clouds included,
is the only resolver, and notes what was called and what was looked up. Other systems have no such
thing; the tests that need it are for Linux.
"""

from __future__ import annotations

import ipaddress
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from tests.web.server import Web

ROOT = Path(__file__).parents[2]
_A, _AAAA = 1, 28
_RESOLVER = ("127.0.0.53", 53)


def apart(program: str, *args: str, seconds: float = 120) -> Any:
    """Run `python -m program args` in namespaces of its own, and read the JSON that it prints."""
    run = subprocess.run(
        ["unshare", "--map-root-user", "--net", "--mount", "--fork", "--kill-child",
         sys.executable, "-m", program, *args],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )  # fmt: skip
    if run.returncode:
        raise RuntimeError(f"{program} failed in its own network:\n{run.stderr[-4000:]}")
    return json.loads(run.stdout.strip().splitlines()[-1])


class Everywhere(Web):
    """The server at all addresses, at one port, and the resolver of all names.

    Use it as a context, inside of `apart` alone: it changes the network that it finds.
    """

    def __init__(self, port: int = 80) -> None:
        for words in (
            "link set lo up",
            "route add local 0.0.0.0/0 dev lo",
            "-6 route add local ::/0 dev lo",
        ):
            subprocess.run(["ip", *words.split()], check=True)
        _resolve_at(_RESOLVER[0])
        self.looked_up: list[str] = []
        self._names: dict[str, list[list[str]]] = {}
        self._questions = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._questions.bind(_RESOLVER)
        super().__init__(where=("::", port))
        self._start(self._resolve)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with suppress(OSError):
            self._questions.shutdown(socket.SHUT_RDWR)
        self._questions.close()
        self.close()

    def name(self, host: str, *answers: list[str]) -> None:
        """Let a name stand for these addresses; for the next ones when it is asked again."""
        self._names[host] = list(answers)

    def not_public(self) -> list[str]:
        """The addresses that were called and are no place of the public web."""
        return [address for address in self.called if not is_public(address)]

    def _resolve(self) -> None:
        with suppress(OSError):
            while True:
                asked, whence = self._questions.recvfrom(4096)
                if not asked:
                    return
                self._questions.sendto(self._reply_to(asked), whence)

    def _reply_to(self, asked: bytes) -> bytes:
        labels, at = [], 12
        while asked[at]:
            labels.append(asked[at + 1 : at + 1 + asked[at]].decode("latin-1"))
            at += 1 + asked[at]
        host = ".".join(labels).lower()
        (kind,) = struct.unpack_from("!H", asked, at + 1)
        question = asked[12 : at + 5]
        found = self._found(host, kind)
        known = host in self._names
        records = b"".join(
            b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 0, len(one)) + one for one in found
        )
        flags = 0x8180 if known else 0x8183
        return asked[:2] + struct.pack("!5H", flags, 1, len(found), 0, 0) + question + records

    def _found(self, host: str, kind: int) -> list[bytes]:
        if kind == _A:
            self.looked_up.append(host)
        answers = self._names.get(host, [[]])
        # IPv6 is asked for beside IPv4; the mind is changed when IPv4 was asked for
        found = answers.pop(0) if len(answers) > 1 and kind == _A else answers[0]
        packed = [ipaddress.ip_address(each).packed for each in found]
        return [each for each in packed if len(each) == (4 if kind == _A else 16)]


def is_public(address: str) -> bool:
    """Tell whether an address that was called is one of the invented public web's."""
    return address in PUBLIC


PUBLIC = frozenset({"93.184.216.34", "151.101.1.69", "2606:2800:220:1:248:1893:25c8:1946"})
"""The addresses that stand for the public web; every other one must not be called."""


def _resolve_at(address: str) -> None:
    with tempfile.NamedTemporaryFile("w", prefix="resolv", delete=False) as file:
        file.write(f"nameserver {address}\noptions timeout:1 attempts:1\n")
    with tempfile.NamedTemporaryFile("w", prefix="hosts", delete=False) as hosts:
        hosts.write("127.0.0.1 localhost\n::1 localhost ip6-localhost\n")
    for made, place in ((file.name, "/etc/resolv.conf"), (hosts.name, "/etc/hosts")):
        Path(made).chmod(0o644)
        subprocess.run(["mount", "--bind", made, place], check=True)
        Path(made).unlink()
