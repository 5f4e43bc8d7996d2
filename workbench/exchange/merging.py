"""Another project merged into this one: what it brings, where the two disagree, and who wins.

Files with a common history are compared with what they were when they parted, field by field.
Files that never were one are laid over each other by what the records say.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from workbench import commands, stamps
from workbench.errors import Damaged, OldForm, WorkbenchError
from workbench.exchange.merge_plan import Conflict, Planned, planned
from workbench.file import place
from workbench.journal import head
from workbench.project import Project
from workbench.queries import Connection
from workbench.queries.integrity import unsound_captures
from workbench.queries.merging import UNSOUND
from workbench.store import text_hash


class Side(StrEnum):
    """Whose version is taken."""

    MINE = "mine"
    THEIRS = "theirs"
    NEWER = "newer"
    """The one that was changed last; of a deletion and a change, the change."""


@contextmanager
def opened(path: Path | str) -> Iterator[Project]:
    """Open another project to read; one of an older form as a converted copy, itself untouched."""
    path = place(path)
    try:
        project = Project.open(path, readonly=True)
    except OldForm:
        with tempfile.TemporaryDirectory(prefix="workbench-merge-") as folder:
            copy = Path(shutil.copyfile(path, Path(folder) / path.name))
            Project.open(copy).close()
            with Project.open(copy, readonly=True) as project:
                yield project
        return
    with project:
        yield project


def preview(
    project: Project,
    other: Project,
    choices: Mapping[str, str] | None = None,
    *,
    side: Side = Side.NEWER,
) -> Planned:
    """Work out what merging would do, with these choices (by the conflicts' names), else `side`."""
    _check_other(project, other)
    with project.reading(), other.reading(), _sound(other):
        return planned(project.db, other.db, _chooser(choices or {}, side))


def previewed(
    db: Connection, path: str, choices: Mapping[str, str], side: Side = Side.NEWER
) -> Planned:
    """Work out the same of a file that is opened for it, beside the thread of the window."""
    with opened(path) as other, other.reading(), _sound(other):
        return planned(db, other.db, _chooser(choices, side))


def _chooser(choices: Mapping[str, str], side: Side) -> Callable[[Conflict], str]:
    def choose(conflict: Conflict) -> str:
        usual = conflict.newer if side is Side.NEWER else str(side)
        return choices.get(conflict.name, usual)

    return choose


def merge(project: Project, other: Project, plan: Planned) -> None:
    """Carry out a plan that was made of both as they are now: one edit, which one undo takes back.

    Raises what `merging` raises.
    """
    for _ in merging(project, other, plan):
        pass


def merging(project: Project, other: Project, plan: Planned) -> Iterator[float]:
    """Do the same step by step, and give the share done: bytes first, at last the edit.

    Bytes and texts are compared with their hashes. Time stamps of copies that come in come too.
    Whoever stops going through the steps has merged nothing. Raises Damaged when the other file's
    bytes are not what they were, WorkbenchError when there is nothing to merge.
    """
    _check_other(project, other)
    if plan.steps.is_empty:
        raise WorkbenchError(f"There is nothing in {other.path.name} that is not here already.")
    with _sound(other):
        unsound = unsound_captures(other.db)
    captures = [row for table, row in plan.steps.inserts if table == "capture"]
    records = {str(row["record_sha256"]) for row in captures} - {""}
    if records - set(plan.bytes) or any(row["id"] in unsound for row in captures):
        raise _damaged(other)
    for number, digest in enumerate(plan.bytes):
        data = other.store.get(digest)
        if sha256(data).hexdigest() != digest:
            raise _damaged(other)
        for share in project.store_ahead(data):
            yield (number + share) / (len(plan.bytes) + 1)
    seq, last = head(other.db)
    label = f"Merge {other.path.name} (edit {seq}, {last[:12]})"
    with _sound(other):
        commands.merge(project, label, replace(plan.steps, texts=_texts(other, plan)))
    _keep_stamps(project, other, plan)
    yield 1.0


@contextmanager
def _sound(other: Project) -> Iterator[None]:
    """Take what no project of this program holds for damage of the other file."""
    try:
        yield
    except UNSOUND as error:
        raise _damaged(other) from error


def _texts(other: Project, plan: Planned) -> Iterator[str]:
    wanted = [row["text_sha256"] for table, row in plan.steps.inserts if table == "capture"]
    for digest in dict.fromkeys(str(each) for each in wanted if each):
        text = other.store.text(digest)
        if text_hash(text) != digest:
            raise _damaged(other)
        yield text


def _damaged(other: Project) -> Damaged:
    return Damaged(
        f"{other.path.name} is damaged: bytes in it are not what they were. Check it (Check the "
        "file) before you merge it. Nothing was changed."
    )


def _keep_stamps(project: Project, other: Project, plan: Planned) -> None:
    records = {str(row["record_sha256"]) for table, row in plan.steps.inserts if table == "capture"}
    for stamp in stamps.all_stamps(other.db):
        if stamp.what == stamps.CAPTURE and stamp.digest in records:
            due = stamps.Due(what=stamp.what, digest=stamp.digest, authority=stamp.authority)
            project.keep_stamp(due, stamp.stamped_at, stamp.response)


def _check_other(project: Project, other: Project) -> None:
    if project.path.samefile(other.path):
        raise WorkbenchError("This is the same file. Choose another project to merge into it.")
