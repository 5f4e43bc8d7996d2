"""Several records out of one row of a join."""

from __future__ import annotations

from typing import Any

from workbench import rows
from workbench.model import Record


class Joined:
    """The columns of several record types, as one SELECT wants them and one row gives them."""

    def __init__(self, *kinds: type[Record]) -> None:
        self._kinds = kinds
        self.columns = ", ".join(
            f'{rows.table(kind)}."{name}"' for kind in kinds for name in rows.columns(kind)
        )

    def records(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """Cut a row into its records; None for each that an outer join did not find."""
        found: list[Record | None] = []
        at = 0
        for kind in self._kinds:
            names = rows.columns(kind)
            values = dict(zip(names, row[at : at + len(names)], strict=True))
            at += len(names)
            found.append(rows.to_record(kind, values) if values["id"] is not None else None)
        return tuple(found)
