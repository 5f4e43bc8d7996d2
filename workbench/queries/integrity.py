"""Whether the project is what was written: database, bytes, records, stamps, chain, passages."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from workbench import journal
from workbench.errors import Cancelled
from workbench.queries import proofs
from workbench.queries.owners import Damage, Found, Remark, files_named, owner_of
from workbench.rows import SEARCHED
from workbench.store import Store, text_hash

_STEPS = 100_000
"""Steps of SQLite's machine between two looks at whether the answer is still wanted."""


class Aside(Protocol):
    """Lets somebody write to the file while it is checked: a commit waits for what is read."""

    def wanted(self) -> bool:
        """Tell whether somebody is about to write."""

    def wait(self) -> None:
        """Come back when that is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The outcome of one check, one damaged item, or something to know: a sentence that names it.

    `ok` is false for damage alone.
    """

    ok: bool
    check: str
    detail: str
    captures: tuple[str, ...] = ()
    """The captures that the damage concerns, by id."""
    remark: bool = False
    """Whether this is no damage and no outcome, but something that a reader is to know."""


def verify(
    db: sqlite3.Connection,
    *,
    roots: str = "",
    told: Callable[[float, str], object] = lambda _share, _check: None,
    stopped: Callable[[], bool] = lambda: False,
    aside: Aside | None = None,
) -> Iterator[Finding]:
    """Check everything that can be checked, and go on past damage.

    Gives one finding for each check that holds, one for each damaged item, and remarks. `roots`
    is a folder of root certificates to trust. `told` learns how far it is, 0 to 1, and at what;
    Cancelled is raised when `stopped` says so. A check that stood `aside` begins anew.
    """
    checks: dict[str, tuple[float, Callable[[sqlite3.Connection], Iterator[Found]]]] = {
        "database pages": (0.2, _database),
        "captured bytes": (0.5, _blobs),
        "extracted texts": (0.05, _texts),
        "capture records": (0.05, proofs.records),
        "time stamps": (0.05, lambda db: proofs.stamps(db, roots)),
        "journal chain": (0.05, _chain),
        "records against the journal": (0.05, _records),
        "cited passages": (0.02, _passages),
        "search index": (0.01, _search),
        "search words": (0.02, _search_words),
    }
    done = 0.0
    try:
        for name, (weight, check) in checks.items():
            told(min(done, 1.0), name)
            pace = _Pace(done, weight, name, told, stopped, None if check is _blobs else aside)
            db.set_progress_handler(pace.ends, _STEPS)
            yield from _patiently(db, name, check, pace)
            done += weight
    finally:
        db.set_progress_handler(None, 0)


def unsound_captures(db: sqlite3.Connection) -> frozenset[str]:
    """Return the captures whose record, or a passage of them, is not as it was made; by id."""
    found: set[str] = set()
    for check in (proofs.records, _passages):
        for each in check(db):
            if isinstance(each, Damage):
                found.update(each.captures)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Pace:
    """Tells how far one check is, and stops it when it is no longer wanted."""

    begun: float
    weight: float
    name: str
    told: Callable[[float, str], object]
    stopped: Callable[[], bool]
    aside: Aside | None
    """None where nothing is read for long at a time, so that nobody has to wait for it."""

    def ends(self) -> bool:
        """Tell whether what runs is to be broken off."""
        return self.stopped() or self.stands_aside()

    def stands_aside(self) -> bool:
        """Tell whether somebody wants to write."""
        return self.aside is not None and self.aside.wanted()

    def __call__(self, share: float | None = None) -> None:
        if self.stopped():
            raise Cancelled("The check was stopped.")
        if share is not None:
            self.told(min(1.0, self.begun + self.weight * share), self.name)


def _patiently(
    db: sqlite3.Connection,
    name: str,
    check: Callable[[sqlite3.Connection], Iterator[Found]],
    pace: _Pace,
) -> Iterator[Finding]:
    """Make one check, anew whenever it was broken off so that somebody could write."""
    while True:
        try:
            findings = list(_run(db, name, check, pace))
        except _AsideError:
            if pace.aside is not None:
                pace.aside.wait()
        else:
            yield from findings
            return


class _AsideError(Exception):
    """The check was broken off so that somebody can write."""


def _run(
    db: sqlite3.Connection,
    name: str,
    check: Callable[[sqlite3.Connection], Iterator[Found]],
    pace: _Pace,
) -> Iterator[Finding]:
    seen, sound, made = 0, True, True
    try:
        for found in check(db):
            pace(found if isinstance(found, float) else None)
            if pace.stands_aside():
                raise _AsideError
            if found is None:
                made = False
            elif isinstance(found, int):
                seen += found
            elif isinstance(found, Remark):
                yield Finding(ok=True, check=name, detail=found.words, remark=True)
            elif isinstance(found, Damage):
                sound = False
                yield Finding(ok=False, check=name, detail=found.words, captures=found.captures)
    except (sqlite3.Error, ValueError) as error:
        pace()
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            raise _AsideError from error
        sound = False
        yield Finding(ok=False, check=name, detail=f"Could not be checked to the end: {error}.")
    if sound:
        not_made = "not compared: the project is open for reading only"
        yield Finding(ok=True, check=name, detail=f"{seen:,} checked" if made else not_made)


