"""Whether captures are what their records say, and whether time stamps prove what they are for."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256 as hash_of
from typing import TYPE_CHECKING

from workbench import rows
from workbench.errors import WorkbenchError
from workbench.model import Capture, Part, PartRole
from workbench.queries.owners import Damage, Found, Remark, owner_of
from workbench.rows import storable
from workbench.stamps import CAPTURE, Stamp, all_stamps, spoiled
from workbench.store import Store

if TYPE_CHECKING:
    from workbench.capture.recorded import Recorded
    from workbench.capture.timestamps import Proof

CLOCK_OFF = timedelta(seconds=60)
"""How far this machine's clock may stand from an authority's before it is told."""
_RECEIVED = frozenset({PartRole.PACKED, PartRole.RESOURCE, PartRole.CONTAINER})
_COMPARED = {
    "requested_url": "address asked for",
    "final_url": "address",
    "http_status": "answer of the server",
    "filename": "name of the file",
    "method": "way it came here",
    "captured_at": "time",
    "complete": "completeness",
    "complete_reason": "completeness",
    "origin": "origin",
    "claimed_at": "time that is claimed",
    "picture_hash": "likeness of the picture",
}


def records(db: sqlite3.Connection) -> Iterator[Found]:
    """Compare each capture with its record: bytes, files, text, addresses, completeness."""
    for row in list(_rows(db, Capture, "record_sha256 > ''")):
        data = b"".join(Store(db).chunks(str(row["record_sha256"])))
        yield 1
        if hash_of(data).hexdigest() != row["record_sha256"]:
            continue  # told with the bytes
        owner, ids = owner_of(db, "id", str(row["id"]))
        try:
            capture = rows.to_record(Capture, row)
            listed = ", ".join(dict.fromkeys(_differing(db, capture, _read(data))))
        except (WorkbenchError, ValueError):
            yield Damage(f"The record of {owner} cannot be read.", ids)
            continue
        if listed:
            yield Damage(f"The record of {owner} tells otherwise: {listed}.", ids)


def _read(data: bytes) -> Recorded:
    # It brings the reading of documents with it, which only captures with a record need.
    from workbench.capture.recorded import read_record  # noqa: PLC0415

    return read_record(data)


def _differing(db: sqlite3.Connection, capture: Capture, told: Recorded) -> Iterator[str]:
    if (told.body.sha256, told.body.size) != (capture.sha256, capture.size):
        yield "bytes"
    if (told.text.bytes.sha256 if told.text else "") != capture.text_sha256:
        yield "text"
    if set(told.overrides) != set(capture.overrides.split()):
        yield "what was let pass"
    for field, words in _COMPARED.items():
        value = getattr(told, field)
        if (storable(value) if isinstance(value, str) else value) != getattr(capture, field):
            yield words
    parts = [rows.to_record(Part, row) for row in _rows(db, Part, "capture_id = ?", capture.id)]
    held = {(part.role, part.sha256, part.size) for part in parts}
    known = {(file.role, file.bytes.sha256, file.bytes.size) for file in told.files}
    added = {each for each in held - known if each[0] in _RECEIVED}
    if known - held or added:
        yield "files"


def _rows(
    db: sqlite3.Connection, kind: type[Capture | Part], where: str, *values: str
) -> Iterator[dict[str, object]]:
    names = rows.columns(kind)
    table = rows.table(kind)
    for row in db.execute(f"SELECT {', '.join(names)} FROM {table} WHERE {where}", values):
        yield dict(zip(names, row, strict=True))


def stamps(db: sqlite3.Connection, roots: str) -> Iterator[Found]:
    """Check each stamp: its signature, that its fingerprint is of something here, the clock."""
    unknown: Counter[tuple[str, str]] = Counter()
    off: list[timedelta] = []
    captured = cache(lambda: _captured_once(db))
    for digest, authority in spoiled(db):
        owner, captures = _stamped(db, digest)
        yield Damage(
            f"A time stamp by {authority} was altered since it was kept ({owner}).", captures
        )
    for stamp in all_stamps(db):
        yield 1
        try:
            proof = _proof(stamp, roots)
        except WorkbenchError as error:
            yield Damage(f"A stamp proves nothing ({_what(db, stamp)}). {error}", _ids(db, stamp))
            continue
        yield from _stray(db, stamp, proof, captured)
        if not proof.trusted:
            unknown[proof.signer, proof.root] += 1
        if abs(stamp.kept_at - proof.at) > CLOCK_OFF:
            off.append(stamp.kept_at - proof.at)
    for (signer, root), count in unknown.items():
        yield Remark(
            f"{count:,} time stamps are signed by “{signer}”. The chain ends in “{root}”, which "
            "this computer does not trust."
        )
    if off:
        most = max(off, key=abs)
        yield Remark(
            f"The clock of this computer was wrong when {len(off):,} time stamps came, by "
            f"{_span(abs(most))} at most. The stamps tell the true time."
        )


def _proof(stamp: Stamp, roots: str) -> Proof:
    # The library takes a while to load, and most files have no stamps.
    from workbench.capture.timestamps import check  # noqa: PLC0415

    return check(stamp.response, stamp.digest, roots=roots)


def _stray(
    db: sqlite3.Connection, stamp: Stamp, proof: Proof, captured: Callable[[], frozenset[str]]
) -> Iterator[Damage]:
    """Name a stamp over what is not here, or with another time beside it than it has."""
    if abs(stamp.stamped_at - proof.at) > timedelta(seconds=1):
        yield Damage(
            f"The time beside a stamp was altered ({_what(db, stamp)}). The stamp says "
            f"{_moment(proof.at)}.",
            _ids(db, stamp),
        )
    if stamp.what == CAPTURE:
        if not _ids(db, stamp) and stamp.digest not in captured():
            yield Damage(
                f"The time stamp of {_moment(proof.at)} by {stamp.authority} is over a capture "
                "that is not here."
            )
        return
    row = db.execute("SELECT hash FROM edit WHERE seq = ?", (stamp.seq,)).fetchone()
    if row is None or row[0] != stamp.digest:
        yield Damage(
            f"The history was cut or written anew: edit {stamp.seq}, which {stamp.authority} "
            f"stamped on {_moment(proof.at)}, is not there as it was."
        )


def _captured_once(db: sqlite3.Connection) -> frozenset[str]:
    """Name the records of all captures there ever were: undone ones are in the journal."""
    cursor = db.execute(
        "SELECT coalesce(after, before) ->> 'record_sha256' FROM change WHERE record = 'capture'"
    )
    return frozenset(digest for (digest,) in cursor if digest)


def _ids(db: sqlite3.Connection, stamp: Stamp) -> tuple[str, ...]:
    return owner_of(db, "record_sha256", stamp.digest)[1] if stamp.what == CAPTURE else ()


def _what(db: sqlite3.Connection, stamp: Stamp) -> str:
    if stamp.what == CAPTURE:
        return owner_of(db, "record_sha256", stamp.digest)[0]
    return f"edit {stamp.seq}"


def _stamped(db: sqlite3.Connection, digest: str) -> tuple[str, tuple[str, ...]]:
    """Name what a fingerprint is of, without trusting what stands beside it."""
    owner, captures = owner_of(db, "record_sha256", digest)
    row = db.execute("SELECT seq FROM edit WHERE hash = ?", (digest,)).fetchone()
    return (f"edit {row[0]}" if row and not captures else owner), captures


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"


def _span(span: timedelta) -> str:
    seconds = round(span.total_seconds())
    for size, words in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{round(seconds / size):,} {words}"
    return f"{seconds} seconds"
