"""What goes into a bundle: which captures, and under which names their files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from urllib.parse import unquote

from workbench import queries
from workbench.capture.warc import Kept as Replayed
from workbench.exchange.labels import ending, named, slug
from workbench.exchange.packing import Member, at_hand
from workbench.model import Evidence, Part, PartRole, Source
from workbench.queries import CaptureDetail, Connection, bundled
from workbench.report.contents import Kept, Report
from workbench.report.hunting import Hunt, people
from workbench.report.redaction import Found, digest_of, item_salt
from workbench.report.wanted import guarded_words, surnames
from workbench.rows import time_text

_WEB = ("http://", "https://")
_LONG = 16
_PARTED = re.compile(r"[^\w.]+|_")
_READ = 8_000_000
"""Bytes of a page whose source text is looked through for names."""
_BEYOND = (PartRole.CONTAINER,)
"""Files that hold more than the capture: whatever else was in the archive it came in."""
_HIDDEN = (PartRole.CONTAINER, PartRole.RECORD)


@dataclass(slots=True)
class Content:
    """Files that are to go into a bundle, and what its manifest tells of them."""

    members: dict[str, Member] = field(default_factory=dict)
    captures: list[dict[str, object]] = field(default_factory=list)
    stored: dict[str, str] = field(default_factory=dict)
    """Path of stored bytes, by their hash."""
    archived: list[str] = field(default_factory=list)
    """Captures that can be replayed, by id."""
    stamps: list[dict[str, object]] = field(default_factory=list)
    withheld: list[dict[str, object]] = field(default_factory=list)
    names: Hunt = field(default_factory=lambda: Hunt(()))
    """Looks for the names that a public report withholds."""

    def add(self, member: Member) -> str:
        """Take a file in; gives the path, which is another one where that was taken."""
        known = self.members.get(member.path)
        if known is not None and known.sha256 != member.sha256:
            stem, dot, last = member.path.rpartition(".")
            member = replace(member, path=f"{stem}-{member.sha256}{dot}{last}")
        self.members[member.path] = member
        return member.path


def names_in(report: Report, found: Iterable[Found]) -> Hunt:
    """Give what looks for the names that are withheld: here, and anywhere in the project."""
    kinds = {Kept.SOURCE, Kept.PERSON}
    here = (name for each in found if each.withheld.kind in kinds for name in people(each.words))
    return Hunt([*here, *guarded_words(report.guarded), *surnames(report)])


def all_words(db: Connection, detail: CaptureDetail) -> Iterator[str]:
    """Give all in which a capture can name somebody: its text, its addresses, its source text."""
    found = detail.capture
    yield queries.text(db, found.id)
    exchanges = detail.record.exchanges if detail.record else ()
    for url in (found.requested_url, found.final_url, *(each.url for each in exchanges)):
        yield _PARTED.sub(" ", unquote(url))
    if found.media_type.startswith("text/") and found.size <= _READ:
        yield b"".join(bundled.pieces(db, found.sha256)).decode("utf-8", "replace")


def is_public(detail: CaptureDetail, source: Source | None) -> bool:
    """Tell whether anybody could have fetched a capture, and nothing speaks against showing it."""
    found, owner = detail.capture, detail.owner
    from_web = found.final_url.startswith(_WEB) and found.method == "fetch"
    if isinstance(owner, Evidence) and (owner.protected or owner.sensitive):
        return False
    hidden = owner.confidential or (source is not None and source.protected)
    return from_web and not hidden and not found.overrides


def tells_of_nobody(detail: CaptureDetail) -> bool:
    """Tell whether a capture's record names nobody who works here, nor the way they took."""
    record = detail.record
    if record is None or record.operator or record.reason:
        return False
    return not any(each.proxy for each in record.exchanges)


def add_capture(db: Connection, detail: CaptureDetail, content: Content, *, public: bool) -> None:
    """Take in the files of a capture and its entry."""
    found = detail.capture
    what = f"“{detail.owner.title}”"
    name = named(found.filename or found.final_url, found.sha256)
    original = _Name(
        role="original",
        path=f"originals/{name}{ending(found.media_type, found.filename)}",
        what=what,
    )
    files = [_add(db, content, original, found.sha256, found.size)]
    hidden = _HIDDEN if public and not tells_of_nobody(detail) else _BEYOND if public else ()
    for part in detail.parts:
        if part.role in hidden:
            content.withheld.append({"what": str(part.role), "sha256": part.sha256})
        else:
            files.append(_add(db, content, _part_name(part, what), part.sha256, part.size))
    if found.text_sha256:
        path = add_text(db, content, found.text_sha256)
        files.append({"role": "text", "sha256": found.text_sha256, "path": path})
    if found.record_sha256 and found.final_url.startswith(_WEB):
        content.archived.append(found.id)
    content.captures.append(_entry(detail, files, public=public))


