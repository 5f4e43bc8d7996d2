"""The snapshots of the project: kept, looked at, brought back, deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.dialogs.form import Form
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.parts import Line, button, row
from ui.widgets.two_lines import Index, TwoLines
from ui.wording import counted, cut, joined, moment, size
from workbench import snapshots
from workbench.errors import WorkbenchError
from workbench.snapshots import Kind, Snapshot


class Keeper(Protocol):
    """What does the work that the dialog asks for."""

    def take(self, note: str) -> None:
        """Keep the project as it is now."""

    def bring_back(self, snapshot: Snapshot) -> None:
        """Bring a snapshot back in the project's place."""

    def look_at(self, snapshot: Snapshot) -> None:
        """Open a snapshot in a window of its own."""

    def show_folder(self, snapshot: Snapshot) -> None:
        """Show where a snapshot is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A snapshot, as the list draws it."""

    snapshot: Snapshot
    title: str
    below: str
    count: str


class _Rows(TwoLines):
    """Draws snapshots; a sentence where there is none."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        if index.data(Qt.ItemDataRole.UserRole) is None:
            QStyledItemDelegate.paint(self, painter, option, index)
        else:
            super().paint(painter, option, index)


class SnapshotsDialog(Form):
    """Lists the snapshots with their size, and how much was done since."""

    drafted = False

    def __init__(self, session: Session, keeper: Keeper, parent: QWidget | None) -> None:
        super().__init__("snapshotsDialog", "", parent, width=680)
        self.setWindowTitle(self.tr("Snapshots"))
        self._session, self._keeper = session, keeper
        self.hint(
            self.tr(
                "A snapshot is a checked copy of the whole investigation, in a folder beside it. "
                "One is kept for each day of work; yours stay until you delete them."
            )
        )
        self._add_new()
        self._add_list()
        self.finish(self.tr("Close"), self.accept)
        self.refresh()

    def answer(self) -> None:
        """Close; but Enter after a note keeps the present state under it."""
        if self.note.hasFocus() and self.note.text().strip():
            self._take()
        else:
            super().answer()

    def refresh(self) -> None:
        """List them again."""
        self._entries = list(self._made()) if self._session.is_open else []
        self.list.clear()
        for entry in self._entries:
            self.list.addItem(joined(entry.title, entry.count, entry.below))
            model = self.list.model()
            model.setData(model.index(model.rowCount() - 1, 0), entry, Qt.ItemDataRole.UserRole)
        if self._entries:
            self.list.setCurrentRow(0)
        else:
            self.list.addItem(self.tr("There is no snapshot yet."))
            self.list.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        self._enable()

    def _add_new(self) -> None:
        line = row(gap=8)
        self.note = Line(
            "snapshotNote", self.tr("Note"), hint=self.tr("Note, such as “Sent to the lawyer”")
        )
        self.keep = button("takeSnapshot", self.tr("Keep the present state"), self._take)
        line.addWidget(self.note, 1)
        line.addWidget(self.keep)
        self.body.addLayout(line)

    def _add_list(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("snapshotList")
        self.list.setAccessibleName(self.tr("Snapshots"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(280)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.body.addWidget(self.list, 1)
        line = row(gap=8)
        self._buttons = [
            button("restoreSnapshot", self.tr("Bring back"), self._bring_back),
            button("openSnapshot", self.tr("Open in a new window"), self._look_at),
            button("showSnapshot", self.tr("Show in folder"), self._show),
            button("deleteSnapshot", self.tr("Move to the desktop’s trash"), self._delete),
        ]
        for each in self._buttons:
            line.addWidget(each)
        line.addStretch(1)
        self.body.addLayout(line)
        self._foot_hint = self.hint(
            self.tr("Bringing one back keeps the present state as a snapshot first.")
        )

    def _made(self) -> Iterator[_Entry]:
        for kept in snapshots.snapshots(self._session.project.path):
            try:
                since = snapshots.standing(kept, self._session.project).since
            except WorkbenchError as error:
                below = phrase(str(error))
            else:
                one, many = self.tr("1 edit since"), self.tr("{} edits since")
                apart = self.tr("another line of work")
                below = apart if since is None else counted(since, one, many)
            yield _Entry(
                snapshot=kept,
                title=self._title(kept),
                below=joined(below, size(kept.size)),
                count=moment(kept.at),
            )

    def _title(self, kept: Snapshot) -> str:
        if kept.kind is Kind.OLD:
            return self.tr("Before the file was converted")
        if kept.kind is Kind.AUTOMATIC and not kept.note:
            return self.tr("End of a day’s work")
        return cut(kept.note, 60) or self.tr("Kept by hand")

    def _chosen(self) -> Snapshot | None:
        at = self.list.currentRow()
        return self._entries[at].snapshot if 0 <= at < len(self._entries) else None

    def _enable(self) -> None:
        for each in self._buttons:
            each.setEnabled(self._chosen() is not None)
        self._buttons[0].setEnabled(self._chosen() is not None and self._session.is_writable)

    def _take(self) -> None:
        self._keeper.take(self.note.text().strip())
        self.note.clear()

    def _bring_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.accept()
            self._keeper.bring_back(chosen)

    def _look_at(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.accept()
            self._keeper.look_at(chosen)

    def _show(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._keeper.show_folder(chosen)

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if not QFile(str(chosen.path)).moveToTrash():
            self.say(self.tr("There is no trash on this disk. Delete the file in its folder."))
        self.refresh()
