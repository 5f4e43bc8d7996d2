"""Public archives: copies looked up at Memento time gates (RFC 7089), and asked for at Wayback.

Values in, values out; no project. What an archive answers is checked, not believed: a copy is one
of the address that was asked for, at the archive that was asked, with a time of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import Protocol
from urllib.parse import quote, urljoin, urlsplit

from workbench.capture.pacing import host_of, is_nearby, patience, same_address
from workbench.capture.taken import Headers
from workbench.errors import Cancelled, WorkbenchError
from workbench.model import ArchiveState

GAP = 5.0
"""Seconds between two questions to one archive."""
SAVE_GAP = 15.0
"""Seconds after an archive was asked to make a copy."""
LONGEST = 3_600.0
"""Seconds that are waited at most, whatever an archive asks for or however often it is busy."""
_FIRST = 30.0
"""Seconds to wait after the first answer that the archive is busy; twice as long each time."""
_ADDRESS = 4_000
"""Letters of the longest address."""
_LINKS = 65_536
"""Letters of the longest Link header that is read."""
_HOPS = 4
_RECENT = timedelta(hours=1)
"""How old a copy may be to count as the one that was asked for: archives make none twice."""
_STAMP = re.compile(r"/web/(\d{14})[a-z_]*/")
_LINK = re.compile(
    r'<([^<>]{1,4000})>((?:\s*;\s*[a-z-]+\s*=\s*(?:"[^"]{0,200}"|[^",;\s]+))*)', re.I
)
_PARAMETER = re.compile(r';\s*([a-z-]+)\s*=\s*(?:"([^"]*)"|([^",;\s]+))', re.I)
_BUSY = {429, 503}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an archive answered to one question; no redirect is followed."""

    url: str
    status: int
    headers: Headers
    body: bytes = b""

    def header(self, name: str) -> str:
        """Return a header's value; "" where there is none."""
        return next((value for key, value in self.headers if key.lower() == name), "")


class Ask(Protocol):
    """Puts one question to an archive."""

    def __call__(self, url: str, headers: Mapping[str, str], *, body: bool) -> Answer:
        """Return the answer, its body where that is wanted. Raises WorkbenchError without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of asking: found, saved, none or failed; or ASKED, to be asked again later."""

    state: ArchiveState
    copy_url: str = ""
    copied_at: str = ""
    detail: str = ""
    wait: float = 0
    """Seconds before it may be asked again."""


class _BusyError(Exception):
    def __init__(self, wait: float) -> None:
        super().__init__()
        self.wait = wait


class _LieError(WorkbenchError):
    """An archive says what cannot be."""