def _part_name(part: Part, what: str) -> _Name:
    if part.role is PartRole.RECORD:
        return _Name(role="record", path=f"capture-records/{part.sha256}.json", what=what)
    stem = f"{part.role}-{named(part.name, part.sha256)}"
    last = ending(part.media_type, part.name)
    return _Name(role=str(part.role), path=f"parts/{stem}{last}", what=what)


def _entry(
    detail: CaptureDetail, files: list[dict[str, object]], *, public: bool
) -> dict[str, object]:
    """Tell in the manifest what a capture is, and where its files are."""
    found, owner = detail.capture, detail.owner
    of = "evidence" if found.evidence_id else "article"
    return {
        "id": found.id,
        "of": {"record": of, "id": owner.id, "title": "" if public else owner.title},
        "number": detail.number,
        "captured_at": time_text(found.captured_at),
        "requested_url": found.requested_url,
        "final_url": found.final_url,
        "http_status": found.http_status,
        "method": str(found.method),
        "filename": "" if public else found.filename,
        "media_type": found.media_type,
        "complete": str(found.complete),
        "complete_reason": found.complete_reason,
        "let_pass": found.overrides.split(),
        "imported_from": found.origin,
        "claimed_at": found.claimed_at,
        "sha256": found.sha256,
        "size": found.size,
        "record_sha256": found.record_sha256,
        "files": files,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """What a file is to its capture, where it goes, and what it is of."""

    role: str
    path: str
    what: str


def _add(
    db: Connection, content: Content, name: _Name, sha256: str, size: int
) -> dict[str, object]:
    """Take in stored bytes, once whoever has them; gives their entry."""
    path = content.stored.get(sha256)
    if path is None:
        pieces = partial(bundled.pieces, db, sha256)
        member = Member(path=name.path, size=size, pieces=pieces, sha256=sha256, what=name.what)
        path = content.stored[sha256] = content.add(member)
    return {"role": name.role, "sha256": sha256, "path": path}


def add_text(db: Connection, content: Content, sha256: str) -> str:
    """Take in a text that was read out of a capture; gives its path."""
    path = f"texts/{sha256}.txt"
    if path not in content.members:
        data = bundled.text_of(db, sha256).encode()
        content.members[path] = replace(
            at_hand(path, b""),
            size=len(data),
            sha256=sha256,
            pieces=lambda: (bundled.text_of(db, sha256).encode(),),
        )
    return path


def add_stamp(content: Content, row: dict[str, object], response: bytes) -> None:
    """Take in a time stamp and its entry."""
    digest, authority = str(row["digest"]), str(row["authority"])
    host = slug(authority.partition("://")[2].partition("/")[0])
    mark = hashlib.sha256(response).hexdigest()
    member = at_hand(f"stamps/{digest[:_LONG]}-{host}-{mark[:8]}.tsr", response)
    path = content.add(replace(member, sha256=mark))
    content.stamps.append({**row, "path": path})


def add_removed(db: Connection, content: Content) -> None:
    """Take in the bytes and texts of captures that were deleted, which undo would bring back."""
    for each in bundled.shelf(db):
        name = _Name(role="", path=f"removed/{each.sha256}.bin", what="what was deleted")
        _add(db, content, name, each.sha256, each.size)
    for _, sha256 in bundled.text_rows(db):
        add_text(db, content, sha256)


def salted(withheld: Iterable[dict[str, object]], salt: str, first: int) -> list[dict[str, object]]:
    """Name what is withheld by fingerprints that give nothing away, as public reports do."""
    return [
        {
            "number": number,
            "what": each["what"],
            "digest": digest_of(str(each["sha256"]), item_salt(salt, number)),
        }
        for number, each in enumerate(withheld, first)
    ]


def replayed(db: Connection, ident: str, *, public: bool) -> Replayed:
    """Give a capture as it goes into the web archive of a bundle."""
    kept = queries.kept(db, ident)
    if not public:
        return kept
    hidden = _BEYOND if tells_of_nobody(queries.capture(db, ident)) else _HIDDEN
    return replace(
        kept,
        record=replace(kept.record, operator="") if kept.record else None,
        parts=tuple(part for part in kept.parts if part.role not in hidden),
        title="",
    )
