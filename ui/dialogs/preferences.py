"""How the program and its reports look, in which language it speaks, what it does by itself."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ui import daily
from ui.dialogs.form import Form
from ui.jobs import Jobs
from ui.language import LANGUAGES, ask_for, asked
from ui.paths import Paths
from ui.theme import SIZES, Mode, Theme, Wish
from ui.widgets.parts import choice, rule
from ui.widgets.template_folder import TemplateFolder
from ui.wording import number


class PreferencesDialog(Form):
    """Asks for colours, contrast, text size, motion, language, and templates; all hold at once."""

    def __init__(
        self, theme: Theme, settings: QSettings, jobs: Jobs, paths: Paths, parent: QWidget | None
    ) -> None:
        super().__init__("preferencesDialog", "", parent, width=460)
        self.setWindowTitle(self.tr("Preferences"))
        self._theme, self._settings = theme, settings
        self._choices: dict[str, QComboBox] = {}
        self._add(
            self.tr("Colours"),
            "colours",
            [
                (Mode.SYSTEM.value, self.tr("As the desktop has them")),
                (Mode.LIGHT.value, self.tr("Light")),
                (Mode.DARK.value, self.tr("Dark")),
            ],
            theme.mode.value,
        ).currentIndexChanged.connect(self._colours)
        self._add(
            self.tr("High contrast"), "contrast", self._wishes(), theme.contrast.value
        ).currentIndexChanged.connect(self._contrast)
        sizes = [(str(size), self.tr("{} %").format(number(size))) for size in SIZES]
        self._add(
            self.tr("Text size"), "textSize", sizes, str(theme.size)
        ).currentIndexChanged.connect(self._size)
        self._add(
            self.tr("Little motion"), "calm", self._wishes(), theme.calm.value
        ).currentIndexChanged.connect(self._calm)
        languages = [("", self.tr("As the desktop has it")), *LANGUAGES.items()]
        self._add(
            self.tr("Language"), "language", languages, asked(settings)
        ).currentIndexChanged.connect(self._language)
        self.hint(self.tr("Another language is spoken from the next start."))
        self._daily = QCheckBox(self.tr("Keep a snapshot of each day of work"))
        self._daily.setObjectName("dailySnapshots")
        self._daily.setAccessibleName(self._daily.text())
        self._daily.setChecked(daily.is_wanted(settings))
        self._daily.toggled.connect(lambda wanted: daily.want(settings, wanted=wanted))
        self.body.addWidget(self._daily)
        self.body.addWidget(rule())
        self.templates = TemplateFolder(jobs, paths)
        self.templates.told.connect(self.fit)
        self.body.addWidget(self.templates)
        self.body.addStretch(1)
        self.finish(self.tr("Close"), self.accept)

    def _add(self, label: str, name: str, rows: list[tuple[str, str]], value: str) -> QComboBox:
        made = self._choices[name] = choice(name, label, rows, value)
        self.field(label, made)
        return made

    def _wishes(self) -> list[tuple[str, str]]:
        return [
            (Wish.SYSTEM.value, self.tr("As the desktop has it")),
            (Wish.YES.value, self.tr("Yes")),
            (Wish.NO.value, self.tr("No")),
        ]

    def _chosen(self, name: str) -> str:
        return str(self._choices[name].currentData())

    def _colours(self) -> None:
        self._theme.choose(Mode(self._chosen("colours")))

    def _contrast(self) -> None:
        self._theme.choose_contrast(Wish(self._chosen("contrast")))

    def _size(self) -> None:
        self._theme.choose_size(int(self._chosen("textSize")))
        self.fit()

    def _calm(self) -> None:
        self._theme.choose_calm(Wish(self._chosen("calm")))

    def _language(self) -> None:
        ask_for(self._settings, self._chosen("language"))
