"""Lists handed out: every field of every row, as CSV, TSV, a workbook, or JSON."""

from __future__ import annotations

import csv
import io
import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

import workbench
from workbench.errors import WorkbenchError
from workbench.exchange.cells import MARK, disarm
from workbench.exchange.headings import HEADINGS, Heading, Holds
from workbench.exchange.xlsx import LONGEST, MOST_ROWS, Cell, Column, write_workbook
from workbench.journal import head
from workbench.queries import Connection
from workbench.queries.fields import LEVELS
from workbench.queries.sheets import SheetRow, sheet_rows

FORMS = ("csv", "tsv", "xlsx", "json")
REFERENCES = ("ris", "bibtex", "csl")
"""Forms in which sources, evidence and articles are handed to programs for references."""
REFERRED = ("evidence", "articles", "sources")
SUFFIX = {
    "csv": "csv",
    "tsv": "tsv",
    "xlsx": "xlsx",
    "json": "json",
    "ris": "ris",
    "bibtex": "bib",
    "csl": "json",
}
_AT_ONCE = 1_000
Progress = Callable[[float], object]
_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What came of writing a list."""

    rows: int
    cut: int = 0
    """Cells whose text a workbook cannot hold, and that stand there cut."""


def forms_of(noun: str) -> tuple[str, ...]:
    """Name the forms in which a list can be handed out."""
    return FORMS + (REFERENCES if noun in REFERRED else ())


def write_list(
    db: Connection,
    noun: str,
    keys: Sequence[int],
    path: Path | str,
    form: str,
    *,
    mark: bool = True,
    progress: Progress | None = None,
) -> Written:
    """Write the rows of a list with these keys, in their order, and put the file into place.

    Of "citations" the keys are those of the claims. `mark` begins CSV and TSV with the mark by
    which Excel knows UTF-8. `progress` is told the share that is done, and may raise to stop.
    Raises WorkbenchError: nothing was changed, and why.
    """
    if form not in forms_of(noun):
        raise WorkbenchError(f"A list of {noun} is not written as {form}.")
    if form in REFERENCES:
        return _references(db, noun, keys, Path(path), form)
    if form == "xlsx" and len(keys) >= MOST_ROWS:
        raise WorkbenchError(f"A workbook holds {MOST_ROWS - 1:,} rows. Choose CSV.")
    # The rooms of reports load what makes pages, and few hand out lists.
    from workbench.report import files  # noqa: PLC0415

    many = _rows(db, noun, keys, progress or (lambda _share: None))
    with files.writing(path, private=True) as out:
        return _WRITERS[form](out, noun, many, mark)


def _references(db: Connection, noun: str, keys: Sequence[int], path: Path, form: str) -> Written:
    from workbench.exchange import references  # noqa: PLC0415 - with what writes them
    from workbench.queries.lists import ids_of  # noqa: PLC0415 - for these alone

    items = references.references_of(db, noun, ids_of(db, noun, array("q", keys)))
    references.write_references(items, path, form)
    return Written(rows=len(items))


def _rows(db: Connection, noun: str, keys: Sequence[int], progress: Progress) -> Iterator[SheetRow]:
    seq = head(db)[0]
    for at in range(0, len(keys), _AT_ONCE):
        progress(at / len(keys))
        yield from sheet_rows(db, noun, keys[at : at + _AT_ONCE])
    progress(1.0)
    if head(db)[0] != seq:
        raise WorkbenchError(
            "The investigation was changed while the list was written. Write it once more."
        )


# Separated values


def _separated(separator: str) -> Callable[[IO[bytes], str, Iterable[SheetRow], bool], Written]:
    def write(out: IO[bytes], noun: str, many: Iterable[SheetRow], mark: bool) -> Written:
        headings = HEADINGS[noun]
        text = io.TextIOWrapper(
            out, encoding="utf-8-sig" if mark else "utf-8", newline="", write_through=False
        )
        writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
        names = [each.name for each in headings]
        writer.writerow([MARK + names[0], *names[1:]])
        tellers = [(each.field, _TOLD[each.holds]) for each in headings]
        count = 0
        for row in many:
            count += 1
            writer.writerow([tell(row.get(field)) for field, tell in tellers])
        text.flush()
        text.detach()
        return Written(rows=count)

    return write


def _plain(value: Any) -> str:
    return disarm(value) if value else ""


def _bare(value: Any) -> str:
    """What cannot be more than letters and figures of our own."""
    return "" if value is None else str(value)


def _time(value: datetime | None) -> str:
    if value is None:
        return ""
    return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _level(value: int | None) -> str:
    return LEVELS[value - 1] if value else ""


def _flag(value: bool | None) -> str:
    return "" if value is None else _YES if value else _NO


def _many(value: Sequence[str] | None) -> str:
    return disarm(lines(value)) if value else ""


def lines(value: Sequence[str]) -> str:
    """Write several texts, a line each."""
    return "\n".join(" ".join(each.split()) for each in value)


def _tags(value: Sequence[str] | None) -> str:
    return disarm(", ".join(value)) if value else ""


_TOLD: dict[Holds, Callable[[Any], str]] = {
    Holds.TEXT: _plain,
    Holds.LINK: _plain,
    Holds.ID: _bare,
    Holds.DATE: _bare,
    Holds.NUMBER: _bare,
    Holds.MOMENT: _time,
    Holds.LEVEL: _level,
    Holds.FLAG: _flag,
    Holds.MANY: _many,
    Holds.TAGS: _tags,
}


# Workbooks


def _workbook(out: IO[bytes], noun: str, many: Iterable[SheetRow], _mark: bool) -> Written:
    headings, cut = HEADINGS[noun], _Cut()
    columns = [
        Column(name=each.name, width=each.width, linked=each.holds is Holds.LINK)
        for each in headings
    ]
    rows = ([cut.fitting(_cell(row.get(each.field), each)) for each in headings] for row in many)
    return Written(rows=write_workbook(out, noun.capitalize(), columns, rows), cut=cut.count)


class _Cut:
    """Counts the cells that are cut."""

    def __init__(self) -> None:
        self.count = 0

    def fitting(self, value: Cell) -> Cell:
        if isinstance(value, str) and len(value) > LONGEST:
            self.count += 1
            return value[:LONGEST]
        return value


def _cell(value: Any, heading: Heading) -> Cell:
    """What a cell of a workbook holds, of its own kind: a day as a day, a number as one."""
    if value is None or value == "":
        return None
    return _KEPT.get(heading.holds, str)(value)


def _day(value: str) -> Cell:
    # Before 1900 spreadsheets know no days, and of a month they know none.
    whole = len(value) == 10 and value > "1900-03-01"
    return date.fromisoformat(value) if whole else value


def _moment(value: datetime) -> Cell:
    return value.astimezone(UTC)


_KEPT: dict[Holds, Callable[[Any], Cell]] = {
    Holds.MANY: lines,
    Holds.TAGS: ", ".join,
    Holds.DATE: _day,
    Holds.MOMENT: _moment,
    Holds.LEVEL: _level,
    Holds.FLAG: _flag,
    Holds.NUMBER: int,
}


# JSON


def _json(out: IO[bytes], noun: str, many: Iterable[SheetRow], _mark: bool) -> Written:
    fields = [each.field for each in HEADINGS[noun]]
    made_with = f"Fact-Check Workbench {workbench.__version__}"
    head = json.dumps({"list": noun, "made_with": made_with}, ensure_ascii=False)
    out.write(head.removesuffix("}").encode() + b', "rows": [')
    count = 0
    for count, row in enumerate(many, 1):
        shape = {field: _value(row.get(field)) for field in fields}
        text = json.dumps(shape, ensure_ascii=False)
        out.write((",\n" if count > 1 else "\n").encode() + text.encode("utf-8", "replace"))
    out.write(b"\n]}\n")
    return Written(rows=count)


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, StrEnum):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


_WRITERS: dict[str, Callable[[IO[bytes], str, Iterable[SheetRow], bool], Written]] = {
    "csv": _separated(","),
    "tsv": _separated("\t"),
    "xlsx": _workbook,
    "json": _json,
}
