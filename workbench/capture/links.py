"""Addresses looked at again: whether they still lead to what was captured, asked politely.

Values in, values out; no project. A failure is believed after a second look.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from http import HTTPStatus
from time import monotonic
from typing import Protocol
from urllib.parse import urlsplit

from workbench.capture import look
from workbench.capture.limits import Limits
from workbench.capture.pacing import (
    Gaps,
    host_of,
    nearby,
    patience,
    pause,
    plain_sentence,
    same_address,
)
from workbench.capture.taken import Taken
from workbench.errors import Cancelled, Unreachable, WorkbenchError
from workbench.model import LinkState
from workbench.reading import read
from workbench.reading.differing import Change, Difference, differ
from workbench.settings import Settings

GAP = 1.0
"""Seconds between two looks at one host."""
AGAIN = 5.0
"""Seconds before a failure is looked at once more."""
LONGEST = 60.0
"""Seconds that a host may ask to be left alone within a run; one that asks for more is left."""
_LIKE = 0.98
"""Share of words that must be the same for a page to count as unchanged."""
_FEW = 4
"""Words that may differ on the shortest page."""
_FOREIGN = 0.2
"""Share of words below which a page is another one."""
_GONE = {404, 410, 451}
_LASTING = {301, 308}
LIMITS = Limits(wire=50_000_000, seconds=30)
"""What one look may cost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the newest capture says of an address."""

    url: str
    final_url: str = ""
    sha256: str = ""
    """Of the bytes; "" where nothing was captured."""
    text: str = ""
    cited: tuple[str, ...] = ()
    """Words of it that are cited."""
    private: bool = False
    """Whether a person let the private network pass for the capture; so for the certificate."""
    certificate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFinding:
    """What an address answered."""

    state: LinkState
    status: int | None = None
    final_url: str = ""
    detail: str = ""
    """What was seen, in a sentence."""
    wait: float = 0
    """Seconds for which the host asked to be left alone."""
    by_name: bool = False
    """Whether it failed because the host's name leads nowhere: so does a missing connection."""


class Look(Protocol):
    """Looks at an address, as `workbench.capture.look` does."""

    def __call__(self, url: str, *, private: bool, certificate: bool) -> Taken:
        """Return what came. Raises WorkbenchError when nothing did."""


def looker(settings: Settings, cancelled: Callable[[], bool]) -> Look:
    """Make what looks at addresses over the proxy that is set on this machine."""

    def look_at(url: str, *, private: bool, certificate: bool) -> Taken:
        return look(
            url,
            limits=LIMITS,
            private=private,
            certificate=certificate,
            proxy=settings.proxy,
            cancelled=cancelled,
        )

    return look_at


def check(known: Known, *, look: Look) -> LinkFinding:
    """Look at an address once and say what became of it since it was captured."""
    try:
        taken = look(known.url, private=known.private, certificate=known.certificate)
    except Cancelled:
        raise
    except Unreachable as error:
        if error.why == "name":
            said = f"There is no host {host_of(known.url)} any more."
            return LinkFinding(state=LinkState.DEAD, detail=said, by_name=True)
        return LinkFinding(state=LinkState.UNKNOWN, detail=plain_sentence(error))
    except WorkbenchError as error:
        return LinkFinding(state=LinkState.UNKNOWN, detail=plain_sentence(error))
    status = taken.page.status
    if 200 <= status < 300:
        return _compared(known, taken)
    return _refused(taken, status)


def check_links(
    addresses: Sequence[Known],
    *,
    look: Look,
    stop: Callable[[], object],
    progress: Callable[[int], object] | None = None,
    gap: float = GAP,
    again: float = AGAIN,
) -> Iterator[tuple[int, LinkFinding]]:
    """Look at addresses one after the other, a host never twice within the gap.

    Yields each finding with its place among the addresses as soon as it is believed: a failure
    after a second look. `progress` is told how many are settled; `stop` may raise.
    """
    gaps, settled, found = Gaps(gap), 0, dict[int, LinkFinding]()
    looked: dict[int, float] = {}
    for at in _spread(addresses):
        gaps.wait(addresses[at].url, stop)
        finding = check(addresses[at], look=look)
        looked[at] = monotonic()
        if finding.state in {LinkState.DEAD, LinkState.UNKNOWN}:
            found[at] = finding
            continue
        settled += 1
        yield at, finding
        if progress:
            progress(settled)
    offline = len(found) > 1 and len(found) == len(addresses)
    for at, first in found.items():
        finding = first
        if first.wait <= LONGEST:
            since = monotonic() - looked[at]
            pause(max(nearby(addresses[at].url, again), first.wait) - since, stop)
            gaps.wait(addresses[at].url, stop)
            finding = check(addresses[at], look=look)
        offline = offline and finding.by_name
        found[at] = finding
    for at, finding in found.items():
        settled += 1
        yield at, _nowhere(finding) if offline else finding
        if progress:
            progress(settled)


