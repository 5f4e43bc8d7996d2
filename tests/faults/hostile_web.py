"""Captures of a hostile web, in a network of their own: run by `tests.web.apart.apart`.

`python -m tests.faults.hostile_web SCENARIO` prints what came of it, as JSON.
"""

from __future__ import annotations

import contextlib
import json
import resource
import socket
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import Any
from urllib.parse import quote

import requests

from tests.web.apart import Everywhere
from tests.web.bombs import transport
from tests.web.faults import PAGE, faults
from tests.web.server import AUTHORITY, TLS, Web, head
from tests.web.spellings import ADDRESSES, HOSTS, NAMES
from workbench.capture import Limits, fetch
from workbench.capture.process import rest
from workbench.errors import PrivateAddress, UntrustedCertificate, WorkbenchError

PUBLIC = "93.184.216.34"
INSIDE = ("169.254.169.254", "203.0.113.7")
QUICK = Limits(seconds=2, connect=2, resource_seconds=2, resources_seconds=3, wire=8_000_000)


def outcome(url: str, **options: Any) -> str:
    """What a capture says of a page: "yes", "no", "unknown", or the sentence of its failure."""
    try:
        taken = fetch(url, limits=options.pop("limits", QUICK), **options)
    except PrivateAddress as error:
        return f"private: {error}"
    except UntrustedCertificate as error:
        return f"certificate: {error}"
    except WorkbenchError as error:
        return f"sentence: {error}"
    return str(taken.page.complete.value)


def memory() -> tuple[int, int]:
    """The most memory of this process and of the largest of those it started, in MiB."""
    rest()  # only those that have ended are counted
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    own, child = (resource.getrusage(kind).ru_maxrss // 1024 for kind in kinds)
    return own, child


def with_faults(web: Everywhere) -> dict[str, Any]:
    """Every fault of the protocol."""
    every = faults()
    web.page("/sound", PAGE)
    outcome("http://news.example/sound")
    before = memory()

    def one(number: int) -> tuple[str, float]:
        web.answer(f"/{number}", every[number].answer)
        began = time.monotonic()
        said = outcome(f"http://news.example/{number}", resources=False)
        return said, time.monotonic() - began

    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(one, range(len(every))))
    after = memory()
    return {
        "grown": [b - a for a, b in zip(before, after, strict=True)],
        "found": [
            {"name": fault.name, "truth": fault.truth.value, "said": said, "seconds": seconds}
            for fault, (said, seconds) in zip(every, found, strict=True)
        ],
    }


def with_bombs(web: Everywhere) -> dict[str, Any]:
    """Bodies that unpack to a gibibyte."""
    web.page("/sound", PAGE)
    outcome("http://news.example/sound")
    before, found = memory(), []
    for number, (packing, body) in enumerate(transport()):
        web.raw(
            f"/{number}",
            head(Content_Encoding=packing, Content_Length=len(body), Content_Type="text/html")
            + body,
        )
        began = time.monotonic()
        try:
            taken = fetch(f"http://news.example/{number}", limits=Limits(seconds=20))
            said, kept = str(taken.page.complete.value), taken.page.body == body
            reason = taken.page.complete_reason
        except WorkbenchError as error:
            said, kept, reason = "sentence", False, str(error)
        found.append(
            {
                "name": packing,
                "said": said,
                "kept": kept,
                "reason": reason,
                "seconds": time.monotonic() - began,
            }
        )
    after = memory()
    return {"grown": [b - a for a, b in zip(before, after, strict=True)], "found": found}


