"""The grid of a table: cells, rows and marks, joined to the text."""

from __future__ import annotations

import time

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.models.grid import is_number, letters
from ui.widgets.grid_view import GridView
from ui.widgets.mark import Mark
from workbench.reading.tables import lines_of, rows_of

ROWS = [["Supplier", "Crowns"], ["Veldt", "1,482"], ["Lind", "311", "late"], ["Brüning", "-4.5 %"]]
TEXT = "Bids\n" + lines_of(ROWS) + "\fMinutes\nOpened by the clerk"


def grid(qtbot: QtBot) -> tuple[GridView, list[tuple[int, int]]]:
    """A grid of two sheets, and the spans that it tells."""
    view = GridView()
    qtbot.addWidget(view)
    told: list[tuple[int, int]] = []
    view.selected.connect(lambda start, end: told.append((start, end)))
    view.show_tables(rows_of(TEXT, named=True))
    view.show()
    return view, told


def test_what_is_selected_is_told_as_text(qtbot: QtBot) -> None:
    """A cell, cells beside each other, and whole rows where there are several."""
    view, told = grid(qtbot)
    model, choose = view.cells.model(), QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.cells.setCurrentIndex(model.index(1, 1))
    assert (TEXT[slice(*told[-1])], view.told()) == ("1,482", "B2")
    view.select_row()
    assert (TEXT[slice(*told[-1])], view.told()) == ("Veldt\t1,482", "A2:C2")
    view.cells.selectionModel().select(model.index(1, 0), choose)
    QTest.keyClick(view.cells, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert TEXT[slice(*told[-1])] == "Veldt\t1,482\nLind\t311\tlate"
    assert view.told() == "Rows 2 to 3"
    view.cells.selectionModel().select(model.index(1, 2), choose)
    assert told[-1] == (-1, -1)  # its row has no such cell


def test_a_place_of_the_text_is_gone_to_on_its_sheet(qtbot: QtBot) -> None:
    """The second sheet is turned to; what is cited there is told, and its claim known."""
    view, _ = grid(qtbot)
    at = TEXT.index("Opened")
    view.set_marks([Mark(start=at, end=at + 6, stance="refutes", claim_id="c1", tip="Refutes it")])
    assert view.marked_claim() == ""
    view.go_to(at)
    assert (view.sheets.currentIndex(), view.place(), view.marked_claim()) == (1, at, "c1")
    index = view.cells.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "A1: Opened by the clerk · Refutes"
    assert "Refutes it" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.BackgroundRole) is not None


def test_columns_are_named_and_figures_stand_right(qtbot: QtBot) -> None:
    """By letters and by what heads them; keys of the reader are not taken for a search."""
    view, _ = grid(qtbot)
    model = view.cells.model()
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["A · Supplier", "B · Crowns", "C"]
    side = model.index(1, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignRight
    assert [letters(at) for at in (0, 25, 26, 702)] == ["A", "Z", "AA", "AAA"]
    assert [is_number(text) for text in ("−4.5 %", "12 000", "Veldt", "–", "")] == [
        True, True, False, False, False,
    ]  # fmt: skip
    view.cells.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(view.cells, "b")
    assert view.cells.currentIndex().row() == 0


def test_a_hundred_thousand_rows_are_there_at_once(qtbot: QtBot) -> None:
    """Opening, going to the end and marking take a tenth of a second each, or less."""
    text = "\n".join(f"Supplier {row}\t2024-05-02\t{row * 311}" for row in range(100_000))
    view = GridView()
    qtbot.addWidget(view)
    view.show()
    tables = rows_of(text)
    marks = [Mark(start=at, end=at + 4, stance="context") for at in range(0, 90_000, 90)]
    for deed in (
        lambda: view.show_tables(tables),
        lambda: view.go_to(len(text) - 2),
        lambda: view.set_marks(marks),
        view.grab,
    ):
        begun = time.thread_time()
        deed()
        assert time.thread_time() - begun < 0.3
    assert view.cells.currentIndex().row() == 99_999
