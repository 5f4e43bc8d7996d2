"""What was handed out, written into the journal with its hash."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.commands.words import one_line
from workbench.model import Export, ExportKind
from workbench.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOut:
    """A file that was written: all that the journal keeps of it."""

    kind: ExportKind
    format: str
    name: str
    """The file's name, without its folder."""
    sha256: str
    size: int
    """In bytes."""
    seq: int
    """The number of the edit whose state is in it."""
    profile: str = ""
    claims: tuple[str, ...] = ()
    """Ids; none for all."""
    withheld: int = 0
    salt: str = ""


def record_exports(project: Project, files: Iterable[HandedOut]) -> list[Export]:
    """Keep in the journal that these were handed out, in one edit that no undo takes back."""
    files = tuple(files)
    names = ", ".join(one_line(each.name) for each in files)
    with project.edit(f"Hand out {names}") as edit:
        return [
            edit.add(
                Export,
                kind=each.kind,
                format=each.format,
                profile=each.profile,
                name=one_line(each.name),
                sha256=each.sha256,
                size=each.size,
                seq=each.seq,
                claims=" ".join(each.claims),
                withheld=each.withheld,
                salt=each.salt,
                author=project.actor,
                made_at=edit.now,
            )
            for each in files
        ]
