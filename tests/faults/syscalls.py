"""Fails each system call of a save once, with each of several errors: run as a module, with strace.

`python -m tests.faults.syscalls [calls per kind]` goes through edit, undo, import, copy and create.
After each run the project must be the old or the new one, as the session was told; a failure must
be a sentence; and everything must verify. Prints what it did, and ends with 1 at a violation.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from workbench import journal, queries
from workbench.errors import WorkbenchError
from workbench.model import Claim
from workbench.project import Project

ROOT = Path(__file__).parents[2]
CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "openat", "unlink", "rename", "pread64")
ERRORS = ("ENOSPC", "EIO", "EMFILE", "EACCES", "EROFS")
NAMES = (
    ".", "Bridge.fcw", "Bridge.fcw-journal", ".Bridge.fcw.lock",
    "Copy.fcw", ".Copy.fcw.part", ".Copy.fcw.part-journal",
    "New.fcw", "New.fcw-journal", ".New.fcw.part", ".New.fcw.part-journal",
)  # fmt: skip


def _edit(project: Project) -> None:
    with project.edit("Add claim “New”") as edit:
        edit.add(Claim, text="New", added_at=edit.now)


def _import(project: Project) -> None:
    with project.edit("Import claims") as edit:
        edit.store.put(bytes(300_000))
        edit.add_many(Claim, [{"text": f"{n}", "added_at": edit.now} for n in range(500)])


STEPS: dict[str, Callable[[Project], object]] = {
    "edit": _edit,
    "undo": Project.undo,
    "import": _import,
    "copy": lambda project: project.save_copy(project.path.with_name("Copy.fcw")),
    "create": lambda project: Project.create(project.path.with_name("New.fcw")).close(),
}


def session(folder: Path, step: str) -> None:
    """Do one step on a project and say how it went, as the user would be told."""
    try:
        with Project.open(folder / "Bridge.fcw") as project:
            STEPS[step](project)
            sys.stdout.write(f"saved {journal.head(project.db)[0]}\n")
    except WorkbenchError as error:
        sys.stdout.write(f"refused {error}\n")


def _faulty(folder: Path, step: str, fault: str) -> tuple[str, bool]:
    """Run a session with a fault; return what it said, and whether the fault came about."""
    log = folder.with_name("strace.log")
    paths = itertools.chain.from_iterable(("-P", str(folder / name)) for name in NAMES)
    command = ["strace", "-f", "-qq", "-o", str(log), *paths]
    command += ["-e", f"trace={fault.partition(':')[0]}", "-e", f"inject={fault}"]
    command += [sys.executable, "-m", "tests.faults.syscalls", str(folder), step]
    run = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )
    return run.stdout.strip() or run.stderr, "INJECTED" in log.read_text()


def _wrong(folder: Path, step: str, said: str, heads: dict[str, tuple[int, str]]) -> str:
    """Say what is wrong after a session; "" when nothing is."""
    if not said.startswith(("saved ", "refused ")):
        return f"no sentence: {said[-300:]}"
    with Project.open(folder / "Bridge.fcw") as project:
        if not all(finding.ok for finding in queries.verify(project.db)):
            return "the project does not verify"
        edits = journal.head(project.db)[0] - heads["before"][0]
    if edits != (said.startswith("saved ") and step in {"edit", "undo", "import"}):
        return f"{edits} edits are there, but it said: {said}"
    made = {"copy": "Copy.fcw", "create": "New.fcw"}.get(step)
    if made and (folder / made).exists():
        with Project.open(folder / made) as project:
            if not all(finding.ok for finding in queries.verify(project.db)):
                return f"{made} does not verify"
    elif made and said.startswith("saved "):
        return f"{made} is missing"
    return ""


def sweep(most: int) -> int:
    """Go through all steps, calls and errors, and return the number of violations."""
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        base, folder = Path(name) / "base", Path(name) / "desk"
        base.mkdir()
        with Project.create(base / "Bridge.fcw") as project:
            _import(project)
            heads = {"before": journal.head(project.db)}
        for step, call, error, n in itertools.product(STEPS, CALLS, ERRORS, range(1, most + 1)):
            shutil.copytree(base, folder)
            said, injected = _faulty(folder, step, f"{call}:error={error}:when={n}")
            wrong = _wrong(folder, step, said, heads) if injected else ""
            shutil.rmtree(folder)
            outcomes[said.partition(" ")[0] if injected else "never reached"] += 1
            if wrong:
                outcomes["violations"] += 1
                sys.stdout.write(f"VIOLATION {step} {call} {error} {n}: {wrong}\n")
    sys.stdout.write(" ".join(f"{kind}={count}" for kind, count in outcomes.items()) + "\n")
    return outcomes["violations"]


if __name__ == "__main__":
    if len(sys.argv) == 3:
        session(Path(sys.argv[1]), sys.argv[2])
    else:
        raise SystemExit(bool(sweep(int(sys.argv[1]) if len(sys.argv) > 1 else 3)))
