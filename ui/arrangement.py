"""How each list is laid out: as rows or as a table, in which columns, sorted and grouped how."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QSettings

from ui.models.columns import COLUMNS
from workbench.queries import Sort


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """The layout of one list."""

    as_table: bool = False
    columns: tuple[tuple[str, int], ...] = ()
    """Names and widths, from left to right."""
    sort: Sort = field(default_factory=Sort)
    grouping: str = ""

    def shown(self, *names: str) -> Arrangement:
        """Show these columns, in this order; those known keep their widths."""
        wide = dict(self.columns)
        return replace(self, columns=tuple((name, wide.get(name, 0)) for name in names))


def usual(noun: str) -> Arrangement:
    """Give the layout of a list that nobody has changed."""
    columns = COLUMNS[noun]
    return Arrangement(columns=tuple((n, c.wide) for n, c in columns.items() if c.usual))


def known(noun: str, columns: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
    """Keep of columns those that the list has, the first of all included, with their widths."""
    all_of = COLUMNS[noun]
    made = tuple((name, wide or all_of[name].wide) for name, wide in columns if name in all_of)
    return made or usual(noun).columns


def remembered(settings: QSettings, noun: str) -> Arrangement:
    """Give the layout a list had last."""

    def value(name: str) -> str:
        return str(settings.value(f"lists/{noun}/{name}", "") or "")

    pairs = (part.partition(":") for part in value("columns").split())
    columns = tuple((name, int(wide) if wide.isdigit() else 0) for name, _, wide in pairs)
    column, _, way = value("sort").partition(" ")
    return Arrangement(
        as_table=value("form") == "table",
        columns=known(noun, columns),
        sort=Sort(column=column, descending=way != "up"),
        grouping=value("grouping"),
    )


def remember(settings: QSettings, noun: str, held: Arrangement) -> None:
    """Keep the layout of a list for the next time."""
    columns = " ".join(f"{name}:{wide}" for name, wide in held.columns)
    sort = f"{held.sort.column} {'down' if held.sort.descending else 'up'}"
    values = {
        "form": "table" if held.as_table else "list",
        "columns": columns,
        "sort": sort if held.sort.column else "",
        "grouping": held.grouping,
    }
    for name, text in values.items():
        settings.setValue(f"lists/{noun}/{name}", text)
