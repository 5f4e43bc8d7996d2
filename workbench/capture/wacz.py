"""Captures as one file that can be replayed (WACZ 1.1.1), the same bytes whenever it is written."""

from __future__ import annotations

import hashlib
import io
import json
import re
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO
from urllib.parse import SplitResult, urlsplit

import workbench
from workbench.capture.record import canonical
from workbench.capture.warc import Indexed, Kept, target_of, write_warc
from workbench.capture.warc_records import Chunks

VERSION = "1.1.1"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""When every member says that it was made: a zip cannot say less."""
_SPOOLED = 8_000_000
"""Bytes of one capture's archive that are held in memory before a file is used."""
_PORTS = {"http": 80, "https": 443}
_WWW = re.compile(r"^www\d*\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Member:
    name: str
    sha256: str
    size: int


def write_wacz(out: IO[bytes], captures: Iterable[Kept], chunks: Chunks, *, title: str = "") -> int:
    """Write captures as WACZ, each with its own archive in it, and return how many they are.

    Raises Damaged when stored bytes are not what their hash says; `out` is of no use then.
    """
    members: list[_Member] = []
    lines: list[bytes] = []
    pages: list[dict[str, object]] = []
    newest = datetime(1970, 1, 1, tzinfo=UTC)
    with zipfile.ZipFile(out, "w") as package:
        for kept in captures:
            name = f"{kept.capture.captured_at:%Y%m%d%H%M%S}-{kept.capture.id}.warc.gz"
            with tempfile.SpooledTemporaryFile(max_size=_SPOOLED) as archive:
                indexed = write_warc(archive, kept, chunks)
                archive.seek(0)
                members.append(_add(package, f"archive/{name}", archive))
            lines += [_cdx_line(entry, name) for entry in indexed]
            pages.append(_page(kept))
            newest = max(newest, kept.capture.captured_at)
        members.append(_put(package, "indexes/index.cdx", b"".join(sorted(lines))))
        members.append(_put(package, "pages/pages.jsonl", b"".join(_pages(pages))))
        described = _datapackage(members, title, pages, newest)
        _put(package, "datapackage.json", described)
        _put(package, "datapackage-digest.json", _signature(described))
    return len(pages)


def surt(url: str) -> str:
    """Write an address with its host turned round, as indexes of web archives are sorted."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or ""), parts.port
    except ValueError:  # it is no address: an index needs some key all the same
        return url.lower()
    if parts.scheme not in _PORTS:
        return url.lower()
    turned = host if ":" in host else ",".join(reversed(_WWW.sub("", host).split(".")))
    if port is not None and port != _PORTS[parts.scheme]:
        turned += f":{port}"
    return f"{turned}){_path(parts)}"


def _path(parts: SplitResult) -> str:
    path = (parts.path or "/").lower()
    if len(path) > 1:
        path = path.rstrip("/") or "/"
    query = "&".join(sorted(parts.query.lower().split("&")))
    return f"{path}?{query}" if query else path


def _cdx_line(entry: Indexed, archive: str) -> bytes:
    kind = entry.media_type.partition(";")[0].strip().lower()
    told = {
        "url": entry.url,
        **({"mime": kind} if kind else {}),
        "status": str(entry.status),
        "digest": entry.digest,
        "length": str(entry.length),
        "offset": str(entry.offset),
        "filename": archive,
    }
    return (
        f"{surt(entry.url)} {entry.at.astimezone(UTC):%Y%m%d%H%M%S} {json.dumps(told)}\n".encode()
    )


def _page(kept: Kept) -> dict[str, object]:
    page = kept.record.page if kept.record else None
    told: dict[str, object] = {
        "id": kept.capture.id,
        "url": target_of(kept.capture),
        "ts": _date(page.began_at if page else kept.capture.captured_at),
        "title": kept.title,
        "size": kept.capture.size,
    }
    return told | ({"text": kept.text} if kept.text else {})


def _pages(pages: Iterable[dict[str, object]]) -> Iterator[bytes]:
    head = {"format": "json-pages-1.0", "id": "pages", "title": "All pages", "hasText": True}
    for line in (head, *pages):
        yield canonical(line) + b"\n"


def _datapackage(
    members: Iterable[_Member], title: str, pages: list[dict[str, object]], newest: datetime
) -> bytes:
    described: dict[str, object] = {
        "profile": "data-package",
        "wacz_version": VERSION,
        "software": f"Fact-Check Workbench {workbench.__version__}",
        "created": _date(newest),
        "title": title,
        "resources": [
            {
                "name": member.name.rpartition("/")[2].lower(),
                "path": member.name,
                "hash": f"sha256:{member.sha256}",
                "bytes": member.size,
            }
            for member in members
        ],
    }
    if pages:
        described |= {"mainPageUrl": pages[0]["url"], "mainPageDate": pages[0]["ts"]}
    return json.dumps(described, indent=2, sort_keys=True).encode()


def _signature(described: bytes) -> bytes:
    """Name the hash of the description, which names those of all else. It is not signed."""
    digest = hashlib.sha256(described).hexdigest()
    return json.dumps({"path": "datapackage.json", "hash": f"sha256:{digest}"}).encode()


def _put(package: zipfile.ZipFile, name: str, data: bytes) -> _Member:
    return _add(package, name, io.BytesIO(data))


def _add(package: zipfile.ZipFile, name: str, data: IO[bytes]) -> _Member:
    info = zipfile.ZipInfo(name, _LONG_AGO)
    info.create_system, info.external_attr = 3, 0o644 << 16
    # The size is known before, so that small members have no zip64 field in their own header:
    # ReplayWeb.page reckons where a member's bytes begin by the directory, which has none either.
    info.file_size = data.seek(0, io.SEEK_END)
    data.seek(0)
    digest, size = hashlib.sha256(), 0
    with package.open(info, "w") as member:
        while piece := data.read(1 << 20):
            member.write(piece)
            digest.update(piece)
            size += len(piece)
    return _Member(name=name, sha256=digest.hexdigest(), size=size)


def _date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
