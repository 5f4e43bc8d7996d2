"""Snapshots: checked copies of a project in a folder beside it, kept, thinned and brought back."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from workbench import file, journal, lock, queries
from workbench.errors import Damaged, NotFound, ReadOnly, WorkbenchError
from workbench.project import SUFFIX, Project, utc_now

Progress = Callable[[float], object]

_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d{4}(?:\d\d)?)(?: (.*?))??( \(automatic\))?(?: \d+)?")
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_DAYS, _WEEKS, _MONTHS = 7, 4, 12
_AMPLE = 20
"""Copies that the disk must have room for before one is made unasked."""
_ABANDONED = 86_400
"""Seconds after which an unfinished snapshot is nobody's."""


class Kind(StrEnum):
    """Who asked for a snapshot."""

    MADE = "made"
    """A person: it is never taken away but by a person."""
    AUTOMATIC = "automatic"
    """The program: at the start of a day, before bringing another one back."""
    OLD = "old"
    """The program, before it brought the file to a newer form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One checked copy of a project."""

    path: Path
    at: datetime
    note: str
    kind: Kind
    size: int
    written: int = 0
    """When its file was written, in nanoseconds: tells apart those of one second."""

    @property
    def name(self) -> str:
        """What it is called by: its file's name, without the ending."""
        return self.path.stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a snapshot stands to the project as it is now."""

    seq: int
    """The number of its newest edit."""
    since: int | None
    """Edits made in the project since; None when their histories went apart."""


def folder(project: Path) -> Path:
    """Name the folder in which a project's snapshots are."""
    return project.with_name(f"{project.stem} snapshots")


def snapshots(project: Path) -> list[Snapshot]:
    """List the snapshots of a project, newest first."""
    found = [_read(path) for path in _files(folder(project))]
    found += [_read_old(path) for path in _files(project.parent) if _is_old(path, project)]
    return sorted((s for s in found if s), key=lambda s: (s.at, s.written, s.name), reverse=True)


def find(project: Path, name: str) -> Snapshot:
    """Find a snapshot by its name, or a beginning of it that fits one only."""
    wanted = name.removesuffix(SUFFIX)
    found = snapshots(project)
    fitting = [s for s in found if s.name == wanted] or [
        s for s in found if wanted and s.name.startswith(wanted)
    ]
    if not fitting:
        raise NotFound(f"There is no snapshot “{name}” of {project.name}.")
    if len(fitting) > 1:
        raise NotFound(f"There is more than one snapshot “{name}” of {project.name}.")
    return fitting[0]


def take(
    project: Project, note: str = "", *, automatic: bool = False, progress: Progress | None = None
) -> Snapshot:
    """Keep the project as it is now: a whole copy, checked before it gets its name.

    A disk without room for it is left as it was, with a sentence.
    """
    place = folder(project.path)
    if not file.has_room(project.path, project.path):
        raise WorkbenchError(
            f"There is no room on the disk for a snapshot of {project.path.name}. "
            "Delete older snapshots, or free some space, and try again."
        )
    now = project.now()
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        _sweep(place, now)
        made = project.save_copy(_free_name(place, now, note, automatic=automatic), progress)
        made.chmod(0o400)  # it can be looked at, and copied, but not worked in
    except OSError as error:
        raise WorkbenchError(f"{place} cannot be written: {error.strerror}.") from error
    finally:
        with contextlib.suppress(OSError):
            place.rmdir()  # only when nothing is in it
    found = _read(made)
    if found is None:
        raise NotFound(f"The snapshot {made.name} is not where it was put.")
    return found


def _sweep(place: Path, now: datetime) -> None:
    """Take away what a kill left half made; what is of today may still be under way."""
    for part in place.glob(f".*{SUFFIX}.part*"):
        with contextlib.suppress(OSError):
            if now.timestamp() - part.stat().st_mtime > _ABANDONED:
                part.unlink()


def is_due(project: Project) -> bool:
    """Tell whether there is work of an earlier day that no snapshot has, and ample room for it."""
    with project.reading():
        newest = queries.history(project.db, limit=1)[0]
    today = project.now().astimezone().date()
    if newest.at.astimezone().date() >= today or not _is_ample(project.path):
        return False
    known = snapshots(project.path)
    return not known or file.head_of(known[0].path) != (newest.seq, newest.hash)


def _is_ample(path: Path) -> bool:
    """Tell whether copies made by themselves would stay a small part of the disk."""
    return shutil.disk_usage(path.parent).free >= _AMPLE * path.stat().st_size


def thin(project: Path, now: datetime) -> list[Snapshot]:
    """Take away the automatic snapshots that are too many; gives those.

    One a day is kept for a week, one a week for a month, one a month for a year; the newest always.
    """
    gone = crowded(snapshots(project), now)
    for snapshot in gone:
        delete(snapshot)
    return gone


def crowded(known: Iterable[Snapshot], now: datetime) -> list[Snapshot]:
    """Choose the automatic snapshots that are too many."""
    newest_first = sorted(known, key=lambda s: s.at, reverse=True)
    automatic = [s for s in newest_first if s.kind is Kind.AUTOMATIC]
    kept = {automatic[0].path} if automatic else set()
    filled: set[tuple[object, ...]] = set()
    for snapshot in automatic:
        day = snapshot.at.astimezone().date()
        age = (now.astimezone().date() - day).days
        for slot, within in (
            (("day", day), _DAYS),
            (("week", *day.isocalendar()[:2]), 7 * _WEEKS),
            (("month", day.year, day.month), 31 * _MONTHS),
        ):
            if age < within:
                if slot not in filled:
                    filled.add(slot)
                    kept.add(snapshot.path)
                break
    return [s for s in automatic if s.path not in kept]


