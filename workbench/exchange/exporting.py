"""Captures out of a project as one web archive that can be replayed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from workbench import queries
from workbench.capture.wacz import write_wacz
from workbench.errors import Damaged, NotFound, WorkbenchError
from workbench.file import flush, is_project, place
from workbench.model import Article, Evidence
from workbench.queries import Connection


def export_wacz(
    db: Connection,
    items: Iterable[Article | Evidence],
    path: Path | str,
    *,
    title: str,
    left_out: Callable[[str], object] | None = None,
) -> int:
    """Write all captures of these as one WACZ file, and return how many they are.

    What was at the path is replaced when all is written. `left_out` is told each capture, in
    words, that is left out because stored bytes of it are damaged; without it Damaged is raised.
    Raises WorkbenchError when there is no capture, or when the file cannot be written.
    """
    target = place(path)
    if target.exists() and (not target.is_file() or is_project(target)):
        raise WorkbenchError(f"{target} is no file that can be replaced. Choose another name.")
    idents = [
        each.id
        for item in items
        for each in reversed(
            queries.captures(
                db, **{"article" if isinstance(item, Article) else "evidence": item.id}
            )
        )
    ]
    if not idents:
        raise NotFound("There is no capture to write.")
    try:
        return _written(db, idents, target, title)
    except Damaged:
        sound = [ident for ident in idents if queries.is_whole(db, ident)]
        if left_out is None or not sound:
            raise
    for ident in idents:
        if ident not in sound:
            left_out(_named(db, ident))
    return _written(db, sound, target, title)


def _named(db: Connection, ident: str) -> str:
    found = queries.capture(db, ident)
    return f"“{found.owner.title}” (captured {found.capture.captured_at:%Y-%m-%d %H:%M} UTC)"


def _written(db: Connection, idents: Sequence[str], target: Path, title: str) -> int:
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.")
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                many = (queries.kept(db, ident) for ident in idents)
                count = write_wacz(out, many, partial(queries.chunks, db), title=title)
                out.flush()
                os.fsync(out.fileno())
            part.replace(target)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    except OSError as error:
        raise WorkbenchError(
            f"{target} was not written: {(error.strerror or str(error)).lower()}."
        ) from error
    with suppress(OSError):  # it is there, whether or not the folder can be flushed
        flush(target.parent)
    return count