def with_spellings(web: Everywhere) -> dict[str, Any]:
    """Every spelling: asked for, led to by one, two and three redirects, and as part of a page."""
    for name, addresses in NAMES.items():
        web.name(name.rstrip("."), addresses)
    jobs = list(_spelled(web))
    for address in ADDRESSES:  # what a library does that trusts every address
        with contextlib.suppress(requests.RequestException, ValueError):
            requests.get(address, timeout=1, allow_redirects=False)
    controls = len(web.not_public())
    web.called.clear()

    def one(job: tuple[str, int]) -> str:
        url, _depth = job
        return outcome(url, resources=True)

    with ThreadPoolExecutor(4) as pool:
        said = list(pool.map(one, jobs))
    captured = [
        url
        for (url, depth), words in zip(jobs, said, strict=True)
        if depth >= 0 and words in {"yes", "no", "unknown"}
    ]
    return {
        "spellings": len(ADDRESSES),
        "asked": len(jobs),
        "controls": controls,
        "hits": web.not_public(),
        "called": len(web.called),
        "captured": captured,
        "parts": sum(depth < 0 for _, depth in jobs),
        "part pages": [w for (_, depth), w in zip(jobs, said, strict=True) if depth < 0],
    }


def _spelled(web: Everywhere) -> Iterator[tuple[str, int]]:
    """Addresses to capture, with how many redirects lead to the spelling; -1 for parts of pages."""
    for number, address in enumerate(ADDRESSES):
        yield address, 0
        for depth in (1, 2, 3):
            for step in range(depth - 1):
                web.redirect(
                    f"/{number}/{depth}/{step}", f"http://other.example/{number}/{depth}/{step + 1}"
                )
            wire = address.encode("utf-8", "replace").replace(b"\n", b"%0a")
            web.raw(
                f"/{number}/{depth}/{depth - 1}",
                b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + wire + b"\r\n\r\n",
            )
            yield f"http://news.example/{number}/{depth}/0", depth
    for at in range(0, len(ADDRESSES), 40):
        some = ADDRESSES[at : at + 40]
        tags = "".join(f'<img src="{each}"><link rel=stylesheet href="{each}">' for each in some)
        web.page(f"/parts/{at}", f"<!doctype html><title>x</title>{tags}<p>Text.")
        yield f"http://news.example/parts/{at}", -1
    for at in range(0, len(HOSTS), 20):
        for number, host in enumerate(HOSTS[at : at + 20]):
            web.redirect(f"/led/{at}/{number}.png", f"http://{host}/secret")
        tags = "".join(f"<img src=/led/{at}/{number}.png>" for number in range(20))
        web.page(f"/led/{at}", f"<!doctype html><title>x</title>{tags}<p>Text.")
        yield f"http://news.example/led/{at}", -1


def with_metadata(web: Everywhere) -> dict[str, Any]:
    """The addresses where clouds keep their secrets answer here; no override opens them."""
    for address in INSIDE:
        with socket.create_connection((address, 80), 2) as control:
            control.sendall(b"GET /control HTTP/1.1\r\nHost: x\r\n\r\n")
            control.recv(100)
    controls = [asked.at for asked in web.asked if asked.path == "/control"]
    web.called.clear()
    web.name("meta.example", [INSIDE[0]])
    said = []
    for host in (*INSIDE, "meta.example", "2852039166", "[::ffff:169.254.169.254]"):
        url = f"http://{host}/latest/meta-data/"
        web.redirect(f"/to/{quote(host)}", url)
        for each in (url, f"http://news.example/to/{quote(host)}"):
            said += [outcome(each, private=private) for private in (False, True)]
    return {"controls": controls, "said": said, "hits": web.not_public()}


def with_rebinding(web: Everywhere) -> dict[str, Any]:
    """A name that is public when it is looked at, and inside when it is called."""
    web.page("/", "<title>x</title><p>Text.<img src=http://twice.example/a.png>")
    web.page("/a.png", b"x", media_type="image/png")
    said = []
    for inside in ("127.0.0.2", "169.254.169.254", "10.0.0.7"):
        for order in ([[PUBLIC], [inside]], [[PUBLIC, inside]], [[inside, PUBLIC]], [[inside]]):
            web.name("rebind.example", *order)
            web.name("twice.example", *order)
            said.append(outcome("http://rebind.example/"))
            web.redirect("/led", "http://rebind.example/")
            web.name("rebind.example", *order)
            said.append(outcome("http://news.example/led"))
    return {"said": said, "hits": web.not_public(), "looked_up": len(web.looked_up)}