def delete(snapshot: Snapshot) -> None:
    """Take a snapshot away."""
    try:
        if snapshot.path.exists():
            snapshot.path.chmod(0o600)  # Windows deletes nothing that is only read
        snapshot.path.unlink(missing_ok=True)
    except OSError as error:
        raise WorkbenchError(
            f"{snapshot.path.name} cannot be deleted: {error.strerror}."
        ) from error
    with contextlib.suppress(OSError):
        snapshot.path.parent.rmdir()  # only when nothing is in it


def standing(snapshot: Snapshot, project: Project) -> Standing:
    """Tell how far the project went on since a snapshot."""
    seq, digest = file.head_of(snapshot.path)
    with project.reading():
        same = journal.has(project.db, (seq, digest))
        since = journal.head(project.db)[0] - seq
    return Standing(seq=seq, since=since if same else None)


def restore(
    path: Path, snapshot: Snapshot, *, actor: str = "desk", progress: Progress | None = None
) -> Path | None:
    """Bring a snapshot back in the project's place; what is there now is kept as a snapshot first.

    Gives where that is. The project must not be open anywhere. A project too damaged to be copied
    is put into the folder as it is.
    """
    part = path.with_name(f".{path.name}.restored")
    with _owned(path, part):
        file.copy_good(snapshot.path, part, progress)
        kept, head = _keep(path, snapshot, actor)
        held = lock.acquire(path, utc_now())
        if held is None:
            raise ReadOnly(f"{path.name} is open elsewhere. Close it there first.")
        try:
            if head and path.exists() and file.head_of(path) != head:
                raise WorkbenchError(f"{path.name} was changed meanwhile. Try again.")
            part.replace(path)
            file.flush(path.parent)
        finally:
            held.release()
    return kept


def _keep(path: Path, snapshot: Snapshot, actor: str) -> tuple[Path | None, tuple[int, str] | None]:
    """Keep what is in the project's place: as a snapshot, or as it is when it is damaged."""
    if not path.exists():
        return None, None
    try:
        with Project.open(path, actor=actor) as project:
            if project.readonly:
                raise ReadOnly(f"{path.name} cannot be replaced. {project.readonly_reason}")
            made = take(project, f"before {snapshot.name[:15]} came back", automatic=True)
            return made.path, journal.head(project.db)
    except WorkbenchError as error:
        if isinstance(error, Damaged) or not _has_header(path):
            return _set_aside(path), None
        raise


def _has_header(path: Path) -> bool:
    with path.open("rb") as raw:  # nobody has it open: no lock can be lost by that
        return raw.read(16) == b"SQLite format 3\0"


def _set_aside(path: Path) -> Path:
    aside = folder(path) / f"{path.stem} damaged {utc_now().astimezone():%Y-%m-%d %H%M%S}{SUFFIX}x"
    try:
        aside.parent.mkdir(mode=0o700, exist_ok=True)
        path.rename(aside)
        left = path.with_name(f"{path.name}-journal")
        if left.exists():
            left.rename(aside.with_name(f"{aside.name}-journal"))
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be moved: {error.strerror}.") from error
    return aside


@contextlib.contextmanager
def _owned(path: Path, part: Path) -> Iterator[None]:
    """Leave no unfinished file behind, and say what is wrong with the folder."""
    try:
        part.unlink(missing_ok=True)
        yield
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be written: {error.strerror}.") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _free_name(place: Path, now: datetime, note: str, *, automatic: bool) -> Path:
    words = " ".join(_UNFIT.sub(" ", note).replace("(automatic)", " ").split())[:60].strip(" .")
    stem = f"{now.astimezone():%Y-%m-%d %H%M%S}"
    stem = " ".join(part for part in (stem, words, "(automatic)" if automatic else "") if part)
    path, number = place / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = place / f"{stem} {number}{SUFFIX}", number + 1
    return path


def _files(place: Path) -> list[Path]:
    try:
        return [path for path in place.glob(f"*{SUFFIX}") if path.name[0] != "." and path.is_file()]
    except OSError:
        return []


def _read(path: Path) -> Snapshot | None:
    found = _NAME.fullmatch(path.stem)
    try:
        about = path.stat()
        at = datetime.strptime(found[1].ljust(17, "0"), "%Y-%m-%d %H%M%S") if found else None  # noqa: DTZ007 - local
    except (OSError, ValueError):
        return None
    if found is None or at is None:
        return None
    kind = Kind.AUTOMATIC if found[3] else Kind.MADE
    return Snapshot(
        path=path,
        at=at.astimezone(UTC),
        note=found[2] or "",
        kind=kind,
        size=about.st_size,
        written=about.st_mtime_ns,
    )


def _is_old(path: Path, project: Path) -> bool:
    return bool(re.fullmatch(rf"{re.escape(project.stem)}\.v\d+(-\d+)?", path.stem))


def _read_old(path: Path) -> Snapshot | None:
    try:
        found = path.stat()
    except OSError:
        return None
    at = datetime.fromtimestamp(found.st_mtime, UTC)
    return Snapshot(path=path, at=at, note="", kind=Kind.OLD, size=found.st_size)