def _nowhere(finding: LinkFinding) -> LinkFinding:
    said = "No host was found at all: this machine may have no connection."
    return replace(finding, state=LinkState.UNKNOWN, detail=said)


def _spread(addresses: Sequence[Known]) -> Iterator[int]:
    """Order addresses so that those of one host stand as far apart as may be."""
    hosts: dict[str, deque[int]] = defaultdict(deque)
    for at, known in enumerate(addresses):
        hosts[host_of(known.url)].append(at)
    while hosts:
        for host in list(hosts):
            yield hosts[host].popleft()
            if not hosts[host]:
                del hosts[host]


def _refused(taken: Taken, status: int) -> LinkFinding:
    name = f"{status} {HTTPStatus(status).phrase}" if status in set(HTTPStatus) else str(status)
    host = host_of(taken.page.url)
    state = LinkState.DEAD if status in _GONE else LinkState.UNKNOWN
    wait = patience(taken.page.headers) if status in {429, 503} else 0
    detail = f"{host} answered {name}."
    if wait > LONGEST:
        detail = f"{host} answered {name}, and asks to be left alone for {round(wait / 60)} min."
    return LinkFinding(
        state=state, status=status, final_url=taken.page.url, detail=detail, wait=wait
    )


def _compared(known: Known, taken: Taken) -> LinkFinding:
    """Say what became of a page that answers."""
    final = taken.page.url
    differs = _difference(known, taken)
    finding = LinkFinding(
        state=LinkState.ALIVE, status=taken.page.status, final_url=final, detail=differs.words
    )
    if _has_moved(known, taken):
        return replace(finding, state=LinkState.MOVED, detail=_moved_to(known, final, differs))
    return replace(finding, state=LinkState.CHANGED) if differs.much else finding


def _has_moved(known: Known, taken: Taken) -> bool:
    final = taken.page.url
    before = (known.url, known.final_url or known.url)
    if any(same_address(final, each) for each in before):
        return False
    if host_of(final).removeprefix("www.") != host_of(before[1]).removeprefix("www."):
        return True
    hops = [found for found in taken.exchanges if 300 <= found.status < 400]
    return _is_home(final) or any(hop.status in _LASTING for hop in hops)


def _is_home(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path.strip("/") in {"", "index.html", "index.php", "home"} and not parts.query


@dataclass(frozen=True, slots=True, kw_only=True)
class _Differs:
    much: bool
    words: str = ""
    foreign: bool = False


def _moved_to(known: Known, final: str, differs: _Differs) -> str:
    if _is_home(final) and not _is_home(known.url):
        return f"It leads to the home page of {host_of(final)} now: the page itself may be gone."
    if differs.foreign:
        return f"It leads to {host_of(final)} now, where another text stands."
    if differs.words:
        return f"It leads to {host_of(final)} now. {differs.words}"
    return f"It leads to {host_of(final)} now."


def _difference(known: Known, taken: Taken) -> _Differs:
    data = taken.page.content
    if not known.sha256 or hashlib.sha256(data).hexdigest() == known.sha256:
        return _Differs(much=False)
    try:
        text = read(data, media_type=taken.page.media_type, url=taken.page.url).text
    except WorkbenchError:
        text = ""
    if not known.text or not text:
        said = "It is another file now." if not known.text else "It has no readable text any more."
        return _Differs(much=True, words=said)
    return _texts(known, text)


def _texts(known: Known, text: str) -> _Differs:
    if text == known.text:
        return _Differs(much=False)
    found = differ(known.text, text)
    same, other = _counts(found, known.text, text)
    share = 2 * same / (2 * same + other) if same or other else 1.0
    if share < _FOREIGN:
        said = "Another text stands there now: it may be an error page."
        return _Differs(much=True, words=said, foreign=True)
    words = "1 word differs." if other == 1 else f"{other} words differ." if other else ""
    lost = _lost(known.cited, text)
    if lost:
        one = "Cited words do not stand there any more."
        return _Differs(much=True, words=f"{one} {words}".strip())
    return _Differs(much=other > _FEW and share < _LIKE, words=words)


def _counts(found: Difference, before: str, after: str) -> tuple[int, int]:
    """Count the words that are the same, and those that went or came."""
    same = other = 0
    for block in found.blocks:
        if block.change is Change.SAME:
            same += len(before[block.start : block.end].split())
        elif block.change is Change.GONE:
            other += len(before[block.start : block.end].split())
        else:
            other += len(after[block.new_start : block.new_end].split())
    return same, other


def _lost(cited: Sequence[str], text: str) -> Counter[str]:
    flat = " ".join(text.split())
    return Counter(words for words in cited if " ".join(words.split()) not in flat)
