"""Which report templates this machine uses: the program's own, or those of the desk's folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.jobs import Jobs, Watch
from ui.paths import Paths
from ui.phrases import phrase
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.parts import Line, button, column
from ui.wording import number
from workbench import settings
from workbench.errors import WorkbenchError

_SHOWN = 4
"""Problems that are spelled out."""


class TemplateFolder(QWidget):
    """The folder, a way to make one, and whether what is in it can be used; holds at once."""

    told = Signal()
    """There is something to read about it."""

    def __init__(self, jobs: Jobs, paths: Paths) -> None:
        super().__init__()
        self._jobs, self._paths = jobs, paths
        inside = column(self, gap=4)
        self.folder = Line(
            "templateFolder",
            self.tr("Folder of report templates"),
            hint=self.tr("The program’s own"),
        )
        self.folder.editingFinished.connect(self._use_typed)
        label = Label(self.tr("Folder of report templates"), role="field")
        label.setBuddy(self.folder)
        inside.addWidget(label)
        inside.addWidget(self.folder)
        steps = QWidget()
        line = Flow(steps, gap=8)
        self._make = button("makeTemplates", self.tr("Make a folder of templates…"), self._ask)
        self._check = button("checkTemplates", self.tr("Check"), self._look)
        self._show = button("showTemplates", self.tr("Show folder"), self._open)
        for each in (self._make, self._check, self._show):
            line.addWidget(each)
        inside.addSpacing(4)
        inside.addWidget(steps)
        self.outcome = Label("", role="quiet", wrap=True)
        self.outcome.setObjectName("templateOutcome")
        inside.addWidget(self.outcome)
        try:
            self.folder.setText(settings.load().templates)
        except WorkbenchError as error:
            self.setEnabled(False)
            self.outcome.setText(phrase(str(error)))
        self._turn()

    def _turn(self) -> None:
        named = bool(self.folder.text().strip())
        self._check.setEnabled(named)
        self._show.setEnabled(named)
        self.outcome.setVisible(bool(self.outcome.text()))

    def _tell(self, words: str) -> None:
        self.outcome.setText(words)
        self._turn()
        self.told.emit()

    def _use_typed(self) -> None:
        """Use the folder that was typed; none goes back to the program's own."""
        named = self.folder.text().strip()
        try:
            known = settings.load()
            if named == known.templates:
                return
            if named and not Path(named).expanduser().is_dir():
                self._tell(self.tr("There is no folder {}.").format(named))
                return
            settings.save(replace(known, templates=named))
        except WorkbenchError as error:
            self._tell(phrase(str(error)))
            return
        own = self.tr("Reports look as the program has them.")
        self._tell(self.tr("Reports use these templates from now on.") if named else own)

    def _ask(self) -> None:
        title, name = self.tr("Make a folder of templates"), self.tr("Report templates")
        self._paths.to_make(self, title, name, self._copy)

    def _copy(self, folder: str) -> None:
        def work(_watch: Watch) -> tuple[str, str]:
            from workbench.report import templates  # noqa: PLC0415 - seldom wanted

            templates.copy(Path(folder))
            settings.save(replace(settings.load(), templates=folder))
            return folder, templates.GUIDE

        self._jobs.run("", work, self._copied, failed=self._fail)

    def _copied(self, made: tuple[str, str]) -> None:
        folder, guide = made
        self.folder.setText(folder)
        words = self.tr("Reports use these templates from now on. {} in it lists the fields.")
        self._tell(words.format(guide))

    def _look(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        if not folder.is_dir():
            self._tell(self.tr("There is no folder {}.").format(folder))
            return
        self._tell(self.tr("Checking…"))

        def work(_watch: Watch) -> list[str]:
            from workbench.report import checking  # noqa: PLC0415 - loads jinja2

            return [str(each) for each in checking.check(folder)]

        self._jobs.run("", work, self._looked, failed=self._fail)

    def _looked(self, problems: list[str]) -> None:
        lines = [phrase(each) for each in problems[:_SHOWN]]
        if len(problems) > _SHOWN:
            lines.append(self.tr("… and {} more").format(number(len(problems) - _SHOWN)))
        self._tell("\n".join(lines) or self.tr("All templates can be used."))

    def _fail(self, words: str) -> None:
        self._tell(phrase(words))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text().strip()))
