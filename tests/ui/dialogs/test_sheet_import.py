"""The window in which a sheet is looked over: hostile words, many columns, other settings."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.sheet_columns import MOST
from ui.dialogs.sheet_import import Origin, SheetImportDialog
from ui.jobs import Jobs
from ui.session import Session
from workbench import commands, queries
from workbench.model import Claim
from workbench.reading.cells import Book, Grid, read_book, read_pasted

Maker = Callable[..., SheetImportDialog]


@pytest.fixture
def look(qtbot: QtBot, session: Session, place: QWidget) -> Maker:
    """A maker of the dialog, once all rows were looked at."""

    def make(book: Book, data: bytes = b"", name: str = "facts.csv") -> SheetImportDialog:
        jobs = Jobs(place)
        dialog = SheetImportDialog(session, jobs, Origin(name=name, data=data), book, place)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.is_looking, timeout=10_000)
        return dialog

    return make


def _choose(qtbot: QtBot, dialog: SheetImportDialog, choice: QComboBox, key: object) -> None:
    """Choose an entry as a person does: with the arrows, and then wait for the rows."""
    choice.setFocus()
    at, wanted = choice.currentIndex(), choice.findData(key)
    assert wanted >= 0
    step = Qt.Key.Key_Down if wanted > at else Qt.Key.Key_Up
    for _ in range(abs(wanted - at)):
        qtbot.keyClick(choice, step)
    choice.activated.emit(choice.currentIndex())  # without a screen, arrows tell no activation
    qtbot.waitUntil(lambda: not dialog.is_looking, timeout=10_000)
    QApplication.sendPostedEvents(dialog)  # a sentence that came or went moves the others


def test_hostile_words_are_shown_as_they_are(look: Maker) -> None:
    """Markup, direction marks and very long words stay words, in every part of the window."""
    bad = '<b>=1+1</b>\u202e&amp;<img src="x">' + "x" * 5_000
    dialog = look(Book(grids=(Grid(name=bad, rows=[["Fact", bad[:50]], [bad, bad]]),)), name=bad)
    shown = str(dialog.rows.model.index(0, 2).data())
    assert shown.startswith("<b>=1+1</b>‹U+202E›&amp;")
    assert len(shown) <= 400
    assert dialog.width() <= dialog.screen().availableGeometry().width()
    dialog.done(0)


def test_a_sheet_of_very_many_columns_shows_the_first(look: Maker) -> None:
    """Those beyond stay as they were guessed, and the window opens all the same."""
    head = ["Fact", *(f"C{at}" for at in range(2_000))]
    dialog = look(Book(grids=(Grid(name="", rows=[head, ["It rained.", *["x"] * 2_000]]),)))
    assert len(dialog.columns.choices) == MOST
    assert len(dialog.columns.targets) == 2_001
    dialog.done(0)


def test_other_settings_are_seen_at_once(qtbot: QtBot, look: Maker, session: Session) -> None:
    """What rows are known by, and what empty cells do, changes what becomes of them."""
    session.perform(commands.add_claim, text="It rained.", topic="weather")
    dialog = look(read_pasted("Claim\tTopic\nit RAINED.\t\n"))
    assert dialog.rows.model.index(0, 1).data() == "As it is"
    _choose(qtbot, dialog, dialog.empties, "clear")
    assert dialog.rows.model.index(0, 3).data() == "Topic: weather →"
    _choose(qtbot, dialog, dialog.key, "")
    assert dialog.rows.model.index(0, 1).data() == "New"
    dialog.done(0)


def test_text_is_read_again_in_another_encoding(qtbot: QtBot, look: Maker) -> None:
    """A wrong guess is mended where it is seen."""
    data = "Claim;Who\nIt rained in Łódź.;Ada\n".encode("cp1250")
    dialog = look(read_book(data, filename="x.csv", encoding="cp1252"), data)
    assert "Łódź" not in str(dialog.rows.model.index(0, 2).data())
    _choose(qtbot, dialog, dialog.encoding, "cp1250")
    qtbot.waitUntil(lambda: "Łódź" in str(dialog.rows.model.index(0, 2).data()), timeout=10_000)
    QApplication.sendPostedEvents(dialog)
    dialog.done(0)


def test_a_sheet_without_claims_says_what_to_do(qtbot: QtBot, look: Maker) -> None:
    """The sentence stands until a column is named, and nothing is imported by the answer."""
    dialog = look(read_pasted("Claim\tTopic\nIt rained.\tweather\n"))
    choice = dialog.columns.choices[0]
    _choose(qtbot, dialog, choice, "quote")
    assert dialog.error.text() == "No column holds the claims: say which one does."
    dialog.answer()
    assert dialog.isVisible()
    _choose(qtbot, dialog, choice, "text")
    assert not dialog.error.isVisible()
    dialog.done(0)


def test_only_rows_with_something_to_tell(qtbot: QtBot, look: Maker, session: Session) -> None:
    """The rows shown can be narrowed; what is imported stays the same."""
    dialog = look(read_pasted("Claim\tDate\nIt rained.\tsoon\nIt snowed.\t2026\n\t2026\n"))
    _choose(qtbot, dialog, dialog.rows.shown, "problems")
    assert dialog.rows.model.rowCount() == 2
    dialog.rows.table.selectRow(0)
    assert "no date" in dialog.rows.details.text()
    dialog.answer()
    assert len(session.ask(queries.claims)) == 2


def test_rows_of_evidence_and_months_first(qtbot: QtBot, look: Maker, session: Session) -> None:
    """What the rows are, and how dates are meant, is asked where it matters."""
    dialog = look(read_pasted("Claim\tDate\nIt rained.\t3/4/2026\n"))
    _choose(qtbot, dialog, dialog.dates, "month")
    dialog.answer()
    (claim,) = session.ask(queries.claims)
    assert session.project.get(Claim, claim.id).made_on == "2026-03-04"
    dialog = look(read_pasted("Title\tSource\nDiary\tAda Ek\n"))
    _choose(qtbot, dialog, dialog.noun, "evidence")
    dialog.answer()
    assert [row.source for row in session.ask(queries.evidence)] == ["Ada Ek"]
