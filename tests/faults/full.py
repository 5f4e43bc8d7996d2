"""A session on a disk that runs full, run in a process of its own: `full.py folder [bytes]`.

With `bytes`, no file may grow beyond that. Without, the folder itself stands on a small disk, with
a file `ballast` on it that can be taken away. Prints one line a step.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable
from pathlib import Path

from workbench import queries
from workbench.errors import WorkbenchError
from workbench.model import Claim
from workbench.project import Project


def tell(*words: object) -> None:
    """Say what happened."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")


def state(project: Project) -> tuple[int, str | None, str | None]:
    """Give what the project holds, and what could be undone."""
    (claims,) = project.db.execute("SELECT count(*) FROM claim").fetchone()
    return int(claims), project.undo_label, project.redo_label


def refused(step: Callable[[], object]) -> None:
    """Do something that must fail, and say with which sentence."""
    try:
        made = step()
    except WorkbenchError as error:
        tell("refused", error)
    else:
        tell("passed", made)


def grow(project: Project) -> None:
    """Add a claim and 200 kB of text."""
    with project.edit("Add claim “More”") as edit:
        edit.add(Claim, text="More", note="x" * 100_000, added_at=edit.now)


def work(folder: Path, free: Callable[[], None]) -> None:
    """Work until the disk is full, go on, free some space, and go on."""
    path = folder / "Bridge.fcw"
    with Project.open(path) as project:
        saved = 0
        while True:
            before = state(project)
            try:
                grow(project)
            except WorkbenchError as error:
                tell("full", error)
                break
            saved += 1
        tell("saved", saved)
        tell("intact", state(project) == before)
        refused(lambda: grow(project))
        refused(lambda: project.save_copy(folder / "Copy.fcw"))
        tell("still", state(project) == before)
    refused(lambda: Project.create(folder / "New.fcw").close())
    with Project.open(path) as project:
        tell("reopened", state(project) == before)
    free()
    with Project.open(path) as project:
        grow(project)
        project.undo()
        project.redo()
        tell("works", state(project)[0] == before[0] + 1)
        tell("sound", all(finding.ok for finding in queries.verify(project.db)))
    tell("left", *sorted(entry.name for entry in folder.iterdir()))


def _main(folder: Path, limit: int | None) -> None:
    with Project.create(folder / "Bridge.fcw") as project:
        grow(project)
    if limit:
        unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, unlimited[1]))
        work(folder, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, unlimited))
    else:
        (folder / "ballast").write_bytes(bytes(1_500_000))
        work(folder, (folder / "ballast").unlink)


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
