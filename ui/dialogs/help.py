"""What helps: all keys, what the program is, and what to say when it failed."""

from __future__ import annotations

import platform
import traceback

from PySide6 import __version__ as pyside
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.actions import MENUS, VERBS
from ui.dialogs.form import Form
from ui.widgets.label import Label
from ui.widgets.parts import Area, button
from workbench import __version__


class KeysDialog(Form):
    """Lists every verb that has a key."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__("keysDialog", "", parent, width=820)
        self.setWindowTitle(self.tr("Keys"))
        inside = QWidget()
        inside.setObjectName("claimBody")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 16, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        grid.setColumnMinimumWidth(2, 16)
        menus = list(MENUS)
        for side, shown in enumerate((menus[:3], menus[3:])):
            line = 0
            for menu in shown:
                line = self._add_menu(grid, menu, line, 3 * side)
        grid.setRowStretch(grid.rowCount(), 1)
        area = self.scrolling(inside, "keys")
        area.setMinimumHeight(460)
        area.setAccessibleName(self.tr("Keys"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled with the keys
        self.finish(self.tr("Close"), self.accept)
        area.setFocus()

    def _add_menu(self, grid: QGridLayout, menu: str, line: int, at: int) -> int:
        verbs = [verb for verb in VERBS if verb.menu.startswith(f"{menu}/") and verb.shortcut]
        title = QCoreApplication.translate("Actions", MENUS[menu]).replace("&", "")
        grid.addWidget(Label(title.upper(), role="section"), line, at, 1, 2)
        for below, verb in enumerate(verbs, start=line + 1):
            cap = Label(verb.shortcut, role="keycap")
            grid.addWidget(cap, below, at, Qt.AlignmentFlag.AlignLeft)
            place = self.tr(" (in the reader)") if verb.where == "reader" else ""
            grid.addWidget(Label(verb.text.rstrip("…") + place), below, at + 1)
        return line + len(verbs) + 2


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
    """Says calmly that something unforeseen happened, with what helps to mend it."""

    def __init__(self, error: BaseException, parent: QWidget | None) -> None:
        super().__init__("errorDialog", "", parent, width=560)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.body.addWidget(
            Label(self.tr("This did not work, and the fault is ours."), role="strong")
        )
        self.hint(
            self.tr(
                "Your investigation is as it was before the last step, and you can go on. The "
                "details below name places in the program and nothing of your work."
            )
        )
        self.details = Area("errorDetails", self.tr("Details"), details(error), lines=8)
        self.details.setReadOnly(True)
        self.field(self.tr("Details"), self.details)
        self.finish(self.tr("Close"), self.accept)
        self.aside(button("copyDetails", self.tr("Copy details"), self._copy))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


class FindingsDialog(Form):
    """Names what in a project file is damaged."""

    def __init__(self, findings: list[str], parent: QWidget | None) -> None:
        super().__init__("findingsDialog", "", parent, width=560)
        self.setWindowTitle(self.tr("Check the file"))
        self.body.addWidget(Label(self.tr("Some of the file is damaged"), role="strong"))
        self.hint(
            self.tr(
                "Everything else can be used. Keep this file as it is, save a copy to work on, "
                "and bring back what is named below from an earlier copy."
            )
        )
        found = Area("findings", self.tr("Damaged"), "\n".join(findings), lines=8)
        found.setReadOnly(True)
        self.field(self.tr("Damaged"), found)
        self.finish(self.tr("Close"), self.accept)


def details(error: BaseException) -> str:
    """Describe an error by kind and place in the program, without what it was about."""
    lines = [f"Fact-Check Workbench {__version__}, Python {platform.python_version()}"]
    lines.append(f"PySide {pyside}, {platform.system()} {platform.release()}")
    lines.append(type(error).__name__)
    for frame in traceback.extract_tb(error.__traceback__):
        place = "/".join(frame.filename.replace("\\", "/").split("/")[-3:])
        lines.append(f"  {place}:{frame.lineno} {frame.name}")
    return "\n".join(lines)