def with_tor(web: Everywhere) -> dict[str, Any]:
    """Through a proxy that resolves: nothing is looked up here, and only the proxy is called."""
    web.page("/page", "<title>x</title><p>Text.<img src=/a.png><img src=http://other.example/b>")
    asked: list[str] = []
    proxy = _Socks(asked, web.port)
    web.looked_up.clear()
    through = outcome("http://hidden.example/page", proxy=f"socks5h://127.0.0.1:{proxy.port}")
    onion = outcome("http://abcdefg.onion/page", proxy=f"socks5h://127.0.0.1:{proxy.port}")
    direct = [each for each in web.called if each != "127.0.0.1"]
    proxy.close()
    lost = [
        outcome("http://hidden.example/page", proxy=f"socks5h://127.0.0.1:{proxy.port}"),
        outcome("http://hidden.example/page", proxy=f"socks5://127.0.0.1:{proxy.port}"),
        outcome("http://hidden.example/page", proxy="socks5h://nowhere.invalid:9050"),
    ]
    return {
        "through": through,
        "onion": onion,
        "asked": asked,
        "lost": lost,
        "looked_up": [name for name in web.looked_up if name != "nowhere.invalid"],
        "direct": direct,
    }


def with_tls(_web: Everywhere) -> dict[str, Any]:
    """Certificates that nobody should trust: refused, and let pass only when that is asked for."""
    found = []
    for name, trusted in (
        ("localhost", False), ("expired", True), ("elsewhere", True), ("localhost", True)
    ):  # fmt: skip
        web = Web(TLS / f"{name}.pem")
        url = web.page("/", PAGE).replace("127.0.0.1", "localhost")
        authorities = AUTHORITY if trusted else None
        refused = outcome(url, private=True, authorities=authorities)
        asked = len(web.asked)
        taken = fetch(url, limits=QUICK, private=True, certificate=True, authorities=authorities)
        cut = web.raw("/cut", head(Content_Type="text/html") + PAGE).replace(
            "127.0.0.1", "localhost"
        )
        found.append(
            {
                "name": name,
                "refused": refused,
                "asked": asked,
                "overrides": taken.overrides,
                "problem": taken.page.tls_problem,
                "cut": outcome(cut, private=True, certificate=True, authorities=authorities),
            }
        )
        web.close()
    return {"found": found}


class _Socks:
    """A proxy (SOCKS 5) that leads every name to the server here."""

    def __init__(self, asked: list[str], target: int) -> None:
        self._asked, self._target = asked, target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        with contextlib.suppress(OSError, IndexError), near:
            near.recv(2 + near.recv(2)[1] - 2)
            near.sendall(b"\x05\x00")
            request = near.recv(4)
            if request[3] == 3:
                name = near.recv(near.recv(1)[0])
                self._asked.append(name.decode("latin-1"))
            else:
                self._asked.append(f"a number of kind {request[3]}")
                near.recv(4 if request[3] == 1 else 16)
            near.recv(2)
            with socket.create_connection(("127.0.0.1", self._target)) as far:
                near.sendall(b"\x05\x00\x00\x01" + bytes(6))
                Thread(target=_pump, args=(far, near), daemon=True).start()
                _pump(near, far)


def _pump(whence: socket.socket, to: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := whence.recv(65_536):
            to.sendall(data)
        to.shutdown(socket.SHUT_WR)


SCENARIOS: dict[str, Callable[[Everywhere], dict[str, Any]]] = {
    name.removeprefix("with_"): work
    for name, work in list(globals().items())
    if name.startswith("with_")
}


def main() -> None:
    """Carry out a scenario and print what came of it."""
    with Everywhere() as web:
        web.name("news.example", [PUBLIC])
        web.name("other.example", ["151.101.1.69"])
        result = SCENARIOS[sys.argv[1]](web)
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
