"""What is in a WACZ file: a zip of archives, with a list of pages and a checksum of each file."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from workbench.errors import WorkbenchError
from workbench.reading.archived import Body, Item, Items, Remarks, read_up_to
from workbench.reading.archived_warc import records

_MOST_MEMBERS = 10_000
_MOST_LIST = 30_000_000
_MOST_MEMBER = 1_000_000_000
_UNSOUND = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError,
            RuntimeError, KeyError, OverflowError)  # fmt: skip
"""What zipfile raises on files that are damaged, encrypted, or made to harm."""


Pages = dict[str, tuple[int | None, str]]


class _Bounded(io.RawIOBase):
    """A member as it unpacks, up to a bound, so that a bomb is cut off."""

    def __init__(self, stream: Any, most: int) -> None:
        self._stream, self._left = stream, most

    def read(self, size: int = -1) -> bytes:
        """Read on; ValueError beyond the bound, and where the member is damaged."""
        try:
            data = bytes(self._stream.read(size if 0 <= size <= 1 << 20 else 1 << 20))
        except zipfile.BadZipFile as error:  # its checksum does not fit
            raise ValueError("a member that is damaged") from error
        self._left -= len(data)
        if self._left < 0:
            raise ValueError("a member that unpacks to more than it may")
        return data


def items_of_wacz(data: bytes) -> Items:
    """Give a way through a WACZ file, as often as it is wanted. WorkbenchError: it is none."""
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        names = package.namelist()
    except _UNSOUND as error:
        raise WorkbenchError("it is damaged") from error
    if len(names) > _MOST_MEMBERS:
        raise WorkbenchError("it has too many parts")
    described = _json(_member(package, "datapackage.json"))
    listed = _listed(package, described)

    def items(remarks: Remarks) -> Iterator[tuple[Item, Body]]:
        _check(package, described, remarks)
        for name in names:
            if name.startswith("archive/") and name.endswith((".warc", ".warc.gz")):
                yield from _of_archive(package, name, listed, remarks)

    return items


def _of_archive(
    package: zipfile.ZipFile, name: str, listed: Pages, remarks: Remarks
) -> Iterator[tuple[Item, Body]]:
    try:
        with package.open(name) as member:
            for item, body in records(_Bounded(member, _MOST_MEMBER), remarks):  # type: ignore[arg-type]
                rank, title = listed.get(item.url, (None, ""))
                yield replace(item, title=title, rank=rank), body
    except _UNSOUND:
        remarks.broken = True


def _listed(package: zipfile.ZipFile, described: dict[str, Any]) -> Pages:
    """Rank and title of the pages that the package names, by address; its main page first."""
    pages: Pages = {}
    if isinstance(main := described.get("mainPageUrl"), str):
        pages[main] = (0, "")
    for line in _member(package, "pages/pages.jsonl").splitlines():
        page = _json(line)
        if isinstance(url := page.get("url"), str):
            rank, title = pages.get(url, (len(pages), ""))
            pages[url] = (rank, str(page.get("title") or title)[:300])
    return pages


def _check(package: zipfile.ZipFile, described: dict[str, Any], remarks: Remarks) -> None:
    """Compare the members with the checksums that the package has of them."""
    remarks.software = str(described.get("software", ""))
    digest = _json(_member(package, "datapackage-digest.json"))
    remarks.signed = bool(digest.get("signedData"))
    own = f"sha256:{hashlib.sha256(_member(package, 'datapackage.json')).hexdigest()}"
    if digest and digest.get("hash") != own:
        remarks.wrong.add("datapackage.json")
    resources = described.get("resources")
    for told in resources if isinstance(resources, list) else []:
        name, wanted = (told.get("path"), told.get("hash")) if isinstance(told, dict) else ("", "")
        if isinstance(name, str) and isinstance(wanted, str) and wanted.startswith("sha256:"):
            if _hash(package, name) == wanted:
                remarks.checked += 1
            else:
                remarks.wrong.add(name)


def _hash(package: zipfile.ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    try:
        with package.open(name) as member:
            stream = _Bounded(member, _MOST_MEMBER)
            while piece := stream.read(1 << 20):
                digest.update(piece)
    except _UNSOUND:
        return ""
    return f"sha256:{digest.hexdigest()}"


def _member(package: zipfile.ZipFile, name: str) -> bytes:
    try:
        with package.open(name) as member:
            return read_up_to(member, _MOST_LIST)
    except _UNSOUND:
        return b""


def _json(data: bytes) -> dict[str, Any]:
    try:
        told = json.loads(data or b"{}")
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
