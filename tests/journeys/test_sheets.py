"""A sheet comes in and a list goes out, by keys and clicks."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from ui.dialogs.sheet_import import SheetImportDialog
from workbench import queries
from workbench.exchange import remembered
from workbench.project import Project

SHEET = (
    "Our facts;;;\nFact;Who said it;Source;Verified?\n"
    "The ferry sails twice a day.;Ada Ek;https://ferry.example/;yes\n"
    "nobody was paid for the LAND.;Tova Lind;;no\n;Bo Lund;;\n"
)


@pytest.fixture
def desk(hands: Callable[[], Hands], tmp_path: Path) -> Hands:
    """A window with an investigation that has a claim of the sheet already."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="The town hall") as project:
        fill(project)
    (tmp_path / "facts.csv").write_text(SHEET)
    made = hands()
    made.window.session.open(path)
    return made


def _planned(desk: Hands, words: str) -> SheetImportDialog:
    """Wait until all rows were looked at."""
    desk.waits_to_see(words)
    dialog = desk.dialog()
    assert isinstance(dialog, SheetImportDialog)
    return dialog


def _opened(desk: Hands, tmp_path: Path) -> SheetImportDialog:
    desk.press("Ctrl+Shift+I")
    desk.name_file(tmp_path / "facts.csv")
    return _planned(desk, "1 new · 1 changed · 1 left out")


def test_a_sheet_comes_in_as_one_step(desk: Hands, tmp_path: Path) -> None:
    """It is guessed, shown as it will be, taken in, and taken back with one undo."""
    _opened(desk, tmp_path)
    assert desk.find(QPushButton, "accept").text() == "Import 2 rows"
    table = desk.find(QTableView, "sheetRows").model()
    told = [[table.index(row, at).data() for at in range(4)] for row in range(3)]
    assert [row[:3] for row in told] == [
        ["3", "New", "The ferry sails twice a day."],
        ["4", "Changed", "nobody was paid for the LAND."],
        ["5", "Left out", ""],
    ]
    assert "It has no claim." in told[2][3]
    desk.press("Ctrl+Return")
    desk.waits_to_see("Imported: 1 new, 1 updated.")
    session = desk.window.session
    assert len(session.ask(queries.claims)) == 3
    assert session.project.undo_label == "Import 2 rows of facts.csv: 1 new, 1 changed"
    desk.press("Ctrl+Z")
    assert len(session.ask(queries.claims)) == 2


def test_columns_and_verdicts_are_chosen_with_the_keyboard(desk: Hands, tmp_path: Path) -> None:
    """Another field for a column, and a rating for a value, show at once in the rows."""
    dialog = _opened(desk, tmp_path)
    assert len(dialog.ratings.choices) == 2
    choice = dialog.ratings.choices["yes"]
    choice.setFocus()
    desk.type("Supp")  # chooses the entry that begins so
    desk.press("Return")
    desk.bot.waitUntil(lambda: choice.currentData() == "supported")
    choice.activated.emit(choice.currentIndex())
    _planned(desk, "1 new · 1 changed · 1 left out")
    column = dialog.columns.choices[1]
    column.setFocus()
    desk.press("Home")
    column.setCurrentIndex(column.findData(""))
    column.activated.emit(column.currentIndex())
    _planned(desk, "1 new · 1 changed · 1 left out")
    desk.press("Ctrl+Return")
    desk.waits_to_see("Imported: ")
    rated = [row for row in desk.window.session.ask(queries.claims) if row.text.startswith("The f")]
    assert [(row.rating, row.speaker) for row in rated] == [("supported", "")]
    assert remembered.remembered()[0].columns[1] == ""


def test_the_next_such_sheet_is_read_as_the_last(desk: Hands, tmp_path: Path) -> None:
    """What was chosen is remembered by the names, and can be forgotten."""
    dialog = _opened(desk, tmp_path)
    column = dialog.columns.choices[2]
    column.setCurrentIndex(column.findData("note+"))
    column.activated.emit(column.currentIndex())
    _planned(desk, "1 new · 1 changed · 1 left out")
    desk.press("Ctrl+Return")
    desk.waits_to_see("Imported: ")
    desk.press("Ctrl+Z")
    dialog = _opened(desk, tmp_path)
    assert desk.sees("Read as such a sheet was read last")
    assert dialog.columns.targets[2] == "note+"
    desk.click("forgetSheet")
    assert dialog.columns.targets[2] == "evidence_url"
    _planned(desk, "1 new · 1 changed · 1 left out")
    desk.press("Escape")
    assert not desk.open_dialogs()


def test_pasted_cells_are_looked_over_first(desk: Hands) -> None:
    """Cells from a spreadsheet, without names, are claims and what stands beside them."""
    text = "It rained all day in the old town.\thttps://met.example/1\n"
    desk.window.verbs["sheets"].bring([], text)
    dialog = _planned(desk, "1 new")
    assert desk.sees("Pasted cells")
    assert dialog.columns.targets == ("text", "evidence_url")
    desk.press("Escape")
    assert len(desk.window.session.ask(queries.claims)) == 2


def test_cells_that_are_pasted_over_the_list_find_their_window(desk: Hands) -> None:
    """Ctrl+V with cells of a spreadsheet offers to take them row by row."""
    QApplication.clipboard().setText("Fact\tWho\nIt rained.\tAda Ek\nIt snowed.\tBo Lund\n")
    desk.window.claims.take_focus()
    desk.press("Ctrl+V")
    menu = desk.window.verbs["bringing"].menu
    entry = next(each for each in menu.actions() if each.objectName() == "import-sheet")
    entry.trigger()
    menu.close()
    _planned(desk, "2 new")
    desk.press("Ctrl+Return")
    desk.waits_to_see("2 rows imported.")
    assert len(desk.window.session.ask(queries.claims)) == 4


def test_the_list_goes_out_as_it_is_narrowed(desk: Hands, tmp_path: Path) -> None:
    """Filtered in the window, written with all fields, told to the journal."""
    desk.window.session.filters.say("claims", "land")
    desk.press("Ctrl+Alt+E")
    desk.dialog()
    form = desk.find(QComboBox, "listForm")
    form.setCurrentIndex(form.findData("csv"))
    desk.press("Ctrl+Return")
    out = tmp_path / "land.csv"
    desk.name_file(out)
    desk.waits_to_see("1 row is in land.csv")
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert [row["Claim"] for row in rows] == ["Nobody was paid for the land."]
    (handed,) = desk.window.session.ask(queries.exports)
    assert (handed.name, str(handed.kind), handed.format) == ("land.csv", "list", "csv")
    desk.press("Ctrl+Shift+I")
    desk.name_file(out)
    _planned(desk, "1 as they are")
    desk.press("Ctrl+Return")
    desk.waits_to_see("No row brings anything new.")
    desk.press("Escape")
