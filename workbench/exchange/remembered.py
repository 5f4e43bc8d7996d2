"""How sheets with the same names of columns were read before, kept for this machine."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from workbench import settings
from workbench.errors import NotFound, WorkbenchError
from workbench.exchange.mapping import NOUNS, Mapping, fields_of
from workbench.exchange.vocabulary import TO_NOTE
from workbench.folding import folded
from workbench.model import Stance

NAME = "sheets.json"
MOST = 60
_KEPT = ("noun", "key", "day_first", "empties", "stance", "scale")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """How a sheet with these names was read last."""

    names: tuple[str, ...]
    noun: str
    columns: tuple[str, ...]
    key: str = ""
    day_first: bool = True
    empties: bool = False
    stance: str = str(Stance.CONTEXT)
    scale: str = ""
    ratings: tuple[tuple[str, str], ...] = ()


def place() -> Path:
    """Name the file in which they are kept: beside the settings of this machine."""
    return settings.path().with_name(NAME)


def remembered() -> list[Remembered]:
    """Return what is remembered, the newest first; nothing where the file cannot be read."""
    try:
        given = json.loads(place().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    found = [_sound(each) for each in given] if isinstance(given, list) else []
    return [each for each in found if each is not None]


def recalled(mapping: Mapping, names: Sequence[str]) -> Mapping | None:
    """Return the mapping as a sheet with the same names was read last; None when none was.

    A sheet of ours says itself how it is read.
    """
    if mapping.own is not None or not any(names):
        return None
    for each in remembered():
        if _same(each.names, names):
            return replace(
                mapping,
                columns=each.columns,
                ratings=each.ratings,
                **{name: getattr(each, name) for name in _KEPT if name != "day_first"},
                day_first=each.day_first if mapping.supposed else mapping.day_first,
            )
    return None


def remember(mapping: Mapping, names: Sequence[str]) -> None:
    """Keep how a sheet was read, for the next with the same names."""
    if mapping.own is not None or not any(names):
        return
    made = Remembered(
        names=tuple(names),
        columns=mapping.columns,
        ratings=mapping.ratings,
        **{name: getattr(mapping, name) for name in _KEPT},
    )
    others = [each for each in remembered() if not _same(each.names, names)]
    _write([made, *others][:MOST])


def forget(number: int) -> Remembered:
    """Forget one of `remembered`, counted from 1, and return it. NotFound when there is none."""
    there = remembered()
    if not 1 <= number <= len(there):
        raise NotFound(f"There is no remembered sheet {number}.")
    gone = there.pop(number - 1)
    _write(there)
    return gone


def forget_all() -> None:
    """Forget all of them."""
    _write([])


def forget_names(names: Sequence[str]) -> None:
    """Forget how sheets with these names were read."""
    _write([each for each in remembered() if not _same(each.names, names)])


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    return [folded(name) for name in one] == [folded(name) for name in other]


def _sound(given: Any) -> Remembered | None:
    """What was kept, when it is what this program can have kept."""
    try:
        made = Remembered(
            names=tuple(map(str, given["names"])),
            columns=tuple(map(str, given["columns"])),
            ratings=tuple((str(value), str(key)) for value, key in given["ratings"]),
            **{name: given[name] for name in _KEPT},
        )
        sound = (
            made.noun in NOUNS
            and {*made.columns, made.key} <= {"", TO_NOTE, *fields_of(made.noun)}
            and len(made.columns) == len(made.names)
            and made.stance in set(Stance)
            and isinstance(made.scale, str)
        )
    except (KeyError, TypeError, ValueError):
        return None
    return made if sound else None


def _write(many: Sequence[Remembered]) -> None:
    file = place()
    shapes = [
        {"names": each.names, "columns": each.columns, "ratings": each.ratings}
        | {name: getattr(each, name) for name in _KEPT}
        for each in many
    ]
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=file.parent, prefix=f".{NAME}-")  # mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                json.dump(shapes, out, ensure_ascii=False, indent=1)
            Path(part).replace(file)
        except BaseException:
            with suppress(OSError):
                Path(part).unlink()
            raise
    except OSError as error:
        raise WorkbenchError(
            f"What is remembered of sheets could not be written to {file}: {error.strerror}."
        ) from error