def check_address(url: str) -> str:
    """Return an address as an archive may be told it, without what stands behind a #.

    Raises WorkbenchError for one that nobody else can reach, or that holds a password.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        host, parts = "", urlsplit("")
    if parts.scheme.lower() not in {"http", "https"} or not host or len(url) > _ADDRESS:
        raise WorkbenchError("It has no address of the web that an archive could be asked for.")
    if parts.username or parts.password:
        raise WorkbenchError(
            "Its address holds a user name or a password, so that it is not sent to an archive."
        )
    if is_nearby(url) or host.endswith(".onion"):
        raise WorkbenchError(
            "Its address lies in a private network, so that it is not sent to an archive."
        )
    return parts._replace(fragment="").geturl()


def busy_for(times: int, asked: float) -> float:
    """Return how long to leave an archive alone that was busy so many times in a row."""
    return min(LONGEST, max(asked, _FIRST * 2.0 ** min(10, max(0, times - 1))))


def find(url: str, gate: str, *, ask: Ask, near: datetime, wayback: str = "") -> Outcome:
    """Look up a copy at a time gate, the nearest to a time.

    Where the gate is the Wayback Machine's and fails, its index is asked instead.
    """
    try:
        outcome = _looked_up(url, gate, ask, near)
    except _BusyError as busy:
        return _waiting(gate, busy.wait)
    except Cancelled:
        raise
    except WorkbenchError as error:
        outcome = Outcome(state=ArchiveState.FAILED, detail=str(error))
    if outcome.state is not ArchiveState.FAILED or not _is_of(gate, wayback):
        return outcome
    return _indexed(url, wayback, ask, near) or outcome


def save(url: str, wayback: str, *, ask: Ask, now: datetime) -> Outcome:
    """Ask the Wayback Machine to make a copy, in the way that needs no account.

    An answer that names no copy is not believed before the archive was looked at.
    """
    try:
        answer = ask(f"{wayback.rstrip('/')}/save/{url}", {}, body=False)
    except Cancelled:
        raise
    except WorkbenchError as error:
        return _made_after_all(url, wayback, ask, now, str(error))
    host = host_of(wayback)
    if answer.status in _BUSY:
        return _waiting(wayback, patience(answer.headers))
    place = answer.header("content-location") or answer.header("location")
    if 200 <= answer.status < 400 and place:
        try:
            copy = _memento(urljoin(answer.url, place[:_ADDRESS]), url, wayback)
        except (ValueError, _LieError) as error:
            why = str(error) if isinstance(error, _LieError) else f"{host} named no copy."
            return _made_after_all(url, wayback, ask, now, why)
        return replace(copy, state=ArchiveState.SAVED)
    if 200 <= answer.status < 400:
        why = f"{host} took the address, but did not say where the copy is."
    else:
        why = f"{host} did not make a copy: it answered {answer.status}."
    return _made_after_all(url, wayback, ask, now, why)


def _looked_up(url: str, gate: str, ask: Ask, near: datetime) -> Outcome:
    here = gate.replace("{url}", quote(url, safe="")) if "{url}" in gate else f"{gate}{url}"
    headers = {"Accept-Datetime": format_datetime(near.astimezone(UTC), usegmt=True)}
    place = here
    for _ in range(_HOPS):
        answer = ask(place, headers, body=False)
        if answer.status in _BUSY:
            raise _BusyError(patience(answer.headers))
        if answer.header("memento-datetime"):
            return _arrived(answer, url, gate)
        if not 300 <= answer.status < 400:
            break
        place = _onward(answer, gate)
    else:
        raise WorkbenchError(f"{host_of(gate)} leads on and on.")
    if answer.status == 404:
        return Outcome(state=ArchiveState.NONE, detail=f"{host_of(gate)} has no copy.")
    raise WorkbenchError(f"{host_of(gate)} answered {answer.status}, which names no copy.")


def _onward(answer: Answer, gate: str) -> str:
    try:
        place = urljoin(answer.url, answer.header("location")[:_ADDRESS])
    except ValueError:
        place = ""
    return _checked(place, gate)


def _checked(place: str, archive: str) -> str:
    """Return an address that an archive gave, if it is one of the archive's own."""
    try:
        parts = urlsplit(place)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    if parts.scheme not in {"http", "https"} or not host or not place.isprintable():
        raise _LieError(f"{host_of(archive)} named a copy that is no address of the web.")
    if parts.username or parts.password or not _is_kin(place, archive):
        raise _LieError(f"{host_of(archive)} named a copy at {host[:100]}, which is not its own.")
    return place


def _is_kin(place: str, archive: str) -> bool:
    """Tell whether an address is at an archive, or at a name below or above its name."""
    one, other = host_of(place), host_of(archive)
    if one == other:
        return _port(place) == _port(archive)
    short, long = sorted((one, other), key=len)
    return short.count(".") >= 1 and long.endswith(f".{short}") and not is_nearby(place)


def _port(url: str) -> int | None:
    try:
        port = urlsplit(url).port
    except ValueError:
        return -1
    return None if port in {80, 443} else port


def _is_of(gate: str, wayback: str) -> bool:
    return bool(wayback) and host_of(gate) == host_of(wayback) and _port(gate) == _port(wayback)


