"""What the lists are narrowed to: a filter for each, and the saved view that it came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError
from workbench.model import SavedView
from workbench.queries import Condition, Filter, filter_of

NOWHERE = Filter()


def today() -> str:
    """Give the day from which relative dates count, as an ISO date."""
    return datetime.now(UTC).astimezone().date().isoformat()


class Filters(QObject):
    """The filter of each list, which panels ask for and listen to."""

    changed = Signal(str)
    """Another filter holds for the list of this noun."""
    arranged = Signal(str)
    """The list of this noun is sorted, grouped or laid out otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filters: dict[str, Filter] = {}
        self.view: SavedView | None = None
        """The saved view that is looked at."""
        self.arrangement: Callable[[], dict[str, object]] = dict
        """Tells how the list in sight is sorted, grouped and laid out, as fields of a view."""

    def of(self, noun: str) -> Filter:
        """Give the filter of a list: its words and its conditions."""
        return self._filters.get(noun, NOWHERE)

    def put(self, noun: str, wanted: Filter) -> None:
        """Narrow a list to something else."""
        if wanted != self.of(noun):
            self._filters[noun] = wanted
            self.changed.emit(noun)

    def say(self, noun: str, words: str) -> None:
        """Narrow a list to words that were typed, beside its conditions."""
        self.put(noun, replace(self.of(noun), words=words))

    def add(self, noun: str, condition: Condition) -> None:
        """Ask one more thing of a list."""
        held = self.of(noun)
        if condition not in held.conditions:
            self.put(noun, replace(held, conditions=(*held.conditions, condition)))

    def drop(self, noun: str, condition: Condition) -> None:
        """Ask one thing less of a list."""
        held = self.of(noun)
        rest = tuple(each for each in held.conditions if each != condition)
        self.put(noun, replace(held, conditions=rest))

    def clear(self, noun: str) -> None:
        """Show all of a list again."""
        self.put(noun, NOWHERE)

    def follow(self, view: SavedView | None, wanted: Filter) -> None:
        """Look at a saved view; None ends that, and shows all of its list again."""
        before, self.view = self.view, view
        if view is not None:
            self.put(view.noun, wanted)
        if before is not None and (view is None or view.noun != before.noun):
            self.clear(before.noun)

    def renew(self, view: SavedView) -> None:
        """Take note of what the saved view that is looked at holds now."""
        self.view = view

    def is_as_saved(self) -> bool:
        """Whether the list in sight is as the saved view has it that is looked at."""
        view = self.view
        if view is None:
            return False
        try:
            same = filter_of(view) == self.of(view.noun)
        except WorkbenchError:
            return False
        laid_out = self.arrangement()
        return same and all(getattr(view, name) == value for name, value in laid_out.items())

    def forget(self) -> None:
        """Begin anew, as with another project."""
        self.view = None
        nouns = [*self._filters]
        self._filters.clear()
        for noun in nouns:
            self.changed.emit(noun)
