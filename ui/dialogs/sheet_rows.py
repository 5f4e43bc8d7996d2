"""The side of the sheet window that shows the rows as they will be."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from ui.models.sheet_rows import DETAILS, NUMBER, OUTCOME, TITLE, SheetRowModel
from ui.phrases import phrase
from ui.widgets.label import Label
from ui.widgets.parts import choice, column, row
from workbench.exchange.sheets import Plan


class RowsSide(QWidget):
    """A table of the rows, all or some of them; below it the one that is looked at, in full."""

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        lines = column(self, gap=8)
        head = row(gap=8)
        head.addWidget(Label(self.tr("Rows, as they will be"), role="field"), 1)
        self.shown = choice(
            "sheetShown",
            self.tr("Which rows are shown"),
            [
                ("", self.tr("All rows")),
                ("problems", self.tr("With a problem or a remark")),
                ("new", self.tr("New")),
                ("changed", self.tr("Changed")),
                ("left-out", self.tr("Left out")),
            ],
        )
        self.shown.activated.connect(lambda _at: self._show_rows())
        head.addWidget(self.shown)
        lines.addLayout(head)
        self.model = SheetRowModel(self)
        self.table = self._make_table()
        lines.addWidget(self.table, 1)
        self.details = Label(wrap=True)
        self.details.hide()
        lines.addWidget(self.details)
        self.remarks = Label(role="quiet", wrap=True)
        lines.addWidget(self.remarks)

    def show_plan(self, plan: Plan | None) -> None:
        """Show what will become of the rows; None for nothing."""
        self._plan = plan
        self._show_rows()
        remarks = plan.remarks if plan else ()
        self.remarks.setText(" ".join(map(phrase, remarks)))
        self.remarks.setVisible(bool(remarks))

    def _show_rows(self) -> None:
        rows = self._plan.rows if self._plan else ()
        wanted = str(self.shown.currentData())
        if wanted == "problems":
            rows = tuple(each for each in rows if each.problem or each.remarks)
        elif wanted:
            rows = tuple(each for each in rows if each.status == wanted)
        self.model.show_rows(rows, self._plan.noun if self._plan else "claims")
        self._tell(QModelIndex())

    def _tell(self, index: QModelIndex) -> None:
        """Say in full what the row brings that is looked at."""
        words = self.model.details(index.row()) if index.isValid() else ""
        self.details.setText(words)
        self.details.setVisible(bool(words))

    def _make_table(self) -> QTableView:
        made = QTableView()
        made.setObjectName("sheetRows")
        made.setAccessibleName(self.tr("Rows, as they will be"))
        made.setModel(self.model)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setWordWrap(False)
        made.setShowGrid(False)
        made.setMinimumHeight(200)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        made.setTabKeyNavigation(False)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.verticalHeader().hide()
        made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        made.verticalHeader().setDefaultSectionSize(made.fontMetrics().height() + 10)
        head = made.horizontalHeader()
        head.setObjectName("sheetRowsHead")
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = made.fontMetrics().averageCharWidth()
        for at, wide in ((NUMBER, 8), (OUTCOME, 13)):
            made.setColumnWidth(at, letter * wide)
        for at in (TITLE, DETAILS):
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        made.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))
        return made
