"""The investigation as a whole: what it is called and who publishes it, and its report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Area, Line, choice, column
from ui.wording import number
from workbench import commands, queries
from workbench.scales import scales


class DetailsDialog(Form):
    """Asks what the investigation is called and who publishes it."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__("detailsDialog", "", parent, width=600)
        self.setWindowTitle(self.tr("About this investigation"))
        known = session.ask(queries.investigation)
        self.title = Line("title", self.tr("Title"), known.title)
        self.field(self.tr("Title"), self.title)
        self.summary = Area("summary", self.tr("Summary"), known.summary, lines=4)
        self.field(self.tr("Summary"), self.summary)
        self.desk = Line("desk", self.tr("Desk that signs the report"), known.desk)
        self.desk_url = Line("deskUrl", self.tr("Its address"), known.desk_url, hint="https://")
        self.beside(
            (self.tr("Desk that signs the report"), self.desk, 1),
            (self.tr("Its address"), self.desk_url, 1),
        )
        stands = self.tr("Where the report will stand")
        self.report_url = Line("reportUrl", stands, known.report_url, hint="https://")
        rows = [(found.key, found.name) for found in scales().values()]
        self.scale = choice("scale", self.tr("Rating scale"), rows, known.scale)
        self.beside(
            (stands, self.report_url, 1),
            (self.tr("Rating scale for new verdicts"), self.scale, 1),
        )
        self.finish(
            self.tr("Save"),
            lambda: session.perform(
                commands.change_investigation,
                title=self.title.text().strip(),
                summary=self.summary.toPlainText().strip(),
                desk=self.desk.text().strip(),
                desk_url=self.desk_url.text().strip(),
                report_url=self.report_url.text().strip(),
                scale=self.scale.currentData(),
            ),
        )


class ExportDialog(Form):
    """Asks which report, and of which claims."""

    def __init__(
        self, session: Session, take: Callable[[str, bool], object], parent: QWidget | None
    ) -> None:
        super().__init__("exportDialog", "", parent, width=520)
        self.setWindowTitle(self.tr("Export report"))
        counts = session.ask(queries.counts)
        self._choices = column(gap=0)
        self.body.addLayout(self._choices)
        self.html = self._radio("html", self.tr("Report as a web page (HTML)"))
        self._tell(self.tr("To read, print and publish: claims, verdicts, evidence and sources."))
        self.claimreview = self._radio("claimreview", self.tr("ClaimReview (JSON)"))
        self._tell(
            self.tr("What search engines and other fact-checkers read. Claims with a verdict.")
        )
        kinds = QButtonGroup(self)
        kinds.addButton(self.html)
        kinds.addButton(self.claimreview)
        self.html.setChecked(True)
        self._choices.addWidget(Label(self.tr("Which claims"), role="field"))
        self.all = self._radio("all", self.tr("All {}").format(number(counts.claims)))
        self.one = self._radio("one", self.tr("The claim that is open"))
        which = QButtonGroup(self)
        which.addButton(self.all)
        which.addButton(self.one)
        self.all.setChecked(True)
        self.one.setEnabled(bool(session.claim_id))
        self.finish(
            self.tr("Choose where…"),
            lambda: take("html" if self.html.isChecked() else "json", self.one.isChecked()),
        )

    def _radio(self, name: str, words: str) -> QRadioButton:
        made = QRadioButton(words)
        made.setObjectName(f"export-{name}")
        made.setAccessibleName(words)
        self._choices.addWidget(made)
        return made

    def _tell(self, words: str) -> None:
        """Say what the choice above is for."""
        told = Label(words, role="quiet", wrap=True)
        told.setContentsMargins(28, 0, 0, 8)
        self._choices.addWidget(told)
