"""Which column of a sheet is what: guessed from its names and contents, chosen, or remembered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from workbench.errors import WorkbenchError
from workbench.exchange.headings import HEADINGS, Own, own_sheet
from workbench.exchange.spelt_dates import iso_of, order_of
from workbench.exchange.vocabulary import (
    FIELDS,
    LEFT_OUT,
    REF,
    TO_NOTE,
    means,
    names_a_ref,
)
from workbench.folding import folded
from workbench.reading.cells import Book, Cell, Grid, said

_SAMPLE = 200
_HEAD_ROWS = 25
_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+", re.IGNORECASE)
_LONG = 60
"""Letters of a name of a column, at most."""
_SHORT = 30

NOUNS = tuple(FIELDS)
"""What the rows of a sheet can be."""
DATES = frozenset(("made_on", "due_on", "appeared_on", "published_on", "occurred_on", "recheck_on"))
LEVELLED = frozenset(("reach", "harm", "checkable", "urgency"))
FLAGS = frozenset(("sensitive", "confidential", "protected", "draft"))
MAIN = {"claims": "text", "evidence": "title", "articles": "title", "sources": "name",
        "speakers": "name"}  # fmt: skip
"""The field that a row of each cannot do without."""
_MANY = frozenset(("tags", "evidence", "evidence_url"))
"""What several columns may be at once."""
_NOT_OWN = frozenset(("evidence", "rating", "rationale", "source"))
"""Columns of our own sheets of claims that tell what follows from other records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """How a sheet is read: where its names stand, what each column is, and what rows update."""

    noun: str = "claims"
    grid: int = 0
    """Which of the file's sheets."""
    header: int = 0
    """The first row of names, from 0; -1 when there are none."""
    header_rows: int = 1
    columns: tuple[str, ...] = ()
    """What each column is: a field, `TO_NOTE`, or `LEFT_OUT`."""
    key: str = ""
    """The field by which a row is known to be a record that is there; "" for none: all are new."""
    day_first: bool = True
    supposed: bool = False
    """Whether the order of day and month cannot be told from the sheet."""
    empties: bool = False
    """Whether an empty cell empties the field, rather than leave it."""
    stance: str = "context"
    """How the evidence of a row bears on its claim, where no column says so."""
    scale: str = ""
    ratings: tuple[tuple[str, str], ...] = field(default=())
    """What a value of the column of ratings is on the scale: (folded value, key of the rating)."""
    own: Own | None = None
    """That it is a sheet of ours."""

    @property
    def first(self) -> int:
        """The first row below the names, from 0."""
        return self.header + self.header_rows if self.header >= 0 else 0


def fields_of(noun: str) -> tuple[str, ...]:
    """Name what a column of a sheet can be, in the order in which it is offered."""
    return FIELDS[noun]


def names_of(grid: Grid, mapping: Mapping) -> tuple[str, ...]:
    """Return what the columns are called; "" for those without a name."""
    width = max((len(row) for row in grid.rows[: mapping.first + _SAMPLE]), default=0)
    rows = grid.rows[mapping.header : mapping.first] if mapping.header >= 0 else []
    return tuple(
        " ".join(
            dict.fromkeys(
                name for row in rows if at < len(row) and (name := " ".join(said(row[at]).split()))
            )
        )
        for at in range(width)
    )


def check(book: Book) -> None:
    """Raise WorkbenchError for a list of ours that is only written, and never brought in."""
    for grid in book.grids:
        for row in grid.rows[:3]:
            own = own_sheet(tuple(said(cell) for cell in row))
            if own and own.noun not in FIELDS:
                raise WorkbenchError(
                    "This sheet lists what is cited for claims. It was written to be read, and"
                    " cannot be brought in: bring in the list of claims or of evidence instead."
                )


