"""The investigation as a whole: what it is called and who publishes it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.parts import Area, Line, choice
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
        self.method = Area("method", self.tr("Method"), known.method, lines=3)
        self.method.setPlaceholderText(self.tr("How claims are chosen and checked"))
        self.field(self.tr("Method, printed in every report"), self.method)
        corrected = self.tr("Page of corrections")
        self.corrections_url = Line(
            "correctionsUrl", corrected, known.corrections_url, hint="https://"
        )
        rules = self.tr("Page of the desk’s rules")
        self.policy_url = Line("policyUrl", rules, known.policy_url, hint="https://")
        self.beside((corrected, self.corrections_url, 1), (rules, self.policy_url, 1))
        languages = [("en", self.tr("English")), ("es", self.tr("Spanish"))]
        if known.language not in dict(languages):
            languages.append((known.language, known.language))
        self.language = choice(
            "language", self.tr("Language of the report"), languages, known.language
        )
        self.field(self.tr("Language of the report"), self.language)
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
                method=self.method.toPlainText().strip(),
                corrections_url=self.corrections_url.text().strip(),
                policy_url=self.policy_url.text().strip(),
                language=self.language.currentData(),
            ),
        )
