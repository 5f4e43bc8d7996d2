"""The typesetter, seen from outside: a child process that is started, fed, watched and stopped."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.resources import files as resources
from pathlib import Path
from typing import Any

from workbench.errors import Cancelled, WorkbenchError
from workbench.reading import sandbox
from workbench.reading.isolated import end, feeding
from workbench.report import room, templates

TEMPLATE = "report.typ"
MODULE = "workbench.report.press"
_WATCH = 0.1
_PACKAGE = re.compile(r'"(@[\w.-]+/[\w.:/-]*)')
_FETCHED = re.compile(r"package|download", re.IGNORECASE)
_NOWHERE = dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), "http://127.0.0.1:9")
"""Where there is no bubblewrap, what looks for the network finds nobody."""
_GUARDED = "is needed from the web, and nothing is fetched for a report. Copy it to this folder."


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How much a report may cost to typeset."""

    seconds: int = 600
    memory: int = field(default_factory=room.memory)
    """Of address space, in bytes, where the system can hold to that."""


def typeset(
    told: Mapping[str, Any],
    *,
    folder: Path | None = None,
    bounds: Bounds | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[bytes, frozenset[str]]:
    """Give the PDF of what a report says, and the letters that no typeface here has.

    `folder` has the desk's own templates, if any. Such letters have to be told otherwise, and then
    the PDF is empty.
    Raises BrokenTemplate, Cancelled, or WorkbenchError when it takes too much or breaks down.
    """
    bounds = bounds or Bounds()
    room.check(len(told["report"]), bounds.memory)
    own = folder is not None and (folder / TEMPLATE).is_file()
    if folder is not None and own:
        _refuse_packages(folder)
    root = folder.resolve() if folder is not None and own else _shipped()
    task = {
        **told,
        "template": templates.text(TEMPLATE, folder),
        "folder": str(root),
        "memory": bounds.memory,
        "seconds": bounds.seconds,
    }
    head, pdf = _answer(json.dumps(task).encode(), root, bounds, cancelled or (lambda: False))
    if "reason" in head:
        raise _broken(head, own=own)
    return pdf, frozenset(head.get("unshown", ()))


def _refuse_packages(folder: Path) -> None:
    for path in sorted(folder.rglob("*.typ")):
        text = path.read_text(encoding="utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), 1):
            if found := _PACKAGE.search(line.partition("//")[0]):
                raise templates.BrokenTemplate(
                    path.name, number, f"the package {found[1]} {_GUARDED}"
                )


def _broken(head: Mapping[str, Any], *, own: bool) -> WorkbenchError:
    reason, name = str(head["reason"]), Path(str(head.get("file", TEMPLATE))).name
    if not own:
        return _failed(reason)
    if _FETCHED.search(reason):
        reason = f"a package {_GUARDED}"
    name = TEMPLATE if name.startswith("__") else name
    return templates.BrokenTemplate(name, int(head.get("line", 0)), f"{reason.rstrip('.')}.")


def _failed(reason: str) -> WorkbenchError:
    return WorkbenchError(f"The PDF was not written: {reason}.")


def _answer(
    task: bytes, root: Path, bounds: Bounds, cancelled: Callable[[], bool]
) -> tuple[dict[str, Any], bytes]:
    until = time.monotonic() + bounds.seconds
    with _child(root) as child:
        pipe, child.stdin = child.stdin, None  # `communicate` would lose what it has not sent yet
        with feeding(pipe, task, b""):
            try:
                said = _heard(child, until, cancelled)
            finally:
                end(child)
    head, _, pdf = said.partition(b"\n")
    try:
        return dict(json.loads(head)), pdf
    except ValueError:
        raise room.too_large(bounds.memory) from None


def _heard(child: subprocess.Popen[bytes], until: float, cancelled: Callable[[], bool]) -> bytes:
    while True:
        if cancelled():
            raise Cancelled("Stopped.")
        if time.monotonic() > until:
            raise _failed("it takes too long")
        with suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=_WATCH)[0]


@contextmanager
def _child(root: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-P", "-m", MODULE]
    with subprocess.Popen(  # noqa: S603 - the words are our own
        sandbox.wrapped(command, extra_binds=[root]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=sandbox.environment() | _NOWHERE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=True,
    ) as child:
        try:
            yield child
        finally:
            end(child)


def _shipped() -> Path:
    return Path(str(resources("resources").joinpath("templates")))