def guess(grid: Grid, *, noun: str = "", at: int = 0) -> Mapping:
    """Guess how a sheet is to be read; `noun` is what its rows are, when that is known."""
    header, count = _header(grid)
    made = Mapping(noun=noun or "claims", grid=at, header=header, header_rows=count)
    names = names_of(grid, made)
    own = own_sheet(names)
    if own and own.noun in FIELDS and noun in {"", own.noun}:
        return _dated(grid, _of_ours(made, names, own))
    return _guessed(grid, replace(made, noun=noun or _noun_of(names)))


def _noun_of(names: Sequence[str]) -> str:
    """A list of titles with their addresses, and no claims, is one of evidence."""
    told = {means("claims", name) for name in names}
    titled = {means("evidence", name) for name in names}
    if told & {"text", "quote"} or "title" not in titled:
        return "claims"
    return "evidence" if titled & {"url", "author", "source"} else "claims"


def _guessed(grid: Grid, made: Mapping) -> Mapping:
    made = replace(made, columns=_columns(grid, made, names_of(grid, made)))
    if made.noun == "claims" and "text" not in made.columns:
        made = replace(made, columns=_with_text(grid, made))
    made = _with_ref(grid, made)
    key = next((each for each in ("id", REF) if each in made.columns), MAIN[made.noun])
    return _dated(grid, replace(made, key=key))


def _with_ref(grid: Grid, made: Mapping) -> Mapping:
    """A column of ids of another system, each of them once, is what rows are known by."""
    for at, name in enumerate(names_of(grid, made)):
        if not names_a_ref(name) or made.columns[at] not in {TO_NOTE, LEFT_OUT, "reference"}:
            continue
        rows = [row for row in grid.rows[made.first :] if _filled(row) > 1]
        there = [said(row[at]).strip() for row in rows if at < len(row) and said(row[at]).strip()]
        if there and len(set(there)) == len(there) >= 0.9 * len(rows):
            return replace(made, columns=(*made.columns[:at], REF, *made.columns[at + 1 :]))
    return made


def _dated(grid: Grid, made: Mapping) -> Mapping:
    """Tell by all dates of figures whether the day stands first in them."""
    day_first, supposed = order_of(
        row[column]
        for row in grid.rows[made.first :]
        for column, target in enumerate(made.columns)
        if target in DATES and column < len(row)
    )
    return replace(made, day_first=day_first, supposed=supposed)


def guess_below(grid: Grid, mapping: Mapping, header: int, rows: int = 1) -> Mapping:
    """Guess the columns anew, with the names in another row; -1 when there are none."""
    moved = replace(mapping, header=min(header, len(grid.rows) - 1), header_rows=rows, own=None)
    return _guessed(grid, moved)


def best_grid(grids: Sequence[Grid]) -> int:
    """Return which of the sheets of a file looks most like a list: its place."""

    def worth(at: int) -> tuple[int, int]:
        grid = grids[at]
        header, count = _header(grid)
        known = sum(
            bool(means("claims", n))
            for n in names_of(grid, Mapping(header=header, header_rows=count))
        )
        own = own_sheet(names_of(grid, Mapping(header=header, header_rows=count)))
        return (known + 100 * (own is not None), min(len(grid.rows), 10_000))

    return max(range(len(grids)), key=worth, default=0)


def chosen(mapping: Mapping, names: Sequence[str], wanted: Sequence[str]) -> Mapping:
    """Return the mapping with what was said of its columns: "Fact=text", "Code=" leaves it out.

    Raises KeyError with the words that name no column, or no field.
    """
    columns = list(mapping.columns)
    for each in wanted:
        name, _, target = each.rpartition("=")
        places = [at for at, known in enumerate(names) if _same(known, name)]
        if not places and name.strip().isdigit() and 0 < int(name) <= len(columns):
            places = [int(name) - 1]
        if not places:
            raise KeyError(name)
        target = target.strip().replace("-", "_")
        target = TO_NOTE if target == "+note" else target
        if target not in {LEFT_OUT, TO_NOTE, *FIELDS[mapping.noun]}:
            raise KeyError(target)
        for at in places:
            columns[at] = target
    return replace(mapping, columns=tuple(columns))


