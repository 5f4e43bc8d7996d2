"""The history: what was handed out can be seen alone, with what identifies it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QListView, QPushButton

from ui.window import Window
from workbench import commands
from workbench.model import ExportKind


def test_what_was_handed_out_is_told_with_its_fingerprint(
    open_window: Callable[..., Window], filled: Path
) -> None:
    """Name, format, for whom, how much was withheld; the SHA-256 is copied, the salt not shown."""
    window = open_window(filled)
    file = commands.HandedOut(
        kind=ExportKind.REPORT,
        format="pdf",
        profile="public",
        name="hall.pdf",
        sha256="ab" * 32,
        size=2048,
        seq=3,
        withheld=2,
        salt="5a17" * 16,
    )
    window.session.perform(commands.record_exports, [file])
    window.actions_["history"].trigger()
    panel = window.middle_panel()
    rows = panel.findChild(QListView, "historyList")
    count = rows.model().rowCount()
    assert count > 1
    panel.findChild(QCheckBox, "onlyHandedOut").click()
    assert rows.model().rowCount() == 1
    shown = "\n".join(each.text() for each in panel.findChildren(QLabel))
    for words in (
        "hall.pdf",
        "Report · PDF · for readers",
        "2 things were withheld",
        "as of edit 3",
    ):
        assert words in shown
    assert "5a17" not in shown
    panel.findChild(QPushButton, "copySum").click()
    assert QApplication.clipboard().text() == "ab" * 32
    panel.findChild(QCheckBox, "onlyHandedOut").click()
    assert rows.model().rowCount() == count
