"""The columns of a sheet, each with what it holds and what it becomes; and what ratings mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QSizePolicy, QWidget

from ui.sheet_words import target_words
from ui.widgets.label import Elided, Label
from ui.widgets.parts import choice, column
from ui.wording import counted, cut, number
from workbench.exchange.mapping import fields_of
from workbench.exchange.vocabulary import LEFT_OUT, TO_NOTE
from workbench.scales import scale

MOST = 200
"""Columns that are shown; those beyond stay as they were guessed."""


class ColumnList(QWidget):
    """The columns one below the other: name and first values, and a choice of fields."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._targets: list[str] = []
        self.choices: list[QComboBox] = []
        frame = column(self, gap=0)
        self._area = QScrollArea()
        _let_shrink(self._area)
        self._area.setObjectName("sheetColumns")
        self._area.setAccessibleName(self.tr("Columns of the sheet"))
        self._area.setWidgetResizable(True)
        frame.addWidget(self._area, 1)

    @property
    def targets(self) -> tuple[str, ...]:
        """What each column becomes."""
        return tuple(self._targets)

    def show_columns(
        self,
        noun: str,
        names: Sequence[str],
        samples: Sequence[str],
        targets: Sequence[str],
    ) -> None:
        """Show the columns of a sheet."""
        self._targets = list(targets)
        self.choices = []
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        fields = [(key, target_words(noun, key)) for key in (*fields_of(noun), TO_NOTE, LEFT_OUT)]
        for at, target in enumerate(self._targets[:MOST]):
            shown = cut(names[at], 60) or self.tr("Column {}").format(number(at + 1))
            made = choice(f"column-{at}", shown, fields, target)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.setMinimumContentsLength(12)
            made.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            made.activated.connect(lambda _row, at=at: self._choose(at))
            self.choices.append(made)
            grid.addWidget(self._told(shown, samples[at]), at, 0)
            grid.addWidget(made, at, 1)
        grid.setRowStretch(len(self.choices), 1)
        if len(self._targets) > MOST:
            more = len(self._targets) - MOST
            words = counted(more, self.tr("1 more column"), self.tr("{} more columns"))
            grid.addWidget(Label(words, role="quiet"), len(self.choices), 0, 1, 2)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)

    def take_focus(self) -> None:
        """Put the focus on the first choice."""
        if self.choices:
            self.choices[0].setFocus()

    def _told(self, name: str, sample: str) -> QWidget:
        made = QWidget()
        lines = column(made, gap=0)
        lines.addWidget(Elided(name))
        lines.addWidget(Elided(sample or self.tr("empty"), role="quiet"))
        return made

    def _choose(self, at: int) -> None:
        target = str(self.choices[at].currentData())
        if target == self._targets[at]:
            return
        self._targets[at] = target
        self.changed.emit()


class RatingList(QWidget):
    """The values of a column of verdicts, each with the rating that it is; none at first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[str, QComboBox] = {}
        frame = column(self, gap=4)
        self._hint = Label(
            self.tr("What a verdict in the sheet is on your scale. Nothing is rated unasked."),
            role="quiet",
            wrap=True,
        )
        frame.addWidget(self._hint)
        self._area = QScrollArea()
        _let_shrink(self._area)
        self._area.setObjectName("sheetRatings")
        self._area.setAccessibleName(self.tr("Verdicts in the sheet"))
        self._area.setWidgetResizable(True)
        frame.addWidget(self._area, 1)

    def show_values(
        self, key: str, values: Sequence[tuple[str, int]], chosen: dict[str, str]
    ) -> None:
        """Show the values of the column, and the ratings of the scale of this key."""
        self.choices = {}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        ratings = [("", self.tr("Into the note"))]
        ratings += [(each.key, each.label) for each in scale(key).ratings]
        for at, (value, often) in enumerate(values):
            words = self.tr("“{value}” ({count})").format(value=cut(value, 40), count=number(often))
            made = choice(f"rating-{at}", words, ratings, chosen.get(value, ""))
            made.activated.connect(lambda _row: self.changed.emit())
            self.choices[value] = made
            grid.addWidget(Elided(words), at, 0)
            grid.addWidget(made, at, 1)
        grid.setRowStretch(len(values), 1)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)

    def chosen(self) -> dict[str, str]:
        """Give the ratings that were chosen, by the values."""
        return {
            value: str(made.currentData()) for value, made in self.choices.items()
            if made.currentData()
        }  # fmt: skip


def _let_shrink(area: QScrollArea) -> None:
    """Have a part that scrolls take the room that is left, and ask for little."""
    area.setMinimumHeight(96)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
