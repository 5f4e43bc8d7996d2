"""The façade over one investigation's file: open, edit, undo, redo, get, tell."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from workbench import file, journal, lock, schema
from workbench.errors import ProjectMoved, ReadOnly, WorkbenchError
from workbench.faults import MOVED, from_sqlite
from workbench.ids import uuid7
from workbench.journal import RELOAD, Changed, Edit, Step
from workbench.model import Investigation, Record
from workbench.store import Store

if TYPE_CHECKING:
    from workbench.stamps import Due

R = TypeVar("R", bound=Record)
Clock = Callable[[], datetime]
NewId = Callable[[], str]

_ELSEWHERE = "It is open elsewhere"
_MUCH_FREE, _COMPACTED = 0.2, 256 << 20
SUFFIX = ".fcw"
"""What project files end in."""


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class Project:
    """One investigation: a file, and the only way to change it.

    Made by `create` or `open`; closed by `close` or the end of a `with` block. It belongs to the
    thread that made it. `db` is for the functions of `workbench.queries`, which only read.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, actor: str) -> None:
        self.path = path
        self.db = db
        self.actor = actor
        self.store = Store(db)
        self.readonly_reason = ""
        """Why the project cannot be changed, as a sentence; "" when it can."""
        self._lock: lock.Lock | None = None
        self._clock: Clock = utc_now
        self._new_id: NewId = uuid7
        self._subscribers: list[Callable[[Changed], None]] = []
        self._untold: deque[Changed] = deque()
        self._editing = False
        self._identity = file.identity(path)

    @classmethod
    def create(
        cls,
        path: Path | str,
        *,
        title: str = "",
        actor: str = "desk",
        clock: Clock = utc_now,
        new_id: NewId = uuid7,
    ) -> Self:
        """Make a new project file. A file that is there already is left as it is: an error."""
        path = file.place(path)
        if path.suffix.lower() != SUFFIX:
            raise WorkbenchError(f"A project's name ends in {SUFFIX}: {path.name}{SUFFIX}")
        with (
            file.made(path) as part,
            cls.open(part, actor=actor, clock=clock, new_id=new_id) as project,
        ):
            project._start(title or path.stem)  # noqa: SLF001 - the class's own
        return cls.open(path, actor=actor, clock=clock, new_id=new_id)

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        readonly: bool = False,
        actor: str = "desk",
        clock: Clock = utc_now,
        new_id: NewId = uuid7,
    ) -> Self:
        """Open a project file; read-only when it cannot be owned, with `readonly_reason`."""
        path = file.existing(path)
        if readonly:
            _settle(path, clock())
        held, reason = (
            (None, "It was opened for reading only.") if readonly else _own(path, clock())
        )
        try:
            db, newer = file.connect(path, writable=held is not None)
            if held and held.left_behind:
                _look_over(db, path)
        except BaseException:
            if held:  # after a crash the next opening is to look the file over again
                held.abandon() if held.left_behind else held.release()
            raise
        project = cls(path, db, actor)
        if newer and held:
            held.release()
            held, reason = None, newer
        project._lock, project.readonly_reason = held, reason
        project._clock, project._new_id = clock, new_id
        return project

    def close(self) -> None:
        """Close the file and give it free. Everything is saved already."""
        if self._lock:
            with contextlib.suppress(sqlite3.Error):
                self.db.execute("PRAGMA journal_mode = DELETE")  # leaves no empty journal beside
        self.db.close()
        if self._lock:
            self._lock.release()
            self._lock, self.readonly_reason = None, "It was closed."

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self.close()
        if isinstance(error, sqlite3.Error):
            raise from_sqlite(error, self.path.name) from error

    @property
    def readonly(self) -> bool:
        """Whether the project cannot be changed; `readonly_reason` says why."""
        return self._lock is None

    @property
    def is_held_elsewhere(self) -> bool:
        """Whether another process owns the project, so that it may be free in a moment."""
        return self.readonly_reason.startswith(_ELSEWHERE)

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Turn what the file can do to a query (damage, disk errors) into a sentence."""
        try:
            yield
        except sqlite3.Error as error:
            raise from_sqlite(error, self.path.name) from error

    def get(self, kind: type[R], record_id: str) -> R:
        """Return the record with this id; NotFound when there is none."""
        with self.reading():
            return journal.get(self.db, kind, record_id)

    def now(self) -> datetime:
        """Tell the time by the project's clock."""
        return self._clock()

    def subscribe(self, tell: Callable[[Changed], None]) -> Callable[[], None]:
        """Have `tell` called after each commit. Returns what ends that."""
        self._subscribers.append(tell)
        return lambda: self._subscribers.remove(tell)

    @contextlib.contextmanager
    def edit(self, label: str) -> Iterator[Edit]:
        """Change the project: all that happens inside is one step, saved whole or not at all.

        The label says what the user did, in the imperative. An edit that changes nothing leaves
        no trace. WorkbenchError: it was not saved, and the file is as it was before. ProjectMoved:
        the file is no longer at its place; `save_copy` still gives all that was saved.
        """
        with self._write("edit", label) as edit:
            yield edit

    @property
    def undo_step(self) -> Step | None:
        """What undo would take back, and how many rows that changes; None when nothing."""
        return self._step(journal.undoable)

    @property
    def redo_step(self) -> Step | None:
        """What redo would do again; None when there is nothing."""
        return self._step(journal.redoable)

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None when there is nothing."""
        return _label(self.undo_step)

    @property
    def redo_label(self) -> str | None:
        """What redo would do again; None when there is nothing."""
        return _label(self.redo_step)

    def undo(self) -> Changed:
        """Take back the newest edit that stands. This is recorded too, and can be redone."""
        step = self._step(journal.undoable)
        if step is None:
            raise WorkbenchError("There is nothing to undo.")
        return self._again("undo", step, journal.inverse)

    def redo(self) -> Changed:
        """Do again what was undone last."""
        step = self._step(journal.redoable)
        if step is None:
            raise WorkbenchError("There is nothing to redo.")
        return self._again("redo", step, journal.forward)

    def store_ahead(self, *many: bytes) -> Iterator[float]:
        """Store large bytes before the edit that refers to them; gives the share done.

        Each step takes a few hundredths of a second: go through them between other work. The edit
        is to follow at once: it finds the bytes there, and their hashes known. Bytes that no edit
        refers to after all are nobody's, and `compact` takes them away.
        """
        done, total = 0, max(1, sum(map(len, many)))
        for stored in self.store.put_ahead(many, self._beside_the_journal):
            done += stored
            yield min(1.0, done / total)

    def keep_stamp(self, due: Due, stamped_at: datetime, response: bytes) -> bool:
        """Keep a time stamp beside the records; False when it was there already.

        It is no edit: no undo takes it back, and nothing is told to subscribers.
        """
        from workbench.stamps import Stamp, keep  # noqa: PLC0415 - not at every start

        stamp = Stamp(
            digest=due.digest,
            what=due.what,
            seq=due.seq,
            authority=due.authority,
            stamped_at=stamped_at,
            response=response,
            kept_at=self._clock(),
        )
        with self._beside_the_journal():
            return keep(self.db, stamp)

    def compact(self) -> bool:
        """Give the disk back what the file does not use, where that is much; tell whether it was.

        The file is written anew, so it takes as much room again while that lasts.
        """
        self._check_writable()
        with self._beside_the_journal():
            journal.drop_unnamed(self.db)
        with self.reading():
            (free,) = self.db.execute("PRAGMA freelist_count").fetchone()
            (pages,) = self.db.execute("PRAGMA page_count").fetchone()
            small = pages * schema.PAGE_SIZE <= _COMPACTED  # it is held in memory meanwhile
            if free < _MUCH_FREE * pages or not small or not file.has_room(self.path, self.path):
                return False
            self.db.execute("PRAGMA query_only = OFF")
            try:
                self.db.execute("VACUUM")
            finally:
                self._end()
        return True

    def save_copy(
        self, path: Path | str, progress: Callable[[float], object] | None = None
    ) -> Path:
        """Write the whole project, as it is now, to a new file beside or elsewhere.

        This works although the file was moved, replaced or deleted while it was open. With
        `progress`, which is told the share done, others may edit the project meanwhile.
        """
        with self.reading():
            return file.copy(self.db, file.place(path), journal.head(self.db), progress)

    def _step(self, find: Callable[[sqlite3.Connection], Step | None]) -> Step | None:
        with self.reading():
            return find(self.db)

    def _start(self, title: str) -> None:
        with self._write("start", "Create the project") as edit:
            edit.add(Investigation, title=title, created_at=edit.now)

    def _again(self, kind: str, step: Step, changes: Callable[..., Any]) -> Changed:
        with self._write(kind, step.label, target=step.seq) as edit:
            edit.write(changes(self.db, step.seq))
        return edit.changed

    @contextlib.contextmanager
    def _write(self, kind: str, label: str, target: int | None = None) -> Iterator[Edit]:
        self._check_writable()
        self._editing, changed = True, None
        try:
            self.db.execute("PRAGMA query_only = OFF")
            self.db.execute("BEGIN IMMEDIATE")
            edit = Edit(self.db, label, self._new_id, self._clock(), self.store)
            yield edit
            if not edit.is_empty:
                edit.changed, sealed = edit.finish(kind=kind, actor=self.actor, target=target)
                changed = RELOAD  # until it is known to be on the disk, in our own file
                self._commit(sealed)
                changed = edit.changed
        except sqlite3.Error as error:
            raise from_sqlite(error, self.path.name, f"“{label}” was not saved.") from error
        finally:
            self._end()
            self.store.forget()
            if changed:
                self._tell(changed)

    @contextlib.contextmanager
    def _beside_the_journal(self) -> Iterator[None]:
        """Write what is no record, all of it or nothing."""
        self._check_writable()
        self._editing = True
        try:
            self.db.execute("PRAGMA query_only = OFF")
            self.db.execute("BEGIN IMMEDIATE")
            yield
            self.db.execute("COMMIT")
            self._check_in_place()
        except sqlite3.Error as error:
            raise from_sqlite(error, self.path.name) from error
        finally:
            self._end()

    def _check_writable(self) -> None:
        if self._editing:
            raise RuntimeError("An edit is open already.")
        if self.readonly:
            raise ReadOnly(f"{self.path.name} cannot be changed. {self.readonly_reason}")
        self._check_in_place()

    def _check_in_place(self) -> None:
        if file.identity(self.path) != self._identity:
            raise ProjectMoved(MOVED.format(name=self.path.name))

    def _commit(self, sealed: str) -> None:
        """Commit; after an error find out whether it is on the disk all the same."""
        try:
            self.db.execute("COMMIT")
        except sqlite3.Error:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
            with contextlib.suppress(sqlite3.Error):
                if journal.head(self.db)[1] == sealed:
                    return
            raise
        self._check_in_place()

    def _end(self) -> None:
        self._editing = False
        with contextlib.suppress(sqlite3.Error):
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
        with contextlib.suppress(sqlite3.Error):
            self.db.execute("PRAGMA query_only = ON")

    def _tell(self, changed: Changed) -> None:
        """Tell of changes in their order: one that a subscriber makes is told after this one."""
        self._untold.append(changed)
        if len(self._untold) > 1:
            return
        try:
            while self._untold:
                for tell in tuple(self._subscribers):
                    if tell in self._subscribers:
                        tell(self._untold[0])
                self._untold.popleft()
        finally:
            self._untold.clear()


def _label(step: Step | None) -> str | None:
    return step.label if step else None


def _look_over(db: sqlite3.Connection, path: Path) -> None:
    try:
        file.check_after_crash(db, path)
    except BaseException:
        db.close()
        raise


def _own(path: Path, now: datetime) -> tuple[lock.Lock | None, str]:
    """Take the lock on a project, or say why that cannot be."""
    if not os.access(path, os.W_OK):
        return None, "The file is read-only. Save a copy to work on."
    try:
        held = lock.acquire(path, now)
    except OSError:
        return None, "Its folder cannot be written to. Save a copy elsewhere to work on."
    if held is None:
        return None, f"{_ELSEWHERE} ({lock.owner(path)}). Close it there first."
    return held, ""


def _settle(path: Path, now: datetime) -> None:
    """Roll back what a crash left unfinished, which a reader could not."""
    if not file.is_unsettled(path):
        return
    held, _ = _own(path, now)
    if held:
        try:
            file.roll_back(path)
        finally:
            held.abandon()