def _arrived(answer: Answer, url: str, gate: str) -> Outcome:
    """Take an answer that says of itself that it is a copy."""
    original = linked(answer.header("link")).get("original", "")
    if original and not same_address(urljoin(answer.url, original), url):
        raise _LieError(f"{host_of(gate)} gave the copy of another address.")
    at = _time(answer.header("memento-datetime"))
    if not at:
        raise _LieError(f"{host_of(gate)} gave a copy without the time it was made.")
    place = answer.header("content-location")
    place = _checked(urljoin(answer.url, place[:_ADDRESS]), gate) if place else answer.url
    if answer.status >= 400:
        said = f"The copy of {at[:10]} at {host_of(gate)} is one of an error page."
        return Outcome(state=ArchiveState.NONE, detail=said)
    return Outcome(state=ArchiveState.FOUND, copy_url=place, copied_at=at)


def _memento(place: str, url: str, wayback: str) -> Outcome:
    """Take an address of the form /web/20260107120000/http://… as a copy."""
    _checked(place, wayback)
    found = _STAMP.search(place)
    at = _stamp(found[1]) if found else None
    if found is None or at is None:
        raise _LieError(f"{host_of(wayback)} named no copy.")
    if not same_address(place[found.end() :], url):
        raise _LieError(f"{host_of(wayback)} gave the copy of another address.")
    return Outcome(state=ArchiveState.FOUND, copy_url=place, copied_at=_text(at))


def _indexed(url: str, wayback: str, ask: Ask, near: datetime) -> Outcome | None:
    """Ask the Wayback Machine's index; None where that says nothing either."""
    stamp = near.astimezone(UTC).strftime("%Y%m%d%H%M%S")
    query = (
        f"{wayback.rstrip('/')}/cdx/search/cdx?url={quote(url, safe='')}&output=json&limit=1"
        f"&fl=timestamp,original&filter=statuscode:200&sort=closest&closest={stamp}"
    )
    try:
        answer = ask(query, {}, body=True)
        rows = json.loads(answer.body) if answer.status == 200 else None
    except Cancelled:
        raise
    except (WorkbenchError, ValueError, RecursionError):
        return None
    match rows:
        case []:
            said = f"{host_of(wayback)} has no copy."
            return Outcome(state=ArchiveState.NONE, detail=said)
        case [list(), [str(when), str(original)], *_] if same_address(original, url):
            place = f"{wayback.rstrip('/')}/web/{when}/{original}"
            try:
                return _memento(place, url, wayback)
            except _LieError:
                return None
    return None


def _made_after_all(url: str, wayback: str, ask: Ask, now: datetime, why: str) -> Outcome:
    """Look whether there is a new copy although the answer did not say so."""
    failed = Outcome(state=ArchiveState.FAILED, detail=why)
    found = find(url, f"{wayback.rstrip('/')}/web/", ask=ask, near=now, wayback=wayback)
    if found.state is not ArchiveState.FOUND:
        return failed
    if datetime.fromisoformat(found.copied_at) >= now - _RECENT:
        return replace(found, state=ArchiveState.SAVED)
    return replace(failed, detail=f"{why} Its newest copy is of {found.copied_at[:10]}.")


def _waiting(archive: str, wait: float) -> Outcome:
    said = f"{host_of(archive)} is busy. It is asked again later."
    return Outcome(state=ArchiveState.ASKED, detail=said, wait=max(wait, 0.001))


def linked(header: str) -> dict[str, str]:
    """Read a Link header: the first address of each relation. One too long says nothing."""
    found: dict[str, str] = {}
    if len(header) > _LINKS:
        return found
    for place, rest in _LINK.findall(header):
        for name, said, bare in _PARAMETER.findall(rest):
            if name.lower() == "rel":
                for relation in (said or bare).lower().split():
                    found.setdefault(relation, place)
    return found


def _time(text: str) -> str:
    try:
        return _text(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _stamp(digits: str) -> datetime | None:
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def _text(at: datetime) -> str:
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
