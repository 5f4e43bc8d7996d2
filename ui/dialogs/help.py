"""What helps: what the program is, and what to say when it failed."""

from __future__ import annotations

import os
import platform
import traceback

from PySide6 import __version__ as pyside
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.widgets.label import Label
from ui.widgets.parts import Area, button
from workbench import __version__
from workbench.file import sqlite_version

_LIBRARY = os.path.dirname(os.__file__)  # noqa: PTH120 - compared with names as Python has them
_CAUSES = 5
"""Errors behind an error that are told."""


class AboutDialog(Form):
    """Says what the program is."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__("aboutDialog", "", parent, width=480)
        self.setWindowTitle(self.tr("About the workbench"))
        self.body.addWidget(Label(self.tr("Fact-Check Workbench"), role="title"))
        self.body.addWidget(Label(self.tr("Version {}").format(__version__), role="quiet"))
        self.hint(
            self.tr(
                "Lists claims, links each to the sentence that proves or refutes it, keeps the "
                "verdicts and hands out reports. Everything stays on this computer, in one file a "
                "project."
            )
        )
        self.finish(self.tr("Close"), self.accept)


class ErrorDialog(Form):
    """Says calmly that something unforeseen happened; what helps to mend it comes on demand."""

    drafted = False

    def __init__(self, error: BaseException, parent: QWidget | None) -> None:
        super().__init__("errorDialog", "", parent, width=560)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.body.addWidget(
            Label(self.tr("This did not work, and the fault is ours."), role="strong")
        )
        self.hint(
            self.tr(
                "Your investigation is as it was before the last step, and you can go on. If it "
                "happens again, save a copy, and send us the report: it names places in the "
                "program and nothing of your work."
            )
        )
        self.details = Area("errorDetails", self.tr("Report"), details(error), lines=10)
        self.details.setReadOnly(True)
        self._box = self.field(self.tr("Report"), self.details)
        self._box.hide()
        self.finish(self.tr("Close"), self.accept)
        self.aside(button("copyDetails", self.tr("Copy report"), self._copy))
        self.more = button("showDetails", self.tr("Show the report"), self._show, kind="flat")
        self.aside(self.more)

    def _show(self) -> None:
        self._box.show()
        self.more.hide()
        self.details.setFocus()
        self.fit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


def details(error: BaseException) -> str:
    """Describe an error by kind and place in the program, without what it was about.

    Messages, values and paths outside the program may quote private work: none of them is told.
    """
    lines = [f"Fact-Check Workbench {__version__}, Python {platform.python_version()}"]
    lines.append(
        f"PySide {pyside}, SQLite {sqlite_version}, {platform.system()} {platform.machine()}"
    )
    shown: BaseException | None = error
    for _ in range(_CAUSES):
        if shown is None:
            break
        kind = type(shown)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(shown.__traceback__)
        ]
        shown = shown.__cause__ or shown.__context__
    return "\n".join(lines)


def _place(filename: str) -> str:
    """Name a file of the program or of a library by its place in that; another not at all."""
    parts = filename.replace("\\", "/").split("/")
    for root in ("site-packages", "workbench", "ui"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at + (root == "site-packages") :])
    return parts[-1] if _LIBRARY in filename else "(elsewhere)"