def _same(known: str, name: str) -> bool:
    return folded(known).strip() == folded(name).strip()


def _of_ours(made: Mapping, names: tuple[str, ...], own: Own) -> Mapping:
    fields = {each.name: each.field for each in HEADINGS[own.noun]}
    fields[names[own.at]] = "id"
    wanted = set(FIELDS[own.noun]) - (_NOT_OWN if own.noun == "claims" else set())
    columns = tuple(
        found if (found := fields.get(name, TO_NOTE)) in wanted or name not in fields else LEFT_OUT
        for name in names
    )
    return replace(made, noun=own.noun, columns=columns, key="id", empties=True, own=own)


def _header(grid: Grid) -> tuple[int, int]:
    """The row where the names stand, and over how many rows they go; (-1, 1) for none."""
    rows = grid.rows[:_HEAD_ROWS]
    width = max((_filled(row) for row in grid.rows[: _HEAD_ROWS + _SAMPLE]), default=0)
    best, at = 0.0, -1
    for number, row in enumerate(rows):
        names = [said(cell).strip() for cell in row]
        there = [name for name in names if name]
        known = sum(bool(means("claims", name)) for name in there)
        if own_sheet(tuple(names)):
            return number, 1
        if not there or any(len(name) > _LONG for name in there) or not _is_names(row):
            continue
        score = 3.0 * known + len(set(there)) / max(1, width) - number * 0.05
        if (known or (len(there) > 1 and len(there) >= 0.6 * width)) and score > best + 1e-9:
            best, at = score, number
    if at < 0:
        return -1, 1
    return _both(rows, at)