def _database(db: sqlite3.Connection) -> Iterator[Found]:
    for (found,) in db.execute("PRAGMA integrity_check"):
        if found != "ok":
            yield Damage(f"The database is damaged: {found}")
    for table, rowid, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield Damage(f"Row {rowid} of {table} refers to a {parent} that is not there.")
    yield int(db.execute("PRAGMA page_count").fetchone()[0])


def _blobs(db: sqlite3.Connection) -> Iterator[Found]:
    """Hash all that is stored, each once, piece by piece; then look for what is missing."""
    store = Store(db)
    shelf = db.execute("SELECT sha256, size, chunks FROM blob ORDER BY sha256").fetchall()
    done, total = 0, max(1, sum(size for _, size, _ in shelf))
    for sha256, size, chunks in shelf:
        digest, length, pieces = hashlib.sha256(), 0, 0
        for pieces, chunk in enumerate(store.pieces(sha256), 1):  # noqa: B007
            digest.update(chunk)
            length += len(chunk)
            yield min(1.0, (done + length) / total)
        whole = (digest.hexdigest(), length, pieces) == (sha256, size, chunks)
        if not whole and (pieces == chunks or sha256 not in journal.unnamed(db)):
            yield from files_named(db, sha256, damaged=True)
        done += size
        yield 1
    missing = (
        "SELECT sha256 FROM capture UNION SELECT sha256 FROM part UNION "
        "SELECT record_sha256 FROM capture WHERE record_sha256 > '' "
        "EXCEPT SELECT sha256 FROM blob"
    )
    for (sha256,) in db.execute(missing).fetchall():
        yield from files_named(db, sha256, damaged=False)


def _texts(db: sqlite3.Connection) -> Iterator[Found]:
    for sha256, body in db.execute("SELECT sha256, body FROM extract"):
        if text_hash(body) != sha256:
            owner, captures = owner_of(db, "text_sha256", sha256)
            yield Damage(f"The text of {owner} was altered.", captures)
        yield 1
    missing = (
        "SELECT DISTINCT text_sha256 FROM capture WHERE text_sha256 > '' "
        "AND text_sha256 NOT IN (SELECT sha256 FROM extract)"
    )
    for (sha256,) in db.execute(missing).fetchall():
        owner, captures = owner_of(db, "text_sha256", sha256)
        yield Damage(f"The text of {owner} is missing.", captures)


def _chain(db: sqlite3.Connection) -> Iterator[Found]:
    yield from map(Damage, journal.broken_links(db))
    yield journal.head(db)[0]


def _records(db: sqlite3.Connection) -> Iterator[Found]:
    yield from map(Damage, journal.strays(db))
    yield int(db.execute("SELECT count(DISTINCT record_id) FROM change").fetchone()[0])


def _passages(db: sqlite3.Connection) -> Iterator[Found]:
    cursor = db.execute(
        "SELECT passage.exact, substr(extract.body, passage.start + 1, "
        'passage."end" - passage.start), capture.id FROM passage '
        "JOIN capture ON capture.id = passage.capture_id "
        "LEFT JOIN extract ON extract.sha256 = capture.text_sha256"
    )
    for exact, found, capture_id in cursor:
        if exact != found:
            owner, captures = owner_of(db, "id", capture_id)
            yield Damage(f"The passage “{exact[:60]}” of {owner} is not there.", captures)
        yield 1


def _search(db: sqlite3.Connection) -> Iterator[Found]:
    for table in SEARCHED:
        (rows,) = db.execute(f"SELECT count(*) FROM {table}").fetchone()
        (indexed,) = db.execute(f"SELECT count(*) FROM {table}_fts_docsize").fetchone()
        if rows != indexed:
            yield Damage(f"Search over {table} knows {indexed:,} of {rows:,} rows.")
        yield int(rows)


def _search_words(db: sqlite3.Connection) -> Iterator[Found]:
    """Have FTS5 compare each index with its table, word by word.

    FTS5 is asked by an INSERT that writes nothing; SQLite refuses it all the same where a project
    is open for reading only.
    """
    (was,) = db.execute("PRAGMA query_only").fetchone()
    db.execute("PRAGMA query_only = OFF")
    try:
        for table in SEARCHED:
            try:
                db.execute(
                    f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('integrity-check', 1)"
                )
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorname.startswith(("SQLITE_READONLY", "SQLITE_BUSY")):
                    yield None
                    return
                if error.sqlite_errorname == "SQLITE_INTERRUPT":
                    raise
                yield Damage(f"Search over {table} does not find all of its words.")
            yield 1
    finally:
        db.execute(f"PRAGMA query_only = {was}")
