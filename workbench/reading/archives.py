"""Pages that were captured elsewhere: WARC, WACZ, MHTML and SingleFile, taken apart in a child."""

from __future__ import annotations

import json
import re
import threading
import zlib
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import IO, Any

from workbench.reading.answers import received
from workbench.reading.draft import Limits
from workbench.reading.isolated import end, feeding, reader, unreadable

KINDS = ("warc", "wacz", "mhtml", "singlefile")
_LIMITS = Limits(seconds=30)
_LONGEST_ANSWER = 30_000_000
_MOST_BYTES = 400_000_000
_GZIP = b"\x1f\x8b"
_START = 4096
_SINGLEFILE = re.compile(
    rb"<!--\s*Page saved with SingleFile\s*\r?\n\s*url:\s*(\S+)[^\n]*\n"
    rb"(?:\s*saved date:\s*([^\n]*)\n)?"
)
_SAVED = re.compile(r"(\w{3} \d\d \d{4} \d\d:\d\d:\d\d) GMT([+-]\d{4})?")
_MAIL_HEAD = re.compile(rb"\A(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedPage:
    """A page that an archive holds, by its own word."""

    url: str
    at: str = ""
    """RFC 3339, or ""."""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedFile:
    """A picture, style sheet or font out of an archive."""

    url: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """A page out of an archive. All that is said of it is said by the archive."""

    kind: str
    """"warc", "wacz", "mhtml" or "singlefile"."""
    page: ArchivedPage
    data: bytes
    media_type: str
    status: int | None
    pages: tuple[ArchivedPage, ...]
    """What else could be chosen, this page among it; those the archive names first come first."""
    more_pages: int = 0
    """How many pages there are beyond these."""
    resources: tuple[ArchivedFile, ...] = ()
    left_out: int = 0
    """Resources that were not taken, because there are too many or they are too large."""
    wrong: tuple[str, ...] = ()
    """Addresses, or files of the archive, whose checksum in the archive does not fit."""
    checked: int = 0
    """How many checksums were there and did fit."""
    cut: bool = False
    """Whether the page is shorter than the archive says."""
    broken: bool = False
    """Whether the archive could not be read to its end."""
    signed: bool = False
    """Whether it carries a signature, which is not checked here."""
    software: str = ""
    """What made it, by its own word."""


def archive_kind(data: bytes, filename: str = "") -> str:
    """Tell which kind of archive the bytes are: one of KINDS, or "" for none. Never raises."""
    start = data[:_START]
    if start.startswith(b"WARC/") or _gunzipped(start).startswith(b"WARC/"):
        return "warc"
    if start.startswith(b"PK\x03\x04"):
        return "wacz" if b"datapackage.json" in data and b"archive/" in data else ""
    if _SINGLEFILE.search(start):
        return "singlefile"
    named = filename.lower().endswith((".mht", ".mhtml"))
    head = _MAIL_HEAD.match(start)
    if head and (named or b"\nSnapshot-Content-Location:" in start):
        return "mhtml"
    return "mhtml" if head and _is_related(start) else ""


def unpack(data: bytes, kind: str, *, page: str = "", limits: Limits = _LIMITS) -> Unpacked:
    """Take a page out of an archive: the one at the address `page`, or its main or first one.

    Raises WorkbenchError when there is none, or the archive cannot be read within the limits.
    """
    if kind == "singlefile":
        return _single(data)
    task = {"unpack": True, "kind": kind, "page": page, "limits": asdict(limits)}
    late = threading.Event()

    def stop() -> None:
        late.set()
        end(child)

    with reader() as child, feeding(child.stdin, json.dumps(task).encode() + b"\n", data):
        timer = threading.Timer(limits.seconds, stop)
        timer.start()
        try:
            if child.stdout is None:
                raise unreadable("the program that reads it did not start")
            return _answer(child.stdout, kind)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            if late.is_set():
                raise unreadable(f"it took longer than {limits.seconds:g} seconds") from None
            raise unreadable("the program that reads this kind of file broke down on it") from error
        finally:
            timer.cancel()
            end(child)
            timer.join()


def _answer(pipe: IO[bytes], kind: str) -> Unpacked:
    """What the child tells, each part held to its type. ValueError and its like: it is unsound."""
    told = received(pipe, _LONGEST_ANSWER)
    if "reason" in told:
        raise unreadable(str(told["reason"])[:500])
    page, resources = told["page"], told["resources"]
    sizes = [page["size"], *(each["size"] for each in resources)]
    if any(type(size) is not int or size < 0 for size in sizes) or sum(sizes) > _MOST_BYTES:
        raise ValueError("no sound sizes")
    bodies = [_exactly(pipe, size) for size in sizes]
    return Unpacked(
        kind=kind,
        page=_page(page),
        data=bodies[0],
        media_type=_word(page["media_type"]),
        status=page["status"] if type(page["status"]) is int and page["status"] else None,
        pages=tuple(_page(each) for each in told["pages"]),
        more_pages=int(told["more"]),
        resources=tuple(
            ArchivedFile(url=_word(each["url"]), media_type=_word(each["media_type"]), data=body)
            for each, body in zip(resources, bodies[1:], strict=True)
        ),
        left_out=int(told["left"]),
        wrong=tuple(_word(each) for each in told["wrong"]),
        checked=int(told["checked"]),
        cut=told["cut"] is True,
        broken=told["broken"] is True,
        signed=told["signed"] is True,
        software=_word(told["software"]),
    )


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    data = pipe.read(size)
    if len(data) != size:
        raise ValueError("half an answer")
    return data


def _page(told: dict[str, Any]) -> ArchivedPage:
    at = rfc3339(_word(told["at"]))
    return ArchivedPage(url=_word(told["url"]), at=at, title=_word(told["title"]))


def _word(value: object) -> str:
    if not isinstance(value, str) or len(value) > 10_000:
        raise ValueError("no sound words")
    return "".join(letter for letter in value if letter.isprintable())


def rfc3339(text: str) -> str:
    """Give a moment as RFC 3339 in UTC; "" for what is none."""
    try:
        moment = datetime.fromisoformat(text)
        whole = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return whole.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return ""


def _single(data: bytes) -> Unpacked:
    """A page that SingleFile saved is one HTML file; a comment in it says where it is from."""
    found = _SINGLEFILE.search(data[:_START])
    if found is None:
        raise unreadable("it does not say that SingleFile made it")
    url = found[1].decode("utf-8", "replace")
    saved = _SAVED.search((found[2] or b"").decode("ascii", "replace"))
    at = ""
    if saved:
        try:
            moment = f"{saved[1]} {saved[2] or '+0000'}"
            at = rfc3339(datetime.strptime(moment, "%b %d %Y %H:%M:%S %z").isoformat())
        except ValueError:
            at = ""
    page = ArchivedPage(url=_word(url), at=at)
    return Unpacked(
        kind="singlefile", page=page, data=data, media_type="text/html", status=None, pages=(page,),
        software="SingleFile",
    )  # fmt: skip


def _gunzipped(start: bytes) -> bytes:
    if not start.startswith(_GZIP):
        return b""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(start, 64)
    except zlib.error:
        return b""


def _is_related(start: bytes) -> bool:
    return b"multipart/related" in start.lower() and b"content-location:" in start.lower()
