"""Any number of rows: the keys of all, the rows themselves in windows as they are seen."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.models.columns import COLUMNS
from ui.reading import FIRST, THEN
from ui.session import Session
from ui.widgets.label import plain_tip
from ui.wording import counted, cut, joined
from workbench import queries
from workbench.queries import Group, Listing, Page

Index = QModelIndex | QPersistentModelIndex
WINDOW = 128
"""Rows fetched at once."""
WINDOWS = 64
"""Windows kept."""
SOON = 200
"""Rows asked for first, so that they are seen before all the others are known."""
ROW = Qt.ItemDataRole.UserRole
"""The role that gives the whole row; None for the heading of a group."""
GROUP = Qt.ItemDataRole.UserRole + 1
"""The role that gives the Group of a heading; None for a row."""
OPEN = Qt.ItemDataRole.UserRole + 2
"""The role that tells of a heading whether its rows are shown."""


class RowModel(QAbstractTableModel):
    """The rows of a listing, under the headings of its groups if it has any.

    `refresh` asks again; the rows come in two steps, and `settled` follows each.
    """

    settled = Signal()
    """Rows have come; `is_whole` tells whether these are all."""
    turning = Signal()
    """Rows are about to change places: a view may want to know what was where."""
    turned = Signal()

    def __init__(self, session: Session, noun: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keys: array[int] = array("q")
        self._groups: tuple[Group, ...] = ()
        self._starts: list[int] = []
        self._offsets: list[int] = []
        self._folded: set[str] = set()
        self._windows: OrderedDict[int, list[Any]] = OrderedDict()
        self._shown: Listing | None = None
        self._count = 0
        self.is_whole = True
        self.set_noun(noun)

    def set_noun(self, noun: str) -> None:
        """List something else from the next `refresh` on."""
        self.beginResetModel()
        self.noun = noun
        self._names = list(COLUMNS[noun])
        self._columns = list(COLUMNS[noun].values())
        self._keys, self._groups, self._shown = array("q"), (), None
        self._windows.clear()
        self._arrange()
        self.endResetModel()

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return self._names

    # What is asked

    def listing(self) -> Listing:
        """Say what is to be listed."""
        return Listing(noun=self.noun)

    def fetched(self, keys: Sequence[int]) -> list[Any]:
        """Fetch the rows with these keys."""
        raise NotImplementedError

    def shown(self, row: Any, name: str) -> str:
        """Write what a column shows of a row."""
        return COLUMNS[self.noun][name].shown(row)

    def spoken(self, row: Any) -> str:
        """Say a row to somebody who does not see it."""
        raise NotImplementedError

    def title(self, row: Any) -> str:
        """Give the words that a row is known by."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask again. When the same rows are there, only their content is drawn again."""
        if not self._session.is_open:
            self._take(Page(keys=array("q")), whole=True)
            return
        listing = self.listing()
        new, self._shown = listing != self._shown, listing
        self._windows.clear()
        if new:
            self.is_whole = False
        elif self._count:
            last = self.index(self._count - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        if self._session.is_small:
            self._session.read(queries.page, listing, done=self._all, owner=self)
        else:
            take = self._first if new else self._again
            self._session.read(
                queries.page, listing, limit=SOON, done=take, owner=self, urgency=FIRST
            )

    def _first(self, page: Page) -> None:
        whole = len(page.keys) < SOON
        self._take(page, whole=whole)
        if not whole:
            self._ask_all()

    def _again(self, page: Page) -> None:
        """Put the new beginning before what is known of the rest, until the rest has come."""
        keys = page.keys
        if len(keys) < SOON:
            self._take(page, whole=True)
            return
        if not page.groups:
            known = self._keys[: SOON * 4]
            if keys[-1] in known:
                rest = self._keys[known.index(keys[-1]) + 1 :]
                self._take(Page(keys=keys + rest), whole=False)
        self._ask_all()

    def _ask_all(self) -> None:
        self._session.read(queries.page, self._shown, done=self._all, owner=self, urgency=THEN)

    def _all(self, page: Page) -> None:
        self._take(page, whole=True)

    def _take(self, page: Page, *, whole: bool) -> None:
        self.is_whole = whole
        if page.groups or self._groups:
            self._reset(page)
        elif page.keys != self._keys:
            self._change(page.keys)
        else:
            self.is_whole = whole
        self.settled.emit()

    # How the rows that are there become those that came

    def _change(self, keys: array[int]) -> None:
        before, after = len(self._keys), len(keys)
        head = _common(self._keys, keys)
        tail = _common_end(self._keys, keys, min(before, after) - head)
        if before and head + tail == before:
            self.beginInsertRows(QModelIndex(), head, after - tail - 1)
            self._keys, self._count = keys, after
            self._moved(head)  # not before: who hears of the change may look at a row
            self.endInsertRows()
        elif after and head + tail == after:
            self.beginRemoveRows(QModelIndex(), head, before - tail - 1)
            self._keys, self._count = keys, after
            self._moved(head)
            self.endRemoveRows()
        else:
            self._reset(Page(keys=keys))

    def _moved(self, head: int) -> None:
        for first in [first for first in self._windows if first + WINDOW > head]:
            del self._windows[first]

    def _reset(self, page: Page) -> None:
        self.turning.emit()
        self.beginResetModel()
        self._windows.clear()
        self._keys, self._groups = page.keys, _covering(page)
        self._arrange()
        self.endResetModel()
        self.turned.emit()

    def _arrange(self) -> None:
        self._starts, self._offsets = [], []
        at = offset = 0
        for group in self._groups:
            self._starts.append(at)
            self._offsets.append(offset)
            at += 1 + (0 if group.value in self._folded else group.count)
            offset += group.count
        self._count = at if self._groups else len(self._keys)

    # Groups

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups the rows fall in."""
        return self._groups

    @property
    def headings(self) -> Sequence[int]:
        """The rows in which headings stand, in order."""
        return self._starts

    def fold(self, row: int, *, closed: bool | None = None) -> None:
        """Hide the rows below a heading, or show them again; None turns it."""
        group = self.group(row)
        if group is None:
            return
        is_closed = group.value in self._folded
        if closed is None or closed != is_closed:
            self._refold({group.value} ^ self._folded)

    def fold_all(self, *, closed: bool) -> None:
        """Hide or show the rows below all headings."""
        self._refold({group.value for group in self._groups} if closed else set())

    def _refold(self, folded: set[str]) -> None:
        self.turning.emit()
        self.beginResetModel()
        self._folded = folded
        self._arrange()
        self.endResetModel()
        self.turned.emit()

    def group(self, row: int) -> Group | None:
        """Give the group whose heading stands in a row; None for a row of the list."""
        at = bisect_right(self._starts, row) - 1
        return self._groups[at] if at >= 0 and self._starts[at] == row else None

    def heading(self, row: int) -> int:
        """Give the row of the heading above a row; -1 where there is none."""
        at = bisect_right(self._starts, row) - 1
        return self._starts[at] if at >= 0 else -1

    # Rows and keys

    def place_of(self, row: int) -> int:
        """Give the place of a row among the keys; -1 for a heading."""
        if not self._groups:
            return row if 0 <= row < len(self._keys) else -1
        at = bisect_right(self._starts, row) - 1
        if at < 0 or self._starts[at] == row or row >= self._count:
            return -1
        return self._offsets[at] + row - self._starts[at] - 1

    def key(self, row: int) -> int:
        """Give the key of a row; -1 for a heading."""
        at = self.place_of(row)
        return self._keys[at] if 0 <= at < len(self._keys) else -1

    def keys_between(self, first: int, last: int) -> array[int]:
        """Give the keys of the rows from one to another, both included."""
        if not self._groups:
            return self._keys[first : last + 1]
        found = array("q")
        at = max(0, bisect_right(self._starts, first) - 1)
        while at < len(self._groups) and self._starts[at] <= last:
            begin, offset = self._starts[at] + 1, self._offsets[at]
            end = self._starts[at + 1] if at + 1 < len(self._starts) else self._count
            low, high = max(begin, first), min(end - 1, last)
            found.extend(self._keys[offset + low - begin : offset + high - begin + 1])
            at += 1
        return found

    def row_of(self, key: int) -> int:
        """Give the row of a key; -1 when it is not in the list, or hidden in its group."""
        try:
            place = self._keys.index(key)
        except ValueError:
            return -1
        return self.row_at(place)

    def row_at(self, place: int) -> int:
        """Give the row of a place among the keys; -1 when its group hides it."""
        if not self._groups:
            return place
        at = bisect_right(self._offsets, place) - 1
        while at > 0 and not self._groups[at].count:
            at -= 1
        if self._groups[at].value in self._folded:
            return -1
        return self._starts[at] + 1 + place - self._offsets[at]

    @property
    def total(self) -> int:
        """How many rows the list has, those in closed groups too."""
        return len(self._keys)

    @property
    def all_keys(self) -> array[int]:
        """The keys of all rows, in order."""
        return self._keys

    def row(self, row: int) -> Any:
        """Give a row; None for a heading, and when it is gone from the file meanwhile."""
        place = self.place_of(row)
        if not 0 <= place < len(self._keys):
            return None
        first = place - place % WINDOW
        window = self._windows.get(first)
        if window is None:
            window = self._fetch(first)
        self._windows.move_to_end(first)
        return window[place - first] if place - first < len(window) else None

    def _fetch(self, first: int) -> list[Any]:
        keys = self._keys[first : first + WINDOW]
        found = {row.pk: row for row in self.fetched(keys)}
        rows = [found.get(key) for key in keys]
        self._windows[first] = rows
        while len(self._windows) > WINDOWS:
            self._windows.popitem(last=False)
        return rows

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are, headings too; a row has none below it."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns the list could show."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can be gone to, and not be selected."""
        if index.isValid() and self._groups and self.group(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Vertical or section >= self.columnCount():
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heading(column.text, self._names[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        return None

    def _heading(self, words: str, name: str) -> str:
        """Say a heading, and which way the list is sorted if it is by this column."""
        sort = self.listing().sort
        if sort.column != name:
            return words
        turned = (
            self.tr("{}, sorted descending") if sort.descending else self.tr("{}, sorted ascending")
        )
        return turned.format(words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows, a description for screen readers, or the whole row."""
        if role not in _ROLES or not index.isValid() or index.row() >= self._count:
            return None
        if self._groups and (group := self.group(index.row())) is not None:
            return self._heading_data(group, index.column(), role)
        row = self.row(index.row())
        return None if row is None else self._row_data(row, index.column(), role)

    def _row_data(self, row: Any, column: int, role: int) -> Any:
        name = self._names[column]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return cut(self.title(row)) if column == 0 else self.shown(row, name)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.title(row) if column == 0 else self.shown(row, name))
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._columns[column].alignment
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row) if column == 0 else self.shown(row, name)
        return None

    def _heading_data(self, group: Group, column: int, role: int) -> Any:
        if role == GROUP:
            return group
        if role == OPEN:
            return group.value not in self._folded
        label = self.group_label(group)
        if column == 0 and role == Qt.ItemDataRole.DisplayRole:
            return label
        if column == 0 and role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("open") if group.value not in self._folded else self.tr("closed")
            one = QCoreApplication.translate("ClaimsPanel", "1 claim")
            many = QCoreApplication.translate("ClaimsPanel", "{} claims")
            return joined(label, counted(group.count, one, many), state)
        return None

    def group_label(self, group: Group) -> str:
        """Name a group."""
        return group.label


_ROLES = frozenset(
    {
        ROW,
        GROUP,
        OPEN,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


def _covering(page: Page) -> tuple[Group, ...]:
    """Leave of the groups what the keys that have come reach into."""
    made, left = [], len(page.keys)
    for group in page.groups:
        if left <= 0:
            break
        made.append(
            group
            if group.count <= left
            else Group(value=group.value, label=group.label, count=left)
        )
        left -= group.count
    return tuple(made)


def _common(one: array[int], other: array[int]) -> int:
    """Count the keys that two lists have in common from the beginning."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:  # slices are compared at the speed of C
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(one: array[int], other: array[int], most: int) -> int:
    """Count the keys that two lists have in common at the end, at most so many."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
