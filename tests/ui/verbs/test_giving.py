"""Captures written out by the verbs of the window, and attachments taken in."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from ui.window import Window
from workbench import commands, queries
from workbench.exchange.intake import from_bytes
from workbench.model import EvidenceKind
from workbench.project import Project


def letter() -> bytes:
    """An e-mail with a table, and with an empty file."""
    made = EmailMessage()
    made["From"], made["Subject"] = "Ana Vel <ana@port.example>", "The invoices"
    made.set_content("Both invoices, as promised.")
    for name, data in (("invoices.csv", b"Invoice,Crowns\n17,741150\n"), ("empty.txt", b"")):
        made.add_attachment(data, maintype="text", subtype="csv", filename=name)
    return bytes(made)


@pytest.fixture
def window(open_window: Callable[..., Window], tmp_path: Path) -> Window:
    """A window that reads an e-mail."""
    path = tmp_path / "Quay.fcw"
    taken = from_bytes(letter(), "letter.eml")
    with Project.create(path, title="Quay / four") as project:
        made = commands.add_evidence(
            project, kind=EvidenceKind.LETTER, content=taken.content, draft=taken.draft
        )
    found = open_window(path)
    found.session.choose_item("evidence", made.id)
    found.session.open_capture(found.session.ask(queries.captures, evidence=made.id)[0].id)
    return found


def choose(window: Window, verb: str, place: Path) -> str:
    """Do a verb, and answer its file dialog; gives the name that was offered."""
    window.actions_[verb].trigger()
    dialog = window.findChildren(QFileDialog)[-1]
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    offered = field.text()
    field.setText(str(place))
    dialog.accept()
    return offered


def test_a_capture_is_given_out_in_three_forms(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    """A sheet, the originals in a folder, and a web archive; each is told with its place."""
    assert choose(window, "save-sheet", tmp_path / "s.html") == "Sheet of The invoices.html"
    qtbot.waitUntil(lambda: "The capture sheet is in s.html" in window.notices.texts())
    assert "The invoices" in (tmp_path / "s.html").read_text("utf-8")
    assert choose(window, "extract", tmp_path / "out") == "The invoices"
    qtbot.waitUntil(lambda: any("files are in out" in text for text in window.notices.texts()))
    assert (tmp_path / "out" / "README.txt").exists()
    assert choose(window, "export-wacz", tmp_path / "all.wacz") == "Quay four.wacz"
    qtbot.waitUntil(lambda: "1 capture is in all.wacz" in window.notices.texts())
    assert zipfile.is_zipfile(tmp_path / "all.wacz")
    kept = window.session.ask(queries.exports)
    assert [(each.format, each.name) for each in kept] == [
        ("wacz", "all.wacz"),
        ("originals", "out/SHA256SUMS"),
        ("sheet", "s.html"),
    ]


def test_what_is_damaged_is_left_out_of_a_web_archive_by_name(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    """All else is written, and the person is told what is not there."""
    path = tmp_path / "Quay.fcw"
    with Project.create(path, title="Quay") as project:
        for name, words in (("sound.txt", b"The quay cost 1,482 crowns."), ("bad.txt", b"x" * 99)):
            taken = from_bytes(words, name)
            commands.add_evidence(
                project, kind=EvidenceKind.DOCUMENT, title=name, content=taken.content
            )
    data = path.read_bytes()
    assert data.count(b"x" * 99) == 1
    path.write_bytes(data.replace(b"x" * 99, b"x" * 98 + b"y"))
    window = open_window(path)
    choose(window, "export-wacz", tmp_path / "all.wacz")
    qtbot.waitUntil(lambda: "1 capture is in all.wacz" in window.notices.texts())
    told = [text for text in window.notices.texts() if "because it is damaged" in text]
    assert len(told) == 1
    assert "bad.txt" in told[0]


def test_attachments_become_evidence(window: Window, qtbot: QtBot) -> None:
    """Each that is not empty, with the e-mail that it came with; the reader offers it."""
    assert window.reader.findChild(QPushButton, "button-add-attachments").isVisible()
    window.actions_["add-attachments"].trigger()
    qtbot.waitUntil(lambda: window.session.ask(queries.counts).evidence == 2, timeout=20_000)
    row = next(row for row in window.session.ask(queries.evidence) if row.title != "The invoices")
    assert row.kind is EvidenceKind.DATASET
    found = queries.find_evidence(window.session.project.db, row.id)
    assert found.method.startswith("Attached to the e-mail “The invoices” (SHA-256 ")
    qtbot.waitUntil(lambda: not window.capturing.of("waiting", "running"))


def test_a_table_is_read_as_a_grid_and_cited(window: Window, qtbot: QtBot) -> None:
    """P shows its lines and the grid again; E takes the row, and S cites it."""
    session = window.session
    taken = from_bytes(b"Supplier,Crowns\nVeldt,1482\n", "bids.csv")
    made = session.perform(
        commands.add_evidence,
        kind=EvidenceKind.DATASET,
        title="Bids",
        content=taken.content,
        draft=taken.draft,
    )
    claim = session.perform(commands.add_claim, text="The quay cost 1,482 crowns.")
    session.select_claim(claim.id)
    session.open_capture(session.ask(queries.captures, evidence=made.id)[0].id)
    cells = window.reader.grid.cells
    assert isinstance(cells, QTableView)
    assert cells.isVisible()
    window.actions_["pages"].trigger()
    assert window.reader.page.isVisible()
    window.actions_["pages"].trigger()
    cells.setCurrentIndex(cells.model().index(1, 1))
    window.actions_["sentence"].trigger()
    window.actions_["supports"].trigger()
    (row,) = session.ask(queries.citations, claim.id)
    assert row.passage is not None
    assert row.passage.exact == "Veldt\t1482"
    assert cells.model().index(1, 0).data(0x0100) == "supports"
