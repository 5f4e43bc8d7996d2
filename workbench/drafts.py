"""Text that was being written: kept in a file beside the project that its owner alone can read."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from workbench.file import flush

_MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody was writing, in one form or field."""

    key: str
    """Names the form and what it is about; a later draft of the same takes the place of this."""
    form: str
    verb: str = ""
    """What opened the form; "" when that is not known."""
    about: str = ""
    """The words of what it concerns, to tell people by."""
    at: str = ""
    place: dict[str, str] = field(default_factory=dict)
    """What was looked at: names and ids."""
    values: dict[str, str] = field(default_factory=dict)
    """What stands in each field, by its name."""


def sidecar(project: Path) -> Path:
    """Name the file in which a project's drafts are."""
    return project.with_name(f".{project.name}.drafts")


def drafts(project: Path) -> list[Draft]:
    """Read the drafts of a project, oldest first; a file that is not one of ours has none."""
    try:
        found = json.loads(sidecar(project).read_text("utf-8"))
        return [_draft(each) for each in found[:_MOST]]
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return []


def keep(project: Path, draft: Draft) -> bool:
    """Keep a draft instead of an earlier one of the same key; tell whether the disk took it."""
    others = [each for each in drafts(project) if each.key != draft.key]
    return _write(project, [*others, draft][-_MOST:])


def discard(project: Path, *keys: str) -> bool:
    """Take drafts away, by their keys; the file goes with the last one."""
    known = drafts(project)
    left = [each for each in known if each.key not in keys]
    return len(left) == len(known) or _write(project, left)


def forget(project: Path, ids: Iterable[str]) -> None:
    """Take the drafts away that are about records which were removed for good."""
    gone = set(ids)
    discard(project, *(d.key for d in drafts(project) if gone & set(d.place.values())))


def _draft(found: dict[str, object]) -> Draft:
    words = {name: str(found.get(name) or "") for name in ("key", "form", "verb", "about", "at")}
    return Draft(**words, place=_texts(found.get("place")), values=_texts(found.get("values")))


def _texts(found: object) -> dict[str, str]:
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _write(project: Path, many: Iterable[Draft]) -> bool:
    """Write all or nothing, so that a kill leaves the file of before or the new one."""
    path, shapes = sidecar(project), [asdict(draft) for draft in many]
    part = path.with_name(f"{path.name}.part")
    try:
        if not shapes:
            path.unlink(missing_ok=True)
            return True
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump(shapes, stream, ensure_ascii=True)
        flush(part)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True
