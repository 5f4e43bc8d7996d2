"""The rows of a sheet as they will be in a project: new, changed, or left out, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.commands.sheets import SheetEntry
from workbench.errors import WorkbenchError
from workbench.exchange.mapping import DATES, MAIN, Mapping, names_of
from workbench.exchange.sheet_cells import Row, RowReader, say
from workbench.exchange.sheet_changes import Comparer, key_of
from workbench.exchange.vocabulary import REF
from workbench.folding import folded
from workbench.queries import Connection
from workbench.queries.sheets import keys_of_sheets, standing
from workbench.reading.cells import Grid, said

MOST_VALUES = 60
"""Values of a column of ratings that are offered to be mapped."""


class Status(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    JOINED = "joined"
    """It says more of the record of a row above it."""
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """A row of a sheet as it will be."""

    number: int
    """Of the row in the sheet, from 1."""
    status: Status
    title: str
    """What it is about: the words of the claim, say."""
    entry: SheetEntry | None = None
    """What is done for it; None when nothing is."""
    changes: tuple[tuple[str, str, str], ...] = ()
    """Field, what stands there now, and what the row says."""
    problem: str = ""
    """Why it is left out, in a sentence."""
    remarks: tuple[str, ...] = ()
    """What was not taken as it stands, in sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All rows of a sheet as they will be."""

    noun: str
    rows: tuple[PlannedRow, ...]
    remarks: tuple[str, ...] = ()
    """What is to be known of the sheet as a whole, in sentences."""
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def entries(self) -> tuple[SheetEntry, ...]:
        """What is done, for `commands.import_rows`."""
        return tuple(row.entry for row in self.rows if row.entry is not None)


def looks_like_cells(text: str) -> bool:
    """Tell whether a text is rather cells of a spreadsheet than prose."""
    lines = [line for line in text.splitlines() if line.strip()]
    return bool(lines) and sum("\t" in line for line in lines) * 2 > len(lines)


def ratings_in(grid: Grid, mapping: Mapping) -> list[tuple[str, int]]:
    """Return the values that the column of ratings has, with how often, as they are spelt first."""
    if "rating" not in mapping.columns:
        return []
    at = mapping.columns.index("rating")
    spelt: dict[str, str] = {}
    count: Counter[str] = Counter()
    for row in grid.rows[mapping.first :]:
        value = " ".join(say(row[at], mapping).split()) if at < len(row) else ""
        if value:
            spelt.setdefault(folded(value), value)
            count[folded(value)] += 1
    return [(spelt[value], often) for value, often in count.most_common(MOST_VALUES)]


def plan(
    db: Connection,
    grid: Grid,
    mapping: Mapping,
    *,
    limit: int = -1,
    check: Callable[[], object] = lambda: None,
) -> Plan:
    """Say of each row of a sheet what will become of it; nothing is changed by that.

    `limit` is how many rows to look at; `check` is called now and then and may raise to stop.
    """
    main = MAIN[mapping.noun]
    if main not in mapping.columns and not ("id" in mapping.columns and mapping.key == "id"):
        raise WorkbenchError(_LACKS[main])
    return _Planner(db, grid, mapping, check).plan(limit)


_LACKS = {
    "text": "No column holds the claims: say which one does.",
    "title": "No column holds the titles: say which one does.",
    "name": "No column holds the names: say which one does.",
}


class _Planner:
    """Goes through the rows of a sheet once."""

    def __init__(
        self, db: Connection, grid: Grid, mapping: Mapping, check: Callable[[], object]
    ) -> None:
        self._db, self._grid, self._map, self._check = db, grid, mapping, check
        self._noun, self._main = mapping.noun, MAIN[mapping.noun]
        self._names = names_of(grid, mapping)
        self._reader = RowReader(mapping, self._names, grid)

    def plan(self, limit: int) -> Plan:
        first = self._map.first
        rows = self._grid.rows[first : first + limit if limit >= 0 else None]
        read: list[Row] = []
        planned: list[PlannedRow] = []
        for number, row in enumerate(rows, first + 1):
            if number % 500 == 0:
                self._check()
            if any(said(cell).strip() for cell in row):
                each = self._reader.read(number, row)
                problem = self._lack(each)
                if problem:
                    planned.append(self._left(each, problem))
                else:
                    read.append(each)
        planned += self._matched(self._joined(read, planned))
        planned.sort(key=lambda each: each.number)
        counts = Counter(str(each.status) for each in planned)
        return Plan(noun=self._noun, rows=tuple(planned), remarks=self._remarks(), counts=counts)

    def _remarks(self) -> tuple[str, ...]:
        told = list(self._grid.remarks)
        dated = any(target in DATES for target in self._map.columns)
        if dated and self._map.supposed:
            told.append(
                "Dates such as 3/4/2026 are read with the day first."
                if self._map.day_first
                else "Dates such as 3/4/2026 are read with the month first."
            )
        if "rating" in self._map.columns and not any(key for _, key in self._map.ratings):
            told.append("No verdict is given: what the column says goes into the note.")
        return tuple(told)

    def _left(self, each: Row, problem: str) -> PlannedRow:
        return PlannedRow(
            number=each.number,
            status=Status.LEFT_OUT,
            title=self._title(each),
            problem=problem,
            remarks=tuple(each.remarks),
        )

    def _title(self, each: Row) -> str:
        return str(each.fields.get(self._main, ""))

    def _lack(self, each: Row) -> str:
        there = self._title(each).strip()
        if there or (self._map.key == "id" and each.ident and self._main not in each.fields):
            return ""
        return {
            "text": "It has no claim.",
            "title": "It has no title.",
            "name": "It has no name.",
        }[self._main]

    def _key(self, each: Row) -> str:
        if self._map.key == "id":
            return key_of(each.ident, ident=True)
        if self._map.key == REF:
            return f"{REF} {key_of(each.ref)}" if each.ref else key_of(self._title(each))
        return key_of(str(each.fields.get(self._map.key, ""))) if self._map.key else ""

    def _joined(self, read: Sequence[Row], planned: list[PlannedRow]) -> list[Row]:
        """Rows with their keys once: a second row of a record adds to the first, or is left out."""
        first: dict[str, Row] = {}
        kept: list[Row] = []
        for each in read:
            key = self._key(each)
            before = first.setdefault(key, each) if key else each
            if before is each:
                kept.append(each)
                continue
            differing = before.differing(each, but=self._main)
            if differing:
                what = ", ".join(name.replace("_", " ") for name in differing)
                words = f"Row {before.number} is about the same and says otherwise: {what}."
                planned.append(self._left(each, words))
                continue
            before.join(each)
            planned.append(
                PlannedRow(
                    number=each.number,
                    status=Status.JOINED,
                    title=self._title(each),
                    remarks=(*each.remarks, f"It is joined to row {before.number}."),
                )
            )
        return kept

    def _matched(self, read: Sequence[Row]) -> list[PlannedRow]:
        found, unclear = self._known(read)
        there = standing(self._db, self._noun, set(found.values()))
        comparer = Comparer(self._db, self._map, there)
        planned: list[PlannedRow] = []
        for each in read:
            key = self._key(each)
            if key in unclear:
                planned.append(self._left(each, "More than one record of the project fits it."))
            elif self._map.key == "id" and key and key not in found:
                words = "Its id is not in this investigation."
                planned.append(self._left(each, words))
            else:
                planned.append(self._planned(each, found.get(key, ""), comparer))
        return planned

    def _known(self, read: Sequence[Row]) -> tuple[dict[str, str], set[str]]:
        """The ids of the records that rows are of, by key; and the keys that fit several."""
        wanted = {key for each in read if (key := self._key(each))}
        if not wanted:
            return {}, set()
        if self._map.key == "id":
            return {ident: ident for ident in standing(self._db, self._noun, wanted)}, set()
        if self._map.key == REF:
            return self._known_by_refs(read)
        found: dict[str, str] = {}
        unclear: set[str] = set()
        for ident, value in keys_of_sheets(self._db, self._noun, self._map.key):
            key = key_of(value)
            if key in wanted and found.setdefault(key, ident) != ident:
                unclear.add(key)
        return found, unclear

    def _known_by_refs(self, read: Sequence[Row]) -> tuple[dict[str, str], set[str]]:
        """By what another system calls them, as their notes say; else by their words, each once."""
        label = f"{self._names[self._map.columns.index(REF)] or REF}: "
        found: dict[str, str] = {}
        unclear: set[str] = set()
        told: set[str] = set()
        for ident, note in keys_of_sheets(self._db, self._noun, "note"):
            for line in note.split("\n"):
                if line.startswith(label):
                    told.add(ident)
                    key = f"{REF} {key_of(line.removeprefix(label))}"
                    if found.setdefault(key, ident) != ident:
                        unclear.add(key)
        worded: dict[str, list[str]] = {}
        for ident, value in keys_of_sheets(self._db, self._noun, self._main):
            worded.setdefault(key_of(value), []).append(ident)
        used = {found[key] for each in read if (key := self._key(each)) in found}
        for each in read:
            key = self._key(each)
            if key in found:
                continue
            alike = worded.get(key_of(self._title(each)), [])
            free = [i for i in alike if i not in used and not (each.ref and i in told)]
            if free:
                found[key] = free[0]
                used.add(free[0])
        return found, unclear

    def _planned(self, each: Row, ident: str, comparer: Comparer) -> PlannedRow:
        remarks = tuple(each.remarks)
        if not ident and self._noun == "articles":
            return self._left(each, "A sheet holds no text of an article to add.")
        if not ident:
            return PlannedRow(
                number=each.number,
                status=Status.NEW,
                title=self._title(each),
                entry=comparer.new(each),
                remarks=remarks,
            )
        changes, entry = comparer.compared(each, ident)
        return PlannedRow(
            number=each.number,
            status=Status.CHANGED if changes else Status.UNCHANGED,
            title=self._title(each) or comparer.title(ident),
            entry=entry if changes else None,
            changes=changes,
            remarks=remarks,
        )
