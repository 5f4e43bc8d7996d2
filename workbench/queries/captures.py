"""One capture with all that is kept of it: files, record, stamps, copies in public archives."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from workbench import journal, rows
from workbench.capture.recorded import Recorded, read_record
from workbench.capture.warc import Kept
from workbench.errors import NotFound, WorkbenchError
from workbench.model import ArchiveCopy, Article, Capture, Evidence, Part
from workbench.queries.badges import standing
from workbench.queries.find import find_item
from workbench.queries.library import captures
from workbench.queries.reader import text
from workbench.stamps import Stamp, stamps_of
from workbench.store import Store

_NUMBERED = re.compile(r"(.+)#(\d{1,6})", re.DOTALL)
_HEXADECIMAL = re.compile(r"[0-9a-f]{8,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureDetail:
    """A capture with everything that is known of it."""

    capture: Capture
    owner: Article | Evidence
    number: int
    """Among the captures of its owner; the oldest is 1."""
    of: int
    """How many captures its owner has."""
    parts: tuple[Part, ...]
    record: Recorded | None
    record_problem: str
    """Why there is no record, in a sentence; "" when there is one."""
    stamps: tuple[Stamp, ...]
    """The oldest first."""
    archived: tuple[ArchiveCopy, ...]
    """Copies of its owner's address in public archives."""
    damaged: bool

    @property
    def received(self) -> tuple[str, int]:
        """SHA-256 and size of the body as it was received."""
        if self.record and self.record.packed:
            return self.record.packed.sha256, self.record.packed.size
        return self.capture.sha256, self.capture.size


def parts(db: sqlite3.Connection, capture: str) -> list[Part]:
    """Return the files of a capture, by its id, in the order in which they were added."""
    names = rows.columns(Part)
    cursor = db.execute(
        f"SELECT {', '.join(names)} FROM part WHERE capture_id = ? ORDER BY pk", (capture,)
    )
    return [rows.to_record(Part, dict(zip(names, row, strict=True))) for row in cursor]


def part_bytes(db: sqlite3.Connection, part: str) -> bytes:
    """Return the bytes of a part, by its id. Damaged when they are not the same."""
    row = db.execute("SELECT sha256 FROM part WHERE id = ?", (part,)).fetchone()
    return Store(db).get(row[0]) if row else b""


def find_capture(db: sqlite3.Connection, ref: str) -> Capture:
    """Return the capture that is called so.

    By its id or a beginning of it, by the SHA-256 of its record or its bytes (eight digits or
    more), or by what it is of: the newest capture of that, or, as in "Harbour report#1", the one
    of this number; the oldest is 1.
    """
    named = ref.strip()
    found = [] if len(named) < 4 else _named(db, named.lower())
    if len(found) == 1:
        return journal.get(db, Capture, found[0])
    if len(found) > 1:
        raise NotFound(f"“{named}” names more than one capture. Give more of the id.")
    numbered = _NUMBERED.fullmatch(named)
    item = find_item(db, numbered[1] if numbered else named)
    owned = captures(db, **{"article" if isinstance(item, Article) else "evidence": item.id})
    number = int(numbered[2]) if numbered else len(owned)
    if not 1 <= number <= len(owned):
        many = f"there are {len(owned)}" if owned else "there is none"
        raise NotFound(f"“{item.title}” has no capture number {number}: {many}.")
    return owned[len(owned) - number]


def capture(db: sqlite3.Connection, ident: str) -> CaptureDetail:
    """Return a capture, by its id, with everything that is known of it."""
    (stands,) = standing(db, [ident])
    found = stands.capture
    kind, owner_id = (
        (Article, found.article_id) if found.article_id else (Evidence, found.evidence_id)
    )
    owner = journal.get(db, kind, str(owner_id))
    if not isinstance(owner, Article | Evidence):
        raise TypeError(kind)
    owned = captures(db, **{"article" if kind is Article else "evidence": owner.id})
    files = tuple(parts(db, ident))
    record, problem = _record(db, found)
    return CaptureDetail(
        capture=found,
        owner=owner,
        number=len(owned) - [each.id for each in owned].index(ident),
        of=len(owned),
        parts=files,
        record=record,
        record_problem=problem,
        stamps=tuple(stamps_of(db, found.record_sha256)) if found.record_sha256 else (),
        archived=stands.archived,
        damaged=stands.damaged,
    )


def kept(db: sqlite3.Connection, ident: str) -> Kept:
    """Return a capture, by its id, as it is written into web archives."""
    detail = capture(db, ident)
    return Kept(
        capture=detail.capture,
        parts=detail.parts,
        record=detail.record,
        text=text(db, ident),
        title=detail.owner.title,
    )


def chunks(db: sqlite3.Connection, sha256: str) -> Iterator[bytes]:
    """Give stored bytes piece by piece, unchecked: whoever writes them out checks their hash."""
    return Store(db).chunks(sha256)


def is_whole(db: sqlite3.Connection, ident: str) -> bool:
    """Read all stored bytes of a capture, and tell whether they are what their hashes say."""
    held = {each.sha256 for each in parts(db, ident)}
    named = "SELECT sha256, record_sha256 FROM capture WHERE id = ?"
    for row in db.execute(named, (ident,)):
        held.update(filter(None, row))
    return all(_is_sound(db, sha256) for sha256 in held)


def _is_sound(db: sqlite3.Connection, sha256: str) -> bool:
    digest = hashlib.sha256()
    try:
        for chunk in chunks(db, sha256):
            digest.update(chunk)
    except WorkbenchError:
        return False
    return digest.hexdigest() == sha256


def _record(db: sqlite3.Connection, found: Capture) -> tuple[Recorded | None, str]:
    if not found.record_sha256:
        return None, "It was made before captures had records."
    try:
        return read_record(Store(db).get(found.record_sha256)), ""
    except WorkbenchError as error:
        return None, str(error)


def _named(db: sqlite3.Connection, ref: str) -> list[str]:
    conditions = ["substr(id, 1, length(?1)) = ?1"]
    if _HEXADECIMAL.fullmatch(ref):
        conditions += [
            f"substr({name}, 1, length(?1)) = ?1" for name in ("record_sha256", "sha256")
        ]
    for condition in conditions:
        found = db.execute(f"SELECT id FROM capture WHERE {condition} LIMIT 2", (ref,)).fetchall()
        if found:
            return [ident for (ident,) in found]
    return []