def _both(rows: Sequence[Sequence[Cell]], at: int) -> tuple[int, int]:
    """Two rows of names: the one below, or above, names what the first one leaves empty."""
    for upper, lower in ((at, at + 1), (at - 1, at)):
        if (
            upper < 0
            or lower >= len(rows)
            or not (_is_names(rows[upper]) and _is_names(rows[lower]))
        ):
            continue
        above = [said(cell).strip() for cell in rows[upper]]
        below = [said(cell).strip() for cell in rows[lower]]
        if max(map(len, (*above, *below)), default=0) > _LONG or len(list(filter(None, above))) < 2:
            continue
        wide = max(len(above), len(below))
        above += [""] * (wide - len(above))
        below += [""] * (wide - len(below))
        fresh = [b for a, b in zip(above, below, strict=True) if b and not a]
        known = [b for b in below if means("claims", b)]
        if fresh and known and len(known) >= max(1, len(list(filter(None, below))) // 2):
            return upper, _third(rows, upper)
    return at, 1


def _third(rows: Sequence[Sequence[Cell]], upper: int) -> int:
    """How many rows of names there are: a third names columns that the two above leave empty."""
    if upper + 2 >= len(rows) or not _is_names(rows[upper + 2]):
        return 2
    below = [said(cell).strip() for cell in rows[upper + 2]]
    named = {at for row in rows[upper : upper + 2] for at, cell in enumerate(row) if said(cell)}
    fresh = [name for at, name in enumerate(below) if name and at not in named]
    told = {means("claims", name) for name in fresh}
    return 3 if len(told - {""}) > 1 and all(len(name) <= _SHORT for name in below) else 2


def _is_names(row: Sequence[Cell]) -> bool:
    there = [cell for cell in row if said(cell).strip()]
    words = [cell for cell in there if isinstance(cell, str) and not _ADDRESS.match(cell)]
    figures = [cell for cell in words if iso_of(cell) or cell.replace(".", "").isdigit()]
    return bool(there) and len(words) - len(figures) == len(there)


def _filled(row: Sequence[Cell]) -> int:
    return sum(bool(said(cell).strip()) for cell in row)


def _columns(grid: Grid, made: Mapping, names: Sequence[str]) -> tuple[str, ...]:
    taken: set[str] = set()
    found: list[str] = []
    for at, name in enumerate(names):
        target = _known_in(made.noun, name) or _lower(grid, made, at)
        if target == "evidence" and _is_linked(grid, made, at):
            target = "evidence_url"
        if target in taken and target not in _MANY:
            target = TO_NOTE
        if not target or _is_counted(grid, made, at):
            target = TO_NOTE if _has_words(grid, made, at) else LEFT_OUT
        if target not in {TO_NOTE, LEFT_OUT}:
            taken.add(target)
        found.append(target)
    if "made_on" in taken and "text" in found and names:
        found = _checked_dates(found, names)
    return tuple(found)


def _checked_dates(found: list[str], names: Sequence[str]) -> list[str]:
    """A date in a sheet of checks, behind what was checked, is rather that of the check."""
    return [
        TO_NOTE if target == "made_on" and "check" in folded(name) else target
        for target, name in zip(found, names, strict=True)
    ]


def _known_in(noun: str, name: str) -> str:
    if found := means(noun, name):
        return found
    fields = set(FIELDS[noun])
    own = {folded(each.name): each.field for each in HEADINGS[noun] if each.field in fields}
    plain = folded(name).strip()
    spelt = plain.replace(" ", "_")
    return own.get(plain) or (spelt if spelt in fields - {"id", REF} else "")


def _is_linked(grid: Grid, made: Mapping, at: int) -> bool:
    there = [
        said(row[at])
        for row in grid.rows[made.first : made.first + _SAMPLE]
        if at < len(row) and said(row[at]).strip()
    ]
    return bool(there) and sum(bool(_ADDRESS.match(each)) for each in there) * 2 > len(there)


def _lower(grid: Grid, made: Mapping, at: int) -> str:
    """What a column is by the lowest of several rows of names that says it."""
    rows = grid.rows[made.header : made.first] if made.header >= 0 and made.header_rows > 1 else []
    told = (_known_in(made.noun, said(row[at])) for row in reversed(rows) if at < len(row))
    return next(filter(None, told), "")


def _has_words(grid: Grid, made: Mapping, at: int) -> bool:
    there = any(at < len(row) and said(row[at]).strip() for row in grid.rows[made.first :])
    return there and not _is_counted(grid, made, at)


def _is_counted(grid: Grid, made: Mapping, at: int) -> bool:
    """Tell whether a column holds but the numbers of the rows."""
    cells = (said(row[at]).strip().rstrip(".") for row in grid.rows[made.first :] if at < len(row))
    there = list(filter(None, cells))
    return bool(there) and there == [str(number) for number in range(1, len(there) + 1)]


def _with_text(grid: Grid, made: Mapping) -> tuple[str, ...]:
    """Without a name that says which, the claims are the column of the longest words."""
    columns = list(made.columns)

    def length(at: int) -> float:
        there = [
            said(row[at])
            for row in grid.rows[made.first : made.first + _SAMPLE]
            if at < len(row) and isinstance(row[at], str) and _is_prose(row[at])
        ]
        return sum(map(len, there)) / max(1, len(there))

    free = [at for at, target in enumerate(columns) if target in {TO_NOTE, LEFT_OUT}]
    free += [at for at, target in enumerate(columns) if target == "quote"]
    if free and length(best := max(free, key=length)) > 0:
        columns[best] = "text"
    if made.header < 0:
        _by_contents(grid, made, columns)
    return tuple(columns)


def _is_prose(cell: Cell) -> bool:
    text = said(cell)
    return not _ADDRESS.match(text) and not iso_of(cell) and any(map(str.isalpha, text))


def _by_contents(grid: Grid, made: Mapping, columns: list[str]) -> None:
    for at, target in enumerate(columns):
        if target != TO_NOTE:
            continue
        if _is_linked(grid, made, at) and "evidence_url" not in columns:
            columns[at] = "evidence_url"
        rows = [row[at] for row in grid.rows[:_SAMPLE] if at < len(row) and said(row[at]).strip()]
        dated = sum(bool(iso_of(cell)) for cell in rows)
        if rows and dated == len(rows) and "made_on" not in columns:
            columns[at] = "made_on"
